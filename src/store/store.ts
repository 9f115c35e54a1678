import type { Article } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { Delivery } from '../news/delivery.ts'
import type { Digest } from '../news/digest.ts'
import type { Edition } from '../news/edition.ts'
import type { Term } from '../news/glossary.ts'
import type { Question, Turn } from '../news/question.ts'
import type { Subscriber } from '../news/subscriber.ts'

/** One fact, one key: nothing reads, changes and writes back a list. Values are JSON. Every call may throw StoreError. */
export type Collection<T> = {
  get(key: string): Promise<T | undefined>
  /** ttl: milliseconds, after which the value is gone. */
  set(key: string, value: T, ttl?: number): Promise<void>
  /** Some hundred at a time, each of these at once or not at all. */
  setMany(entries: Iterable<readonly [string, T]>): Promise<void>
  delete(key: string): Promise<void>
  /** Streams the live entries whose key begins with prefix, in key order; never all in memory. */
  entries(prefix?: string): AsyncIterable<[string, T]>
}

export type Store = {
  editions: Collection<Edition>
  articles: Collection<Article>
  /** Keyed by article hash + writer + prompt: a rerun costs nothing, a changed prompt is a changed key. */
  briefs: Collection<Brief>
  digests: Collection<Digest>
  subscribers: Collection<Subscriber>
  /** Keyed `<digest>/<subscriber>`, see deliveryKey. */
  deliveries: Collection<Delivery>
  questions: Collection<Question>
  /** Keyed `<chat>/<ISO instant>`. */
  turns: Collection<Turn>
  /** Admins' own terms, keyed by their Chinese; they win over prompts/glossary.tsv. */
  terms: Collection<Term>
  /** Small facts of the running system: last update id, last run, spending of a day. */
  notes: Collection<string>
  /**
   * Takes or renews a named lease for an owner; false when another owner holds it. Atomic over all processes on this store.
   * ttl: milliseconds; an owner that stops renewing loses it after that; on SQLite one whose process was killed loses it at once.
   */
  lease(name: string, owner: string, ttl: number): Promise<boolean>
  release(name: string, owner: string): Promise<void>
  close(): Promise<void>
}

/** Thrown when the store cannot be read or written: disk full, read-only folder, damaged file, server away. */
export class StoreError extends Error {
  override name = 'StoreError'
}
