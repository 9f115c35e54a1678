import type { Quantity } from '../../language/quantities.ts'
import { roughlySame } from './same-duration.ts'

const near = (a: number, b: number, tolerance = 1e-6) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9)
/** The worth of the last digit that was written: 890 million has 10 million, 28.5 has 0.1. */
export const lastPlace = (value: number, digits: number): number =>
  value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - Math.max(digits, 1) + 1)
/** In his seventies, a septuagenarian, 七旬. */
export const byDecade = /^in |arians?$|^[二三四五六七八九]旬$/i
const ratio = (quantity: Quantity) => (quantity.increase ? quantity.value + 1 : quantity.value)

/**
 * Whether the claim's quantity says what the source's says. Tolerated: a converted measure, rounded to the digits it is given in; a
 * rounding that the wording admits (about, nearly, more than), to the digits it is given in; a fraction for its rounded percentage;
 * a multiple for the growth that it is.
 */
export const sameQuantity = (claim: Quantity, source: Quantity): boolean => {
  if (claim.upTo !== undefined || source.upTo !== undefined) {
    if (claim.kind === 'score' || source.kind === 'score') return sameScore(claim, source)
    // A few hundred, of 300 to 500.
    if (claim.vague && claim.upTo === undefined)
      return comparable(claim, source) && source.value > claim.value && source.upTo! < claim.value * 10
    // `Than those sleeping seven to eight`: hours, as was said before.
    if (claim.kind === 'count' && source.kind === 'duration' && unsaid.test(claim.unit))
      return near(claim.value, source.value / (source.factor ?? 1)) && near(claim.upTo ?? 0, (source.upTo ?? 0) / (source.factor ?? 1))
    return (
      claim.upTo !== undefined &&
      source.upTo !== undefined &&
      comparable(claim, source) &&
      sameValue({ ...claim, value: claim.value }, source) &&
      sameValue({ ...claim, value: claim.upTo }, { ...source, value: source.upTo })
    )
  }
  return comparable(claim, source) ? sameValue(claim, source) : acrossKinds(claim, source)
}

const sameScore = (claim: Quantity, source: Quantity) =>
  claim.kind === source.kind &&
  ((claim.value === source.value && claim.upTo === source.upTo) || (claim.value === source.upTo && claim.upTo === source.value))

const comparable = (claim: Quantity, source: Quantity) =>
  claim.kind === source.kind && (claim.kind === 'count' || claim.kind === 'ordinal' || claim.unit === source.unit)

