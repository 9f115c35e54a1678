import { asWritten } from '../language/spoken.ts'
import type { Language } from '../news/language.ts'
import { amountsAsked } from './amounts-asked.ts'
import { type TimeAsked, timeAsked } from './time-asked.ts'

/** What kind of answer a question wants, where its words say so. */
export type Kind = 'time' | 'number' | 'person' | 'place' | 'organisation' | 'reason' | 'manner' | 'name' | 'work' | 'meaning'

/**
 * at, length: where the asking word stands in the question. amounts: what an amount has to be of, where the question says so
 * (`amountsAsked`). counted: what is counted is named next to the asking word (how many books). ahead: a time to come is asked for. grain,
 * limit: how exact a time, and whether the beginning or the end of something (`timeAsked`). bodies: who did it need not be a person (who
 * organised it).
 */
export type Expected = {
  kind: Kind | undefined
  at: number
  length: number
  amounts: string[]
  counted: boolean
  ahead: boolean
  bodies: boolean
} & TimeAsked

const asking: Record<Language, [Kind | undefined, RegExp][]> = {
  zh: [
    [
      'time',
      /什么时候|什么时间|何时|何年|何月|哪一?(?:年|天|日|个?月|个?世纪|个?年代|个?时期|届)|几(?:月|日|号|点|时)|什么年头|什么(?:年|日期|时期|年代)|哪几[天日年]|(?:星期|礼拜|周)几/,
    ],
    [
      'person',
      /谁|姓什么|姓名|(?:[人者员长师生板爷妈爸手孩民东主她他]|姑娘|小伙|先生|女士)(?:的名字)?是?叫什么|哪一?(?:位|名|些人|几位)|什么人|何人/,
    ],
    ['place', /哪里|哪儿|何处|何地|什么地方|哪个(?:国家|城市|地方|地区|省|大陆|城镇|岛|州|县|村|镇)|哪些(?:地方|国家|地区|城市)|哪座|哪国/],
    [
      'organisation',
      /哪(?:家|所|支|一?个(?:公司|机构|组织|部门|大学|球队|队|乐队|政党|集团|学校|企业|电视台))|什么(?:机构|公司|组织|学校|大学)/,
    ],
    ['number', /多少|(?<![哪十好前那这近最过后])几(?=[^乎\P{Script=Han}])|多久|多(?:大|高|长|远|重|宽|快|深|厚)|百分之几|比例/u],
    ['reason', /为什么|为何|怎么会|何故|原因|怎么(?:想起|想到)/],
    ['work', /哪(?:首|部|本|一?篇|一?集|张专辑)|什么(?:歌|书|著作|电影|节目|作品|专辑)/],
    ['name', /叫什么|什么名字|名字是什么|叫做什么|称为什么|另一个名字|别名|全称|简称|名称|什么术语/],
    ['meaning', /什么意思|什么是|何为|何谓|是什么[?？。]?$/],
    ['manner', /如何|怎么|怎样/],
    [undefined, /什么|哪些|哪一?[个种项条块类只]?|何[种]?/],
  ],
  en: [
    [
      'time',
      /\bwhen\b|\b(?:what|which) (?:year|day|date|month|century|time|decade|era|period|night|weekday|season)s?\b|\bhow late\b|\bdeadline\b/i,
    ],
    [
      'person',
      /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|player|actor|actress|artist|singer|king|queen|emperor|president|leader|researcher|scientist)s?\b/i,
    ],
    [
      'number',
      /\bhow (?:many|much|long|often|soon|cold|hot|warm|low|far|high|large|big|tall|fast|heavy|wide|deep|old)\b|\bwhat (?:percentage|percent|number|amount|share|proportion|rate|size|length|height|population|price|cost)\b|\bwhat(?:['’]s| is| was| are| were)? the \w+ (?:figure|total|volume|output|turnover)s?\b/i,
    ],
    [
      'place',
      /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|town|place|area|region|state|province|continent|island|village|river|district|street|road|direction)s?\b/i,
    ],
    [
      'organisation',
      /\b(?:what|which) (?:company|companies|organi[sz]ation|agency|group|university|college|school|team|band|party|body|institution|department|network|bank|firm)s?\b/i,
    ],
    [
      'reason',
      /\bwhy\b|\bhow come\b|\bwhat (?:was |is |were )?(?:the )?(?:reason|cause)|\bwhat (?:started|caused|led to|triggered|prompted|brought (?:about|on)|set off|is behind|was behind)\b/i,
    ],
    ['work', /\b(?:what|which) (?:song|book|film|movie|album|work|hymn|episode|novel|programme|program|show)s?\b/i],
    ['name', /\bname of\b|['’]s name\b|\bcalled\b|\bother name\b|\banother (?:name|term)\b|\bknown as\b|\bwhat term\b|\bwhat name\b/i],
    ['meaning', /\bmean(?:s|ing|t)?\b|\bdefinition\b|\bstands? for\b/i],
    ['manner', /\bhow\b/i],
    [undefined, /\b(?:what|which)\b/i],
  ],
}

/** `at` is its place in the question as it is written (`asWritten`). */
export const expectedOf = (text: string, language: Language): Expected => {
  const question = asWritten(text)
  const found = language === 'en' ? askedInEnglish(question) : firstOf(asking.zh, question)
  const { kind: said, at, length } = found ?? { kind: undefined, at: question.length, length: 0 }
  // What is the fee?
  const amounts =
    said === 'number' || isNote(question, language)
      ? amountsAsked(question)
      : said === undefined
        ? amountsAsked(nounAsked(question, at))
        : []
  const kind = amounts.length > 0 ? 'number' : said
  return {
    kind,
    at,
    length,
    amounts,
    counted: kind === 'number' && amounts.length === 0 && countsSomething.test(question.slice(at)),
    ahead: kind === 'time' && !past[language].test(question),
    bodies: kind === 'person' && done.test(question),
    ...(kind === 'time' && timeAsked(question)),
  }
}

/** Only what is wanted is named: phone number of the showroom? 门票价格 */
const isNote = (question: string, language: Language): boolean =>
  firstOf(asking[language], question) === undefined &&
  (language === 'zh' ? !/[吗么没]|[是有能会要可]不|比/.test(question) : !yesOrNo.test(question) && !/\bcompare/i.test(question))

/** How many books, 几支队伍; 降到多少 counts nothing. */
const countsSomething = /^(?:how many|how much [a-z]|(?:多少|几)(?!$|[?？。了啊呢呀是]))/i

/** What “what” asks for: up to the words that say more of it. */
const nounAsked = (question: string, at: number): string =>
  /^.*?(?=\s(?:of|for|in|on|at|to|from|by|that|which|who|when|where|if|with|between|among|during)\s|[?？,，。]|$)/.exec(
    question.slice(at),
  )?.[0] ?? ''

/** What associations, companies and offices do as well as persons. */
const done =
  /谁(?:来)?(?:主办|承办|举办|办|组织|建|修|盖|设计|运营|投资|出|掏|付|负责|管|批|发布|开发|研发|生产|制定|牵头)|\bwho(?:se)?\b.*\b(?:organi[sz]|host|r[ua]n|buil[dt]|own|operat|publish|fund|design|develop|pay|paid|manag|issu|launch|charg|responsible|behind|mak|made|produc|contract)/i

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

/** What the words beside “what” ask for. */
const besideWhat = new Set<Kind | undefined>(['name', 'meaning'])

/** Is it open? asks for no kind of thing; Do you know who …? does. */
const yesOrNo =
  /^\s*(?:(?:so|and|but|or),? )?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must|may)\b(?! (?:you|we|they|anyone|anybody) (?:know|tell|say|remember|have any idea))(?!.*\bhow (?:much|many|long)\b)/i

/** The landlord's name, the name of the man who …: a person's. */
const ofPerson =
  /\b(?:man|woman|boy|girl|person|wife|husband|landlord|mayor|chef|nurse|coach|captain|president|official|student|child|parent|chief|head|artist|\w{2,}(?<!numb|pap|cent|comput|riv|tow|mak)er|director|doctor|author|actor|inventor|visitor|mentor|investor)(?:['’]s name\b|\s*\?|\s+(?:who|that|in|at|of|from)\b)/i

/**
 * English asks with its first question word: a later one begins a clause of its own (How old was he when …, the man who …), and so does
 * one that stands before a comma (When it rains, what …); what stands before a full stop or a semicolon only leads to it.
 */
const askedInEnglish = (asked: string): Asking | undefined => {
  const preface = /^.*[.;:!]\s(?=.*\b(?:what|which|who|whom|whose|how|when|where|why)\b)/is.exec(asked)?.[0].length ?? 0
  const question = asked.slice(preface)
  const from =
    /^\s*(?:when|where|while|after|before|since|if|as|although)\b[^,?]*,(?=.*\b(?:what|which|who|whom|whose|how|when|where|why)\b)/i.exec(
      question,
    )?.[0].length ?? 0
  if (yesOrNo.test(question)) return undefined
  const all = asking.en.flatMap(([kind, pattern]) => firstOf([[kind, pattern]], question.slice(from)) ?? [])
  const first = Math.min(...all.filter(({ kind }) => !besideWhat.has(kind)).map(({ at }) => at))
  const own = all.find(({ at, kind }) => at === first && !besideWhat.has(kind))
  const found = own?.kind === undefined || own.kind === 'manner' ? (all.find(({ kind }) => besideWhat.has(kind)) ?? own) : own
  return found && { ...found, ...(found.kind === 'name' && ofPerson.test(question) && { kind: 'person' }), at: found.at + from + preface }
}

/** How a sentence looks that answers such a question, where no single word of it is the answer. */
const shapes: Partial<Record<Kind, RegExp>> = {
  reason:
    /因为|由于|因此|所以|原因|为了|使得|导致|因而|以便|由此|因[^此而]|受.{1,12}影响|得益于|源于|在于|初衷|考虑到|为.{1,12}[，,]|归功|缘|\b(?:because|due to|in order to|since|therefore|so that|result)\b/i,
  manner: /通过|利用|借助|依托|凭|按|先.{1,20}[再后]|将|把|采用|以.{1,20}(?:方式|方法)|用.{1,10}(?:来|把)|\b(?:by|through|using|via)\b/i,
  name: /叫|称|名为|即|又名|简称|别名|《|“|\b(?:called|known as|named|term|referred to)\b/i,
  work: /《|“|"/,
  meaning: /是指|指的?是|所谓|意思|意味|寓意|就是|意为|即|称为|是|\b(?:is|are|was|were|means|refers)\b/i,
}

/** True when a sentence is put as such an answer would be. */
export const hasShape = (plain: string, { kind }: Expected): boolean => (kind && shapes[kind]?.test(plain)) ?? false

/** Whether a sentence with such an answer shows that it has one: then its absence tells something. */
export const isTelling = ({ kind }: Expected): boolean =>
  kind !== undefined && ['number', 'time', 'person', 'place', 'organisation'].includes(kind)

/** Whether it can be told of an amount, a count or a time that it is just what was asked for. */
export const isExact = ({ counted, amounts, grain, limit }: Expected): boolean =>
  counted || amounts.length > 0 || grain !== undefined || limit !== undefined

/** Whether no sentence answers that has none of what was asked for: a sum of money, a telephone number, a time of day … */
export const isStrict = ({ amounts, grain, length }: Expected): boolean =>
  grain === 'clock' || amounts.includes('phone') || (length > 0 && amounts.length > 0 && amounts.every((amount) => strict.has(amount)))
const strict = new Set(['money', '°C', 'kg'])

/** Whether an answer would be put in a way that can be seen. */
export const isShaped = ({ kind }: Expected): boolean => kind !== undefined && shapes[kind] !== undefined
