import type { DateReading, DateRule } from './dates.ts'
import { chineseNumber } from './numbers.ts'

const n = '(?:\\d{1,3}|零|[一二两三四五六七八九十]{1,3})'
const number = (text: string | undefined) => (text === undefined ? Number.NaN : (chineseNumber(text) ?? Number.NaN))
const daypart = '(?<part>凌晨|清晨|早晨|早上|上午(?!餐)|中午|正午|下午|午后|傍晚|晚上|晚间|深夜|夜间|夜里|半夜|(?<![当同每次翌])晚|早)'
const parts: Record<string, NonNullable<DateReading['daypart']>> = {
  凌晨: 'dawn',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  上午: 'morning',
  早: 'morning',
  中午: 'noon',
  正午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  深夜: 'evening',
  夜间: 'evening',
  夜里: 'evening',
  半夜: 'evening',
  晚: 'evening',
}
/** exact: 8时 and 20时 are of the 24-hour clock, 8点 may be either. since: the hour of the afternoon or evening that it follows. */
const timeOf = (
  hour: number,
  minute: number,
  part: string | undefined,
  { exact = false, since }: { exact?: boolean; since?: number | undefined } = {},
): DateReading | undefined => {
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return undefined
  // 半夜2点 is before dawn, 夜里12点 midnight.
  const night = part !== undefined && /夜/.test(part) && (hour < 5 || hour === 12)
  if (night) return { kind: 'time', minutes: (hour % 12) * 60 + minute }
  const late = part !== undefined && ['afternoon', 'evening'].includes(parts[part] ?? '') && hour < 12
  const noon = part !== undefined && parts[part] === 'noon' && hour < 3
  if (part === undefined && since !== undefined && hour >= since && hour < 12) return { kind: 'time', minutes: (hour + 12) * 60 + minute }
  return {
    kind: 'time',
    minutes: (hour + (late || noon ? 12 : 0)) * 60 + minute,
    ...(part === undefined && hour <= 12 && (!exact || since !== undefined) ? { half: true } : {}),
  }
}

/**
 * 晚6时开市，11时收市; 下午2时起火，3时20分扑灭: what follows a time of the afternoon or evening, with no other day or part of a day between,
 * goes on in its twelve hours. Where only the part of the day was told, its hour is twelve: no time comes before it.
 */
const hourBefore = ({ input, index }: RegExpExecArray): number | undefined => {
  const told = new RegExp(
    `(?:下午|午后|傍晚|晚上|晚间|[当今昨前每同次翌]晚|晚(?=\\s?[\\d一二三四五六七八九十]))\\s?(?:(?<h>${n})[时点:])?(?:(?!${otherDay})[^\\n])*$`,
    'u',
  ).exec(input.slice(0, index))
  if (!told) return undefined
  return told.groups!.h === undefined ? 12 : number(told.groups!.h)
}
const otherDay =
  '[次翌明后][日天晨早]|第二天|凌晨|清晨|早晨|早上|上午(?!餐)|中午|正午|下午|午后|傍晚|晚上|晚间|[今昨当]晨|\\d[日号]|[今昨当同][日天]'

/** 16时216艘, 8时85个: after the full hour how many there were, and no minutes. */
const counted =
  '(?=\\d{3}|\\d+(?:[.,]\\d|[%％]|[多余]?[万亿千百十]|[多余]?[个天年周月日位人名家次场成倍艘辆台座件条项架只栋户所村班趟列起处份元米吨棵亩]))'

/** Times of the clock and parts of the day, the more telling forms first. */
export const chineseClock: DateRule[] = [
  [
    new RegExp(
      `${daypart}?\\s?(?<![\\d.])(?<h>${n})(?<clock>时(?![期间代候而段])|(?<![这那此有]一)点钟?(?![个多评位大]))(?:(?<q>半)|(?<quarters>[一二两三1-3])刻(?!钟(?!声))|(?!${counted})(?<min>(?:\\d{1,3}|[一二三四五六七八九十]{2,3}|十|[一二三四五六七八九](?=分))(?![\\d一二三四五六七八九十]|[个天年周月日多余名位人家次场成倍]))分?)?(?![期间代候段]|意见|要求|建议|主张|倡议|启示|希望|体会|共识|原则|看法|措施|内容|(?!(?<=\\d时)${counted})\\d|%|名)`,
      'g',
    ),
    (match) => {
      const { h, q, quarters, min, part } = match.groups!
      const minute = q ? 30 : quarters ? number(quarters) * 15 : min ? number(min) : 0
      // 下跌13点至1821点: points of an index.
      if (match.groups!.clock!.startsWith('点') && minute === 0 && /[涨跌升降][了约近超逾]?$/.test(match.input.slice(0, match.index)))
        return undefined
      return /时$/.test(match[0]) && /^[一二三四五六七八九十]$/.test(h!) && part === undefined
        ? undefined
        : timeOf(number(h), minute, part, { exact: match.groups!.clock === '时', since: hourBefore(match) })
    },
  ],
  [
    new RegExp(`${daypart}?\\s?(?<![\\d:])(?<h>[01]?\\d|2[0-4]):(?<min>[0-5]\\d)(?![\\d:])`, 'g'),
    (match) => timeOf(Number(match.groups!.h), Number(match.groups!.min), match.groups!.part, { since: hourBefore(match) }),
  ],
  [
    /凌晨|清晨|早晨|早上|上午(?!餐)|中午|下午|午后|傍晚|晚上|晚间|深夜|(?<=[今昨明日天])[晚早晨夜]/g,
    (match) => ({ kind: 'daypart', daypart: parts[match[0]] ?? (match[0] === '夜' ? 'evening' : 'morning') }),
  ],
]
