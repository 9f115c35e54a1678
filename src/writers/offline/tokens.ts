import { englishDates, nth } from '../../language/english-dates.ts'
import { englishQuantity } from '../../language/english-quantities.ts'
import { termsIn } from '../../language/glossary-file.ts'
import { type Quantity, quantitiesIn } from '../../language/quantities.ts'
import { taggedWords } from '../../language/words.ts'
import type { Glossary } from '../../news/glossary.ts'
import { functionWords } from './function-words.ts'
import { personsIn } from './persons.ts'
import { type Phrase, titleCase } from './phrase.ts'
import { type Readings, reading, readingsOf, type Vocabulary } from './words.ts'

/** A word with all it can be, or a mark between clauses. */
export type Token = ({ kind: 'word' } & Readings) | { kind: 'mark'; mark: string }

type Span = { at: number; end: number; token: Token }
const word = (readings: Phrase[]): Token => ({ kind: 'word', readings, doubt: 0 })
const name = { name: true, bare: true }

/**
 * Cuts a sentence into words: what has a fixed English first (glossary terms, dates, quantities, persons, Latin letters), the rest by
 * jieba, joined or cut again where the lexicon knows the longer or the shorter word. inner: the gloss of a title or a bracket.
 */
export const tokensOf = (sentence: string, glossary: Glossary, vocabulary: Vocabulary, inner: (text: string) => string): Token[] => {
  const spans = fixedSpans(sentence, glossary, vocabulary, inner)
  const tokens: Token[] = []
  let at = 0
  for (const { at: start, end, token } of [...spans, { at: sentence.length, end: sentence.length, token: undefined }]) {
    if (start > at) tokens.push(...freeTokens(sentence.slice(at, start), vocabulary))
    if (token) tokens.push(token)
    at = end
  }
  return tokens
}

const fixedSpans = (text: string, glossary: Glossary, vocabulary: Vocabulary, inner: (text: string) => string): Span[] => {
  const spans: Span[] = []
  const taken = new Uint8Array(text.length)
  const take = (at: number, end: number, token: Token) => {
    if (end <= at || taken.subarray(at, end).includes(1)) return
    taken.fill(1, at, end)
    spans.push({ at, end, token })
  }
  for (const match of text.matchAll(/《([^《》]{1,40})》|[“‘"「『]([^“”‘’"「」『』，。！？；,;]{1,10})[”’"」』]|[（(]([^（）()]*)[）)]/g)) {
    const content = match[1] ?? match[2]
    const term = content === undefined ? undefined : (glossary.get(content)?.en ?? glossary.get(match[0])?.en)
    const aside = /农历|正月|腊月|简称/.test(match[3] ?? '') ? '' : match[3] && `(${inner(match[3])})`
    take(
      match.index,
      match.index + match[0].length,
      word([content === undefined ? reading('PAR', aside ?? '') : reading('N', term ?? titleCase(inner(content)), 0, name)]),
    )
  }
  for (const { term, at } of termsIn(text, glossary)) take(at, at + term.zh.length, word([termReading(term.en)]))
  for (const { name: person, at, en } of personsIn(text))
    take(at, at + person.length, word([reading('N', en, 0, { ...name, person: true })]))
  for (const date of englishDates(text, vocabulary.date)) {
    const en = `${date.preposition} ${date.en}`.trim()
    take(date.at, date.end, word([reading('T', en)]))
  }
  for (const match of text.matchAll(/\d{3,4}-\d{3,8}(?:-\d+)*|(\d+)号/g)) {
    take(match.index, match.index + match[0].length, word([reading('N', match[1] ? `No. ${match[1]}` : match[0], 0, name)]))
  }
  for (const match of text.matchAll(/([一二三四五六七八九])区(?![域间别县])/g)) {
    take(match.index, match.index + 2, word([reading('N', `District ${'一二三四五六七八九'.indexOf(match[1]!) + 1}`, 0, name)]))
  }
  for (const match of text.matchAll(/第(\d[\d,]*)(?:列|个|家|位|名|辆|台|单|票|艘|架|次|届)?/g)) {
    take(
      match.index,
      match.index + match[0].length,
      word([reading('M', ordinalOf(Number(match[1]!.replaceAll(',', ''))), 0, { single: true })]),
    )
  }
  for (const quantity of quantitiesIn(text, 'zh')) {
    if (withinWord(text, quantity, vocabulary)) continue
    const { end, token } = quantityToken(quantity, vocabulary)
    take(quantity.at, end, token)
  }
  for (const match of text.matchAll(
    /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d'.&+%-]*(?: +[\p{Script=Latin}][\p{Script=Latin}\p{M}\d'.&+-]*)*/gu,
  )) {
    take(match.index, match.index + match[0].length, word([reading('N', match[0], 0, name), reading('M', match[0], -1, { single: true })]))
  }
  return spans.sort((a, b) => a.at - b.at)
}

