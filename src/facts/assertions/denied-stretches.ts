import { tells } from '../../language/dictionary-words.ts'
import { everyMatch } from '../../language/patterns.ts'
import { isMentioning, type Language } from '../../news/language.ts'
import type { Finding, Passage } from '../reading.ts'
import { contentWords, type Held, heldBy, sharedWith } from './held-words.ts'
import {
  denialsTurned,
  englishPositive,
  isEnglishDenial,
  mask,
  negativeSense,
  negators,
  otherDenials,
  positive,
  setsLimit,
} from './negation-words.ts'
import { elliptic, turning } from './turning-words.ts'

/**
 * What a negation of the evidence governs to the end of its clause (不发放生活补贴, 不宜继续扩大造林, 并非所有…都需要手术) is not told without
 * one, and what a clause of the evidence affirms is not denied.
 */
export const deniedStretches = ({ text, language }: Passage, source: string): Finding[] => {
  // What is only mentioned is not affirmed.
  if (isMentioning(text)) return []
  const theirs = mask(mask(source, positive), twice)
  const parts = text.split(bounds[language]).filter((part) => part.trim().length > 2)
  return [
    // 尚未播完已售出版权: what is done has a verb of its own.
    ...heldBy(theirs, denying, /[，。；：！？\n]|(?<=\p{Script=Han}{2})(?:就|便|即)?已(?!知|有|经)/u)
      .map(leavingOut)
      .flatMap((held) =>
        (language === 'en' && elliptic.test(text)) ||
        ((negates.test(held.text) || conditional.test(held.text)) && !forbidding.test(held.by)) ||
        contrasted(held, parts, language)
          ? []
          : affirmedIn(parts, language, held),
      ),
    ...rumoured(text, parts, language, source),
    ...notAll(parts, language, theirs),
    ...(language === 'en' ? deniedIn(parts, theirs) : []),
  ].slice(0, 1)
}

/** 不含在校生的失业率: what is left out, and not what it is left out of. */
const leavingOut = (held: Held): Held => (/不(?:包[括含]|含)$/.test(held.by) ? { ...held, text: held.text.split('的')[0]! } : held)

/** 不是把码头变成商业街，而是…: of what is only contrasted, the claim tells all up to its last word, or nothing. */
const contrasted = ({ text, rest }: Held, parts: string[], language: Language): boolean =>
  rest.includes('\n，而是') &&
  !parts.some((part) =>
    language === 'zh'
      ? part.includes(text.slice(-2))
      : contentWords(part).some((word) => tells(text.slice(-3), word) || tells(text.slice(-2), word)),
  )

const bounds = { zh: /[，。；：！？、\n]/, en: /[,;:]\s|[.!?](?:\s|$)|\b(?:but|while|although|though|whereas)\b/ }
/** Denied twice, or asked: 不得不, 无不, 是否. */
const twice =
  /未经(?:许可|批准|同意|授权|审批|允许|审核|备案)|不得不|不排除|没想到|[未没]料到?|未曾想|无[一不]|没有[^，。；]{1,10}不|不[是能会可][^，。；]{0,4}不|是不是|能不能|要不要|会不会|除非|非[^，。；]{1,6}不可|如果?不|若不|否则/g
const denying =
  /(?:并非|不是|并不是)(?:所有|全部|每[个位家名])?|不(?:再|会|能|得|予|宜|应|可|必|要|需要?|用|建议|支持|允许|同意|打算|准备|计划|考虑|提供|发放|收取?|设|开放|接受|受理|安排|举行|举办|举办|参加|参与|涉及|影响|包括|包含|含|适用|推荐|鼓励|改变|调整|追究|具备|承担|负责|办理|发|搞|招|扩大|承认)|(?:尚|还|仍|并|从|均|都)?(?:未|没有?)(?!来|必|满|知)(?:能|被|曾|经)?|切勿|请?勿|无(?:需|须|法|权|意|计划)|(?:严禁|禁止|拒绝|(?<!票)反对|否认|(?:概|绝|决|一律|恕)不|不(?=适合|涨价|上调|下调|加价))/u
/** What holds only for those that do not: 未按期申报的企业, 不满18岁者. */
const conditional = /的(?!$)|者|时|之?前|之?后|[则就]|以外|而|与否/

const negates = new RegExp(negators)

/** Advice and bans say of what they are even before 的: 不要购买没有标签的奶粉. */
const forbidding = /^(?:不包[括含]|不含|不适用|不涉及|不宜|不要|不建议|不推荐|请?勿|切勿|严禁)/

