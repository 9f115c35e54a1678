import type { Quantity } from '../../language/quantities.ts'

// Which rounding of a figure its own wording admits, and news makes without a word.

/** Equal but for what a computer loses, or up to a part of the larger one. */
export const near = (a: number, b: number, tolerance = 1e-6) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9)
/** The worth of the last digit that was written: 890 million has 10 million, 28.5 has 0.1. */
export const lastPlace = (value: number, digits: number): number =>
  value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - Math.max(digits, 1) + 1)

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
export const outOfBounds = (claim: Quantity, source: Quantity): boolean =>
  claim.kind === 'percent' &&
  source.qualifier === undefined &&
  !(source.fraction && source.digits === 0) &&
  ((/^(?:over|at least)$/.test(claim.qualifier ?? '') && claim.value > source.value) ||
    (/^(?:nearly|under)$/.test(claim.qualifier ?? '') && claim.value < source.value))

/** 3.13 million for 312.6万: three digits and more, rounded rightly, are as exact as news is. */
export const roundedToDigits = (claim: Quantity, source: Quantity, place: number): boolean => {
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
export const withoutDecimals = (claim: Quantity, source: Quantity): boolean => {
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
export const roundedAsSaid = (claim: Quantity, source: Quantity, place: number): boolean => {
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
