import { findPinyin, lettersOf } from '../language/pinyin.ts'
import { personsIn } from './names-zh.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** What an office may be called in Chinese. The longer English title of two that overlap counts. */
const offices: [en: RegExp, zh: RegExp][] = [
  [/\b(?:executive )?(?:deputy|vice)[- ](?:mayors?)\b/i, /副市长/],
  [/(?<!\b(?:deputy|vice)[- ])\bmayors?\b/i, /(?<!副)市长/],
  [/\b(?:deputy|vice)[- ]governor\b/i, /副省长|副行长|副主席|副州长/],
  [/(?<!\b(?:deputy|vice)[- ])\bgovernor\b/i, /(?<!副)(?:省长|行长|州长|总督|主席)/],
  [/\bdeputy (?:party )?(?:secretary|chief)\b/i, /副书记|副主任|副秘书长|副局长|副.{0,2}长/],
  [/(?<!deputy )\b(?:party|CPC)(?: committee)? (?:secretary|chief)\b/i, /(?<!副)书记/],
  [/\bsecretary-general\b/i, /秘书长/],
  [/\bgeneral secretary\b/i, /总书记/],
  [/\b(?:county|district|township|village) (?:head|chief|governor|magistrate)\b/i, /县长|区长|镇长|乡长|村长|主任|书记|县委/],
  [/\bpremier\b/i, /总理/],
  [/\bprime minister\b/i, /总理|首相/],
  [/\bvice[- ]president\b/i, /副主席|副总统|副总裁|副会长|副校长|副院长|副行长|副总/],
  [/(?<!vice[- ])\bpresident\b/i, /(?<!副)(?:主席|总统|总裁|会长|校长|院长|行长|理事长|社长)/],
  [/\b(?:deputy|vice)[- ]chair(?:man|woman|person)?\b/i, /副主席|副董事长|副会长|副理事长|副主任|副委员长/],
  [/(?<!(?:deputy|vice)[- ])\bchair(?:man|woman|person)\b/i, /(?<!副)(?:主席|董事长|会长|理事长|主任|委员长|主委)/],
  [/\bdeputy (?:general manager)\b/i, /副总经理|副总/],
  [/(?<!deputy )\bgeneral manager\b/i, /(?<!副)总经理|厂长|老板/],
  [/\bdeputy (?:director|head)(?:-general)?\b/i, /副.{0,3}(?:长|主任|总监)/],
  [/(?<!deputy )\bprofessor\b/i, /教授/],
  [/\bassociate professor\b/i, /副教授/],
  [/\bacademician\b/i, /院士/],
  [/\bminister\b(?! of)/i, /部长|外长|大臣|防长|财长/],
  [/\bambassador\b/i, /大使/],
  [/\b(?:head )?coach\b/i, /教练|主帅/],
  [/\bcaptain\b/i, /队长|船长|机长/],
  [/\bgoalkeeper\b/i, /门将|守门员/],
  [/\bdefender\b/i, /后卫/],
  [/\bmidfielder\b/i, /中场/],
  [/\b(?:striker)\b/, /前锋|射手/],
  [/\bheadmaster\b|\bschool principal\b/i, /校长|园长/],
  [/\bnurse\b/i, /护士|护理/],
  [/\b(?:spokesman|spokeswoman|spokesperson)\b/i, /发言人/],
]

/** The office of each person is the one that the evidence gives, next to the name. */
export const officesKept = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const whole = `${source.text}\n${context.text}`
  return claim.language === 'en' ? inEnglish(claim.text, whole) : inChinese(claim.text, source.text)
}

const inEnglish = (text: string, source: string): Finding[] =>
  offices.flatMap(([en, zh]) => {
    const match = en.exec(text)
    if (!match) return []
    const refuse = [{ text: match[0], why: `the evidence does not call anyone ${match[0]} here` }]
    if (!zh.test(source)) return refuse
    const after = /^(?: of [A-Z]\w+)?,? ((?:[A-Z][a-z]+ ?){2,3})/.exec(text.slice(match.index + match[0].length))?.[1]
    if (!after) return []
    const places = findPinyin(lettersOf(after), source)
    if (places.length === 0) return []
    return places.some(({ at, end }) => zh.test(source.slice(Math.max(0, at - 24), end + 16))) ? [] : refuse
  })

const chineseOffices =
  /(?:常务)?副?(?:总书记|书记|市长|县长|区长|镇长|省长|局长|厅长|部长|主任|主席|会长|院长|校长|所长|馆长|行长|总裁|总经理|董事长|教授|总理|总统|秘书长|队长|教练)$/
const inChinese = (text: string, source: string): Finding[] =>
  personsIn(text).flatMap((person) => {
    const at = text.indexOf(person)
    const said = chineseOffices.exec(text.slice(Math.max(0, at - 8), at))?.[0]
    if (!said || !source.includes(person)) return []
    const windows = [...source.matchAll(new RegExp(person, 'g'))].map(({ index }) =>
      source.slice(Math.max(0, index - 24), index + person.length + 14),
    )
    const known = windows.filter((window) => /书记|长|主任|主席|教授|总裁|经理|总理|总统|教练/.test(window))
    return known.length > 0 && known.every((window) => !window.includes(said))
      ? [{ text: `${said}${person}`, why: `the evidence does not give ${person} this office` }]
      : []
  })
