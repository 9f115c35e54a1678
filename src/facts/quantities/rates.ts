import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { matches } from './figures.ts'

/** What a figure is counted by: yuan per kilogram is not yuan per jin. size: in kilograms, square metres or shares. */
type Rate = { kind: 'mass' | 'area' | 'share'; size: number; at: number; text: string }

const rates: [zh: string, en: string, kind: Rate['kind'], size: number][] = [
  ['(?:公斤|千克|kg)', '(?:kilo(?:gram(?:me)?)?|kg)', 'mass', 1],
  ['克(?!拉|服)', '(?:gram(?:me)?)', 'mass', 0.001],
  ['斤', '(?:jin|catty|half[- ]kilo\\w*)', 'mass', 0.5],
  ['吨', '(?:metric )?(?:ton|tonne)', 'mass', 1000],
  ['担', '(?:dan|picul)', 'mass', 50],
  ['磅', '(?:pound|lb)', 'mass', 0.4536],
  ['盎司', '(?:ounce|oz)', 'mass', 0.02835],
  ['亩', 'mu', 'area', 10_000 / 15],
  ['公顷', '(?:hectare|ha)', 'area', 10_000],
  ['英亩', 'acre', 'area', 4046.86],
  ['股', 'share', 'share', 1],
  ['(?:10|十)股', '(?:10|ten) shares', 'share', 10],
]
const patterns = rates.map(([zh, en, kind, size]) => ({
  zh: new RegExp(`(?:每(?<count>\\d{1,3}|百)?|[/／]|(?<=[元块])一)${zh}|${zh === '亩' ? '亩产|亩均' : '(?!)'}`, 'gi'),
  en: new RegExp(`(?:\\b(?:per|an?|each|every|for(?: every)?) (?:(?<count>\\d{1,3}) )?|/)${en}s?\\b`, 'gi'),
  kind,
  size,
}))

const ratesIn = ({ text, language }: Passage): Rate[] =>
  patterns.flatMap((pattern) =>
    everyMatch(text, pattern[language]).map((match) => ({
      kind: pattern.kind,
      size: pattern.size * (match.groups?.count === '百' ? 100 : Number(match.groups?.count ?? 1)),
      at: match.index,
      text: match[0],
    })),
  )

/** By what time something recurs. zh: any word of the evidence in which it may be meant. */
const times: [zh: RegExp, said: Record<Language, RegExp>][] = [
  [
    /年/,
    {
      zh: /每年|年租金?|年薪|年均/,
      en: /\b(?:per|a|each|every) year\b(?! (?:ago|earlier|before|later|after|on|old|long))|\b(?:annual|yearly)\b/i,
    },
  ],
  [
    /月/,
    { zh: /每月|月租金?|月薪|月均/, en: /\b(?:per|a|each|every) month\b(?! (?:ago|earlier|before|later|after|on|long))|\bmonthly\b/i },
  ],
  [/周|星期|礼拜/, { zh: /每周|周均/, en: /\b(?:per|a|each|every) week\b(?! (?:ago|earlier|before|later|after|long))|\bweekly\b/i }],
  [
    /小时|时/,
    { zh: /每个?小时|时均/, en: /\b(?:per|an|each|every) hour\b(?! (?:ago|earlier|before|later|after|and|or|long))|\bhourly\b/i },
  ],
  [
    /[天日]/,
    { zh: /每[天日]|日均|日产/, en: /\b(?:per|a|each|every) day\b(?! (?:ago|earlier|before|later|after|off|out|trip|long))|\bdaily\b/i },
  ],
]

/** 年租金8000元 is not 8,000 a month: the evidence counts by another time, and has no word of this one. */
export const timesKept = (claim: Passage, { source }: Reading): Finding[] =>
  source.language !== 'zh'
    ? []
    : times.flatMap(([word, said]) => {
        const match = said[claim.language].exec(claim.text)
        if (!match || word.test(source.text) || !times.some(([, other]) => other.zh.test(source.text))) return []
        const figure = claim.quantities.findLast(
          ({ kind, at }) => /^(?:money|measure|count)$/.test(kind) && match.index - at < 30 && at < match.index,
        )
        // `one class a week` for 每天一节课.
        const once = /\b(?:one|once)\b[^.,;]{0,24}$/i.test(claim.text.slice(0, match.index)) && /一[节次场个堂顿趟班]/.test(source.text)
        return once || (figure && matches(figure, source).length > 0)
          ? [{ text: match[0], why: 'the evidence counts it by another time' }]
          : []
      })

/** A figure that stands in the evidence is counted by the unit that it has there; a converted one has another value. */
export const ratesKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const theirs = ratesIn(source)
  return ratesIn(claim).flatMap((said) => {
    const meant = theirs.filter(({ kind }) => kind === said.kind)
    if (meant.length === 0 || meant.some(({ size }) => size === said.size)) return []
    const near = claim.quantities.filter(({ kind, at }) => /^(?:money|measure|count)$/.test(kind) && Math.abs(at - said.at) < 30)
    const before = near.findLast(({ at }) => at < said.at)
    // `4.8元/斤`, `4.8 yuan a jin`; 每股派息0.5元.
    const figure = said.text.startsWith('每') ? near.find(({ at }) => at > said.at) : (before ?? near.at(-1))
    return figure && source.quantities.some((own) => own.kind === figure.kind && own.value === figure.value)
      ? [{ text: said.text, why: `the evidence says ${meant[0]!.text}` }]
      : []
  })
}

/** 每亩158.8公斤 is 2,382 kilograms per hectare, 每公斤4.8元 is 2.4 yuan a jin: the same rate, or range of rates, by another unit. */
export const sameRate = (figure: Quantity, claim: Passage, source: Passage): boolean =>
  /^(?:measure|money|count)$/.test(figure.kind) &&
  ratesIn(claim).some((said) =>
    ratesIn(source).some(
      (meant) =>
        said.kind === meant.kind &&
        said.size !== meant.size &&
        source.quantities.some((own) => {
          const converted = (value: number) => (value * said.size) / meant.size
          return (
            own.kind === figure.kind &&
            own.unit === figure.unit &&
            near(converted(own.value), figure.value) &&
            near(converted(own.upTo ?? own.value), figure.upTo ?? figure.value)
          )
        }),
    ),
  )
const near = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b))
