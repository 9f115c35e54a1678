import { chineseWith } from '../../language/glosses.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { ahead, providedAhead } from './ahead.ts'
import { daysAhead } from './days-ahead.ts'
import { decided } from './decided.ts'
import { doubted } from './doubted.ts'
import { halfway } from './halfway.ts'
import { inForce } from './in-force.ts'
import { plansInEnglish } from './modality-en.ts'
import { partway } from './partway.ts'
import { accusing, clausesOf, done, onlyPlanned, planned, surelyPlanned } from './plan-words.ts'
import { restAhead } from './rest-ahead.ts'
import { stagesTaken } from './stages.ts'
import { understated } from './understated.ts'
import { disposes, unplanned } from './unplanned.ts'
import { unproven } from './unproven.ts'
import { pending, unsettled } from './unsettled.ts'

/** What is planned is not done, and what is done is not planned: by the clause of the evidence that says the same. */
export const modality = (claim: Passage, reading: Reading): Finding[] => {
  const { source } = reading
  if (source.language !== 'zh') return []
  const found = [
    ...drafted(claim, source.text),
    ...hedged(claim, source.text),
    ...doubted(claim, source.text),
    ...pending(claim, source.text),
    ...unsettled(claim, source.text),
    ...ahead(claim, source.text),
    ...daysAhead(claim, reading),
    ...providedAhead(claim, source),
    ...unplanned(claim, reading),
    ...inForce(claim, reading),
    ...unproven(claim, source.text),
    ...decided(claim, source.text),
    ...halfway(claim, source),
    ...understated(claim, source.text, reading.context.text),
    ...partway(claim, source),
    ...(claim.language === 'zh' ? inChinese(claim.text, source.text) : plansInEnglish(claim, reading)),
  ]
  return found.length > 0 ? found : [...stagesTaken(claim, source.text), ...restAhead(claim, source.text)].slice(0, 1)
}

/** What is a draft that the public may comment on is not issued. */
const drafted = ({ text, language }: Passage, source: string): Finding[] => {
  if (!/公开征求意见|征求意见稿|向社会征求/.test(source) || /通过|印发|颁布|正式(?:发布|公布|出台|实施)/.test(source)) return []
  if (
    /草案|征求|意见|稿|拟|\b(?:drafts?|propos\w*|comments?|opinions?|feedback|consult\w*|plan\w*|bill|would|solicit\w*|views?|suggest\w*)\b/i.test(
      text,
    )
  )
    return []
  const said = (
    language === 'zh' ? /公布|出台|印发|颁布|施行|实施/ : /\b(?:issued|promulgated|enacted|adopted|passed|introduced|put in place)\b/i
  ).exec(text)
  return said ? [{ text: said[0], why: 'the evidence has only a draft that is open for comment' }] : []
}

/** What may happen, or is only considered, is not said to be sure. */
const hedged = ({ text, language }: Passage, source: string): Finding[] => {
  if (!/(?<!不)可能(?!性)|正?在?考虑|或将|或可/.test(source) || sure.test(source.replace(/或将/g, ''))) return []
  if (
    /可能|或|考虑|有望|预计|风险|拟|\b(?:may|might|could|can|possib\w+|likely|consider\w*|weigh\w*|mull\w*|plans?|planning|expect\w*|risks?|potential\w*|if|unless|would|perhaps|unlikely|whether|mooted|seek\w*|wants?|hop\w+)\b/i.test(
      text,
    )
  )
    return []
  const said = (language === 'zh' ? /将(?=[^，。]{1,12})|会(?=发生|出现|导致|引发)|已/ : /\b(?:will|has|have)\b/).exec(text)
  if (said && elsewhere(text.slice(said.index + said[0].length), language, source)) return []
  return said ? [{ text: said[0], why: 'the evidence says only that this may be: keep its doubt' }] : []
}
/** What is said to be done or to come stands in a clause of the evidence without its doubt, and in none that has it or follows it. */
const elsewhere = (deed: string, language: Passage['language'], source: string): boolean => {
  const open = source
    .split(/[。；\n]/)
    .map((sentence) => /(?:(?<!不)可能(?!性)|正?在?考虑|或将|或可).*/.exec(sentence)?.[0] ?? '')
    .join('，')
  const sureOnes = source.split(/[。；\n]/).map((sentence) => sentence.replace(/(?:(?<!不)可能(?!性)|正?在?考虑|或将|或可).*/, ''))
  if (language === 'zh') {
    const pairs = pairsOf(deed.split(/[，。；]/)[0]!)
    return pairs.some((pair) => sureOnes.some((part) => part.includes(pair))) && !pairs.some((pair) => open.includes(pair))
  }
  const verb = (deed.match(/[a-z]{3,}/g) ?? []).find((word) => !/^(?:been|also|already|now|only|still|then|the)$/.test(word))
  const chinese = verb === undefined ? [] : chineseWith(verb)
  return chinese.some((zh) => sureOnes.some((part) => part.includes(zh))) && !chinese.some((zh) => open.includes(zh))
}

const sure = /将|(?<!不|委|委员|协|学|工|议|大)会(?![议员展场计见谈晤商])|计划|预计|定于|确定|决定|已|了(?!解)/

