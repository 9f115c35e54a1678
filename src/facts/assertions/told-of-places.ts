import { loadForeignPlaces, loadPlaces } from '../../language/names.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { characterPairs } from '../character-pairs.ts'
import { isCommon } from '../names/common-words.ts'
import { placesIn } from '../ownership/owning-places.ts'
import type { Finding, Passage } from '../reading.ts'
import { contentWords } from './held-words.ts'
import { type Stretch, sentenceOf, speaking, weigh } from './told-stretches.ts'

/** `a factory in Thailand`, 在泰国建厂 where the evidence has 在摩洛哥建设工厂，同时缩减泰国基地. */
export const ofPlaces = (claim: Passage, source: Passage): Finding[] => {
  const { text, language } = claim
  if (!leading[language].test(text) || (language === 'en' && speaking.test(text))) return []
  const said = [...placesIn(claim, source.text), ...(language === 'zh' ? ranked(text) : rankedIn(text, source.text))]
  const [own] = said
  if (!own || said.some(({ concept }) => concept !== own.concept)) return []
  const kind = kindOf(own.concept, source.text)
  if (kind === undefined || !new RegExp(`(?:${before[language].source})$`, 'u').test(text.slice(0, own.at))) return []
  const places = [...placesIn(source, source.text), ...ranked(source.text)].filter(({ concept }) => kindOf(concept, source.text) === kind)
  const ofKind = [...new Set(places.map(({ concept }) => concept))]
  if (ofKind.length < 2 || !ofKind.includes(own.concept)) return []
  const here = (from: number, end: number) => [...new Set(places.filter(({ at }) => at >= from && at < end).map(({ concept }) => concept))]
  const stretches = [...source.text.matchAll(/[^。；！？\n]+/g)].flatMap(({ 0: statement, index }): Stretch[] => {
    const inIt = here(index, index + statement.length)
    if (inIt.length < 2) return [{ of: inIt[0] ?? '', at: index, end: index + statement.length }]
    let holder = ''
    return [...statement.matchAll(/[^，：]+/g)].map(({ 0: clause, index: within }): Stretch => {
      const at = index + within
      const inClause = here(at, at + clause.length)
      holder = inClause.length > 1 ? 'several' : (inClause[0] ?? holder)
      return { of: holder, at, end: at + clause.length }
    })
  })
  if (stretches.some(({ of }) => of === 'several')) return []
  const sentence = sentenceOf(claim, own.at)
  const others = `${sentence.text.slice(0, own.at)}，${sentence.text.slice(own.end)}`
  const words = language === 'zh' ? [...new Set(characterPairs(others))] : contentWords(others).filter((word) => !general.test(word))
  // A word of English is two pairs of characters, and more.
  const least = language === 'zh' ? 2 : 1
  const first = stretches.findIndex(({ of }) => of === own.concept)
  return ofKind
    .filter((place) => place !== own.concept && stretches.findIndex(({ of }) => of === place) < first)
    .flatMap((place) => {
      const told = weigh(sentence, source, stretches, own.concept, place, words)
      const [theirs, mine] = [told.theirs.length + told.theirFigures, told.own.length]
      return told.ownFigures === 0 &&
        ((mine === 0 && (theirs >= 3 * least || (theirs > least && theirs >= words.length * 0.6))) ||
          (mine < 2 && told.theirFigures > 1 && theirs >= 4 * least))
        ? [{ text: claim.text.slice(own.at, own.end), why: `the evidence says this of ${place}` }]
        : []
    })
}

/** What stands before a place where something is or goes. */
const before = {
  zh: /^|[，。；：\n]|[在往到至赴抵达向入于]|落户|选址/u,
  en: /\b(?:in|at|to|for|into|reach(?:ed|es)|entered|hit) (?:the )?/,
}
const leading = { zh: /\p{Script=Han}/u, en: new RegExp(`${before.en.source}[A-Z]`) }

/** 云岭镇, 白沙镇: places by two characters and their rank, wherever a place may begin. */
const ranked = (text: string): { concept: string; at: number; end: number }[] =>
  [...text.matchAll(/(?<=^|[，。；：、往赴到达在从至于的抵离经和与由是（])(?![全各本该我两几多])\p{Script=Han}{2}(?=[县镇乡村])/gu)]
    .filter(({ 0: stem, index }) => !isCommon(stem) && !isCommon(stem + text[index + 2]))
    .map(({ 0: concept, index }) => ({ concept, at: index, end: index + 2 }))

/** The same in English: `Baisha town`. */
const rankedIn = (text: string, source: string): { concept: string; at: number; end: number }[] =>
  [...text.matchAll(/\b([A-Z][a-z’']+)(?= (?:[Tt]own(?:ship)?|[Cc]ounty|[Vv]illage)\b)/g)].flatMap(({ 0: name, index }) => {
    const letters = lettersOf(name)
    const place = isPinyin(letters)
      ? ranked(source).find(({ concept }) => findPinyin(letters, concept).some(({ at, end }) => at === 0 && end === 2))
      : undefined
    return place ? [{ concept: place.concept, at: index, end: index + name.length }] : []
  })

const general = /^(?:plan|year|new|will|compan|firm|total|include|million|billion)/

/** Countries, cities abroad, provinces, cities, and what is of one rank: places of which neither lies in the other. */
const kindOf = (place: string, source: string): string | undefined => {
  const abroad = loadForeignPlaces().indexOf(place)
  if (loadPlaces().get(place) === place) return 'province'
  if (loadPlaces().has(place)) return 'city'
  if (abroad >= 0)
    return abroad < loadForeignPlaces().indexOf('亚洲')
      ? 'country'
      : abroad < loadForeignPlaces().indexOf('伦敦')
        ? undefined
        : 'city abroad'
  const rank = source[source.indexOf(place) + place.length] ?? ''
  return /[县区市旗]/.test(rank) ? 'county' : /[镇乡村]/.test(rank) ? 'town' : undefined
}
