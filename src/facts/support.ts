import { isStopWord } from '../language/english.ts'
import { chineseWith } from '../language/glosses.ts'
import { isOrdinary, loadInstitutionWords } from '../language/names.ts'
import { everyMatch } from '../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../language/pinyin.ts'
import { speechVerbs } from '../language/speech-verbs.ts'
import { characterPairs } from './character-pairs.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** Of a Chinese claim's characters, the share below which it is about something else. */
const least = 0.4

/** A Chinese claim that shares next to nothing with its evidence rests on nothing: general knowledge, or an order obeyed. */
export const support = ({ text, quantities }: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  // 三分之一 of 120元 and 80元: figures are compared as such, and the words about them may be all that is shared.
  const words = quantities.reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), text)
  if ([text, words].every((part) => isForeign(part, source.text))) return [{ text, why: 'the named sentences do not speak of this' }]
  const alone = clausesOf(text).find((clause) => unheard(clause, source.text))
  return alone ? [{ text: alone, why: 'the named sentences do not say this' }] : []
}

const isForeign = (text: string, source: string): boolean => {
  const characters = text.match(/\p{Script=Han}|\d+/gu) ?? []
  return characters.length >= 8 && characters.filter((character) => source.includes(character)).length < characters.length * least
}

/** Without quotations, and without those that hold a figure: what is counted is said in many ways, and the figure is checked. */
const clausesOf = (text: string): string[] =>
  text
    .replace(/“[^”]*”/g, '，')
    .split(/[，。；：！？、（）《》]/)
    .filter(
      (clause) =>
        /^\p{Script=Han}{9,}$/u.test(clause) &&
        !telling.test(clause) &&
        !/[一二两三四五六七八九十百千万亿半]|同期|同比|环比|上[年月]/.test(clause),
    )

/** 警方在接受采访时表示: how it came to be said is the paper's to tell. */
const telling = new RegExp(`(?:采访时|[对向](?:记者|本报|媒体))(?:${speechVerbs}|称)$`)

/** A clause of which the evidence has neither the pairs nor, for the most part, the characters. In our sets no true one has fewer than .38. */
const unheard = (clause: string, source: string): boolean => {
  const pairs = characterPairs(clause)
  return (
    [...clause].filter((character) => source.includes(character)).length < clause.length * 0.35 &&
    pairs.filter((pair) => source.includes(pair)).length <= pairs.length * 0.2
  )
}

/**
 * An English sentence without a figure or a name (which other rules compare) must have one word at least of which the evidence has the
 * Chinese: it may be a printed word of obedience (`Haha!`) beside a Chinese claim that is true. None of our true claims lacks one.
 */
export const englishSupport = ({ text }: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  return text
    .split(
      /(?<=[.!?]["”’)]?)(?<!\b(?:[A-Z]|St|Mt|Dr|Mr|Mrs|Ms|No|vs|Co|Ltd|Inc|Jr|Sr|Prof|Gen|Lt|Col|Sgt)\.|\b[ap]\.m\.(?=\s+(?:[a-z]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on\b)))\s+(?=\S)/,
    )
    .filter((sentence) => !counted.test(sentence) && !named(sentence, source, context) && !spoken(sentence, source.text))
    .map((sentence) => ({ text: sentence, why: 'the named sentences do not speak of this' }))
}

/** A name is no ordinary word in capitals (Golden Leaf Store), and not one that the article prints in other sentences only. */
const named = (sentence: string, source: Passage, context: Passage): boolean =>
  everyMatch(sentence, /(?<=\s[“"(]?)[A-Z][\p{L}-]+/gu).some(
    ([word]) =>
      (!isOrdinary(word) && (source.text.includes(word) || !context.text.includes(word))) ||
      // Songling looks like a word, and is 松龄.
      (word.length > 4 && isPinyin(word) && findPinyin(lettersOf(word), source.text).length > 0),
  )

const counted =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|dozen|doubled?)s?\b/i

const spoken = (sentence: string, source: string): boolean => {
  const words = (sentence.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !isStopWord(word))
  return (
    words.length === 0 ||
    // Nobody was hurt: 无人受伤 is said in other words.
    (/\b(?:not?|nobody|none|never|nothing|without|empty|unhurt|(?:free|clear) of)\b|n[’']t\b/i.test(sentence) &&
      /未|没|无|不/.test(source)) ||
    (/\b(?:most|majority)\b/i.test(sentence) && /[五六七八九]成|过半|半数|多数|大部分|(?<!\d)[5-9]\d(?:\.\d+)?[%％]/.test(source)) ||
    // What is quoted is compared by the rule of quotations.
    (/^[“"]/.test(sentence) && /[“「]/.test(source)) ||
    words.some((word) => [...chineseWith(word), ...(loadInstitutionWords().get(word) ?? [])].some((zh) => source.includes(zh)))
  )
}
