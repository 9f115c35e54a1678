import { daysBetween } from '../language/calendar.ts'
import { round } from '../language/numbers.ts'
import type { Quantity } from '../language/quantities.ts'
import { ratesIn } from './rates.ts'
import type { Passage } from './reading.ts'
import { sameQuantity, unsaid } from './same-quantity.ts'

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9)

/**
 * Figures that the evidence does not print but that follow from two or more that it does, by arithmetic that the claim's own wording
 * names: a total, a difference, a ratio, the years between two dates. A reader can work them out, so they are true; what the wording does not
 * name is not looked for, because among many figures some sum always fits.
 */
export const followsFrom = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  if (figure.kind === 'measure' && /\dm$/.test(figure.text))
    return followsFrom({ ...figure, text: '', kind: 'money', unit: 'CNY', value: figure.value * 1e6 }, claim, source)
  // `9.12bn yuan, 760m over the asking price`: yuan both.
  if (
    figure.kind === 'count' &&
    figure.value >= 1e4 &&
    unsaid.test(figure.unit) &&
    claim.quantities.some(({ kind, unit }) => kind === 'money' && unit === 'CNY')
  )
    if (followsFrom({ ...figure, kind: 'money', unit: 'CNY' }, claim, source)) return true
  if (convertedRate(figure, claim, source)) return true
  const rivals = source.quantities.filter(
    ({ kind, unit, upTo, vague }) =>
      kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined,
  )
  const around = claim.text.slice(Math.max(0, figure.at - 40), figure.end + 40)
  // Points of a score or an examination are counted.
  if (figure.kind === 'points' && /^[^%]*\bpoints?$/i.test(figure.text) && !/per|basis/i.test(figure.text))
    return (
      followsFrom({ ...figure, kind: 'count', unit: '', value: round(figure.value / (figure.factor ?? 1)) }, claim, source) ||
      pointsBetween(figure, source)
    )
  if (figure.kind === 'points') return pointsBetween(figure, source)
  if (figure.kind === 'count' && /^points?$/.test(figure.unit) && pointsBetween(figure, source)) return true
  if (halved(figure, source) || agesApart(figure, source)) return true
  if (figure.kind === 'multiple' || figure.kind === 'percent')
    return growth(figure, claim, source) || rest(figure, around, source) || remainder(figure, source)
  if (figure.kind === 'duration' && between(figure, source)) return true
  if (multiplied(figure, around, source)) return true
  const rounded = figure.qualifier !== undefined ? 0.05 : 1e-6
  if (total.test(around) && sums(rivals.map(({ value }) => value)).some((sum) => near(sum, figure.value, rounded))) return true
  const telling = figure.digits >= 2 && figure.kind !== 'age' && (figure.kind !== 'count' || figure.value >= 100)
  const alike = rivals.filter(
    ({ unit }) => figure.kind !== 'count' || unit === rivals.find(({ value }) => value < figure.value && figure.value / value < 100)?.unit,
  )
  if (telling && sums(alike.map(({ value }) => value)).some((sum) => near(sum, figure.value, 1e-6))) return true
  return (
    (difference.test(around) || telling || /其余|其他|剩|余下|尚余/.test(source.text)) &&
    rivals.some((a, index) =>
      rivals
        .slice(index + 1)
        .some((b) => (a.kind !== 'count' || a.unit === b.unit) && near(Math.abs(a.value - b.value), figure.value, rounded)),
    )
  )
}

/** 每亩158.8公斤 is 2,382 kilograms per hectare, 每公斤4.8元 is 2.4 yuan a jin: the same rate by another unit. */
const convertedRate = (figure: Quantity, claim: Passage, source: Passage): boolean =>
  /^(?:measure|money|count)$/.test(figure.kind) &&
  ratesIn(claim).some((said) =>
    ratesIn(source).some(
      (meant) =>
        said.kind === meant.kind &&
        said.size !== meant.size &&
        source.quantities.some(
          (own) => own.kind === figure.kind && own.unit === figure.unit && near((own.value * said.size) / meant.size, figure.value, 0.01),
        ),
    ),
  )

