import { headsOf } from '../../language/institution-heads.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { institutionsIn } from './bodies-zh.ts'
import { englishNames } from './names-en.ts'
import { chineseNames } from './names-zh.ts'

/** Kinds of bodies and houses, as their names end in Chinese and in English. office: of the state, told from a noun only with its name. */
const kinds: { zh: RegExp; en: RegExp; office?: true }[] = [
  { zh: /法院/, en: /\bcourt\b/i },
  { zh: new RegExp(`${headsOf('study')}|科院`), en: /\b(?:university|college|academy|institute)\b/i },
  { zh: new RegExp(`${headsOf('school')}|[一二三四五六七八九十]中(?![心国])`), en: /\b(?:school|kindergarten)\b/i },
  { zh: new RegExp(headsOf('health')), en: /\bhospital\b/i },
  {
    zh: new RegExp(`${headsOf('house')}|展览馆|会展中心|文化中心`),
    en: /\b(?:theat(?:re|er)|concert hall|opera house|stadium|gymnasium|museum|library|gallery|(?:exhibition|convention|cultural) cent(?:re|er))\b/i,
  },
  { zh: /交易所|[上深港北纽]交所|纳斯达克/, en: /\b(?:stock exchange|nasdaq)\b/i },
  { zh: /银行/, en: /\bbank\b/i },
  {
    zh: /局|委|厅|署|部|海关/,
    en: /\b(?:bureau|commission|ministry|department|administration|committee|authority|customs|council)\b/i,
    office: true,
  },
]

/**
 * A body that only the rest of the article names, in a claim that leaves out the one of its kind that the evidence names: 市音乐厅, where the next
 * concert is, for 滨江大剧院. What is borrowed beside it (the place, who 他 is) is welcome.
 */
export const borrowed = (claim: Passage, reading: Reading): Finding[] => {
  const { source, context } = reading
  if (context.text === '' || source.language !== 'zh' || !kinds.some((kind) => kind[claim.language].test(claim.text))) return []
  const names = claim.language === 'zh' ? chineseNames : englishNames
  const alone = names(claim, { ...reading, context: { ...context, text: '' } })
  if (alone.length === 0) return []
  const unknown = new Set(names(claim, reading).map(({ text }) => text))
  return alone.flatMap(({ text: name }) => {
    if (unknown.has(name)) return []
    const whole = claim.language === 'en' ? wholeName(name, claim.text) : name
    const kind = kinds.find((each) => each[claim.language].test(whole))
    if (!kind || kind[claim.language].test(claim.text.replaceAll(whole, ' '))) return []
    const ends = new RegExp(`(?:${kind.zh.source})(?:员会)?$`)
    const theirs = kind.office
      ? institutionsIn(source.text).flatMap(({ name: body }) => (ends.test(body) ? [body] : []))
      : (source.text.match(new RegExp(`\\p{Script=Han}{0,6}(?:${kind.zh.source})`, 'gu')) ?? [])
    return theirs.length > 0 ? [{ text: whole, why: `the evidence names ${theirs[0]}; only the rest of the article names ${whole}` }] : []
  })
}

/** `Yucai Primary School` of Yucai: with the words in capitals that follow it. */
const wholeName = (name: string, text: string): string => {
  const at = text.indexOf(name)
  return name + (/^(?:(?: of| for| the| and)* \p{Lu}[\p{L}’'-]*)*/u.exec(text.slice(at + name.length))?.[0] ?? '')
}
