import { everyMatch } from '../../language/patterns.ts'
import { readingsOf } from '../../language/pinyin.ts'
import { speechVerbs } from '../../language/speech-verbs.ts'
import { surnames } from '../../language/surnames.ts'
import { writesNames } from '../../language/transcription.ts'
import { isCommon, isGrammar } from './common-words.ts'
import { standsAlone } from './name-pieces.ts'
import type { Refuse } from './names-zh.ts'
import { areWords, personsIn, titledName, titles } from './persons-zh.ts'

/** What a stretch costs that a title or a verb of speech shows to be a name, and one that stands where another name of the evidence stood. */
const shown = 1.6
const exchanged = 1.4

/** Persons of a Chinese text whom the evidence does not name, by the words around them. */
export const persons = (text: string, source: string, refuse: Refuse) => {
  const refuseName = (name: string, cost: number) => {
    // 但作者 in 但作者强调.
    if (isGrammar(name[0]!) && isCommon(name.slice(1))) return
    if (!source.includes(name) && standsAlone(name, text, source, cost)) refuse(name)
  }
  for (const person of personsIn(text)) if (!abbreviates(person, source)) refuseName(person, shown)
  // 民警卢峰 for 民警卢俊: the same title and surname, another given name.
  for (const [, title = '', person = ''] of everyMatch(text, titledName))
    if (source.includes(title + person[0]) && !/[某先女同老总在对从向于与由将已]$/.test(person)) refuseName(person, shown)
  // One character of a name changed: the source's name stands nowhere in the claim, its twin does.
  for (const person of [...personsIn(source), ...speakersIn(source)]) {
    if (person.length < 3 || text.includes(person)) continue
    for (let at = 0; at + person.length <= text.length; at++) {
      const window = text.slice(at, at + person.length)
      // 龚雨桐 for 戴雨桐: the given name with another surname, too.
      const otherSurname = window.slice(1) === person.slice(1) && surnames.includes(window[0]!) && source.includes(window[0]!)
      if ((window[0] !== person[0] && !otherSurname) || !/^\p{Script=Han}+$/u.test(window)) continue
      if ([...window].some((character, index) => character !== person[index] && spoken.test(character + person[index]!))) continue
      if (differing(window, person) === 1) refuseName(window, exchanged)
    }
  }
}

/** 厨师伊万 for 厨师伊戈尔: after the same word for what somebody does, another foreign name. */
export const otherForeigner = (text: string, source: string, refuse: Refuse) => {
  for (const { calling, name } of foreignersIn(text)) {
    if (source.includes(calling + name.slice(0, 2))) continue
    const theirs = foreignersIn(source).filter((other) => other.calling === calling && !text.includes(other.name.slice(0, 2)))
    if (theirs.length > 0 && !source.includes(name)) refuse(name)
  }
}
const calling =
  /(总统|首相|总理|外长|防长|议长|国王|女王|王储|大使|总干事|秘书长|发言人|\p{Script=Han}[员医师生工手者友主匠士商客夫])(\p{Script=Han}{2,4})/gu
/** What follows such a word and is written with the characters of foreign names, as far as it is no word. */
const foreignersIn = (text: string): { calling: string; name: string }[] =>
  everyMatch(text, calling).flatMap(([, word = '', after = '']) => {
    const end = [...after].findIndex(
      (character, at) => !writesNames(character) || isCommon(after.slice(at, at + 2)) || (at > 1 && isGrammar(character)),
    )
    const name = end < 0 ? after : after.slice(0, end)
    return isCommon(word) && name.length > 1 ? [{ calling: word, name }] : []
  })

/**
 * 贾玉恒 for 贾玉衡 sounds like the name of the source; 阮文山 for 副部长阮文海 has one character of another. What no title shows to be a name must
 * fall out of the words around it in both texts.
 */
export const misspelt = (text: string, source: string, refuse: Refuse) => {
  // 应清除 begins with a verb and ends in a word: no name.
  const ofWords = areWords(source)
  const theirs = windows(source).filter(
    ({ name, at }) => !text.includes(name) && !(isGrammar(name[0]!) && isCommon(name.slice(1))) && !ofWords(name, at),
  )
  if (theirs.length === 0) return
  const ownWords = areWords(text)
  for (const { name, at } of stretches(text)) {
    if (source.includes(name) || ownWords(name, at)) continue
    const twin = theirs.find(
      ({ name: other, titled, called }) =>
        other !== name &&
        (surnames.includes(name[0]!) && sameSound(name, other)
          ? true
          : differing(name, other) === 1 &&
            [...name].every((character, at) => character === other[at] || !spoken.test(character + other[at]!)) &&
            ((titled && other[0] === name[0]) ||
              (called && (other[0] === name[0] || sameSound(name[0]!, other[0]!)) && standsAlone(other, source, '', exchanged)))),
    )
    if (twin && standsAlone(name, text, source, exchanged)) return refuse(name)
  }
}

const speaking = new RegExp(`(?=([${surnames}]\\p{Script=Han}{2})(?:${speechVerbs}|回忆|率|以\\d))`, 'gu')
const threes = new RegExp(`(?=([${surnames}]\\p{Script=Han}{2}))`, 'gu')
const titled = new RegExp(`(?:${titles})$`)

/** Three characters before a verb of speech that may be a name: good enough to notice that one of them was changed. */
const speakersIn = (text: string): string[] => {
  const ofWords = areWords(text)
  return everyMatch(text, speaking)
    .filter(({ 1: name = '', index }) => !ofWords(name, index))
    .map((match) => match[1]!)
}

/** Stretches of three characters that begin with a surname, whether a title stands before them, or a word for somebody who does something: 村医, 护林员. */
const windows = (text: string): { name: string; at: number; titled: boolean; called: boolean }[] =>
  everyMatch(text, threes).map(({ 1: name = '', index }) => ({
    name,
    at: index,
    titled: titled.test(text.slice(Math.max(0, index - 4), index)),
    called: /(?<=\p{Script=Han})[员医师生工手者友主匠士商星客]$|达人$/u.test(text.slice(Math.max(0, index - 4), index)),
  }))
/** Every three characters of a text. */
const stretches = (text: string): { name: string; at: number }[] =>
  everyMatch(text, /(?=(\p{Script=Han}{3}))/gu).map(({ 1: name = '', index }) => ({ name, at: index }))
const differing = (one: string, other: string) => [...one].filter((character, at) => character !== other[at]).length
const sameSound = (one: string, other: string) =>
  !/[的地得了着过和与及在是有为将于等不也又再共供计记]/.test(one + other) &&
  [...one].every(
    (character, at) => character === other[at] || readingsOf(character).some((sound) => readingsOf(other[at]!).includes(sound)),
  )
/** Characters that follow a name and are none of it. */
const spoken =
  /[处罚得独击战夺获拿打跑投射晋说称在表介指要昨今率主出会等与和同向对将已还也就从到从为于带前去做发提强透因凭靠由被让又仍未不每膝踝腿肩腰腕肘告认参检调走看回受陪宣则却坦曾以，。]/

/** 张某 for 张某某, 王教授: a name may be shortened to what stands in the source. */
const abbreviates = (person: string, source: string) =>
  person.length === 3 &&
  source.includes(person.slice(0, 2)) &&
  !/^[\p{Script=Han}]$/u.test(source[source.indexOf(person.slice(0, 2)) + 2] ?? '')
