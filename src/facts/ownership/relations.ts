import { chineseWith } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, lettersOf } from '../../language/pinyin.ts'
import { surnames } from '../../language/surnames.ts'
import { characterPairs } from '../character-pairs.ts'
import { personsIn } from '../names/persons-zh.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** Verbs with two parties. turned: the one named first is the loser, the one who leaves, and so on. */
const relations: { zh: RegExp; en: RegExp; turned: { zh: RegExp; en: RegExp } }[] = [
  {
    zh: /战胜|击败|力克|横扫|逆转|淘汰|险胜|大胜|完胜|轻取|力挫|打败|绝杀/,
    en: /\b(?:beat|beats|beating|defeat(?:s|ed|ing)|edged|overc[ao]me|swept|thrash\w+|eliminat\w+|knocked out|rout\w+|downed|outclass\w+|upset|stunned)\b(?! by)/,
    turned: { zh: /不敌|负于|输给|败给|惜败|败于/, en: /\b(?:lost to|defeated by|beaten by|fell to|went down to)\b/ },
  },
  {
    zh: /收购(?!价|[早中晚]?稻|小?麦|玉米|大豆|棉|油菜|鲜|生猪|农|茶|烟叶|资金|协议|案|方案|计划|交易|要约|粮|秋|夏|标准|政策|企业|工作|[点站量期季均商])|并购/,
    en: /\b(?:acquir(?:es|ed|ing)|bought|buys|took over|tak(?:es|ing) over)\b(?! by)/,
    turned: { zh: /被[^，。]{1,20}收购/, en: /\b(?:acquired by|bought by|taken over by|sold to)\b/ },
  },
  {
    // 超过2.4万份 is a bound.
    zh: /(?<!不|未|没)超过(?!了?(?:\d|[一二两三四五六七八九十百千万亿半几数]))|超越|反超/,
    en: /\b(?:overt(?:ook|ak(?:es|en|ing))|surpass(?:es|ed|ing)|outstripp?(?:s|ed|ing)|outpac(?:es|ed|ing))\b(?! by)/,
    turned: { zh: /[被遭][^，。]{0,12}(?:超过|超越|反超)/, en: /\b(?:overtaken|surpassed|outstripped|outpaced) by\b/ },
  },
  {
    zh: /接替|取代/,
    en: /\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|tak(?:es|ing) over from|took over from)\b(?! by)/,
    turned: { zh: /被[^，。]{0,12}(?:接替|取代)/, en: /\b(?:replaced by|succeeded by)\b/ },
  },
]

/** Who beat, bought or replaced whom is as in the evidence. */
export const relationsKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const made = [...makers(claim, source.text), ...winnerAlone(claim, source.text)]
  if (made.length > 0) return made
  return relations.flatMap((relation) => {
    const there = split(source.text, relation.zh, relation.turned.zh, 24, /[，。；：！？\n]/)
    const said =
      claim.language === 'zh'
        ? split(claim.text, relation.zh, relation.turned.zh, 24, /[，。；：！？\n]/)
        : split(claim.text, relation.en, relation.turned.en, 60, /[.;\n]|\b(?:at|in|on|during|after)\b/)
    if (!there || !said) return []
    const alike = (mine: string, theirs: string) => namedAlike(mine, theirs, claim.language)
    const kept = alike(said.second, there.second)
    const straight = alike(said.first, there.first) + kept
    const turned = [alike(said.first, there.second), alike(said.second, there.first)]
    return turned[0]! + turned[1]! > straight || (kept === 0 && turned.every((pairs) => pairs > 0))
      ? [{ text: said.verb, why: 'the two parties stand in each other’s place: see who did it to whom in the evidence' }]
      : []
  })
}

/** 甲队与乙队踢成1比1，互射点球甲队以4比3获胜: the one who won is told alone, in two characters of its name. */
export const soleWinner = (source: string): string | undefined => {
  const wins = [
    ...source.matchAll(
      /(?:^|[，。；、]|[球钟局赛后]|十二码)(\p{Script=Han}{2,6})队(?:最终|终)?以[^，。；]{2,12}?(?:获胜|取胜|胜出|得胜|险胜|晋级)(?=[，。；]|$)/gu,
    ),
  ]
  const winner = wins.length === 1 ? wins[0]![1]!.slice(-2) : undefined
  return winner !== undefined && source.replace(wins[0]![0], '').includes(winner) ? winner : undefined
}

/** Whether the words name a side that is told by two characters. */
export const namesSide = (words: string, side: string, language: 'zh' | 'en'): boolean =>
  language === 'zh'
    ? words.includes(side)
    : namedAlike(words, side, language) > 0 ||
      (words.match(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)?/g) ?? []).some((name) => chineseWith(name).includes(side))

const triumphs = {
  zh: /([^，。；]{2,8}?队?)(?:[^，。；\d]{0,6}以[^，。；]{2,8}(?:获胜|取胜|胜出|险胜|晋级)|(?:险胜|击败|战胜|力克|淘汰))/,
  en: /\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:beat|edged|defeated|downed|knocked out|eliminated) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/,
}

/** Another side is said to have won than the one that the evidence tells. */
const winnerAlone = ({ text, language }: Passage, source: string): Finding[] => {
  const winner = soleWinner(source)
  const said = winner === undefined ? null : triumphs[language].exec(text)
  if (winner === undefined || !said || namesSide(said[1]!, winner, language)) return []
  const side = said[1]!.replace(/[队代表]+$/, '').slice(-2)
  const other = language === 'en' ? namesSide(said[2]!, winner, language) : source.includes(side) && !/[\d点球终]/.test(side)
  return other ? [{ text: said[0], why: `the evidence says that ${winner} won` }] : []
}

