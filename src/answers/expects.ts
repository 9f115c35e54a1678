import type { Language } from '../news/language.ts'

/** What kind of answer a question wants, where its words say so. */
export type Kind = 'time' | 'number' | 'person' | 'place' | 'organisation' | 'reason' | 'manner' | 'name' | 'work' | 'meaning'

/**
 * at, length: where the asking word stands in the question. amounts: what an amount has to be of, where the question says so: kinds or
 * base units of quantities. counted: what is counted is named next to the asking word (how many books). ahead: a time to come is asked for.
 */
export type Expected = { kind: Kind | undefined; at: number; length: number; amounts: string[]; counted: boolean; ahead: boolean }

const asking: Record<Language, [Kind | undefined, RegExp][]> = {
  zh: [
    [
      'time',
      /什么时候|什么时间|何时|何年|何月|哪一?(?:年|天|日|个?月|个?世纪|个?年代|个?时期|届)|几(?:年|月|日|号|点|时)|什么(?:年|日期|时期|年代)|哪几[天日年]|星期几|周几/,
    ],
    ['person', /谁|哪一?(?:位|名|些人|几位)|什么人|何人/],
    ['place', /哪里|哪儿|何处|何地|什么地方|哪个(?:国家|城市|地方|地区|省|大陆|城镇|岛|州|县|村|镇)|哪些(?:地方|国家|地区|城市)|哪座|哪国/],
    [
      'organisation',
      /哪(?:家|所|支|一?个(?:公司|机构|组织|部门|大学|球队|队|乐队|政党|集团|学校|企业|电视台))|什么(?:机构|公司|组织|学校|大学)/,
    ],
    ['number', /多少|几(?=\p{Script=Han})|多久|多(?:大|高|长|远|重|宽|快|深|厚)|百分之几|比例/u],
    ['reason', /为什么|为何|怎么会|何故|原因/],
    ['work', /哪(?:首|部|本|一?篇|一?集|张专辑)|什么(?:歌|书|著作|电影|节目|作品|专辑)/],
    ['name', /叫什么|什么名字|名字是什么|叫做什么|称为什么|另一个名字|别名|全称|简称|名称|什么术语/],
    ['meaning', /什么意思|什么是|何为|何谓|是什么[?？。]?$/],
    ['manner', /如何|怎么|怎样/],
    [undefined, /什么|哪些|哪一?[个种项条块类只]?|何[种]?/],
  ],
  en: [
    ['time', /\bwhen\b|\b(?:what|which) (?:year|day|date|month|century|time|decade|era|period)s?\b/i],
    [
      'person',
      /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|player|actor|actress|artist|singer|king|queen|emperor|president|leader|researcher|scientist)s?\b/i,
    ],
    [
      'number',
      /\bhow (?:many|much|long|often|late|soon|cold|hot|warm|low|far|high|large|big|tall|fast|heavy|wide|deep|old)\b|\bwhat (?:percentage|percent|number|amount|share|proportion|rate|size|length|height|population|price|cost)\b/i,
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
  const found = language === 'en' ? askedInEnglish(question) : firstOf(asking.zh, question)
  if (!found) return { kind: undefined, at: question.length, length: 0, amounts: [], counted: false, ahead: false }
  const { kind, at, length } = found
  const measured = measures.find(([asked]) => asked.test(question))?.[1]
  const counted = kind === 'number' && !measured && /how many|how much|多少|几/i.test(question.slice(at, at + length))
  return { kind, at, length, amounts: measured?.split(' ') ?? [], counted, ahead: kind === 'time' && !past[language].test(question) }
}

/** How a question says that it is about what has been. */
const past = { zh: /[了过]|的[?？。]?$|曾|何[年时]/, en: /\b(?:did|was|were|had|has|have|been)\b/i }

type Asking = { kind: Kind | undefined; at: number; length: number }

const firstOf = (patterns: [Kind | undefined, RegExp][], question: string): Asking | undefined => {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(question)
    if (match) return { kind, at: match.index, length: match[0].length }
  }
  return undefined
}

/**
 * English asks with its first question word: a later one begins a clause of its own (How old was he when …, the man who …), and so does
 * one that stands before a comma (When it rains, what …).
 */
const askedInEnglish = (question: string): Asking | undefined => {
  const from =
    /^\s*(?:when|where|while|after|before|since|if|as|although)\b[^,?]*,(?=.*\b(?:what|which|who|whom|whose|how|when|where|why)\b)/i.exec(
      question,
    )?.[0].length ?? 0
  const all = asking.en.flatMap(([kind, pattern]) => firstOf([[kind, pattern]], question.slice(from)) ?? [])
  const first = Math.min(...all.filter(({ kind }) => kind !== 'name').map(({ at }) => at))
  const own = all.find(({ at, kind }) => at === first && kind !== 'name')
  const found = own?.kind === undefined || own.kind === 'manner' ? (all.find(({ kind }) => kind === 'name') ?? own) : own
  return found && { ...found, at: found.at + from }
}

/** The first that fits says what the amount is of. */
const measures: [RegExp, string][] = [
  [
    /多少钱|什么价|价格|(?:租金|票价|工资|学费|费用|投资|成本|金额|资金|成交).{0,6}多少|花了多少$|多少[美欧日]?元|\bhow much\b.*\b(?:cost|costs|paid|pay|spend|spent|price|worth|raise|earn|invest|invested|export|import|buy|sell|sold|money)\b|\b(?:price|rent|fee|wage|salary|cost|budget)s? (?:of|for|in)\b|\bhow much (?:is|are)\b|\bhow many (?:dollars|yuan|pounds|euros)\b/i,
    'money',
  ],
  [/百分之几|比例|\b(?:percent|percentage|share|proportion)\b/i, 'percent'],
  [/多少度|几度|气温|\btemperature|\bhow (?:cold|hot|warm)\b/i, '°C'],
  [/多大年|几岁|\bhow old\b/i, 'age duration'],
  [
    /多久|多长时间|[多几]少?(?:天|个?小时|分钟|个?月|年|周)[^份底初中]|\bhow (?:often|soon)\b|\bhow many (?:years|months|weeks|days|hours|minutes|seconds|decades|centuries)\b/i,
    'duration',
  ],
  [/多长|\bhow long\b/i, 'm duration'],
  [/多[高远宽深厚]|多少(?:公里|千米|米|英里)|\bhow (?:high|far|tall|wide|deep)\b|\bhow many (?:kilomet|mile|met|feet|foot)/i, 'm'],
  [/多少(?:平方|公顷|亩)|\bhow many (?:square|hectares|acres)\b/i, 'm2'],
  [/多大|\bhow (?:big|large)\b/i, 'age m2 m3 percent multiple kg money'],
  [/多重|多少(?:吨|公斤|千克)|\bhow heavy\b|\bhow many (?:ton|kilogram|kg|pounds)/i, 'kg'],
  [/多快|时速|\bhow fast\b/i, 'm speed'],
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

/** Whether a sentence with such an answer shows that it has one: then its absence tells something. */
export const isTelling = ({ kind }: Expected): boolean =>
  kind !== undefined && ['number', 'time', 'person', 'place', 'organisation'].includes(kind)
