import { weekdayOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import type { Finding, Passage } from '../reading.ts'

/**
 * `at 4 pm on Thursday`, 周四下午 where the evidence has 昨日16时 of a Wednesday, 昨日23时 for 前天23时: the evidence tells the day of that hour, or
 * of all hours of that part of the day, and no other one comes into question.
 */
export const clockDays = (claim: Passage, source: Passage): Finding[] => {
  if (source.language !== 'zh' || unsure.test(source.text)) return []
  const asked = claim.dates.filter((said) => isAsked(said, claim))
  const hours = asked.length === 0 ? [] : claim.dates.filter(told)
  if (hours.length === 0) return []
  const theirs = hoursOf(source)
  return asked.flatMap((said) => {
    const hour = hours.find((other) => joined(said, other, claim))
    if (!hour) return []
    const same = theirs.filter(({ minutes, daypart }) =>
      hour.kind === 'time'
        ? minutes === hour.minutes
        : daypart === hour.daypart || (minutes !== undefined && within(hour.daypart, minutes)),
    )
    const days = same.flatMap(({ day }) => (day ? [day] : []))
    return days.length > 0 &&
      days.length === same.length &&
      !days.some((day) => isOn(day, said)) &&
      (hour.kind === 'time' || !source.dates.some((day) => isBare(day, source) && isOn(day, said)))
      ? [{ text: said.text, why: `the evidence says ${days[0]!.text} of this hour, which is another day` }]
      : []
  })
}

/** A day of the week that does not come again every week, or a day of the calendar. */
const isAsked = ({ kind, weekday, from, at }: DateMention, { text }: Passage): boolean =>
  weekday !== undefined ? !/^(?:每|逢|every |each )/i.test(text.slice(Math.max(0, at - 6), at)) : kind === 'day' && from !== undefined

/** Whether two are the same day, as far as both tell: a day of the week or one of the calendar. */
const isOn = (one: DateMention, other: DateMention): boolean => {
  if (one.weekday === undefined && other.weekday === undefined) return one.from === other.from
  const [a, b] = [one, other].map(({ weekday, from }) => weekday ?? weekdayOf(from!))
  return a === b
}

/** Hours of another zone, and what comes again every week. */
const unsure = /当地时间|北京时间|每[周天日逢]|逢周/

const told = ({ kind, minutes, daypart }: DateMention): boolean =>
  (kind === 'time' && minutes !== undefined) || (kind === 'daypart' && /^(?:morning|afternoon)$/.test(daypart ?? ''))

const within = (daypart: DateMention['daypart'], minutes: number): boolean =>
  daypart === 'morning' ? minutes >= 6 * 60 && minutes < 12 * 60 : minutes >= 12 * 60 && minutes < 18 * 60

const links = { zh: /^(?:[上下]午|早上|清晨|早晨|中午|傍晚|晚上?)?$/, en: /^(?:,? (?:on |at |from |of )?)?$/ }

/** Whether a day and an hour stand together, in either order. */
const joined = (day: DateMention, hour: DateMention, { text, language }: Passage): boolean =>
  (hour.at >= day.end && links[language].test(text.slice(day.end, hour.at))) ||
  (language === 'en' && day.at >= hour.end && links.en.test(text.slice(hour.end, day.at)))

type Hour = { minutes?: number | undefined; daypart?: DateMention['daypart']; day?: DateMention | undefined }

/** The hours of the evidence from early morning on, and its mornings and afternoons, each with the day right before it; 17日、19日9时 are of two days. */
const hoursOf = (source: Passage): Hour[] => {
  const days = source.dates.filter(
    ({ kind, from, at }) =>
      ((kind === 'day' && from !== undefined) || kind === 'weekday') && !/[、和及与至到—–~-]$/.test(source.text.slice(0, at)),
  )
  return source.dates.flatMap((hour) =>
    (hour.kind === 'time' && hour.minutes !== undefined && hour.minutes >= 6 * 60) || hour.kind === 'daypart'
      ? [{ minutes: hour.minutes, daypart: hour.daypart, day: days.find((day) => joined(day, hour, source)) }]
      : [],
  )
}

/** A day, or more of them, without an hour or a part of the day. */
const isBare = (day: DateMention, source: Passage): boolean =>
  ((day.kind === 'day' && day.from !== undefined) || day.kind === 'weekday') &&
  !source.dates.some(({ kind, at }) => /^(?:time|daypart)$/.test(kind) && at >= day.end && at - day.end < 3) &&
  !/(?:至|到|[—–~-])$/.test(source.text.slice(0, day.at))
