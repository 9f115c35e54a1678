import { round } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { isChange, priors, stepOf } from './changes.ts'
import { restOfBase } from './parts-of-bases.ts'
import { sameQuantity } from './same-quantity.ts'

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9)

/** A multiple or percentage that two figures of the evidence give, in the way that the claim's wording says. */
export const ratioOf = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  const around = claim.text.slice(Math.max(0, figure.at - 40), figure.end + 40)
  return (
    growth(figure, claim, source) ||
    (figure.kind === 'percent' &&
      priors(source).some(
        ({ percent }) => fits(figure, round(percent)) || Math.abs(percent - figure.value) <= (figure.value % 1 === 0 ? 0.5 : 0.05),
      )) ||
    (figure.kind === 'multiple' && timesPrior(figure, source)) ||
    (figure.kind === 'percent' && rest(figure, around, source)) ||
    remainder(figure, source) ||
    (figure.kind === 'percent' && restOfBase(figure, claim, source).some((value) => fits(figure, round(value)))) ||
    sideOf(figure, source)
  )
}

/** 5.15亿，增加2.66亿: more than twice what there was. */
const timesPrior = (figure: Quantity, source: Passage): boolean =>
  priors(source).some(({ own, change, prior }) => own.value > prior && change !== own && within(figure, own.value / prior))

/** `more than tripled` of 3.07 times, `less than half` of 0.43: the bound that the wording gives, and no farther from it than a reader expects. */
const within = ({ qualifier, value }: Quantity, meant: number): boolean =>
  qualifier === 'over' || qualifier === 'at least'
    ? meant >= value * 0.999 && meant < value * 1.35
    : qualifier === 'nearly' || qualifier === 'under'
      ? meant <= value * 1.001 && meant > value * (qualifier === 'nearly' ? 0.85 : 0.7)
      : near(meant, value, qualifier === 'about' ? 0.1 : 0.02)

const rising =
  /\b(?:up|ris\w+|rose|rais\w+|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|gain\w*|add\w*|boost\w*|lift\w*|expan\w+|extend\w*|lengthen\w*|longer|higher|again|above|more(?! than)|(?:percent|%|half|third|quarter|fifth|tenth) more|over(?! (?:an?|one|two|three|half)\b))\b|[增升涨高扩加长提多]/i
const falling =
  /\b(?:down|fell|fall\w*|drop\w*|cut|declin\w*|reduc\w*|shr[aiu]nk\w*|halv\w*|short\w*|sav\w+|lower|less|fewer|cheaper|below|under|off)\b|[降减跌缩省短低少节]|腰斩/i
/** Whether a figure is by how much something changed, and not what part is left: `halved`, `by nearly half`, 跌去一半. */
const changing = ({ text: words, at }: Quantity, text: string): boolean =>
  /^腰斩|^减半|halv/i.test(words) ||
  /\bby (?:[a-z]+ ){0,2}$|[增降减跌涨](?:[了去]|[价幅费][达为了]?)?(?:近|逾|超过?|约)?$/i.test(text.slice(Math.max(0, at - 20), at))

/** Whether the words at a figure make it the size of a change: `a quarter below`, 便宜25%. */
const ofChange = ({ at, end }: Quantity, text: string): boolean =>
  /(?:[增升涨降减跌贵高低多少提缩]|便宜)[幅了出]?(?:近|约|逾|超过?|达|为)*$/.test(text.slice(Math.max(0, at - 8), at)) ||
  /\b(?:by|rose|fell|up|down|cut|dropped|grew|increased|climbed) (?:[a-z]+ )?$/i.test(text.slice(Math.max(0, at - 24), at)) ||
  /^ (?:below|above|cheaper|dearer|higher|lower|more|less|fewer|faster|slower|up|down)\b/.test(text.slice(end))

/** 2900人 is no multiple of 386家; people are counted by several words, houses too. */
const alike = (from: Quantity, to: Quantity): boolean => {
  const [one, other] = [from, to].map(({ unit }) => measures.filter((words) => words.test(unit)))
  return one!.length === 0 || other!.length === 0 || one!.some((words) => other!.includes(words))
}
const measures = [/^(?:[名位人个]|人次)$/, /^(?:[所家个处座间栋]|家次)$/, /^[件个项种宗起]$/]

/** What two durations may be parts or multiples of. */
const ofTime =
  /[时分秒天日周月年期久快慢短长早晚]|\b(?:times?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|journey|trip|drive|travel\w*|wait\w*|fast\w*|slow\w*|quick\w*|speed\w*|short\w*|long\w*|length\w*|halv\w*|cycle|period|term)\b/i

