import type { Article, SentenceId } from '../news/article.ts'
import type { Language } from '../news/language.ts'
import { answerPlaces } from './answer-places.ts'
import { besideAnswer } from './beside-answer.ts'
import { type Expected, expectedOf, hasShape } from './expects.ts'
import { type Read, reading, readText, timesIn } from './read-passage.ts'
import type { Retrieved } from './retrieve.ts'
import type { Term } from './term.ts'
import { folded } from './tokens.ts'

/**
 * What speaks for a sentence as the answer, each 0 to about 1. own: the share of the question that it has itself; before: that the
 * sentence before it has and it has not; topic: that headline and opening have and it has not, for what a story is about holds for
 * all its sentences; local: its own share, a word counting the more the fewer sentences of the story have it; slot: its own share,
 * words counting the more the nearer they stand to the asking word; order: how long a row of the question's characters it has, in
 * their order; typed: it has a person, a place, a number … where one is asked for, which the question does not name; unit: an
 * amount of what was asked for; shape: it is put as such an answer would be; named: the sentence after it points back to it (该法令 …)
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
  | 'unit'
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
  const asked = folded(question)
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
  const sharesOf = (text: Read) =>
    Float32Array.from(worth, (wordings) =>
      wordings.reduce((best, { wording, value }) => (value > best ? Math.max(best, value * Math.min(1, timesIn(text, wording))) : best), 0),
    )
  const slots = slotsOf(asked, terms, expected)
  const slotMost = sum(peaks.map((peak, term) => peak * slots[term]!))
  const things = countedThings(asked, terms, expected)
  const signed: SignedSentence[] = []
  for (const article of articles) {
    const story = Math.max(0, ...found.filter((each) => each.article === article.id).map(({ score }) => score)) / topScore
    const rows = article.sentences.map(({ id, text }) => {
      const plain = folded(text)
      return { id, text, plain, shares: sharesOf(readText(plain)) }
    })
    const topic = sharesOf(
      readText(folded([article.kicker, article.headline, article.subhead, article.sentences[0]?.text].filter(Boolean).join(' '))),
    )
    const rarities = peaks.map((peak, term) => {
      const having = peak > 0 ? sum(rows.map(({ shares }) => shares[term]! / peak)) : 0
      return Math.log(1 + (rows.length - having + 0.5) / (having + 0.5))
    })
    const localMost = sum(peaks.map((peak, term) => peak * rarities[term]!))
    for (const [at, { id, text, plain, shares }] of rows.entries()) {
      const own = sum(shares)
      if (own === 0) continue
      const beyond = (other: Float32Array | undefined) => (other ? sum(other.map((share, term) => Math.max(0, share - shares[term]!))) : 0)
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
          typed: typed.length > 0 ? 1 : 0,
          unit: exact.length > 0 ? 1 : 0,
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
  const after = terms
    .filter(({ source, gram }) => !gram && !source.includes(' '))
    .map((term) => ({ term, place: asked.indexOf(term.source, at + length) }))
    .filter(({ term, place }) => place >= 0 && !measure?.[0].endsWith(term.source))
    .sort((a, b) => a.place - b.place)[0]
  // 多少人 and 多少家 name nothing else.
  if (measure && (!after || after.place > at + measure[0].length)) return counters.get(measure[1]!) ?? [measure[1]!]
  return after ? after.term.wordings.filter(({ weight, script }) => weight > 0.3 && script !== 'value').map(({ text }) => text) : []
}

/** The measure word after “how many” in Chinese. */
const counter = /^(?:多少|几)([人个家名位种条座只艘辆架件台部首场次本项所支块处])/
const persons = ['人', '名', '位', '口']
const counters = new Map(persons.map((word) => [word, persons]))

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
