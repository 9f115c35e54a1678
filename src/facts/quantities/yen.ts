import type { Quantity } from '../../language/quantities.ts'
import { sameQuantity } from './same-quantity.ts'

/** ¥ is the sign of two currencies: in a story that tells yen it is read as yen, unless the story has yuan too and they fit better. */
export const asYen = (quantity: Quantity, evidence: Quantity[]): Quantity => {
  if (quantity.unit !== 'CNY' || !/[¥￥]/.test(quantity.text) || /yuan|RMB|元|人民币/i.test(quantity.text)) return quantity
  const { upTo, ...first } = { ...quantity, unit: 'JPY' }
  const ends = [first, ...(upTo === undefined ? [] : [{ ...first, value: upTo }])]
  const of = (unit: string) => evidence.filter((own) => own.kind === 'money' && own.unit === unit)
  const told = (unit: string) => ends.some((end) => of(unit).some((own) => sameQuantity({ ...end, unit }, own)))
  return of('JPY').length > 0 && (of('CNY').length === 0 || (told('JPY') && !told('CNY'))) ? { ...quantity, unit: 'JPY' } : quantity
}
