import { headsOf, institutionKinds } from '../../language/institution-heads.ts'
import { loadForeignPlaces, loadPlaces } from '../../language/names.ts'
import { everyMatch, placesOf } from '../../language/patterns.ts'
import { speechVerbs } from '../../language/speech-verbs.ts'
import { surnames } from '../../language/surnames.ts'
import { writesNames } from '../../language/transcription.ts'
import { taggedWords } from '../../language/words.ts'
import { characterPairs } from '../character-pairs.ts'
import { isCommon } from '../names/common-words.ts'
import { chineseNames } from '../names/names-zh.ts'
import { personsIn, titles } from '../names/persons-zh.ts'
import { isAbbreviated } from '../names/short-forms.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/**
 * Whose deed it is: a clause of a Chinese claim says of one person, body or place, to the letter, what a clause of the evidence says of another of
 * its kind. 网约车平台先行垫付 for 保险公司先行垫付.
 */
export const doersKept = (claim: Passage, reading: Reading): Finding[] => {
  const [{ text, language }, { source }] = [claim, reading]
  if (source.language !== 'zh' || language !== 'zh') return []
  const theirs = source.text.split(/[，。；：！？\n]/)
  return text
    .split(/[，。；：！？\n]/)
    .flatMap((clause) => inClause(clause, theirs, source.text, () => chineseNames(claim, reading).length > 0))
}

const inClause = (clause: string, theirs: string[], source: string, isRefused: () => boolean): Finding[] => {
  const deed = deedOf(clause, theirs)
  if (!deed) return []
  // 公司 of 保险公司 and 承运公司 is a part of both names, though both clauses have it.
  const pairs = Array.from({ length: 5 }, (_, more) => {
    const shared = deed.words.slice(0, more)
    return { own: doerIn(deed.ownBefore + shared, source), other: doerIn(deed.before + shared, source), deed: deed.words.slice(more) }
  })
  const { own, other, deed: words = '' } = pairs.find((pair) => pair.own && pair.other) ?? {}
  // What one says the rules of speech compare, and 专家汤稼轩 whom the deed names did it himself.
  if (!isTold(words, clause, deed.where) || speaks.test(words) || personsIn(source).some((person) => words.includes(person))) return []
  if (!own || !other || own.kind !== other.kind || clause.includes(other.name)) return []
  // 医疗团队 is of the hospital that a clause before names.
  if (ofTheHouse.test(other.name) && !source.slice(source.indexOf(other.name)).includes(own.name)) return []
  if (deed.where.includes(own.name) || deed.where.includes(own.name.slice(-3))) return []
  // 工信部 for 工业和信息化部, of which only the end was read; 乌克兰 for 乌方.
  if (isAbbreviated(own.name, deed.where) || (/[\p{Script=Han}]方$/u.test(other.name) && own.name.includes(other.name.at(-2)!))) return []
  if (isAbbreviated(own.name, other.name) || isAbbreviated(other.name, own.name)) return []
  // 检察厅 for 犯罪调查处: a body of which the evidence has no form.
  const unheard =
    own.kind === 'body' &&
    /(?:[局厅署委部处]|法院|检察[院厅]|海关|警方)$/.test(own.name) &&
    !isAbbreviated(own.name, source) &&
    !characterPairs(own.name.slice(-4)).some((pair) => source.includes(pair)) &&
    // What the rule of names refuses needs no second reason.
    !isRefused()
  return unheard || source.includes(own.name) ? [{ text: clause, why: `the evidence says this of ${other.name}, not of ${own.name}` }] : []
}

const ofTheHouse =
  /^(?:(?:医疗|医护|救治|手术|专家|科研|研究|研发|技术|项目|工作|救援|施工|考古|管理|执法|办案|设计|教练|运营|法律)?(?:团队|小组|人员|部门))$/
const speaks = new RegExp(`^(?:${speechVerbs}|发布|公布|通报|显示)`)

/** Whether what both clauses have is all that is said: most of it, or its figures too. 西河区完成造林 has an area of its own. */
const isTold = (words: string, clause: string, where: string): boolean => {
  const figures: string[] = clause.match(/\d+(?:\.\d+)?/g) ?? []
  const after = clause.slice(clause.lastIndexOf(words))
  return (
    words.length >= 4 &&
    figures.every((figure) => where.includes(figure)) &&
    (words.length >= after.length * 0.6 || figures.some((figure) => words.includes(figure)))
  )
}

