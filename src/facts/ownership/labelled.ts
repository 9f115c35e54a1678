import type { Quantity } from '../../language/quantities.ts'
import { matches } from '../quantities/figures.ts'
import { sameQuantity } from '../quantities/same-quantity.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/**
 * 中欧班列1123列 where the evidence has 中欧班列619列 and 中亚班列1123列: a figure of the evidence right after a label that the evidence has
 * right before other figures of the kind alone.
 */
export const labelsKept = (claim: Passage, { source }: Reading): Finding[] =>
  claim.language !== 'zh' || source.language !== 'zh'
    ? []
    : claim.quantities.flatMap((figure) => {
        const label = labelOf(figure, claim)
        if (label === '' || figure.upTo !== undefined) return []
        const same = matches(figure, source)
        const after = source.quantities.filter(
          (own) => own.kind === figure.kind && own.unit === figure.unit && labelOf(own, source) === label,
        )
        // 出口 told twice, or with a figure that no reader has: not sure whose this is.
        const told = source.text.split(label).length - 1
        return same.length > 0 &&
          after.length > 0 &&
          after.length === told &&
          same.every((own) => labelOf(own, source) !== '') &&
          !after.some((own) => same.includes(own) || sameQuantity(figure, own))
          ? [{ text: label + figure.text.trim(), why: `the evidence has ${label}${after[0]!.text.trim()}` }]
          : []
      })

/** The two to six characters right before a figure, from the last mark or verb on; nothing where they say only how it moved. */
const labelOf = ({ at }: Quantity, { text }: Passage): string => {
  const before = text.slice(Math.max(0, at - 12), at).replace(/(?:达到?|为|是|有|共有?|约|仅)+$/, '')
  const [clause = ''] = before.split(/[^\p{Script=Han}]|其中|开行|完成|实现|累计|[、和与及]/u).slice(-1)
  const label = /^\p{Script=Han}{2,6}$/u.test(clause) ? clause : ''
  return plain.test(label) ? '' : label
}
const plain = /[增减升降涨跌至到超逾近共占比去今昨前本上下年月日周季度]|同期|其中|分别|平均|合计/
