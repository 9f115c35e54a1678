import { nth } from './english-dates.ts'
import type { Quantity } from './quantities.ts'

/**
 * A Chinese quantity as English says it, in the form of the original: the same magnitude, unit, qualifier and kind of number
 * (三成 is 30%, 三分之一 one third, 500亩 500 mu). counted: what a count without a following noun counts (人 people), or ''.
 */
export const englishQuantity = (quantity: Quantity): { en: string; counted: string } => {
  const { kind, text } = quantity
  if (kind === 'ordinal')
    return {
      en: /五$/.test(text) && !/第/.test(text) ? `${nth(quantity.value)} Five-Year Plan` : nth(quantity.value),
      counted: /周年/.test(text) ? 'anniversary' : '',
    }
  if (quantity.vague)
    return {
      en: `${vague(quantity.value / (kind === 'count' ? 1 : unitOf(quantity)[2]))}${kind === 'count' ? '' : ` ${unitOf(quantity)[1]}`}`,
      counted: nounOf(quantity.unit),
    }
  const said = `${quantity.qualifier ? `${qualifiers[quantity.qualifier]} ` : ''}${amountOf(quantity)}`
  return { en: said, counted: kind === 'count' ? nounOf(quantity.unit) : '' }
}

/** 893000000 as `893 million`, 12846 as `12,846`; never rounded. */
export const englishNumber = (value: number): string => {
  const size = Math.abs(value)
  const [scale, name] = size >= 1e12 ? [1e12, ' trillion'] : size >= 1e9 ? [1e9, ' billion'] : size >= 1e6 ? [1e6, ' million'] : [1, '']
  const [whole = '', part] = String(Number((value / scale).toPrecision(10))).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}${name}`
}

const qualifiers = { about: 'about', nearly: 'nearly', over: 'more than', 'at least': 'at least', under: 'less than', 'at most': 'at most' }

const amountOf = (quantity: Quantity): string => {
  const { kind, value, upTo, text } = quantity
  const said = (amount: number) =>
    !/\d/.test(text) && Number.isInteger(amount) && amount > 0 && amount <= 10 && kind !== 'money' && kind !== 'percent'
      ? small[amount]!
      : englishNumber(amount)
  const range = (from: number, until: number | undefined) =>
    until === undefined ? said(from) : `${englishNumber(from)} to ${englishNumber(until)}`
  if (kind === 'money') return money(quantity, range)
  if (kind === 'percent') return fraction(text) ?? `${range(value, upTo)}%`
  if (kind === 'points') return `${range(value, upTo)} percentage ${value === 1 ? 'point' : 'points'}`
  if (kind === 'multiple') return `${range(value, upTo)} times`
  if (kind === 'score') return `${value}-${upTo}`
  if (kind === 'age') return `${range(value, upTo)} ${value === 1 ? 'year' : 'years'} old`
  if (kind === 'count') return range(value, upTo)
  const [one, many, factor] = unitOf(quantity)
  const measured = `${range(value / factor, upTo === undefined ? undefined : upTo / factor)} ${value / factor === 1 && upTo === undefined ? one : many}`
  // Known in China only.
  return one === 'mu' && upTo === undefined ? `${measured} (${englishNumber(Number((value / 10_000).toPrecision(3)))} hectares)` : measured
}

const money = ({ value, upTo, unit }: Quantity, range: (from: number, until?: number) => string): string => {
  const sign = { USD: 'US$', EUR: '€', GBP: '£', HKD: 'HK$' }[unit]
  if (sign) return upTo === undefined ? `${sign}${englishNumber(value)}` : `${sign}${englishNumber(value)} to ${sign}${englishNumber(upTo)}`
  return `${range(value, upTo)} ${currencies[unit] ?? unit}`
}

const currencies: Record<string, string> = {
  CNY: 'yuan', JPY: 'yen', KRW: 'won', RUB: 'rubles', AUD: 'Australian dollars', CAD: 'Canadian dollars', SGD: 'Singapore dollars', TWD: 'New Taiwan dollars',
  MOP: 'patacas', CHF: 'Swiss francs', THB: 'baht', INR: 'rupees', VND: 'dong', AED: 'dirhams', BRL: 'reais', MYR: 'ringgit', ZAR: 'rand', PHP: 'pesos', TRY: 'lira',
} // biome-ignore format: a table

const small = 'zero one two three four five six seven eight nine ten'.split(' ')
const parts = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const digit = (text: string) => (/^\d+$/.test(text) ? Number(text) : '零一二三四五六七八九十'.indexOf(text))

/** One third, half: what is said as a fraction stays one; a hundredth part is a percentage. */
const fraction = (text: string): string | undefined => {
  const [, below = '', above = ''] = /([一二三四五六七八九十\d]+)分之([一二三四五六七八九十\d]+)/.exec(text) ?? []
  const [under, over] = [digit(below), digit(above)]
  if (small[over] && parts[under]) return `${small[over]} ${parts[under]}${over > 1 ? 's' : ''}`
  return /半|腰斩/.test(text) ? 'half' : undefined
}

const vague = (value: number): string => {
  if (value >= 1e8) return 'hundreds of millions of'
  if (value >= 1e4) return value >= 1e6 ? 'millions of' : value >= 1e5 ? 'hundreds of thousands of' : 'tens of thousands of'
  return value >= 1000 ? 'thousands of' : value >= 100 ? 'hundreds of' : value >= 10 ? 'dozens of' : 'several'
}

/** The unit that the text itself names: one, several, and how many base units (see Quantity) it has. Longer names first. */
const unitOf = ({ text, unit }: Quantity): readonly [string, string, number] =>
  units.find(([zh]) => text.includes(zh))?.[1] ?? [unit, unit, 1]

const row = (zh: string, one: string, factor: number, many = /^[a-z]+$/.test(one) && one.length > 2 ? `${one}s` : one) =>
  [zh, [one, many, factor]] as const
const units = [
  row('平方公里', 'square kilometer', 1e6, 'square kilometers'), row('平方千米', 'square kilometer', 1e6, 'square kilometers'), row('平方英里', 'square mile', 2_589_988, 'square miles'),
  row('平方米', 'square meter', 1, 'square meters'), row('平米', 'square meter', 1, 'square meters'), row('㎡', 'square meter', 1, 'square meters'), row('公顷', 'hectare', 1e4), row('亩', 'mu', 10_000 / 15),
  row('立方公里', 'cubic kilometer', 1e9, 'cubic kilometers'), row('立方米', 'cubic meter', 1, 'cubic meters'), row('毫升', 'ml', 1e-6), row('公升', 'liter', 0.001), row('升', 'liter', 0.001), row('方', 'cubic meter', 1, 'cubic meters'),
  row('公里', 'km', 1000), row('千米', 'km', 1000), row('km', 'km', 1000), row('海里', 'nautical mile', 1852, 'nautical miles'), row('英里', 'mile', 1609.344), row('厘米', 'cm', 0.01), row('cm', 'cm', 0.01), row('毫米', 'mm', 0.001),
  row('mm', 'mm', 0.001), row('纳米', 'nm', 1e-9), row('微米', 'micron', 1e-6), row('华里', 'li', 500), row('米', 'meter', 1), row('公吨', 'ton', 1000), row('吨', 'ton', 1000), row('公斤', 'kg', 1), row('千克', 'kg', 1), row('kg', 'kg', 1),
  row('斤', 'jin', 0.5), row('毫克', 'mg', 1e-6), row('克', 'gram', 0.001), row('兆瓦时', 'MWh', 1000), row('千瓦时', 'kWh', 1), row('度电', 'kWh', 1), row('兆瓦', 'MW', 1000), row('吉瓦', 'GW', 1e6), row('千瓦', 'kW', 1), row('瓦', 'watt', 0.001),
  row('摄氏度', '°C', 1), row('℃', '°C', 1), row('°C', '°C', 1), row('度', '°C', 1), row('马力', 'horsepower', 1, 'horsepower'), row('分贝', 'decibel', 1), row('千伏', 'kV', 1000), row('伏', 'volt', 1), row('GB', 'GB', 1), row('TB', 'TB', 1000),
  row('工作日', 'working day', 1, 'working days'), row('季度', 'quarter', 3), row('学年', 'school year', 12, 'school years'), row('学期', 'semester', 1), row('世纪', 'century', 1200, 'centuries'), row('个月', 'month', 1), row('年', 'year', 12),
  row('昼夜', 'day', 24), row('天', 'day', 24), row('日', 'day', 24), row('周', 'week', 168), row('星期', 'week', 168), row('礼拜', 'week', 168), row('分钟', 'minute', 1 / 60), row('小时', 'hour', 1), row('秒', 'second', 1 / 3600), row('里', 'li', 500),
] // biome-ignore format: a table

/** What a count counts when no noun follows its measure word. */
const nounOf = (unit: string): string => nouns[unit] ?? ''
const nouns: Record<string, string> = {
  人: 'people', 人次: 'visits', 册: 'volumes', 户: 'households', 次: 'times', 架次: 'flights', 班次: 'trips', 车次: 'trips', 村: 'villages', 镇: 'towns', 县: 'counties', 市: 'cities', 省: 'provinces', 国: 'countries', 国家: 'countries',
  标箱: 'standard containers', 标准箱: 'standard containers', 辆: 'vehicles', 棵: 'trees', 株: 'plants', 票: 'shipments', 单: 'orders', 件: 'pieces', 位: 'people', 名: 'people', 家: 'of them', 个: 'of them', 批次: 'batches', 列: 'trains', 种: 'kinds', 类: 'kinds', 倍: 'times',
  台: 'sets', 套: 'sets', 间: 'rooms', 场: 'sessions', 期: 'issues', 笔: 'transactions', 份: 'copies', 宗: 'cases', 起: 'cases', 例: 'cases', 层: 'floors', 级: 'levels', 步: 'steps', 金: 'gold medals', 银: 'silver medals', 铜: 'bronze medals', 分: 'points', 员: 'members',
} // biome-ignore format: a table
