import type { DateRule } from './dates.ts'
import { englishNumber, numberWord } from './numbers.ts'

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const hourOf = (text: string): number => (/^\d/.test(text) ? Number(text) : hours.split('|').indexOf(text.toLowerCase()) + 1)
/** An hour in words without `o'clock` may count something: what stands before it has to tell that it is a time. */
const atHour = `(?<=\\b(?:at|by|until|till|from|before|after|between|since|around|about|(?:from|between) [\\w:.]+(?: o['’]clock)? (?:in the (?:morning|afternoon|evening)|at night) (?:to|and)) )`

/** Times of the clock and parts of the day, the more telling forms first. */
export const englishClock: DateRule[] = [
  // 3 in the afternoon, 8:15 in the evening, half past nine
  [
    new RegExp(
      `(?<!\\bminus |[-−])\\b(?:(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\\d))?(?: o['’]clock)?|(?<h2>${hours}) o['’]clock|${atHour}(?<h3>${hours})) (?:in the (?<p>(?:early )?morning|(?:early |late )?afternoon|evening)|at night)\\b`,
      'gi',
    ),
    ({ groups }) => {
      const hour = hourOf((groups!.h ?? groups!.h2 ?? groups!.h3)!)
      // 12 at night is midnight.
      const late = (groups!.p === undefined && hour < 12) || (groups!.p !== undefined && !/morning/i.test(groups!.p))
      return { kind: 'time', minutes: ((hour % 12) + (late ? 12 : 0)) * 60 + Number(groups!.min ?? 0) }
    },
  ],
  [
    new RegExp(
      `\\b(?<part>half|quarter) (?<p>past|(?<=\\b(?:at|until|from|before|after) (?:a )?quarter )to) (?:(?<turn>midnight|noon)|${numberWord})\\b(?![,.]\\d| ?(?:percent|per cent|million|billion))`,
      'gi',
    ),
    ({ groups }) => {
      const minutes = groups!.part!.toLowerCase() === 'half' ? 30 : 15
      if (minutes === 30 && groups!.p !== 'past') return undefined
      if (groups!.turn) {
        const turn = /noon/i.test(groups!.turn) ? 720 : 1440
        return { kind: 'time', minutes: (turn + (groups!.p === 'past' ? minutes : -minutes)) % 1440 }
      }
      const hour = englishNumber(groups!.n!) ?? 0
      if (hour > 12) return undefined
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
    new RegExp(`\\b(?:(?<h>1[0-2]|0?[1-9])(?:[:.](?<min>[0-5]\\d))? ?|(?<h2>${hours}) )(?<p>a\\.?m\\.?|p\\.?m\\.?)(?![a-z])`, 'gi'),
    ({ groups }) => {
      const hour = (hourOf((groups!.h ?? groups!.h2)!) % 12) + (groups!.p!.toLowerCase().startsWith('p') ? 12 : 0)
      return { kind: 'time', minutes: hour * 60 + Number(groups!.min ?? 0) }
    },
  ],
  // 3:20 after `2 pm` is of the same half of the day; 03:20 is of the clock of 24 hours.
  [
    /(?<![\d:])\b(?<h>[01]?\d|2[0-4]):(?<min>[0-5]\d)\b(?!:|\.\d| (?:left|remaining|to (?:go|play))\b)/g,
    ({ input, index, groups }) => ({
      kind: 'time',
      minutes: Number(groups!.h) * 60 + Number(groups!.min),
      ...(/^(?:[1-9]|1[0-2])$/.test(groups!.h!) && /\d ?p\.?m\b|\b(?:afternoon|evening|night)\b/i.test(input.slice(0, index))
        ? { half: true }
        : {}),
    }),
  ],
  [
    new RegExp(
      `(?:${atHour}(?<h>1[0-2]|[1-9]|${hours})|\\b(?:at|until|till|from|since|before|after) (?:about |around |just (?:before|after) |shortly (?:before|after) )?(?<h2>1[0-2]|[1-9])[.:](?<min>[0-5]\\d))(?= (?:(?:this|that|yesterday|tomorrow|last|on \\w+day) (?:morning|afternoon|evening|night)|tonight)\\b)`,
      'gi',
    ),
    ({ groups }) => ({ kind: 'time', minutes: hourOf((groups!.h ?? groups!.h2)!) * 60 + Number(groups!.min ?? 0), half: true }),
  ],
  [
    new RegExp(`\\b(?<h>\\d{1,2}|${hours}) o['’]clock\\b`, 'gi'),
    ({ groups }) => ({ kind: 'time', minutes: hourOf(groups!.h!) * 60, half: true }),
  ],
  // 40 minutes past midnight, 20 minutes before noon, ten past three
  [
    new RegExp(
      `\\b(?<=\\b(?:at|by|until|from|before|after|around|about) (?:about |around )?|(?=[a-z\\d-]+ minutes (?:past|after|before|to) (?:midnight|noon|midday)\\b))(?<n>\\d{1,2}|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|[a-z]+teen|${hours})(?: minutes?)? (?<p>past|after|before|(?<=\\bat [a-z\\d-]+ (?:minutes )?)to) (?:(?<turn>midnight|noon|midday)|(?<h>${hours})(?: (?:in the (?<part>morning|afternoon|evening)|(?<part2>a\\.?m|p\\.?m)))?)\\b`,
      'gi',
    ),
    ({ groups }) => {
      const { n: minutes, p, turn, h, part, part2 } = groups!
      const hour = turn ? (turn.toLowerCase() === 'midnight' ? 0 : 12) : hours.split('|').indexOf(h!.toLowerCase()) + 1
      const away = englishNumber(minutes!) ?? 60
      if (away >= 60) return undefined
      const late = /^(?:p|afternoon|evening)/i.test(part ?? part2 ?? '')
      const told = turn !== undefined || part !== undefined || part2 !== undefined
      return {
        kind: 'time',
        minutes: (((hour % (turn ? 24 : 12)) + (late ? 12 : 0)) * 60 + (/^(?:past|after)$/i.test(p!) ? away : -away) + 1440) % 1440,
        ...(told ? {} : { half: true }),
      }
    },
  ],
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
