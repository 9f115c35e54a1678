import type { Quantity } from '../../language/quantities.ts'
import { taggedWords } from '../../language/words.ts'
import type { Passage } from '../reading.ts'
import { sameQuantity } from './same-quantity.ts'

/** The clause that a figure stands in, without the figure. */
export const clauseOf = ({ at, end }: Quantity, { text }: Passage): string =>
  `${text
    .slice(0, at)
    .split(/[，。；：]/)
    .at(-1)}${text.slice(end).split(/[，。；：]/)[0]}`

/** The verb that is all that a figure's clause has before it, where the clause before ends with another figure of its measure word: 逮捕嫌疑人30人，起诉20人. */
const bareVerb = (figure: Quantity, { text, quantities }: Passage): string => {
  const last = quantities[quantities.indexOf(figure) - 1]
  const [, verb = ''] =
    last?.kind === figure.kind && last.unit === figure.unit
      ? (/^，(?:并|共|已|又|另|还)?(\p{Script=Han}{2})$/u.exec(text.slice(last.end, figure.at)) ?? [])
      : []
  return taggedWords(verb).every(({ tag }) => tag.startsWith('v')) ? verb : ''
}

/** 起诉嫌疑人20人 for 逮捕嫌疑人30人，起诉20人: a verb alone has the object of the clause before it, with the figure of which it is no rival. */
export const carriesObject = (figure: Quantity, claim: Passage, own: Quantity, rival: Quantity, source: Passage): boolean => {
  const verb = bareVerb(own, source)
  return verb !== '' && clauseOf(figure, claim).includes(verb) && !clauseOf(rival, source).includes(verb)
}

/** 起诉嫌疑人30人 for the same: what the evidence says of the verb that the claim has, where another figure is told of it. */
export const ofOtherVerb = (figure: Quantity, claim: Passage, own: Quantity, source: Passage): string | undefined => {
  if (figure.kind !== 'count' || bareVerb(own, source) !== '') return undefined
  const clauses = [clauseOf(figure, claim), clauseOf(own, source)]
  const other = source.quantities.find((one) => {
    const verb = one !== own && one.kind === own.kind && one.unit === own.unit ? bareVerb(one, source) : ''
    return (
      verb !== '' &&
      clauses[0]!.includes(verb) &&
      !clauses[1]!.includes(verb) &&
      !claim.quantities.some((said) => said !== figure && sameQuantity(said, one))
    )
  })
  return other && bareVerb(other, source) + other.text.trim()
}

/** Words before a figure that say nothing of what it is. */
export const plainLead = /[增减升降涨跌至到为达占比同较有是共于近约超各均过其中]|[量数额值率价积]$|^$/

/** The four characters before a figure, without the verb: 自营门店 of 其中自营门店达5652家. */
export const labelOf = ({ at }: Quantity, { text }: Passage): string =>
  /\p{Script=Han}{4}$/u.exec(
    text.slice(Math.max(0, at - 10), at).replace(/(?:达到?|为|有|共有?|约|是|至|到|超过?|逾|近|仅|累计)+$/, ''),
  )?.[0] ?? ''

/** The two characters right before a figure. */
export const leadOf = ({ at }: Quantity, { text }: Passage): string =>
  /\p{Script=Han}{2}$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''

/** The verb of a figure that has no object of its own: 改造 of 今年计划再改造64个. */
export const verbOf = (figure: Quantity, source: Passage): string =>
  /^(?:目前|截[至止].{0,6}|(?:[前今去本上]?\d*个?[年月日季]度?)|全年|上半年|下半年|计划|预计|累计|已|将|拟|再|又|新|还|另|共)+(?<verb>\p{Script=Han}{2})$/u.exec(
    clauseOf(figure, source).split(figure.text.trim())[0]!,
  )?.groups?.verb ?? ''