/** The longest stretch that a clause shares with one of the evidence, up to the end of what it says, and what stands before it in both. */
const deedOf = (clause: string, theirs: string[]): { ownBefore: string; before: string; words: string; where: string } | undefined => {
  let best: { length: number; from: number; at: number; where: string } | undefined
  for (const where of theirs)
    for (let from = 0; from < clause.length - 3; from++) {
      let length = best?.length ?? 3
      while (from + length < clause.length && where.includes(clause.slice(from, from + length + 1))) {
        length++
        best = { length, from, at: where.indexOf(clause.slice(from, from + length)), where }
      }
    }
  if (!best) return undefined
  const words = clause.slice(best.from, best.from + best.length)
  if (theirs.filter((where) => where.includes(words)).length > 1) return undefined
  return { ownBefore: clause.slice(0, best.from), before: best.where.slice(0, best.at), words, where: best.where }
}

type Doer = { name: string; kind: 'person' | 'body' | 'place' | 'thing' }

const bodies = new RegExp(
  `(?:${headsOf(...institutionKinds)}|平台|企业|部门|机构|政府|法院|检察[院厅]|海关|警方|公安|机场|交易所|俱乐部|委员会|中心|[总分]局|[支大总中]?队|团队|[局厅署委部处院所馆台站厂店]|网信办|[报通讯版]社)$`,
  'u',
)
const places = /(?:[省市县区镇乡村州盟旗]|街道|半岛|群岛)$/
/** Stands for somebody else, or for all. */
const general =
  /^(?:该|本|其|此|各|全|我|当地|有关|相关|上述|两|双|多|\d|[一二三四五六七八九十几])|^(?:公司|集团|平台|企业|部门|机构|政府|法院|警方|公安|中心|团队|协会|商会)$/

/** Who stands last in the words before a deed. */
const doerIn = (before: string, source: string): Doer | undefined => {
  const words = before.replace(tail, '')
  const vessel = /“([^”]+)”(?:轮|号|渔船|客轮|货轮|列车|航班|班轮)*$/.exec(words)?.[1]
  if (vessel !== undefined) return { name: vessel, kind: 'thing' }
  if (general.test(words)) return undefined
  const person = bodies.test(words) || places.test(words) ? undefined : personAtEnd(words, source)
  if (person !== undefined) return { name: person, kind: 'person' }
  const name = /(?<=^|[由被是为、和与及]|联合|其中)[^由被是为、和与及]{2,16}$/u.exec(words)?.[0] ?? ''
  if (name === '' || general.test(name) || /[\d成个月日年半]|^[前近过超]/.test(name)) return undefined
  if (bodies.test(name)) return { name, kind: 'body' }
  if (places.test(name) || loadPlaces().has(name) || loadForeignPlaces().includes(name)) return { name, kind: 'place' }
  return undefined
}

/** When, where, how and for how much it was done, between the doer and the deed. */
const tail =
  /(?:[在于](?:[^，]{0,14})?[中上时里内后间]?|第?\d*(?:分钟|年|月|日|时|分)?|[\d.]+(?:万|亿)?|[年月日时分第以已将共均还又也再先则正曾均都了的]|昨[日天晚]|今[日天晚]|日前|近日|先行|累计|共计|随后|上午|下午|凌晨|晚间|依法|当[日天]|首次|再次|最终|补时|阶段)+$/u

const introducing = new RegExp(`(?:${titles}|支书|[员长师者生人友客手，。；、：\\n]|^)$`, 'u')

const personAtEnd = (words: string, source: string): string | undefined => {
  const known = peopleOf(source).find((name) => words.endsWith(name))
  if (known) return known
  // 队长陆瑶 of the evidence: a surname and one or two characters that are no word, after a title or at the beginning of a clause.
  for (const name of [words.slice(-3), words.slice(-2)])
    if (
      /^\p{Script=Han}+$/u.test(name) &&
      surnames.includes(name[0]!) &&
      !isCommon(name) &&
      placesOf(name, source).some((at) => introducing.test(source.slice(Math.max(0, at - 12), at)))
    )
      return name
  // 替补登场的萨内: what is written as foreign names are.
  let from = words.length
  while (from > 0 && (writesNames(words[from - 1]!) || words[from - 1] === '·')) from--
  const foreign = words.slice(from)
  return foreign.length >= 2 && !isCommon(foreign) ? foreign : undefined
}

/** Every clause of every claim of a story asks for those of the same evidence. */
const peopleOf = (text: string): string[] => {
  if (lately?.text !== text) lately = { text, people: peopleIn(text) }
  return lately.people
}
let lately: { text: string; people: string[] } | undefined

const addressed = new RegExp(`(?<=^|[，。；：、])[${surnames}](?:某某?|\\p{Script=Han}{0,2}(?:女士|先生))`, 'gu')

const peopleIn = (text: string): string[] => [
  ...personsIn(text),
  ...taggedWords(text).flatMap(({ word, tag }) =>
    /^nr/.test(tag) && /^\p{Script=Han}{2,3}$/u.test(word) && surnames.includes(word[0]!) ? [word] : [],
  ),
  ...everyMatch(text, addressed).map(([name]) => name),
]