const sameValue = (claim: Quantity, source: Quantity): boolean => {
  // 增长1.5倍 is what is 2.5 times as much; `rose fivefold` is said of either.
  if (claim.kind === 'multiple')
    return (
      near(ratio(claim), ratio(source)) ||
      roundedAsSaid({ ...claim, value: ratio(claim) }, { ...source, value: ratio(source) }, 1) ||
      (claim.increase === true && !/倍/.test(claim.text) && near(claim.value, source.value))
    )
  // 百余人 are no hundreds.
  if (claim.vague || source.vague) return sameOrder(claim, source)
  if (near(claim.value, source.value)) return true
  if (claim.kind === 'duration' && roughlySame(claim, source)) return true
  if (outOfBounds(claim, source)) return false
  // 九折 is 90 % of the price and 10 % less.
  if (source.text.includes('折') && !/off|discount/.test(claim.text) && near(claim.value, 100 - source.value)) return true
  // Half a century of 51 years.
  if (claim.kind === 'duration' && /^(?:about |around |roughly )?half a century$/i.test(claim.text))
    return near(claim.value, source.value, 0.04)
  // More than half a century, of 51 years.
  if (claim.kind === 'duration' && claim.value === 600 && claim.qualifier === 'over' && /半个?多?个?世纪|half a century/i.test(claim.text))
    return source.value > 600 && source.value < 720
  // In his seventies; at nearly eighty he still is.
  if (claim.kind === 'age' && byDecade.test(claim.text)) {
    const years = source.qualifier === 'nearly' ? source.value - 1 : source.value
    return years >= claim.value && years < claim.value + 10
  }
  // `roughly a tenth` of 10.5%.
  if (claim.kind === 'percent' && claim.fraction && claim.qualifier === 'about' && near(claim.value, source.value, 0.06)) return true
  // 六成 of 61.3%, `six in ten`; 不足一成 of 8.9%.
  if (claim.kind === 'percent' && claim.fraction && !source.fraction && claim.value % 10 === 0 && source.qualifier === undefined) {
    const up = claim.value - source.value
    if (claim.qualifier === undefined ? Math.abs(up) <= 1.5 : /^(?:under|nearly)$/.test(claim.qualifier) && up > 0 && up <= 2) return true
  }
  if (claim.kind === 'percent' && (claim.fraction || source.fraction))
    return (
      near(claim.value, source.value, claim.fraction && source.fraction && source.digits === 0 ? 1e-3 : claim.fraction ? 0.02 : 0.012) ||
      // 近两成, `about a fifth`, `more than half` round to tenths.
      (!source.fraction && roundedAsSaid(claim, source, 10)) ||
      beyond(claim, source)
    )
  // Whole degrees Fahrenheit are half a degree Celsius apart.
  if (claim.kind === 'measure' && claim.unit === '°C' && /F/.test(claim.text)) return Math.abs(claim.value - source.value) <= 0.5
  const converted = (claim.factor ?? 1) !== (source.factor ?? 1) && claim.kind === 'measure'
  // 零度以下 of 零下0.6℃.
  if (claim.unit === '°C' && claim.value === 0 && /^(?:under|at most)$/.test(claim.qualifier ?? '')) return source.value < 0
  const place = claim.digits > 0 ? lastPlace(claim.value / (claim.factor ?? 1), claim.digits) * (claim.factor ?? 1) : 0
  const off = Math.abs(claim.value - source.value)
  if (
    converted &&
    // By 0.067 hectares to the mu, as many reckon.
    (off <= place * 0.51 || Math.abs(claim.value - source.value * 1.005) <= place * 0.51) &&
    near(claim.value, source.value, claim.qualifier ? 0.1 : 0.05)
  )
    return true
  // 1000多亩 is over 66 hectares, and over 67.
  if (converted && claim.qualifier === 'over' && source.qualifier === 'over' && claim.value < source.value && off < place) return true
  // 60% of 60.44%: what is left out is less than a hundredth of it.
  if (
    claim.kind === 'percent' &&
    source.digits >= claim.digits + 2 &&
    claim.value >= 10 &&
    off <= 0.5 &&
    near(claim.value, source.value, 0.01)
  )
    return true
  return roundedToDigits(claim, source, place) || withoutDecimals(claim, source) || roundedAsSaid(claim, source, place)
}

/** Six in ten are more than half, seven more than two thirds. */
export const beyond = (claim: Quantity, source: Quantity): boolean =>
  /^(?:over|at least)$/.test(claim.qualifier ?? '') &&
  claim.fraction === true &&
  (source.fraction === true || source.qualifier === 'about') &&
  (!/[成折]/.test(claim.text) || /分之/.test(source.text)) &&
  !/^(?:under|at most)$/.test(source.qualifier ?? '') &&
  claim.value < source.value - (!/^(?:nearly|about)$/.test(source.qualifier ?? '') ? 1 : source.fraction ? 5 : 1.5) &&
  near(claim.value, source.value, claim.value === 50 ? 0.3 : 0.2)

/** `More than a fifth` of 19.6%, `nearly half` of 52.3%: on the wrong side of what the evidence says exactly. */
const outOfBounds = (claim: Quantity, source: Quantity): boolean =>
  claim.kind === 'percent' &&
  source.qualifier === undefined &&
  !(source.fraction && source.digits === 0) &&
  ((/^(?:over|at least)$/.test(claim.qualifier ?? '') && claim.value > source.value) ||
    (/^(?:nearly|under)$/.test(claim.qualifier ?? '') && claim.value < source.value))

/** 3.13 million for 312.6万: three digits and more, rounded rightly, are as exact as news is. */
const roundedToDigits = (claim: Quantity, source: Quantity, place: number): boolean => {
  // 520 billion shows three digits, as 518 billion does.
  const shown = /\d{3,}(?=[- ]?(?:million|billion|trillion|[mb]n)\b|[万亿])/.exec(claim.text)?.[0].length ?? 0
  const last = shown > claim.digits ? place / 10 ** (shown - claim.digits) : place
  return (
    Math.max(shown, claim.digits) >= 3 &&
    source.digits > claim.digits &&
    /^(?:money|count|measure)$/.test(claim.kind) &&
    Math.abs(claim.value - source.value) <= last * 0.5 * (1 + 1e-9)
  )
}

