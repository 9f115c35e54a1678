import { bodyTail } from '../../language/institution-heads.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, lettersOf } from '../../language/pinyin.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { affiliated } from './affiliations.ts'
import { personsIn } from './persons-zh.ts'

/** What an office may be called in Chinese. The longer English title of two that overlap counts. */
const offices: [en: RegExp, zh: RegExp][] = [
  [/\b(?:executive )?(?:deputy|vice)[- ](?:mayors?)\b/i, /副市长/],
  [/(?<!\b(?:deputy|vice)[- ])\bmayors?\b/i, /(?<!副)市长/],
  [/\b(?:deputy|vice)[- ]governor\b/i, /副省长|副行长|副主席|副州长|副知事|副总督/],
  [/(?<!\b(?:deputy|vice)[- ])\bgovernor\b/i, /(?<!副)(?:省长|行长|州长|总督|主席|理事|元首|总裁|知事)/],
  [
    /\bdeputy (?:(?:county|city|municipal|provincial|district|township|town|village) )?(?:party )?(?:secretary|chief)\b(?!-general)/i,
    /副书记|副主任|副秘书长|副局长|副.{0,2}长/,
  ],
  [/(?<!deputy (?:\w+ )?)\b(?:party|CPC)(?: committee)? (?:secretary|chief)\b(?!-general)/i, /(?<!副)(?:书记|支书)/],
  [/\bsecretary-general\b/i, /秘书长/],
  [/\bgeneral secretary\b/i, /总书记/],
  [/\b(?:county|district|township|village) (?:head|chief|governor|magistrate)\b/i, /县长|区长|镇长|乡长|村长|主任|书记|县委|县令|知县/],
  [/\bpremier\b(?! (?:league|division|cup))/i, /总理|首相|省长|州长|行政院长|阁揆/],
  [/\bprime minister\b/i, /总理|首相/],
  [/\bvice[- ]president\b/i, /副主席|副总统|副总裁|副会长|副校长|副院长|副行长|副总/],
  [/(?<!vice[- ]|\buni-)\bpresident\b/i, /(?<!副)(?:主席|总统|总裁|会长|校长|院长|行长|理事长|社长|议长)/],
  [/\b(?:deputy|vice)[- ]chair(?:man|woman|person)?\b/i, /副主席|副董事长|副会长|副理事长|副主任|副委员长/],
  [/(?<!(?:deputy|vice)[- ])\bchair(?:man|woman|person)\b/i, /(?<!副)(?:主席|董事长|会长|理事长|主任|委员长|主委)/],
  [/\bdeputy (?:general manager)\b/i, /副总经理|副总/],
  [/(?<!deputy )\bgeneral manager\b/i, /(?<!副)总经理|厂长|老板/],
  [/\bdeputy (?:director|head)(?:-general)?\b/i, /副.{0,3}(?:长|主任|总监|主委)/],
  [/(?<!deputy )\bprofessor\b/i, /教授/],
  [/\bassociate professor\b/i, /副教授/],
  [/\bacademician\b/i, /院士/],
  [/\b(?:deputy|vice|assistant|junior)[- ](?:[\w&]+,? ){0,6}?minister\b/i, /副部长|副外长|副大臣|副总理|副首相|部长助理|政务官|次官|次长/],
  [
    /(?<!\b(?:(?:deputy|vice|assistant|junior|state)[- ](?:[\w&]+,? ){0,6}?|prime[- ]))\bminister\b(?! of|-)/i,
    /(?<!副)(?:部长|外长|大臣|防长|财长|总理|首相|商务代表)/,
  ],
  [/\bambassador\b/i, /大使/],
  [
    /\b(?:head )?coach\b(?! (?:travel|passengers?|services|station|bus|service|park|terminal|tour|trip|line|ticket)|es)/i,
    /教练|主帅|执教|执鞭|少帅|教头|客[运车]|大巴|巴士|班车/,
  ],
  [/\bcaptain\b/i, /队长|船长|机长/],
  [/\bgoalkeeper\b/i, /门将|守门员/],
  [/\bdefender\b/i, /后卫/],
  [/\bmidfielder\b/i, /中场/],
  [/\b(?:striker)\b/, /前锋|射手/],
  [
    /(?<!(?:deputy|vice|assistant)[- ])\b(?:headmaster|headmistress|principal(?= (?:of|at) (?![\d$€£¥]|their|the loans?|loans?|\w+ yuan)|,))\b|\bschool principal\b/i,
    /(?<!副)(?:校长|园长)|本金|贷款|欠款/,
  ],
  [/\b(?:deputy|vice|assistant)[- ](?:headmaster|headmistress|principal)\b/i, /副校长|副园长/],
  [/\b(?:chief )?(?:procurator|prosecutor)\b/i, /检察长|检察官|检察员/],
  [/\b(?:chief )?judge\b/i, /法官|审判|裁判|评委|院长|庭长/],
  [/(?<!\b(?:fund|asset|wealth|property) )\bmanager\b/i, /经理|主管|[店场站馆园]长|负责人|厂长|管理|教练|主帅/],
  [/\bchief engineer\b/i, /总工/],
  [/\bchief executive\b|\bCEO\b/, /首席执行官|总裁|CEO|行政总裁|总经理|特首|行政长官|负责人|掌门/],
  [/\bnurse\b/i, /护士|护理/],
  [/\b(?:spokesman|spokeswoman|spokesperson)\b/i, /发言人|新闻秘书|代言人|新闻(?:办公室|办|司|局|部)\p{Script=Han}{0,2}[长任]/u],
]

