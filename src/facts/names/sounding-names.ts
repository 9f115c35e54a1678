import { loadForeignPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { chinesePeople } from '../../language/people.ts'
import { isPinyin, isSyllable, lettersOf } from '../../language/pinyin.ts'
import { transcribedStretches } from '../../language/transcribed-stretches.ts'
import { isTransliterated, writesNames } from '../../language/transcription.ts'
import { dottedIn, dottedPattern, isPartOfDotted, mayBeAbroad, withoutOthers } from './foreign-persons.ts'

/**
 * A word of an English name that is neither pinyin of the source nor an ordinary word. plain: without accents; alone: nothing stands beside it but an
 * office, as in President Yusuf; person: the words around show that somebody is meant; particles: van, de and the like before it.
 */
export type ForeignWord = { written: string; plain: string; alone: boolean; person: boolean; particles: string }

/** Whether the source writes a foreign name by its sound. */
export const soundsForeign = ({ written, plain, alone, person, particles }: ForeignWord, whole: string): boolean => {
  // Henry, which is 亨利, is not 海因里希, which is Heinrich, however alike.
  const source = chinesePeople(lettersOf(plain)).length > 0 ? withoutOthers(plain, whole) : whole
  const dotted = dottedNames(source)
  // Whom the source writes with a dot is compared part by part: what merely sounds like some of its text is somebody else.
  const rest = dotted === '' ? source : besideDotted(source)
  // What is written with an accent is no pinyin.
  if (
    /\p{L}\p{M}/u.test(written.normalize('NFD')) &&
    (isTransliterated(plain, rest) || isTransliterated(plain, transcribedStretches(rest), { certain: true, least: 0.35, characters: 2 }))
  )
    return true
  // Talia, Omari and Elaine could be pinyin, but no Chinese name has a syllable of one vowel at an end.
  if (!isSyllable(plain) && /^[aeiou](?![aeioun])|[^aeiou]i[ae]$|[aeiou]ne$/.test(plain.toLowerCase()) && soundsLikeStretch(plain, rest))
    return true
  // Naruya: of three syllables, and 纳鲁亚 to the letter.
  if (isPinyin(plain) && isTransliterated(plain, transcribedStretches(rest), { least: 1.5, characters: 3 })) return true
  // Of a place or people: the ending is English, the rest was transliterated.
  const bare = plain.replace(/(?:ians?|ans?|ese|ns?|s)$/, '')
  if (bare.length >= 5 && bare !== plain && dotted === '' && !isPinyin(plain) && !isPinyin(bare) && isTransliterated(bare, source))
    return true
  // Spanish: Manzanillo is 曼萨尼约.
  const spoken = plain.replaceAll('ll', 'y')
  if (spoken !== plain && !isPinyin(plain) && (isTransliterated(spoken, rest) || isPartOfDotted(spoken, source))) return true
  // No table has all names abroad, and not all are spelt by sound: one that nobody has settled passes in a story of a country abroad, or that
  // transcribes something, if it writes no name with a dot. On 1,560 planted errors this let two more pass.
  if (
    !isPinyin(plain) &&
    alone &&
    dotted === '' &&
    source === whole &&
    (mayBeAbroad(plain, source) || !person) &&
    chinesePeople(lettersOf(plain)).length === 0 &&
    (transcribedStretches(source).trim() !== '' || loadForeignPlaces().some((place) => place !== '中国' && source.includes(place)))
  )
    return true
  if (dotted === '') return sounds(plain, source)
  return (
    (isTransliterated(plain, dotted, { certain: true }) && [particles, ''].some((before) => isPartOfDotted(before + plain, source))) ||
    (isPinyin(plain)
      ? isTransliterated(plain, transcribedStretches(rest), { certain: true, least: 1, characters: 2 })
      : sounds(plain, rest))
  )
}

/** A foreign name; one that could be pinyin too must sound more alike and be a foreigner's, or a wrong Chinese name would pass. */
export const sounds = (name: string, source: string): boolean =>
  isPinyin(name)
    ? (name.length >= 7 && isTransliterated(name, source, { least: 1.4, characters: 3 })) ||
      isTransliterated(name, foreigners(source), { certain: true, least: 1.1, characters: 2 })
    : isTransliterated(name, source) || soundsLikeStretch(name, source)

/** By the rarer characters too, where they stand in a stretch that is no word: 赛色塔, 旦增. */
const soundsLikeStretch = (name: string, source: string): boolean =>
  lettersOf(name).length >= 3 && isTransliterated(name, transcribedStretches(source), { certain: true, least: 0.9, characters: 2 })

/** What could be a name right after a foreign country: 印度女科学家拉奥. */
const foreigners = (source: string): string => {
  const countries = loadForeignPlaces().slice(1, 120).join('|')
  return everyMatch(source, new RegExp(`(?:${countries})(\\p{Script=Han}{2,14})`, 'gu'))
    .map(([, after = '']) => transcribedStretches(after))
    .join(' ')
}

/** A source without the names that it writes with a dot; of what stands before one only what writes names belongs to it. */
const besideDotted = (source: string): string =>
  source.replaceAll(dottedPattern, (dotted) => {
    const first = [...dotted.slice(0, dotted.indexOf('·'))]
    return `${first.slice(0, first.findLastIndex((character) => !writesNames(character)) + 1).join('')} `
  })

/** The parts of the foreign names that a source writes with a dot: 奥卢·阿德耶米. */
export const dottedNames = (source: string): string => dottedIn(source).join(' ').replaceAll(/[·-]/g, ' ')
