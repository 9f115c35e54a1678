import type { Quantity } from '../../language/quantities.ts'
import { beyond, lastPlace, near, outOfBounds, roundedAsSaid, roundedToDigits, withoutDecimals } from './rounding.ts'
import { roughlySame } from './same-duration.ts'

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
