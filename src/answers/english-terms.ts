import { englishWords, isStopWord, stemOf, stemsOf } from '../language/english.ts'
import type { Entry } from '../language/lexicon.ts'
import { asPinyin } from '../language/spelling.ts'
import { nearToEnglish, writtenForEnglish } from '../language/spoken.ts'
import type { Glossary } from '../news/glossary.ts'
import type { PassageIndex } from './passage-index.ts'
import { soundingLike } from './sounding-like.ts'
import { enWording, isThing, surestFirst, type Term, valueWording, type Wording, zhWording } from './term.ts'
import type { Tools } from './terms.ts'
import { valueToken, valueTokens } from './tokens.ts'

export type Turned = Map<string, { zh: string; weight: number }[]>

/** Glossary and lexicon by the stems of their English. */
export const turnRound = (glossary: Glossary, lexicon: ReadonlyMap<string, Entry[]>): Turned => {
  const turned: Turned = new Map()
  const note = (english: string, zh: string, weight: number) => {
    const key = stemsOf(english).join(' ')
    if (key) turned.set(key, [...(turned.get(key) ?? []), { zh, weight }])
  }
  for (const { zh, en } of glossary.values()) note(en, zh, 1)
  for (const entries of lexicon.values()) for (const { zh, en } of entries) note(en, zh, 0.9)
  for (const [stems, written] of writtenForEnglish())
    turned.set(stems, [...(turned.get(stems) ?? []), ...written.map((zh) => ({ zh, weight: 0.85 }))])
  return turned
}

const longestPhrase = 6
/** How sure it is that a near word is what the paper has. */
const near = 0.6
/** How sure a translation of a word or phrase must be to be looked for. */
const least = { word: 0.2, phrase: 0.35 }

/** The terms of an English question, each with its translations and the Chinese names that sound or read so. */
export const englishTerms = (question: string, deps: Tools, turned: Turned): Term[] => {
  const words = [...question.matchAll(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’.,]*/gu)]
    .map(([raw], at) => ({ raw, word: englishWords(raw)[0] ?? '', capital: /^\p{Lu}/u.test(raw) && (at > 0 || !isUsual(raw)) }))
    .filter(({ word }) => word && !isStopWord(word))
    .map((word) => ({ ...word, stem: stemOf(word.word) }))
  const translate = (from: number, length: number) => {
    const span = words.slice(from, from + length)
    const stems = span.map(({ stem }) => stem)
    const found = [...(turned.get(stems.join(' ')) ?? []), ...nearToEnglish(stems.join(' ')).map((zh) => ({ zh, weight: near }))]
    if (length <= 3) found.push(...deps.dictionary.translations(span.map(({ word }) => word).join(' ')))
    return found
  }
  const terms: Term[] = []
  for (let at = 0; at < words.length; at++) {
    const { raw, word, stem, capital } = words[at]!
    const wordings: Wording[] = []
    const value =
      valueTokens(`${raw} ${scales.has(words[at + 1]?.word ?? '') ? words[at + 1]!.word : ''}`)
        .values()
        .next().value ?? (numberWords[word] ? valueToken(numberWords[word]) : undefined)
    if (value) wordings.push(valueWording(value, 1))
    if (months[word]) wordings.push(zhWording(`${months[word]}月`, 1))
    if (!/^\d/.test(word)) wordings.push(enWording([stem], 1))
    const translations = translate(at, 1)
    for (const { zh, weight } of translations) if (weight > least.word) wordings.push(zhWording(zh, weight))
    const surest = Math.max(0, ...translations.map(({ weight }) => weight))
    if (capital && word.length > 2) wordings.push(...soundingLike(word, deps, 'zh', surest > 0.4 ? 0.5 : 1))
    if (capital) wordings.push(...readAs(words, at, deps.index))
    const isVague = vague.has(stem) || vague.has(word)
    const surestWordings = surestFirst(wordings)
    terms.push({
      source: word,
      weight: isVague ? 0.3 : capital || /^\d/.test(word) ? 1.2 : 1,
      wordings: surestWordings,
      ...(!isVague && isThing(surestWordings) && { thing: true }),
    })
    for (let length = 2; length <= longestPhrase && at + length <= words.length; length++) {
      const wordings = translate(at, length)
        .filter(({ weight }) => weight > least.phrase)
        .map(({ zh, weight }) => zhWording(zh, weight))
      if (wordings.length > 0)
        terms.push({
          source: words
            .slice(at, at + length)
            .map((each) => each.word)
            .join(' '),
          weight: 0.6 * length,
          wordings: surestFirst(wordings),
        })
    }
  }
  return terms
}

/** A question may begin with a name: a first word that is no stop word is taken for one. */
const isUsual = (raw: string): boolean => isStopWord(raw.toLowerCase())

/**
 * Chinese characters that are read as this name, or as this and the names after it (Wu Fengyu), among the passages. The more
 * there are, the less each says.
 */
const readAs = (words: { word: string; capital: boolean }[], at: number, index: PassageIndex): Wording[] => {
  const wordings: Wording[] = []
  for (let length = 1; length <= 3 && words[at + length - 1]?.capital; length++) {
    for (const syllables of asPinyin(
      words
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(''),
    )) {
      if (syllables.length < 2 || syllables.length > 4) continue
      let found = index.pairsRead(syllables[0]!, syllables[1]!)
      for (let next = 2; next < syllables.length; next++) {
        const pairs = index.pairsRead(syllables[next - 1]!, syllables[next]!)
        found = found.flatMap((head) => pairs.filter((pair) => pair[0] === head.at(-1)).map((pair) => head + pair[1]))
      }
      wordings.push(...found.slice(0, 12).map((text) => zhWording(text, (0.6 + 0.1 * syllables.length) / found.length ** 0.3)))
    }
  }
  return wordings
}

const scales = new Set(['thousand', 'million', 'billion', 'trillion'])
const months: Record<string, number> = Object.fromEntries(
  'january february march april may june july august september october november december'.split(' ').map((name, at) => [name, at + 1]),
)
const numberWords: Record<string, number> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, at) => [name, at + 1]),
)
/** Words that say what kind of answer is wanted more than what it is about. */
const vague = new Set(
  'name named names called call type types kind kinds sort year years date day month time number amount people person place thing things example examples term known used use first last main say said tell happen happened occur paper newspaper story article news today tomorrow yesterday tonight new get give take make put set do go come become have show want need let way use call know see find lead include ton tons kilogram kilograms kilo kilos kilometre kilometres kilometer kilometers km metre metres meter meters mile miles feet foot hectare hectares acre acres hour hours minute minutes week weeks degree degrees percent percentage'.split(
    ' ',
  ),
)
