import { addDays } from '../language/calendar.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Language } from '../news/language.ts'
import { priors, stepOf } from './changes.ts'
import type { Passage } from './reading.ts'

/**
 * One kind of arithmetic that readers do themselves. cue: what the claim must say near its figure for the figure to be meant so. gives: the values,
 * in base units, that the evidence gives by it for figures of that kind.
 */
type Derivation = { cue: Record<Language, RegExp>; gives: (figure: Quantity, source: Passage, around: string) => number[] }

/** Whether the claim's figure is one that the evidence gives by an arithmetic of the table. */
export const derived = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  if (figure.upTo !== undefined || figure.vague || source.language !== 'zh') return false
  const around = claim.text.slice(Math.max(0, figure.at - 50), figure.end + 50)
  // `His wife is 57`: of years, though no unit says so.
  const kinds =
    figure.kind === 'count' && source.quantities.some(({ kind }) => kind === 'age')
      ? [figure, { ...figure, kind: 'age', unit: 'year' } as const]
      : [figure]
  return kinds.some((one) =>
    derivations.some(
      ({ cue, gives }) => cue[claim.language].test(around) && gives(one, source, around).some((value) => admits(one, value)),
    ),
  )
}

/** Whether a figure with its wording (over, nearly, about) says a value. */
const admits = ({ qualifier, value }: Quantity, meant: number): boolean => {
  const off = meant / value
  if (qualifier === undefined) return Math.abs(off - 1) <= 0.002
  if (qualifier === 'about') return Math.abs(off - 1) <= 0.05
  return qualifier === 'over' || qualifier === 'at least' ? off > 0.999 && off < 1.25 : off < 1.001 && off > 0.85
}

