import { taggedWords } from '../language/words.ts'
import type { Language } from '../news/language.ts'

/** What kind of answer a question wants, where its words say so. */
type Kind = 'time' | 'number' | 'person' | 'place' | 'organisation' | 'reason' | 'manner' | 'name' | 'work' | 'meaning'

/**
 * at, length: where the asking word stands in the question. units: what an amount is counted in, where the question says so, in both
 * languages. counted: what is counted is named next to the asking word (how many books).
 */
export type Expected = { kind: Kind | undefined; at: number; length: number; units: string[]; counted: boolean }

const asking: Record<Language, [Kind | undefined, RegExp][]> = {
  zh: [
    [
      'time',
      /什么时候|什么时间|何时|何年|何月|哪一?(?:年|天|日|个?月|个?世纪|个?年代|个?时期|届)|几(?:年|月|日|号|点|时)|什么(?:年|日期|时期|年代)|多久/,
    ],
    ['person', /谁|哪一?(?:位|名|些人|几位)|什么人|何人/],
    ['place', /哪里|哪儿|何处|何地|什么地方|哪个(?:国家|城市|地方|地区|省|大陆|城镇|岛|州|县|村|镇)|哪些(?:地方|国家|地区|城市)|哪座|哪国/],
    [
      'organisation',
      /哪(?:家|所|支|一?个(?:公司|机构|组织|部门|大学|球队|队|乐队|政党|集团|学校|企业|电视台))|什么(?:机构|公司|组织|学校|大学)/,
    ],
    ['number', /多少|几(?=\p{Script=Han})|多(?:大|高|长|远|重|宽|快|深|厚)|百分之几|比例/u],
    ['reason', /为什么|为何|怎么会|何故|原因/],
    ['work', /哪(?:首|部|本|一?篇|一?集|张专辑)|什么(?:歌|书|著作|电影|节目|作品|专辑)/],
    ['name', /叫什么|什么名字|名字是什么|叫做什么|称为什么|另一个名字|别名|全称|简称|名称|什么术语/],
    ['meaning', /什么意思|什么是|何为|何谓|是什么[?？。]?$/],
    ['manner', /如何|怎么|怎样/],
    [undefined, /什么|哪些|哪一?[个种项条块类只]?|何[种]?/],
  ],
  en: [
    ['time', /\bwhen\b|\b(?:what|which) (?:year|day|date|month|century|time|decade|era|period)s?\b|\bhow (?:long|often|late|soon)\b/i],
    [
      'person',
      /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|player|actor|actress|artist|singer|king|queen|emperor|president|leader|researcher|scientist)s?\b/i,
    ],
    [
      'number',
      /\bhow (?:many|much|far|high|large|big|tall|fast|heavy|wide|deep|old)\b|\bwhat (?:percentage|percent|number|amount|share|proportion|rate|size|length|height|population|price|cost)\b/i,
    ],
    [
      'place',
      /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|town|place|area|region|state|province|continent|island|village|river|district|street|road|direction)s?\b/i,
    ],
    [
      'organisation',
      /\b(?:what|which) (?:company|companies|organi[sz]ation|agency|group|university|college|school|team|band|party|body|institution|department|network|bank|firm)s?\b/i,
    ],
    ['reason', /\bwhy\b|\bwhat (?:was |is |were )?(?:the )?(?:reason|cause)/i],
    ['work', /\b(?:what|which) (?:song|book|film|movie|album|work|hymn|episode|novel|programme|program|show)s?\b/i],
    ['name', /\bname of\b|\bcalled\b|\bother name\b|\banother (?:name|term)\b|\bknown as\b|\bwhat term\b|\bwhat name\b/i],
    ['manner', /\bhow\b/i],
    [undefined, /\b(?:what|which)\b/i],
  ],
}

export const expectedOf = (question: string, language: Language): Expected => {
  for (const [kind, pattern] of asking[language]) {
    const match = pattern.exec(question)
    if (!match) continue
    const counted = /(?:多少|几)\s*(\p{Script=Han}{1,4})/u.exec(question)?.[1]
    const measured = measures.find(([asked]) => asked.test(question))?.[1]
    const units = measured?.split(' ') ?? (counted && kind === 'number' ? [counted, counted.slice(0, 2), counted[0]!] : [])
    return { kind, at: match.index, length: match[0].length, units, counted: !measured && /how many|how much/i.test(match[0]) }
  }
  return { kind: undefined, at: question.length, length: 0, units: [], counted: false }
}

