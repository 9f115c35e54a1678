import type { Quantity } from '../../language/quantities.ts'
import { taggedWords } from '../../language/words.ts'
import { sameQuantity } from '../quantities/same-quantity.ts'
import type { Passage } from '../reading.ts'

/** The clause that a figure stands in, without the figure. */
const clauseOf = ({ at, end }: Quantity, { text }: Passage): string =>
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

/** 起诉嫌疑人30人 for 逮捕嫌疑人30人，起诉20人: what the evidence says of the verb that the claim has, where another figure is told of it. */
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
