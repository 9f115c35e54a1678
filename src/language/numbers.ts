/** Digits of Chinese numerals; 两 and 双 are 2, 半 is left to the caller. */
const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 }
const groups: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }

/** Small numbers in characters, by their value. */
export const chineseNumerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** The characters a Chinese numeral is made of, as the inside of a character class. */
export const numeralClass = '零〇一二两三四五六七八九十百千万亿廿卅'

/**
 * The value of a Chinese or mixed numeral: 二十六, 一百零五, 两千万, 1.2万亿, 4.89亿, 3,500, 二〇二四. Undefined when it is none.
 */
export const chineseNumber = (text: string): number | undefined => {
  const plain = text.replace(/[,，]/g, '')
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  if (/^[零〇一二三四五六七八九]{2,}$/.test(plain)) return Number([...plain].map((mark) => digits[mark]).join(''))
  let total = 0
  let section = 0
  let pending: number | undefined
  let lastPlace = 1
  for (const part of plain.match(/\d+(?:\.\d+)?|./g) ?? []) {
    if (/^\d/.test(part)) {
      if (pending !== undefined && pending !== 0) return undefined
      pending = Number(part)
    } else if (part in digits) {
      if (pending !== undefined && pending !== 0) return undefined
      pending = digits[part]!
      if (pending === 0) lastPlace = 10
    } else if (part === '廿' || part === '卅') {
      section += places[part]!
      lastPlace = 10
    } else if (part in places) {
      section += (pending ?? 1) * places[part]!
      pending = undefined
      lastPlace = places[part]!
    } else if (part in groups) {
      const group = groups[part]!
      const value = section + (pending ?? (section === 0 && total === 0 ? 1 : 0))
      if (value === 0) total *= group
      else total = group === 1e8 && total > 0 && total < 1e12 ? (total + value) * group : total + value * group
      section = 0
      pending = undefined
      lastPlace = group
    } else return undefined
  }
  // 一百五 is 150, 三千二 is 3200, 一万五 is 15000.
  const shortened = pending !== undefined && lastPlace >= 100 && /[一二三四五六七八九]$/.test(plain) ? lastPlace / 10 : 1
  return round(total + section + (pending ?? 0) * shortened)
}

const ones: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
/** What an English word or letter multiplies by. `m`, `b`, `k` and `t` are for amounts of money and headlines. */
export const magnitudes: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
}

const word = `(?:${Object.keys(ones)
  .filter((name) => name !== 'zero')
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const tensWord = `(?:${Object.keys(tens).join('|')})`
const small = `(?:${tensWord}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${word})`
/** An English number in words: twenty-six, two hundred and five, one and a half. As the source of a regular expression, no captures. */
export const englishWords = `(?:${small}(?: hundred(?: and)?(?: ${small})?)?(?: thousand(?:,? (?:and )?${small}(?: hundred(?: and ${small})?)?)?)?)`

/** The value of an English number in words or digits, without magnitude: `twenty-six`, `3,500`, `a dozen`. Undefined when it is none. */
export const englishNumber = (text: string): number | undefined => {
  const plain = text.toLowerCase().replace(/,/g, '').trim()
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  let total = 0
  let current = 0
  for (const part of plain.split(/[\s-]+/)) {
    if (part === 'and' || part === 'a' || part === 'an') continue
    if (part in ones) current += ones[part]!
    else if (part in tens) current += tens[part]!
    else if (part === 'hundred') current = (current || 1) * 100
    else if (part === 'dozen') current = (current || 1) * 12
    else if (part in magnitudes) {
      total += (current || 1) * magnitudes[part]!
      current = 0
    } else return undefined
  }
  return total + current
}

const ordinalWords =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const ordinalTens: Record<string, number> = Object.fromEntries(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ').map((name, index) => [name, (index + 2) * 10]),
)
/** An English ordinal in words or digits, as the source of a regular expression, no captures. */
export const englishOrdinals = `(?:(?:\\d+(?:\\.\\d+)?|${word})[ -](?:hundred|thousand|million|billion)th|\\d{1,3}(?:,\\d{3})+(?:st|nd|rd|th)|\\d+(?:st|nd|rd|th)|(?:${tensWord}-)?(?:${ordinalWords.slice(1).join('|')})|${Object.keys(ordinalTens).join('|')}|hundredth)`

/** 14th, 2,000th, fourteenth, twenty-sixth. */
export const englishOrdinal = (text: string): number | undefined => {
  const plain = text.toLowerCase().replace(/,/g, '')
  const number = /^(\d+)(?:st|nd|rd|th)$/.exec(plain)?.[1]
  if (number) return Number(number)
  const [, large, scale] = /^(\d+(?:\.\d+)?|[a-z]+)[ -](hundred|thousand|million|billion)th$/.exec(plain) ?? []
  const times = large === undefined ? undefined : (ones[large] ?? Number(large))
  if (times && scale) return round(times * magnitudes[scale]!)
  if (plain in ordinalTens) return ordinalTens[plain]
  if (plain === 'hundredth') return 100
  const [first = '', second] = plain.split('-')
  if (second !== undefined) return (tens[first] ?? 0) + ordinalWords.indexOf(second)
  const at = ordinalWords.indexOf(first)
  return at > 0 ? at : undefined
}

/** Removes the dust of binary fractions: 4.89 × 1e8 is 489000000. */
export const round = (value: number): number => Number(value.toPrecision(12))

/** Pattern source: a small number in figures or in English words, as the group `n`. */
export const numberWord = '(?<n>\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
