import { taggedWords } from '../language/words.ts'
import { folded, wordingTokens } from './tokens.ts'

/**
 * One way in which a term of the question can stand in a passage. text: Chinese to be found to the letter, or English stems with
 * blanks between. tokens: what the index knows it by. weight: 0 to 1, how sure it is that this is meant.
 */
export type Wording = { text: string; script: 'zh' | 'en' | 'value'; tokens: string[]; weight: number }

/**
 * One thing a question asks about. weight: how much it counts that a passage has it, 1 for a usual word. gram: only characters of the
 * question, which stand in for words that are cut or said otherwise. thing: it is a noun, as far as can be told.
 */
export type Term = { source: string; weight: number; wordings: Wording[]; gram?: true; thing?: true }

export const zhWording = (text: string, weight: number): Wording => {
  const plain = folded(text)
  return { text: plain, script: 'zh', tokens: wordingTokens(plain), weight }
}
export const enWording = (stems: string[], weight: number): Wording => {
  const words = stems.filter((stem) => /^[a-z\d]*[a-z][a-z\d]*$/.test(stem))
  return { text: words.join(' '), script: 'en', tokens: words, weight }
}

export const valueWording = (value: string, weight: number): Wording => ({ text: value, script: 'value', tokens: [value], weight })

const mostWordings = 24

/** Whether the surest Chinese for a word is a noun. */
export const isThing = (wordings: Wording[]): boolean => {
  const chinese = wordings.find(({ script, text }) => script === 'zh' && text.length > 1)
  const tags = chinese ? taggedWords(chinese.text) : []
  return /^n/.test(tags.at(-1)?.tag ?? '')
}

/** Each text once, the surest first. */
export const surestFirst = (wordings: Wording[]): Wording[] => {
  const byText = new Map<string, Wording>()
  for (const wording of wordings) {
    if (wording.text && (byText.get(wording.text)?.weight ?? 0) < wording.weight) byText.set(wording.text, wording)
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight).slice(0, mostWordings)
}