const derivations: readonly Derivation[] = [
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
  // 由20万吨翻一番, 在去年500万元的基础上增长20%: what came out.
  {
    cue: { zh: /[至到为达]|翻|[增降减升涨跌]/, en: /\b(?:to|at|reach\w*|hit\w*|total\w*|of|doubl\w*|tripl\w*|now)\b/i },
    gives: (figure, source) => grownBy(figure, source).flatMap(({ own, ratio }) => (isBase(own, source) ? [own.value * ratio] : [])),
  },
  // 1.2亿元，同比增长20%: 100 million the year before.
  {
    cue: {
      zh: /[去上前]年|上个?月|上季|同期|此前|原|由|从/,
      en: /\b(?:from|than|against|compared|versus|last (?:time|year|month|quarter|season)|previous\w*|earlier|before|a year ago|prior)\b/i,
    },
    gives: (figure, source) =>
      grownBy(figure, source).flatMap(({ own, ratio }) => (isBase(own, source) || ratio === 0 ? [] : [own.value / ratio])),
  },
  // 68箱，比原纪录多出5箱; 12秒41，比原纪录快0.13秒: the record before.
  {
    cue: { zh: /纪录|记录|最好成绩|最佳|原/, en: /\b(?:records?|best|mark|former|old|previous\w*|existing)\b/i },
    gives: (figure, source) =>
      like(figure, source).flatMap((change) => {
        const step = stepOf(change, source)
        const own = like(figure, source).findLast(({ end }) => end <= change.at)
        return step === 0 || !own || apart(own, change, source) ? [] : [own.value - step * change.value]
      }),
  },
  // 年产36万片: 30,000 a month.
  {
    cue: { zh: /每个?月|月均/, en: /\b(?:a|per|each|every) month\b|\bmonthly\b/i },
    gives: (figure, source) => (/年产|每年|全年|年均/.test(source.text) ? like(figure, source).map(({ value }) => value / 12) : []),
  },
  // 两地入选，至此增至5家: three before.
  {
    cue: { zh: /[由从原]/, en: /\b(?:from|previous\w*|before|earlier|already)\b/i },
    gives: ({ kind }, { text, quantities }) => {
      const added = quantities.filter((own) => own.kind === 'count' && own.upTo === undefined)
      return kind === 'count'
        ? added.flatMap((all) =>
            /[增升扩]加?[至到为]$/.test(text.slice(0, all.at))
              ? added.flatMap((own) => (own !== all && own.value < all.value ? [all.value - own.value] : []))
              : [],
          )
        : []
    },
  },
  // 60岁，比妻子大3岁: 57, she is.
  {
    cue: { zh: /岁/, en: /./s },
    gives: (figure, source) => (figure.kind === 'age' ? priors(source).map(({ prior }) => prior) : []),
  },
  // 200批次, 合格198批次: two failed; 12亿元, 已完成9亿元: 300 million left.
  {
    cue: {
      zh: /净|未|没|不|尚|还|仍|另|其余|其他|剩|余|男|女|老/,
      en: /\b(?:net|without|no|not|fail\w*|never|yet|still|remain\w*|left|others?|rest|boys?|girls?|men|women|male|female|of the|unqualified|substandard|missing)\b/i,
    },
    gives: (figure, source) => pairs(figure, source).map(([one, two]) => Math.abs(one.value - two.value)),
  },
  // 由3小时缩短至40分钟: by more than two hours.
  {
    cue: {
      zh: /[增减升降涨跌短长多少快慢高低提]/,
      en: /\b(?:by|shorter|longer|less|fewer|more|faster|slower|higher|lower|up|down|saves?|saving|cheaper|off|cut|added?)\b/i,
    },
    gives: (figure, source) =>
      pairs(figure, source).flatMap(([one, two]) =>
        /^[^，。；]{0,8}[至到为]$/.test(source.text.slice(one.end, two.at)) ? [Math.abs(one.value - two.value)] : [],
      ),
  },
  // 首日1.2亿元，次日8000万元: 200 million in two days.
  {
    cue: { zh: /[两三四五](?![成分倍])/, en: /\b(?:both|two|three|four|five)\b/i },
    gives: (figure, source, around) => {
      const alike = like(figure, source).filter((own) => stepOf(own, source) === 0)
      const parts = Object.entries(numbersOf).filter(([, words]) => words.test(around))
      return parts.flatMap(([size]) =>
        alike.flatMap((_, from) => {
          const group = alike.slice(from, from + Number(size))
          return group.length === Number(size) && group.every(({ unit }) => unit === group[0]!.unit)
            ? [group.reduce((sum, { value }) => sum + value, 0)]
            : []
        }),
      )
    },
  },
  // 完成9亿元，占年度计划的75%: the plan is 1.2 billion.
  {
    cue: { zh: /计划|目标|总|全|共/, en: /\b(?:plan\w*|targets?|goal|total\w*|whole|full|all|overall|entire|budget)\b/i },
    gives: (figure, source) =>
      source.quantities.flatMap((share) => {
        const part = like(figure, source).findLast(({ end }) => end <= share.at)
        return share.kind === 'percent' &&
          share.upTo === undefined &&
          part &&
          !apart(part, share, source) &&
          /[占成][^，。；\d]{0,12}的?$/.test(source.text.slice(0, share.at))
          ? [(part.value / share.value) * 100]
          : []
      }),
  },
  // 由第8位升至第5位: up three places.
  {
    cue: { zh: /[升降进退]/, en: /\b(?:places?|spots?|positions?|rungs?|notch\w*)\b/i },
    gives: ({ kind }, { quantities }) => {
      const ranks = quantities.filter((own) => own.kind === 'ordinal')
      return kind === 'count' ? ranks.slice(1).map(({ value }, index) => Math.abs(value - ranks[index]!.value)) : []
    },
  },
  // His third title: twice before.
  {
    cue: { zh: /此前|之前|曾|前[两二三四五六]/, en: /\b(?:before|previous\w*|earlier|already|past|prior)\b/i },
    gives: ({ kind }, { quantities }) =>
      /^(?:count|multiple)$/.test(kind)
        ? quantities.flatMap((own) => (own.kind === 'ordinal' && own.value > 2 ? [own.value - 1] : []))
        : [],
  },
]

const numbersOf: Record<number, RegExp> = { 2: /两|\b(?:both|two)\b/i, 3: /三|\bthree\b/i, 4: /四|\bfour\b/i, 5: /五|\bfive\b/i }

