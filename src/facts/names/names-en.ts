import { isOrdinary, loadForeignPlaces, loadPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, isSyllable, lettersOf, readingsOf, type Stretch, surnameReadingsOf } from '../../language/pinyin.ts'
import { surnames } from '../../language/surnames.ts'
import { codes, journals } from '../quantities/codes.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { isOthersName } from './foreign-persons.ts'
import { governments } from './governments.ts'
import { institutions } from './institutions-en.ts'
import { otherSchoolInEnglish } from './kinds-of-schools.ts'
import { acceptable, type Token } from './name-evidence.ts'
import { nameSource } from './name-source.ts'
import { isPerson } from './persons-en.ts'
import { personsIn, titles } from './persons-zh.ts'
import { route } from './places-in-brief.ts'
import { abroad } from './romanised.ts'
import { glossaryNames, settledNames } from './settled-names.ts'

const tokenPattern = /[\p{Lu}][\p{L}]*(?:[’'][\p{L}]+|\.(?=\p{Lu})|-(?=\p{L})[\p{L}]+)*/gu
const grammar =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|Or|As|With|It|Its|This|That|These|Those|He|She|His|Her|They|Their|We|Our|You|Your|I|If|When|While|After|Before|Since|During|Under|Over|Between|Among|About|More|Most|Some|Many|Few|Both|Each|Every|All|No|Not|None|Only|Also|Then|There|Here|Now|So|Such|Other|Another|Same|Nearly|Almost|Around|Up|Down|Out|Off|Per|Via|Through|Until|Despite|According|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Madam|Miss|Jr|St|No|Nos|vs|Co|Ltd|Inc|Corp|Corporation|LLC|PLC|Limited|What|Which|Who|Whose|How|Why|Where|Can|May|Will|Shall|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Be|Yes)$/
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|Celsius|Fahrenheit|Mid|Internet|Yuan|Renminbi|RMB|CNY|USD|HKD|Q[1-4]|H[12])(?:-\w+)?$/

/** Before a word for a country. */
const partOfTheWorld =
  /\b(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Ss]outheast|[Nn]ortheast|[Nn]orthwest|[Ss]outhwest)(?:ern)?[- ])?(?:African|Asian|European|American|Latin American|Middle Eastern|Caribbean|Nordic|Scandinavian|Baltic|Balkan|Gulf|Pacific|Arab)(?= (?:island |oil-rich |landlocked )?(?:country|nation|state|republic|kingdom|neighbou?r)\b)/g

/**
 * Every name in the English text is one that the article names: by the glossary, by a settled English name, in Latin letters, in pinyin
 * (either order of a person's name), or as a transliteration. What cannot be shown to be named is refused, but for unsettled names of a story
 * abroad (name-evidence.ts).
 */
