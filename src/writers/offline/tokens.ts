import { loadPlaces } from '../../language/names.ts'
import { taggedWords } from '../../language/words.ts'
import type { Glossary } from '../../news/glossary.ts'
import { figuresIn } from './figures.ts'
import { fixedSpans, type Inner } from './fixed-spans.ts'
import { functionWords } from './function-words.ts'
import { endsInTitle, looksLikeName, nameInPinyin, personInPinyin } from './persons.ts'
import { type Placed, word } from './token.ts'
import { type Readings, reading, readingsOf, type Vocabulary } from './words.ts'

/**
 * Cuts a sentence into words: what has a fixed English first (glossary terms, dates, quantities, persons, Latin letters), the rest by
 * jieba, joined or cut again where the lexicon knows the longer or the shorter word. inner: the gloss of a title or a bracket.
 */
export const tokensOf = (
  sentence: string,
  glossary: Glossary,
  vocabulary: Vocabulary,
  inner: (text: string) => Inner,
  figures = figuresIn(sentence, vocabulary.date),
): Placed[] => {
  const tokens: Placed[] = []
  let at = 0
  const free = (end: number) => {
    if (end > at) tokens.push(...freeTokens(sentence.slice(at, end), at, vocabulary, sentence))
  }
  for (const span of fixedSpans(sentence, glossary, vocabulary, inner, figures)) {
    free(span.at)
    tokens.push(span)
    at = span.end
  }
  free(sentence.length)
  // A remark of which nothing is said stands in nobody's way.
  return tokens
    .filter(
      (token, index, all) =>
        !(token.readings[0]?.cat === 'PAR' && token.readings[0].word === '') && !isMotto(token, all[index + 1], sentence),
    )
    .map((token, index, all) => inContext(token, sentence, all[index - 1], all[index + 1]))
}

/** “在义骑向未来”训练营: what a thing is called, where that is not understood, can be left out before what it is. */
const isMotto = ({ doubt, at }: Placed, after: Placed | undefined, sentence: string): boolean =>
  doubt > 0 &&
  /[“‘「『]/.test(sentence[at]!) &&
  after?.doubt === 0 &&
  !/^(?:称号|荣誉|.{0,2}奖)/.test(sentence.slice(after.at)) &&
  after.readings.length > 0 &&
  after.readings.every(({ cat }) => cat === 'N')

/** What a word is by what stands beside it: 国际商贸城站 is a station, and not the market. */
const inContext = (token: Placed, sentence: string, before?: Placed, after?: Placed): Placed => {
  const own = (one: Placed | undefined) => sentence.slice(one?.at, one?.end)
  const names = (one?: Placed) => one?.readings[0]?.traits.name === true && !one.readings[0].traits.person && one.end - one.at > 1
  if (own(token) === '站' && before && names(before) && !/^(?:[在到起立满稳住着了]|出(?![发口]))/.test(sentence.slice(token.end)))
    return { ...token, ...word([reading('N', 'station')]) }
  // 提前准备: in advance; what is brought forward has no verb behind it.
  if (own(token) === '提前' && after?.readings.some(({ cat }) => /^V[A-Z]?$/.test(cat)))
    return { ...token, readings: token.readings.filter(({ cat }) => cat === 'D') }
  return token
}