/** 由李静执导: who directed, wrote or played it, is the one whom the evidence has there. */
const makers = ({ text, language }: Passage, source: string): Finding[] =>
  crafts.flatMap(({ by, alone, told, en }) => {
    const said = language === 'zh' ? (by.exec(text) ?? alone.exec(text)) : en.exec(text)
    const name = said?.[1]
    if (!said || name === undefined) return []
    const theirs = everyMatch(source, told).map((match) => (match[1] ?? match[2])!)
    if (theirs.length === 0) return []
    const same = (person: string) =>
      language === 'zh' ? person.includes(name) || name.includes(person) : findPinyin(lettersOf(name), person).length > 0
    const elsewhere = language === 'zh' ? source.includes(name) : findPinyin(lettersOf(name), source).length > 0
    return elsewhere && !theirs.some(same) ? [{ text: said[0], why: `the evidence says ${theirs[0]} of this` }] : []
  })
const crafted: [zh: string, en: RegExp][] = [
  ['执导|导演', /\b[Dd]irected by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['编剧|撰写|创作', /\b[Ww]ritten by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['主演|领衔主演', /\b[Ss]tarring ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['带队|率队|领衔|牵头', /\b[Ll]ed by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['编导|编舞', /\b[Cc]horeographed by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['作曲|配乐', /\b(?:[Cc]omposed|[Mm]usic) by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['指挥|执棒', /\b[Cc]onducted by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['剪辑', /\b[Ee]dited by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['主持', /\b(?:[Cc]haired|[Hh]osted|[Pp]resided over) by ([A-Z][a-z]+ [A-Z][a-z]+)/],
  ['设计', /\b[Dd]esigned by ([A-Z][a-z]+ [A-Z][a-z]+)/],
]
/** 由甲主演, 甲主演, 主演为甲. */
const crafts = crafted.map(([zh, en]) => ({
  by: new RegExp(`由(\\p{Script=Han}{2,14})(?:${zh})`, 'u'),
  alone: new RegExp(`(?<=^|[，。；、：])([${surnames}]\\p{Script=Han}{1,2})(?:领衔)?(?:${zh})(?=$|[，。；、])`, 'u'),
  told: new RegExp(`由(\\p{Script=Han}{2,14})(?:${zh})|(?:${zh})(?:为|是|：)(\\p{Script=Han}{2,14})`, 'gu'),
  en,
}))

type Sides = { first: string; second: string; verb: string }
const split = (text: string, plain: RegExp, turned: RegExp, reach: number, ends: RegExp): Sides | undefined => {
  const back = turned.exec(text)
  const match = back ?? plain.exec(text)
  if (!match) return undefined
  const parts = text.slice(Math.max(0, match.index - reach), match.index).split(ends)
  // 光伏发电167亿千瓦时，首次超过风电: who did it stands in the clause before.
  const before = /^(?:首次|已|再次|又|并|而|反而|从而|历史性地?)*$/.test(parts.at(-1) ?? '') ? (parts.at(-2) ?? '') : parts.at(-1)!
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + reach).split(ends)[0] ?? ''
  // 被对手反超: who did it stands inside.
  return back
    ? { first: match[0].replace(plain, '').slice(1) + after, second: before, verb: match[0] }
    : { first: before, second: after, verb: match[0] }
}

/** Who beat whom in a Chinese text: the winner first. turned: it is told as the loser’s defeat. */
export const victoryIn = (text: string): { first: string; second: string; turned: boolean } | undefined => {
  const sides = split(text, relations[0]!.zh, relations[0]!.turned.zh, 24, /[，。；：！？\n]/)
  return sides && { ...sides, turned: relations[0]!.turned.zh.test(sides.verb) }
}

/** How much of one side is named on the other: pairs of Chinese characters, or English names in pinyin. */
export const namedAlike = (said: string, there: string, language: 'zh' | 'en'): number => {
  if (language === 'zh') return characterPairs(said).filter((pair) => there.includes(pair)).length
  return (said.match(/\b[A-Z][a-z]+(?:[’'][a-z]+)?/g) ?? []).filter(
    (name) => name.length > 2 && findPinyin(lettersOf(name.replace(/[’']s$/, '')), there).length > 0,
  ).length
}

/** What a Chinese claim says of a person is what the evidence says of that person, not of another one of it. */
export const personsKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || claim.language !== 'zh') return []
  const people = personsIn(source.text)
  for (const match of everyMatch(source.text, /([\p{Script=Han}]{2,3})同志/gu)) people.push(match[1]!)
  const named = [...new Set(people)].filter((person) => claim.text.includes(person))
  if (named.length < 2) return []
  const around = (person: string, text: string) => {
    const at = text.indexOf(person)
    const after = text
      .slice(at + person.length, at + person.length + 16)
      .replace(/^同志/, '')
      // 王小明和15岁的李大伟获奖: both of them.
      .split(/[，。；、]|[和与及]/)[0]!
    return after
  }
  const common = (a: string, b: string) => characterPairs(a, /./su).filter((pair) => b.includes(pair)).length
  for (const [index, one] of named.entries()) {
    for (const other of named.slice(index + 1)) {
      const straight =
        common(around(one, claim.text), around(one, source.text)) + common(around(other, claim.text), around(other, source.text))
      const crossed =
        common(around(one, claim.text), around(other, source.text)) + common(around(other, claim.text), around(one, source.text))
      if (crossed > straight + 1) return [{ text: `${one}, ${other}`, why: `what is said of ${one} is true of ${other} in the evidence` }]
    }
  }
  return []
}
