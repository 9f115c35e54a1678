import { tells } from '../../language/dictionary-words.ts'
import { isStopWord, stemOf } from '../../language/english.ts'
import { chineseWith, stemsTold } from '../../language/glosses.ts'
import { loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { nameSource } from '../names/name-source.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

const chinese = /[“「『]([^”」』]+)[”」』]|"([^"]+)"/g
const english = /“([^”]+)”|"([^"]+)"|(?<![A-Za-z])‘([^’]{3,}?)’(?![a-z])/g
/** What a quotation may leave out or change without changing a word. */
const plain = (text: string) => text.replace(/[\s，。、；：！？,.;:!?…—·“”‘’「」『』《》"'()（）-]/g, '')

/** Words in quotation marks stand in the source, to the letter. */
export const chineseQuotations = (claim: Passage, reading: Reading): Finding[] => {
  const { source, context } = reading
  const whole = plain(source.text)
  const rest = plain(context.text)
  return quoted(claim.text, chinese)
    .filter((words) => {
      const own = plain(words)
      // A short term in quotation marks is a name; it may be named elsewhere in the article.
      return (
        own !== '' &&
        !whole.includes(own) &&
        !(own.length <= 12 && rest.includes(own)) &&
        !(own.length <= 4 && nameSource(reading).includes(own))
      )
    })
    .map((words) => ({
      text: words,
      why: `“${words}” is not in the evidence to the letter: quote its exact words, or use no quotation marks`,
    }))
}

/**
 * English quotation marks stand around what the source has in marks too: a short term or title, or a sentence that may be the translation of a
 * quotation. A sentence of the paper's own in quotation marks is nobody's words.
 */
export const englishQuotations = (claim: Passage, { source, context, glossary }: Reading): Finding[] => {
  const marked = `${source.text}\n${context.text}`
  const marks = everyMatch(marked, /[“「『《〈]([^”」』》〉]+)[”」』》〉]|"([^"]+)"/g)
    .flatMap((match) => partsOf(match[1] ?? match[2] ?? ''))
    .map(plain)
  return quoted(claim.text, english)
    .filter((words) => {
      if (marked.includes(words)) return false
      if ([...glossary.values()].some(({ en, zh }) => en.toLowerCase() === words.toLowerCase() && marked.includes(zh))) return false
      const length = words.trim().split(/\s+/).length
      if (length <= 4 && isTitle(words, source.text)) return false
      if (length <= 3 && isFigure(words, claim, source)) return false
      if (length > 4 && marks.some((mark) => rendered(words, mark))) return false
      // American papers set the comma inside of a title's marks.
      if (length > 10 || (/[.!?,]$/.test(words) && length > 4 && !(/[《〈]/.test(marked) && titleCase.test(words)))) return true
      // A term of n English words is seldom more than 3n + 3 characters or fewer than n/3 in Chinese.
      return !marks.some((mark) => mark.length <= length * 3 + 3 && mark.length >= length / 2)
    })
    .map((words) => ({
      text: words,
      why: `“${words}” stands in quotation marks, but these are not the source's words: say it without them`,
    }))
}

/** "15-minute" of 一刻钟便民生活圈: a term that is a figure of the evidence, and no words but its own. */
const isFigure = (words: string, { text, quantities }: Passage, source: Passage): boolean => {
  const at = text.indexOf(words)
  const [figure] = quantities.filter((each) => each.at >= at - 1 && each.end <= at + words.length + 1 && each.kind !== 'ordinal')
  const rest = figure ? words.replace(figure.text.trim(), '').match(/[a-z]{2,}/gi) : undefined
  return figure !== undefined && matches(figure, source).length > 0 && (rest ?? []).every((word) => tells(source.text, word.toLowerCase()))
}

/** “Most beautiful families” for 最美家庭: what a short title says stands in the evidence side by side, where one is given, though without marks. */
const isTitle = (words: string, source: string): boolean => {
  const telling = (words.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !isStopWord(word) && word !== 'most')
  if (telling.length < 2) return false
  const told = telling.map((word) => [...new Set([...chineseWith(word), ...chineseWith(word.replace(/ies$/, 'y').replace(/s$/, ''))])])
  const ways = told.reduce<string[]>(
    (all, chinese) => all.flatMap((before) => chinese.map((zh) => before + zh).filter((together) => source.includes(together))),
    [''],
  )
  return ways.some((title) =>
    new RegExp(
      `${RegExp.escape(title)}\\p{Script=Han}{0,2}(?:名单|称号|评选|榜|奖|项目|计划|行动|工程|活动)|(?:评为|获评|入选|授予|荣获|命名为|认定为)\\p{Script=Han}{0,8}${RegExp.escape(title)}`,
      'u',
    ).test(source),
  )
}

const titleCase = /^(?:(?:[A-Z][\w’'-]*|of|the|an?|to|in|on|and|for|from|at|with|by),? ?)+[.,]?$/

/** Whether English words may be a translation of a quotation: as long as one, and with a good part of its words by the dictionaries. */
const rendered = (words: string, mark: string): boolean => {
  const length = words.trim().split(/\s+/).length
  if (mark.length < length * 0.6 || mark.length > length * 3) return false
  // `haven’t` tells no haven.
  const telling = [
    ...new Set(
      (
        words
          .toLowerCase()
          .replace(/\b[a-z]+n[’']t\b/g, '')
          .match(/[a-z]{3,}/g) ?? []
      ).filter((word) => !isStopWord(word)),
    ),
  ]
  const inLexicon = (word: string) => stemsTold(mark).has(stemOf(word)) || chineseWith(word).some((zh) => mark.includes(zh))
  const told = telling.filter(
    (word) =>
      inLexicon(word) ||
      tells(mark, word) ||
      loadNames()
        .get(word)
        ?.some((zh) => zh !== '' && mark.includes(zh)),
  ).length
  // Of three words one is much, if it is a usual one.
  return telling.length > 3 ? told >= telling.length * leastTold : told * 2 >= telling.length || telling.some(inLexicon)
}

/** Of 131 true quotations five tell less of it, of 228 invented or reworded ones 155. */
const leastTold = 0.34

/** A quotation, and what may be quoted of it: each of its clauses, and neighbours up to a whole sentence. */
const partsOf = (words: string): string[] => {
  const clauses = words.split(/(?<=[，。；：！？,;])/)
  return clauses.length > 12
    ? [words]
    : clauses.flatMap((_, from) => clauses.slice(from).map((_, more) => clauses.slice(from, from + more + 1).join('')))
}

const quoted = (text: string, pattern: RegExp): string[] =>
  everyMatch(text, pattern).map((match) => match.slice(1).find((group) => group !== undefined)!)
