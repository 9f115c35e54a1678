import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Jieba as JiebaInstance, TaggedWord } from '@node-rs/jieba'

export type { TaggedWord }

/** The words of a Simplified text in order, by jieba; joined again they give the text. The dictionary (60 MB) is loaded on first use. */
export const wordsOf = (text: string): string[] => segmenter().cut(text, true)

/** The words in search mode: a long word is followed or preceded by the shorter words in it (中国, 小商品, 商品, 中国小商品城). */
export const searchWordsOf = (text: string): string[] => segmenter().cutForSearch(text, true)

/** The words with jieba's part of speech: n noun, nr person, ns place, nt institution, v verb, m numeral, x unknown or punctuation, … */
export const taggedWords = (text: string): readonly TaggedWord[] => {
  const known = tagged.get(text)
  if (known) return known
  const words = segmenter().tag(text, true)
  // A single word must not push a sentence out.
  if (text.length < 8) return words
  if (tagged.size >= 64) tagged.delete(tagged.keys().next().value!)
  tagged.set(text, words)
  return words
}
/** Many rules ask for the words of the same few sentences. */
const tagged = new Map<string, readonly TaggedWord[]>()

/** Every word of jieba's dictionary that stands in the text, single characters and overlapping ones too. */
export const possibleWords = (text: string): string[] => segmenter().cutAll(text)

/** Makes jieba keep these words whole from now on, in the whole process; for the names and terms of the glossary. */
export const addWords = (words: Iterable<string>): void => {
  const rows = Array.from(words, (word) => word.trim())
    .filter((word) => word.length > 1 && !/\s/.test(word) && !added.has(word))
    .map((word) => {
      added.add(word)
      return `${word} 100000 nz`
    })
  if (rows.length === 0) return
  tagged.clear()
  if (loaded) loaded.loadDict(Buffer.from(rows.join('\n')))
  else waiting.push(...rows)
}

/** Traditional characters as Simplified ones (臺灣 as 台湾); Simplified text and other scripts stay as they are. */
export const toSimplified = (text: string): string => {
  if (!han.test(text)) return text
  simplify ??= (require('opencc-js/t2cn') as OpenCC).Converter({ from: 't', to: 'cn' })
  const simple = simplify(text)
  // 乾 is 干 in 乾燥, and itself in names (姚振乾) of texts that are Simplified already.
  return text.includes('乾') && simple.length === text.length
    ? [...simple].map((character, at) => (text[at] === '乾' && (text.match(traditional) ?? []).length === 0 ? '乾' : character)).join('')
    : simple
}

type OpenCC = { Converter(options: { from: string; to: string }): (text: string) => string }

const han = /\p{Script=Han}/u
/** Some of the commonest characters that only Traditional text has. */
const traditional = /[這個們國來對說時會發學為於從還過開關與後長東車見貝門馬風飛]/
const require = createRequire(import.meta.url)
const added = new Set<string>()
const waiting: string[] = []
let loaded: JiebaInstance | undefined
let simplify: ((text: string) => string) | undefined

const segmenter = (): JiebaInstance => {
  if (loaded) return loaded
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
  // Not by its dict.js, which keeps this and another table of 5 MB in memory.
  loaded = Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')))
  if (waiting.length > 0) loaded.loadDict(Buffer.from(waiting.join('\n')))
  return loaded
}
