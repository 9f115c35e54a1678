import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { soundKeys, transcribedIn } from '../language/transliteration.ts'
import type { Article, ArticleId, SentenceId } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { EditionId, PaperDate } from '../news/edition.ts'
import { openPairTable } from './pair-table.ts'
import { folded, tokensOf } from './tokens.ts'
import { openVectorTable, type VectorTable } from './vector-table.ts'

/** One article or a part of it, as it is searched: zh and en are folded; en is what our briefs say of it in English. */
export type IndexedPassage = { row: number; article: ArticleId; sentences: SentenceId[]; text: string }

/** fingerprint: changes with everything that is indexed of the edition. rows: first and last passage. */
export type IndexedEdition = { id: EditionId; date: PaperDate; fingerprint: string; first: number; last: number }

/** briefs: of this edition, by article; their English is searched beside the Chinese. */
export type EditionText = { id: EditionId; date: PaperDate; fingerprint: string; articles: Article[]; briefs?: Map<ArticleId, Brief> }

/** The passages of all kept editions, to be searched by token. One writer; others may read the same file. */
export type PassageIndex = {
  /** Adds an edition, or puts it in the place of an earlier reading. */
  put(edition: EditionText): void
  remove(edition: EditionId): void
  /** Several changes as one, all or none; faster than each alone. */
  together(changes: () => void): void
  editions(): IndexedEdition[]
  /** How many passages there are. */
  size(): number
  /**
   * The rows of the passages that have this token, in no order of merit; undefined where there are more than `limit`. Those lately asked
   * for are remembered.
   */
  rowsWith(token: string, limit: number): Uint32Array | undefined
  passages(rows: number[]): IndexedPassage[]
  /** The rows of an article's passages. */
  rowsOf(article: ArticleId): number[]
  /** Names that could sound like this one, by what soundKeys gives, those with most of it first; Chinese stretches or English words. */
  namesLike(keys: string[], limit: number): string[]
  /** The pairs of Chinese characters among the passages that are read as these two syllables. */
  pairsRead(first: string, second: string): string[]
  /** What the passages mean, where there are embeddings. */
  vectors: VectorTable
  close(): void
}

const version = 5
/** Longer articles are cut between sentences, so that a passage is about one thing and lengths are alike. */
const passageLength = 700

/**
 * Opens the index in a SQLite file (or `:memory:`). A damaged file or one of an older form is thrown away: it begins empty, and
 * is filled again from the store.
 */
export const openPassageIndex = (file: string): PassageIndex => {
  const db = openDatabase(file)
  const statements = {
    edition: db.prepare('INSERT OR REPLACE INTO editions VALUES (?, ?, ?, ?, ?)'),
    passage: db.prepare('INSERT INTO passages VALUES (?, ?, ?, ?)'),
    tokens: db.prepare('INSERT INTO found (rowid, tokens) VALUES (?, ?)'),
    name: db.prepare('INSERT OR IGNORE INTO names VALUES (?, ?)'),
    rows: db.prepare('SELECT group_concat(rowid) AS rows FROM (SELECT rowid FROM found WHERE found MATCH ? LIMIT ?)'),
    read: db.prepare('SELECT row, article, sentences, text FROM passages WHERE row IN (SELECT value FROM json_each(?))'),
    rowsOf: db.prepare('SELECT row FROM passages WHERE article = ? ORDER BY row'),
    names: db.prepare('SELECT name FROM names WHERE key IN (SELECT value FROM json_each(?)) GROUP BY name ORDER BY count(*) DESC LIMIT ?'),
  }
  const vectors = openVectorTable(db)
  const pairs = openPairTable(db)
  let editions = readEditions(db)
  /** Names lately written, so that the usual ones are not written again with each edition. */
  const written = new Set<string>()
  const isNew = (name: string): boolean => {
    if (written.has(name)) return false
    if (written.size > 60_000) written.clear()
    written.add(name)
    return true
  }

  const recent = new Map<string, { rows: Uint32Array | undefined; limit: number }>()
  let remembered = 0
  const forget = () => {
    recent.clear()
    remembered = 0
  }

  // Counts up when another process has written: what was remembered of the file is then read again.
  const changes = db.prepare('PRAGMA data_version')
  let seen = changes.get()?.data_version
  const readAgain = () => {
    const now = changes.get()?.data_version
    if (now === seen) return
    seen = now
    forget()
    written.clear()
    pairs.forget()
    editions = readEditions(db)
  }

  const clear = (id: EditionId) => {
    const known = (together ? readEditions(db) : editions).find((edition) => edition.id === id)
    if (!known) return
    db.prepare('DELETE FROM found WHERE rowid BETWEEN ? AND ?').run(known.first, known.last)
    db.prepare('DELETE FROM passages WHERE row BETWEEN ? AND ?').run(known.first, known.last)
    vectors.clear(known.first, known.last)
    db.prepare('DELETE FROM editions WHERE id = ?').run(id)
  }
  let together = false
  const atOnce = (change: () => void) => {
    if (together) return change()
    readAgain()
    forget()
    db.exec('BEGIN IMMEDIATE')
    try {
      change()
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      written.clear()
      pairs.forget()
      throw error
    }
    editions = readEditions(db)
  }

  return {
    put(edition) {
      atOnce(() => {
        clear(edition.id)
        const first = 1 + Number(db.prepare('SELECT max(last) AS last FROM editions').get()?.last ?? 0)
        let row = first
        const names = new Set<string>()
        for (const passage of edition.articles.flatMap((article) => passagesOf(article, edition.briefs?.get(article.id)))) {
          statements.passage.run(row, passage.article, passage.sentences.join(' '), passage.text)
          const tokens = tokensOf(passage.text)
          statements.tokens.run(row, [...tokens].join(' '))
          pairs.note(passage.text)
          for (const name of namesIn(passage.text)) names.add(name)
          row++
        }
        pairs.write()
        for (const name of names) if (isNew(name)) for (const key of soundKeys(name)) statements.name.run(key, name)
        // An edition without passages keeps one row number, so that ranges stay apart.
        statements.edition.run(edition.id, edition.date, edition.fingerprint, first, Math.max(first, row - 1))
      })
    },
    remove: (id) => atOnce(() => clear(id)),
    together(changes) {
      atOnce(() => {
        together = true
        try {
          changes()
        } finally {
          together = false
        }
      })
    },
    editions: () => editions,
    size: () => editions.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    rowsWith(token, limit) {
      readAgain()
      if (!pairs.possible(token)) return none
      const known = recent.get(token)
      if (known && known.limit === limit) return known.rows
      const found = numbersIn(statements.rows.get(`"${token.replaceAll('"', '""')}"`, limit + 1)?.rows)
      const rows = found.length > limit ? undefined : found
      remembered += 50 + (rows?.length ?? 0)
      if (remembered > mostRemembered) forget()
      recent.set(token, { rows, limit })
      return rows
    },
    passages: (rows) =>
      statements.read.all(JSON.stringify(rows)).map(({ row, article, sentences, text }) => ({
        row: Number(row),
        article: String(article),
        sentences: String(sentences).split(' ').filter(Boolean),
        text: String(text),
      })),
    rowsOf: (article) => statements.rowsOf.all(article).map(({ row }) => Number(row)),
    namesLike: (keys, limit) => statements.names.all(JSON.stringify(keys), limit).map(({ name }) => String(name)),
    pairsRead: pairs.readAs,
    vectors: { ...vectors, put: (model, rows) => atOnce(() => vectors.put(model, rows)) },
    close: () => db.close(),
  }
}

