import { boundOf } from './bounds-en.ts'
import { englishNumber, englishOrdinal, magnitudes, round } from './numbers.ts'
import { type Quantity, significantDigits } from './quantities.ts'
import { pattern, qualifierOf, single } from './quantity-patterns-en.ts'
import { currencySigns } from './units.ts'
import { unitAt } from './units-en.ts'

/** The amounts of a text: a number with its unit, magnitude and bounds. plain: the text with what is read already, and names, blotted out. */
export const amountsInEnglish = (plain: string, text: string): Quantity[] => {
  const found: Quantity[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    if (!isRange(match, plain)) {
      single.lastIndex = match.index
      match = single.exec(plain) ?? match
    }
    const quantity = read(match, plain, text)
    if (!quantity) {
      pattern.lastIndex = match.index + match[0].length
      continue
    }
    found.push(quantity)
    pattern.lastIndex = quantity.end
  }
  return found
}

const roundNeighbours = (two: string): boolean => {
  const [, low, zeros, high, zeros2] = /^([1-9])([0,]*) ([2-9])([0,]*)$/.exec(two) ?? []
  return low !== undefined && zeros === zeros2 && Number(high) === Number(low) + 1
}

/** `28.5% to US$489 million` and `5 and 8` are two amounts; `12 to 15 percent` and `between 5 and 8` are one. */
const isRange = (match: RegExpExecArray, plain: string): boolean => {
  const { dash, unit1, currency: sign, currency2, first, second, magnitude, magnitude1, before: word } = match.groups!
  if (!dash) return true
  // `five to 10 days`; but `the drive between the two to 35 minutes` and `by three to 12`.
  if (/^[a-z]+$/i.test(first!) && /^\d/.test(second ?? '') && dash === ' to ' && !inTwoWays(second!, plain.slice(0, match.index)))
    return false
  // `One or two`, `two or three`, `20,000 or 30,000`: neighbours, in words or in round figures.
  if (
    dash === ' or ' &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine) (?:two|three|four|five|six|seven|eight|nine|ten)$/i.test(`${first} ${second}`) &&
    !roundNeighbours(`${first} ${second}`)
  )
    return false
  if (dash === ' and ' && !/\bbetween $/i.test(plain.slice(0, match.index) + (word ? `${word} ` : ''))) return false
  // `fell by 13,000 to 8.967 million`: by how much, and to what.
  if (dash === ' to ' && !magnitude1 && magnitude && /,|\d{4}/.test(first!)) return false
  if (currency2 && !sign) return false
  if (second === undefined) return false
  const after = plain.slice(match.index + match[0].length)
  return unit1 === undefined || (/%|per/.test(unit1) ? /^ ?(?:%|per ?cent)/i.test(after) : /^ ?(?:°|yuan|km|degrees|kilo)/i.test(after))
}

/** Below ten in words, from ten on in figures: as news writes the two ends of a range, where nothing rose by the first of them. */
const inTwoWays = (second: string, before: string): boolean =>
  /^\d{2}$/.test(second) &&
  !/\b(?:the|by|up|down|another|rose|fell|grew|climb\w*|dropp?\w*|gain\w*|added|increas\w*|won|lost|beat) $/i.test(before)

const vagueWords: [RegExp, number][] = [
  [/hundreds of millions/, 1e8],
  [/tens of millions/, 1e7],
  [/hundreds of thousands/, 1e5],
  [/tens of thousands/, 1e4],
  [/several hundred|a few hundred|many hundred|hundreds of/, 100],
  [/several thousand|a few thousand|many thousand|thousands of/, 1000],
  [/several million|a few million|millions of/, 1e6],
  [/several billion|a few billion|billions of/, 1e9],
  [/several dozen|a few dozen|dozens of|scores of/, 10],
]

/** What a number of `pattern` is worth, in words or digits. */
export const numberOf = (written: string): { value: number; vague?: true } | undefined => {
  const text = written.toLowerCase()
  const vague = vagueWords.find(([words]) => words.test(text))
  if (vague) return { value: vague[1], vague: true }
  if (/and a half$/.test(text)) {
    const whole = englishNumber(text.replace(/ and a half$/, ''))
    return whole === undefined ? undefined : { value: whole + 0.5 }
  }
  const quarters = / and (a quarter|three[- ]quarters)$/.exec(text)
  const parts = /^(?<n>[a-z]+)[- ](?<den>third|fifth|tenth|hundredth)s? of an?$/.exec(text)
  if (parts) return { value: (/^an?$/.test(parts[1]!) ? 1 : (englishNumber(parts[1]!) ?? 1)) / englishOrdinal(parts[2]!)! }
  if (quarters) {
    const whole = englishNumber(text.slice(0, quarters.index))
    return whole === undefined ? undefined : { value: whole + (quarters[1] === 'a quarter' ? 0.25 : 0.75) }
  }
  if (text === 'half a dozen') return { value: 6 }
  if (text === 'half a') return { value: 0.5 }
  if (/^three quarters/.test(text)) return { value: 0.75 }
  if (/^half an?$|^a half$/.test(text)) return { value: 0.5 }
  if (/^a quarter/.test(text)) return { value: 0.25 }
  const value = englishNumber(text)
  return value === undefined ? undefined : { value }
}

