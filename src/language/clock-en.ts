import type { DateRule } from './dates.ts'
import { englishNumber, numberWord } from './numbers.ts'

/** Times of the clock and parts of the day, the more telling forms first. */
export const englishClock: DateRule[] = [
  // 3 in the afternoon, 8:15 in the evening, half past nine
  [
    /\b(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\d))?(?: o['’]clock)? (?:in the (?<p>(?:early )?morning|afternoon|evening)|at night)\b/gi,
    ({ groups }) => {
      const late = groups!.p === undefined || !/morning/i.test(groups!.p)
      return { kind: 'time', minutes: ((Number(groups!.h) % 12) + (late ? 12 : 0)) * 60 + Number(groups!.min ?? 0) }
    },
  ],
  [
    new RegExp(
      `\\b(?<part>half|quarter) (?<p>past|(?<=\\b(?:at|until|from|before|after) (?:a )?quarter )to) ${numberWord}\\b(?![,.]\\d| ?(?:percent|per cent|million|billion))`,
      'gi',
    ),
    ({ groups }) => {
      const [hour, minutes] = [englishNumber(groups!.n!) ?? 0, groups!.part!.toLowerCase() === 'half' ? 30 : 15]
      if (hour > 12 || (minutes === 30 && groups!.p !== 'past')) return undefined
      return { kind: 'time', minutes: (hour % 12) * 60 + (groups!.p === 'past' ? minutes : 720 - minutes), half: true }
    },
  ],
  // 7 to 9 a.m.: the first of the two takes the half of the day from the second, unless noon lies between.
  [
    /\b(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\d))?(?=(?: to | and | until |\s?[-–]\s?)(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?(?<p>a\.?m|p\.?m)\b)/gi,
    ({ groups }) => ({
      kind: 'time',
      minutes: ((Number(groups!.h) % 12) + (groups!.p!.toLowerCase().startsWith('p') ? 12 : 0)) * 60 + Number(groups!.min ?? 0),
      half: true,
    }),
  ],
  [
    /\b(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\d))? ?(?<p>a\.?m\.?|p\.?m\.?)(?![a-z])/gi,
    ({ groups }) => {
      const hour = (Number(groups!.h) % 12) + (groups!.p!.toLowerCase().startsWith('p') ? 12 : 0)
      return { kind: 'time', minutes: hour * 60 + Number(groups!.min ?? 0) }
    },
  ],
  [
    /(?<![\d:])\b(?<h>[01]?\d|2[0-4]):(?<min>[0-5]\d)\b(?!:|\.\d)/g,
    ({ groups }) => ({ kind: 'time', minutes: Number(groups!.h) * 60 + Number(groups!.min) }),
  ],
  [
    /(?<=\bat )(?<h>1[0-2]|[1-9])(?= (?:this|yesterday|tomorrow|last) (?:morning|afternoon|evening|night)\b)/gi,
    ({ groups }) => ({ kind: 'time', minutes: Number(groups!.h) * 60, half: true }),
  ],
  [/\b(?<h>\d{1,2}) o['’]clock\b/gi, ({ groups }) => ({ kind: 'time', minutes: Number(groups!.h) * 60, half: true })],
  [/\b(?:at|by|until|from) (?:noon|midday)\b/gi, () => ({ kind: 'time', minutes: 720 })],
  [/\b(?:at|by|until) midnight\b/gi, () => ({ kind: 'time', minutes: 0 })],
  [
    /(?<!\b(?:first|opening|closing|final|wedding|a|per|each|every) )\b(?<p>morning|afternoon|evening|night)\b(?! (?:market|view|economy|shift|tour|fair|bazaar|peak|rush|run|exercise|show))/gi,
    ({ groups }) => {
      const part = groups!.p!.toLowerCase()
      return { kind: 'daypart', daypart: part === 'night' ? 'evening' : (part as 'morning' | 'afternoon' | 'evening') }
    },
  ],
]
