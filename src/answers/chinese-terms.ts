import type { Dictionary } from '../language/dictionary.ts'
import { asWritten, nearTo, spokenIn, writtenFor } from '../language/spoken.ts'
import { transcribedIn } from '../language/transliteration.ts'
import { taggedWords } from '../language/words.ts'
import { alignedWith, englishOf } from './carried-over.ts'
import { soundingLike } from './sounding-like.ts'
import { enWording, surestFirst, type Term, valueWording, type Wording, zhWording } from './term.ts'
import type { Tools } from './terms.ts'
import { bigramsOf, charactersOf, folded, latinTokens, valueTokens } from './tokens.ts'

/** What counts: a bigram, a character, a number of two digits or more; synonym: how sure it is that another word with the same English, or one that the table has as near, is meant; written: that what a newspaper writes for it is. */
const counts = { bigram: 0.6, character: 0.2, number: 2.5, synonym: 0.4, written: 0.85 }

/** The terms of a Chinese question: its words with their English, and its characters, since passages may be cut otherwise. */
export const chineseTerms = (question: string, deps: Tools): Term[] => {
  const text = asWritten(folded(question))
  const terms: Term[] = []
  const words = taggedWords(text)
  for (const { word, tag } of words) {
    if (!/[\p{L}\d]/u.test(word) || askingWords.has(word) || howMuch.test(word)) continue
    const light =
      (word.length === 1 && !/^[nva]/.test(tag)) || vagueChinese.has(word) || /^([dfpcuryz]|e$)/.test(tag) || isTimeOnly(word, tag)
    const wordings: Wording[] = []
    if (/\d/.test(word)) wordings.push(...Array.from(valueTokens(word), (value) => valueWording(value, 1)))
    if (/[a-z]/.test(word)) wordings.push(enWording([...latinTokens(word)], 1))
    if (/\p{Script=Han}/u.test(word))
      wordings.push(
        zhWording(word, 1),
        ...writtenFor(word).map((written) => zhWording(written, counts.written)),
        ...nearTo(word).map((near) => zhWording(near, counts.synonym)),
        ...englishOf(word, deps),
        ...alignedWith(word, deps.dictionary),
        ...synonymsOf(word, deps.dictionary),
      )
    terms.push({
      source: word,
      weight: /\d{2}/.test(word) ? counts.number : light ? 0.25 : word.length === 1 ? 0.75 : /^(n[rstz]|eng)/.test(tag) ? 1.2 : 1,
      wordings: surestFirst(wordings.filter(({ text }) => text !== '')),
      ...(!light && word.length > 1 && /^n/.test(tag) && { thing: true }),
    })
  }
  for (const phrase of spokenIn(text)) {
    if (words.some(({ word }) => word === phrase)) continue
    terms.push({
      source: phrase,
      weight: 1,
      wordings: surestFirst([zhWording(phrase, 1), ...writtenFor(phrase).map((written) => zhWording(written, counts.written))]),
    })
  }
  // Where the words are cut otherwise than in the passage, the characters still agree; those of an asking word say nothing.
  const telling = words.map(({ word }) => (asksItself.test(word) || howMuch.test(word) ? ' ' : word)).join('')
  for (const bigram of bigramsOf(telling))
    terms.push({ source: bigram, weight: counts.bigram, wordings: [zhWording(bigram, 1)], gram: true })
  for (const character of charactersOf(telling))
    terms.push({ source: character, weight: counts.character, wordings: [zhWording(character, 1)], gram: true })
  for (const name of transcribedIn(text)) {
    const tags = taggedWords(name)
    if (tags.every(({ word, tag }) => word.length > 1 && !/^(nr|ns|nz|x)/.test(tag))) continue
    const wordings = soundingLike(name, deps, 'en', 1)
    if (wordings.length > 0) terms.push({ source: name, weight: 1, wordings: surestFirst(wordings) })
  }
  return terms
}

/** Other Chinese words for the same: those that the dictionary explains in the same English. */
const synonymsOf = (word: string, dictionary: Dictionary): Wording[] => {
  if (word.length < 2) return []
  const found = new Map<string, number>()
  let rank = 0
  for (const { senses } of dictionary.entries(word)) {
    for (const sense of senses) {
      if (/^CL:|variant of|^see |surname/.test(sense)) continue
      for (const gloss of sense.split(/[;,]/)) {
        const english = gloss
          .replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+\|?/gu, ' ')
          .replace(/^\s*to /, '')
          .trim()
        if (rank++ > 6 || english === '') continue
        for (const { zh, weight } of dictionary.translations(english))
          if (zh !== word && zh.length > 1 && weight > 0.3)
            found.set(zh, Math.max(found.get(zh) ?? 0, (weight * counts.synonym) / (1 + 0.2 * rank)))
      }
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([zh, weight]) => zhWording(zh, weight))
}

/** Words with which a question asks: no answer has them. */
const asksItself = /什么|谁|哪|多少|怎[么样]|为何|如何|请问|^何.?$|^[几吗呢吧]$|^几[个年名次种位天月]/

const howMuch = /^多[久长高远大宽深厚重快]$/

/** 明天, 去年: when, not what. */
const isTimeOnly = (word: string, tag: string): boolean => tag === 't' && !/\d/.test(word)

const askingWords = new Set(
  '什么 多少 几 哪 哪个 哪些 哪里 哪儿 哪位 哪种 谁 怎么 怎样 怎么样 如何 为什么 为何 何时 何地 何种 何 吗 呢 吧 啊 的 了 是 在 和 与 有 被 把 对 由 于 之 其 这 那 这个 那个 该 是否 还是 以及 或 及 也 都 就 请问 请 问 我 你 他 她 它 们 我们 你们 他们 它们 一个 一种 个'.split(
    ' ',
  ),
)
const vagueChinese = new Set(
  '名字 名称 时候 时间 年份 年 日期 哪年 数量 类型 种类 人 事情 叫做 称为 属于 主要 使用 用于 进行 可以 能够 认为 表示 包括 第一 报纸 报道 今天 新闻 今年'.split(
    ' ',
  ),
)