/** `may not exceed 60`, `must not fall below 15`: the bound that is denied is the other one. */
const denied = (qualifier: Quantity['qualifier'], before: string): Quantity['qualifier'] =>
  /\b(?:not|never|cannot|\w+n[’']t|without)(?: (?:expected|likely|forecast|seen|set|projected) to)?(?: (?:be|go|fall|drop|dip|rise|run|stay|last|weigh|cost))? $/i.test(
    before,
  )
    ? qualifier === 'over'
      ? 'at most'
      : qualifier === 'under'
        ? 'at least'
        : qualifier
    : qualifier

const temperature = /\bdegrees?\b|°C|℃|\btemperatures?\b|\b(?:highs|lows)\b/i

const read = (match: RegExpExecArray, plain: string, text: string): Quantity | undefined => {
  const { before: word, minus, currency, first, dash, second, plus, after } = match.groups!
  const at = match.index
  let end = at + match[0].length
  const number = numberOf(first!)
  if (!number) return undefined
  let letter = match.groups!.magnitude
  const rest = plain.slice(end)
  // 500m and 100 m are metres, unless money or a decimal or what is counted says million.
  if (
    letter &&
    /^m$/i.test(letter) &&
    !currency &&
    (match.groups!.hyphen === ' ' ||
      (!/\./.test(first!) &&
        !(
          match.groups!.hyphen === '' &&
          /yuan|\bbn\b|\d(?:bn|tn|trn)\b|[$€£¥]|dollars/.test(plain) &&
          !/met(?:re|er)|\bkm\b/.test(plain)
        )) ||
      /^ (?:long|wide|high|deep|tall|above|below|from|freestyle|race|butterfly|hurdles|relay|sprint)/.test(rest))
  ) {
    const counted =
      /^ (?:people|visitors|tourists|passengers|users|tons?|tonnes|kilograms|kilos|kg|lit(?:re|er)s|over|above|below|under|fewer|hectares|acres|euros|pounds|shares|bags|yuan|units|residents|dollars|trips|vehicles|parcels|jobs|viewers|square|cubic|kwh|mu|barrels|workers|views)\b/i.test(
        rest,
      )
    if (!counted) {
      end -= letter.length + (plus?.length ?? 0) + (after?.length ?? 0)
      letter = undefined
    }
  }
  if (letter && /^[bk]$/i.test(letter) && match.groups!.hyphen === ' ') letter = undefined
  const factorOf = (name: string | undefined) =>
    name
      ? name
          .toLowerCase()
          .split(/\s+/)
          .reduce((product, part) => product * (magnitudes[part] ?? 1), 1)
      : 1
  const factor = factorOf(letter)
  const ownFactor = match.groups!.magnitude1 ? factorOf(match.groups!.magnitude1) : factor
  const upTo = second === undefined ? undefined : englishNumber(second)
  const tail = plain.slice(end)
  const gap =
    /^\s*-?\s*(?:of (?=(?:square|cubic|metric|US|yuan|renminbi|hectares|mu\b|tons|tonnes|dollars))|(?:full |solid )(?=(?:years|months|hours|days))|(?:free |extra |additional |more |further )(?=(?:cubic|square|kilo|met|lit|ton|mu\b|hect|yuan|days|hours|years|months|minutes)))?/.exec(
      tail,
    )![0]
  const unitText = tail.slice(gap.length)
  // He clocked 9.87s.
  const named = currency ? undefined : unitAt(/\./.test(first!) && /^s\b/.test(tail) ? 'seconds' : unitText)
  // `The first three won prizes`: nothing costs three won.
  // Two century-old chimneys: of two, and not of 200 years.
  const entry =
    (/^won\b/.test(unitText) && number.value * factor < 100) ||
    // 1,200 second-generation sturgeon.
    (gap === ' ' && /^(?:second-[a-z]|millisecond [a-z]+s\b)/.test(unitText)) ||
    (gap === ' ' && /^(?:century|decade)-old\b/.test(unitText))
      ? undefined
      : named
  const money = Boolean(currency) || entry?.[1].kind === 'money'
  const bound = boundOf(word ?? '', plain.slice(0, at), unitText, {
    small: number.value < 20 && !letter && !money,
    counted: !entry && !money,
  })
  const qualifier =
    // `those 80 and over 40 percent off`: the word is of the age before it.
    denied(
      qualifierOf(bound === 'none' || /\b\d{2} and $/.test(plain.slice(0, at)) ? undefined : word, `${plus ?? ''}${after ?? ''}`),
      plain.slice(0, at),
    ) ?? (number.vague ? 'over' : undefined)
  const negative = minus ? -1 : 1
  const build = (kind: Quantity['kind'], unit: string, multiplier: number, stop: number): Quantity => {
    // `those aged 70 and over 3 yuan`: of the age, whatever follows.
    const older =
      kind === 'age' || (kind === 'duration' && /\baged $/i.test(plain.slice(0, at)))
        ? /^ and (?:above|over|older|up)\b/.exec(plain.slice(stop))?.[0]
        : undefined
    const trailing =
      older ??
      // `70 billion jin (35 million tonnes) or more`: of both.
      /^-plus\b|^\+(?!\w)|^(?:\/[a-z]+|\)| \([^()]{1,30}\))? (?:(?:[a-z]+(?:[- ][a-z]+){0,2} )?or (?:more|better|above|over|so|less|below|fewer|under|older|younger|taller|shorter|longer|higher|lower|heavier|lighter|warmer|hotter|colder|cooler|faster|slower|deeper|shallower|wider|narrower|bigger|larger|smaller)|and (?:above|over|under|below|older|younger|up|upwards?)(?= ?(?:$|[,.;:)]| (?:travel|ride|can|may|will|are|get|enter|go)\b))|(?:[a-z]+ ){0,2}(?:at (?:most|least)|maximum)(?= ?(?:$|[,.;:)]| (?:a (?:day|week|month|year|time|head|person|piece)(?! old)|per|each)\b))|plus\b(?= ?(?:$|[,.;:)]| (?:are|can|may|will|get|per|each|every)\b))|at (?:most|least)\b(?! (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d)))/.exec(
        plain.slice(stop),
      )?.[0]
    const late = qualifier ?? (trailing ? qualifierOf(undefined, trailing) : undefined)
    return {
      kind,
      value: round(number.value * ownFactor * multiplier * negative),
      ...(upTo === undefined ? {} : { upTo: round(upTo * factor * multiplier * negative) }),
      unit,
      ...(late ? { qualifier: late } : {}),
      ...(late && bound === 'either' ? { loose: true } : {}),
      ...(number.vague ? { vague: true } : {}),
      digits: significantDigits(/\d/.test(first!) ? first! : String(number.value)),
      ...(multiplier === 1 ? {} : { factor: multiplier }),
      text: text.slice(at, stop),
      at,
      end: stop + (older?.length ?? 0),
    }
  }
  if (currency) {
    const code = currencySigns.find(([sign]) => sign.test(currency))?.[1] ?? 'USD'
    const named = /^ ?(?:yuan|U\.?S\.? dollars?|dollars?|Hong Kong dollars?|euros?)\b/i.exec(tail)?.[0] ?? ''
    return build('money', code, 1, end + named.length)
  }
  if (entry) {
    const unit = entry[1]
    const length = entry[0].exec(unitText)?.[0].length ?? 1
    const stop = end + gap.length + length
    // `20 percent off` leaves 80 to pay, as 八折 says it; `10 degrees below zero` is -10.
    const off = unit.kind === 'percent' ? /^ (?:off|discount)\b/.exec(plain.slice(stop))?.[0] : undefined
    if (off) return { ...build('percent', '%', 1, stop + off.length), value: round(100 - number.value) }
    const below = unit.unit === '°C' ? /^ below (?:zero|freezing)\b/.exec(plain.slice(stop))?.[0] : undefined
    if (below) {
      const cold = build('measure', '°C', 1, stop + below.length)
      return { ...cold, value: -cold.value, ...(cold.upTo === undefined ? {} : { upTo: -cold.upTo }) }
    }
    // `5-year-old` is an age, `one-year` a duration, `two years old` an age.
    if (unit.unit === '°F') {
      const below = /^ below zero\b/.exec(plain.slice(stop))?.[0] ?? ''
      const heat = build('measure', '°C', 1, stop + below.length)
      const celsius = (degrees: number) => round((((below ? -degrees : degrees) - 32) * 5) / 9)
      return { ...heat, value: celsius(heat.value), ...(heat.upTo === undefined ? {} : { upTo: celsius(heat.upTo) }) }
    }
    if (unit.kind === 'duration' && unit.unit === 'month' && unit.factor === 12 && /^[- ]olds?\b/.test(plain.slice(stop)))
      return build('age', 'year', 1, stop + 4)
    return build(unit.kind, unit.unit, unit.factor, stop)
  }
  if (
    (/\b(?:aged|age|ages)(?: from| between)? $/i.test(plain.slice(Math.max(0, at - 14), at)) ||
      (/\bthose $/.test(plain.slice(Math.max(0, at - 6), at)) && /^ and (?:older|over|above|up)\b/.test(plain.slice(end)))) &&
    number.value < 130
  )
    return build('age', 'year', 1, end)
  // `degrees Celsius, with minus 3 possible in the mountains`: below zero is a temperature, where one is spoken of.
  if (minus && !letter && temperature.test(plain) && !/fahrenheit|°F/i.test(plain)) return build('measure', '°C', 1, end)
  if (/^one$/i.test(first!) && !letter) return undefined
  if (dash && !/\d/.test(first!)) return build('count', '', 1, end)
  const noun = /^[\s-]*((?:[A-Za-z]+[\s-]){0,3}?[a-z]+s\b|[a-z]+)/.exec(plain.slice(end))?.[1] ?? ''
  return build('count', noun.toLowerCase(), 1, end)
}
