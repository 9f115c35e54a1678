import { dictionaryNamed } from '../../language/dictionary-names.ts'
import { isOrdinary, loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { chinesePeople } from '../../language/people.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { transcribedStretches } from '../../language/transcribed-stretches.ts'
import { personsIn } from './persons-zh.ts'
import { dottedNames } from './sounding-names.ts'

/**
 * No table has all names of brands, bodies and prizes. One that none has, and that is no pinyin, is refused only where it may stand for another: where it
 * is a person's, or the source has foreign names with a dot. words: that stand together; what is beside such a name belongs to it (Hsin Chong Construction).
 */
export const isUnsettled = (word: string, words: readonly string[], person: boolean, source: string): boolean =>
  !person &&
  !(
    looksLikePerson(words) &&
    (words.some((each) => /-\p{Ll}/u.test(each)) || personsIn(source).length > 0 || transcribedStretches(source).trim() !== '')
  ) &&
  !isSettled(word) &&
  words.some((each) => !isPinyin(each) && !isOrdinary(each) && !isSettled(each)) &&
  dottedNames(source) === ''

const isSettled = (word: string): boolean =>
  loadNames().has(word.toLowerCase()) || chinesePeople(lettersOf(word)).length > 0 || dictionaryNamed(lettersOf(word)).length > 0

/** XRING for 芯片“玄戒”: capitals that no table has, where the source has a name in quotation marks that the claim has not in pinyin. */
export const isOwnSpelling = (capitals: string, text: string, source: string): boolean =>
  capitals.length >= 3 &&
  !loadNames().has(capitals.toLowerCase()) &&
  everyMatch(source, /“(\p{Script=Han}{2,4})[A-Za-z\d-]*”/gu).some(
    ([, name = '']) =>
      !(text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => isPinyin(word) && findPinyin(lettersOf(word), name).length > 0),
  )

/** Whether words that stand together look like a person's name: two or three, none of them ordinary. */
const looksLikePerson = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 4 && !words.some((word) => isOrdinary(word))
