import { addDays, yearOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import { chineseNumber, englishNumber } from '../../language/numbers.ts'
import type { Reading } from '../reading.ts'

/** Dates that readers count themselves: 三年前 and 启动三年来 are 2022 in 2025, and what lasts five days from the 15th ends on the 19th. */
export const counted = (mention: DateMention, sources: DateMention[], { source, date, claim }: Reading): boolean => {
  const lengths = source.quantities.filter(({ kind, upTo }) => kind === 'duration' && upTo === undefined)
  if (mention.kind === 'year')
    return lengths.some(
      ({ unit, value, end, text }) =>
        unit === 'month' &&
        value % 12 === 0 &&
        (/^多?(?:之?前|以?来|间)/.test(source.text.slice(end)) || /多$/.test(text)) &&
        yearOf(date) - value / 12 === yearOf(mention.from!),
    )
  if (mention.kind !== 'day' && mention.kind !== 'span') return false
  // 12月22日开幕: what ends then does not begin then.
  if (mention.kind === 'day' && [claim.zh, claim.en].some((told) => told?.dates.includes(mention) && isBeginning(mention, told.text)))
    return false
  return lengths.some(({ unit, value, at, end }) => {
    if (unit !== 'hour' || value % 24 !== 0 || value > 24 * 90) return false
    const lasting = /(?:为期|历时|持续|[展会赛假工节]期|开展|连续|长达)[^，。；]{0,4}$/.test(source.text.slice(Math.max(0, at - 8), at))
    const later = /^(?:之|以)?后/.test(source.text.slice(end))
    const days = value / 24 - (lasting ? 1 : 0)
    return (
      (lasting || later) &&
      sources.some(
        (first) =>
          first.kind === 'day' &&
          first.from !== undefined &&
          (mention.kind === 'day' || mention.from === first.from) &&
          addDays(first.from, days) === mention.to &&
          (later || begins.test(source.text.slice(first.end))),
      )
    )
  })
}

const isBeginning = ({ at, end }: DateMention, text: string): boolean =>
  /^[^，。；]{0,6}(?:起|开幕|开始|启动|开[赛馆园市展])/.test(text.slice(end)) ||
  /\b(?:opens?|opening|begins?|starts?|starting|kicks? off)(?: [a-z]+){0,2} $/.test(text.slice(0, at))

const begins = /^[^，。；]{0,10}(?:起|开幕|开始|启动|开[赛馆园市展播]|举[行办])/

/** 自6月1日起…截至8月31日: the first three months of it. */
export const firstMonths = ({ text }: DateMention, sources: DateMention[]): boolean => {
  const word = /^(?:the )?first (\w+) months$/i.exec(text.trim())?.[1] ?? /^[首头前](.{1,2})个月$/.exec(text.trim())?.[1]
  const months = word && (/\p{Script=Han}/u.test(word) ? chineseNumber(word) : /^\d+$/.test(word) ? Number(word) : englishNumber(word))
  const days = sources.filter(({ kind, from }) => kind === 'day' && from !== undefined)
  const after = (from: string, count: number) => {
    const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count
    return addDays(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${from.slice(8)}` as typeof from, -1)
  }
  return (
    typeof months === 'number' &&
    days.some(({ from }) => Number(from!.slice(8)) <= 28 && days.some(({ from: to }) => to === after(from!, months)))
  )
}
