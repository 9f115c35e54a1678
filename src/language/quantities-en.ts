import { amountsInEnglish, numberOf } from './amounts-en.ts'
import type { DateMention } from './dates.ts'
import { clockDuration, joinDurations, shareEnglishUnits } from './join-quantities.ts'
import { englishNumber, englishOrdinal, round } from './numbers.ts'
import { everyMatch } from './patterns.ts'
import type { Quantity } from './quantities.ts'
import { andAHalf, fractions, masked, multiples, oneOfUnit, ordinalPattern, qualifierOf, scores } from './quantity-patterns-en.ts'
import { unitAt } from './units-en.ts'
import { halfWidth } from './width.ts'

/** See quantitiesIn. */
/** `Earn double points`. */
const paid = /^ (?:points|pay|wages?|salar(?:y|ies)|rewards?|credits|compensation)\b/

export const englishQuantities = (text: string, dates: DateMention[]): Quantity[] => {
  // A two-and-a-half-year term is read as one of two and a half years.
  let plain = halfWidth(text)
    // 12-1/2 years.
    .replace(/(?<![\d/.])(\d{1,3})[- ]1\/2(?=[ -])/g, (whole, number: string) => `${number}.5`.padStart(whole.length))
    .replace(/(?<=[a-z\d])-and-a-half(?=-[a-z]| [a-z])(-?)/gi, (_, dash: string) => ` and a half${dash && ' '}`)
    // A year-and-a-half project.
    .replace(/(?<![-\w])(year|month|week|day|hour)-and-a-half\b(?=-| [a-z])/gi, (whole, unit: string) => `1.5 ${unit}`.padEnd(whole.length))
  const found: Quantity[] = []
  const claim = (at: number, end: number) => {
    plain = plain.slice(0, at) + '\u0001'.repeat(end - at) + plain.slice(end)
  }
  const add = (quantity: Omit<Quantity, 'text'>) => {
    found.push({ ...quantity, text: text.slice(quantity.at, quantity.end) })
    claim(quantity.at, quantity.end)
  }
  for (const { at, end, kind } of dates)
    if ((kind !== 'comparison' && kind !== 'daypart') || /\d{4}/.test(text.slice(at, end))) claim(at, end)
  plain = plain.replace(masked, (name) => (/^\d+[KV]$/.test(name) ? name : '\u0001'.repeat(name.length)))
  for (const match of everyMatch(plain, andAHalf)) {
    const { before: word, one, unit, part } = match.groups!
    const entry = unitAt(unit!)?.[1]
    const rest = part === 'a half' ? 0.5 : part === 'a quarter' ? 0.25 : 0.75
    const number = /^an?$|next|past|last|coming/i.test(one!) ? 1 : englishNumber(one!)
    const qualifier = qualifierOf(word, undefined)
    if (entry && number !== undefined)
      add({
        kind: entry.kind,
        value: round((number + rest) * entry.factor),
        unit: entry.unit,
        digits: 2,
        ...(entry.factor === 1 ? {} : { factor: entry.factor }),
        ...(qualifier ? { qualifier } : {}),
        at: match.index,
        end: match.index + match[0].length,
      })
  }
  for (const match of everyMatch(plain, oneOfUnit)) {
    const { before: word, unit, whole } = match.groups!
    const [, entry] = unitAt((unit ?? whole)!)!
    const qualifier = qualifierOf(word, undefined)
    const text = whole ? match[0].replace(/ and $/, '') : match[0]
    add({
      kind: 'duration',
      value: entry.factor,
      unit: entry.unit,
      digits: 1,
      ...(entry.factor === 1 ? {} : { factor: entry.factor }),
      ...(qualifier ? { qualifier } : {}),
      at: match.index,
      end: match.index + text.length,
    })
  }
  // A man in his seventies.
  for (const match of everyMatch(plain, /\bin (?:his|her|their) (?:early |mid-?|late )?(?:(?<tens>[2-9])0s|(?<word>[a-z]+t)ies)\b/gi)) {
    const { tens, word } = match.groups!
    const value = tens ? Number(tens) * 10 : englishNumber(`${word}y`)
    if (value !== undefined) add({ kind: 'age', value, unit: 'year', digits: 0, at: match.index, end: match.index + match[0].length })
  }
  for (const match of everyMatch(plain, /\b(?<decade>sexa|septua|octo|nona)genarians?\b/gi)) {
    const value = { sexa: 60, septua: 70, octo: 80, nona: 90 }[match.groups!.decade!.toLowerCase()]!
    add({ kind: 'age', value, unit: 'year', digits: 0, at: match.index, end: match.index + match[0].length })
  }
  for (const match of everyMatch(plain, fractions)) {
    const { before: word, num, den, half, halved, maj, k, of } = match.groups!
    if (maj) continue
    const bottom =
      den === 'half' ? 2 : den === 'quarter' ? 4 : den ? (englishOrdinal(den) ?? 0) : half || halved ? 2 : (englishNumber(of!) ?? 0)
    const one = num !== undefined && /^an?(?:other)?$/i.test(num)
    const top = one || num === undefined ? (k ? (englishNumber(k) ?? 0) : 1) : (englishNumber(num) ?? 0)
    if (bottom === 0 || top > bottom || (den === 'quarter' && top === bottom) || (!of && bottom > 1000)) continue
    // The first fall in three quarters: nine months.
    if (
      den === 'quarter' &&
      !one &&
      /\b(?:in|for|over|past|last|next|first|straight|consecutive) $/i.test(plain.slice(0, match.index)) &&
      !/^ of\b/.test(plain.slice(match.index + match[0].length))
    )
      continue
    // Half a tonne, a quarter of a degree: of one of a unit, and read with it.
    const part = /^ (?:of )?(?:an?|one) (?=[a-z])/i.exec(plain.slice(match.index + match[0].length))
    const unit = part && unitAt(plain.slice(match.index + match[0].length + part[0].length))
    if (unit && !/^(?:quarter|second)s? (?:of|later)\b/.test(plain.slice(match.index + match[0].length + part[0].length))) continue
    // A quarter point, a half-point: of a percentage point.
    if (one && /^[- ]points?\b/i.test(plain.slice(match.index + match[0].length))) continue
    // Once a quarter: every three months.
    if (
      den === 'quarter' &&
      one &&
      /\b(?:once|twice|thrice|times|meetings|visits|checks|yuan) $/i.test(plain.slice(0, match.index)) &&
      !/^ of\b/.test(plain.slice(match.index + match[0].length))
    )
      continue
    if (
      one &&
      !/^half$/i.test(den!) &&
      !word &&
      !/\b(?:by|to|down|up|fell|rose|dropped|grew|than|only|just) $/i.test(plain.slice(0, match.index)) &&
      !/^(?: of\b| or (?:so|more|less|fewer)\b| each\b|[.,;]| (?:fewer|smaller|cheaper|longer|shorter|off|below|above)\b| (?:were|are|have|and|respectively|to|from|as|year|in|since|over|more|less|higher|lower|larger|smaller|goes|go|going|went|comes?|coming|came|being|made|sold|spent|paid|used|exported|shipped|sent|bound|based|held|owned|grown|abroad|overseas|online|locally)\b|$)/.test(
        plain.slice(match.index + match[0].length),
      )
    )
      continue
    const qualifier = qualifierOf(word, /^ or (?:so|more|less|fewer)\b/.exec(plain.slice(match.index + match[0].length))?.[0])
    add({
      kind: 'percent',
      value: round((top / bottom) * 100),
      unit: '%',
      fraction: true,
      digits: 0,
      ...(qualifier ? { qualifier } : {}),
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of everyMatch(plain, multiples)) {
    const { before: word, verb, times, twice, fold, low, n } = match.groups!
    const growth =
      /\b(?:rose|rise|risen|rising|grew|grow|grown|growing|increas\w*|up|climb\w*|jump\w*|surg\w*|expand\w*|soar\w*)\b(?: \w+)?(?: by)? $/i.test(
        plain.slice(0, match.index),
      )
    const written = n?.replace(/ and a half$/, '')
    const value = times
      ? ({ doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 }[times.toLowerCase()] ?? 2)
      : twice
        ? twice.toLowerCase() === 'twice'
          ? 2
          : 3
        : fold
          ? fold === 'several'
            ? 0
            : englishNumber(fold)
          : englishNumber(written!)
    if (
      !value ||
      (times && /(?:e|es|ing)$/i.test(match[0]) && !isVerb(match, plain) && !paid.test(plain.slice(match.index + match[0].length)))
    )
      continue
    const qualifier = qualifierOf(word ?? verb?.trim(), undefined)
    const increase =
      (fold !== undefined || n !== undefined) &&
      (growth ||
        /^ (?:more|higher|larger|bigger|greater|increase|growth|rise|jump|surge)\b/.test(plain.slice(match.index + match[0].length)))
    add({
      kind: 'multiple',
      value: low ? (numberOf(low)?.value ?? 0) : n?.includes('half') ? value + 0.5 : value,
      ...(low ? { upTo: value } : {}),
      unit: '×',
      digits: 0,
      ...(qualifier ? { qualifier } : {}),
      ...(increase ? { increase: true } : {}),
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  // The world number seven is the seventh.
  for (const match of everyMatch(
    plain,
    /\b(?:world|ranked|national)[’'s]* (?:[Nn]umber|[Nn]o\.?) (?<place>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b/g,
  )) {
    const value = englishNumber(match.groups!.place!)
    if (value !== undefined)
      add({
        kind: 'ordinal',
        value,
        unit: '',
        digits: 0,
        at: match.index + match[0].lastIndexOf(match.groups!.place!),
        end: match.index + match[0].length,
      })
  }
  for (const match of everyMatch(plain, ordinalPattern)) {
    const value = englishOrdinal(match.groups!.o!)
    if (
      value === undefined ||
      (/^seconds?$/i.test(plain.slice(match.index, match.index + 7).trim()) === true &&
        /^s\b/.test(plain.slice(match.index + match[0].length)))
    )
      continue
    add({ kind: 'ordinal', value, unit: '', digits: 0, at: match.index, end: match.index + match[0].length })
  }
  // 2:21:08, 2:21.37: what a clock shows of a race, 4:51 left: of a match; 8:30 is a time of day.
  for (const match of everyMatch(plain, /(?<![\d:.])(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:\.(\d{1,3}))?(?![\d:]|\.\d)/g)) {
    if (
      match[1] === undefined &&
      match[4] === undefined &&
      !/^ (?:left|remaining|to (?:go|play))\b/.test(plain.slice(match.index + match[0].length))
    )
      continue
    add(clockDuration(match, match.index))
  }
  for (const match of everyMatch(plain, scores)) {
    const to = / to /i.test(match[0])
    const played =
      /\b(?:beat(?:s|en|ing)?|won|win(?:s|ning)?|lost|los(?:es|ing|s)|defeat(?:s|ed|ing)?|scores?|draws?|drew|drawing|victory|leads?|leading|led|ratio|vote[ds]?|passed|edg(?:ed|ing)|downed|thrash(?:ed|ing)|overc[ao]m(?:e|ing)|penalt(?:y|ies)|shoot-?out)\b/i.test(
        plain,
      )
    // `from the age of 20 to 80`.
    if (to && (!played || /\bfrom (?:the )?(?:ages? (?:of )?)?$/i.test(plain.slice(0, match.index)))) continue
    // 25–50 US dollars, 25-50 ships: a range of what is named.
    const rest = plain.slice(match.index + match[0].length).replace(/^[ -]/, '')
    if (unitAt(rest) || /^votes\b/.test(rest) || (!played && /^(?:[a-z]+ )?(?!thanks\b|this\b|always\b)[a-z]{3,}s\b/.test(rest))) continue
    add({
      kind: 'score',
      value: Number(match.groups!.a),
      upTo: Number(match.groups!.b),
      unit: ':',
      digits: 0,
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  const inOrder = [...found, ...amountsInEnglish(plain, text)].sort((a, b) => a.at - b.at)
  return shareEnglishUnits(joinDurations(inOrder, text), text)
}

/** `will double output`, `double the number`; a double room, a double lung transplant and the women's doubles multiply nothing. */
const isVerb = ({ index, 0: text, groups }: RegExpExecArray, plain: string): boolean =>
  !(/^doubles$/i.test(text) && /(?:\b(?:the|mixed|in|at|singles (?:and|or))|[’']s?) $/i.test(plain.slice(0, index))) &&
  (groups!.before !== undefined ||
    groups!.verb !== undefined ||
    /^(?: (?:the|that|those|what|its|their|his|her|our|this|these|last|to|in|by|from|over|as|within|since|between|year|every|and|or|on|at|for|a)\b|[.,;:)]|$)/.test(
      plain.slice(index + text.length),
    ) ||
    /\b(?:to|will|would|could|may|might|can|should|must|than|and|they|which|that|nearly|almost|roughly|about) $/i.test(
      plain.slice(0, index),
    ))
