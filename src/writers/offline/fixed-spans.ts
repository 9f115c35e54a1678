import { termsIn } from '../../language/glossary-file.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Glossary, Term } from '../../news/glossary.ts'
import type { Figures } from './figures.ts'
import { functionWords } from './function-words.ts'
import { personsIn } from './persons.ts'
import { type Phrase, titleCase } from './phrase.ts'
import { placeNamesIn } from './place-names.ts'
import { ordinalOf, quantityToken, withinWord } from './quantity-token.ts'
import { medalsIn, pointsIn, weekdaysIn } from './set-figures.ts'
import { type Placed, type Token, word } from './token.ts'
import { placed, reading, readingsOf, type Vocabulary } from './words.ts'

/** The gloss of a title or of what stands in brackets. */
export type Inner = { en: string; sure: boolean }

const name = { name: true, bare: true }

/** What has a fixed English: titles and brackets, glossary terms, persons, dates, quantities, Latin letters; in the text's order. */
export const fixedSpans = (
  text: string,
  glossary: Glossary,
  vocabulary: Vocabulary,
  inner: (text: string) => Inner,
  figures: Figures,
): Placed[] => {
  const spans: Placed[] = []
  const taken = new Uint8Array(text.length)
  const take = (at: number, end: number, token: Token) => {
    if (end <= at || taken.subarray(at, end).includes(1)) return
    taken.fill(1, at, end)
    spans.push({ ...token, at, end })
  }
  for (const { at, end, en } of medalsIn(text)) {
    const isQuoted = /[“"「]/.test(text[at - 1] ?? '') && /[”"」]/.test(text[end] ?? '')
    take(at - Number(isQuoted), end + Number(isQuoted), word([reading('N', en, 0, { ...name, counted: true, plural: true })]))
  }
  for (const { at, end, en } of pointsIn(text))
    take(at, end, word([reading('M', en, 0, { amount: true, bare: true, plural: true, rate: true })]))
  for (const { at, end, en } of weekdaysIn(text)) take(at, end, word([reading('T', en, 0, { again: true })]))
  for (const match of text.matchAll(/《([^《》]{1,40})》|[“‘"「『]([^“”‘’"「」『』，。！？；,;]{1,10})[”’"」』]|[（(]([^（）()]*)[）)]/g)) {
    const content = match[1] ?? match[2]
    const aside = match[3] ?? ''
    const term = content === undefined ? undefined : (glossary.get(content)?.en ?? glossary.get(match[0])?.en)
    const own = term === undefined && !/农历|正月|腊月|简称/.test(aside) ? inner(content ?? aside) : { en: term ?? '', sure: true }
    // 百强县（市、区）: counties, whatever they are called.
    if (/^[省市县区州旗](?:、[省市县区州旗])*$/.test(aside)) Object.assign(own, { en: '', sure: true })
    // A remark that is not understood can be left out, unless it limits what is said.
    if (content === undefined && !own.sure && !/[\d不未除含]/u.test(aside)) Object.assign(own, { en: '', sure: true })
    const said =
      content === undefined ? reading('PAR', own.en && `(${own.en.replace(/^on /, '')})`) : reading('N', term ?? titleCase(own.en), 0, name)
    take(match.index, match.index + match[0].length, word([said], own.sure ? 0 : 1))
  }
  const isWord = (own: string) => vocabulary.lexicon.has(own) || functionWords(own) !== undefined
  for (const { at, end, en } of placeNamesIn(text, isWord))
    take(at, end, word([reading('N', glossary.get(text.slice(at, end))?.en ?? en, 0, name)]))
  const persons = vocabulary.persons ?? personsIn(text)
  const isPerson = (own: string) => persons.some(({ name: person }) => person === own)
  for (const { term, at } of termsIn(text, glossary)) take(at, at + term.zh.length, word([termReading(term, isPerson(term.zh))]))
  for (const { name: person, en } of persons) {
    for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1))
      take(at, at + person.length, word([reading('N', en, 0, { ...name, person: true })]))
  }
  for (const { later, unclear, ...date } of figures.dates) {
    const en = `${date.preposition || (span.test(date.en) ? 'from' : '')} ${date.en}`.trim()
    const when = { ...(later === undefined ? {} : { later }), ...(unclear ? { unclear } : {}), again: /\bevery\b/.test(en) }
    take(date.at, date.end, word([reading('T', en, 0, when)]))
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
  // 请关好水龙头: please, and no part of a word.
  for (const { index } of text.matchAll(/(?<=^|期间|时|后|前)请(?![假教求示柬帖愿问辞客战勿])/gu))
    take(index, index + 1, readingsOf('请', 'v', vocabulary))
  // 4至6级偏北风: force 4 to 6.
  for (const { 0: found, 1: from, 2: to, index } of text.matchAll(/(\d+)(?:[至到~—-](\d+))?级(?=[东南西北偏阵大微]{0,4}风)/gu))
    take(index, index + found.length, word([reading('M', `force ${from}${to ? ` to ${to}` : ''}`, 0, { single: true, bare: true })]))
  // 破获一起诈骗案: a case; 一起 is `together` elsewhere.
  for (const { index } of text.matchAll(/一起(?=[^，。；、]{1,14}(?:案|事故|纠纷|火灾|事件))/gu))
    take(index, index + 2, word([reading('M', 'a', 0, { single: true, bare: true, determiner: true })]))
  let session: Quantity | undefined
  for (const quantity of figures.quantities) {
    if (withinWord(text, quantity, vocabulary)) continue
    // 十四届二十六次会议: the 26th meeting of the 14th term.
    if (session?.end === quantity.at && quantity.kind === 'ordinal') {
      const term = `${ordinalOf(session.value)} term`
      take(session.at, quantity.end, word([reading('M', ordinalOf(quantity.value), 0, { single: true, term })]))
    }
    session = quantity.kind === 'ordinal' && quantity.text.endsWith('届') ? quantity : undefined
    if (session && /^第?[\d一二三四五六七八九十百]+次/.test(text.slice(session.end))) continue
    const { end, token } = quantityToken(quantity, vocabulary)
    take(quantity.at, end, token)
  }
  for (const match of text.matchAll(
    /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d'.&+%-]*(?: +[\p{Script=Latin}][\p{Script=Latin}\p{M}\d'.&+-]*)*/gu,
  )) {
    take(
      match.index,
      match.index + match[0].length,
      word([reading('N', match[0], 0, name), reading('M', match[0], -1.5, { single: true })]),
    )
  }
  return spans.sort((a, b) => a.at - b.at)
}

/** From January to October. */
const span = /^[A-Z]\w+ to [A-Z]/

/** An official name takes no article; a term in small letters is a common noun. */
const termReading = ({ zh, en, source }: Term, person: boolean): Phrase =>
  reading(
    'N',
    en,
    0.2,
    /^[A-Z]/.test(en)
      ? {
          name: true,
          bare: en.includes(',') || !takesThe.test(en),
          ...placed(zh),
          person,
          ...(source.includes('country') ? { land: true } : {}),
        }
      : { one: zh.endsWith('公司') },
  )
const takesThe =
  /^(?:Standing Committee|Municipal|Fourth|International Trade Market$|Academy|Institute of|General Administration|Ministry|State Council|National|Office|CPC|Yangtze|United|Bureau)|Bureau|Commission|Committee|Government|Customs House|Republic|Initiative|Fair$|Zone$|Economic Belt$/
