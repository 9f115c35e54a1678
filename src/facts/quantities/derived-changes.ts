import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { isChange, priors, stepOf } from './changes.ts'
import type { Derivation } from './derivations.ts'
import { apart, grownBy, isBase, like, pairs } from './source-figures.ts'

/** Words for what there was before. */
const earlier = {
  zh: /[去上前]年|上个?月|同期|此前|前一|上一|前日|昨日|原|由|从|其余|其他/,
  en: /\b(?:from|last (?:time|year|month|quarter|week|season|spring|summer|autumn|winter)|previous\w*|earlier|before|a year ago|prior|existing|others?|rest)\b/i,
}

/** Words for what something is held against: a plan, a contract, the first of its kind. */
const standard = {
  zh: /计划|预[定计期算]|原定|合同|规定|目标|标准|要求|工期|首[批期轮届次场日个]|第一|上一?[批期轮届次场]|[比较]/,
  en: /\b(?:compar\w+|than|against|versus|instead of|in place of|plan\w*|schedul\w+|contract\w*|targets?|targeted|budget\w*|expect\w+|forecast\w*|set|allowed|allotted|required|original\w*|first(?![ -](?:half|quarter|(?:\w+ )?(?:months?|days?|weeks?)|time)\b)|previous\w*|last)\b/i,
}
/** 比合同工期提前, 比首批多: by how much something is apart from what it is held against; what it was a year before is told in other words. */
const isHeldAgainst = ({ at }: Quantity, { text }: Passage): boolean =>
  /(?:(?<![同环])比|较)(?![上去前]年|同期)[^，。；\d]{2,20}$/.test(text.slice(Math.max(0, at - 24), at))

/** What a figure was before, or is held against; but not where the claim has that figure as the one that there is. */
const priorsTold: Derivation['gives'] = (figure, source, _, claim) =>
  priors(source).flatMap(({ own, change, prior }) =>
    own.kind === figure.kind && !(asItIs(figure, change, claim) && !tellsOf(own, claim)) && !isBeside(own, claim) ? [prior] : [],
  )

const says = (told: Quantity, { kind, value, factor = 1 }: Quantity): boolean =>
  (told.kind === kind && Math.abs(told.value - value) < 1e-6) || (told.kind === 'count' && told.value === value / factor)
const tellsOf = (own: Quantity, { quantities }: Passage): boolean => quantities.some((told) => says(told, own))

/** `26 fires, seven fewer than last year`: the change behind it is from something else. */
const asItIs = ({ end }: Quantity, change: Quantity, { quantities, text, language }: Passage): boolean =>
  quantities.some((told) => {
    const between = text.slice(end, told.at)
    return (
      told.at >= end &&
      says(told, change) &&
      !/[.;。；]/.test(between) &&
      (language === 'zh'
        ? /[比较]/.test(between)
        : /^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|earlier|later|above|below)\b/.test(text.slice(told.end)) ||
          /^(?:more|fewer|less)\b/.test(told.unit))
    )
  })

/** `26 fires, against 19`: of what there is, told as what there was. */
const isBeside = (own: Quantity, { quantities, text, language }: Passage): boolean =>
  language === 'en' &&
  quantities.some(
    (told) => says(told, own) && /\b(?:from|against|than|compared (?:with|to)|versus|instead of) (?:the )?$/i.test(text.slice(0, told.at)),
  )

/** 22岁的, `Shen, 22,` is an age of today; of another time it is said when that was. */
const isThen =
  /[从自]#|#(?:那年|时|起|便|就|即|开始|[入参当进拜学接成拿投])|\b(?:at|since|from|when|was|were|then|age|aged|barely|just|only|turned|a)(?: (?:of|the|age|he|she|they|was|were|about|around|just|only|barely|some))* #|#[^.;]*\b(?:when|then|began|start|took)/i

const isYears = ({ kind, unit, value }: Quantity) => kind === 'duration' && unit === 'month' && value >= 12

