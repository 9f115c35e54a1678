import { headsOf, institutionKinds } from '../language/institution-heads.ts'
import type { Article } from '../news/article.ts'
import type { Glossary } from '../news/glossary.ts'

/** What knows Chinese words. common: those that have an English as any other word has, and need no official one. */
export type WordKnowledge = { tagged: (text: string) => readonly { word: string; tag: string }[]; common: (word: string) => boolean }

/** Jieba's tags of institutions, places, persons and other proper names. */
const proper = /^n[tszr]/
/** Of nouns, abbreviations, distinguishing words and verbs used as nouns: what stands in a name beside its proper part. */
const inName = /^(?:n|j|b|vn|s|f)$/
/** What the names of institutions, companies, works and places end in. */
const ending = new RegExp(
  `(?:${headsOf(...institutionKinds)}|委员会|管委会|组委会|俱乐部|事务所|合作社|实验室|兵团|法院|中心|市场|海关|街道|社区|机场|港区|新区|景区|园区|开发区|自贸区|广场|公园|大桥|大厦|隧道|水库|高速|铁路|古镇|老街|[局厅署镇乡村县区州路街桥港站湖])$`,
  'u',
)
const mostCharacters = 16

/**
 * Names of institutions, companies and places in an edition that have no official English yet, the most frequent first: what editors may
 * want to add with /term. A name begins with a proper word and ends in a word of its kind; one that is put together of known terms and
 * common words alone is left out, and so is a part of a longer one.
 */
export const unknownTermsIn = (articles: Article[], glossary: Glossary, { tagged, common }: WordKnowledge, most = 20): string[] => {
  const counts = new Map<string, number>()
  const covered = [...glossary.keys()]
  const known = (word: string) => common(word) || covered.some((term) => term.includes(word))
  for (const { sentences } of articles)
    for (const { text } of sentences)
      for (const words of namesIn(tagged(text))) {
        const name = words.join('')
        if (!words.every(known) && !known(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
      }
  const names = [...counts.keys()]
  return [...counts]
    .filter(([name]) => !names.some((other) => other !== name && other.includes(name)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name)
}

/** The names of a sentence, each as its words. */
const namesIn = (tokens: readonly { word: string; tag: string }[]): string[][] => {
  const names: string[][] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!proper.test(tokens[from]!.tag) || !isHan(tokens[from]!.word)) continue
    let end = from
    let length = 0
    for (let at = from; at < tokens.length; at++) {
      const { word, tag } = tokens[at]!
      length += word.length
      if (!isHan(word) || length > mostCharacters || !(proper.test(tag) || inName.test(tag))) break
      if (length > 2 && ending.test(word)) end = at + 1
    }
    // One word that is no place and no institution is a term at best (集成电路).
    if (end === from || (end === from + 1 && !/^n[ts]/.test(tokens[from]!.tag))) continue
    names.push(tokens.slice(from, end).map(({ word }) => word))
    from = end - 1
  }
  return names
}

const isHan = (word: string) => /^\p{Script=Han}+$/u.test(word)
