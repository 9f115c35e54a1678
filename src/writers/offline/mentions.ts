import { mentionsOnly } from '../../news/language.ts'
import { isGeneric, pluralOf } from './inflection.ts'
import type { Phrase } from './phrase.ts'
import type { Placed } from './token.ts'
import { dimension } from './word-classes.ts'

/** How many common words are named beside names and figures, which are all named. */
const mostWords = 6

/** before: what is said before its last word. many: a figure above one stands before it. nouns: how many are joined in it. */
type Mention = { before: string; phrase: Phrase; many: boolean; nouns: number; fixed: boolean; en: string; end: number }

/**
 * What a text speaks of, in its order: dates, names, figures, and nouns that can be nothing else. Neighbours are said together: 23 merchants,
 * Yiwu Airport, 67 old buildings (老建筑67幢), a value of 5 million yuan (价值500万元). A figure, a year or an ordinal of nothing is left out, and so is what another
 * mention says too.
 */
export const mentionsIn = (clauses: Placed[][]): string[] => {
  const found: Mention[] = []
  for (const tokens of clauses) {
    let last: Mention | undefined
    let clauseNouns = false
    for (const [index, token] of tokens.entries()) {
      const phrase = named(token)
      if (!phrase) continue
      const { at, end } = token
      const next = tokens[index + 1]
      const neighbour = last?.end === at ? last : undefined
      const withFigure = next?.at === end && named(next)?.cat === 'N' ? undefined : neighbour && measured(neighbour, token)
      if (withFigure) Object.assign(neighbour!, { en: withFigure, fixed: true, end: 0 })
      else {
        const joined = neighbour !== undefined && joins(neighbour, phrase)
        if (joined) found.pop()
        last = joined ? mention(phrase, end, `${neighbour.before}${neighbour.phrase.word} `, neighbour) : mention(phrase, end)
        if (phrase.cat === 'M') last.en = countedAs(token, clauseNouns) ?? last.en
        clauseNouns ||= phrase.cat === 'N'
        found.push(last)
      }
    }
  }
  let words = 0
  const kept = found.flatMap(({ en, fixed }) => (bareFigure.test(en) || !(fixed || ++words <= mostWords) ? [] : [en]))
  return kept.filter((en, at) => !kept.some((other, place) => (other === en ? place < at : ` ${other} `.includes(` ${en} `))))
}

/** One, 57, a year, the fourth: of what, is not said. */
const bareFigure =
  /^(?:one(?: \w+)?|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|\d[\d.,]*(?: (?:thousand|million|billion|trillion))?|\d+(?:st|nd|rd|th))$/

const mention = (phrase: Phrase, end: number, before = '', first?: Mention): Mention => {
  const { cat, word = '', traits } = phrase
  const many = first?.many ?? (cat === 'M' && traits.plural === true)
  const said =
    cat === 'T'
      ? word.replace(/^(?:on|in|at|for|from) /, '')
      : cat === 'N' && !traits.name && (many || isGeneric(word))
        ? pluralOf(word)
        : word
  const fixed = first?.fixed || cat !== 'N' || traits.name === true
  return { before, phrase, many, nouns: (first?.nouns ?? 0) + (cat === 'N' ? 1 : 0), fixed, en: before + said, end }
}

/** Two nouns, a figure and its noun (万名大学生 has it when it has people), or somebody and the name. */
const joins = ({ phrase: { cat, traits, word = '' }, nouns, many }: Mention, next: Phrase) =>
  next.cat === 'N' && cat !== 'T' && !traits.amount && (isGeneric(word) ? !many && (nouns < 2 || next.traits.name === true) : nouns < 2)

/** A noun and the figure behind it; of how many people there are it may not speak (代表团一行4人). */
const measured = ({ phrase: { cat, traits }, en }: Mention, token: Placed): string | undefined => {
  const next = named(token)
  if (next?.cat !== 'M' || cat !== 'N' || traits.name) return undefined
  if (next.traits.counts && next.traits.plural && !countedAs(token)?.endsWith('people')) return `${next.word} ${pluralOf(en)}`
  return next.traits.amount && !next.traits.lasts && dimension.test(en) ? `${en} of ${next.word}` : undefined
}

/** after: something that may be counted stands before it. Then 户 need not be households: 企业注册1980户. */
const countedAs = ({ readings }: Placed, after = false) =>
  readings.find(
    ({ cat, word, traits }) =>
      cat === 'N' && traits.amount === true && !word?.endsWith(' of them') && !(after && word?.endsWith(' households')),
  )?.word

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
export const mentioning = (mentioned: string[], verb = mentionsOnly): string =>
  `${verb} ${mentioned.length > 1 ? `${mentioned.slice(0, -1).join(', ')} and ${mentioned.at(-1)}` : mentioned[0]}.`