/** From 2,000 to 10,000 is fivefold, and up 400%. */
const growth = (figure: Quantity, { language, text }: Passage, source: Passage): boolean => {
  const { quantities } = source
  const around = text.slice(Math.max(0, figure.at - 40), figure.end + 30)
  const rises = rising.test(around)
  const falls = falling.test(around)
  const change = changing(figure, text)
  return quantities.some((from) =>
    quantities.some((to) => {
      if (
        from === to ||
        from.kind !== to.kind ||
        (from.kind !== 'count' ? from.unit !== to.unit : !alike(from, to)) ||
        (from.kind === 'duration' && !ofTime.test(around)) ||
        from.upTo !== undefined ||
        to.upTo !== undefined ||
        // `rose by half, from 18 to 27 percent`.
        !(
          figure.kind === 'multiple' || (figure.fraction && change)
            ? /^(?:money|count|measure|duration|percent|age)$/
            : /^(?:money|count|measure|duration)$/
        ).test(from.kind) ||
        from.value === 0
      )
        return false
      // 提高近两成…约四成: a change is no multiple of what did not change.
      if (from.kind === 'percent' && isChange(from, source) !== isChange(to, source)) return false
      // 成交量同比增长九成，另一项环比增长8.9%: of two rates of growth the one is no multiple of the other.
      if (from.kind === 'percent' && figure.kind === 'multiple' && isChange(from, source) && isChange(to, source)) return false
      // 36元，比去年便宜9元: by what part it changed is seen of what it was before.
      // 新增11.9万，高于预期的5万: against what was expected.
      if (
        isChange(from, source) !== isChange(to, source) &&
        (figure.kind === 'multiple' || ofChange(figure, text)) &&
        !(
          /预期|预测|预计/.test(source.text.slice(Math.min(from.end, to.end), Math.max(from.at, to.at))) &&
          /expect|forecast|estimate|predict|预期|预测/.test(around)
        )
      )
        return false
      const ratio = to.value / from.value
      if (figure.kind === 'percent') {
        // What goes up by a quarter came down by a fifth.
        const share = [
          ...((ratio > 1 && falls && !rises) || (ratio < 1 && rises && !falls) || (!rises && !falls && !change)
            ? []
            : [Math.abs(ratio - 1) * 100]),
          ...(change ? [] : [ratio * 100]),
        ].map((value): Quantity => {
          const { qualifier: _, fraction: __, ...plain } = figure
          return { ...plain, value, digits: 0 }
        })
        return share.some(
          (meant) =>
            near(meant.value, figure.value, 0.005) ||
            // 腰斩 is said of more than half as well.
            (/腰斩/.test(figure.text) && meant.value >= 47 && meant.value < 62) ||
            sameQuantity(figure, meant) ||
            (figure.fraction && figure.qualifier !== undefined && within(figure, meant.value)),
        )
      }
      const less = language === 'en' && figure.qualifier === 'under'
      // `rose fivefold` is said of what is five times as much as of what grew by five times.
      return [
        ...(figure.increase && !less ? [figure.value + 1] : []),
        ...(figure.increase && language === 'zh' ? [] : [figure.value]),
      ].some((times) => within({ ...figure, value: times }, ratio) || within({ ...figure, value: times }, 1 / ratio))
    }),
  )
}

/** 93% done is 7% short, 54% after a rise of 21 points was a third before. */
const rest = (figure: Quantity, around: string, source: Passage): boolean => {
  const { text, quantities } = source
  return quantities.some(
    (one) =>
      one.kind === 'percent' &&
      one.upTo === undefined &&
      ((one.value > 100 && (near(one.value - 100, figure.value, 1e-6) || fits(figure, round(one.value - 100)))) ||
        ((left.test(around) ||
          ((/折$/.test(one.text) || /(?:[为是]|相当于|等于)(?:\d{1,2}月\d{1,2}日)?[^，。；\d]{1,10}的$/.test(text.slice(0, one.at))) &&
            reduced.test(around) &&
            !/off|discount/.test(figure.text)) ||
          /\b(?:fallen|fell|down|cut|dropp?ed|reduced|drop|fall)(?: \w+)? to\b|降[到至为]|只有|仅为/i.test(around) ||
          (!figure.fraction && /其余|其他|剩|余下|不合格|未/.test(text))) &&
          (near(100 - one.value, figure.value, 0.001) ||
            (figure.fraction && figure.qualifier !== undefined && within(figure, 100 - one.value)))) ||
        ((elsewhere.test(around) || /将|拟|力争|再/.test(text)) &&
          quantities.some(
            (step) =>
              step.kind === 'points' &&
              besides(one, step, source).some((value) => near(value, figure.value, figure.fraction ? 0.012 : 1e-6)),
          ))),
  )
}

