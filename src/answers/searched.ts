import type { Term, Wording } from './term.ts'

/** A translation less sure than this, beside the surest of the word, means something else as a rule. */
const nearly = 0.7

/**
 * The terms of an English question as a search wants them: the word itself and its surest translations, not what they are written with
 * (越 for Vietnam), and a phrase that has a translation of its own (night market, 夜市) in place of its words.
 */
export const searched = (terms: Term[]): Term[] => {
  if (terms.some(({ gram }) => gram)) return terms
  const whole = terms.map((term) => ({ ...term, wordings: wholeOf(term.wordings) }))
  const covered = new Set(whole.filter(isPhrase).flatMap(({ source }) => source.split(' ')))
  return whole.filter((term) => term.wordings.length > 0 && !covered.has(term.source))
}

const isPhrase = ({ source, wordings }: Term): boolean => source.includes(' ') && wordings.some(({ script }) => script === 'zh')

/** Single characters only where there is no longer word for it. */
const wholeOf = (wordings: Wording[]): Wording[] => {
  const chinese = wordings.filter(({ script }) => script === 'zh')
  const words = chinese.filter(({ text }) => text.length > 1)
  const surest = Math.max(0, ...words.map(({ weight }) => weight))
  const kept = surest >= 0.5 ? words.filter(({ weight }) => weight >= nearly * surest) : chinese
  return wordings.filter((wording) => wording.script !== 'zh' || kept.includes(wording))
}

/** The English stems that mark a search in an English text: the words' own, and their surest translations. */
export const stemsSearched = (terms: Term[]): string[] => [
  ...new Set(
    terms
      .filter(({ gram, weight }) => !gram && weight >= 0.5)
      .flatMap(({ wordings }) => {
        const english = wordings.filter(({ script }) => script === 'en')
        const surest = Math.max(0, ...english.map(({ weight }) => weight))
        return english.filter(({ weight }) => weight >= nearly * surest).flatMap(({ tokens }) => tokens)
      }),
  ),
]
