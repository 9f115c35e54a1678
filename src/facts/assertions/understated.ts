import { tells } from '../../language/dictionary-words.ts'
import type { Language } from '../../news/language.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'
import { consented } from './decided.ts'
import { contentWords, partsOf } from './held-words.ts'
import { disposes } from './unplanned.ts'

/** What the evidence has as done, approved, proved or judged is not told as a plan, a request, a guess or a suspicion. */
export const understated = (claim: Passage, source: string, context: string): Finding[] =>
  [
    ...guessed(claim, source),
    ...stillPlanned(claim, source, context),
    ...stillAwaited(claim, source),
    ...stillSuspected(claim, source),
  ].slice(0, 1)

/** Words that may stand behind a guess, a plan or a condition of the claim, where they are not part of a noun. */
const openly =
  /可(?![靠观喜再持])|(?<![功性智职技节产动势电热核潜机只太阳])能(?![源力量耗效级手人者])|或(?!者)|疑|嫌|预[计测料期]|有望|拟|将|计划|规划|估|推[测断定]|初步|如果|若|(?<![协社机委员大议工学商峰运展晚年事东国教金合览讨布谈])会(?![议员场长计见谈晤展商同址所徽])|倾向|风险|预警|提醒|建议|担心|恐|力争|争取|讨论|商讨|考虑|洽谈|谈判|指控|涉|待|尚|未|是否|研究|分析|认为|应当|[须需要]|继续|目标|明年|明[日天]|下[月周]|届时|今后|到20\d\d|前完成|据[信说传]|传[闻言]|网传|似|大概|有意|意向|允许|准许|不得|希望|愿|打算|准备|筹|申请/
const clausesOf = (source: string): string[] => source.split(/[，。；：！？\n]/).filter((clause) => clause.length > 1)

/** The clauses of the evidence that tell at least two words (en) or two fifths of the pairs (zh) of a part, those with most first. */
const alike = (part: string, language: Language, source: string): string[] => {
  const words = language === 'zh' ? [...new Set(characterPairs(part))] : contentWords(part)
  const told = (clause: string) => words.filter((word) => (language === 'zh' ? clause.includes(word) : tells(clause, word))).length
  const least = language === 'zh' ? Math.max(3, words.length * 0.4) : Math.max(3, words.length * 0.4)
  return clausesOf(source)
    .filter((clause) => told(clause) >= least)
    .sort((a, b) => told(b) - told(a))
}

const guess = {
  zh: /可能(?!性)|疑似|疑因|疑[为系]|或(?=[将可因系与为会已在于有面])|据信|有望/,
  en: /\b(?:may|might) have (?:been |already )?\w+(?:ed|en|wn|ght|un|ut)\b|might (?!not\b|no\b|only\b)\w+|\b(?:possibly|perhaps|suspected|believed to|thought to|apparently|reportedly|allegedly)\b/,
}

/** `may have caught a snow leopard` where the evidence says 证实…拍到雪豹, and leaves nothing open. */
const guessed = ({ text, language }: Passage, source: string): Finding[] =>
  partsOf(text, language).flatMap((part) => {
    const told = guess[language].exec(part)?.[0]
    if (told === undefined || openly.test(source)) return []
    return alike(part, language, source).length > 0 ? [{ text: told, why: 'the evidence leaves no doubt of this' }] : []
  })

const plan = {
  zh: /(?:拟|计划(?!总?投资)|有望|力争|打算|准备|(?<![小老大名女干悍虎良战强福新])将于?)(?=\p{Script=Han})/u,
  en: /\b(?:will|(?<!\b(?:the|an?|its|their|his|her|[\w’']+[’']s) )plans? to|planning to|aims? to|intends? to|hopes? to|(?:is|are) (?:expected|set|due|scheduled|likely|to) (?:to )?|in talks to|seeks? to|considering|may|might)\b(?: (?:be|have|been|soon|also|still|now))* ([a-z]{3,})/,
}
const past = /已(?!知)|了(?!解|然)|昨[日天晚]|当[天日晚]|上[周月]|[今昨]晨|首次实现/

