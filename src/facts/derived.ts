import { round } from '../language/numbers.ts'
import type { Quantity } from '../language/quantities.ts'
import { isChange, priors } from './changes.ts'
import { derived } from './derivations.ts'
import { between } from './intervals.ts'
import { ratesIn } from './rates.ts'
import { pointsBetween, ratioOf } from './ratios.ts'
import type { Passage } from './reading.ts'
import { unsaid } from './same-quantity.ts'

/** Of so many figures at most is asked what follows from them: to try all of a long table would take minutes, and something always fits. */
const most = 150

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9)

/**
 * Figures that the evidence does not print but that follow from two or more that it does, by arithmetic that the claim's own wording
 * names: a total, a difference, a ratio, the years between two dates. A reader can work them out, so they are true; what the wording does not
 * name is not looked for, because among many figures some sum always fits.
 */
export const followsFrom = (figure: Quantity, claim: Passage, evidence: Passage): boolean => {
  const source = evidence.quantities.length > most ? { ...evidence, quantities: evidence.quantities.slice(0, most) } : evidence
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
  // 指数为49.0%，下降0.8个百分点: from an index of 49.8.
  if (figure.kind === 'count' && figure.value % 1 !== 0 && /指数/.test(source.text))
    if (ratioOf({ ...figure, kind: 'percent', unit: '%' }, claim, source)) return true
  if (convertedRate(figure, claim, source) || derived(figure, claim, source)) return true
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
  if (halved(figure, source) || agesApart(figure, source) || ageThen(figure, source) || scoreGap(figure, around, source)) return true
  if (figure.kind === 'ordinal') return rankBefore(figure, claim, source)
  if (figure.kind === 'multiple' || figure.kind === 'percent') return ratioOf(figure, claim, source)
  if (figure.kind === 'duration' && between(figure, source)) return true
  if (multiplied(figure, around, source)) return true
  const rounded = figure.qualifier !== undefined ? 0.05 : 1e-6
  if (listed(figure, source) || sharedOut(figure, source)) return true
  if (earlier.test(around) && priors(source).some(({ own, prior }) => own.kind === figure.kind && near(prior, figure.value, rounded)))
    return true
  if (total.test(around) && sums(rivals.map(({ value }) => value)).some((sum) => near(sum, figure.value, rounded))) return true
  const telling = figure.digits >= 2 && figure.kind !== 'age' && (figure.kind !== 'count' || figure.value >= 100)
  const alike = rivals.filter(
    ({ unit }) => figure.kind !== 'count' || unit === rivals.find(({ value }) => value < figure.value && figure.value / value < 100)?.unit,
  )
  if (telling && sums(alike.map(({ value }) => value)).some((sum) => near(sum, figure.value, 1e-6))) return true
  return (
    (difference.test(around) || telling || /不合格|未通过|未达/.test(around) || /其余|其他|剩|余下|尚余/.test(source.text)) &&
    rivals.some((a, index) =>
      rivals
        .slice(index + 1)
        // 187种，比去年增加11种: what it was then is asked above.
        .some(
          (b) =>
            (a.kind !== 'count' || a.unit === b.unit) && !isChange(b, source) && near(Math.abs(a.value - b.value), figure.value, rounded),
        ),
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
const each = /[均每]|单[价笔台机车艘架套]/
const average =
  /\b(?:average|to (?:an?|each|every|one)|an? (?:day|month|week|year|hour|head)|per|each|every|apiece)\b|(?:yuan|dollars|euros|illion|tonnes|kg) an? [a-z]+\b|[均每]/i

const total =
  /\b(?:total|in all|altogether|combined|together|overall|sum|between them|of (?:them|which)|among (?:them|which|whom)|including)\b|共|合计|总|累计/i
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

const earlier =
  /\b(?:from|last (?:time|year|month|quarter)|previous\w*|earlier|before|a year ago|prior|existing|others?|rest)\b|[去上前]年|上个?月|同期|此前|原|由|从|其余|其他/i

/** 第9位，比上年上升3位: twelfth the year before. */
const rankBefore = ({ value, at, end }: Quantity, claim: Passage, source: Passage): boolean =>
  earlier.test(claim.text.slice(Math.max(0, at - 24), end + 24)) &&
  source.quantities.some(
    (step) =>
      step.kind === 'count' &&
      /^(?:位|名|个|名次|座次)$/.test(step.unit) &&
      source.quantities.some((rank) => {
        const moved = /(上升|前进|提升|跃升|提高|前移)|(下降|后退|下滑|下跌|后移)/.exec(
          source.text.slice(Math.max(0, step.at - 6), step.at),
        )
        return rank.kind === 'ordinal' && moved !== null && rank.value + (moved[1] ? step.value : -step.value) === value
      }),
  )

/** 61岁，从艺46年: about 15 then. */
const ageThen = ({ kind, value, qualifier }: Quantity, { quantities }: Passage): boolean =>
  /^(?:age|count)$/.test(kind) &&
  quantities.some(
    (age) =>
      age.kind === 'age' &&
      quantities.some(
        (since) =>
          since.kind === 'duration' &&
          since.unit === 'month' &&
          since.value >= 12 &&
          Math.abs(age.value - since.value / 12 - value) <= (qualifier === undefined ? 1e-6 : 1),
      ),
  )

/** 98比91: by seven points. */
const scoreGap = ({ kind, value }: Quantity, around: string, { quantities }: Passage): boolean =>
  /^(?:count|points)$/.test(kind) &&
  /\b(?:by|lead\w*|margin|ahead|win|victory|defeat|deficit|behind)\b|净胜|分差|领先|落后|优势|分之差|分[险惜小大]?[取获]?[胜负]/.test(
    around,
  ) &&
  quantities.some((score) => score.kind === 'score' && Math.abs(score.value - (score.upTo ?? score.value)) === value)

/** 17座田径场和4座游泳馆: 21 in all. */
const listed = (figure: Quantity, { text, quantities }: Passage): boolean =>
  quantities.some((first, index) => {
    if (first.kind !== figure.kind || first.upTo !== undefined || first.kind === 'percent') return false
    let sum = first.value
    for (const [nth, next] of quantities.slice(index + 1).entries()) {
      const gap = text.slice(quantities[index + nth]!.end, next.at)
      if (
        next.kind !== first.kind ||
        next.unit !== first.unit ||
        !/^[^，。；！？\n]{0,14}(?:[、和与及]|以及)[^，。；！？\n]{0,8}$/.test(gap)
      )
        return false
      sum += next.value
      if (near(sum, figure.value, figure.qualifier === undefined ? 1e-6 : 0.05)) return true
    }
    return false
  })

/** 总产9000吨，其中三分之一销往外地: 3,000 tonnes. */
const sharedOut = (figure: Quantity, { text, quantities }: Passage): boolean =>
  quantities.some(
    (share) =>
      share.kind === 'percent' &&
      share.upTo === undefined &&
      (share.fraction || /(?:占|其中)[^，。；\d]{0,10}$/.test(text.slice(0, share.at))) &&
      !/[增降减升跌涨][^，。；]{0,3}$|折$/.test(text.slice(Math.max(0, share.at - 5), share.end)) &&
      quantities.some(
        (own) =>
          own.kind === figure.kind &&
          (own.kind === 'count' || own.unit === figure.unit) &&
          own.upTo === undefined &&
          own.kind !== 'percent' &&
          near((own.value * share.value) / 100, figure.value, figure.qualifier === undefined ? 1e-3 : 0.05),
      ),
  )
