import { readFileSync } from 'node:fs'
import { lettersOf } from './pinyin.ts'

/**
 * The words of the English names of everything that a Chinese text names and CC-CEDICT knows: countries, cities, persons,
 * companies, and their acronyms. In small letters, without accents. dictionary-names.tsv is taken from CC-CEDICT (CC BY-SA 4.0):
 * entries whose English begins with a capital and is not just their pinyin.
 */
export const dictionaryNames = (text: string): ReadonlySet<string> => {
  const kept = lately.get(text)
  if (kept) return kept
  const found = new Set(text.split('\n').flatMap(inLine))
  if (lately.size >= 16) lately.delete(lately.keys().next().value!)
  lately.set(text, found)
  return found
}

/** Whether CC-CEDICT has a Chinese word as a name. */
export const isDictionaryName = (chinese: string): boolean => loadNames().names.has(chinese)

/** The words of the English name that CC-CEDICT gives for this Chinese as a whole. */
export const dictionaryWordsOf = (chinese: string): string[] => wordsOf(loadNames().names.get(chinese))

/** The Chinese of which an English word is the whole name, or one spelling of it. */
export const dictionaryNamed = (letters: string): readonly string[] => {
  if (!named) {
    named = new Map()
    for (const [zh, english] of loadNames().names)
      for (const name of english.split('|'))
        if (!/[^\p{L}]/u.test(name)) named.set(lettersOf(name), [...(named.get(lettersOf(name)) ?? []), zh])
  }
  return named.get(letters) ?? []
}

/** Built once, on first use. */
let named: Map<string, string[]> | undefined

const lately = new Map<string, ReadonlySet<string>>()

/** The claims of a story are read with the same lines in another order. */
const inLine = (line: string): string[] => {
  const kept = lines.get(line)
  if (kept) return kept
  const table = loadNames()
  const found: string[] = []
  for (let at = 0; at < line.length - 1; at++) {
    const longest = table.lengths.get(line.slice(at, at + 2)) ?? 0
    for (let length = 2; length <= longest && at + length <= line.length; length++)
      found.push(...wordsOf(table.names.get(line.slice(at, at + length))))
  }
  if (lines.size >= 512) lines.delete(lines.keys().next().value!)
  lines.set(line, found)
  return found
}

const lines = new Map<string, string[]>()

const wordsOf = (names = '') => (names === '' ? [] : names.split(/[|\s.-]+/).map(lettersOf))

let loaded: { names: Map<string, string>; lengths: Map<string, number> } | undefined

/** By their Chinese; lengths: of the longest that begins with two characters. */
const loadNames = () => {
  if (loaded) return loaded
  const names = new Map<string, string>()
  const lengths = new Map<string, number>()
  for (const line of readFileSync(new URL('dictionary-names.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)) {
    const [zh = '', en = ''] = line.split('\t')
    names.set(zh, en)
    lengths.set(zh.slice(0, 2), Math.max(lengths.get(zh.slice(0, 2)) ?? 0, zh.length))
  }
  loaded = { names, lengths }
  return loaded
}