/** `will sign an accord` for 当天签署了协定: each clause that tells the act has it done. */
const stillPlanned = ({ text, language }: Passage, source: string, context: string): Finding[] => {
  if (openly.test(context)) return []
  return partsOf(text, language).flatMap((part) => {
    const match = plan[language].exec(part)
    if (
      !match ||
      /\b(?:not|never|no longer)\b/.test(part) ||
      (language === 'zh' && (/不|未|把|(?:之|以)外|将[^，。；]{1,12}[为至到给]/.test(part) || disposes(part)))
    )
      return []
    const verb = match[1]
    // 34个已完工，剩余4个将于…收尾, `will complete the other four`: of others than are done.
    if (language === 'en' && others.en.test(part.slice(match.index)) && others.zh.test(source)) return []
    const after = part.slice(match.index + match[0].length)
    const clauses =
      language === 'zh'
        ? alike(after, 'zh', source)
        : alike(part, 'en', source).filter((clause) => verb !== undefined && tells(clause, verb))
    const elsewhere =
      language === 'zh'
        ? // 审议通过《办法》，将于3月1日施行: the last words of the plan stand in a clause of one.
          clausesOf(source).some((clause) => openly.test(clause) && sharesTime(after, clause))
        : clausesOf(source).some((clause) => tells(clause, verb!) && (openly.test(clause) || !past.test(clause)))
    return clauses.length > 0 && !elsewhere && clauses.every((clause) => past.test(clause) && !openly.test(clause))
      ? [{ text: match[0].trim(), why: `the evidence says that this is done: ${clauses[0]}` }]
      : []
  })
}

const others = { zh: /剩余|其余|余下|剩下|另[有外]?|还有|再/, en: /\b(?:other|others|rest|remaining|remainder|another|more)\b/i }

/** 于明年3月1日施行 and 将于明年3月1日起施行: the same time to come. */
const sharesTime = (after: string, clause: string): boolean => {
  const time = /(?:[\d一二三四五六七八九十]+[年月日]|[明今]年|[下本]周|[年月]底)+/.exec(after)?.[0]
  return time !== undefined && clause.includes(time)
}

const awaiting = {
  zh: /(?:等待|尚待|有待|仍待|还待|正待|须经|需经|待)[^，。；]{0,12}(?:批准|审批|核准|同意|审议|放行)/,
  en: /\b(?:await(?:s|ing)?|pending|waiting for|yet to (?:win|receive|get|be)|subject to) (?:\w+ ){0,4}(?:approv\w+|clear(?:ance|ed)|permission|consent|ratifi\w+)\b/i,
}
const stillAwaited = ({ text, language }: Passage, source: string): Finding[] => {
  const told = awaiting[language].exec(text)?.[0]
  return told !== undefined &&
    consented(source) &&
    /已?(?:批准|核准|获批|通过|同意)/.test(source) &&
    !/待|[须需]|尚|未|报[^纸道]|提交|正在|申请|拟|后方/.test(source)
    ? [{ text: told, why: 'the evidence says that this was granted' }]
    : []
}

const suspected = {
  zh: /涉嫌|疑似|被控|被指控/,
  en: /\b(?:suspected of|suspicion of|alleged(?:ly)?|accused of|faces (?:up to )?\w+ years)\b/i,
}
const stillSuspected = ({ text, language }: Passage, source: string): Finding[] => {
  const told = suspected[language].exec(text)?.[0]
  return told !== undefined && /判[处决刑]|获刑|有罪/.test(source) && !/嫌|疑|[指公被]控|起诉|调查|拘|捕|上诉|另案/.test(source)
    ? [{ text: told, why: 'the evidence says that a court has judged this' }]
    : []
}
