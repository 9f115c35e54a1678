import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { personsAt } from './concepts.ts'

/** The 68-year-old Wang of 72岁的教师王淑贤 and 她68岁的老伴: an age of the evidence, told of a person of whom it has another. */
export const agesKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  // `Wang, 72, has taught` says no unit.
  const bare = ({ kind, value, end }: Quantity) => kind === 'count' && value <= 120 && /^[,)]/.test(claim.text.slice(end))
  const ages = claim.quantities.filter(
    (figure) => figure.upTo === undefined && (figure.kind === 'age' || (claim.language === 'en' && bare(figure))),
  )
  if (ages.length === 0) return []
  return personsAt(claim, source.text, 1).flatMap(({ concept, at, end }) => {
    const said = ages.find((age) => isOf(age, at, end, claim))
    if (!said) return []
    const theirs = everyMatch(source.text, new RegExp(concept, 'g')).flatMap(({ index }) =>
      source.quantities.filter((age) => age.kind === 'age' && isOf(age, index, index + concept.length, source)),
    )
    const own = matches(said, source)
    return theirs.length > 0 && own.length > 0 && !theirs.some((age) => own.includes(age))
      ? [{ text: said.text, why: `the evidence gives ${theirs[0]!.text.trim()} as the age of ${concept}` }]
      : []
  })
}

/** 72岁的退休教师王淑贤, 王淑贤今年72岁; `Wang, 72`, `72-year-old teacher Wang`. */
const isOf = ({ at, end }: Quantity, from: number, to: number, { text, language }: Passage): boolean =>
  end <= from
    ? language === 'zh'
      ? /^的?[^，。；：、\d“”]{0,16}$/.test(text.slice(end, from)) && !/[和与同]/.test(text.slice(end, from))
      : /-year-old$/i.test(text.slice(at, end)) && /^(?: (?:former |retired )?[a-z-]+){0,5} $/.test(text.slice(end, from))
    : language === 'zh'
      ? /^(?:，?(?:今年|现年|时年|享年|终年)|[（(]|，)$/.test(text.slice(to, at))
      : /^(?:, (?:who is |who was |aged |now )?| \(|, aged )$/.test(text.slice(to, at))