const pairsOf = (text: string): string[] => characterPairs(text, /^[\p{Script=Han}\d]{2}$/u)

/** The clause of the source that shares most pairs of characters with this one, when it shares enough to be the same statement. */
const clauseLike = (clause: string, source: string, least = 4): string | undefined => {
  const pairs = new Set(pairsOf(clause.replace(done.zh, '').replace(surelyPlanned.zh, '')))
  const [best] = clausesOf(source)
    .map((other) => ({ other, shared: pairsOf(other).filter((pair) => pairs.has(pair)).length }))
    .sort((a, b) => b.shared - a.shared)
  return best && best.shared >= Math.max(least, pairs.size * 0.3) ? best.other : undefined
}

/** The sentence from its beginning to the end of this clause. */
const before = (clause: string, source: string): string => {
  const end = source.indexOf(clause) + clause.length
  return source
    .slice(0, end)
    .split(/[。；\n]/)
    .at(-1)!
    .replace(/^.{0,24}(?:获悉|了解到|介绍|透露|表示)/u, '')
    .replace(/^.*(?:判决|判令|判处|裁定|责令|认定)/u, '')
}

/** 已完成采样 where the evidence has 完成采样 only after 将: the last words of what is said to be done. */
const stillAhead = (deed: string, source: string): boolean => {
  const words = deed.slice(-4)
  if (words.length < 4 || !/^\p{Script=Han}{4}$/u.test(words)) return false
  const scopes = source
    .split(words)
    .slice(0, -1)
    .map((before) => before.split(/[，。；\n]/).at(-1)!)
  return (
    scopes.length > 0 &&
    scopes.every(
      (scope) => surelyPlanned.zh.test(`${scope}${words}`) || /(?:将|预计|计划|可能|或|考虑|尚待|有待)[^，]{0,12}$/.test(scope),
    ) &&
    !scopes.some((scope) => done.zh.test(scope))
  )
}

const share =
  /^(?:完成|收[割获完]?|[超达过近逾])*(?:了|约|到)?(?:[一二两三四五六七八九]成|过?半|[一二三四五六七八九十]+分之|\d+(?:\.\d+)?%)/

const inChinese = (text: string, source: string): Finding[] =>
  clausesOf(text).flatMap((clause) => {
    const deed = /已经?(.*)/.exec(clause)?.[1]
    // 已开行1168列 is what the clause with the 1168 says, not the one with the plan of 1200.
    const toldDone = (words = '') => {
      const figure = /\d[\d.]+/.exec(words)?.[0]
      return figure !== undefined && clausesOf(source).some((other) => other.includes(figure) && !accusing.test(other))
    }
    if (deed && !toldDone(deed) && stillAhead(deed, source) && !planned.zh.test(clause))
      return [{ text: `已${deed}`.slice(0, 24), why: 'the evidence only plans this' }]
    if (toldDone(deed) || toldDone(clause)) return []
    const act = deed && /^(?:成功|正式|全部|全面|顺利|陆续|圆满)*(\p{Script=Han}{2})/u.exec(deed)?.[1]
    if (act && !planned.zh.test(clause) && (onlyPlanned([act], source) || onlyAfter(act, source)))
      return [{ text: `已${deed}`.slice(0, 24), why: 'the evidence only plans this' }]
    // 收割已过九成: how much is done, where the evidence has something done beside the plan.
    if (deed && share.test(deed) && clausesOf(source).some((other) => done.zh.test(other) && /\d/.test(other))) return []
    const like = (deed && clauseLike(deed, source, 2)) || clauseLike(clause, source)
    const ended = /(\p{Script=Han}{2})了(?!解|然)/u.exec(clause)?.[1]
    if (ended && !planned.zh.test(clause) && isToCome(ended, like, source))
      return [{ text: `${ended}了`, why: 'the evidence only plans this' }]
    if (!like) return []
    if (deed && !planned.zh.test(clause) && accusing.test(before(like, source)) && !done.zh.test(like))
      return [{ text: clause, why: `the evidence only plans this: ${like}` }]
    // 将交货推迟到明年 where the evidence has 把交货推迟到了明年.
    if (surelyPlanned.zh.test(clause) && !planned.zh.test(source) && done.zh.test(like) && !/把/.test(like) && !disposes(clause))
      return [{ text: clause, why: `the evidence says that this is done: ${like}` }]
    return []
  })

/** 演出了12场 for 预计演出12场, 结束了访问 for 将于下周访问. */
const isToCome = (verb: string, like: string | undefined, source: string): boolean =>
  !done.zh.test(source) &&
  !/必须|务必|确保/.test(source) &&
  (/^(?:结束|完成)$/.test(verb)
    ? like !== undefined && accusing.test(before(like, source)) && !source.includes(verb)
    : onlyPlanned([verb], source))

/** 本月底试生产，达产后可年产…: what only comes after it is told, and that to come. */
const onlyAfter = (verb: string, source: string): boolean =>
  source.includes(`${verb}后`) &&
  source
    .split(verb)
    .slice(1)
    .every((after) => after.startsWith('后')) &&
  /预计|将(?=[于在为是可有达实形带新])|计划|拟|有望|可(?=为|新|年|满|实|提|带|吸|容)/.test(source)
