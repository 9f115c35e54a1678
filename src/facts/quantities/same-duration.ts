import type { Quantity } from '../../language/quantities.ts'

/** One of the written unit, in days. */
const dayLength = ({ unit, factor = 1 }: Quantity): number | undefined =>
  unit === 'month' ? 30.44 * factor : unit === 'hour' ? factor / 24 : undefined

/**
 * 68 days are more than two months, 50 minutes nearly an hour: a length of time in a longer unit than the evidence's, with a word for what is left out.
 * Whoever says `more than two` does not say three, however far it is from two.
 */
export const roughlySame = (claim: Quantity, source: Quantity): boolean => {
  const [length, theirs] = [dayLength(claim), dayLength(source)]
  if (claim.qualifier === undefined || length === undefined || theirs === undefined || length < theirs * 1.5) return false
  if (source.qualifier !== undefined && source.qualifier !== claim.qualifier) return false
  const said = claim.value / (claim.factor ?? 1)
  const meant = (source.value / (source.factor ?? 1)) * (theirs / length)
  const step = Number.isInteger(said) ? 1 : 0.5
  switch (claim.qualifier) {
    case 'over':
    case 'at least':
      return meant >= said * 0.99 && meant < said + step
    case 'nearly':
      return meant < said && meant > Math.max(said - 0.4 * step, said * 0.8)
    case 'under':
      return meant < said && meant > said * 0.7
    case 'about':
      return Math.abs(meant - said) <= said * 0.1
    default:
      return false
  }
}
