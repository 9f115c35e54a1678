import { tells } from '../../language/dictionary-words.ts'
import { isStopWord } from '../../language/english.ts'
import { chineseWith } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import { personsIn, titles } from '../names/persons-zh.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** A quotation of the evidence, and who says it where that is a person of whom it has several. */
type Quotation = { words: string; speaker: string | undefined; at: number; end: number }

/** Words in quotation marks are given to the person who says them in the evidence, and say no where he does. */
export const quotedSpeakers = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  const marks = language === 'zh' ? /“([^”]{6,})”|"([^"]{6,})"/g : /“([^”]{8,})”|"([^"]{8,})"/g
  const quoted = everyMatch(text, marks)
  if (source.language !== 'zh' || quoted.length === 0) return []
  const people = peopleIn(source.text)
  const theirs = quotationsIn(source.text, people)
  return quoted.flatMap((match) => {
    const words = (match[1] ?? match[2])!
    const own = language === 'zh' ? theirs.find((there) => plain(there.words).includes(plain(words))) : closest(words, theirs)
    if (!own) return []
    const turned = language === 'en' ? denied(words, own.words) : undefined
    if (turned) return [{ text: words, why: `the evidence says the contrary: ${turned}` }]
    const speaker = speakerOf(text, match.index, match.index + match[0].length, people, language)
    if (speaker && !own.speaker && saysOther(speaker, own, theirs, source.text))
      return [{ text: words, why: `the evidence has ${speaker} say something else, and these words before that` }]
    return own.speaker && speaker && speaker !== own.speaker && !speaker.includes(own.speaker) && !own.speaker.includes(speaker)
      ? [{ text: words, why: `the evidence has ${own.speaker} say this, not ${speaker}` }]
      : []
  })
}

/** Persons whom the wording shows, and words taken for a name after what one may be called: 企业家陶红. */
const peopleIn = (text: string): string[] => [
  ...new Set([
    ...personsIn(text),
    ...taggedWords(text).flatMap(({ word, tag }) =>
      /^nr/.test(tag) &&
      /^\p{Script=Han}{2,3}$/u.test(word) &&
      surnames.includes(word[0]!) &&
      new RegExp(`(?:${titles}|[家员师者手])${word}`, 'u').test(text)
        ? [word]
        : [],
    ),
  ]),
]

const plain = (words: string): string => words.replace(/[^\p{Script=Han}\dA-Za-z]/gu, '')

const quotationsIn = (source: string, people: string[]): Quotation[] =>
  everyMatch(source, /“([^”]{4,})”/g).map((match) => {
    const end = match.index + match[0].length
    // 勉励新生：“…”, “…”甲说.
    const before = /(?:[：，]|\p{Script=Han})$/u.test(source.slice(0, match.index))
      ? source
          .slice(0, match.index)
          .split(/[。；！？\n”]/)
          .at(-1)!
      : ''
    const after = source.slice(end).split(/[。；！？\n“]/)[0]!
    return {
      words: match[1]!,
      speaker: lastOf(before, people) ?? people.find((name) => after.slice(0, 40).includes(name)),
      at: match.index,
      end,
    }
  })

const lastOf = (text: string, people: string[]): string | undefined =>
  people.filter((name) => text.includes(name)).toSorted((a, b) => text.lastIndexOf(b) - text.lastIndexOf(a))[0]

/** The person of the evidence whom a claim names nearest to a quotation in its sentence, before it sooner than after it. */
const speakerOf = (text: string, at: number, end: number, people: string[], language: 'zh' | 'en'): string | undefined => {
  const before = text
    .slice(0, at)
    .split(language === 'zh' ? /[。；！？\n”]/ : /[.;!?\n”](?=\s)/)
    .at(-1)!
  const after = text.slice(end).split(language === 'zh' ? /[。；！？\n“]/ : /[.;!?\n“]/)[0]!
  if (language === 'zh') return lastOf(before, people) ?? people.find((name) => after.includes(name))
  const named = (part: string) =>
    (part.match(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)+/g) ?? []).flatMap((name) =>
      isPinyin(lettersOf(name))
        ? people.filter((person) => findPinyin(lettersOf(name), person).some((run) => run.at === 0 && run.end === person.length))
        : [],
    )
  return named(before).at(-1) ?? named(after)[0]
}

/**
 * “草畜平衡了，草场才缓得过来。”牧民巴特尔把羊减到350只。副局长高志远说：“…”: words that a sentence of its own follows, before the one in which the
 * speaker says others.
 */
const saysOther = (speaker: string, own: Quotation, theirs: Quotation[], source: string): boolean => {
  const other = theirs.find((there) => there.speaker === speaker)
  if (!other || other.at < own.end || theirs.some((there) => there.at >= own.end && there.at < other.at)) return false
  const [after = '', ...more] = source.slice(own.end, other.at).split(/[。！？\n]/)
  return /[。！？]$/.test(own.words) && more.length > 0 && after.length > 3 && !after.includes(speaker) && source.indexOf(speaker) > own.end
}

const tellingOf = (words: string): string[] => [
  ...new Set((words.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !isStopWord(word))),
]
const toldOf = (words: string, there: string): number => tellingOf(words).filter((word) => tells(there, word)).length

/** The quotation that English words translate, if it is clearly one of them: by its words, and where that is not decided by single characters of them, 畜 for livestock. */
const closest = (words: string, theirs: Quotation[]): Quotation | undefined => {
  const ranked = theirs.map((own) => ({ own, told: toldOf(words, own.words) })).sort((a, b) => b.told - a.told)
  const [first, second] = ranked
  if (!first || first.told < 2) return undefined
  if (first.told > (second?.told ?? 0)) return first.own
  const even = ranked.filter(({ told }) => told === first.told).map(({ own }) => own)
  const counts = even.map((own) => charactersTold(words, own, even)).toSorted((a, b) => b.count - a.count)
  return counts[0]!.count > counts[1]!.count ? counts[0]!.own : undefined
}

/** How many words have a character of their Chinese in one quotation alone. */
const charactersTold = (words: string, own: Quotation, all: Quotation[]): { own: Quotation; count: number } => {
  const others = all
    .filter((other) => other !== own)
    .map((other) => other.words)
    .join('')
  const isOwn = (character: string) => own.words.includes(character) && !others.includes(character)
  return { own, count: tellingOf(words).filter((word) => chineseWith(word).some((zh) => [...zh].some(isOwn))).length }
}

/** 不是盖楼 quoted as `is about putting up buildings`: the clause that the words translate, where it denies and they do not. */
const denied = (words: string, there: string): string | undefined => {
  if (
    /\b(?:not|no|never|nor|neither|nothing|without|rather|instead|avoid\w*|stop\w*|less|cannot|hardly|than|beyond|refus\w+|fail\w*)\b|n[’']t\b/i.test(
      words,
    )
  )
    return undefined
  const ranked = there
    .split(/[，。；：！？、,;]/)
    .map((clause) => ({ clause, told: toldOf(words, clause) }))
    .sort((a, b) => b.told - a.told)
  const [first, second] = ranked
  return first &&
    first.told >= 2 &&
    first.told > (second?.told ?? 0) &&
    denial.test(first.clause) &&
    !/不[能得可][不没]|(\p{Script=Han})不\1/u.test(first.clause)
    ? first.clause
    : undefined
}
const denial = /不是|并非|不要|不能|不应|不在于|不会|不想|不必|不可|无需|别(?!人|的)|绝不|从不|决不/
