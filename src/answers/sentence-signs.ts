import { englishWords, isStopWord } from '../language/english.ts'
import { asWritten } from '../language/spoken.ts'
import { taggedWords } from '../language/words.ts'
import type { Article, SentenceId } from '../news/article.ts'
import type { Language } from '../news/language.ts'
import { answerPlaces } from './answer-places.ts'
import { besideAnswer } from './beside-answer.ts'
import { type Expected, expectedOf, hasShape } from './expects.ts'
import { reading, readText, timesIn } from './read-passage.ts'
import type { Retrieved } from './retrieve.ts'
import { shownAsWord, wordEndsIn } from './standing.ts'
import type { Term } from './term.ts'
import { folded } from './tokens.ts'

/**
 * What speaks for a sentence as the answer, each 0 to about 1. own: the share of the question that it has itself; before: that the
 * sentence before it has and it has not; topic: that headline and opening have and it has not, for what a story is about holds for
 * all its sentences; local: its own share, a word counting the more the fewer sentences of the story have it; slot: its own share,
 * words counting the more the nearer they stand to the asking word; order: how long a row of the question's characters it has, in
 * their order; typed: it has a number where one is asked for, which the question does not name, dated: a time, called: a person, a place …;
 * unit: an amount of what was asked for, counted: a number of what is counted, timed: a time as exact as was asked for, or the beginning or
 * end of something; focus: its own share of what the headline leaves to ask; speech: what someone says or thinks is
 * asked for, and it tells that; extreme: so with the most or the first of something; lead: it is the first under a headline;
 * shape: it is put as such an answer would be; named: the sentence after it points back to it (该法令 …)
 * and has what it lacks; pointing: it points back itself, and the sentence before has what it lacks; whole: its own share with what the
 * sentence before or the topic adds; story: how good its story is beside the best; rooted: its own share times that; opening: it is
 * the first of its story; beside: how much of the question stands near what could be the answer.
 */
export type SentenceSigns = Record<
  | 'own'
  | 'before'
  | 'topic'
  | 'local'
  | 'slot'
  | 'order'
  | 'typed'
  | 'dated'
  | 'called'
  | 'unit'
  | 'counted'
  | 'timed'
  | 'focus'
  | 'speech'
  | 'extreme'
  | 'lead'
  | 'shape'
  | 'named'
  | 'pointing'
  | 'whole'
  | 'story'
  | 'rooted'
  | 'opening'
  | 'beside',
  number
>

export type SignedSentence = { id: SentenceId; article: Article; text: string; signs: SentenceSigns }

/** A common word counts for more here than in retrieval, characters in the place of words for less. */
const flat = 0.7
const gram = 0.4

