import type { Quantity } from '../../language/quantities.ts'
import { isChange } from '../quantities/changes.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { ofOtherVerb } from './bare-verbs.ts'
import { covered, hasOwnWord, isAverage, marginAlone, marginOf, type Placed, pairOf } from './fit.ts'
import { inLongerClauses } from './longer-clauses.ts'
import { isInAll, totalsInAll } from './running-totals.ts'
import { rowsIn, surroundingsIn } from './surroundings.ts'

/** One figure of the claim, the figures of the evidence that say it, and the others of their kind. */
export type Candidates = { claimed: Placed; own: Placed[]; rivals: Placed[] }

/** How much better another figure must fit before one is called misplaced: alone, or two in each other's place. Few true claims come near. */
const limits = { zh: { alone: 3.5, exchanged: 1.5 }, en: { alone: 3.5, exchanged: 2.5 } }

/**
 * A figure of the claim stands where the evidence has another of its kind. Which one belongs there is found as a search finds the document for a
 * query: every figure of the evidence is ranked by how the words around it fit those around the claim's (C. Burges and others, Learning
 * to rank using gradient descent, ICML 2005).
 */
export const misplacedFigures = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const inAll = totalsInAll(claim, source)
  if (inAll.length > 0) return inAll
  const all = candidatesIn(claim, source)
  const { alone, exchanged } = limits[claim.language]
  const ranked = all.map((each) => ({ ...each, ...byRival(each, claim, source) }))
  const lost = ranked.find(
    ({ claimed, margin, own, rivals }) =>
      // 起诉嫌疑人523人 of 逮捕嫌疑人284人，起诉523人: all that the evidence says of it alone.
      !own.some((each) => covered(claimed, each, [...own, ...rivals]) === 1) &&
      rivals.some((rival) => !toldElsewhere(rival.figure, claimed.figure, claim, source) && margin(rival) > alone),
  )
  if (lost) {
    const rival = lost.rivals.reduce((best, each) => (lost.margin(each) > lost.margin(best) ? each : best))
    return [{ text: lost.claimed.figure.text, why: `in that place the evidence has ${rival.figure.text.trim()}` }]
  }
  for (const { claimed, own, rivals } of claim.language === 'zh' ? all : []) {
    // 以10秒08的优势 of who won in 10.08 and led by 0.11.
    if (
      /^的?\p{Script=Han}{0,2}优势/u.test(claim.text.slice(claimed.figure.end)) &&
      own.every(({ figure }) => !isLead(figure, source)) &&
      rivals.some(({ figure }) => isLead(figure, source))
    )
      return [{ text: claimed.figure.text, why: `${claimed.figure.text.trim()} is no lead of the evidence` }]
    const acted = own.length === 1 ? ofOtherVerb(claimed.figure, claim, own[0]!.figure, source) : undefined
    if (acted) return [{ text: claimed.figure.text, why: `the evidence says ${acted}` }]
  }
  const dealt = rowsIn(claim, claim.quantities.filter(counts))
  for (const [index, first] of ranked.entries())
    for (const second of ranked.slice(index + 1)) {
      const [a, b] = [first.own, second.own].map((own) => (own.length === 1 ? own[0] : undefined))
      if (!a || !b || !first.rivals.includes(b) || !second.rivals.includes(a)) continue
      const [one, other] = [first.claimed.figure, second.claimed.figure]
      // 180件展品中70件, `1,900 of over 2,300 households`: a part and its whole, of the same thing.
      if (partOf.test(claim.text.slice(one.end, other.at))) continue
      if (dealt.some((row) => row.includes(one) && row.includes(other))) continue
      // 去年90个, `last year's 90`: of then, in both.
      if (
        isOfThen(one, claim) !== isOfThen(other, claim) &&
        [first, second].every(({ claimed }, at) => isOfThen(claimed.figure, claim) === isOfThen([a, b][at]!.figure, source))
      )
        continue
      if (
        isStart(one, claim) !== isStart(other, claim) &&
        [first, second].every(({ claimed }, at) => isStart(claimed.figure, claim) === isStart([a, b][at]!.figure, source))
      )
        continue
      // `lost 214 points to close at 25,863`: by how much it moved, and where it came to.
      if (
        claim.language === 'en' &&
        isChange(a.figure, source) !== isChange(b.figure, source) &&
        [one, other].every((figure, at) => movesBy.test(claim.text.slice(0, figure.at)) === isChange([a, b][at]!.figure, source))
      )
        continue
      // 反对修改规定者占45%，支持者占38%: each has a word that only its own has in the evidence.
      if (hasOwnWord(first.claimed, second.claimed, a, b) && hasOwnWord(second.claimed, first.claimed, b, a)) continue
      const margins = [first.margin(b), second.margin(a)]
      if (
        (Math.min(...margins) > 0.1 && margins[0]! + margins[1]! > exchanged) ||
        (claim.language === 'zh' && inLongerClauses({ figure: one, own: a.figure }, { figure: other, own: b.figure }, claim, source))
      )
        return [
          {
            text: first.claimed.figure.text,
            why: `${first.claimed.figure.text.trim()} and ${second.claimed.figure.text.trim()} stand in each other's place`,
          },
        ]
    }
  return []
}