/** Two figures that follow each other in one sentence of the evidence, both of them amounts and no changes; people are people by any measure word. */
const pairs = (figure: Quantity, source: Passage): [Quantity, Quantity][] => {
  const alike = like(figure, source).filter((own) => stepOf(own, source) === 0)
  const measure = ({ unit }: Quantity) => (/^[名位人个]$/.test(unit) ? '人' : unit)
  return alike.slice(1).flatMap((two, index) => {
    const one = alike[index]!
    return !apart(one, two, source) && measure(one) === measure(two) ? [[one, two] as [Quantity, Quantity]] : []
  })
}

/** The single figures of the evidence that are of the claim figure's kind. */
const like = (figure: Quantity, { quantities }: Passage): Quantity[] =>
  quantities.filter(
    ({ kind, unit, upTo, vague, value }) =>
      kind === figure.kind && (kind === 'count' || unit === figure.unit) && upTo === undefined && vague === undefined && value !== 0,
  )

const apart = (first: Quantity, second: Quantity, { text }: Passage): boolean =>
  /[。；！？\n]/.test(first.at < second.at ? text.slice(first.end, second.at) : text.slice(second.end, first.at))

/** What time a figure is of each of: how long it is, in months or in hours. */
const perTime = ({ at, end }: Quantity, { text }: Passage): { size: number; unit: string } | undefined => {
  const clause = text
    .slice(0, at)
    .split(/[，。；！？：\n]/)
    .at(-1)!
  const after = text.slice(end, end + 4)
  return perTimes.find(({ before, slash }) => before.test(clause) || slash.test(after))
}
const perTimes = [
  { before: /每年|年均|每一年/, slash: /^[/／]年/, size: 12, unit: 'month' },
  { before: /每个?季度/, slash: /^[/／]季/, size: 3, unit: 'month' },
  { before: /每个?月|月均|按月|月租|月薪/, slash: /^[/／]月/, size: 1, unit: 'month' },
  { before: /每周|每个?星期|周均/, slash: /^[/／]周/, size: 168, unit: 'hour' },
  { before: /每[天日]|日均|日产/, slash: /^[/／][天日]/, size: 24, unit: 'hour' },
  { before: /每个?小时|时产/, slash: /^[/／]小?时/, size: 1, unit: 'hour' },
] as const

/** How long something of the evidence lasted, in months or in hours: a duration, or the months of 6月至9月. */
const lengths = (unit: string, { quantities, dates }: Passage): number[] => [
  ...quantities.flatMap((own) => (own.kind === 'duration' && own.unit === unit && own.upTo === undefined ? [own.value] : [])),
  ...dates.flatMap(({ kind, from, to }) =>
    kind === 'span' && unit === 'month' && from?.endsWith('-01') && addDays(to!, 1).endsWith('-01')
      ? [(Number(to!.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to!.slice(5, 7)) - Number(from.slice(5, 7)) + 1]
      : [],
  ),
]

/** The figures that the evidence says a growth or fall with, and the ratio of what came out to what there was. */
const grownBy = (figure: Quantity, source: Passage): { own: Quantity; ratio: number }[] =>
  source.quantities.flatMap((change) => {
    const ratio = ratioOf(change, source)
    if (ratio === undefined) return []
    const alike = like(figure, source).filter((own) => !apart(own, change, source) && stepOf(own, source) === 0)
    // 同比增长20%，达1.2亿元: what follows the change, else what stands before it.
    return [alike.findLast(({ end }) => end <= change.at), alike.find(({ at }) => at >= change.end)].flatMap((own) =>
      own ? [{ own, ratio }] : [],
    )
  })

const ratioOf = (change: Quantity, source: Passage): number | undefined => {
  if (change.upTo !== undefined) return undefined
  if (change.kind === 'multiple') return change.increase ? change.value + 1 : change.value
  const step = change.kind === 'percent' ? stepOf(change, source) : 0
  return step === 0 ? undefined : 1 + (step * change.value) / 100
}

/** 由, 从, 在…的基础上: what there was before. */
const isBase = ({ at, end }: Quantity, { text }: Passage): boolean =>
  /(?:[由从]|在|原(?:来|先|有)?(?:的|为)?)[^，。；\d]{0,14}$/.test(text.slice(Math.max(0, at - 16), at)) ||
  /^的?基础上/.test(text.slice(end))
