import { dictionaryNamed, dictionaryNames, dictionaryWordsOf } from '../../language/dictionary-names.ts'
import { endsAlike } from '../../language/name-endings.ts'
import { chinesePeople, findPeople, longestPerson, peopleOf } from '../../language/people.ts'
import { lettersOf, readingsOf } from '../../language/pinyin.ts'
import { transcribedStretches } from '../../language/transcribed-stretches.ts'
import { wholeLikeness, writesNames } from '../../language/transcription.ts'
import { isCommon, isGrammar } from './common-words.ts'

/** Of 175 true names five are less alike than this or end otherwise, of as many exchanged ones 153. */
const least = 0.4

/** Whether a foreign name is alike a part, as a whole, of a name that the source writes with a dot: Weber is no 魏格尔, of which it has the beginning. */
export const isPartOfDotted = (name: string, source: string): boolean =>
  partsOfDotted(source).some(
    (part) =>
      (isLike(name, part) && !isSettledOtherwise(lettersOf(name), part) && !isMoreLike(name, part)) ||
      dictionaryWordsOf(part).includes(lettersOf(name)) ||
      peopleOf(part).includes(lettersOf(name)),
  )

/** Clark, which is 克拉克, for 克雷格, which is Craig: both are settled, and neither for the other. */
const isSettledOtherwise = (letters: string, part: string): boolean => {
  const [theirs, ours] = [peopleOf(part), chinesePeople(letters)]
  return theirs.length > 0 && ours.length > 0 && !theirs.includes(letters)
}

/** Patel, which is 帕特尔, for 帕蒂尔: where a name has a settled form, another form of it would fit it nearly as well. */
const isMoreLike = (name: string, part: string): boolean =>
  Math.max(...chinesePeople(lettersOf(name)).map((chinese) => wholeLikeness(name, chinese))) - wholeLikeness(name, part) > 0.7

/** The names, in letters, of persons abroad whom a source names by a Chinese form that is settled for them. */
export const settledPersons = (source: string): ReadonlySet<string> => settledOf(source).names

/**
 * The source without the persons abroad whose Chinese is settled for other names than this one, and not alike (安妮 may be Anna); those in dotted names
 * stay, and those that stand together, which may be a longer name: 卡罗|莱纳.
 */
export const withoutOthers = (name: string, source: string): string => {
  const { people } = settledOf(source)
  const rest = source.split('')
  for (const { at, end } of people) {
    const joined =
      source[at - 1] === '·' ||
      source[end] === '·' ||
      goesOn(at - 1, source) ||
      people.some((other) => other.end === at || other.at === end)
    if (!joined && (wholeLikeness(name, source.slice(at, end)) < 0.7 || isMoreLike(name, source.slice(at, end))))
      rest.fill('\u3000', at, end)
  }
  return rest.join('')
}

const settledOf = (source: string): SettledPersons => {
  if (last?.source === source) return last.persons
  const people = findPeople(source, (at) => goesOn(at, source))
  last = { source, persons: { people, names: new Set(people.flatMap(({ names }) => names)) } }
  return last.persons
}

/** Whether a character may be of the name that it stands beside. */
const goesOn = (at: number, text: string): boolean =>
  writesNames(text[at] ?? '') &&
  !isGrammar(text[at]!) &&
  !isCommon(text.slice(at, at + 2)) &&
  !isCommon(text.slice(Math.max(0, at - 1), at + 1))

type SettledPersons = { people: ReturnType<typeof findPeople>; names: ReadonlySet<string> }

/** Of the last source: the names of a claim are looked up one by one. */
let last: { source: string; persons: SettledPersons } | undefined

/** A given name beside a surname of the source that is settled for another name than any of the source: Hussein, which is 侯赛因, for 哈桑·阿里. */
export const isOthersName = (name: string, beside: string, source: string): boolean => {
  const letters = lettersOf(name)
  const settled = [
    ...dictionaryNamed(letters).filter((chinese) => chinese.length > 1 && [...chinese].every(writesNames)),
    ...chinesePeople(letters),
  ]
  if (
    settled.length === 0 ||
    settled.some((chinese) => chinese.length > 1 && source.includes(chinese)) ||
    dictionaryNames(source).has(letters)
  )
    return false
  if (!isPartOfDotted(beside, source) || partsOfDotted(source).some((part) => peopleOf(part).includes(letters))) return false
  const parts = partsOfDotted(source).map((part) => ({ part, likeness: isLike(name, part) ? wholeLikeness(name, part) : -1 }))
  const [best] = parts.sort((a, b) => b.likeness - a.likeness)
  const own = Math.max(...settled.map((chinese) => wholeLikeness(name, chinese)))
  // Where no table has the part, the name may be it, in whatever spelling.
  return (
    best !== undefined &&
    (best.likeness < least ||
      isSettledOtherwise(letters, best.part) ||
      (dictionaryWordsOf(best.part).length > 0 && own - best.likeness > 0.4))
  )
}

/** The parts of the names that a source writes with a dot, without the words around them. */
export const dottedParts = (source: string): string => partsOfDotted(source).join(' ')

/** A name that a source writes with a dot, whose parts may be double, 让-皮埃尔·杜邦, with the words that stand at its ends. */
export const dottedPattern = /(?:\p{Script=Han}{1,8}-)?\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}(?:-\p{Script=Han}{1,8})?)+/gu