/** Whether the words of a figure's clause say that it was so before. */
const isOfThen = ({ at, end }: Quantity, { text, language }: Passage): boolean =>
  language === 'zh'
    ? /(?:去年|上年|前年|此前|同期|上[届月季])[^，。；、\d]{0,12}$/.test(text.slice(0, at)) ||
      // 由1小时50分压缩至59分钟.
      (/[由从][^，。；\d]{0,6}$/.test(text.slice(0, at)) && /^[^，。；\d]{0,8}[至到为]/.test(text.slice(end)))
    : /\b(?:last year|previous|earlier|year before)\b[^,.;\d]{0,20}#|#[^,.;\d]{0,20}\b(?:last year|(?:a|the) year (?:earlier|ago|before))\b/.test(
        `${text.slice(Math.max(0, at - 40), at)}#${text.slice(end, end + 40)}`,
      )

/** 由6万余只恢复到30万只, `from just over 60,000`: what something moved from. */
const isStart = ({ at, end }: Quantity, { text, language }: Passage): boolean =>
  language === 'zh'
    ? /[由从](?:[^，。；\d]{0,6}|[^，。；]{0,12}的)$/.test(text.slice(0, at)) && /^[^，。；\d]{0,8}[至到为]/.test(text.slice(end))
    : /\bfrom $/.test(text.slice(0, at))

const movesBy =
  /\b(?:lost|shed|add(?:ed|s)?|gain(?:ed|s)?|r[io]se[sn]?|fell|falls?|drop(?:ped|s)?|slid|slip(?:ped|s)?|climb(?:ed|s)?|up|down|jump(?:ed|s)?|sank|plunged|surged|by)\b[^,.;\d]{0,12}$/i
const partOf =
  /^ (?:out )?of (?:the |its |all |some )*$|^[^,.;\d]*, including (?:about |some |at least )?$|^[^，。；\d]{0,10}(?:中|里|之中)，?[^，。；\d]{0,8}$/

/** What the claim tells by another of its figures has its place already. */
export const toldElsewhere = (rival: Quantity, figure: Quantity, claim: Passage, source: Passage): boolean =>
  claim.quantities.some((other) => other !== figure && matches(other, source).includes(rival))

/** By how much each rival fits better than the figures that the claim means. */
const byRival = (each: Candidates, claim: Passage, source: Passage) => {
  const known = new Map<Placed, number>()
  return {
    margin: (rival: Placed): number => {
      const judge = toldElsewhere(rival.figure, each.claimed.figure, claim, source) ? marginOf : marginAlone
      const margin = known.get(rival) ?? Math.min(...pairsOf(each, rival, claim, source).map((pair) => -judge(pair, claim.language)))
      known.set(rival, margin)
      return margin
    },
  }
}

