import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'

/** Metres in the mile and in the nautical mile. */
const mile = 1609.344
const knot = 1852

/** How fast something goes, in metres an hour, and what one of the unit it is given in is: 18节, 35米/秒, `75 mph`; undefined of any other figure. */
const speedOf = ({ kind, unit, value, factor = 1, at, end, text: own, upTo }: Quantity, { text }: Passage) => {
  if (upTo !== undefined) return undefined
  const before = text.slice(Math.max(0, at - 12), at)
  const after = text.slice(end, end + 20)
  if (kind === 'count') {
    if (
      /^节$|^knots?\b/.test(unit) &&
      (unit !== '节' || /[航船时风流]?速[^，。；]{0,6}$/.test(before) || /^的?(?:航速|船速|速度|时速)/.test(after))
    )
      return { value: value * knot, unit: knot }
    return /^mph\b|^ ?mph\b/.test(unit) || /^ ?mph\b/.test(after) ? { value: value * mile, unit: mile } : undefined
  }
  if (kind !== 'measure' || unit !== 'm') return undefined
  if (/^[/／每]秒|^ (?:per|a) second\b|^\/s\b/.test(after) || /每秒(?:钟|约|达|近)*$/.test(before))
    return { value: value * 3600, unit: factor * 3600 }
  return /^[/／每]小?时|^\/h\b|^ (?:per|an) hour\b|^ph\b/.test(after) ||
    /(?:时速|每小时)[^，。；\d]{0,6}$/.test(before) ||
    /km\/h|kph/.test(own)
    ? { value, unit: factor }
    : undefined
}

/** Whether a figure is a speed in a unit that only speeds have, which no other number of the evidence can prove. */
export const isOnlySpeed = (figure: Quantity, claim: Passage): boolean => figure.kind === 'count' && speedOf(figure, claim)?.unit === mile

/** A speed of the evidence in another unit, to the last whole one: 35米/秒 is 126 km/h, 18 knots are about 33. */
export const sameSpeed = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  const said = speedOf(figure, claim)
  return (
    said !== undefined &&
    source.quantities.some((own) => {
      const meant = speedOf(own, source)
      if (meant === undefined) return false
      const off = Math.abs(said.value - meant.value)
      if (meant.unit === said.unit) return off < 1e-6 * meant.value
      return off <= Math.max(said.unit * 0.51, meant.value * 0.003) || (figure.qualifier === 'about' && off <= meant.value * 0.015)
    })
  )
}
