import { isDictionaryName } from '../../language/dictionary-names.ts'
import { headsOf, institutionKinds } from '../../language/institution-heads.ts'
import { loadPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Reading } from '../reading.ts'
import { isCommon, tagOf } from './common-words.ts'
import { type Piece, piecesOf } from './name-pieces.ts'
import type { Refuse } from './names-zh.ts'
import { isAbbreviated, joined } from './short-forms.ts'
import { soleBodiesNotIn } from './sole-bodies.ts'

/** Words that end the names of bodies of the state, of which there is one of each kind in a place. */
const offices = '委员会|检察院|派出所|管委会|发改委|卫健委|法院|海关|局|厅|署|委|部(?![门分队位署际件落])'
/** Words that end the names of other bodies. */
const houses = `${headsOf(...institutionKinds)}|俱乐部|事务所|机场|疾控中心`
/** Common nouns that end names as well: of a name only where another name of the evidence ends so. */
const soft = '街道|景区|置业|证券|地产|药业|科技|航空(?!公司|港|母|器|枢纽|学)|物流|快递|海运|重工|晚报|日报|镇|乡|村|县|区|市|省'
const heads = new RegExp(`(?:${offices}|${houses}|${soft})`, 'gu')
const whole = (kinds: string) => new RegExp(`(?:${kinds})$`, 'u')
const [isOffice, isSoft, isRank] = [whole(offices), whole(soft), whole('镇|乡|村|县|区|市|省')]
const isStudy = whole(headsOf('study'))

/** Heads of one field: a body of one is easily taken for a body of another. */
const fields = (['health', 'study', 'school', 'company'] as const).map((kind) => headsOf(kind).split('|'))
const sameField = (head: string, other: string) =>
  head === other || fields.some((field) => [head, other].every((one) => field.includes(one)))

/** Before a noun of an institution and no part of its name. */
const generic =
  /^(?:[该此这那本各某两几数全多一二三四五六七八九十百家所个座处间其他她它我你们最更新老大小内外上下前后东西南北中主要当地有关相关部门单位基层乡县市省区州村镇街道社会城农]|试点|示范|开发|高新|经济|保税|自贸|功能|产业|商业|工业|住宅|服务|旅游|国家|重点|知名|民营|外资|上市|龙头|骨干|综合|三甲|人民|中心|定点|公立|民办|公办|普通|高等|职业|有限|股份|责任|附属)+$/
/** Of which there is one each. */
const ministries =
  /(?:教育|商务|财政|科技|公安|民政|司法|水利|外交|国防|自然资源|生态环境|交通运输|农业农村|应急管理|退役军人事务)部(?![门分队位署际])/g

/** A body named in a text: 石油大学 by 石油 and 大学. proper: its name is no common word. */
type Body = { name: string; modifier: string; head: string; proper: boolean }

/** Institutions, companies and offices of a Chinese text are ones that the article names. */
export const bodies = (text: string, source: string, { paper, source: { text: evidence } }: Reading, refuse: Refuse) => {
  for (const [ministry] of everyMatch(text, ministries))
    if (!source.includes(ministry) && !isAbbreviated(ministry, source)) refuse(ministry)
  for (const body of soleBodiesNotIn(text, source)) if (!isAbbreviated(body, source)) refuse(body)
  const theirs = bodiesIn(source, source)
  // 农科院 is an academy in short; another house of study is another body.
  for (const [academy] of everyMatch(text, /\p{Script=Han}科院/gu))
    if (
      !source.includes(academy) &&
      !isAbbreviated(academy, source) &&
      (/科院/.test(source) || theirs.some(({ head }) => isStudy.test(head)))
    )
      refuse(academy)
  for (const body of bodiesIn(text, source)) {
    const { name, modifier, head, proper } = body
    if (shortened(name, modifier, head, source) || ofAnother(body, text, evidence)) refuse(name)
    else if (
      source.includes(name.replace(/^[中我]国(?=.{2})/, '')) ||
      (source.includes(modifier) && (source.includes(head) || isSoft.test(head))) ||
      source.includes(modifier + (head[0] ?? '')) ||
      paper.includes(modifier) ||
      isAbbreviated(name, source, /^(?:公司|集团)$/.test(head) ? 8 : 4) ||
      joined(name, source)
    )
      continue
    const rivals = theirs.filter(
      (other) =>
        !text.includes(other.name) &&
        // 振兴 in 乡村振兴资金 is not 乡村振兴局 in short.
        !(other.proper && !isCommon(other.modifier) && text.includes(other.modifier)) &&
        !isAbbreviated(other.name, text) &&
        !isAbbreviated(name, other.name),
    )
    const exchanged = rivals.some((other) =>
      isSoft.test(head)
        ? other.head === head && (isRank.test(head) || proper || other.proper)
        : !isSoft.test(other.head) && (proper || sameField(head, other.head) || isOffice.test(head) || other.modifier === modifier),
    )
    if (exchanged || (proper && !isSoft.test(head))) refuse(name)
  }
}