/** An official name takes no article; a term in small letters is a common noun. */
const termReading = (en: string): Phrase => reading('N', en, 0.2, /^[A-Z]/.test(en) ? { name: true, bare: !takesThe.test(en) } : {})
const takesThe =
  /^(?:Standing Committee|General Administration|Ministry|State Council|National|Office|CPC|Yangtze|United|Bureau)|Bureau|Commission|Committee|Government|Customs House|Republic|Initiative|Fair$|Zone$|Economic Belt$/

/** A numeral in characters that is only a part of a word: 进一步, 一站式. */
const withinWord = (text: string, { at, end, text: own }: Quantity, { lexicon }: Vocabulary): boolean => {
  if (/\d/.test(own)) return false
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    for (let stop = end; stop <= end + 3; stop++)
      if (
        stop - start > end - at &&
        (functionWords(text.slice(start, stop)) || lexicon.get(text.slice(start, stop))?.some(({ pos }) => pos !== 'm'))
      )
        return true
  }
  return false
}

/** Facts about very long rows are told by number: the No. 2,000 train. */
const ordinalOf = (count: number) => (count > 1000 ? `No. ${count}` : nth(count))

const quantityToken = (quantity: Quantity, { lexicon }: Vocabulary): { end: number; token: Token } => {
  const { kind, text, unit, qualifier } = quantity
  let { end } = quantity
  if (/^(?:19|20)\d\d[^\d]/.test(text) && (kind === 'count' || kind === 'duration'))
    return { end: quantity.at + 4, token: word([reading('M', text.slice(0, 4), 0, { single: true })]) }
  const { en, counted } = englishQuantity(quantity)
  const readings = (...list: Phrase[]) => ({ end, token: word(list) })
  if (/翻/.test(text))
    return readings(reading('V', quantity.value === 2 ? 'double' : quantity.value === 4 ? 'quadruple' : `increase ${quantity.value} times`))
  if (/减半|腰斩/.test(text)) return readings(reading('V', 'halve'))
  if (kind === 'ordinal') return readings(...(counted ? [reading('N', `${en} ${counted}`)] : []), reading('M', en, -0.1, { single: true }))
  if (kind === 'age') {
    if (qualifier)
      return readings(
        reading(
          'PP',
          `aged ${en.replace(/^(?:at least|at most) | years old$/g, '')}${qualifier === 'at least' ? ' and over' : qualifier === 'at most' ? ' and under' : ''}`,
        ),
      )
    return readings(reading('A', en.replace(/ years? old$/, '-year-old')), reading('M', en, -0.5, { amount: true, bare: true }))
  }
  if (kind === 'count') {
    const year = unit === '' && quantity.value > 1900 && quantity.value < 2100 && /^\d{4}$/.test(text)
    if (unit.length > 1 && !counted && !lexicon.get(unit)?.some(({ pos }) => pos === 'q') && text.endsWith(unit)) end -= unit.length
    const generic = !year && (counted === '' || /^(?:of them|pieces|sets|copies|people)$/.test(counted))
    const several = quantity.value !== 1 || quantity.upTo !== undefined || quantity.vague === true
    const plain = reading('M', year ? text : en, 0, year ? { single: true } : { plural: several, bare: true, counts: generic })
    const whole = !year && counted && !generic ? [reading('M', `${en} ${counted}`, -0.1, { bare: true, plural: true, measures: true })] : []
    return readings(
      plain,
      ...whole,
      ...(counted ? [reading('N', `${en} ${counted}`, -0.25, { bare: true, plural: several, amount: true })] : []),
    )
  }
  const amount = reading('M', en, 0, {
    amount: true,
    bare: true,
    plural: kind !== 'percent',
    measures: kind === 'measure',
    lasts: kind === 'duration',
    rate: kind === 'percent' || kind === 'points' || kind === 'multiple' || kind === 'duration',
  })
  return readings(amount, ...(kind === 'duration' ? [reading('T', `for ${en}`, -0.9)] : []))
}

