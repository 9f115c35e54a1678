import { chineseOf } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** 开行2000列，发运16.5万标箱，分别增长7.3%、9.1%: each of the rates belongs, in order, to one of the amounts before 分别. */
export const respectiveRates = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || /\brespectively\b|分别/.test(claim.text)) return []
  return pairsOf(source).flatMap((pairs) => {
    const said = claim.quantities.filter(counts).flatMap((figure) => {
      const same = matches(figure, source)
      const amount = pairs.findIndex(([own]) => same.includes(own))
      const rate = pairs.findIndex(([, own]) => same.includes(own))
      return amount >= 0 ? [{ figure, of: amount, rate: false }] : rate >= 0 ? [{ figure, of: rate, rate: true }] : []
    })
    const strayed = claim.quantities.filter(counts).flatMap((figure) => {
      const of = pairs.findIndex(([, own]) => matches(figure, source).includes(own))
      const named = pairs.findIndex(([own], index) => index !== of && names(own, source, figure, claim))
      return of >= 0 && named >= 0 && !names(pairs[of]![0], source, figure, claim) ? [figure] : []
    })
    if (strayed.length > 0)
      return strayed.map(({ text }) => ({ text, why: `${text.trim()} belongs to another of the amounts before 分别 in the evidence` }))
    // An amount and a rate alone, side by side.
    const [one, two] = said
    if (said.length === 2 && !one!.rate && two!.rate && one!.of !== two!.of && !names(pairs[two!.of]![0], source, two!.figure, claim))
      return [{ text: two!.figure.text, why: `${two!.figure.text.trim()} does not belong to ${one!.figure.text.trim()} in the evidence` }]
    // `The number of companies rose 9.7 per cent to 64,000`.
    if (
      said.length === 2 &&
      one!.rate &&
      !two!.rate &&
      one!.of !== two!.of &&
      /^ to $|^[至到]$/.test(claim.text.slice(one!.figure.end, two!.figure.at))
    )
      return [{ text: one!.figure.text, why: `${one!.figure.text.trim()} does not belong to ${two!.figure.text.trim()} in the evidence` }]
    // Only where each two of them are an amount and a rate, in either order, is it certain which rate is whose.
    const twos = said.flatMap((first, index) => (index % 2 === 0 && said[index + 1] ? [[first, said[index + 1]!] as const] : []))
    if (said.length !== pairs.length * 2 || twos.some(([first, second]) => first.rate === second.rate)) return []
    return twos.flatMap(([first, second]) => {
      const [amount, rate] = first.rate ? [second, first] : [first, second]
      return amount.of === rate.of
        ? []
        : [{ text: rate.figure.text, why: `${rate.figure.text.trim()} does not belong to ${amount.figure.text.trim()} in the evidence` }]
    })
  })
}

/** Whether the words right before a rate of the claim are those that the evidence has before this amount. */
const names = (amount: Quantity, source: Passage, rate: Quantity, claim: Passage): boolean => {
  const before = Math.max(0, ...source.quantities.filter(({ end }) => end <= amount.at).map(({ end }) => end), amount.at - 12)
  const noun = source.text
    .slice(before, amount.at)
    .split(/[，。；、：]/)
    .at(-1)!
  const from = Math.max(0, ...claim.quantities.filter(({ end }) => end <= rate.at).map(({ end }) => end))
  const said = claim.text
    .slice(from, rate.at)
    .split(/[，。；、]|[,;.]|\b(?:while|and|but)\b/)
    .at(-1)!
  const last = noun.replace(/[今去前本上][年月季周]/g, '').slice(-6)
  if (claim.language === 'zh') return last.length === 1 ? said.includes(last) : characterPairs(said).some((pair) => last.includes(pair))
  return (said.match(/[A-Za-z]{4,}/g) ?? []).some((word) => chineseOf(word).some((zh) => noun.includes(zh)))
}

/** The amounts and rates that each 分别 of a text joins; those that are not as many as each other are left out. */
export const pairsOf = ({ text, quantities }: Passage): [Quantity, Quantity][][] =>
  everyMatch(text, /分别/g).flatMap(({ index }) => {
    const from = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('；', index), text.lastIndexOf('\n', index))
    const stop = text.slice(index).search(/[。；\n]/)
    const until = stop < 0 ? text.length : index + stop
    const after = quantities.filter(({ at, end }) => at > index && end <= until)
    const rates = after.filter(({ kind }, place) => kind === 'percent' && after.slice(0, place).every((other) => other.kind === 'percent'))
    const before = quantities.filter(({ kind, at, end }) => kind !== 'percent' && kind !== 'ordinal' && at > from && end <= index)
    // 假期八天，接待游客386万人次，收入31.4亿元，分别增长: how long it went on grows by no rate.
    const own = before.length > rates.length ? before.filter(({ kind }) => kind !== 'duration') : before
    // 新设21.3万户，其中个体14.9万户，企业6.4万户，分别增长9.7%和15.2%: of the parts.
    const parts = own.slice(-rates.length)
    const whole = own.at(-rates.length - 1)
    const amounts = whole && text.slice(whole.end, parts[0]!.at).includes('其中') ? parts : own
    return rates.length >= 2 && amounts.length === rates.length
      ? [amounts.map((amount, place) => [amount, rates[place]!] as [Quantity, Quantity])]
      : []
  })