/** 育才小学 of another sentence of the article, where the evidence has 实验小学 and the claim leaves that out. */
const ofAnother = ({ name, modifier, head }: Body, text: string, evidence: string): boolean =>
  !isSoft.test(head) &&
  !evidence.includes(modifier) &&
  !isAbbreviated(name, evidence) &&
  institutionsIn(evidence).some(
    (other) =>
      other.head === head &&
      !text.includes(other.name) &&
      !text.includes(other.modifier) &&
      !isAbbreviated(other.name, text) &&
      !isAbbreviated(name, other.name),
  )

/** 江州大学 is another one than 江州师范大学. */
const shortened = (name: string, modifier: string, head: string, source: string) =>
  /^(?:大学|银行)$/.test(head) &&
  // 资助大学新生 for 资助困难家庭大学新生: a verb, and no name.
  (!isCommon(modifier) || isPlace(modifier)) &&
  !source.includes(name) &&
  new RegExp(`${modifier}(?:\\p{Script=Han}{2,4})${head}`, 'u').test(source)

/** The bodies of a text but for places and what ends in a common noun. */
export const institutionsIn = (text: string): Body[] => bodiesIn(text, text).filter(({ head }) => !isSoft.test(head))

/** A word that ends a name, and what stands before it: the word that it ends, or the word before it. */
const bodiesIn = (text: string, source: string): Body[] => {
  const pieces = piecesOf(text, source)
  return everyMatch(text, heads).flatMap(({ 0: head, index }) => {
    const ending = pieces.findIndex(({ end }) => end === index + head.length)
    // 大学教授 in 西岭大学教授 is one word.
    const at = ending >= 0 ? ending : pieces.findIndex((word) => word.at === index && itsPeople.test(word.text.slice(head.length)))
    const piece = pieces[at]
    // 科技 in 科|技术: the noun is cut.
    if (!piece) return []
    const from = piece.at <= index ? piece.at : looseFrom(pieces, at)
    if (from > index) return []
    if (from < index) return named((text.slice(from, index) === '总' ? wordBefore(pieces, from) : '') + text.slice(from, index), head)
    if (piece.at > index) return named(text.slice(index, index + 2), head.slice(2))
    const before = modifierOf(pieces, at)
    return named(before, head)
  })
}

const itsPeople = /^(?:教授|学生|校长|老师|教师|研究员|专家|医生|院长)$/

const named = (modifier: string, head: string): Body[] => {
  // 中医院 is of 中医.
  if (modifier === '中' && head === '医院') return named('中医', head)
  const name = modifier + head
  // 中心医院 is another hospital than 人民医院, in the same city.
  const telling = head === '医院' && /(?:中心|人民)$/.test(modifier)
  return modifier.length < 2 || head === '' || counted.test(modifier) || mayBe.test(modifier) || (generic.test(modifier) && !telling)
    ? []
    : [{ name, modifier, head, proper: !isCommon(name) && (!isCommon(modifier) || isPlace(modifier)) }]
}
/** 9所为小学: a measure word and what joins it to the kind. */
const counted = /^[所家座个间处名位栋幢](?:[为是系属即设建办有含在]|均为|都是|新建|改建|扩建)$/
/** 可上小学: what may be done. */
const mayBe = /^[可能会应须将已未不][上进读考入去到建办设]$/
const isPlace = (word: string) => loadPlaces().has(word) || isDictionaryName(word)

/** 管理 before 总局. */
const wordBefore = (pieces: Piece[], at: number) => pieces.find(({ end, kind }) => end === at && kind !== 'grammar')?.text ?? ''

const preposition = /[在于到从由向与和被把]/
/** Where the loose characters begin of which the last is at `at`. */
const looseFrom = (pieces: Piece[], at: number): number => {
  let from = at
  while (
    from > 0 &&
    pieces[from - 1]!.end === pieces[from]!.at &&
    pieces[from - 1]!.text.length === 1 &&
    !preposition.test(pieces[from - 1]!.text)
  )
    from--
  return pieces[from]!.at
}

/** 全程 and 走进 before a head: an adverb names nothing, nor does a verb before what one goes to. 控股公司 and 飞行学院 are names. */
const noName = (word: string, head: string, tag = tagOf(word)) =>
  /^[cdprtu]/.test(tag) ||
  // 交到派出所.
  /^\p{Script=Han}[到往至给]$/u.test(word) ||
  (tag === 'v' && /^(?:[省市县]|大学|中学|小学|幼儿园|医院|卫生院|机场|[博图体美]\p{Script=Han}馆)$/u.test(head))

/** The word before a head, or the loose characters that stand there together; nothing where a verb or preposition does. */
const modifierOf = (pieces: Piece[], at: number): string => {
  let name = ''
  for (let index = at - 1; index >= 0; index--) {
    const piece = pieces[index]!
    if (piece.end !== pieces[index + 1]!.at || piece.kind === 'grammar') break
    if (piece.kind !== 'loose') return name !== '' ? name : noName(piece.text, pieces[at]!.text) ? '' : piece.text
    name = piece.text + name
  }
  return name.length > 1 ? name : ''
}
