import { englishDates } from '../../language/english-dates.ts'
import { termsIn } from '../../language/glossary-file.ts'
import { quantitiesIn } from '../../language/quantities.ts'
import type { Glossary } from '../../news/glossary.ts'
import { personsIn } from './persons.ts'
import { type Phrase, titleCase } from './phrase.ts'
import { ordinalOf, quantityToken, withinWord } from './quantity-token.ts'
import { type Span, type Token, word } from './token.ts'
import { reading, type Vocabulary } from './words.ts'

const name = { name: true, bare: true }

/** What has a fixed English: titles and brackets, glossary terms, persons, dates, quantities, Latin letters; in the text's order. */
export const fixedSpans = (text: string, glossary: Glossary, vocabulary: Vocabulary, inner: (text: string) => string): Span[] => {
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
