import { homesOf } from '../../language/homes.ts'
import { isOrdinary } from '../../language/names.ts'
import { chinesePeople } from '../../language/people.ts'
import { findPinyin, isPinyin, isSyllable, lettersOf, readingsOf } from '../../language/pinyin.ts'
import { transcribedStretches } from '../../language/transcribed-stretches.ts'
import { isTransliterated } from '../../language/transcription.ts'
import { settledPersons } from './foreign-persons.ts'
import { inDictionary, type Token } from './name-evidence.ts'
import { personsIn } from './persons-zh.ts'
import { abroad, bearsSurname, isRomanised, isRomanisedOther } from './romanised.ts'
import { dottedNames, sounds } from './sounding-names.ts'

/** Mike Brown: what stands before an ordinary word is no word, and the word sounds like a name of the source. */
const bornBy = (given: string[], last: string, source: string): boolean =>
  !isPinyin(last) &&
  given.every((part) => !isOrdinary(part)) &&
  isTransliterated(last, transcribedStretches(source), { certain: true, least: 1, characters: 2 })

/**
 * A person whose surname the source writes, in characters or by sound: English adds the given names that Chinese leaves out (冯德莱恩 is Ursula von der
 * Leyen), unless the source has given names too, with a dot.
 */
export const isPerson = (run: Token[], source: string): boolean => {
  // `Governor Kazuo Ueda`: what stands before the name is his office.
  const first = run.findIndex(({ text }) => !isOrdinary(text) || abroad(text, source) || bearsSurname(text.replace(/[’']s$/, ''), source))
  const parts = run.slice(Math.max(0, first)).map(({ text }) => text.replace(/[’']s?$/, '').replace(/[’']s$/, ''))
  if (parts.length < 2 || parts.length > 4) return false
  if (parts.every((part) => abroad(part, source)) && !parts.every((part) => isPinyin(part) && isOrdinary(part))) return true
  if (isRomanised(parts, source)) return true
  if (isRomanisedOther(parts)) return false
  const [last, given] = [parts.at(-1)!, parts.slice(0, -1)]
  if (
    dottedNames(source) === '' &&
    (bearsGiven(parts, source) ||
      (given.every((part) => !isPinyin(part) && !isOrdinary(part)) &&
        !parts.some((part) => part.includes('-')) &&
        isCalledInChinese(last, source)))
  )
    return true
  return (
    dottedNames(source) === '' &&
    // Jie Yuliang for 解玉良: a Chinese given name with another surname.
    !(parts.every(isPinyin) && findPinyin(lettersOf(last), source).length > 0) &&
    (!isOrdinary(last) || bornBy(given, last, source)) &&
    given.every((part) => !isPinyin(part) || part.length < 3 || !isOrdinary(part)) &&
    (isOrdinary(last) ||
      sounds(last, source) ||
      settledPersons(source).has(lettersOf(last)) ||
      // Giorgia Meloni: what stands before it is no pinyin, so it is none either.
      (last.length >= 5 &&
        given.every((part) => !isPinyin(part)) &&
        (isTransliterated(last, source, { least: 1, characters: 3 }) ||
          isTransliterated(last, transcribedStretches(source), { certain: true, least: 1, characters: 2 }))) ||
      (!isSyllable(last) && inDictionary(lettersOf(last), source)))
  )
}

/** Eric Xu for 徐直军, Isabel Ge Mahe for 葛越: a given name of another language before the surname of somebody whom the source names. */
const bearsGiven = ([given = '', ...others]: string[], source: string): boolean =>
  !isPinyin(given) &&
  !isOrdinary(given) &&
  chinesePeople(lettersOf(given)).length > 0 &&
  others
    .slice(0, 1)
    .some((part) => isSyllable(part) && personsIn(source).some((person) => readingsOf(person[0]!).includes(lettersOf(part))))

/** Roy Jakobs, whom the source calls 贾博瑞: who works for a firm or body from abroad may have a Chinese name that does not show his own. */
const isCalledInChinese = (last: string, source: string): boolean =>
  !isPinyin(last) &&
  !isOrdinary(last) &&
  chinesePeople(lettersOf(last)).every((chinese) => !source.includes(chinese)) &&
  homesOf(source).some((home) => home !== '中国') &&
  personsIn(source).some((person) => person.length === 3)
