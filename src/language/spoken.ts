import { readFileSync } from 'node:fs'
import { stemsOf } from './english.ts'
import { wordsOf } from './words.ts'

/**
 * How people say in a chat what a newspaper writes otherwise. asking: what a question is read as if it had said (啥 as 什么), longest first;
 * words: what may stand in the paper for a Chinese word or phrase; near: other words of
 * the written language that are close to one (颁布, 发布), which is less sure, and for
 * an English one by its stems, as they stand in the table (most are never asked for); longest: how many characters the longest of those has; stems: for an
 * English one, by its stems.
 */
type Spoken = {
  asking: [spoken: string, written: string][]
  words: Map<string, string[]>
  near: Map<string, string>
  longest: number
  stems: Map<string, string[]>
}

/** A Chinese question with its asking words as they are written. */
export const asWritten = (question: string): string => {
  if (!anyHan.test(question)) return question
  const { asking } = table()
  asked ??= new RegExp(asking.map(([spoken]) => spoken).join('|'), 'g')
  const written = new Map(asking)
  return question.replace(asked, (spoken) => written.get(spoken) ?? spoken)
}

/** What a newspaper may write for a Chinese word of the chat, the most usual first; empty for a word that is not of the chat alone. */
export const writtenFor = (word: string): readonly string[] => table().words.get(word) ?? []

/** Other written words that are close to a Chinese word; empty where the table has none. */
export const nearTo = (word: string): readonly string[] => table().near.get(word)?.split('|') ?? []

/** The phrases of the chat in a Chinese text, the longest at each place where a word begins (生了 is not in 发生了). */
export const spokenIn = (text: string): string[] => {
  const { words, longest } = table()
  const found: string[] = []
  const beginnings = new Set<number>()
  let end = 0
  for (const word of wordsOf(text)) {
    beginnings.add(end)
    end += word.length
  }
  for (let at = 0; at < text.length; at++)
    for (let length = Math.min(longest, text.length - at); length > 1; length--) {
      const phrase = text.slice(at, at + length)
      if (!beginnings.has(at) || !words.has(phrase)) continue
      found.push(phrase)
      at += length - 1
      break
    }
  return found
}

/** The Chinese that a newspaper may write for English words, by their stems with blanks between. */
export const writtenForEnglish = (): ReadonlyMap<string, readonly string[]> => table().stems
/** Chinese that is close to English words and less sure than that, by their stems with blanks between; empty where the table has none. */
export const nearToEnglish = (stems: string): readonly string[] => nearTo(stems)

const anyHan = /\p{Script=Han}/u
let asked: RegExp | undefined
let loaded: Spoken | undefined

const table = (): Spoken => {
  loaded ??= parseSpoken(readFileSync(new URL('spoken.tsv', import.meta.url), 'utf8'))
  return loaded
}

/** Reads the table under its header row. Throws on the first row that is not of the form spoken<TAB>written|written<TAB>ask, word or near, naming its line. */
export const parseSpoken = (tsv: string): Spoken => {
  const spoken: Spoken = { asking: [], words: new Map(), near: new Map(), longest: 0, stems: new Map() }
  for (const [at, row] of tsv.split('\n').slice(1).entries()) {
    if (row === '') continue
    const [said = '', written = '', use] = row.split('\t')
    if (!said || !written || !/^(?:ask|word|near)$/.test(use ?? '')) throw new Error(`spoken.tsv, line ${at + 2}: ${row}`)
    if (use === 'ask') spoken.asking.push([said, written])
    else if (use === 'near') spoken.near.set(anyHan.test(said) ? said : stemsOf(said).join(' '), written)
    else if (anyHan.test(said)) spoken.words.set(said, written.split('|'))
    else spoken.stems.set(stemsOf(said).join(' '), written.split('|'))
  }
  for (const said of spoken.words.keys()) spoken.longest = Math.max(spoken.longest, said.length)
  spoken.asking.sort(([a], [b]) => b.length - a.length)
  return spoken
}