/** The stretch is told, with its verb or as what somebody gets, in a part of the claim that has nothing to deny it. */
const affirmedIn = (parts: string[], language: Language, held: Held): Finding[] =>
  parts.flatMap((part, at) => {
    const [next = ''] =
      language === 'en' ? (/^(?:still|yet|not|never|so far|currently|which|who)\b.*/.exec(parts[at + 1]?.trim() ?? '') ?? []) : []
    // `Menus, still lacking at half of them, must be in place`: what goes on about it denies it.
    const turned =
      language === 'zh'
        ? denyingHere.test(mask(part, positive))
        : [part, next].some((words) => isEnglishDenial.test(mask(words, doubly)) || denialsTurned.test(words))
    const shared = sharedWith(part, language, held)
    if (shared.length > 0 && /^不(?:包[括含]|含)/.test(held.by) && including[language].test(part))
      return [{ text: part.trim(), why: `the evidence denies this: ${held.by}${held.text}` }]
    if (turned || (turning[language].test(part) && !(language === 'en' && permits(part, held, shared)))) return []
    const all = new Set([...held.text].slice(1).map((_, at) => held.text.slice(at, at + 2))).size
    const enough =
      language === 'zh'
        ? shared.length >= 2 &&
          (part.includes(
            held.text
              .replace(/^(?:发现|出现|存在|查出|检出|造成|收到|任何|继续|随意|擅自|直接|[再被能曾经在将把对给向从由以])/, '')
              .slice(0, 2),
          )
            ? shared.length >= all * 0.5
            : given.test(`${held.by}${held.text}`) && gets.test(part) && shared.length >= all * 0.4)
        : permits(part, held, shared) || (shared.length >= 2 && shared.length >= Math.min(3, Math.floor(contentWords(part).length * 0.3)))
    return enough
      ? [{ text: language === 'zh' ? part.trim() : shared.join(' '), why: `the evidence denies this: ${held.by}${held.text}` }]
      : []
  })