/** The office of each person is the one that the evidence gives, next to the name. */
export const officesKept = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const whole = `${source.text}\n${context.text}`
  return claim.language === 'en' ? inEnglish(claim.text, whole) : [...inChinese(claim.text, source.text), ...unheardOf(claim.text, whole)]
}

const inEnglish = (text: string, source: string): Finding[] => {
  const found = [titled, deputies, affiliated]
    .values()
    .map((rule) => rule(text, source))
    .find((findings) => findings.length > 0)
  return found ?? []
}

const heads =
  /\b(?:director|(?<!\b(?:to|will|would|who) )head|chief|president|(?<!\b(?:to|will|would|who) )chair|chair(?:man|woman)|mayor|governor|principal|dean|manager|secretary|minister|leader|commander|editor)\b/i

/** A person whom the evidence only calls 副 something is not the head of it. */
const deputies = (text: string, source: string): Finding[] => {
  if (/\b(?:deputy|vice|associate|assistant)\b/i.test(text)) return []
  for (const { 0: name, index } of everyMatch(text, /[A-Z][a-z]+(?:[’'-][a-z]+)?(?: [A-Z][a-z]+(?:[’'-][a-z]+)?)+/g)) {
    const title =
      heads.exec(text.slice(Math.max(0, index - 50), index)) ??
      heads.exec(/^,[^.;,]{0,60}/.exec(text.slice(index + name.length))?.[0] ?? '')
    if (!title) continue
    const titles = findPinyin(lettersOf(name), source).map(({ at }) => source.slice(Math.max(0, at - 8), at))
    if (titles.length > 0 && titles.every((before) => /副\p{Script=Han}{1,5}$/u.test(before)))
      return [{ text: title[0], why: `the evidence calls ${name} a deputy: ${titles[0]}` }]
  }
  return []
}

/** `to coach young doctors`, `will captain the team`, `helps nurse birds`: what is done, and no office. */
const isVerb = ({ 0: word, index }: RegExpExecArray, text: string): boolean =>
  /^(?:coach|captain|judge|nurse|manager?|head)$/.test(word) &&
  /\b(?:to|will|would|can|could|may|might|must|should|help(?:s|ed|ing)?|and|or|not|also|who|they|volunteers) $/.test(
    text.slice(0, index),
  ) &&
  /^ (?:(?:and|or) [a-z]+ )?(?:the|an?|his|her|its|their|our|this|that|these|those|some|all|both|each|more|(?!(?:of|at|for|in|on|with|from|by|as)\b)(?:\p{Ll}+ ){0,2}(?:\p{Ll}+s|children|people|men|women))\b/u.test(
    text.slice(index + word.length),
  )

