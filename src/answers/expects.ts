import type { Language } from '../news/language.ts'

/** What kind of answer a question wants, where its words say so. */
export type Expected = 'number' | 'time' | 'person' | 'reason' | undefined

const wants: Record<Language, [Expected, RegExp][]> = {
  zh: [
    ['time', /什么时候|何时|哪(一)?(年|天|日|个?月)|几(年|月|日|号|点)|多久|时间是?\??？?$/],
    ['number', /多少|几(个|家|名|人|次|种|项|条|场|位|件|款|类|成|倍)|多(大|高|长|远|重|宽|快)|比例|百分之|增长率|金额|数量/],
    ['person', /谁|哪(一)?位|什么人|哪(些)?人|何人/],
    ['reason', /为什么|为何|原因|怎么会/],
  ],
  en: [
    ['time', /\bwhen\b|\b(what|which) (year|day|date|month|century|time|decade)\b|\bhow long\b|\bhow old\b/i],
    [
      'number',
      /\bhow (many|much|far|high|large|big|tall|fast|heavy|wide)\b|\bwhat (percentage|percent|number|amount|share|proportion|rate)\b/i,
    ],
    ['person', /\bwho(m|se)?\b/i],
    ['reason', /\bwhy\b/i],
  ],
}

export const expectedOf = (question: string, language: Language): Expected =>
  wants[language].find(([, pattern]) => pattern.test(question))?.[0]

const numeral =
  /\d|[一二两三四五六七八九十百千万亿]{2,}|[一二两三四五六七八九十几][个家名人次种项条场位件款类成倍年月日]|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)\b/i
const timeWord =
  /\d+\s*(年|月|日|号|点|时|世纪)|[一二三四五六七八九十]+(年|月|日|世纪)|\b(1\d|20)\d\d\b|今年|去年|昨日|昨天|今日|近日|明年|年代|\b(january|february|march|april|may|june|july|august|september|october|november|december|century|year|month|week|day)s?\b/i

const shows: Record<Exclude<Expected, undefined>, RegExp> = {
  number: numeral,
  time: timeWord,
  person:
    /[·•]|\p{Lu}[a-z]+ \p{Lu}[a-z]+|[\u4e00-\u9fff]{2,4}(说|表示|介绍|认为|担任|主持|先生|女士|教授|市长|书记|主席|记者)|(记者|主任|会长|经理|局长|市长|书记|主席|作者|导演|队长|总统|皇帝|国王|教授|博士)[\u4e00-\u9fff]{2,4}/u,
  reason: /因为|由于|因此|所以|原因|为了|使得|导致|because|due to|in order to|since|therefore/i,
}

/** True when a sentence has what such an answer would have; also when nothing special is expected. */
export const couldAnswer = (sentence: string, expected: Expected): boolean => expected === undefined || shows[expected].test(sentence)