/** 18% of 18.2%, minus 22 of -22.4, 0.8% of 0.83%: with a decimal or two less than the evidence, rounded rightly, where most of the figure is left. */
const withoutDecimals = (claim: Quantity, source: Quantity): boolean => {
  const [shown, theirs] = [decimalsOf(claim), decimalsOf(source)]
  const unit = claim.factor ?? 1
  return (
    /^(?:percent|measure|points|count|multiple)$/.test(claim.kind) &&
    !claim.fraction &&
    !source.fraction &&
    unit === (source.factor ?? 1) &&
    theirs > shown &&
    (shown > 0 || Math.abs(claim.value / unit) >= 10) &&
    Math.abs(claim.value - source.value) <= 0.5 * 10 ** -shown * unit * (1 + 1e-9) &&
    near(claim.value, source.value, 0.1)
  )
}

/** How many digits a figure shows behind its point. */
const decimalsOf = ({ text }: Quantity): number => /\d\.(\d+)(?!.*\d)/.exec(text)?.[1]?.length ?? 0

/** 逾千亿, `more than 10,000`: of what is well below twice that, as a power of ten is the roundest figure there is. */
const isOverRound = ({ kind, qualifier, value, factor = 1 }: Quantity, source: Quantity): boolean => {
  const written = value / factor
  return (
    /^(?:money|count|measure)$/.test(kind) &&
    /^(?:over|at least)$/.test(qualifier ?? '') &&
    !/^(?:under|at most|nearly)$/.test(source.qualifier ?? '') &&
    written >= 100 &&
    near(Math.log10(written) % 1, 0, 1e-9) &&
    source.value >= value &&
    source.value < 1.7 * value
  )
}

/** `about 890 million` for 893 million, `nearly 900 million`, `more than 800 million`; never for what the source itself rounds. */
const roundedAsSaid = (claim: Quantity, source: Quantity, place: number): boolean => {
  const up = claim.value - source.value
  if (claim.qualifier === undefined) return false
  if (isOverRound(claim, source)) return true
  if (place === 0) return false
  // 超过52万 is more than half a million.
  if (claim.fraction && claim.qualifier === 'over' && source.qualifier === 'over' && !source.fraction)
    return up < 0 && near(claim.value, source.value, 0.1)
  if (claim.qualifier === 'over' && source.qualifier === 'over' && source.digits > claim.digits && claim.digits > 0)
    return up < 0 && -up < place && near(claim.value, source.value, /half/i.test(claim.text) ? 0.1 : 0.05)
  // 约200米 is about 650 feet: of another measure, and round in both.
  if (
    claim.kind === 'measure' &&
    claim.qualifier === 'about' &&
    source.qualifier === 'about' &&
    claim.factor !== source.factor &&
    claim.digits <= 2
  )
    return near(claim.value, source.value, 0.015)
  // `More than four days` of about 100 hours.
  if (claim.qualifier === 'over' && source.qualifier === 'about' && claim.kind === 'duration' && claim.factor !== source.factor)
    return up < 0 && near(claim.value, source.value, 0.05)
  // 近51倍 is about fifty times.
  if (
    claim.qualifier === 'about' &&
    /^(?:nearly|over)$/.test(source.qualifier ?? '') &&
    source.digits > claim.digits &&
    claim.kind !== 'age'
  )
    return near(claim.value, source.value, 0.025)
  // 约5120米 is over 5,100 as well.
  if (source.qualifier !== undefined && !(source.qualifier === 'about' && claim.digits > 0 && source.digits > claim.digits)) return false
  // An ordinal, age or score is never rounded; a small count neither, unless it is no whole one: 8.7本 are nearly nine.
  if (claim.kind === 'ordinal' || claim.kind === 'age' || (claim.kind === 'count' && source.value < 20 && Number.isInteger(source.value)))
    return false
  if (claim.qualifier === 'about') return Math.abs(up) <= place * 0.5 && near(claim.value, source.value, 0.05)
  // Less than 1% of 0.6%.
  if (claim.kind === 'percent' && claim.qualifier === 'under' && claim.value === 1) return up > 0 && up <= 0.5
  if (claim.qualifier === 'nearly' || claim.qualifier === 'under' || /以[下内]$/.test(claim.text))
    return (
      up > 0 &&
      // 不到45% of 43.27%: between round numbers of five.
      up < (claim.qualifier !== 'nearly' && claim.value % (5 * place) === 0 ? 5 * place : place) &&
      near(claim.value, source.value, claim.fraction || (claim.kind === 'percent' && claim.qualifier !== 'nearly') ? 0.1 : 0.07)
    )
  // `more than four and a half days` of 112 hours: to the next half.
  if (claim.qualifier === 'over' && claim.kind === 'duration' && (claim.value / (claim.factor ?? 1)) % 1 === 0.5)
    return up < 0 && -up < (claim.factor ?? 1) / 2
  if (claim.qualifier === 'over' || claim.qualifier === 'at least')
    // 一成多 is anything below two; `over a tenth` of 11.8%; `more than 150` of 178, between round numbers of fifty.
    return (
      up < 0 &&
      -up < (claim.value % (5 * place) === 0 ? 5 * place : place) &&
      near(claim.value, source.value, claim.kind === 'multiple' ? 0.35 : /成/.test(claim.text) ? 0.5 : 0.2)
    )
  return false
}