/** The names that a source writes with a dot; 多彩贵州·百苗图 is a title, of which a part begins as no name does. */
export const dottedIn = (source: string): string[] =>
  (source.match(dottedPattern) ?? []).filter((dotted) =>
    dotted
      .split('·')
      .slice(1)
      .every((part) => writesNames(part[0]!) || seldom.includes(part[0]!) || !isCommon(part.slice(0, 2))),
  )

/** What may be the parts of the names that a source writes with a dot, as whole as they are. */
const partsOfDotted = (source: string): string[] =>
  dottedIn(source).flatMap((dotted) => {
    const [first = '', ...rest] = dotted.split(/[·-]/)
    return [...endings(first), ...rest.slice(0, -1).flatMap(between), ...beginnings(rest.at(-1)!)]
  })

/** 史密斯和教练彼得 of 约翰·史密斯和教练彼得·布朗: the end of one name and the beginning of the next. */
const between = (part: string): string[] => {
  const [, one = '', other = ''] = /^(.+?)(?:以及|[和与及、])(.+)$/u.exec(part) ?? []
  return one === '' ? [part] : [part, ...beginnings(one), ...endings(other)]
}

/** 帕 is no Ba, which is 巴. */
const isLike = (name: string, part: string): boolean =>
  wholeLikeness(name, part) >= least &&
  endsAlike(lettersOf(name), part) &&
  !(/^b/.test(lettersOf(name)) && readingsOf(part[0]!).every((reading) => reading.startsWith('p')))

/**
 * 席尔瓦 of 席尔瓦下课: what may be the name where words follow it at once. What a character begins that writes no names is none of it; 内 of 马丁内斯
 * is no word, as long as it may write the name.
 */
const beginnings = (part: string): string[] => {
  const stop = Array.from({ length: part.length }, (_, at) => at).find((at) => at > 0 && surelyWordAt(part, at)) ?? part.length
  // 甘地, of which 地 might be a word.
  const settled = longestPerson(part)
  if (settled.length === stop) return [settled]
  const all = Array.from({ length: stop }, (_, at) => at + 1)
    .filter((end) => end === stop || (end > 1 && isCommon(part.slice(end, end + 2)) && ![...part.slice(end, end + 2)].every(writesNames)))
    .map((end) => part.slice(0, end))
  return settled === '' || all.includes(settled) ? all : [...all, settled]
}
/** Characters that write names now and then: 沃思 is worth, 路易 Louis. */
const seldom = '思什路文富代孔宽柳留满缪木年牛屈容儒三生歇永祖世诗力合孜肉吾苗相'
const surelyWordAt = (part: string, at: number): boolean =>
  !writesNames(part[at]!) &&
  !seldom.includes(part[at]!) &&
  (isGrammar(part[at]!) || isCommon(part[at]!) || (at + 1 < part.length && isCommon(part.slice(at, at + 2))))
/** 彼得 of 花商彼得, 简 of 学者简: what stands before the name is not cut off surely. */
const endings = (part: string): string[] => [
  part,
  ...Array.from({ length: Math.max(0, part.length - 2) }, (_, at) => part.slice(at + 1)),
  ...(part.length > 1 && peopleOf(part.at(-1)!).length > 0 ? [part.at(-1)!] : []),
]

/** The particles before a surname: van den Bergh is 范登贝赫, and Bergh its end. */
export const particlesBefore = (at: number, text: string): string =>
  /(?:\b(?:van|von|zu|de|der|den|ten|la|le|du|del|della|di|da|dos|al|el|bin|ibn)[ -])+$/i.exec(text.slice(0, at))?.[0] ?? ''

const before =
  /\b(?:chef|buyer|trader|merchant|customer|coach|player|striker|runner|swimmer|student|engineer|designer|artist|painter|singer|tourist|visitor|farmer|president|minister|premier|director|manager|chairman|chairwoman|professor|scientist|researcher|analyst|economist|spokesman|spokeswoman|ambassador|consul|captain|pilot|doctor|teacher|driver|worker|volunteer|Mr|Mrs|Ms) $/i
const after = /^(?:, (?:a|an|the|who) |(?:,| who)? (?:said|says|told|added|explained) | of [A-Z])/

/** Whether the words around an English name show that it is a person's. */
export const isPersonHere = (at: number, end: number, text: string): boolean =>
  before.test(text.slice(0, at)) || after.test(text.slice(end))

/** The only names without a dot that the source gives persons abroad: 卡里姆 of 采购商卡里姆. */
const personsAbroad = (source: string): string[] =>
  transcribedStretches(source)
    .split(' ')
    .filter((stretch) => stretch.length > 1)
    .flatMap((stretch) => {
      const at = source.indexOf(stretch)
      const called = /\p{Script=Han}[员商师手长官家者人练理席统相使生友客夫工星]$/u.test(source.slice(Math.max(0, at - 2), at))
      return called ? beginnings(stretch) : []
    })

/** Whether a person's name may be one that the source gives a person abroad; also where it gives none, so that nothing speaks against it. */
export const mayBeAbroad = (name: string, source: string): boolean => {
  const persons = personsAbroad(source)
  return persons.length === 0 || persons.some((person) => isLike(name, person))
}
