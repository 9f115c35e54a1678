import { addDays } from '../../language/calendar.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** `about 1 a.m. on April 3` where the evidence has 4月3日晚…次日凌晨1时许: an hour of the day after is given to the day before. */
export const nextDays = (claim: Passage, { source }: Reading): Finding[] => {
  if (
    source.language !== 'zh' ||
    !claim.dates.some(({ kind }) => kind === 'time') ||
    /[次翌]日|第二天|\b(?:next|following) (?:day|morning|evening|night)\b|\bday after\b/.test(claim.text)
  )
    return []
  const days = (passage: Passage) => passage.dates.filter(({ kind }) => kind === 'day')
  return [
    ...source.text.matchAll(/(?<![至到—~-])(?:次|翌|第二)[日天](?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上?)?(?=\d{1,2}[时点:：])/g),
  ].flatMap(({ 0: words, index }) => {
    const base = days(source)
      .filter(({ end }) => end <= index)
      .at(-1)
    const hour = source.dates.find(({ kind, at, end }) => kind === 'time' && at <= index + words.length && end > index + words.length)
    if (!base?.from || hour?.minutes === undefined) return []
    const said = claim.dates.find(({ kind, minutes }) => kind === 'time' && minutes !== undefined && minutes % 720 === hour.minutes! % 720)
    const [day, ...more] = days(claim)
    return said && day && more.length === 0 && day.from === base.from && near(day, said) && addDays(base.from, 1) !== day.from
      ? [{ text: day.text, why: `the evidence says ${words} of this hour, which is the day after ${base.text}` }]
      : []
  })
}

const near = (one: { at: number; end: number }, other: { at: number; end: number }): boolean =>
  Math.max(one.at, other.at) - Math.min(one.end, other.end) < 10
