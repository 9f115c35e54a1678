import type { DateMention } from '../language/dates.ts'

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
