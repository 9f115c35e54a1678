import { magnitudeValue } from './amounts-zh.ts'
import { round } from './numbers.ts'
import type { Quantity } from './quantities.ts'

/** 三年六个月, `three years and six months`, 2小时15分钟: parts of one duration, the second in a smaller unit, are one quantity. */
export const joinDurations = (found: Quantity[], text: string): Quantity[] => {
  const joined: Quantity[] = []
  for (const quantity of found) {
    const last = joined.at(-1)
    const part =
      last?.kind === 'duration' &&
      quantity.kind === 'duration' &&
      last.unit === quantity.unit &&
      (quantity.factor ?? 1) < (last.factor ?? 1) &&
      quantity.qualifier === undefined &&
      // `3 hours 42 minutes, 96 seconds ahead`: two lengths.
      (quantity.value < (last.factor ?? 1) || !/,/.test(text.slice(last.end, quantity.at))) &&
      /^(?:零|又|\s+and\s+|,?\s+)?$/.test(text.slice(last.end, quantity.at)) &&
      !eachOfTwo(joined.at(-2), last, quantity, text)
    // 一年六个月至四年: the months belong to the start of the range.
    const start =
      last?.kind === 'duration' &&
      quantity.kind === 'duration' &&
      last.unit === quantity.unit &&
      last.upTo === undefined &&
      quantity.upTo !== undefined &&
      quantity.value < (last.factor ?? 1) &&
      /^[零又]?$/.test(text.slice(last.end, quantity.at))
    if (start && last)
      joined[joined.length - 1] = {
        ...quantity,
        value: round(last.value + quantity.value),
        at: last.at,
        text: text.slice(last.at, quantity.end),
      }
    else if (part && last)
      joined[joined.length - 1] = {
        ...last,
        // 四年至一年六个月: the months belong to the end of the range.
        ...(last.upTo === undefined ? { value: round(last.value + quantity.value) } : { upTo: round(last.upTo + quantity.value) }),
        factor: quantity.factor ?? 1,
        text: text.slice(last.at, quantity.end),
        end: quantity.end,
      }
    else if (last && daysOfMonth(last, quantity, text))
      joined[joined.length - 1] = {
        ...last,
        value: round(last.value + quantity.value / 24 / 30),
        text: text.slice(last.at, quantity.end),
        end: quantity.end,
      }
    else joined.push(quantity)
  }
  return joined
}

/** 一个月十五日, `a month and 15 days`: a month and a half. */
const daysOfMonth = (last: Quantity, days: Quantity, text: string): boolean =>
  last.kind === 'duration' &&
  days.kind === 'duration' &&
  last.unit === 'month' &&
  last.upTo === undefined &&
  last.value % 1 === 0 &&
  days.unit === 'hour' &&
  days.factor === 24 &&
  days.value < 31 * 24 &&
  days.qualifier === undefined &&
  days.upTo === undefined &&
  /^(?:零|又| and )?$/.test(text.slice(last.end, days.at))

/** `one year and ten months respectively`: two of one list, unless another length stands before them in it. */
const eachOfTwo = (before: Quantity | undefined, first: Quantity, second: Quantity, text: string): boolean =>
  / and $/.test(text.slice(first.end, second.at)) &&
  /^[^,.;]{0,12}\brespectively\b/.test(text.slice(second.end)) &&
  !(before?.kind === 'duration' && /^(?:,| and|, and) $/.test(text.slice(before.end, first.at)))

