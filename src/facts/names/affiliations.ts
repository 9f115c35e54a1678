import { tells } from '../../language/dictionary-words.ts'
import { isStopWord } from '../../language/english.ts'
import { headsOf, institutionKinds } from '../../language/institution-heads.ts'
import { loadInstitutionWords, loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import type { Finding } from '../reading.ts'

const bodyWords = "((?:the )?(?:[A-Z][\\w’'.-]*|No\\. ?\\d+|\\d+)(?: (?:[A-Z][\\w’'.-]*|of|for|and|the|No\\. ?\\d+|\\d+))*)"
const after = new RegExp(`^,? ?(?:(?:an?|the) )?(?:[a-z-]+ ){0,6}(?:of|at|from|with) ${bodyWords}`)
const before = new RegExp(`${bodyWords}(?:[’']s?)?(?: [a-z-]+){0,4} (?:Professor |Dr\\.? |Academician )?$`)

/** `Professor Lin Zhongqiu of Nanning No. 2 Hospital`, where the evidence has him of another house that it names. */
export const affiliated = (text: string, source: string): Finding[] => {
  const houses = housesIn(source)
  if (new Set(houses).size < 2) return []
  return everyMatch(text, /\b(?=([A-Z][a-z]+ [A-Z][a-z]+)\b)/g).flatMap(({ 1: name = '', index }) => {
    if (!isPinyin(lettersOf(name))) return []
    const [place, ...others] = findPinyin(lettersOf(name), source)
    if (!place || others.length > 0) return []
    const said = after.exec(text.slice(index + name.length))?.[1] ?? before.exec(text.slice(0, index))?.[1]
    if (said === undefined) return []
    const clause = source
      .slice(0, place.at)
      .split(/[，。；\n]/)
      .at(-1)!
    const own = houses.filter((house) => clause.includes(house)).toSorted((a, b) => clause.lastIndexOf(b) - clause.lastIndexOf(a))[0]
    if (own === undefined) return []
    const ranked = [...new Set(houses)].map((house) => ({ house, told: toldOf(said, house) })).sort((a, b) => b.told - a.told)
    const [best] = ranked
    return best && best.house !== own && !clause.includes(best.house) && best.told >= 2 && best.told > toldOf(said, own) + 1
      ? [{ text: `${name} … ${said}`, why: `the evidence has this person of ${own}, not of ${best.house}` }]
      : []
  })
}

/** The houses of a text, each with all that stands before its noun: 广西医科大学第一附属医院. */
const housesIn = (source: string): string[] =>
  source.split(/[，。；：、\n与和由为同在]|联合/).flatMap((part) => nouns.exec(part)?.[0] ?? [])
const nouns = new RegExp(`^.{1,18}(?:${headsOf(...institutionKinds)}|中心|[局厅委署部院所馆台站队])`, 'u')

const numbers: [RegExp, RegExp][] = [
  [/\b(?:first|no\. ?1)\b/i, /一/],
  [/\b(?:second|no\. ?2)\b/i, /二/],
  [/\b(?:third|no\. ?3)\b/i, /三/],
  [/\b(?:fourth|no\. ?4)\b/i, /四/],
  [/\b(?:fifth|no\. ?5)\b/i, /五/],
]

/** How many words of an English name a Chinese one tells. */
const toldOf = (said: string, house: string): number =>
  (said.match(/[A-Za-z][a-z’'-]+/g) ?? []).filter((word) => {
    const plain = word.replace(/[’']s?$/, '')
    return (
      !isStopWord(plain.toLowerCase()) &&
      (tells(house, plain) ||
        [loadInstitutionWords(), loadNames()].some((table) =>
          table.get(plain.toLowerCase())?.some((zh) => zh !== '' && house.includes(zh)),
        ) ||
        (plain.length > 3 && isPinyin(plain) && findPinyin(lettersOf(plain), house).length > 0))
    )
  }).length + numbers.filter(([en, zh]) => en.test(said) && zh.test(house)).length
