import type { Quantity } from '../../language/quantities.ts'
import { matches } from '../quantities/figures.ts'
import { sameQuantity } from '../quantities/same-quantity.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { nounsAfter, says } from './exchanged-en.ts'

/**
 * 中欧班列1123列 where the evidence has 中欧班列619列 and 中亚班列1123列: a figure of the evidence right after a label that the evidence has
 * right before other figures of the kind alone.
 */
export const labelsKept = (claim: Passage, { source }: Reading): Finding[] =>
  source.language !== 'zh'
    ? []
    : claim.language === 'en'
      ? listedKept(claim, source)
      : claim.quantities.flatMap((figure) => [...labelled(figure, claim, source), ...ofList(figure, claim, source)].slice(0, 1))

const labelled = (figure: Quantity, claim: Passage, source: Passage): Finding[] => {
  const label = labelOf(figure, claim)
  if (label === '' || figure.upTo !== undefined) return []
  const same = matches(figure, source)
  const after = source.quantities.filter((own) => own.kind === figure.kind && own.unit === figure.unit && labelOf(own, source) === label)
  // 出口 told twice, or with a figure that no reader has: not sure whose this is.
  const told = source.text.split(label).length - 1
  return same.length > 0 &&
    after.length > 0 &&
    after.length === told &&
    same.every((own) => labelOf(own, source) !== '') &&
    !after.some((own) => same.includes(own) || sameQuantity(figure, own))
    ? [{ text: label + figure.text.trim(), why: `the evidence has ${label}${after[0]!.text.trim()}` }]
    : []
}

/** 沿线设补给站22个 where the evidence has 医疗点22处、补给站14个: of a list, what stands before the figure is what another figure of it counts. */
const ofList = (figure: Quantity, claim: Passage, source: Passage): Finding[] => {
  const [own, ...more] = matches(figure, source)
  if (!own || more.length > 0 || figure.kind !== 'count' || figure.upTo !== undefined) return []
  const before = claim.text.slice(0, figure.at).replace(/(?:各|达到?|为|有|共|约)+$/, '')
  const rival = source.quantities.find((other) => {
    const noun = other === own ? '' : nounBefore(other, source)
    return noun !== '' && before.endsWith(noun) && beside(own, other, source) && !nounBefore(own, source).endsWith(noun)
  })
  return rival && nounBefore(own, source) !== '' && source.text.split(nounBefore(rival, source)).length === 2
    ? [{ text: figure.text.trim(), why: `the evidence has ${nounBefore(rival, source)}${rival.text.trim()}` }]
    : []
}

/** The two to six characters right before a figure, from the last mark or verb on; nothing where they say only how it moved. */
const labelOf = ({ at }: Quantity, { text }: Passage): string => {
  const before = text.slice(Math.max(0, at - 12), at).replace(/(?:达到?|为|是|有|共有?|约|仅)+$/, '')
  const [clause = ''] = before.split(/[^\p{Script=Han}]|其中|开行|完成|实现|累计|[、和与及]/u).slice(-1)
  const label = /^\p{Script=Han}{2,6}$/u.test(clause) ? clause : ''
  return plain.test(label) ? '' : label
}
const plain = /[增减升降涨跌至到超逾近共占比去今昨前本上下年月日周季度]|同期|其中|分别|平均|合计/

/** `64 elephant tusks` where the evidence has 象牙38根、青铜器64件: of a list, the noun after a figure is what another figure of it counts. */
const listedKept = (claim: Passage, source: Passage): Finding[] =>
  claim.quantities.flatMap((figure) => {
    const nouns = figure.kind === 'count' && figure.upTo === undefined ? nounsAfter(figure, claim) : []
    if (nouns.length === 0) return []
    const [own, ...more] = matches(figure, source)
    // People are told by many words: 官兵 are personnel, and so are 队员.
    if (!own || more.length > 0 || /^(?:[人名位]|人次)$/.test(own.unit)) return []
    const label = nounBefore(own, source)
    if (label === '' || nouns.some((noun) => says(noun, around(own, source)))) return []
    const rival = source.quantities.find(
      (other) => other !== own && beside(own, other, source) && nouns.some((noun) => says(noun, nounBefore(other, source))),
    )
    return rival && !claim.quantities.some((other) => other !== figure && matches(other, source).includes(rival))
      ? [
          {
            text: `${figure.text.trim()} ${nouns.join(' ')}`,
            why: `the evidence has ${label}${own.text.trim()}, ${nounBefore(rival, source)}${rival.text.trim()}`,
          },
        ]
      : []
  })

/** The noun of a list that its figure follows: up to four characters. */
const nounBefore = ({ at }: Quantity, { text }: Passage): string => {
  const [noun = ''] = (/\p{Script=Han}{2,4}$/u.exec(text.slice(0, at))?.[0] ?? '').split(plain).slice(-1)
  return noun.length > 1 ? noun : ''
}

/** Next to each other in a list: only the mark and the label of the later one stand between. */
const beside = (one: Quantity, other: Quantity, source: Passage): boolean => {
  const [first, second] = one.at < other.at ? [one, other] : [other, one]
  return nounBefore(second, source) !== '' && /^[、和与及]\p{Script=Han}{2,6}$/u.test(source.text.slice(first.end, second.at))
}

/** What stands between the figures beside this one. */
const around = ({ at, end }: Quantity, { text, quantities }: Passage): string => {
  const from = Math.max(0, ...quantities.filter((other) => other.end <= at).map((other) => other.end))
  return text.slice(from, at) + (/^[^，。；、]*/.exec(text.slice(end))?.[0] ?? '')
}