/** 8头, 均价1.65万元: 13.2万元 in all; 4.2万碗 in 1000天: 42 a day; 每月1800元: 21,600 a year. */
const multiplied = (figure: Quantity, around: string, { text, quantities }: Passage): boolean => {
  if (!/^(?:money|measure|count|duration)$/.test(figure.kind) || figure.upTo !== undefined || figure.value === 0) return false
  const tolerance = figure.qualifier === undefined ? 1e-3 : 0.03
  const alike = quantities.filter(
    ({ kind, unit, upTo, vague, value }) =>
      kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && !vague && value !== 0,
  )
  if (figure.kind === 'duration') return takes(figure, text, quantities)
  const yearly = /\b(?:year|annual)|年/.test(around)
  return alike.some(
    (own) =>
      (yearly &&
        /月[^，。；]{0,12}$/.test(text.slice(0, own.at)) &&
        own.kind === 'money' &&
        near(own.value * 12, figure.value, tolerance)) ||
      quantities.some(
        (by) =>
          by !== own &&
          by.upTo === undefined &&
          by.value > 1 &&
          ((/^(?:count|measure)$/.test(by.kind) &&
            isOfEach(own, by, text) &&
            near((own.value * by.value) / (by.factor ?? 1), figure.value, tolerance)) ||
            (average.test(around) &&
              (by.kind === 'count' || by.kind === 'duration' || by.kind === figure.kind) &&
              [by.value / (by.factor ?? 1), ...(by.unit === 'hour' ? [by.value / 24] : [])].some((size) =>
                near(own.value / size, figure.value, tolerance),
              ))),
      ),
  )
}
/** 12家企业，平均每家用工35人: 35 is of each, and what they are counted by is what the other figure counts. */
const isOfEach = (own: Quantity, by: Quantity, text: string): boolean => {
  const clause =
    text
      .slice(0, own.at)
      .split(/[，。；！？\n]/)
      .at(-1)! + own.text
  const counted = /每(?:一|个)?(\p{Script=Han})/u.exec(clause)?.[1]
  return each.test(clause) && (counted === undefined || by.text.includes(counted))
}

/** 1200亩 at 80亩 an hour take 15 hours. */
const takes = (figure: Quantity, text: string, quantities: Quantity[]): boolean =>
  [
    [/一小时|每小时|时速/, 1],
    [/每[天日]|一天|日均/, 24],
  ].some(
    ([rate, hours]) =>
      (rate as RegExp).test(text) &&
      figure.unit === 'hour' &&
      quantities.some((all) =>
        quantities.some(
          (part) =>
            all.kind === part.kind &&
            all.unit === part.unit &&
            all.kind !== 'duration' &&
            part.value > 0 &&
            near((all.value / part.value) * (hours as number), figure.value, figure.qualifier ? 0.03 : 1e-3),
        ),
      ),
  )
const each = /[均每]/
const average = /\b(?:average|an? (?:day|month|week|year|hour|head)|per|each|every)\b|[均每]/i

const total = /\b(?:total|in all|altogether|combined|together|overall|sum|between them|of (?:them|which)|including)\b|共|合计|总|累计/i
const difference =
  /\b(?:all but|more|above|over|fewer|less|higher|lower|ahead|behind|margin|gap|edge|advantage|differ\w*|gained?|lost|added|by|against|versus|last (?:time|year)|previous\w*|remaining|rest|others?)\b|多|少|高|低|差|增|减|降|涨|升|领先|落后|优势|其余|剩/i

/** 优惠票减半: half of another price. */
const halved = (figure: Quantity, { text, quantities }: Passage): boolean =>
  /减半|半价|一半|腰斩/.test(text) &&
  quantities.some(
    (own) =>
      ((own.kind === figure.kind && own.unit === figure.unit) || (figure.kind === 'count' && figure.unit === '')) &&
      near(own.value / 2, figure.value, 1e-6),
  )

/** 男性为27.8岁、女性为25.6岁: 2.2 years apart. */
const agesApart = (figure: Quantity, { quantities }: Passage): boolean =>
  figure.kind === 'duration' &&
  figure.unit === 'month' &&
  quantities.some((a) =>
    quantities.some((b) => a.kind === 'age' && b.kind === 'age' && a.value > b.value && near((a.value - b.value) * 12, figure.value, 1e-6)),
  )

/** Of the figures as they stand, the sums of two and more that follow each other. */
const sums = (values: number[]): number[] =>
  values.flatMap((_, from) => values.slice(from + 1).map((_, length) => values.slice(from, from + length + 2).reduce((a, b) => a + b, 0)))

/** From 2,000 to 10,000 is fivefold, and up 400%. */
const growth = (figure: Quantity, { language, text }: Passage, { quantities }: Passage): boolean => {
  const around = text.slice(Math.max(0, figure.at - 40), figure.end + 30)
  const rises = /\b(?:up|ris\w+|rose|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|higher|more|gain\w*)\b|[增升涨]/i.test(around)
  const falls = /\b(?:down|fell|fall\w*|drop\w*|cut|declin\w*|lower|less|fewer|reduc\w*|shr[aiu]nk\w*)\b|[降减跌]/i.test(around)
  return quantities.some((from) =>
    quantities.some((to) => {
      if (
        from === to ||
        from.kind !== to.kind ||
        (from.kind !== 'count' && from.unit !== to.unit) ||
        from.upTo !== undefined ||
        to.upTo !== undefined ||
        !/^(?:money|count|measure|duration)$/.test(from.kind) ||
        from.value === 0
      )
        return false
      const ratio = to.value / from.value
      if (figure.kind === 'percent') {
        // What goes up by a quarter came down by a fifth.
        const share = [
          ...((ratio > 1 && falls && !rises) || (ratio < 1 && rises && !falls) ? [] : [Math.abs(ratio - 1) * 100]),
          ratio * 100,
        ].map((value): Quantity => {
          const { qualifier: _, fraction: __, ...plain } = figure
          return { ...plain, value, digits: 0 }
        })
        return share.some((meant) => near(meant.value, figure.value, 0.005) || sameQuantity(figure, meant))
      }
      // `rose fivefold` is said of what is five times as much as of what grew by five times.
      return [...(figure.increase ? [figure.value + 1] : []), ...(figure.increase && language === 'zh' ? [] : [figure.value])].some(
        (times) => near(ratio, times, 0.02) || near(1 / ratio, times, 0.02),
      )
    }),
  )
}