/** 数十 is `dozens`, 数百 `hundreds`; 十余 and 十几 may be `more than a dozen`, 上百 `hundreds`. */
const sameOrder = (claim: Quantity, source: Quantity): boolean =>
  claim.vague === true && source.vague === true ? near(claim.value, source.value) : false

/** `of which over 120 million has yet to be repaid`: the unit was said before. */
export const unsaid =
  /^(?:$|(?:an?|the|mark|level|threshold|against|versus|compared|through|until|since|into|between|than|then|again|now|so|which|who|with|without|despite|because|due|following|will|would|went|goes|going|also|already|only|still|earmarked|set|over|above|below|under|on|yesterday|today|during|after|before|as|but|while|cubic|had|being|planned|earlier|later|left|has|have|had|was|were|is|are|of|in|for|from|to|by|at|and|per|yet|went|came|this|last|year|more|less|fewer|higher|lower)\b)/

const acrossKinds = (claim: Quantity, source: Quantity): boolean => {
  const kinds = `${claim.kind} ${source.kind}`
  if (/^count (?:money|measure)$/.test(kinds) && claim.value >= 1000 && unsaid.test(claim.unit))
    return near(claim.value, source.value / (source.kind === 'measure' ? (source.factor ?? 1) : 1))
  // In a British story pounds are money.
  if (kinds === 'count money' && source.unit === 'GBP' && /^pounds?\b/.test(claim.unit)) return near(claim.value, source.value)
  if (kinds === 'percent multiple') return near(claim.value, (ratio(source) - 1) * 100)
  if (kinds === 'multiple percent') {
    // 同比增长931% is more than ten times as much.
    const times = [1 + source.value / 100, ...(source.increase ? [] : [source.value / 100])]
    return times.some(
      // 同比增长104%: doubled, in round terms.
      (meant) =>
        (near(ratio(claim), meant, Number.isInteger(claim.value) && claim.value <= 3 ? 0.025 : 1e-6) &&
          !(claim.qualifier === 'under' && source.qualifier === undefined && ratio(claim) < meant)) ||
        // 增长151%: two and a half times as much, or 2.5.
        (!Number.isInteger(claim.value) &&
          !(/^(?:under|nearly)$/.test(claim.qualifier ?? '') && ratio(claim) < meant) &&
          Math.abs(ratio(claim) - meant) <= 0.05 &&
          near(ratio(claim), meant, 0.02)) ||
        roundedAsSaid({ ...claim, value: ratio(claim) }, { ...source, value: meant }, 1),
    )
  }
  if ((kinds === 'duration ordinal' || kinds === 'age ordinal') && source.unit === '周年')
    return source.unit === '周年' && near(claim.kind === 'age' ? claim.value : claim.value / 12, source.value)
  // A 70th birthday is one of 70岁.
  if (kinds === 'ordinal age') return near(claim.value, source.value)
  // 低3分钱.
  if (/^(?:count money|money count)$/.test(kinds)) {
    const [fen, money] = claim.kind === 'count' ? [claim, source] : [source, claim]
    if (/^分钱?$/.test(fen.unit) && money.unit === 'CNY') return near(fen.value / 100, money.value)
  }
  // 1.2个百分点 is 1.2 points.
  if (kinds === 'points count') return /^(?!.*(?:per|basis|%)).*\bpoints?$/i.test(claim.text) && near(claim.value, source.value)
  if (kinds === 'count points') return /^points?$/.test(claim.unit) && near(claim.value, source.value)
  // 十九连丰 is a good harvest for 19 years, and the 19th in a row.
  if (/^连/.test(source.unit) && /^(?:duration|ordinal)/.test(kinds)) return near(claim.value / (claim.factor ?? 1), source.value)
  if (/^连/.test(claim.unit) && /duration$|ordinal$/.test(kinds)) return near(claim.value, source.value / (source.factor ?? 1))
  // `a third placed abroad`, read as the third, is a third part.
  if (kinds === 'ordinal percent' && claim.value > 2 && claim.value <= 10 && !/^the /i.test(claim.text))
    return sameValue({ ...claim, kind: 'percent', unit: '%', fraction: true, value: 100 / claim.value }, source)
  // 12.8 high-temperature days.
  if (kinds === 'count duration') {
    // `dusty days from 22 to nine a year`: the unit was said before.
    if (unsaid.test(claim.unit)) return near(claim.value, source.value / (source.factor ?? 1))
    const counted = /\b(?:hours?|days?|weeks?|months?|years?)$/.exec(claim.unit)?.[0][0]
    // 5个交易日 are five sessions.
    if (source.unit === 'trading day' && /^(?:trading )?sessions?\b/.test(claim.unit)) return near(claim.value, source.value)
    return counted !== undefined && lengths[counted]!.includes(source.factor ?? 1) && near(claim.value, source.value / (source.factor ?? 1))
  }
  // 上映第15天: half a month.
  if (kinds === 'duration ordinal' && claim.unit === 'month' && source.unit === '天') return near(claim.value * 30, source.value)
  // 连续第三天, 连续第三个月 are three days and three months running.
  if (
    /^(?:duration|count) ordinal$/.test(kinds) &&
    /^[天年月周季轮场次个]$/.test(source.unit) &&
    near(claim.value / (claim.factor ?? 1), source.value)
  )
    return true
  if (kinds === 'ordinal duration') return near(claim.value, source.value / 12) || near(claim.value, source.value / 24)
  // A fortnight is half a month.
  if (claim.unit === 'month' && claim.value === 0.5 && source.unit === 'hour' && source.value === 336) return true
  if (kinds === 'age duration') return near(claim.value * 12, source.value)
  if (kinds === 'duration age') return near(claim.value, source.value * 12)
  // The 2,000th train is the one that makes 2,000.
  if (/^(?:ordinal count|count ordinal)$/.test(kinds) && claim.value >= 100 && near(claim.value, source.value)) return true
  if (kinds === 'ordinal count') return near(claim.value, source.value) && /^[期批轮季号代站场组涨跌升降]$/.test(source.unit)
  if (kinds === 'count ordinal') return near(claim.value, source.value) && /^[期批轮季号代站场]$/.test(claim.unit)
  // `went up three times to warn her`: so often, and no growth.
  if (kinds === 'multiple count')
    return (
      near(claim.value, source.value) &&
      (claim.increase ? /^次$/.test(source.unit) && / times$/.test(claim.text) : /^[次场回遍轮]|次$/.test(source.unit))
    )
  // `at five times face value`: times are read as a count where no word of comparison follows.
  if (kinds === 'count multiple' && /^times\b/.test(claim.unit))
    return sameValue({ ...claim, kind: 'multiple', unit: '×', ...(source.increase ? { increase: true } : {}) }, source)
  if (kinds === 'count age') return near(claim.value, source.value)
  // Half a year is six months; a month is 30 days in neither language.
  if (kinds === 'duration duration')
    return (
      (claim.unit === 'month' &&
        source.unit === 'hour' &&
        (near(claim.value * 30 * 24, source.value) ||
          (claim.value % 12 === 0 && near((claim.value / 12) * 365 * 24, source.value, 0.004)))) ||
      // Two weeks for 半个月, six for 一个半月, and the other way.
      (claim.factor === 168 && source.unit === 'month' && source.value < 2 && near(claim.value / 168, source.value * 4)) ||
      (source.factor === 168 && claim.unit === 'month' && claim.value < 2 && near(source.value / 168, claim.value * 4)) ||
      (source.unit === 'month' && source.value === 0.5 && claim.value === 360) ||
      roughlySame(claim, source)
    )
  return false
}

/** By the first letter of an English time, what the reader of durations multiplies by. */
const lengths: Record<string, number[]> = { h: [1], d: [24], w: [168], m: [1], y: [12] }

/** A dozen may stand for 十余, 10多 and 十几. */
export const dozen = (claim: Quantity, source: Quantity): boolean =>
  /\bdozen/i.test(claim.text) &&
  !/^(?:nearly|under|at most)$/.test(claim.qualifier ?? '') &&
  comparable(claim, source) &&
  near(claim.value, 12 * (claim.factor ?? 1)) &&
  near(source.value, 10 * (source.factor ?? 1)) &&
  source.qualifier !== undefined
