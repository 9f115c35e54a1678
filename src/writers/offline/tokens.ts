import { taggedWords } from '../../language/words.ts'
import type { Glossary } from '../../news/glossary.ts'
import { fixedSpans } from './fixed-spans.ts'
import { functionWords } from './function-words.ts'
import { type Token, word } from './token.ts'
import { reading, readingsOf, type Vocabulary } from './words.ts'

/**
 * Cuts a sentence into words: what has a fixed English first (glossary terms, dates, quantities, persons, Latin letters), the rest by
 * jieba, joined or cut again where the lexicon knows the longer or the shorter word. inner: the gloss of a title or a bracket.
 */
export const tokensOf = (sentence: string, glossary: Glossary, vocabulary: Vocabulary, inner: (text: string) => string): Token[] => {
  const spans = fixedSpans(sentence, glossary, vocabulary, inner)
  const tokens: Token[] = []
  let at = 0
  for (const { at: start, end, token } of [...spans, { at: sentence.length, end: sentence.length, token: undefined }]) {
    if (start > at) tokens.push(...freeTokens(sentence.slice(at, start), vocabulary))
    if (token) tokens.push(token)
    at = end
  }
  return tokens
}

const mark = /[，,；;：:。．.！!？?…—–“”‘’"「」『』《》（）()·•■●▲\s]/u

/** Words between what is fixed. Neighbouring words that the lexicon knows as one are one; an unknown long word is cut into known ones. */
const freeTokens = (text: string, vocabulary: Vocabulary): Token[] => {
  const tokens: Token[] = []
  const tagged = taggedWords(text)
  const starts = [0]
  for (const { word: own } of tagged) starts.push(starts.at(-1)! + own.length)
  for (let at = 0; at < tagged.length; ) {
    const { word: first, tag } = tagged[at]!
    if (mark.test(first[0]!)) {
      tokens.push({ kind: 'mark', mark: first[0]! })
      at++
      continue
    }
    const joined = (size: number) => text.slice(starts[at], starts[at + size])
    let size = Math.min(5, tagged.length - at)
    while (size > 1 && !isWord(joined(size), vocabulary)) size--
    const whole = joined(size)
    at += size
    if (whole === '们') continue
    if (whole === '方面' && at < tagged.length && mark.test(tagged[at]!.word[0]!)) {
      tokens.push(word([reading('F', 'in terms of')]))
      continue
    }
    if (whole === '会' && (at === tagged.length || gathering.test(tagged[at]!.word))) {
      tokens.push(word([reading('N', 'meeting')]))
      continue
    }
    if (size > 1 || vocabulary.lexicon.has(whole) || whole.length < 2 || (whole.length === 2 && !splits(whole)))
      tokens.push({ kind: 'word', ...readingsOf(whole, tag, vocabulary) })
    else tokens.push(...cut(whole, tag, vocabulary))
  }
  return tokens
}

/** Set phrases that hold a piece of grammar (等地, 以内的) are left to the grammar. */
const isWord = (word: string, { lexicon }: Vocabulary) =>
  (lexicon.has(word) || functionWords(word) !== undefined) && !/^[等起].|的$|^为.{2}$|以来$/.test(word)

/** 会 before these is a meeting (对接会举办), not `will`. */
const gathering = /^(?:举行|举办|召开|在|于|上|现场|圆满|开幕|落幕|闭幕|暨|期间|后|前|、|，|。|,)/

/** Two characters that jieba took for a word, of which one is a little word: 可产, 则为. */
const splits = (pair: string) => !functionWords(pair) && (functionWords(pair[0]!) !== undefined || functionWords(pair[1]!) !== undefined)

const cut = (whole: string, tag: string, vocabulary: Vocabulary): Token[] => {
  const asWhole = readingsOf(whole, tag, vocabulary)
  if (asWhole.doubt < 1) return [{ kind: 'word', ...asWhole }]
  const parts: string[] = []
  for (let at = 0; at < whole.length; ) {
    let size = Math.min(4, whole.length - at - (at === 0 ? 1 : 0))
    while (
      size > 1 &&
      !vocabulary.lexicon.has(whole.slice(at, at + size)) &&
      !vocabulary.dictionary?.entries(whole.slice(at, at + size)).length
    )
      size--
    parts.push(whole.slice(at, at + size))
    at += size
  }
  const sensible = parts.some((part) => part.length > 1) || parts.every((part) => functionWords(part))
  return sensible
    ? parts.map((part, place) =>
        part === '会' && place > 0 ? word([reading('N', 'meeting')]) : { kind: 'word', ...readingsOf(part, tag, vocabulary) },
      )
    : [{ kind: 'word', ...asWhole }]
}