/** So many row numbers are remembered: 2 MB. */
const mostRemembered = 500_000

const none = new Uint32Array()

/** Of numbers with commas between: many times as fast as splitting the text. */
const numbersIn = (list: unknown): Uint32Array => {
  if (typeof list !== 'string') return none
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at)
    if (code === 44) {
      numbers.push(number)
      number = 0
    } else number = number * 10 + code - 48
  }
  numbers.push(number)
  return new Uint32Array(numbers)
}

const openDatabase = (file: string): DatabaseSync => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  try {
    return prepareTables(file)
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    return prepareTables(file)
  }
}

const prepareTables = (file: string): DatabaseSync => {
  const db = new DatabaseSync(file)
  try {
    // What is lost with the power is indexed again from the store, so NORMAL is enough.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -8000')
    const kept = Number(db.prepare('PRAGMA user_version').get()?.user_version)
    if (kept !== 0 && kept !== version) throw new Error(`made by version ${kept}`)
    db.exec(`
      CREATE TABLE IF NOT EXISTS editions (id TEXT PRIMARY KEY, date TEXT NOT NULL, fingerprint TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS passages (row INTEGER PRIMARY KEY, article TEXT NOT NULL, sentences TEXT NOT NULL, text TEXT NOT NULL);
      CREATE INDEX IF NOT EXISTS passages_by_article ON passages (article);
      CREATE VIRTUAL TABLE IF NOT EXISTS found USING fts5(tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
      CREATE TABLE IF NOT EXISTS names (key TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (key, name)) WITHOUT ROWID;
      PRAGMA user_version = ${version}`)
    // More is gathered in memory (8 MB) before it is written: an index of thousands of articles is built in half the time.
    db.exec(`INSERT INTO found (found, rank) VALUES ('hashsize', ${8 << 20})`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const readEditions = (db: DatabaseSync): IndexedEdition[] =>
  db
    .prepare('SELECT * FROM editions ORDER BY date, id')
    .all()
    .map(({ id, date, fingerprint, first, last }) => ({
      id: String(id),
      date: String(date),
      fingerprint: String(fingerprint),
      first: Number(first),
      last: Number(last),
    }))

/** Cuts an article into passages of whole sentences; headline and our English stand with the first. */
const passagesOf = (article: Article, brief: Brief | undefined): Omit<IndexedPassage, 'row'>[] => {
  const head = [article.kicker, article.headline, article.subhead, ...article.captions, ...article.byline].filter(Boolean).join('\n')
  const english = brief ? [brief.headline.en, ...brief.claims.map((claim) => claim.text.en)].join('\n') : ''
  const parts: { sentences: SentenceId[]; text: string }[] = []
  let part = { sentences: [] as SentenceId[], text: '' }
  for (const { id, text } of article.sentences) {
    if (part.text && part.text.length + text.length > passageLength * (/[\u4e00-\u9fff]/.test(text) ? 1 : 3)) {
      parts.push(part)
      part = { sentences: [], text: '' }
    }
    part.sentences.push(id)
    part.text += text
  }
  parts.push(part)
  return parts.map(({ sentences, text }, index) => ({
    article: article.id,
    sentences,
    text: folded([head, text, index === 0 ? english : ''].filter(Boolean).join('\n')),
  }))
}

/** Chinese stretches that could be transcribed names, and the longer words of English text. */
const namesIn = (text: string): string[] => [...transcribedIn(text), ...(text.match(/[a-z]{4,}/g) ?? [])]