/** The sentences of the found articles that have anything of the question. */
export const signedSentences = (
  question: string,
  language: Language,
  articles: Article[],
  terms: Term[],
  { found, idfOf }: Retrieved,
): SignedSentence[] => {
  const asked = asWritten(folded(question))
  const expected = expectedOf(asked, language)
  const topScore = Math.max(1e-9, ...found.map(({ score }) => score))
  const worth = terms.map((term) =>
    term.wordings.map((wording) => ({
      wording,
      value: (wording.weight ** reading.sharpness * idfOf(wording)) ** flat * term.weight * (term.gram ? gram : 1),
    })),
  )
  const peaks = worth.map((wordings) => Math.max(0, ...wordings.map(({ value }) => value)))
  const most = sum(peaks)
  const sharesOf = (plain: string) => {
    const text = readText(plain)
    const ends = wordEndsIn(plain)
    return Float32Array.from(worth, (wordings, at) =>
      wordings.reduce((best, { wording, value }) => {
        if (value <= best) return best
        const times = Math.min(1, timesIn(text, wording))
        const standing = times === 1 && wording.script === 'zh' && !terms[at]!.gram ? shownAsWord(plain, ends, wording.text) : 1
        return Math.max(best, value * times * standing)
      }, 0),
    )
  }
  const slots = slotsOf(asked, terms, expected)
  const slotMost = sum(peaks.map((peak, term) => peak * slots[term]!))
  const things = countedThings(asked, terms, expected)
  const signed: SignedSentence[] = []
  for (const article of articles) {
    const story = Math.max(0, ...found.filter((each) => each.article === article.id).map(({ score }) => score)) / topScore
    const rows = article.sentences.map(({ id, text }) => {
      const plain = folded(text)
      return { id, text, plain, shares: sharesOf(plain) }
    })
    const topic = sharesOf(
      folded([article.kicker, article.headline, article.subhead, article.sentences[0]?.text].filter(Boolean).join(' ')),
    )
    const headline = sharesOf(folded(article.headline))
    const rarities = peaks.map((peak, term) => {
      const having = peak > 0 ? sum(rows.map(({ shares }) => shares[term]! / peak)) : 0
      return Math.log(1 + (rows.length - having + 0.5) / (having + 0.5))
    })
    const localMost = sum(peaks.map((peak, term) => peak * rarities[term]!))
    for (const [at, { id, text, plain, shares }] of rows.entries()) {
      const own = sum(shares)
      if (own === 0) continue
      const beyond = (other: Float32Array | undefined) => (other ? beyondOf(other, shares) : 0)
      const next = rows[at + 1]
      const { typed, exact } = answerPlaces({ written: text, plain, date: article.edition.slice(0, 10) }, expected, things, asked)
      const before = part(beyond(rows[at - 1]?.shares), most)
      const ofTopic = part(beyond(topic), most)
      signed.push({
        id,
        article,
        text,
        signs: {
          own: part(own, most),
          before,
          topic: ofTopic,
          local: part(sum(shares.map((share, term) => share * rarities[term]!)), localMost),
          slot: part(sum(shares.map((share, term) => share * slots[term]!)), slotMost),
          order: commonRow(asked, plain) / Math.max(1, asked.length),
          typed: expected.kind === 'number' ? some(typed) : 0,
          dated: expected.kind === 'time' ? some(typed) : 0,
          called: expected.kind !== 'number' && expected.kind !== 'time' ? some(typed) : 0,
          unit: expected.amounts.length > 0 ? some(exact) : 0,
          counted: expected.counted ? some(exact) : 0,
          timed: expected.kind === 'time' ? some(exact) : 0,
          focus: part(beyondOf(shares, headline), most),
          speech: says.test(asked) && says.test(plain) ? 1 : 0,
          extreme: isExtreme.test(asked) && isExtreme.test(plain) ? 1 : 0,
          lead: at === 0 && article.headline !== '' ? 1 : 0,
          shape: hasShape(plain, expected) ? 1 : 0,
          named: next && pointsBack.test(next.plain) ? part(beyond(next.shares), most) : 0,
          pointing: pointsBack.test(plain) ? before : 0,
          whole: Math.min(1, part(own, most) + Math.max(ofTopic, before)),
          story,
          rooted: story * part(own, most),
          opening: at === 0 ? 1 : 0,
          beside: part(besideAnswer(plain, exact.length > 0 ? exact : typed, worth), most),
        },
      })
    }
  }
  return signed
}

const some = (places: unknown[]): number => (places.length > 0 ? 1 : 0)

/** What the one has of the question and the other has not. */
const beyondOf = (one: Float32Array, other: Float32Array): number => sum(one.map((share, term) => Math.max(0, share - other[term]!)))

const sum = (values: Iterable<number>): number => {
  let all = 0
  for (const value of values) all += value
  return all
}
const part = (some: number, all: number): number => (all > 0 ? some / all : 0)

