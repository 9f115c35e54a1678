import { englishWords, isStopWord, stemOf } from '../language/english.ts'
import { toSimplified } from '../language/words.ts'

const hanRun = /\p{Script=Han}+/gu
const latin = /[a-z]/i

/** The form in which passages and questions are compared: Simplified, half-width, lower-case, no blanks within Chinese. */
export const folded = (text: string): string => toSimplified(text.normalize('NFKC')).replace(setApart, '').toLowerCase()

/** Chinese is written without blanks; typesetters put some around figures, names and links (第 50 届). */
const setApart = /(?<=\p{Script=Han})[ \t\u3000]+(?=[\p{Script=Han}\d])|(?<=\d)[ \t\u3000]+(?=\p{Script=Han})/gu

/** Each two neighbouring Chinese characters of a folded text, once. */
export const bigramsOf = (text: string): Set<string> => {
  const bigrams = new Set<string>()
  for (const [run] of text.matchAll(hanRun)) for (let at = 0; at + 1 < run.length; at++) bigrams.add(run.slice(at, at + 2))
  return bigrams
}

/** The stems of a text's Latin words and its numbers; abbreviations too. */
export const latinTokens = (text: string): Set<string> => {
  const tokens = new Set<string>()
  if (!latin.test(text)) return tokens
  for (const word of englishWords(text)) if (latin.test(word) && !isStopWord(word)) tokens.add(stemOf(word))
  return tokens
}

const scales: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const number = /(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万亿|百万|千万|千|万|亿|thousand|million|billion|trillion)?/gi

/** The numbers of a text by their value, so that 4.89亿 and 489 million are one. Of the form v489000000. */
export const valueTokens = (text: string): Set<string> => {
  const tokens = new Set<string>()
  for (const [, digits = '', scale = ''] of text.matchAll(number)) {
    const value = Number(digits.replaceAll(',', '')) * (scales[scale.toLowerCase()] ?? 1)
    tokens.add(valueToken(value))
  }
  return tokens
}

export const valueToken = (value: number): string => `v${Number(value.toPrecision(12))}`.replace(/[^a-z\d]/g, 'p')

/** What a passage is found by: Chinese characters and their bigrams, English stems, values. */
export const tokensOf = (text: string): Set<string> => {
  const tokens = new Set<string>()
  let before = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (isHan(character)) {
      tokens.add(character)
      if (before !== '') tokens.add(before + character)
      before = character
    } else before = ''
  }
  for (const token of latinTokens(text)) tokens.add(token)
  for (const token of valueTokens(text)) tokens.add(token)
  return tokens
}

/** True for a Chinese character of the basic plane. */
export const isHan = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007
}

/** What a Chinese wording is looked up by: its bigrams, or the character that it is. */
export const wordingTokens = (text: string): string[] => {
  const bigrams = bigramsOf(text)
  return [...(bigrams.size > 0 ? bigrams : charactersOf(text)), ...latinTokens(text)]
}

export const charactersOf = (text: string): Set<string> => new Set(text.match(/\p{Script=Han}/gu))
