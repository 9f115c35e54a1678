import { addDays, day, monthOf, months, paperDate, week, yearOf } from './calendar.ts'
import type { DateRule } from './dates.ts'

const weekdays: Record<string, number> = { 日: 0, 天: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 }
const shifts: Record<string, number> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2 }
/** How many weeks or months 上, 本 and 下 count on from the edition. */
export const weekShift = (word: string | undefined) => (word?.startsWith('上') ? -1 : word?.startsWith('下') ? 1 : 0)

/** Days, weeks and months that Chinese counts from the edition: 昨日, 明后天, 上周五, 本周末, 下月3日. The more telling forms first. */
export const chineseRelativeDates: DateRule[] = [
  // 即日起 is from the day of the report on.
  [/即日/g, (_, edition) => ({ kind: 'day', ...day(edition), relative: true })],
  // 明后天, 今明两天
  [
    /(?<first>[昨前今明])天?、?(?<last>[昨今明后前])(?:两|2)?[天日]/g,
    ({ groups }, edition) => {
      const [first, last] = [shifts[groups!.first!]!, shifts[groups!.last!]!].sort((a, b) => a - b)
      return last! - first! === 1
        ? { kind: 'span', from: addDays(edition, first!), to: addDays(edition, last!), relative: true }
        : undefined
    },
  ],
  [
    // 入冬后日均: on average a day.
    /(?<shift>[今昨明前后])(?:日(?!均(?!价)|(?<=后日)均)|天(?!性))/g,
    (match, edition) => ({ kind: 'day', ...day(addDays(edition, shifts[match.groups!.shift!]!)), relative: true }),
  ],
  [
    /(?<shift>[今昨明]|(?<![之以此提目年月日])前(?=[晚夜](?!会)))(?=晚|早|晨|夜|下午|上午|[收开跌涨报起])/g,
    (match, edition) => ({ kind: 'day', ...day(addDays(edition, shifts[match.groups!.shift!]!)), relative: true }),
  ],
  [
    /(?<!(?<!第)[近前头一两二三四五六七八九十\d]个?)(?<w>上上|上|下|本|这)?个?(?:周|星期|礼拜)(?<d>[一二三四五六日天])(?!(?<=日)均|[个年度多班次场趟回]|[列艘架](?!车)|周年|项)/g,
    (match, edition) => {
      const target = weekdays[match.groups!.d!]!
      const shift = match.groups!.w
      const monday = week(edition, weekShift(shift)).from
      const date = addDays(monday, (target + 6) % 7)
      return shift ? { kind: 'day', ...day(date), relative: true, weekday: target } : { kind: 'weekday', weekday: target }
    },
  ],
  // 昨在, 昨从, 今开幕, 明公映: the day alone before what happens on it. 今 and 明 end other words and names (如今, 声明, 李明).
  [
    /(?<shift>昨(?![天日晚早晨夜年]|下午|上午|[收开跌涨报起]|、?[今天]|是)|今(?<![如至迄当而古从于现自去]今)(?=[在于](?!此|这|天)|赴|抵|闭幕|开[幕课赛业园馆盘庭工]|揭[幕牌晓]|公[布映]|上[映线市]|举行|首[发航飞演映]|落幕|通车|启[用程动航]|试运)|明(?=开[幕课赛园馆盘]|闭幕|公映|上映|首[发航飞演映]|通车))/g,
    (match, edition) => ({ kind: 'day', ...day(addDays(edition, shifts[match.groups!.shift!]!)), relative: true }),
  ],
  [
    /(?<w>上|下|本|这)个?(?:周末|双休日)/g,
    (match, edition) => {
      const { to } = week(edition, weekShift(match.groups!.w))
      return { kind: 'span', from: addDays(to, -1), to, relative: true }
    },
  ],
  // 周五、六、日
  [
    /(?<=(?:周|星期|礼拜)[一二三四五六日天](?:[、和及][一二三四五六日天])*[、和及])(?<d>[一二三四五六日天])(?=[、和及，。；的晚早上下各每均飞开发营举出到在有新加]|$)/g,
    ({ groups }) => ({ kind: 'weekday', weekday: weekdays[groups!.d!]! }),
  ],
  [
    /(?<w>上|下|本|这)个?(?:周|星期|礼拜)(?!末|年|边|期|三|转)/g,
    (match, edition) => ({ kind: 'span', ...week(edition, weekShift(match.groups!.w)), relative: true }),
  ],
  [
    /(?<w>上|下|本|这)个?月(?<d>[1-9]|[12]\d|3[01])[日号]/g,
    ({ groups }, edition) => {
      const { from } = months(yearOf(edition), monthOf(edition) + weekShift(groups!.w), monthOf(edition) + weekShift(groups!.w))
      const date = paperDate(yearOf(from), monthOf(from), Number(groups!.d))
      return date ? { kind: 'day', ...day(date), relative: true } : undefined
    },
  ],
  [
    /(?<w>上|下|本|这)个?月(?!球|台)/g,
    (match, edition) => {
      const month = monthOf(edition) + weekShift(match.groups!.w)
      return { kind: 'month', ...months(yearOf(edition), month, month), relative: true }
    },
  ],
]