/** For each term of the question 1 next to the asking word, half of it one further, a third …; nothing for characters and phrases. */
const slotsOf = (asked: string, terms: Term[], { at: asking }: Expected): number[] => {
  const places = terms.map(({ source, gram }) => (gram || source.includes(' ') ? -1 : asked.indexOf(source.toLowerCase())))
  const ordered = [...new Set(places)].filter((at) => at >= 0).sort((a, b) => a - b)
  const before = ordered.filter((at) => at < asking).length
  return places.map((at) => {
    if (at < 0) return 0
    const rank = ordered.indexOf(at)
    return 1 / (at < asking ? before - rank : rank - before + 1)
  })
}

/** What the word after “how many” can be called in a sentence: in Chinese a word, in English a stem. */
const countedThings = (asked: string, terms: Term[], { at, length, counted }: Expected): string[] => {
  if (!counted) return []
  const measure = counter.exec(asked.slice(at))
  const rest = asked.slice(measure ? at + measure[0].length : at + length)
  const named = /\p{Script=Han}/u.test(asked) ? nounsBefore(rest) : wordsBefore(rest)
  const own = terms.filter(({ source, gram }) => !gram && named.includes(source)).flatMap(({ wordings }) => wordings)
  const things = own.filter(({ weight, script }) => weight > 0.3 && script !== 'value').map(({ text }) => text)
  // 多少人 and 多少家 name nothing else; 几支队伍 may be 18支代表队.
  if (measure && (things.length === 0 || !general.has(measure[1]!))) things.push(measure[1]!)
  return things.some((thing) => person.test(thing)) ? [...things, ...persons] : things
}

/** The Chinese nouns, with what is said of them, at the beginning of a text. */
const nounsBefore = (text: string): string[] => {
  const words: string[] = []
  for (const { word, tag } of taggedWords(text)) {
    if (!/^[nabjl]|^v[ni]/.test(tag) && word !== '的') break
    words.push(word)
  }
  return words.slice(0, mostNamed)
}

/** The English words at the beginning of a text up to one that only joins, where they are few; else the first. */
const wordsBefore = (text: string): string[] => {
  const words = englishWords(text)
  const end = words.findIndex(isStopWord)
  const named = end < 0 ? words : words.slice(0, end)
  return named.slice(0, named.length > mostNamed ? 1 : mostNamed)
}
const mostNamed = 3

/** The measure word after “how many” in Chinese. */
const counter =
  /^(?:多少|几)([人个家名位种条座只艘辆架件台部首场次本项所支块处列趟批幢栋棵株头匹队组户斤吨页封杆盏袋箱瓶份道层轮届期站路门间张把枚册片根款箱])/
/** Measures of so many things that they tell nothing. */
const general = new Set(['个', '种', '次', '项', '场', '处', '条', '件', '批', '份', '期'])
const persons = ['人', '名', '位', '口']
const person = /^[人名位口]$|[人者员客生手民师工众]$/

const says =
  /说|表示|认为|介绍|回忆|坦言|告诉|透露|提醒|觉得|看来|解释|建议|\b(?:sa(?:y|ys|id)|according|think|thinks|thought|explain|explains|explained|recall|recalls|remember|remembers|tell|tells|told|believe|believes|advise|advises|advised|suggest|suggests|suggested)\b/

const isExtreme =
  /最|首[个批次位家]|第一|居首|榜首|\b(?:most|least|first|\w{2,}(?<!for|inter|t|w|r|n|m|y|v|for)est|worst|best|biggest|top)\b/

const pointsBack = /^\s*[“"]?(?:该|这|此|其|它|他|她|那|(?:these|this|those|that|it|he|she|they|his|her|its|their)\b)/

/** The length of the longest row of characters that both texts have in the same order. */
const commonRow = (a: string, b: string): number => {
  let last = new Uint16Array(b.length + 1)
  let row = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) row[j + 1] = a[i] === b[j] ? last[j]! + 1 : Math.max(last[j + 1]!, row[j]!)
    ;[last, row] = [row, last]
  }
  return last[b.length]!
}