/** What there was before a change that the evidence tells, what came out of it, and how far it went. */
export const changes: readonly Derivation[] = [
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
  // 19起，同比减少7起: 26 the year before.
  {
    cue: earlier,
    exact: true,
    gives: priorsTold,
  },
  // 26个月，比合同工期提前4个月; 3260套，比首批多860套: 30 were allowed, and 2,400 there the first time.
  {
    cue: standard,
    exact: true,
    gives: (figure, source, _, claim) =>
      priorsTold(
        figure,
        { ...source, quantities: source.quantities.filter((own) => !isChange(own, source) || isHeldAgainst(own, source)) },
        _,
        claim,
      ),
  },
  // 2小时12分20秒，比亚军快35秒: 2:12:55 the runner-up; 第二名 likewise.
  {
    cue: { zh: /亚军|第二|次席/, en: /\b(?:runner-up|second|behind|next)\b/i },
    exact: true,
    gives: ({ kind }, source) =>
      kind === 'duration' && /[比较](?:亚军|第二名?)/.test(source.text)
        ? priors(source).flatMap(({ own, prior }) => (own.kind === kind ? [prior] : []))
        : [],
  },
  // 人民币对美元中间价报7.1024，调升22个基点: 7.1046 the day before, as a dollar costs less when the yuan rises.
  {
    cue: earlier,
    exact: true,
    gives: (figure, source) =>
      /人民币[对兑]美元/.test(source.text)
        ? source.quantities.flatMap((step) => {
            const way = /(调升|上涨|上调|升值|走高|涨)|(调降|下跌|下调|贬值|走低|跌)/.exec(
              source.text.slice(Math.max(0, step.at - 4), step.at),
            )
            const own = like(figure, source).findLast(({ end }) => end <= step.at)
            return /基点/.test(step.text) && way && own && own.value > 5 && own.value < 10 && !apart(own, step, source)
              ? [own.value + ((way[1] ? 1 : -1) * step.value) / 100]
              : []
          })
        : [],
  },
  // 60岁，比妻子大3岁: 57, she is.
  {
    gives: (figure, source) => (figure.kind === 'age' ? priors(source).map(({ prior }) => prior) : []),
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
  // 由3小时缩短至40分钟: by more than two hours.
  {
    cue: {
      zh: /[增减升降涨跌短长多少快慢高低提]/,
      en: /\b(?:by|shorter|longer|less|fewer|more|faster|slower|higher|lower|up|down|saves?|saving|cheaper|off|cut|added?)\b/i,
    },
    gives: (figure, source) =>
      // Of percentages these are points.
      (figure.kind === 'percent' ? [] : pairs(figure, source)).flatMap(([one, two]) =>
        /^[^，。；]{0,8}[至到为]$/.test(source.text.slice(one.end, two.at)) ? [Math.abs(one.value - two.value)] : [],
      ),
  },
  // 第9位，比上年上升3位: twelfth the year before.
  {
    cue: earlier,
    exact: true,
    gives: ({ kind }, { text, quantities }) =>
      quantities.flatMap((step) =>
        kind === 'ordinal' && step.kind === 'count' && /^(?:位|名|个|名次|座次)$/.test(step.unit)
          ? quantities.flatMap((rank) => {
              const moved = /(上升|前进|提升|跃升|提高|前移)|(下降|后退|下滑|下跌|后移)/.exec(text.slice(Math.max(0, step.at - 6), step.at))
              return rank.kind === 'ordinal' && moved ? [rank.value + (moved[1] ? step.value : -step.value)] : []
            })
          : [],
      ),
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
  // 61岁，从艺46年: 15 then, or nearly so, as birthdays fall.
  {
    gives: ({ kind, qualifier, at, end }, { quantities }, _, { text }) => {
      if (!/^(?:age|count)$/.test(kind) || !isThen.test(`${text.slice(Math.max(0, at - 24), at)}#${text.slice(end, end + 24)}`)) return []
      return quantities
        .filter((own) => own.kind === 'age')
        .flatMap((age) =>
          quantities.filter(isYears).flatMap((since) => {
            const then = age.value - since.value / 12
            return qualifier === undefined ? [then] : [then - 1, then, then + 1]
          }),
        )
    },
    exact: true,
  },
]