const titled = (text: string, source: string): Finding[] =>
  offices.flatMap(([en, zh]) => {
    const match = en.exec(text)
    if (!match || isVerb(match, text)) return []
    const refuse = [{ text: match[0], why: `the evidence does not call anyone ${match[0]} here` }]
    if (!zh.test(source)) return refuse
    const after =
      /^(?: of [A-Z]\w+)?,? ((?:[A-Z][a-z]+ ?){2,3})/.exec(text.slice(match.index + match[0].length))?.[1] ??
      /\b([A-Z][a-z]+ [A-Z][a-z]+)(?:,? (?:as |was already |was |is |to be )?(?:the )?(?:(?:province|city|county|district)[’']s )?)$/.exec(
        text.slice(0, match.index),
      )?.[1]
    if (!after) return []
    const places = findPinyin(lettersOf(after), source)
    if (places.length === 0) return []
    return places.some(({ at, end }) => zh.test(officeNear(at, end, source))) ? [] : refuse
  })

/** The clause of a name where it has an office, else what stands around it. */
const officeNear = (at: number, end: number, source: string): string => {
  const before = source
    .slice(0, at)
    .split(/[，。；\n]/)
    .at(-1)!
  const after = source.slice(end).split(/[，。；\n]/)[0]!
  return /长|书记|主任|主席|教授|总裁|经理|总理|总统/.test(before + after)
    ? `${before}${source.slice(at, end)}${after}`
    : source.slice(Math.max(0, at - 24), end + 16)
}

/** 省气象台专家汤稼轩 where the evidence has 省农科院专家汤稼轩, and 省气象台 of something else. */
const anotherBody = (before: string, person: string, source: string): Finding | undefined => {
  const body = new RegExp(`(\\p{Script=Han}{1,4}(?:${bodyTail}))(?=\\p{Script=Han}{0,6}$)`, 'u').exec(before)?.[1]
  if (!body) return undefined
  const told = everyMatch(source, new RegExp(`[^，。；\\n]{0,24}${person}`, 'g')).map(([words]) => words)
  const core = body.slice(-3)
  return told.length > 0 && // 中心主任: of the body that was named before.
    told.every(
      (words) =>
        !words.includes(core) &&
        !/[该本](?:院|校|所|局|馆|台|厂|公司|集团|中心|医院|学校|机构)/.test(words) &&
        new RegExp(`\\p{Script=Han}(?<![该本])(?:${bodyTail})`, 'u').test(words),
    ) &&
    source.includes(core)
    ? { text: `${body}…${person}`, why: `the evidence does not have ${person} of ${body}` }
    : undefined
}

/** 局长昨日介绍 where the evidence has no 局长 at all: who speaks has the office that it tells, or a word that leaves it open (负责人). */
const unheardOf = (text: string, whole: string): Finding[] =>
  [
    ...text.matchAll(
      /(总书记|书记|[市县区镇乡省州局厅部会院校所馆行司署台社站处科队园村]长|主任|董事长|总经理|总裁|秘书长|教授)(?=(?:昨|今|\d+)[日天]|介绍|说|表示|称|透露|指出|强调)/gu,
    ),
  ].flatMap(({ 1: office = '', index }) => {
    const [core, also] = [office.replace(/^总(?=书记)/, ''), sameOffice[office]]
    return whole.includes(core) || also?.test(whole) || new RegExp(`${office[0]}(?:党委|党组)?(?:[一-龥]{0,4})?负责人`).test(whole)
      ? []
      : [{ text: text.slice(Math.max(0, index - 6), index + office.length), why: `the evidence does not call anyone ${office} here` }]
  })
const sameOffice: Record<string, RegExp> = {
  书记: /支书/,
  部长: /外长|防长|财长|大臣/,
  村长: /村主任|村委会主任/,
  主任: /主委|主席/,
  总裁: /总经理|CEO|首席执行官|行政总裁/,
  总经理: /总裁|CEO|首席执行官/,
  董事长: /董事局主席|董事会主席/,
  会长: /理事长|主席/,
}

const chineseOffices =
  /(?:常务)?副?(?:总书记|书记|市长|县长|区长|镇长|省长|关长|州长|司长|署长|台长|社长|站长|处长|科长|局长|厅长|部长|主任|主席|会长|院长|校长|所长|馆长|行长|总裁|总经理|董事长|教授|总理|总统|秘书长|队长|教练)$/
const inChinese = (text: string, source: string): Finding[] =>
  [...new Set([...personsIn(text), ...personsIn(source).filter((person) => text.includes(person))])].flatMap((person) => {
    const at = text.indexOf(person)
    const elsewhere = anotherBody(text.slice(Math.max(0, at - 16), at), person, source)
    if (elsewhere) return [elsewhere]
    const said = chineseOffices.exec(text.slice(Math.max(0, at - 8), at))?.[0]
    if (!said || !source.includes(person)) return []
    const windows = everyMatch(source, new RegExp(person, 'g')).map(({ index }) =>
      source.slice(Math.max(0, index - 24), index + person.length + 14),
    )
    const known = windows.filter((window) => /书记|长|主任|主席|教授|总裁|经理|总理|总统|教练/.test(window))
    // The title that stands right before another name, where this person has one of his own.
    const titles = everyMatch(source, new RegExp(person, 'g')).map(
      ({ index }) => chineseOffices.exec(source.slice(Math.max(0, index - 8), index))?.[0],
    )
    const another = new RegExp(`${said}(?!${person})[\\p{Script=Han}]{2}`, 'u').test(source)
    if (
      another &&
      titles.some((title) => title !== undefined) &&
      titles.every((title) => title === undefined || !(title.includes(said) || said.includes(title)))
    )
      return [{ text: `${said}${person}`, why: `the evidence does not give ${person} this office` }]
    // 谢京，省政府秘书长蔡强: the title is another's, and stands in no clause with this name, nor before a list of names that has it.
    const clauses = source.split(/[，。；\n]/)
    if (
      another &&
      !clauses.some((clause) => clause.includes(said) && clause.includes(person)) &&
      clauses.some((clause) => clause.includes(person))
    )
      return [{ text: `${said}${person}`, why: `the evidence gives this office to another than ${person}` }]
    return known.length > 0 && known.every((window) => !new RegExp(`${/^(?:常务)?副/.test(said) ? '' : '(?<!副)'}${said}`).test(window))
      ? [{ text: `${said}${person}`, why: `the evidence does not give ${person} this office` }]
      : []
  })
