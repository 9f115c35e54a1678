import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { doubleSurnames, surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import { isCommon } from './common-words.ts'
import { personsIn, titles } from './persons-zh.ts'

/** Before a name: what one may be called, and verbs that put somebody into an office. */
const introducing = new RegExp(`(?:${titles}|[家员师者手脚宾]|任命|聘任|选举|聘请|改聘|增补|推选)$`, 'u')
/** Words of grammar that are surnames too. */
const grammar = /^[由于从向和时任应等自对经]/

/** Persons whom the wording of a Chinese text shows, and words in no dictionary that begin with a surname where a person is introduced: 国脚邱晓东, 聘任郑晓为. Kept for the last text. */
export const peopleNamed = (text: string): readonly string[] => {
  if (lately?.text === text) return lately.people
  let at = 0
  const introduced = taggedWords(text).flatMap(({ word, tag }) => {
    const before = text.slice(Math.max(0, at - 6), at)
    at += word.length
    const name = word.replace(/[为因将已被在任的]+$/, '')
    return (/^nr/.test(tag) || (tag === 'x' && !grammar.test(name))) &&
      /^\p{Script=Han}{2,3}$/u.test(name) &&
      surnames.includes(name[0]!) &&
      introducing.test(before) &&
      !isCommon(name)
      ? [name]
      : []
  })
  const people = [...new Set([...personsIn(text), ...introduced])]
  lately = { text, people }
  return people
}

let lately: { text: string; people: readonly string[] } | undefined

/** A name in English as the evidence has it: its surname first, and two to four characters in all. */
export const personOf = (name: string, source: string): string | undefined => {
  const letters = lettersOf(name)
  return isPinyin(letters)
    ? findPinyin(letters, source)
        .map(({ at, end }) => source.slice(at, end))
        .find((person) => person.length > 1 && person.length < 5 && (surnames.includes(person[0]!) || startsDouble.test(person)))
    : undefined
}
const startsDouble = new RegExp(`^(?:${doubleSurnames})`)
