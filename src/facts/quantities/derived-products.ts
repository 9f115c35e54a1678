import type { Quantity } from '../../language/quantities.ts'
import { averageCue, averages } from './averages.ts'
import type { Derivation } from './derivations.ts'
import { lengths, like, perTime } from './source-figures.ts'

/** 12家企业，平均每家用工35人: 35 is of each, and what they are counted by is what the other figure counts. */
const isOfEach = (own: Quantity, by: Quantity, text: string): boolean => {
  const clause =
    text
      .slice(0, own.at)
      .split(/[，。；！？\n]/)
      .at(-1)! + own.text
  const counted = /每(?:一|个)?(\p{Script=Han})/u.exec(clause)?.[1]
  return each.test(clause) && (counted === undefined || by.text.includes(counted) || (counted === '人' && /^[名位个]$/.test(by.unit)))
}
const each =
  /[均每]|单[价笔台机车艘架套]|各(?:自|被)?(?:处[以罚]|判|罚|奖|赔|获|得|补|给|发|拨|捐|投|出[资动]|派|赠|借|贷|缴|交|[有设建配增减])/

/** What is counted or measured, and may be multiplied or shared out. */
const factored = /^(?:money|measure|count)$/

/** By how much something is for one, by how many there are, and by how long it goes on. */
export const products: readonly Derivation[] = [
  // 每年1000万元，连续三年: 30 million in all; 每天2吨，共30天: 60 tonnes.
  {
    cue: {
      zh: /[共总]|累计|合计|[年月周天日时]/,
      en: /\b(?:total\w*|in all|altogether|combined|over|during|in|within|for|spread|(?:a|two|three|four|five|six|seven|eight|nine|ten|\d+)[- ](?:year|month|week|day|hour)s?)\b/i,
    },
    gives: (figure, source) =>
      like(figure, source).flatMap((own) => {
        const per = perTime(own, source)
        return per === undefined
          ? []
          : lengths(per.unit, source).flatMap((length) => (length > per.size ? (own.value * length) / per.size : []))
      }),
  },
  // 上半年4126列: about 23 a day; 年产36万片: 30,000 a month.
  { cue: averageCue, gives: (figure, source, around) => averages(like(figure, source), around, source) },
  // 每月1800元: 21,600 a year.
  {
    cue: { zh: /年/, en: /\b(?:year|annual)/ },
    gives: (figure, source) =>
      figure.kind === 'money'
        ? like(figure, source).flatMap(({ value, at }) => (/月[^，。；]{0,12}$/.test(source.text.slice(0, at)) ? [value * 12] : []))
        : [],
  },
  // 8头, 均价1.65万元: 132,000 yuan in all.
  {
    gives: (figure, source) =>
      factored.test(figure.kind)
        ? like(figure, source).flatMap((own) =>
            source.quantities.flatMap((by) =>
              by !== own && by.upTo === undefined && by.value > 1 && /^(?:count|measure)$/.test(by.kind) && isOfEach(own, by, source.text)
                ? [(own.value * by.value) / (by.factor ?? 1)]
                : [],
            ),
          )
        : [],
  },
  // 12台8兆瓦机组, 8兆瓦机组12台: 96 megawatts together, a 96-megawatt plant.
  {
    cue: {
      zh: /[共总合]|装机|容量|项目|电站|电厂/,
      en: /\b(?:total\w*|combined|together|altogether|in all|capacity|overall)\b|watt (?:[a-z-]+ ){0,3}(?:project|plant|farm|station|park|base)\b/i,
    },
    exact: true,
    gives: (figure, source) =>
      figure.kind === 'measure'
        ? like(figure, source).flatMap((own) =>
            source.quantities.flatMap((by) =>
              by.kind === 'count' &&
              by.value > 1 &&
              /^[台座组艘辆架个套块]$/.test(by.unit) &&
              (by.end === own.at || thing.test(source.text.slice(own.end, by.at)))
                ? [own.value * by.value]
                : [],
            ),
          )
        : [],
  },
  // 4.2万碗 in 1000天: 42 a day.
  {
    cue: {
      zh: /[均每]/,
      en: /\b(?:average|to (?:an?|each|every|one)|an? (?:day|month|week|year|hour|head)|per|each|every|apiece)\b|(?:yuan|dollars|euros|illion|tonnes|kg) an? [a-z]+\b/i,
    },
    gives: (figure, source, around) =>
      factored.test(figure.kind)
        ? like(figure, source).flatMap((own) =>
            source.quantities.flatMap((by) =>
              by !== own &&
              by.upTo === undefined &&
              by.value > 1 &&
              (by.kind === 'count' || (by.kind === 'duration' && perTimeSaid.test(around)) || by.kind === figure.kind)
                ? [by.value / (by.factor ?? 1), ...(by.unit === 'hour' ? [by.value / 24] : [])].map((size) => own.value / size)
                : [],
            ),
          )
        : [],
  },
  // 1200亩 at 80亩 an hour take 15 hours.
  {
    gives: ({ kind, unit }, { text, quantities }) =>
      kind === 'duration' && unit === 'hour'
        ? paces.flatMap(({ pace, hours }) =>
            pace.test(text)
              ? quantities.flatMap((all) =>
                  quantities.flatMap((part) =>
                    all !== part && all.kind === part.kind && all.unit === part.unit && all.kind !== 'duration' && part.value > 0
                      ? [(all.value / part.value) * hours]
                      : [],
                  ),
                )
              : [],
          )
        : [],
  },
]

/** `100 yuan a table` is no share of three days. */
const perTimeSaid = /[日天周月年时季]|\b(?:dai|week|month|year|hour)ly\b|\b(?:day|night|week|month|year|hour|minute|season|average)/i

/** What stands between a size and how many there are of it: 10兆瓦风机60台. */
const thing = /^(?!.*[每均共总])\p{Script=Han}{1,8}$/u

const paces = [
  { pace: /一小时|每小时|时速/, hours: 1 },
  { pace: /每[天日]|一天|日均/, hours: 24 },
]