const length = '米 公里 千米 英里 英尺 厘米 毫米 公尺 metre meter kilomet km mile feet foot inch'
const measures: [RegExp, string][] = [
  [
    /多少钱|什么价|价格|(?:租金|票价|工资|学费|费用|投资|成本|金额|资金|成交).{0,6}多少|花了多少$|\bhow much\b.*\b(?:cost|costs|paid|pay|spend|spent|price|worth|raise|earn|invest|invested|export|import|buy|sell|sold|money)\b|\b(?:price|rent|fee|wage|salary|cost|budget)s? (?:of|for|in)\b|\bhow much (?:is|are)\b/i,
    '元 美元 英镑 欧元 dollar yuan pound euro',
  ],
  [/百分之几|比例|\b(?:percent|percentage|share|proportion)\b/, '% 分之 成 percent third half quarter'],
  [/多大年|几岁|\bhow old\b/i, '岁 year'],
  [/多大|\bhow (?:big|large)\b/i, '岁 平方 公顷 亩 % 倍 吨 米 square acre hectare'],
  [/多[高远宽深厚]|\bhow (?:high|far|tall|wide|deep)\b/i, length],
  [/多长|\bhow long\b/i, `${length} 年 天 小时 分钟 个月 year day hour minute month week`],
  [/多久/, '年 天 小时 分钟 分 个月 周 月 year day hour minute month week'],
  [/多重|\bhow heavy\b/i, '吨 公斤 千克 克 磅 ton kilogram kg pound'],
  [/多快|\bhow fast\b/i, '公里 米 英里 节 km mile metre meter'],
  [/\bwhat time\b|几[点时]/i, '时 点 : am pm'],
]

/** How a sentence looks that answers such a question, where no single word of it is the answer. */
const shapes: Partial<Record<Kind, RegExp>> = {
  reason: /因为|由于|因此|所以|原因|为了|使得|导致|因而|以便|由此|\b(?:because|due to|in order to|since|therefore|so that|result)\b/i,
  manner: /通过|利用|采用|以.{1,20}(?:方式|方法)|用.{1,10}(?:来|把)|\b(?:by|through|using|via)\b/i,
  name: /叫|称|名为|即|又名|简称|别名|《|“|\b(?:called|known as|named|term|referred to)\b/i,
  work: /《|“|"/,
  meaning: /是|指|即|称为|\b(?:is|are|was|were|means|refers)\b/i,
}

/** True when a sentence is put as such an answer would be. */
export const hasShape = (plain: string, { kind }: Expected): boolean => (kind && shapes[kind]?.test(plain)) ?? false

const numerals = '\\d一二两三四五六七八九十百千万亿'

/** True when a number stands before a unit that was asked for, or before what is counted: `things` in the language of the sentence. */
export const hasUnit = (plain: string, { units, counted }: Expected, things: string[]): boolean => {
  for (const unit of counted ? things : units) {
    for (let at = plain.indexOf(unit); at > 0; at = plain.indexOf(unit, at + 1)) {
      if (beforeUnit.test(plain.slice(Math.max(0, at - 12), at))) return true
    }
  }
  return false
}
const beforeUnit = new RegExp(`(?:[${numerals}]\\s*[余多]?\\s*(?:\\p{Script=Han}|平方|立方)?|\\d[\\d,.]*\\s+(?:\\w+\\s+)?)$`, 'u')

const numeral =
  /\d[\d,.]*|[一二两三四五六七八九十百千万亿]+(?=[个家名人次种项条场位件款类成倍年月日天元米座所只支块岁分])|百分之|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|twice)\b/gi
const timeWord =
  /\d+\s*(?:年|月|日|号|点|时|世纪)|[一二三四五六七八九十]+(?:年|月|日|世纪)|\b(?:1\d|20)\d\d\b|今年|去年|昨日|昨天|今日|近日|明年|年代|时期|期间|[每周]周?[一二三四五六日]|\d+\s*(?:天|个?小时|分钟?|个月|周)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|century|years?|months?|weeks?|days?|hours?|minutes?|period|era)\b/gi
const latinName = /\p{Lu}[\p{L}’'.-]+(?: (?:of |the |de |von |van )?\p{Lu}[\p{L}’'.-]*)*/gu
const transcribed = /\p{Script=Han}+[·•]\p{Script=Han}+/gu
const tags: Partial<Record<Kind, RegExp>> = { person: /^nr/, place: /^ns|^f$/, organisation: /^nt/ }
const endings: Partial<Record<Kind, RegExp>> = {
  place: /[省市县区镇村国州岛洲山河湖路街海洋港湾部]$/,
  organisation: /(?:公司|集团|大学|学院|银行|协会|委员会|部门|局|部|院|社|队|厂|中心|学校|组织|机构|政府|联盟|俱乐部|党|军|台)$/,
}

/** True when a sentence has what could be such an answer beside what the question itself says; asked: the question, folded. */
export const couldAnswer = (written: string, plain: string, { kind }: Expected, asked: string): boolean => {
  const isNew = ([text]: RegExpMatchArray) => !asked.includes(text.toLowerCase())
  if (kind === 'number') return plain.matchAll(numeral).some(isNew)
  if (kind === 'time') return plain.matchAll(timeWord).some(isNew)
  const tag = kind && tags[kind]
  if (!tag) return false
  if (!/\p{Script=Han}/u.test(plain)) return written.matchAll(latinName).some((match) => match.index > 0 && isNew(match))
  if (kind === 'person' && plain.matchAll(transcribed).some(isNew)) return true
  return taggedWords(plain).some(
    (word) => (tag.test(word.tag) || (word.word.length > 1 && endings[kind]?.test(word.word))) && !asked.includes(word.word),
  )
}

/** Whether such a sentence would show that it answers: then its absence tells something. */
export const isTelling = ({ kind }: Expected): boolean =>
  kind !== undefined && (kind === 'number' || kind === 'time' || tags[kind] !== undefined)
