import type { ArticleId } from '../news/article.ts'
import type { EditionId } from '../news/edition.ts'
import type { Language } from '../news/language.ts'

/** All that editors' buttons do; one guard stands before all of it. */
export const adminActions = [
  'panel',
  'run',
  'preview',
  'resend',
  'asked',
  'review',
  'up',
  'drop',
  'keep',
  'rewrite',
  'edit',
  'field',
  'sendme',
  'sendall',
  'correct',
  'note',
  'unnote',
  'take',
  'redate',
  'discard',
  'channel',
] as const
export type AdminAction = (typeof adminActions)[number]
export type AdminPress = { kind: 'admin'; action: AdminAction; edition?: EditionId; article?: ArticleId; value?: string }

/** What a button does when it is pressed. Everything of an editor begins with `admin`. */
export type Press =
  /** Of the wording, or `both`; there may be no such language (any more). */
  | { kind: 'language'; language: string }
  | { kind: 'latest' }
  | { kind: 'ask'; article: ArticleId }
  /** A suggested question of a brief, by its place, in one language. */
  | { kind: 'suggested'; article: ArticleId; question: number; language: Language }
  | { kind: 'story'; article: ArticleId }
  | { kind: 'full text'; article: ArticleId }
  | { kind: 'feedback'; article: ArticleId; useful: boolean }
  /** claim: its place in the brief; missing: the reader has yet to say which. */
  | { kind: 'report'; article: ArticleId; claim?: number }
  | { kind: 'settings'; page: string; value?: string }
  | { kind: 'forget'; sure: boolean }
  | AdminPress

const article = '(\\d{4}-\\d{2}-\\d{2}-[a-z0-9]{1,16}-[0-9a-f]{8})'
const edition = '(\\d{4}-\\d{2}-\\d{2}-[a-z0-9]{1,16})'

/** Callback data of at most 64 bytes; Telegram refuses more. */
export const pressData = (press: Press): string => {
  switch (press.kind) {
    case 'language':
      return `l:${press.language}`
    case 'latest':
      return 'd:latest'
    case 'ask':
      return `a:${press.article}`
    case 'suggested':
      return `q:${press.article}:${press.question}${press.language}`
    case 'story':
      return `s:${press.article}`
    case 'full text':
      return `t:${press.article}`
    case 'feedback':
      return `${press.useful ? 'u' : 'n'}:${press.article}`
    case 'report':
      return `r:${press.article}${press.claim === undefined ? '' : `:${press.claim}`}`
    case 'settings':
      return `p:${press.page}${press.value === undefined ? '' : `:${press.value}`}`
    case 'forget':
      return `f:${press.sure ? 'yes' : 'no'}`
    case 'admin':
      return `A:${press.action}:${press.article ?? press.edition ?? ''}${press.value === undefined ? '' : `:${press.value}`}`
  }
}

/** The press that callback data means; undefined for anything that this version did not write, such as forged or outdated data. */
export const pressOf = (data: string): Press | undefined => {
  const [, mark, rest] = /^(\w):(.*)$/s.exec(data) ?? []
  if (mark === undefined || rest === undefined) return undefined
  const match = (pattern: string) => new RegExp(`^${pattern}$`).exec(rest)
  if (mark === 'l') return /^([a-z]{2}|both)$/.test(rest) ? { kind: 'language', language: rest } : undefined
  if (mark === 'd') return rest === 'latest' ? { kind: 'latest' } : undefined
  if (mark === 'f') return rest === 'yes' || rest === 'no' ? { kind: 'forget', sure: rest === 'yes' } : undefined
  if (mark === 'p') {
    const [, page, value] = match('([a-z]{1,12})(?::([\\w+/:-]{1,48}))?') ?? []
    return page === undefined ? undefined : { kind: 'settings', page, ...(value !== undefined && { value }) }
  }
  if (mark === 'A') {
    const [, action, story, whole, value] = match(`([a-z]{1,12}):(?:${article}|${edition})?(?::([\\w.-]{1,24}))?`) ?? []
    if (!isAdminAction(action)) return undefined
    return {
      kind: 'admin',
      action,
      ...(story && { article: story }),
      ...(whole && { edition: whole }),
      ...(value !== undefined && { value }),
    }
  }
  const [, id, place, language] = match(`${article}(?::(\\d{1,2})(zh|en)?)?`) ?? []
  if (id === undefined) return undefined
  if (mark === 'q')
    return language === undefined ? undefined : { kind: 'suggested', article: id, question: Number(place), language: language as Language }
  if (language !== undefined) return undefined
  if (mark === 'r') return { kind: 'report', article: id, ...(place !== undefined && { claim: Number(place) }) }
  if (place !== undefined) return undefined
  if (mark === 'a') return { kind: 'ask', article: id }
  if (mark === 's') return { kind: 'story', article: id }
  if (mark === 't') return { kind: 'full text', article: id }
  return mark === 'u' || mark === 'n' ? { kind: 'feedback', article: id, useful: mark === 'u' } : undefined
}

const isAdminAction = (name: string | undefined): name is AdminAction => (adminActions as readonly (string | undefined)[]).includes(name)