/** `80,000 and 20,000 yuan`, `4.1, 5.2 and 6 percent`: a bare number takes the unit of the next one in its list. */
export const shareEnglishUnits = (found: Quantity[], text: string): Quantity[] => {
  for (let index = found.length - 2; index >= 0; index--) {
    const here = found[index]!
    const next = found[index + 1]!
    // `12,000, less than half`, `452, six points lower`: neither a fraction nor points of a score lend a unit.
    if ((next.fraction && !/\d/.test(next.text)) || /^(?!.*(?:per|basis|%)).*\bpoints?$/i.test(next.text)) continue
    // `set at 7.1385, 42 basis points weaker`: a rate, and by how much it moved.
    if (/basis points?$/i.test(next.text) && here.text.includes('.')) continue
    if (here.kind !== 'count' || next.kind === 'count' || next.kind === 'ordinal' || next.kind === 'score' || next.kind === 'multiple')
      continue
    if (!/^\s*(?:,|,? ?and|or|to|versus)\s+$/.test(text.slice(here.end, next.at))) continue
    // `1.62% for five and 1.95% for 10`.
    if (next.kind === 'percent' && /\d(?:%| ?per ?cent) for $/.test(text.slice(Math.max(0, here.at - 16), here.at))) continue
    // `metro line 12, 16.5 km long`: a number that is a name.
    if (
      /\b(?:[Ll]ines?|[Rr]outes?|[Bb]us|[Gg]ates?|[Ff]lights?|[Hh]alls?|[Pp]hases?|[Tt]erminals?|[Nn]o\.?|[Nn]umbers?) $/.test(
        text.slice(0, here.at),
      )
    )
      continue
    // `31.5 million, over 40 percent above the average`, `to 60,000, and 40 percent of them`: two figures, and no list.
    if (here.value >= 1000 && next.kind === 'percent') continue
    // `to more than 3,600, and some 410 km`: a word of exactness of its own after a comma begins another statement.
    if (here.value >= 1000 && next.qualifier !== undefined && /^,/.test(text.slice(here.end))) continue
    // `between the two to 35 minutes`.
    if (/^[a-z]+$/i.test(here.text) && /\d/.test(next.text) && /\bthe $/i.test(text.slice(0, here.at))) continue
    // `to 108 beds from 60, and 65 percent of them`: what it grew from is no percentage.
    if (/\bfrom $/i.test(text.slice(0, here.at)) && /^, and /.test(text.slice(here.end, next.at))) continue
    const magnitude = /(?<!per )\b(thousand|million|billion|trillion)\b/i.exec(next.text)?.[1]?.toLowerCase()
    const own = magnitude && here.value < 1000 ? { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[magnitude]! : 1
    found[index] = {
      ...here,
      kind: next.kind,
      unit: next.unit,
      value: round(here.value * (next.factor ?? 1) * own),
      ...(next.factor === undefined ? {} : { factor: next.factor }),
    }
  }
  for (let index = 1; index < found.length; index++) {
    const here = found[index]!
    const before = found[index - 1]!
    // `1.38% for two years, 1.62% for five and 1.95% for 10`.
    const term = found.slice(0, index).findLast(({ kind }) => kind === 'duration')
    const listed = (figure: Quantity) => /\d(?:%| ?percent)? for $/.test(text.slice(Math.max(0, figure.at - 16), figure.at))
    if (
      here.kind === 'count' &&
      term &&
      listed(here) &&
      listed(term) &&
      here.value < 100 &&
      /^(?:[,.;)]| and\b|$)/.test(text.slice(here.end)) &&
      !/[.;]\s/.test(text.slice(term.end, here.at))
    ) {
      found[index] = {
        ...here,
        kind: 'duration',
        unit: term.unit,
        value: round(here.value * (term.factor ?? 1)),
        ...(term.factor === undefined ? {} : { factor: term.factor }),
      }
      continue
    }
    // `cut by 5 basis points, and the other rate by 15 points`.
    if (
      /\bpoints?$/i.test(here.text) &&
      !/per/i.test(here.text) &&
      found.slice(0, index).some(({ text }) => /basis points?$/i.test(text))
    ) {
      const value = Number.parseFloat(here.text.replace(/[^\d.]/g, ''))
      // `four basis points lower, while coverage gained 6.2 points`: with a decimal, of percentage points.
      if (Number.isInteger(value) && !/basis/i.test(here.text))
        found[index] = { ...here, kind: 'points', unit: 'pp', value: value / 100, factor: 0.01 }
    }
    // `63 kilograms, up from 55`: a number that nothing follows takes the unit of the one it is compared with.
    if (
      here.kind !== 'count' ||
      !(
        /^(?:in|last|at|by|before|previously|once|when|after|if|while|approved|so)?$/.test(here.unit) ||
        earlierThen.test(text.slice(here.end)) ||
        planned.test(here.unit)
      )
    )
      continue
    // `68 yuan, 15 percent below last year's 80`: not of the percentage between them.
    const last = /\b(?:last (?:time|week|month|quarter|year|season)|year-earlier|previous (?:week|month|quarter|year))['’]s $/i.test(
      text.slice(0, here.at),
    )
      ? (found.slice(0, index).findLast(({ kind, end }) => measured.test(kind) && !/[.;]\s/.test(text.slice(end, here.at))) ?? before)
      : before
    if (!/^(?:money|measure|percent|duration)$/.test(last.kind)) continue
    const between = text.slice(last.end, here.at)
    // `by two-thirds, from 420 to 700`: a fraction in words is of them, and none of their kind.
    if ((last.fraction && !/\d/.test(last.text)) || (last.kind === 'percent' && here.upTo !== undefined && here.upTo > 100)) continue
    // `rose 36.3% to 1.224 million`: what it rose to is no percentage.
    if (/^(?:percent|duration)$/.test(last.kind) && here.value > 1000) continue
    if (last.kind === 'percent' && / to $/.test(between) && !/\b(?:from|of) $/i.test(text.slice(0, last.at))) continue
    if (
      !(last === before
        ? /^[^.;]{0,30}\b(?:from|to|than|against|with|instead of|in place of|not|(?:record|best|high|low|mark|level|average) of)(?: (?:the|its|their)(?: [a-z]+ed| original| usual)?| the (?:old|first|last|other|existing|former|previous)(?: one)?['’]s)? $/.test(
            between,
          )
        : /^(?:[^.;]|\.(?=\d)){0,60}['’]s $/.test(between)) ||
      !(
        /^(?:[,.;:)]|$| (?:in|last|a|the|at|by|previously|before|and|once|when|after|if|while|approved|so far)\b)/.test(
          text.slice(here.end),
        ) || planned.test(here.unit)
      )
    )
      continue
    const magnitude = /(?<!per )\b(thousand|million|billion|trillion)\b/i.exec(last.text)?.[1]?.toLowerCase()
    const own = magnitude && here.value < 1000 ? { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[magnitude]! : 1
    found[index] = {
      ...here,
      kind: last.kind,
      unit: last.unit,
      value: round(here.value * (last.factor ?? 1) * own),
      ...(last.factor === undefined ? {} : { factor: last.factor }),
    }
  }
  return found
}

/** `instead of the 30 set by the contract`: of the same, as was planned. */
const planned =
  /^(?:set|planned|scheduled|foreseen|forecast|expected|budgeted|allowed|allotted|required|stipulated|agreed|promised|it|that|originally)\b/

/** `72 the year before`, `45 a year earlier`. */
const earlierThen =
  /^ (?:(?:the|an?) (?:year|quarter|month|week|season|day|session) (?:before|earlier|ago|previously)|in the (?:previous|same|preceding)) ?\b/i

const measured = /^(?:money|measure|duration)$/

/** 2小时21分08秒, 2:21:08, 2分21秒37: hours, minutes, seconds and what follows them, as one duration. */
export const clockDuration = (match: RegExpMatchArray, at: number): Omit<Quantity, 'text'> => {
  const [hours, minutes, seconds] = match.slice(1, 4).map((part) => Number(part ?? 0)) as [number, number, number]
  const parts = match[4] ?? match.groups?.parts
  const fraction = parts === undefined ? 0 : Number(`0.${parts}`)
  const value = round(hours + minutes / 60 + (seconds + Number(match.groups?.seconds ?? 0) + fraction) / 3600)
  return { kind: 'duration', value, unit: 'hour', factor: 1 / 3600, digits: 0, at, end: at + match[0].length }
}

/**
 * 8个、10个 share nothing; 8、10个, 分别增长4.1、5.2个百分点, 0.4个、0.7个百分点 and 从12增至15吨 do: a bare number takes the unit of the next one
 * of its list, or of what it grew to.
 */
export const shareChineseUnits = (found: Quantity[], text: string): Quantity[] => {
  // 由7个工作日缩短为3个: of the same.
  for (const [i, next] of found.entries()) {
    const first = found[i - 1]
    if (
      first?.kind === 'duration' &&
      /个/.test(first.text) &&
      next.kind === 'count' &&
      /个$/.test(next.text) &&
      next.upTo === undefined &&
      /^[^，。；、\d]{0,5}[至到为]了?$/.test(text.slice(first.end, next.at))
    )
      found[i] = { ...first, ...next, kind: 'duration', unit: first.unit, value: round(next.value * (first.factor ?? 1)) }
  }
  let shared = 1
  for (let i = found.length - 2; i >= 0; i--) {
    const here = found[i]!
    const next = found[i + 1]!
    const between = text.slice(here.end, next.at)
    const bare = here.kind === 'count' && (here.unit === '' || (here.unit === '个' && next.kind === 'points'))
    if (
      !bare ||
      !(/^[、和及与或]$/.test(between) || (/[从由]$/.test(text.slice(0, here.at)) && /^[^，。；、\d]{0,5}[至到为]$/.test(between)))
    ) {
      shared = 1
      continue
    }
    if (next.kind === 'count') found[i] = { ...here, unit: next.unit }
    else if (next.kind !== 'ordinal' && next.kind !== 'score') {
      const magnitude = /[\d.](万亿|亿|万|千(?![瓦米克伏卡升焦赫帕])|百(?![升帕]))/.exec(next.text)?.[1]
      if (magnitude) shared = magnitudeValue[magnitude]!
      const own = /[万亿千百]/.test(here.text)
      found[i] = {
        ...here,
        kind: next.kind,
        unit: next.unit,
        value: round(here.value * (next.factor ?? 1) * (own ? 1 : shared)),
        ...(next.factor === undefined ? {} : { factor: next.factor }),
      }
    }
  }
  return found
}
