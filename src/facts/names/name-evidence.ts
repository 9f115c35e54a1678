import { dictionaryNames } from '../../language/dictionary-names.ts'
import { chineseWith } from '../../language/glosses.ts'
import { headsOf } from '../../language/institution-heads.ts'
import { loadLexicon } from '../../language/lexicon.ts'
import { isListed, isOrdinary, loadForeignPlaces, loadNames, loadPlaces } from '../../language/names.ts'
import { chineseNumerals } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, isSyllable, lettersOf } from '../../language/pinyin.ts'
import { isTransliterated } from '../../language/transcription.ts'
import { searchWordsOf } from '../../language/words.ts'
import type { Reading } from '../reading.ts'
import { dottedParts, isPartOfDotted, isPersonHere, particlesBefore, settledPersons } from './foreign-persons.ts'
import { isOtherCounty } from './other-counties.ts'
import { placesAbove } from './places-above.ts'
import { inBrief, ledAway, route } from './places-in-brief.ts'
import { bearsSurname, isRomanisedOther } from './romanised.ts'
import { soundsForeign } from './sounding-names.ts'
import { isOwnSpelling, isUnsettled } from './unsettled.ts'

/** A word of an English text that begins with a capital, with its offsets. first: of a sentence. */
export type Token = { text: string; at: number; end: number; first: boolean }