const mark = /[，,；;：:。．.！!？?…—–“”‘’"「」『』《》（）()·•■●▲\s]/u

/** Words between what is fixed. Neighbouring words that the lexicon knows as one are one; an unknown long word is cut into known ones. */
const freeTokens = (text: string, vocabulary: Vocabulary): Token[] => {
  const tokens: Token[] = []
  const tagged = taggedWords(text)
  const starts = [0]
  for (const { word: own } of tagged) starts.push(starts.at(-1)! + own.length)
  for (let at = 0; at < tagged.length; ) {
    const { word: first, tag } = tagged[at]!
    if (mark.test(first[0]!)) {
      tokens.push({ kind: 'mark', mark: first[0]! })
      at++
      continue
    }
    const joined = (size: number) => text.slice(starts[at], starts[at + size])
    let size = Math.min(5, tagged.length - at)
    while (size > 1 && !isWord(joined(size), vocabulary)) size--
    const whole = joined(size)
    at += size
    if (whole === '们') continue
    if (whole === '方面' && at < tagged.length && mark.test(tagged[at]!.word[0]!)) {
      tokens.push(word([reading('F', 'in terms of')]))
      continue
    }
    if (whole === '会' && (at === tagged.length || gathering.test(tagged[at]!.word))) {
      tokens.push(word([reading('N', 'meeting')]))
      continue
    }
    if (size > 1 || vocabulary.lexicon.has(whole) || whole.length < 2 || (whole.length === 2 && !splits(whole)))
      tokens.push({ kind: 'word', ...readingsOf(whole, tag, vocabulary) })
    else tokens.push(...cut(whole, tag, vocabulary))
  }
  return tokens
}

/** Set phrases that hold a piece of grammar (等地, 以内的) are left to the grammar. */
const isWord = (word: string, { lexicon }: Vocabulary) =>
  (lexicon.has(word) || functionWords(word) !== undefined) && !/^[等起].|的$|^为.{2}$|以来$/.test(word)

/** 会 before these is a meeting (对接会举办), not `will`. */
const gathering = /^(?:举行|举办|召开|在|于|上|现场|圆满|开幕|落幕|闭幕|暨|期间|后|前|、|，|。|,)/

/** Two characters that jieba took for a word, of which one is a little word: 可产, 则为. */
const splits = (pair: string) => !functionWords(pair) && (functionWords(pair[0]!) !== undefined || functionWords(pair[1]!) !== undefined)

const cut = (whole: string, tag: string, vocabulary: Vocabulary): Token[] => {
  const asWhole = readingsOf(whole, tag, vocabulary)
  if (asWhole.doubt < 1) return [{ kind: 'word', ...asWhole }]
  const parts: string[] = []
  for (let at = 0; at < whole.length; ) {
    let size = Math.min(4, whole.length - at - (at === 0 ? 1 : 0))
    while (
      size > 1 &&
      !vocabulary.lexicon.has(whole.slice(at, at + size)) &&
      !vocabulary.dictionary?.entries(whole.slice(at, at + size)).length
    )
      size--
    parts.push(whole.slice(at, at + size))
    at += size
  }
  const sensible = parts.some((part) => part.length > 1) || parts.every((part) => functionWords(part))
  return sensible
    ? parts.map((part, place) =>
        part === '会' && place > 0 ? word([reading('N', 'meeting')]) : { kind: 'word', ...readingsOf(part, tag, vocabulary) },
      )
    : [{ kind: 'word', ...asWhole }]
}
