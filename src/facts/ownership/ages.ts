import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { personOf } from '../names/people-named.ts'
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
  const labelled = claim.language === 'zh' ? ages.flatMap((age) => otherLabel(age, claim, source)) : []
  if (labelled.length > 0) return labelled
  return [...personsAt(claim, source.text, 1), ...personsNamed(claim, source.text)].flatMap(({ concept, at, end }) => {
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

/** 29岁的货车司机 where the evidence has 42岁的货车司机: four characters right after an age, which stand there after another one alone. */
const otherLabel = (age: Quantity, claim: Passage, source: Passage): Finding[] => {
  const label = /^的?(\p{Script=Han}{4})/u.exec(claim.text.slice(age.end))?.[1]
  if (label === undefined) return []
  const theirs = source.quantities.filter(({ kind, end }) => kind === 'age' && source.text.slice(end).replace(/^的/, '').startsWith(label))
  const own = matches(age, source)
  return theirs.length > 0 && own.length > 0 && !theirs.some((there) => own.includes(there))
    ? [{ text: age.text, why: `the evidence gives ${theirs[0]!.text.trim()} to ${label}` }]
    : []
}

/** The persons whom an English claim names in pinyin, where the evidence has them. */
const personsNamed = ({ text, language }: Passage, source: string): { concept: string; at: number; end: number }[] =>
  language === 'zh'
    ? []
    : [...text.matchAll(/\b(?=([A-Z][a-z]+ [A-Z][a-z]+)\b)/g)].flatMap(({ 1: name = '', index }) => {
        const person = personOf(name, source)
        return person === undefined ? [] : [{ concept: person, at: index, end: index + name.length }]
      })

/** 72岁的退休教师王淑贤, 王淑贤今年72岁; `Wang, 72`, `72-year-old teacher Wang`. */
const isOf = ({ at, end }: Quantity, from: number, to: number, { text, language }: Passage): boolean =>
  end <= from
    ? language === 'zh'
      ? /^的?[^，。；：、\d“”]{0,16}$/.test(text.slice(end, from)) && !/[和与同]/.test(text.slice(end, from))
      : /-year-old$/i.test(text.slice(at, end)) && /^(?: (?:former |retired )?[a-z-]+){0,5} $/.test(text.slice(end, from))
    : language === 'zh'
      ? /^(?:，?(?:今年|现年|时年|享年|终年)|[（(]|，)$/.test(text.slice(to, at))
      : /^(?:, (?:who is |who was |aged |now )?(?:an? )?| \(|, aged )$/.test(text.slice(to, at))
