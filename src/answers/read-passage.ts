import type { Language } from '../news/language.ts'
import type { Term, Wording } from './term.ts'
import { latinTokens, valueTokens } from './tokens.ts'

/** sharpness: how much more a sure wording counts than an unsure one; b: how much length is held against a passage; partial: how little some characters of a wording are. */
export const reading = { sharpness: 0.8, b: 0.6, partial: 1.5 }

/**
 * k: how soon more of the same counts no more; near: how much it counts that one sentence has it all; beside: that words of the question
 * stand beside each other.
 */
export type Measure = { k: number; near: number; beside: number }

const han = /\p{Script=Han}/u

/** Words of the question's own language are sure; those carried over from another are many and unsure. */
export const measureOf = (asked: Language, text: string): Measure => {
  if (asked === 'zh' && han.test(text)) return { k: 1.5, near: 0.8, beside: 1 }
  return asked === 'en' && !han.test(text) ? { k: 1.5, near: 0.8, beside: 0 } : { k: 2, near: 1.2, beside: 0 }
}

/** A text as it is compared with a wording. */
export type Read = { text: string; stems: () => Set<string>; values: () => Set<string> }

export const readText = (text: string): Read => {
  let stems: Set<string> | undefined
  let values: Set<string> | undefined
  return {
    text,
    stems: () => {
      stems ??= latinTokens(text)
      return stems
    },
    values: () => {
      values ??= valueTokens(text)
      return values
    },
  }
}

/** How much of a wording a text has: how often it stands there, or a part of 1 where only some of its characters do. */
export const timesIn = ({ text, stems, values }: Read, wording: Wording): number => {
  if (wording.script === 'value') return values().has(wording.text) ? 1 : 0
  if (wording.script === 'en') return (wording.tokens.filter((stem) => stems().has(stem)).length / wording.tokens.length) ** reading.partial
  const times = countOf(text, wording.text)
  if (times > 0 || wording.tokens.length < 2) return times
  return (wording.tokens.filter((token) => text.includes(token)).length / wording.tokens.length) ** reading.partial
}

const countOf = (text: string, part: string): number => {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}

/** has: how much of the terms a passage has, long: its length beside the usual; beside: how near to each other their words stand in it. */
export const readPassage = (
  text: string,
  terms: Term[],
  idfOf: (wording: Wording) => number,
  long: number,
  measure: Measure,
): { has: number; beside: number } => {
  const { k, near } = measure
  const whole = readText(text)
  const sentences = text
    .split(/[。！？!?\n]+|\.\s/)
    .filter(Boolean)
    .map(readText)
  const inSentence = new Float32Array(sentences.length)
  const slow = 1 - reading.b + reading.b * long
  let has = 0
  const places: Place[][] = []
  for (const { source, weight, wordings, gram } of terms) {
    // That characters are there tells; how often, little.
    const soon = gram ? (source.length === 1 ? 0 : k / 2) : k
    let best = 0
    const bestIn = new Float32Array(sentences.length)
    const own: Place[] = []
    for (const wording of wordings) {
      const times = timesIn(whole, wording)
      if (times === 0) continue
      const worth = wording.weight ** reading.sharpness * idfOf(wording)
      best = Math.max(best, times < 1 ? worth * times : (worth * times * (soon + 1)) / (times + soon * slow))
      for (const [at, sentence] of sentences.entries()) bestIn[at] = Math.max(bestIn[at]!, worth * Math.min(1, timesIn(sentence, wording)))
      if (measure.beside > 0 && !gram && weight > slight && wording.script === 'zh')
        own.push(...placesOf(text, wording.text, weight * worth))
    }
    has += weight * best
    for (let at = 0; at < sentences.length; at++) inSentence[at]! += weight * bestIn[at]!
    if (!gram && weight > slight) places.push(own)
  }
  return { has: has + near * Math.max(0, ...inSentence), beside: measure.beside * besideEachOther(places) }
}

/** Terms of less weight stand beside anything. */
const slight = 0.5

type Place = { from: number; to: number; worth: number }

const placesOf = (text: string, part: string, worth: number): Place[] => {
  const places: Place[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    places.push({ from: at, to: at + part.length, worth })
  return places
}

/** So many characters between two words make their nearness count a third. */
const reach = 8

/** For each two words the worth of the lesser where they stand nearest, less for words that are far from each other in the question. */
const besideEachOther = (places: Place[][]): number => {
  let all = 0
  for (const [at, firsts] of places.entries())
    for (let other = at + 1; other < places.length; other++) all += nearest(firsts, places[other]!) / (other - at)
  return all
}

const nearest = (firsts: Place[], seconds: Place[]): number => {
  let best = 0
  for (const a of firsts)
    for (const b of seconds) {
      const gap = Math.max(b.from - a.to, a.from - b.to)
      if (gap >= 0) best = Math.max(best, Math.min(a.worth, b.worth) * Math.exp(-gap / reach))
    }
  return best
}
