import { weekdayOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import type { Finding, Passage } from '../reading.ts'

/**
 * `at 4 pm on Thursday`, 周四下午 where the evidence has 昨日16时 of a Wednesday: the evidence tells the day of that hour, or of all hours of
 * that part of the day, and no other one comes into question.
 */
export const clockDays = (claim: Passage, source: Passage): Finding[] => {
  if (
    source.language !== 'zh' ||
    !claim.dates.some(({ weekday }) => weekday !== undefined) ||
    unsure.test(source.text) ||
    source.dates.some(({ kind }) => /^(?:anaphor|weekday)$/.test(kind))
  )
    return []
  const theirs = hoursOf(source)
  return claim.dates.flatMap((said) => {
    if (said.weekday === undefined || /^(?:每|逢|every |each )/i.test(claim.text.slice(Math.max(0, said.at - 6), said.at))) return []
    const hour = claim.dates.find((other) => told(other) && joined(said, other, claim))
    if (!hour) return []
    const same = theirs.filter(({ minutes }) => (hour.kind === 'time' ? minutes === hour.minutes : within(hour.daypart, minutes)))
    const days = same.flatMap(({ day }) => (day ? [day] : []))
    return days.length > 0 &&
      days.length === same.length &&
      days.every((day) => weekdayOf(day.from!) !== said.weekday) &&
      (hour.kind === 'time' || !source.dates.some((day) => isBare(day, source) && weekdayOf(day.from!) === said.weekday))
      ? [{ text: said.text, why: `the evidence says ${days[0]!.text} of this hour, which is another day of the week` }]
      : []
  })
}

/** Hours of another zone, and what comes again every week. */
const unsure = /当地时间|北京时间|每[周天日逢]|逢周/

const told = ({ kind, minutes, daypart }: DateMention): boolean =>
  (kind === 'time' && minutes !== undefined) || (kind === 'daypart' && /^(?:morning|afternoon)$/.test(daypart ?? ''))

const within = (daypart: DateMention['daypart'], minutes: number): boolean =>
  daypart === 'morning' ? minutes >= 6 * 60 && minutes < 12 * 60 : minutes >= 12 * 60 && minutes < 18 * 60

const links = { zh: /^(?:[上下]午|早上|清晨|早晨|中午|傍晚|晚上?)?$/, en: /^(?:,? (?:on |at |from )?)?$/ }

/** Whether a day and an hour stand together, in either order. */
const joined = (day: DateMention, hour: DateMention, { text, language }: Passage): boolean =>
  (hour.at >= day.end && links[language].test(text.slice(day.end, hour.at))) ||
  (language === 'en' && day.at >= hour.end && links.en.test(text.slice(hour.end, day.at)))

/** The hours of the evidence between early morning and late evening, each with the day right before it; 17日、19日9时 are of two days. */
const hoursOf = (source: Passage): { minutes: number; day?: DateMention | undefined }[] => {
  const days = source.dates.filter(
    ({ kind, from, at }) => kind === 'day' && from !== undefined && !/[、和及与至到—–~-]$/.test(source.text.slice(0, at)),
  )
  return source.dates.flatMap((time) =>
    time.kind === 'time' && time.minutes !== undefined && time.minutes >= 6 * 60 && time.minutes <= 22 * 60
      ? [{ minutes: time.minutes, day: days.find((day) => joined(day, time, source)) }]
      : [],
  )
}

/** A day, or more of them, without an hour or a part of the day. */
const isBare = (day: DateMention, source: Passage): boolean =>
  day.kind === 'day' &&
  day.from !== undefined &&
  !source.dates.some(({ kind, at }) => /^(?:time|daypart)$/.test(kind) && at >= day.end && at - day.end < 3) &&
  !/(?:至|到|[—–~-])$/.test(source.text.slice(0, day.at))