/** The pairs to judge a rival by: each figure that the claim may mean against it. */
export const pairsOf = (each: Candidates, rival: Placed, claim: Passage, source: Passage): number[][] => {
  // Where two may have been exchanged, so may those beside them.
  const told = toldElsewhere(rival.figure, each.claimed.figure, claim, source)
  const near = told ? () => 0 : nearness(each, claim, source)
  return each.own.map((own) => pairOf(each.claimed, own, rival, [...each.own, ...each.rivals], near))
}

/** The figures of a claim that another figure of the evidence may have been mistaken for. */
export const candidatesIn = (claim: Passage, source: Passage): Candidates[] => {
  const [said, theirs] = [claim.quantities.filter(counts), source.quantities.filter(counts)]
  const sourceAround = lately.get(source) ?? surroundingsIn(source, theirs)
  lately.set(source, sourceAround)
  const claimAround = surroundingsIn(claim, said)
  const rows = rowsIn(source, theirs)
  const places = new Map(theirs.map((figure) => [figure, { figure, around: sourceAround.get(figure)!, passage: source }]))
  return said.flatMap((figure) => {
    // 三年期, 60岁以上 are names of what has figures.
    if (/^(?:score|ordinal|age)$/.test(figure.kind) || (figure.kind === 'duration' && claim.text[figure.end] === '期')) return []
    const own = matches(figure, source).filter((same) => theirs.includes(same) && same.kind === figure.kind)
    // `from 3.6% to 3.2%` has two places.
    if (figure.upTo !== undefined && own.every(({ upTo }) => upTo === undefined)) return []
    if (isInAll(figure, own, claim, source)) return []
    if (own.length === 0 || Math.abs(own[0]!.value - figure.value) > Math.abs(figure.value) * 0.06) return []
    const { kind, unit } = own[0]!
    const inRow = (one: Quantity, other: Quantity) => rows.some((row) => row.includes(one) && row.includes(other))
    const average = isAverage(figure, claim)
    // 其余19台 are the last 19, and no others.
    if (restBefore.test(claim.text.slice(0, figure.at)) && own.every(({ at }) => restBefore.test(source.text.slice(0, at)))) return []
    // 两年新增5.6万个，其中今年2.4万个: both of the same noun.
    if (own.some(({ at }) => partOfTime.test(source.text.slice(Math.max(0, at - 32), at)))) return []
    const rivals = theirs.filter(
      (other) =>
        !own.includes(other) &&
        other.kind === kind &&
        (measure(other.unit) === measure(unit) || (claim.language === 'zh' && other.unit === figure.unit)) &&
        Math.abs(other.value - figure.value) > Math.abs(figure.value) * 0.03 &&
        // 48台共300兆瓦 and 单机6.25兆瓦: of all, and of each.
        (!ofEach.test(source.text.slice(0, other.at)) ||
          ofEach.test(claim.text.slice(0, figure.at)) ||
          !/[共总计]/.test(claim.text.slice(Math.max(0, figure.at - 6), figure.at))) &&
        // 以0.42秒优势夺冠 of 领先0.42秒: by how much one led is no time of its own.
        !(isLead(figure, claim) && own.every((same) => isLead(same, source)) && !isLead(other, source)) &&
        // 百万千瓦级项目: the size of a class.
        !/^级/.test(source.text.slice(other.end)) &&
        !own.some((same) => inRow(same, other) || (isWhole(figure, claim) && partFollows.test(source.text.slice(same.end, other.at)))) &&
        // 计划改造120个，已完工96个 told as 已改造96个: the plan is the other way told.
        !(done.test(clauseBefore(figure, claim)) && plans.test(clauseBefore(other, source)) && !plans.test(clauseBefore(figure, claim))) &&
        // 日均23列 and 4126列 in all: said as in the evidence.
        !(isAverage(other, source) !== average && own.every((same) => isAverage(same, source) === average)),
    )
    // 76名乘客和4名机组人员 are 80 people in all.
    const summed = (a: Quantity, b: Quantity) =>
      Math.abs(a.value + b.value - figure.value) < 1e-6 &&
      /^[^，。；\d]{0,8}[和与及、][^，。；\d]{0,4}$/.test(source.text.slice(a.end, b.at))
    if (rivals.some((a) => rivals.some((b) => a.end <= b.at && summed(a, b)))) return []
    const placed = (each: Quantity): Placed => places.get(each)!
    return rivals.length === 0
      ? []
      : [{ claimed: { figure, around: claimAround.get(figure)!, passage: claim }, own: own.map(placed), rivals: rivals.map(placed) }]
  })
}