/** 93% done is 7% short, 54% after a rise of 21 points was a third before. */
const rest = (figure: Quantity, around: string, { text, quantities }: Passage): boolean =>
  quantities.some(
    (one) =>
      one.kind === 'percent' &&
      one.upTo === undefined &&
      ((one.value > 100 && near(one.value - 100, figure.value, 1e-6)) ||
        ((left.test(around) ||
          (/折$/.test(one.text) && reduced.test(around) && !/off|discount/.test(figure.text)) ||
          /\b(?:fallen|fell|down|cut|dropp?ed|reduced|drop|fall)(?: \w+)? to\b|降[到至为]|只有|仅为/i.test(around) ||
          (!figure.fraction && /其余|其他|剩|余下|不合格|未/.test(text))) &&
          near(100 - one.value, figure.value, 0.001)) ||
        quantities.some(
          (step) =>
            step.kind === 'points' &&
            [one.value - step.value, one.value + step.value].some((value) => near(value, figure.value, figure.fraction ? 0.012 : 1e-6)),
        )),
  )

/** 九折 is 10% less. */
const reduced = /\b(?:off|less|discount\w*|cheaper|below|cut|reduc\w*|lower)\b|减|优惠|便宜/i
const left = /\b(?:short of|remaining|left|the rest|others?|remainder|yet to|not)\b|其余|剩|尚|未|不/i

/** 47.6% and 12.3%, 其余尚未决定: the others are about four in ten. */
const remainder = (figure: Quantity, { text, quantities }: Passage): boolean => {
  const shares = quantities.filter(({ kind, upTo }) => kind === 'percent' && upTo === undefined)
  const others = round(100 - shares.reduce((sum, { value }) => sum + value, 0))
  return /其余|其他|剩|余下/.test(text) && figure.kind === 'percent' && shares.length > 1 && others > 0 && fits(figure, others)
}

/** Between two percentages of one sentence. */
const pointsBetween = (figure: Quantity, { text, quantities }: Passage): boolean =>
  quantities.some((a, index) =>
    quantities
      .slice(index + 1)
      .some(
        (b) =>
          a.kind === 'percent' &&
          b.kind === 'percent' &&
          !/[。\n]/.test(text.slice(a.end, b.at)) &&
          fits(figure, round(Math.abs(a.value - b.value))),
      ),
  )

/** Whether the figure says this value, rounded as its wording admits. */
const fits = (figure: Quantity, value: number): boolean => {
  const { qualifier: _, fraction: __, ...plain } = figure
  return near(value, figure.value, 1e-6) || sameQuantity(figure, { ...plain, value, digits: 4 })
}

/** 前三季度 is nine months. */
const wholeMonths = (from: string, to: string): number | undefined =>
  from.endsWith('-01')
    ? (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
    : undefined

/** `in two years` between 2023 and 2025, 62 days from July 1 to August 31, six hours from 23时 to 5时. */
const between = ({ value, unit }: Quantity, { dates }: Passage): boolean => {
  const years = dates.flatMap(({ kind, from }) => (kind === 'year' ? [Number(from!.slice(0, 4))] : []))
  if (unit === 'month' && dates.some(({ kind, from, to }) => kind === 'span' && wholeMonths(from!, to!) === value)) return true
  if (unit === 'month')
    return years.some((first) => years.some((last) => last > first && [last - first, last - first + 1].includes(value / 12)))
  const times = dates.flatMap(({ kind, minutes }) => (kind === 'time' ? [minutes!] : []))
  const hours = times.flatMap((from) => times.map((to) => ((to - from + 1440) % 1440) / 60))
  const spans = dates.flatMap(({ kind, from, to }) => (kind === 'span' ? [daysBetween(from!, to!), daysBetween(from!, to!) + 1] : []))
  const days = dates.flatMap(({ kind, from }) => (kind === 'day' ? [from!] : []))
  const gaps = days.flatMap((from) => days.filter((to) => to > from).flatMap((to) => [daysBetween(from, to), daysBetween(from, to) + 1]))
  const wholeDay = value === 24 && times.length >= 2 && dates.some(({ kind, step }) => kind === 'anaphor' && step === 1)
  return unit === 'hour' && (wholeDay || hours.includes(value) || [...spans, ...gaps].some((length) => length * 24 === value))
}
