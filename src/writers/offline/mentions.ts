import { pluralOf } from './inflection.ts'
import type { Phrase } from './phrase.ts'
import type { Placed } from './token.ts'

/** How many common words are named beside names and figures, which are all named. */
const mostWords = 6

/**
 * What a text speaks of, in its order: dates, names, figures, and nouns that can be nothing else. Neighbours are said together (23
 * merchants, Yiwu Airport).
 */
export const mentionsIn = (clauses: Placed[][]): string[] => {
  /** alone: what a count is called where no noun follows it (126,000 visits). */
  const found: { en: string; alone?: string | undefined; fixed: boolean }[] = []
  let last: { plural: boolean; closed: boolean; end: number } | undefined
  for (const token of clauses.flatMap((tokens) => [...tokens, undefined])) {
    if (token === undefined) last = undefined
    const phrase = token && named(token)
    if (!phrase) continue
    const { cat, traits } = phrase
    const fixed = cat === 'T' || cat === 'M' || traits.name === true
    const en = cat === 'T' ? phrase.word!.replace(/^(?:on|in|at|for|from) /, '') : phrase.word!
    const joins = cat === 'N' && last !== undefined && last.end === token.at && !last.closed
    if (joins) {
      const before = found.at(-1)!
      before.en += ` ${last!.plural && !traits.name ? pluralOf(en) : en}`
      before.fixed ||= fixed
      before.alone = undefined
    } else found.push({ en, fixed, alone: cat === 'M' ? countedAs(token) : undefined })
    // Two nouns or a count and its noun; a date and an amount stand alone.
    last = { plural: cat === 'M' && traits.plural === true, closed: joins || cat === 'T' || traits.amount === true, end: token.end }
  }
  let words = 0
  const kept = found.filter(({ en, fixed }) => en !== 'one' && !/^\d+(?:st|nd|rd|th)$/.test(en) && (fixed || ++words <= mostWords))
  return [...new Set(kept.map(({ en, alone }) => alone ?? en))]
}

const countedAs = ({ readings }: Placed) =>
  readings.find(({ cat, word, traits }) => cat === 'N' && traits.amount === true && !word?.endsWith(' of them'))?.word

const dated = /\d|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|day\b|\b(?:this|last|next) year\b/

const figure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|half|halves|third|thirds|quarters?|hundreds?|thousands?|first|second)\b/

/** The reading of a token as something that can be named, where it is its only kind of reading. */
const named = ({ readings, doubt, at, end }: Placed): Phrase | undefined => {
  const [first] = readings
  if (!first || doubt > 0) return undefined
  if (first.cat === 'T' && dated.test(first.word ?? '')) return first
  if (first.cat === 'M' && !first.traits.determiner && figure.test(first.word ?? '')) return first
  if (first.cat !== 'N' || end - at < 2 || !first.word || /^(?:this|it|there)\b/.test(first.word)) return undefined
  return first.traits.name === true || readings.every(({ cat }) => cat === 'N') ? first : undefined
}

/** What is said in English of a sentence that is not surely understood: true whatever the sentence says of them. */
export const mentioning = (mentioned: string[], verb = 'Mentions'): string =>
  `${verb} ${mentioned.length > 1 ? `${mentioned.slice(0, -1).join(', ')} and ${mentioned.at(-1)}` : mentioned[0]}.`
export const isMentioning = (en: string) => en.startsWith('Mentions ')
