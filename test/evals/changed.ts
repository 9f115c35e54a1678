import { readFileSync } from 'node:fs'
import { checkClaim } from '../../src/facts/check.ts'
import { parseGlossary } from '../../src/language/glossary-file.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { type Language, languages } from '../../src/news/language.ts'
import { inputOf, type Row } from './facts.ts'
import { type Eval, jsonLines } from './main.ts'

/** One way to make a true statement untrue: the words that are changed, and what they become. */
type Change = { name: string; language: Language; words: RegExp; to: (word: string) => string }

const turned = (pairs: string): ((word: string) => string) => {
  const table = new Map(pairs.split(' ').map((pair) => pair.replaceAll('_', ' ').split('/') as [string, string]))
  const back = new Map([...table].map(([a, b]) => [b, a]))
  return (word) => table.get(word) ?? back.get(word) ?? word
}
const nextOf = (list: string, step: number): ((word: string) => string) => {
  const words = list.split(' ')
  return (word) => words[(words.indexOf(word) + step) % words.length]!
}
const anyOf = (list: string) => `(?:${list.replaceAll(' ', '|').replaceAll('_', ' ')})`

const months = 'January February March April May June July August September October November December'
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
const numbers = 'two three four five six seven eight nine ten eleven twelve'
const directions = 'rose/fell up/down increased/decreased increase/decrease higher/lower grew/shrank'
const bounds = 'more_than/less_than over/under above/below'
const moves = '增长/下降 上涨/下跌 增加/减少 提高/降低 回升/回落'
const limits = '超过/不足 逾/近 至少/至多'
const sides = '东部/西部 南部/北部 东北/西南 东南/西北 上游/下游'
const wordsOf = (pairs: string) => anyOf(pairs.replaceAll('/', ' '))

const changes: readonly Change[] = [
  { name: 'month', language: 'en', words: new RegExp(`\\b${anyOf(months)}\\b`), to: nextOf(months, 4) },
  { name: 'weekday', language: 'en', words: new RegExp(`\\b${anyOf(weekdays)}\\b`), to: nextOf(weekdays, 3) },
  { name: 'number word', language: 'en', words: new RegExp(`\\b${anyOf(numbers)}\\b`), to: nextOf(numbers, 3) },
  { name: 'million', language: 'en', words: /\b(?:million|billion)\b/, to: turned('million/billion') },
  { name: 'up, down', language: 'en', words: new RegExp(`\\b${wordsOf(directions)}\\b`), to: turned(directions) },
  { name: 'over, under', language: 'en', words: new RegExp(`\\b${wordsOf(bounds)}(?= [\\d$¥£€])`), to: turned(bounds) },
  { name: 'not', language: 'en', words: /\b(?:was|were|has|have|will|is|are)(?= (?!not|no)\w)/, to: (word) => `${word} not` },
  { name: '万, 亿', language: 'zh', words: /(?<=\d)[万亿](?=[元人次吨美平户辆件])/, to: turned('万/亿') },
  { name: '升, 降', language: 'zh', words: new RegExp(wordsOf(moves)), to: turned(moves) },
  { name: '超, 近', language: 'zh', words: new RegExp(wordsOf(limits)), to: turned(limits) },
  { name: '月', language: 'zh', words: /(?<!\d)(?:[1-9]|1[0-2])(?=月)/, to: (word) => String(((Number(word) + 4) % 12) + 1) },
  { name: '东, 西', language: 'zh', words: new RegExp(wordsOf(sides)), to: turned(sides) },
  { name: '将, 已', language: 'zh', words: /(?<!即)将(?=[于在对建开举投新达])|已/, to: turned('将/已') },
]

/** One digit of a statement, chosen by its length so that a run can be repeated, made another. */
const otherDigit = (text: string): string | undefined => {
  const digits = [...text.matchAll(/\d/g)]
  if (digits.length === 0) return undefined
  const { index, 0: digit } = digits[text.length % digits.length]!
  return `${text.slice(0, index)}${((Number(digit) + 2 + (text.length % 7)) % 9) + 1}${text.slice(index + 1)}`
}

/**
 * `changed CLAIMS…`, the files of the eval `facts`: in each language of each true claim that passes, alone, one digit and then one word of each
 * kind is changed. The summary says which share of the changes was refused, by kind; the rows are the changes that passed. A few of them are
 * true all the same (`up` of a phrasal verb), so that no share can be 1.
 */
export const run: Eval = async (files, write) => {
  const glossary = glossaryOf(parseGlossary(readFileSync(new URL('../../prompts/glossary.tsv', import.meta.url), 'utf8')))
  const tally = new Map<string, { refused: number; of: number }>()
  for (const file of files) {
    for await (const row of jsonLines<Row>(file)) {
      if (row.expected && 'error' in row.expected) continue
      for (const language of languages) {
        const text = row[language]
        const refused = (said: string) => checkClaim({ ...inputOf(row), text: { [language]: said }, glossary }).length > 0
        if (!text || refused(text)) continue
        const judge = (kind: string, said: string | undefined) => {
          if (said === undefined || said === text) return
          const found = refused(said)
          const line = tally.get(kind) ?? { refused: 0, of: 0 }
          tally.set(kind, { refused: line.refused + (found ? 1 : 0), of: line.of + 1 })
          if (!found) write({ id: row.id, kind, source: row.source, said })
        }
        judge('digit', otherDigit(text))
        for (const change of changes) if (change.language === language) judge(change.name, text.replace(change.words, change.to))
      }
    }
  }
  return Object.fromEntries([...tally].map(([kind, { refused, of }]) => [kind, { refused: Math.round((refused / of) * 1000) / 1000, of }]))
}