/** Whether the source shows one word of an English name: written as it is, in pinyin, in short, in the dictionary, by sound, or no name at all. */
export const acceptable = (token: Token, run: Token[], source: string, titled: boolean, reading: Reading): boolean => {
  const { glossary } = reading
  const english = reading.claim.en?.text ?? ''
  const plain = token.text
    .replace(/[’']s$/, '')
    .replace(/[’']$/, '')
    .replace(/(?<=^\p{Lu}{2,5})s$/u, '')
    .replaceAll('ç', 's')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  if (new RegExp(`(?<![A-Za-z])${RegExp.escape(plain)}(?![a-z])`, 'i').test(source)) return true
  if (/^[IVXL]+$/.test(plain) && romanNumeral(plain, source)) return true
  // Beijing-Shanghai, Italo-Normans, Airdrie-Bathgate.
  if (
    plain.includes('-') &&
    plain
      .split('-')
      .every(
        (part) =>
          part.length > 1 &&
          part !== plain &&
          (findPinyin(lettersOf(part), source).length > 0 || acceptable({ ...token, text: part }, run, source, titled, reading)),
      )
  )
    return true
  if (plain.includes('-') && route(plain, source)) return true
  // Who stands after a given name of the evidence is told by the rest of that name, whatever else a dictionary or the language has.
  const before = particlesBefore(token.at, english)
  if (run.at(-1) === token && afterGivenName(token, run, source) && !chineseWith(plain).some((word) => source.includes(word)))
    return [before, ''].some((particles) => isPartOfDotted(particles + plain, source))
  if (settledPersons(source).has(lettersOf(plain))) return true
  const letters = lettersOf(plain)
  if (inDictionary(letters, source) || inBrief(letters, source) || ledAway(letters, source)) return true
  if (inJapan(plain, source)) return true
  // The Chiang family.
  if (bearsSurname(plain, source, /[氏家姓某]/)) return true
  if (/^[A-Z]{2,8}s?$/.test(plain))
    return run.length === 1 && (initials(plain, source, glossary) || foreignBody(plain, source) || isOwnSpelling(plain, english, source))
  if (plain.length === 1) return true
  const places = loadPlaces()
  if (places.size > 0 && provinceOf(plain, source, places)) return true
  if (isOrdinary(plain) && !isNameHere(plain, token, run, source)) {
    // `Chen` is in no dictionary; `Song` and `Long` are, and are names where a name stands beside them.
    return (
      !isSyllable(plain) ||
      titled ||
      (!/\b(?:Mr|Mrs|Ms|Miss|surnamed)\.? $/.test(english.slice(0, token.at)) &&
        !run.some((other, index) => Math.abs(index - run.indexOf(token)) === 1 && isPinyin(other.text) && !isOrdinary(other.text)))
    )
  }
  if (isOtherCounty(plain, english.slice(token.end), source)) return false
  if (isRomanisedOther(run.map(({ text }) => text.replace(/[’']s?$/, '')))) return false
  const person = isPersonHere(token.at, token.end, english)
  return (
    soundsForeign(
      {
        written: token.text,
        plain,
        // What stands after it would be the name.
        alone: run.at(-1) === token && run.slice(0, -1).every(({ text }) => isOrdinary(text)),
        person,
        particles: before,
      },
      source,
    ) ||
    isUnsettled(
      plain,
      run.map(({ text }) => text.replace(/[’']s?$/, '')),
      person,
      source,
    )
  )
}

/** Songgang looks like song and gang, Morales beside Ernesto like morals: what no list of words has is a name where it stands as one. */
const isNameHere = (word: string, token: Token, run: Token[], source: string): boolean =>
  !isListed(word) && !token.first && ((isPinyin(word) && word.length > 6) || (run.at(-1) === token && afterGivenName(token, run, source)))

/** After a word that sounds like a part of a name that the source writes with a dot. */
const afterGivenName = (token: Token, run: Token[], source: string): boolean => {
  const given = run[run.indexOf(token) - 1]?.text
  return (
    given !== undefined && !/[’']s?$/.test(given) && !isOrdinary(given) && isTransliterated(given, dottedParts(source), { certain: true })
  )
}

/** Words of the names that the dictionary gives for the source, their plurals and what is derived from them: Sicilian, Hungarians, Lutheran. */
export const inDictionary = (letters: string, source: string): boolean => {
  const known = dictionaryNames(source)
  if (known.has(letters) || known.has(letters.replace(/s$/, ''))) return true
  const stem = letters.replace(/(?:s|ns?|ans?|ians?|ese|ish|ic|ine|ines|ists?|ism)$/, '')
  return (
    letters.length >= 6 &&
    stem.length >= 4 &&
    [...known].some(
      (name) =>
        name.length >= 5 && Math.abs(name.length - stem.length) <= 3 && name.startsWith(stem.slice(0, Math.max(5, stem.length - 1))),
    )
  )
}

const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
/** `Level IV` for Ⅳ级, 四级 or 4级. */
const romanNumeral = (letters: string, source: string): boolean => {
  const digits = [...letters].map((letter) => romans[letter]!)
  const value = digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
  return (
    new RegExp(`(?<!\\d)${value}(?!\\d)`).test(source) ||
    (value <= 12 && new RegExp(`${String.fromCharCode(0x215f + value)}|${chineseNumerals[value]}`).test(source))
  )
}

/** An acronym that a term of the glossary has, or the initials of a settled name that the source has. */
const initials = (acronym: string, source: string, glossary: Reading['glossary']) =>
  [...glossary.values()].some(({ en }) => en.includes(acronym)) ||
  [...loadNames()].some(
    ([name, chinese]) =>
      name.includes(' ') &&
      initialsOf(name) === acronym.toLowerCase().replace(/s$/, '') &&
      chinese.some((word) => word !== '' && source.includes(word)),
  ) ||
  chineseBody(acronym, source)
/** CISA for 中国钢铁工业协会: a body of China by the initials of the words that may translate its own; one may be another. */
const chineseBody = (acronym: string, source: string): boolean =>
  /^C[A-Z]{2,5}$/.test(acronym) &&
  everyMatch(source, chineseBodies).some(([, what = '', head = '']) => {
    const lexicon = loadLexicon()
    const words = searchWordsOf(what).flatMap((word) => (lexicon.get(word) ?? []).map(({ en }) => en))
    const letters = [...(headInitials[head] ?? ''), ...words.flatMap((en) => en.split(/[\s-]+/).map((word) => word[0]!.toUpperCase()))]
    const unexplained = [...new Set(acronym.slice(1))].filter((letter) => !letters.includes(letter)).length
    return unexplained === 0 || (unexplained === 1 && acronym.length > 3)
  })
const headInitials: Record<string, string> = {
  协会: 'A', 学会: 'SA', 联合会: 'FCU', 商会: 'CA', 联盟: 'AU', 中心: 'C', 研究院: 'IA', 研究所: 'I', 委员会: 'CN',
} // biome-ignore format: a table
const chineseBodies = new RegExp(`中国(\\p{Script=Han}{2,14}?)(${Object.keys(headInitials).join('|')})`, 'gu')
const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in|on|de)$/.test(word))
    .map((word) => word[0])
    .join('')

/** The province or prefecture of a place that the source names may be added; it is where the reader looks the place up. */
const provinceOf = (name: string, source: string, places: ReadonlyMap<string, string>): boolean => {
  const letters = lettersOf(name)
  if (!isPinyin(letters)) return false
  const isIt = (province: string) => findPinyin(letters, province).some(({ at, end }) => at === 0 && end === province.length)
  for (const [place, province] of places) if (source.includes(place) && isIt(province)) return true
  return [...placesAbove(source)].some(isIt)
}

/** VDMA for 德国机械设备制造业联合会, KCIC, IWF: the initials of a body abroad in its own language, unless they are settled for somebody else. */
const foreignBody = (acronym: string, source: string): boolean =>
  acronym.length >= 3 &&
  !loadNames().has(acronym.toLowerCase()) &&
  ['国际', '世界', '全球', '亚洲', '欧洲', '印尼', '沙特', '大马', ...loadForeignPlaces()].some(
    (place) => place !== '中国' && source.includes(place) && new RegExp(`${place}[^，。；]{0,16}${foreignHeads}`, 'u').test(source),
  )
const foreignHeads = `(?:${headsOf('society', 'study', 'company')}|联盟|[举柔攀台马帆田体泳篮排足手冰雪]联|组织|委员会|署|局|中心|机构|国铁|工业)`

/** Misaki for 三崎: how Japanese names are read no table tells; one that is written as they are passes where the evidence is of Japan. */
const inJapan = (name: string, source: string): boolean =>
  /日本|东京|大阪|京都|北海道|冲绳/.test(source) &&
  /^(?:(?:ky|sh|ch|ts|ry|gy|ny|hy|my|by|py|[kstnhmyrwgzdbpfj])?[aiueo]{1,2}n?)+$/i.test(name) &&
  name.length >= 4 &&
  !loadNames().has(name.toLowerCase())