const mark = /[，,；;：:。．.！!？?…—–“”‘’"「」『』《》（）()·•■●▲\s]/u

/** Words between what is fixed. Neighbouring words that the lexicon knows as one are one; an unknown long word is cut into known ones. */
const freeTokens = (text: string, from: number, vocabulary: Vocabulary, sentence: string): Placed[] => {
  const tokens: Placed[] = []
  const tagged = taggedWords(text)
  const starts = [from]
  for (const { word: own } of tagged) starts.push(starts.at(-1)! + own.length)
  for (let index = 0; index < tagged.length; ) {
    const { word: first, tag } = tagged[index]!
    const at = starts[index]!
    if (mark.test(first[0]!)) {
      tokens.push({ mark: first[0]!, readings: [], doubt: 0, at, end: at + 1 })
      index++
      continue
    }
    const joined = (size: number) => text.slice(at - from, starts[index + size]! - from)
    let size = Math.min(5, tagged.length - index)
    while (size > 1 && !isWord(joined(size), vocabulary)) size--
    const whole = joined(size)
    index += size
    const next = tagged[index]?.word
    const place = { at, end: at + whole.length }
    if (
      /^\p{Script=Han}{2,3}$/u.test(whole) &&
      !isWord(whole, vocabulary) &&
      !/^[vad]/.test(tag) &&
      trade.test(text.slice(at - from + whole.length))
    ) {
      tokens.push({ ...word([reading('N', nameInPinyin(whole), 0, { name: true, bare: true })]), ...place })
      continue
    }
    if (tag === 'nr' && whole.length === 3 && looksLikeName(whole) && endsInTitle.test(sentence.slice(Math.max(0, at - 5), at))) {
      tokens.push({ ...word([reading('N', personInPinyin(whole), 0, { name: true, bare: true, person: true })]), ...place })
      continue
    }
    if (whole === '们') continue
    if (whole === '方面' && next && mark.test(next[0]!)) tokens.push({ ...word([reading('F', 'in terms of')]), ...place })
    else if (whole === '会' && (!next || gathering.test(next))) tokens.push({ ...word([reading('N', 'meeting')]), ...place })
    else if (size > 1 || vocabulary.lexicon.has(whole) || whole.length < 2 || (whole.length === 2 && !splits(whole))) {
      const read = readingsOf(whole, tag, vocabulary)
      tokens.push({ ...(flows(whole, sentence.slice(place.end)) ? asNoun(read) : read), ...place })
    } else tokens.push(...cut(whole, tag, at, vocabulary))
  }
  return tokens
}

/** 出口增长27.1%: exports, which grew. */
const flows = (word: string, rest: string): boolean =>
  /^(?:进?出口|进口)$/.test(word) && /^(?:同比|环比)?(?:增长|下降|上升|增加|减少|回落)/.test(rest)

const asNoun = ({ readings, doubt }: Readings): Readings => ({ readings: readings.filter(({ cat }) => cat === 'N'), doubt })

/** Set phrases that hold a piece of grammar (等地, 以内的) are left to the grammar. */
const isWord = (word: string, { lexicon }: Vocabulary) =>
  (/.[省市县]$/.test(word) && loadPlaces().has(word.slice(0, -1))) ||
  ((lexicon.has(word) || functionWords(word) !== undefined) && !/^[等起].|的$|^为.{2}$|以来$/.test(word))

/** What a firm does: before it stands its name. */
const trade = /^(?:新能源|集团|股份|实业|控股|置业|文旅|进出口|供应链)/

/** 会 before these is a meeting (对接会举办), not `will`. */
const gathering = /^(?:举行|举办|召开|在|于|上|现场|圆满|开幕|落幕|闭幕|暨|期间|后|前|、|，|。|,)/

/** Two characters that jieba took for a word, of which one is a little word: 可产, 则为. */
const splits = (pair: string) => !functionWords(pair) && (functionWords(pair[0]!) !== undefined || functionWords(pair[1]!) !== undefined)

const cut = (whole: string, tag: string, from: number, vocabulary: Vocabulary): Placed[] => {
  const asWhole = { ...readingsOf(whole, tag, vocabulary), at: from, end: from + whole.length }
  if (asWhole.doubt < 1) return [asWhole]
  const parts: string[] = []
  for (let at = 0; at < whole.length; ) {
    let size = Math.min(4, whole.length - at - (at === 0 ? 1 : 0))
    while (size > 1 && !vocabulary.lexicon.has(whole.slice(at, at + size))) size--
    parts.push(whole.slice(at, at + size))
    at += size
  }
  if (parts.every((part) => part.length < 2 && !functionWords(part))) return [asWhole]
  let at = from
  return parts.map((part, place) => {
    const start = at
    at += part.length
    const token = part === '会' && place > 0 ? word([reading('N', 'meeting')]) : readingsOf(part, tag, vocabulary)
    return { ...token, at: start, end: at }
  })
}
