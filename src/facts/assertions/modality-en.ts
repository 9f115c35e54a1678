import { weekdayOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import { chineseWith } from '../../language/glosses.ts'
import { everyMatch, everyOf } from '../../language/patterns.ts'
import { moving } from '../dates/moved-days.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { accusing, done, intended, onlyPlanned, planned, surelyPlanned } from './plan-words.ts'
import { isTold } from './settled-first.ts'

/** What an English claim tells as done and the evidence only plans, or the other way round. */
export const plansInEnglish = (claim: Passage, reading: Reading): Finding[] => {
  const found = toldTooFar(claim, reading)
  return found.length > 0 ? found : toldAsDone(claim, reading)
}

/** A plan of what is done. */
const toldTooFar = ({ text }: Passage, { source, context: { text: context } }: Reading): Finding[] => {
  const considered = /\b(?:is|are) (?:[a-z]+ )?(?:considering|weighing|mulling)\b/.exec(text)?.[0]
  if (
    considered &&
    /已[^，。；有知]{0,16}(?:[上下]调|提高|降低|实施|批准|决定|取消|[至到为])/.test(source.text) &&
    !pondered.test(source.text)
  )
    return [{ text: considered, why: 'the evidence says that this is done' }]
  const will = surelyPlanned.en.exec(text)?.[0]
  // 已放款的不追溯调整, `loans already paid out will not be adjusted`: what never happens is not done.
  if (
    will &&
    !/^ (?:not|never|no longer)\b/.test(text.slice(text.indexOf(will) + will.length)) &&
    !planned.zh.test(source.text) &&
    !planned.zh.test(context) &&
    /已|了|昨[日天晚]/.test(source.text) &&
    !open.test(source.text) &&
    didIt(text.slice(text.indexOf(will) + will.length), source.text)
  )
    return [{ text: will, why: 'the evidence says that this is done' }]
  return []
}

/** The contrary: a verb of the past that is the claim's own, and not told of what went before: `since it was last staged`. */
const toldAsDone = (claim: Passage, { source, date, dated }: Reading): Finding[] => {
  const { text } = claim
  const past = everyMatch(text, everyOf(done.en)).find(
    ({ index, 0: word }) =>
      !speaking.test(text.slice(index)) &&
      !/\b(?:after|since|than|before|once) [^,.;]*$/i.test(text.slice(0, index)) &&
      !(word.endsWith('ed') && state.test(text.slice(0, index))) &&
      !(/(?:ed|built|made)$/.test(word) && attributive.test(text.slice(0, index)) && /^ [a-z]/.test(text.slice(index + word.length))),
  )?.[0]
  if (!past || isTold(text, past, source.text)) return []
  // What was done to a figure: the first after the verb.
  const object = claim.quantities.find(({ at, kind }) => kind !== 'ordinal' && at >= text.indexOf(past) + past.length)
  if (object && !/[,.;]|\bto [a-z]{3,}\b/.test(text.slice(text.indexOf(past), object.at)) && !intended.test(text)) {
    const places = matches(object, source).map(({ at }) => sentenceBefore(source.text, at).split('，').at(-1)!)
    if (
      places.length > 0 &&
      places.every(
        (scope) =>
          /预计|拟(?!人|[^，。；]{1,4}(?:名单|人选|对象)|定(?=的))|力争|有望|计划(?=[^，]{0,10}[投建开招生产设])/.test(scope) &&
          !done.zh.test(scope),
      )
    )
      return [{ text: past, why: 'the evidence only plans this: say will, plans to or is expected to' }]
  }
  // What is still to come has not been.
  const ahead = claim.dates.find(({ kind, from }) => dated && (kind === 'day' || kind === 'span') && from! > date)
  if (
    ahead &&
    !intended.test(text) &&
    !/\b(?:runs?|lasts?|continues?|until|through)\b/.test(text) &&
    // `has postponed the opening to September 15`.
    !moving.en.test(text.slice(0, ahead.at)) &&
    // `has been cleared to perform from Dec. 18`: what he may do is to come.
    !/\bto [a-z]{3,}\b/.test(text.slice(text.indexOf(past), ahead.at)) &&
    source.dates.some(({ from }) => from === ahead.from) &&
    accusing.test(source.text) &&
    /^[A-Z][^,.;]{0,60}?\b[a-z]+ed\b/.test(text)
  )
    return [{ text: past, why: `${ahead.text.trim()} is after the edition: say will, plans to or is expected to` }]
  const act = /\b(?:has|have) (?:successfully |already |now )?(?:been )?(?:successfully )?([a-z]+(?:ed|lt|pt|ld))\b/.exec(text)?.[1]
  const told = act === undefined ? [] : chineseWith(act).filter((zh) => zh.length > 1 && source.text.includes(zh))
  if (told.length > 0 && !planned.en.test(text) && onlyPlanned(told, source.text))
    return [{ text: act!, why: 'the evidence only plans this: say will, plans to or is expected to' }]
  if (planned.en.test(text)) return []
  const scopes = [
    // Two farms: who did it, not what was done.
    ...claim.quantities.flatMap((figure) =>
      figure.kind === 'ordinal' || (figure.value < 10 && figure.at < text.indexOf(past)) ? [] : matches(figure, source).map(({ at }) => at),
    ),
    ...claim.dates.flatMap((date) => source.dates.filter((own) => isSameTime(date, own)).map(({ at, end }) => Math.round((at + end) / 2))),
  ].map((at) => sentenceBefore(source.text, at))
  return scopes.length > 0 && scopes.every((scope) => accusing.test(governing(scope)) && !done.zh.test(scope) && !preparing(scope))
    ? [{ text: past, why: 'the evidence only plans this: say will, plans to or is expected to' }]
    : []
}

/** A day told as a weekday, and a time of the clock, are times of the evidence as well. */
const isSameTime = (date: DateMention, own: DateMention): boolean =>
  date.kind === 'weekday'
    ? own.kind === 'day' && own.from !== undefined && weekdayOf(own.from) === date.weekday
    : date.kind === own.kind && (date.kind === 'time' ? date.minutes === own.minutes : date.from !== undefined && date.from === own.from)

/** 拟募资40亿元，公司2025年营收12.3亿元: a clause with a subject of its own is not governed by the plan before it. */
const governing = (scope: string): string => {
  const clauses = scope.split('，')
  const last = clauses.at(-1)!
  return clauses.length === 1 || accusing.test(last) || !ownSubject.test(last) ? scope : last
}
const ownSubject =
  /^(?!其中|届时|总|项目|工程|全[长程线]|[一二]期|预计|可|将)(?:截至|目前|\p{Script=Han}[^，。；]{1,16}(?:达到?[近约超]?\d|营收|净利|净亏|亏损|货值|销售额?))/u

/** What somebody says or feels of a plan is done, whatever comes of the plan. */
const speaking =
  /^(?:called (?:on|for)|urged|welcomed|asked|told|demanded|warned|praised|condemned|described|expressed|voiced|recalled|criticised|criticized|thanked|hailed|lauded|stressed|noted|explained|predicted)\b/

/** `is marked out of 710`, `are labelled`: how a thing is, and not what was done. */
const state = /\b(?:is|are)(?: [a-z]+ly)? $/

/** `the revised rules`, `a newly built bridge`: which one is meant, and not what was done. */
const attributive = /(?:\b(?:the|an?|its|their|this|these|all)|[’']s)(?: (?:newly|recently|fully|\w+ly))? $|\b(?:newly|recently) $/i

/** The first verbs after `will` are what the evidence says with 已, 了 or 昨日 in the same clause: what is done. */
const didIt = (after: string, source: string): boolean => {
  const [verb] = after.match(/[a-z]{3,}/g)?.filter((word) => !/^(?:have|been|also|soon|only|still|then|further|the)$/.test(word)) ?? []
  const clauses = source.split(/[，。；\n]/)
  return (
    verb !== undefined &&
    clauses.some((clause) => /已|了|昨[日天晚]/.test(clause) && chineseWith(verb).some((zh) => clause.includes(zh))) &&
    !clauses.some((clause) => !/已|了|昨[日天晚]/.test(clause) && chineseWith(verb).some((zh) => clause.includes(zh)))
  )
}

/** 车展将于9月开幕，320家企业报名: what is done before what is planned, in a clause of its own. */
const preparing = (scope: string): boolean => {
  const last = scope.split('，').at(-1)!
  return (
    last !== scope &&
    !accusing.test(last) &&
    /率(?:已|达到?|为|约|近|超)*\d|报名|收到|征集|售出|预[订定约]|申[请报]|注册|登记|招募|入[选围]|获批|抽[检查]|检查|查[处获出]|签约|返?回港/.test(
      last,
    )
  )
}

/** What is thought about, in any word. */
const pondered =
  /研究|考虑|酝酿|[商探讨]讨|讨论|[拟或]|征求|计划|评估|权衡|斟酌|有意|打算|寻求|谋求|审议|商议|论证|可能|(?<!已)将|不排除|正在|尚未|望/

/** Words of duty and of what begins: a future without a word of plan. */
const open =
  /起(?:至|实施|施行|执行|开)|要(?!求|点|素|闻)|应当?|须|需|可(?!能)|能够|会(?![议员展场计])|明[年日天]|下[周月]|今后|未来|到20\d\d|持续至|截止|至\d|为期|届时|启动|推进|开展/

/** From the beginning of the sentence to a place in it and a little beyond: where what governs it stands. */
const sentenceBefore = (text: string, at: number): string => {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at), text.lastIndexOf('\n', at)) + 1
  const rest = text.slice(at).search(/[，。；\n]/)
  return (
    text
      .slice(from, rest < 0 ? text.length : at + rest)
      .replace(/^.{0,24}(?:获悉|了解到|介绍|透露|表示)/u, '')
      // What a court or an office has ruled on lies behind it, in whatever words.
      .replace(/^.*(?:判决|判令|裁定|责令|认定)/u, '')
  )
}