/** `Did not keep it from a record`: it was one. */
const doubly = /\b(?:not|never|n[’']t) (?:keep|kept|stop|stopped|prevent|prevented|deter|deterred)(?= [^.;,]{1,60} from\b)/gi

const including = { zh: /(?<!不)(?:包[括含]|含)/, en: /\b(?:including|includes?|included)\b(?! no\b)/i }

const denyingHere = new RegExp(`${negators}|否|${otherDenials.source.replace('|免|', '|免(?!费)|')}`)

/** `Parents can book by telephone` for 不接受电话预约, `must pay back the grant` for 无需偿还: of a ban or release in few words, one of them. */
const permits = (part: string, { by, text }: Held, shared: string[]): boolean => {
  const modal = /^(?:不得|不能|不可|不接受|不允许|不予|不提供|不支持|禁止|严禁|概不|绝不|决不|一律不|恕不)/.test(by)
    ? 'can|may|able to|allowed|permitted'
    : /^(?:无[需须]|不必|不用|不需)/.test(by)
      ? 'must|(?:have|has|need)s? to|required|obliged'
      : undefined
  return (
    modal !== undefined &&
    shared.length >= (text.length <= 8 ? 1 : 2) &&
    !/\b(?:only|except|fined|punish\w*|ban(?:s|ned)?|bar(?:s|red)|if|unless|other|free|late|stop\w*|against|not|no)\b/i.test(part) &&
    shared.some((word) => new RegExp(`\\b(?:${modal})\\b.*\\b${word}`, 'i').test(part))
  )
}

/** 不发放补贴: what is given, and so what is got. */
const given = /^(?:不|不再|不会|不予|未)(?:发放?|提供|给予|赠送?|安排|设|开放|收取?|补贴?|享受?|招)/
const gets = /可|能|享|获|领|得|有|将|赠|送|给|提供|发/

/** `would not go into production as planned` for 仍将按计划投产: what a clause of the evidence affirms, and no other speaks of. */
const deniedIn = (parts: string[], source: string): Finding[] =>
  parts.flatMap((part) => {
    const match = /\b(?:not|never|no longer|cannot)\b|n[’']t\b/i.exec(mask(part, englishPositive))
    // `May not charge above 2 yuan`: a limit, which the rule of bounds compares.
    if (match && setsLimit.test(part.slice(match.index))) return []
    if (!match || /\bnot (?:only|just|until|exceed\w*|more|less|fewer|least|all|every|yet|even)\b/i.test(part)) return []
    // `None life-threatening when a crane fell`: up to what it was at.
    const words = contentWords(part.slice(match.index + match[0].length).split(/\b(?:when|because|since|where)\b/)[0]!).filter(
      (word) => !/^(?:need|want|able|allow|let|go|take|make|get|said)(?:ed|s)?$/.test(word),
    )
    const told = (clause: string) =>
      words.filter((word) => tells(clause, word) || (/^re[a-z]{4}/.test(word) && tells(clause, word.slice(2)))).length
    const clauses = source.split(/[，。；：！？\n]/)
    const denials = clauses.filter((clause) => denies.test(clause))
    // `provided they have not received it` for 已享受的，不得重复申领.
    if (denials.length > 0 && /^\s*(?:provided|if|unless|(?:as|so) long as)\b/i.test(part)) return []
    const best = Math.max(0, ...clauses.filter((clause) => !denies.test(clause)).map(told))
    const clause = clauses.find((other) => !denies.test(other) && told(other) === best)
    return clause !== undefined &&
      best >= 2 &&
      best >= words.length * 0.5 &&
      best >= Math.max(0, ...denials.map(told)) + 2 &&
      // 不排除…的可能: neither.
      !clause.includes('\u0001') &&
      !turnedInEvidence.test(clause)
      ? [{ text: `${match[0]}${part.slice(match.index + match[0].length)}`.trim(), why: `the evidence does not deny this: ${clause}` }]
      : []
  })
const denies = new RegExp(`${negativeSense.source}|${otherDenials.source}`)
const turnedInEvidence = /推迟|延|改|除|仅|只|才|拒|撤|失|落|缓|滞|低于|少于|差|例外|外|停|减|降|维持|保持|稳|超|以[上下内外]|最/

const every = {
  zh: /所有|全部|每[个位家名]|一律|都须|都需|都要|都应|均须|均需|均应/,
  en: /\b(?:all|every|each|everyone|everybody|always|invariably)\b/i,
}
const notEvery = /(?:并非|不是|并不是|未必)(?:所有|全部|每[一]?[个位家名]?|人人|都)/
/** 并非所有结节都需要手术: not all of them. */
const notAll = (parts: string[], language: Language, source: string): Finding[] =>
  heldBy(source, notEvery, /[，。；：！？\n]/).flatMap((held) =>
    parts.flatMap((part) => {
      const all = every[language].exec(part)?.[0]
      const open = language === 'zh' ? /不|非|未|没|无/ : /\b(?:not|no|never|few|only|some)\b|n[’']t\b/i
      return all &&
        !open.test(part) &&
        sharedWith(part, language, { ...held, rest: '' }).length >= 2 &&
        sharedWith(part, language, held).length >= 1
        ? [{ text: all, why: `the evidence denies this: ${held.by}${held.text}` }]
        : []
    }),
  )

const rumour = /网传|谣传|传言|传闻|网上流传/
/** 网传…，系谣言: what a rumour says is told as one, or denied. */
const rumoured = (text: string, parts: string[], language: Language, source: string): Finding[] =>
  !/的(?:说法|观点|看法)|谣言|不实|辟谣|否认|子虚乌有|虚假|并非|不会|没有|不存在/.test(source)
    ? []
    : [...heldBy(source, rumour, /[，。；：！？\n]/), ...mistaken(source)].flatMap((held) =>
        parts.flatMap((part) => {
          const shared = sharedWith(part, language, held)
          const told =
            language === 'zh'
              ? shared.length >= Math.max(3, held.text.length * 0.4) && !/[网谣]传|谣|不|未|没|非|否|假|辟|无|缺|误/.test(text)
              : shared.length >= 2 &&
                !/\b(?:not|no|never|rumou?r\w*|false\w*|fake\w*|untrue|hoax\w*|den(?:y|ies|ied)|dismiss\w*|claims?|claimed|wrong\w*|refut\w*|online|debunk\w*|reject\w*|unfounded|lacks?|without|myths?|notion|mistaken|baseless)\b|n[’']t\b/i.test(
                  text,
                )
          return told ? [{ text: shared[0]!, why: `the evidence calls this a rumour: ${held.by}${held.text}` }] : []
        }),
      )

/** 少量饮酒有益健康的说法缺乏依据: what is said before it. */
const mistaken = (source: string): Held[] =>
  everyMatch(source, /([^，。；：！？\n]{4,30})的(?:说法|观点|看法|认识)[^，。；]{0,6}(?:缺乏|没有|不|无|并非|错误|误区|站不住)/gu).map(
    ({ 0: by, 1: text = '', index }) => ({ by: '', text, rest: `${source.slice(0, index)}\n${source.slice(index + by.length)}` }),
  )