/** `18 of the county's 24 townships`, 24个乡镇中有18个: what the part is of. */
const isWhole = ({ at }: Quantity, { text, language }: Passage): boolean =>
  language === 'en' && /\bof (?:the |its |all |[\w’' -]{1,30}[’']s? )?$/.test(text.slice(Math.max(0, at - 40), at))
const partOfTime =
  /(?:其中|[，；](?!$))(?:目前|其中)?(?:[今明去]年|[本上下]月|\d+月份?|[上下]半年|[一二三四]季度)?(?:已|再|又|还|共|累计|计划|将)*(?:完成|实现|新增|开工|启动)?了?$/u
const ofEach = /(?:单[机台个座栋]|每[台座个栋机])[^，。；\d]{0,6}$/
const restBefore =
  /(?:其余|其他|剩余?|剩下|余下|尚余|还有|尚有)(?:的|约|近)*$|\b(?:other|last|remaining|rest,?)(?: about| some| nearly)? $/i
const partFollows = /^[^，。；]{0,12}(?:中|里|，其中)[^。；]{0,16}$/

const isLead = ({ at, end }: Quantity, { text, language }: Passage): boolean =>
  language === 'zh' &&
  (/(?:领先|落后|[快慢]于)[^，。；\d]{0,16}$|[快慢]了?$/.test(text.slice(0, at)) ||
    /^的?(?:[微明巨]\p{Script=Han})?(?:优势|之差)/u.test(text.slice(end)))

const done = /已|完成|完工/
const plans = /计划|规划|目标|拟/
const clauseBefore = ({ at }: Quantity, { text }: Passage): string =>
  text
    .slice(0, at)
    .split(/[，。；]/)
    .at(-1)!

const lately = new WeakMap<Passage, ReturnType<typeof surroundingsIn>>()

/** People are counted by many words. */
const measure = (unit: string): string => (/^(?:[人名位]|人次)$/.test(unit) ? '人' : unit)

/** How close a figure of the evidence stands to those that the claim tells beside this one. */
const nearness = ({ claimed }: Candidates, claim: Passage, source: Passage) => {
  const clauseAt = (at: number) => source.text.slice(0, at).match(/[，。；！？\n]/g)?.length ?? 0
  const between = claim.language === 'zh' ? /[，。；]/g : /[,;]|\bwhile\b|\bbut\b/g
  const beside = claim.quantities.filter(counts).flatMap((other) => {
    const same = other === claimed.figure ? [] : matches(other, source)
    const gap = claim.text.slice(Math.min(other.end, claimed.figure.end), Math.max(other.at, claimed.figure.at))
    return same.length === 1 && (gap.match(between)?.length ?? 0) <= 1 ? same : []
  })
  return (figure: Quantity): number =>
    beside.reduce((sum, other) => {
      const clauses = Math.abs(clauseAt(other.at) - clauseAt(figure.at))
      return sum + (other === figure || clauses > 1 ? 0 : clauses === 0 ? 1 : 0.5)
    }, 0)
}
