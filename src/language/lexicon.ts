import { readFileSync } from 'node:fs'

const partsOfSpeech = ['n', 'v', 'a', 'd', 'p', 'c', 'm', 'q', 'phrase', 'name'] as const
/** n noun, v verb in its base form, a adjective, d adverb or time word, p preposition, c connective, m number or determiner, q measure word. */
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** A Chinese word of the news and the English that news uses for it. An empty `en` never occurs. */
export type Entry = { zh: string; en: string; pos: PartOfSpeech }

/** The lexicon by Chinese word; a word that is noun and verb has two entries, the more usual one first. Read once, on first use. */
export const loadLexicon = (): Map<string, Entry[]> => {
  loaded ??= parseLexicon(readFileSync(new URL('lexicon.tsv', import.meta.url), 'utf8'))
  return loaded
}

let loaded: Map<string, Entry[]> | undefined

/** Reads `zh<TAB>en<TAB>pos` under a header row. Throws on the first row that is not of this form, naming its line. */
export const parseLexicon = (tsv: string): Map<string, Entry[]> => {
  const lexicon = new Map<string, Entry[]>()
  const [header, ...rows] = tsv.split(/\r?\n/)
  if (header !== 'zh\ten\tpos') throw new Error('lexicon.tsv, line 1: the header must be zh<TAB>en<TAB>pos')
  for (const [index, row] of rows.entries()) {
    if (row === '') continue
    const [zh = '', en = '', pos = '', ...more] = row.split('\t')
    if (!zh || !en || more.length > 0 || !isPartOfSpeech(pos)) {
      throw new Error(`lexicon.tsv, line ${index + 2}: expected zh<TAB>en<TAB>pos with pos one of ${partsOfSpeech.join(' ')}: ${row}`)
    }
    const entry: Entry = { zh, en, pos }
    const entries = lexicon.get(zh)
    if (entries) entries.push(entry)
    else lexicon.set(zh, [entry])
  }
  return lexicon
}

const isPartOfSpeech = (text: string): text is PartOfSpeech => (partsOfSpeech as readonly string[]).includes(text)