/** What a percentage was at another time or is in another place, which the claim must say. */
const elsewhere =
  /[去上前]年|上半年|[前一二三]季度|上个?[月季周期]|同期|此前|之前|以前|以往|原先?|[由从比较]|[高低多少快慢]于|全[国省市]|平均|其他|\b(?:from|than|compared|against|versus|earlier|last|after an?|previous\w*|prior|before|ago|average|nation\w*|countr\w*|provinc\w*|above|below|while|whereas|up|down|others?)\b/i

/** What a percentage was before a step, or is elsewhere: 5.2%, 比全国高0.4个百分点 are 4.8% there. */
const besides = (one: Quantity, step: Quantity, source: Passage): number[] => {
  const way = stepOf(step, source)
  const after =
    /[由从][^，。；\d]{0,8}$|基础上/.test(source.text.slice(Math.max(0, one.at - 10), one.at)) ||
    /^的?基础上/.test(source.text.slice(one.end))
  return way === 0 || /将|拟|力争|再/.test(source.text.slice(Math.max(0, step.at - 8), step.at))
    ? [one.value - step.value, one.value + step.value]
    : [one.value + (after ? way : -way) * step.value]
}

/** 九折 is 10% less. */
const reduced = /\b(?:off|less|discount\w*|cheaper|below|cut|reduc\w*|lower)\b|[减降低少]|优惠|便宜/i
const left =
  /\b(?:short of|remaining|left|the rest|others?|remainder|yet to|not|no|fail\w*|without|unqualified|substandard|still|lost|los(?:s|es|ing)|missed|dropp?ed out)\b|其余|剩|尚|未|不|失|损/i

/** 47.6% and 12.3%, 其余尚未决定: the others are about four in ten. */
const remainder = (figure: Quantity, { text, quantities }: Passage): boolean => {
  const shares = quantities.filter(({ kind, upTo }) => kind === 'percent' && upTo === undefined)
  const others = round(100 - shares.reduce((sum, { value }) => sum + value, 0))
  return /其余|其他|剩|余下/.test(text) && figure.kind === 'percent' && shares.length > 1 && others > 0 && fits(figure, others)
}

/** 按6比4分担: the one pays 60%, the other 40%, and the one one and a half times as much as the other. */
const sideOf = (figure: Quantity, { text, quantities }: Passage): boolean =>
  quantities.some((ratio) => {
    const { kind, value, upTo = 0, at, end } = ratio
    if (kind !== 'score' || value === 0 || upTo === 0 || !(dealt.before.test(text.slice(0, at)) || dealt.after.test(text.slice(end))))
      return false
    return figure.kind === 'percent'
      ? [value, upTo].some((side) => fits(figure, round((side / (value + upTo)) * 100)))
      : figure.kind === 'multiple' && [value / upTo, upTo / value].some((times) => within(figure, times))
  })

/** Where two numbers are the parts of a whole and no score: 按2比1, 男女之比为3比2, 5∶5的比例. */
const dealt = {
  before: /(?:按照?|依照?|之比|比例|股比|比率)(?:大?约|近|各)?(?:[为是]|达到?)?(?:大?约|近)?$/,
  after: /^(?:的?(?:比例|比率|股比)|(?:随机|分别)?(?:分(?!胜|获|出|列|差)|入组|出资|承担))/,
}

/** Words that set two figures of different sentences against each other. */
const sets = /[高低多少快慢]|\b(?:above|below|higher|lower|more|less|faster|slower|ahead|behind)\b/i

/** Between two percentages of one sentence, or of two that the claim compares. */
export const pointsBetween = (figure: Quantity, claim: Passage, { text, quantities }: Passage): boolean =>
  quantities.some((a, index) =>
    quantities
      .slice(index + 1)
      .some(
        (b) =>
          a.kind === 'percent' &&
          b.kind === 'percent' &&
          (!/[。\n]/.test(text.slice(a.end, b.at)) || (figure.digits >= 2 && figure.qualifier === undefined && sets.test(claim.text))) &&
          fits(figure, round(Math.abs(a.value - b.value))),
      ),
  )

/** Whether the figure says this value, rounded as its wording admits. */
const fits = (figure: Quantity, value: number): boolean => {
  const { qualifier: _, fraction: __, ...plain } = figure
  return near(value, figure.value, 1e-6) || sameQuantity(figure, { ...plain, value, digits: 4 })
}
