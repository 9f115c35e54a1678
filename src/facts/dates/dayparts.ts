import type { DateMention } from '../../language/dates.ts'
import type { Finding, Passage } from '../reading.ts'

/** Whether the part of the day is told: by a word for it, or by an hour in it. */
export const dayparts = (part: NonNullable<DateMention['daypart']>, sources: DateMention[], text: string): boolean => {
  const hours = sources.flatMap(({ kind, minutes }) => (kind === 'time' ? [minutes! / 60] : []))
  const words = {
    morning: /[晨早]|上午|黎明|\bmorning/,
    noon: /中午|正午|午间|晌午/,
    afternoon: /下午|午后|傍晚|\bafternoon/,
    evening: /[晚夜]|傍|\b(?:evening|night)/,
    dawn: /凌晨|清晨|黎明/,
  }
  // 24时 is midnight, at the end of the evening.
  const within = { morning: [0, 12], noon: [11, 14], afternoon: [12, 19], evening: [17, 25], dawn: [0, 7] } as const
  return words[part].test(text) || hours.some((hour) => hour >= within[part][0] && hour < within[part][1])
}

/** 9日下午 where the evidence has 9日上午: what the rest of the article tells of that afternoon is something else. */
export const otherDaypart = (claim: Passage, source: Passage): Finding[] => {
  const theirs = partsOf(source)
  return partsOf(claim).flatMap(({ day, part, text }) => {
    const same = theirs.filter((other) => other.day === day)
    return same.length > 0 &&
      !dayparts(part, source.dates, source.text) &&
      source.dates.filter(({ from }) => from === day).length === same.length
      ? [{ text, why: `the evidence says ${same[0]!.text} of this day` }]
      : []
  })
}

type Part = { day: string; part: NonNullable<DateMention['daypart']>; text: string }
const links = { zh: /^$/, en: /^,? (?:(?:on|of) )?$/ }

/** Each day with the half of it, or the evening, that stands next to it. */
const partsOf = ({ text, language, dates }: Passage): Part[] =>
  dates.flatMap((day) => {
    if (day.kind !== 'day' || day.from === undefined) return []
    const next = dates.find(
      (other) =>
        other.kind === 'daypart' &&
        ((other.at >= day.end && links[language].test(text.slice(day.end, other.at))) ||
          (language === 'en' && day.at >= other.end && links.en.test(text.slice(other.end, day.at)))),
    )
    const part = day.daypart ?? next?.daypart
    return part && /^(?:morning|afternoon|evening)$/.test(part) ? [{ day: day.from, part, text: next?.text ?? day.text }] : []
  })
