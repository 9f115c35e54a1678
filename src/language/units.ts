/** What a unit measures; `unit` of a quantity is the base unit of its dimension, to which `factor` converts. */
export type UnitEntry = { kind: 'money' | 'measure' | 'duration' | 'percent' | 'points' | 'age' | 'count'; unit: string; factor: number }

/** The entry of a unit of this kind. */
export const money = (unit: string, factor = 1): UnitEntry => ({ kind: 'money', unit, factor })
export const measure = (unit: string, factor = 1): UnitEntry => ({ kind: 'measure', unit, factor })
export const duration = (unit: string, factor = 1): UnitEntry => ({ kind: 'duration', unit, factor })

/** One 亩 is 10,000/15 square metres, one 斤 half a kilogram, one 里 half a kilometre (the market system of 1930, still the usage). */
export const mu = 10_000 / 15
/** Of a pound, in kilograms. */
export const pound = 0.45359

/** What stands before an English or Chinese amount. */
export const currencySigns: [RegExp, string][] = [
  [/(?:US|U\.S\.) ?\$ ?$|USD ?$/i, 'USD'],
  [/HK\$ ?$|HKD ?$/i, 'HKD'],
  [/A\$ ?$|AU\$ ?$|AUD ?$/i, 'AUD'],
  [/C\$ ?$|CA\$ ?$|CAD ?$/i, 'CAD'],
  [/S\$ ?$|SGD ?$/i, 'SGD'],
  [/NT\$ ?$|TWD ?$/i, 'TWD'],
  [/MOP\$? ?$/i, 'MOP'],
  [/(?:RM|MYR) ?$/, 'MYR'],
  [/(?:Rp|IDR) ?$/, 'IDR'],
  [/₱ ?$|PHP ?$/, 'PHP'],
  [/฿ ?$|THB ?$/, 'THB'],
  [/₫ ?$|VND ?$/, 'VND'],
  [/\$ ?$/, 'USD'],
  [/(?:RMB|CNY|CN¥|¥|￥|人民币|yuan) ?$/i, 'CNY'],
  [/€ ?$|EUR ?$/i, 'EUR'],
  [/£ ?$|GBP ?$/i, 'GBP'],
  [/JPY ?$|JP¥ ?$/i, 'JPY'],
  [/₩ ?$|KRW ?$/i, 'KRW'],
  [/₽ ?$|RUB ?$/i, 'RUB'],
  [/₹ ?$|INR ?$/i, 'INR'],
]
