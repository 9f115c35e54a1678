import type { DateMention } from '../../language/dates.ts'
import type { Quantity } from '../../language/quantities.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage } from '../reading.ts'

const dated = ({ kind, from }: DateMention): boolean => from !== undefined && /^(?:day|month|year|span)$/.test(kind)
const change = /^(?:年?[底末初])?(?:时|同期)?(?:相比)?，?(?:[净新]?[增减升降涨跌]|[多少高低]|上[升涨]|下[降跌]|扩大|缩[小减]|提高|回[升落])/

/**
 * `3.12 million at the end of June` where the evidence has 8月末…312万平方米，比6月末减少21万平方米: the time that a level is measured against is not its
 * own. Said only where the claim has no other time, and measures nothing against this one.
 */
export const baseDays = (claim: Passage, source: Passage): Finding[] => {
  const [said, ...others] = claim.dates.filter(dated)
  if (!said || others.some(({ from, to }) => from !== said.from || to !== said.to) || isMeasuring(said, claim)) return []
  return claim.quantities.filter(counts).flatMap((figure) => {
    const same = matches(figure, source)
    // `84,000, up from 72,000 at the end of last year`: the time is of the figure next to it.
    const [from, to] = figure.end <= said.at ? [figure.end, said.at] : [said.end, figure.at]
    const between = claim.quantities.some((other) => other !== figure && other.at >= from && other.end <= to)
    const base = same.length === 1 && !between ? baseOf(same[0]!, source) : undefined
    return base && sameTime(base, said) && source.dates.every((other) => other === base || !sameTime(other, said))
      ? [
          {
            text: said.text.trim(),
            why: `the evidence measures ${same[0]!.text.trim()} against ${base.text.trim()}: it is of a later time`,
          },
        ]
      : []
  })
}

const sameTime = (one: DateMention, other: DateMention): boolean => one.from === other.from && one.to === other.to

/** The claim measures something against the time, or tells what is so now. */
const isMeasuring = ({ at, end }: DateMention, { text, language }: Passage): boolean =>
  language === 'zh'
    ? /[比较自从由倍]|相比|以来|目前|如今|现在/.test(text)
    : /\b(?:now|currently|so far|today)\b/i.test(text) ||
      /\b(?:than|from|since|against|versus|compared|over|above|below|after|before|on|of|as)\b[^,.;]{0,24}$/i.test(
        text.slice(0, at).replace(/\b(?:end|start|beginning) of (?:the )?$/i, ''),
      ) ||
      /^(?: (?:high|low|level|peak|figure|total)|[’'])/.test(text.slice(end))

/** The time in 比6月末减少21万 right after a level, in its sentence. */
const baseOf = (level: Quantity, { text, dates, quantities }: Passage): DateMention | undefined => {
  const base = dates.find((date) => dated(date) && date.at > level.end)
  if (!base || !/^[^，。；]{0,8}，[比较](?:之)?$/.test(text.slice(level.end, base.at)) || !change.test(text.slice(base.end)))
    return undefined
  const step = quantities.find(({ at }) => at >= base.end)
  return step && step.kind !== 'ordinal' && !/[，。；\n]/.test(text.slice(base.end, step.at).replace(/^[^，]{0,3}，/, ''))
    ? base
    : undefined
}