export const englishNames = (claim: Passage, reading: Reading): Finding[] => {
  // Shenzhen–Zhongshan is joined as Shenzhen-Zhongshan is.
  const text = claim.text.replace(/(?<=\p{Ll})[–—](?=\p{Lu})/gu, '-')
  const source = nameSource(reading)
  const taken = new Uint8Array(text.length)
  const found: Finding[] = []
  const refuse = (name: string, why = `${name} is not named in the evidence`) => found.push({ text: name, why })
  for (const { at, end, kind } of [...claim.dates.map((date) => ({ ...date, kind: 'date' })), ...claim.quantities]) {
    // US in `US$489 million` belongs to the amount, `Chinese` before yuan too; the noun after a count does not.
    if (kind !== 'ordinal') taken.fill(1, at, end)
  }
  const words = tokensOf(text)
  const titled = isTitleCase(text)
  // The East African country: which part of the world a country abroad is of, said for the reader.
  if (loadForeignPlaces().some((place) => place !== '中国' && source.includes(place)))
    for (const { index, 0: words } of everyMatch(text, partOfTheWorld)) taken.fill(1, index, index + words.length)
  for (const { text: name, at, end } of words) if (name.includes('-') && route(name, source)) taken.fill(1, at, end)
  governments(text, source, taken)
  glossaryNames(text, reading, source, taken)
  const settled = settledNames(text, source, taken, refuse, reading)
  institutions(text, source, taken, refuse, reading)
  otherSchoolInEnglish(text, reading.source.text, refuse)
  codes(text, source, refuse)
  journals(text, source, refuse)
  // A translated title in quotation marks is the quotation rule's concern.
  for (const { index, 0: quoted } of everyMatch(text, /[“"‘][^”"’]{1,60}[”"’]/g)) taken.fill(1, index, index + quoted.length)
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    const whole = next && text.slice(word.end, next.at) === ' ' ? next.text.replace(/[’']s$/, '') : undefined
    if (whole && !taken[word.at] && isOthersName(word.text, whole, source)) refuse(word.text)
  }
  for (const run of runsOf(words, taken, text, source)) {
    if (isPerson(run, source) || besideSurname(run, settled, text, source)) continue
    let refused: Token[] = []
    const flush = () => {
      if (refused.length > 0) refuse(text.slice(refused[0]!.at, refused.at(-1)!.end).replace(/[’']s$/, ''))
      refused = []
    }
    for (const { tokens, named } of groupsOf(run, source)) {
      if (named || tokens.every((token) => acceptable(token, run, source, titled, reading))) flush()
      else refused.push(...tokens)
    }
    flush()
  }
  return found
}

const tokensOf = (text: string): Token[] =>
  everyMatch(text, tokenPattern)
    // CO2: see codes.
    .filter((match) => !(/^[A-Z]{1,4}$/.test(match[0]) && /^\d/.test(text.slice(match.index + match[0].length))))
    .map((match) => ({
      text: match[0],
      at: match.index,
      end: match.index + match[0].length,
      first: /(?:^|[.!?:;]\s+|[“"‘(]|\n)$/.test(text.slice(0, match.index)),
    }))

const isTitleCase = (text: string): boolean => {
  const long = text.match(/\b[A-Za-z][a-z]{3,}\b/g) ?? []
  return long.length >= 5 && long.filter((word) => /^[A-Z]/.test(word)).length / long.length > 0.65
}

/** `Yoshimasa Hayashi`, where Hayashi is the settled spelling of a name of the source: what stands next to it is his given name. */
const besideSurname = (run: Token[], settled: Stretch[], text: string, source: string): boolean =>
  run.length === 1 &&
  !isOrdinary(run[0]!.text) &&
  (!isPinyin(run[0]!.text) || abroad(run[0]!.text, source)) &&
  settled.some(({ at, end }) => text.slice(end, run[0]!.at) === ' ' || text.slice(run[0]!.end, at) === ' ')

/** Maximal runs of capitalised words with nothing but a space, `of`, `the`, `and` or a dot between them. */
const runsOf = (tokens: Token[], taken: Uint8Array, text: string, source: string): Token[][] => {
  const runs: Token[][] = []
  for (const whole of tokens) {
    const token = besideTaken(whole, taken)
    if (
      taken.subarray(token.at, token.end).includes(1) ||
      (grammar.test(token.text.replace(/[’'].*$/, '')) && !isSurname(token, tokens, source)) ||
      // He Jun, Li Jun: no month after a name; Yuan Qinghe: no money before one.
      (calendar.test(token.text) &&
        !(token.text === 'Jun' && tokens.some(({ end }) => end === token.at - 1)) &&
        !(token.text === 'Yuan' && tokens.some(({ at, text }) => at === token.end + 1 && isPinyin(text) && !isOrdinary(text))))
    )
      continue
    const previous = runs.at(-1)?.at(-1)
    const gap = previous ? text.slice(previous.end, token.at) : undefined
    if (gap !== undefined && /^[ \u00a0]?(?:[-·.] ?)?$/.test(gap) && !token.first) runs.at(-1)!.push(token)
    else runs.push([token])
  }
  return runs
}

/** Hong Kong-Zhuhai: where a name that is read already ends within a token, the rest stands alone. */
const besideTaken = (token: Token, taken: Uint8Array): Token => {
  const read = taken.subarray(token.at, token.end).lastIndexOf(1) + 1
  return read > 0 && token.text[read] === '-' && /^\p{Lu}/u.test(token.text.slice(read + 1))
    ? { ...token, text: token.text.slice(read + 1), at: token.at + read + 1, first: false }
    : token
}

/** He Wei, You Quan, An Li: a word of grammar that is the surname of what follows it. */
const isSurname = (token: Token, tokens: Token[], source: string): boolean => {
  const next = tokens.find(({ at }) => at === token.end + 1)
  const last = tokens.find(({ end }) => end === token.at - 1)
  // Lao She: of what stands before it, too.
  return [next && token.text + next.text, last && last.text + token.text].some(
    (name) => name !== undefined && isPinyin(token.text) && isPinyin(lettersOf(name)) && findPinyin(lettersOf(name), source).length > 0,
  )
}

type Group = { tokens: Token[]; named: boolean }

/** Cuts a run into names that the source has in pinyin, longest first, in either order; what is left stands alone. */
const groupsOf = (run: Token[], source: string): Group[] => {
  const groups: Group[] = []
  for (let at = 0; at < run.length; ) {
    let taken = 0
    for (let length = Math.min(4, run.length - at); length >= 1 && taken === 0; length--) {
      const tokens = run.slice(at, at + length)
      const parts = tokens.map(({ text }) => lettersOf(text.replace(/[’']s$/, '')))
      if (parts.some((part) => part === '' || !isPinyin(part))) continue
      if (length === 1 && isSyllable(tokens[0]!.text.replace(/[’']s$/, '')) && !loneSyllable(run, at, parts[0]!, source)) continue
      const orders = [parts.join(''), ...(length > 1 ? [[...parts.slice(1), parts[0]!].join('')] : [])]
      if (orders.some((letters) => isNamed(letters, source))) taken = length
    }
    groups.push({ tokens: run.slice(at, at + Math.max(taken, 1)), named: taken > 0 })
    at += Math.max(taken, 1)
  }
  return groups
}

/** Whether the source has these letters in pinyin; at a person's name, by a reading that the surname has: 查文斌 is no Cha Wenbin. */
const isNamed = (letters: string, source: string): boolean => {
  const found = findPinyin(letters, source)
  return (
    found.length > 0 &&
    found.some(({ at, end }) => {
      const readings = surnameReadingsOf(source.slice(at, end))
      return readings === undefined || readings.some((reading) => letters.startsWith(reading)) || !isPersonAt(at, source, readings[0]!)
    })
  )
}

const titled = new RegExp(`(?:${titles})$`)
/** A double surname is a person's wherever it stands. */
const isPersonAt = (at: number, source: string, reading: string): boolean =>
  !isSyllable(reading) ||
  titled.test(source.slice(Math.max(0, at - 4), at)) ||
  personsIn(source).some((person) => source.startsWith(person, at))

/**
 * One syllable alone is named when it is a surname of the source: next to another syllable it belongs to that, and together they were
 * not found.
 */
const loneSyllable = (run: Token[], at: number, letters: string, source: string): boolean => {
  const neighbours = [run[at - 1], run[at + 1]].filter((token) => token !== undefined)
  if (neighbours.some(({ text }) => isPinyin(text) && !isOrdinary(text))) return false
  // Li, Zhuang and Hui people, the Huan river: one syllable too.
  if (
    [...source].some(
      (character, index) => /[族河江湖山岛水村镇县州寺岭]/.test(source[index + 1] ?? '') && readingsOf(character).includes(letters),
    )
  )
    return true
  // The Qin capital, a Liao pagoda: an age by one character before what it left.
  if (everyMatch(source, ages).some(([, age = '']) => readingsOf(age).includes(letters))) return true
  // A Dong village, Miao embroidery: a people by one character before what is its own.
  if (everyMatch(source, peoples).some(([people]) => readingsOf(people).includes(letters))) return true
  // 浙BA: what stands for a place before Latin letters.
  if (everyMatch(source, /\p{Script=Han}(?=[A-Z]{2})/gu).some(([place]) => readingsOf(place).includes(letters) && run.length <= 2))
    return true
  let masked = source
  for (const place of loadPlaces().keys()) if (masked.includes(place)) masked = masked.replaceAll(place, '　'.repeat(place.length))
  return [...masked].some(
    (character, index) => surnames.includes(character) && readingsOf(character).includes(letters) && personFollows(masked, index),
  )
}

const peoples = /[侗苗彝壮傣瑶畲羌佤](?=[寨乡语歌戏医药绣锦布服舞楼历年])|[侗苗彝傣瑶畲羌佤]家(?=[寨乡女儿人族美菜])/gu

const ages =
  /(?<!先)([夏商周秦楚汉魏晋隋唐宋辽金元明清吴越蜀燕赵齐鲁])(?=[王墓陵宫都简俑瓷窑塔碑砖瓦钱朝代廷夏商周秦楚汉魏晋隋唐宋辽金元明清]|\p{Script=Han}{2,4}遗址)/gu

/** A surname is followed by a given name, 某, 先生, 女士 and the like, not by the second half of a word; judged by what comes next. */
const personFollows = (text: string, at: number) =>
  /^.(?:某|先生|女士|同志|老师|师傅|阿姨|大[爷妈叔伯姐哥]|奶奶|爷爷|[\p{Script=Han}])/u.test(text.slice(at, at + 4))
