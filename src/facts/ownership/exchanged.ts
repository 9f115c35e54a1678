import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import { carriesObject, clauseOf, labelOf, leadOf, ofOtherVerb, plainLead, verbOf } from '../quantities/bare-verbs.ts'
import { stepOf } from '../quantities/changes.ts'
import { measuredAgainst } from '../quantities/compared-amounts.ts'
import { counts, matches } from '../quantities/figures.ts'
import { sameQuantity } from '../quantities/same-quantity.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { inLongerClauses } from './longer-clauses.ts'
import { pairsOf } from './respectively.ts'

/**
 * Two figures of a Chinese claim in each other's place, seen by the words next to them: each stands where the evidence has the other.
 * Also a figure with another measure word than its own (36部 for 36场).
 */
export const exchangedFigures = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || claim.language !== 'zh') return []
  const known = claim.quantities.filter(counts).flatMap((figure) => {
    const same = matches(figure, source)
    // 由27℃降至18℃ told as 降9℃: a step has no place of its own.
    return same.length === 1 && (same[0]!.kind !== figure.kind || sameQuantity(figure, same[0]!)) ? [{ figure, own: same[0]! }] : []
  })
  const found: Finding[] = []
  for (const { figure, own } of known) {
    if (
      figure.kind === 'count' &&
      figure.unit &&
      own.unit &&
      figure.unit !== own.unit &&
      !/^[个名位人余家]$/.test(figure.unit) &&
      // 三连败: three matches, or days.
      !/^连/.test(own.unit) &&
      // 169席 of 169个议席.
      !source.text.slice(own.end, own.end + 4).includes(figure.unit) &&
      // 201金 is 201枚金牌, 梅开二度 two goals.
      !/^[金银铜度]$/.test(own.unit) &&
      source.quantities.some((other) => other !== own && other.unit === figure.unit) &&
      // 两只, another 一只: three of them.
      source.quantities.filter((other) => other.unit === figure.unit).reduce((sum, { value }) => sum + value, 0) !== figure.value
    )
      found.push({ text: figure.text, why: `the evidence says ${own.text.trim()}` })
  }
  for (const { figure, own } of known) {
    // 以0.3环之差: by how much, whatever stood before it.
    if (/^(?:之差|的?优势)/.test(claim.text.slice(figure.end))) continue
    // 4家持平 where the evidence has 9家持平 and 4家下滑.
    const label = labelOf(figure, claim)
    // 新增企业215家，总数突破1800家: of the same, all of them.
    if (
      /^(?:总数|总量|总规模|累计|总计|存量)/.test(clauseOf(own, source)) &&
      !/新增|增加/.test(
        claim.text
          .slice(0, figure.at)
          .split(/[，。；]/)
          .at(-1)!,
      )
    )
      continue
    const lead = verbOf(own, source)
    const rival =
      label.length === 4 && own.kind === 'count' && ownSubject(own, source) && !clauseOf(own, source).includes(label.slice(0, 2))
        ? source.quantities.find(
            (other) =>
              other !== own &&
              other.kind === own.kind &&
              other.unit === own.unit &&
              labelOf(other, source) === label &&
              // 今年再改造64个 after 去年改造老旧小区86个: of the same, left out.
              !(lead.length > 1 && other.end < own.at && clauseOf(other, source).includes(`${lead}${label}`)) &&
              // 日均中欧班列23列: an average, which the other is not.
              !(isRate(figure, claim) && isRate(own, source) && !isRate(other, source)),
          )
        : undefined
    // 起诉诈骗嫌疑人6902人 of 逮捕诈骗嫌疑人3174人，起诉6902人: a verb alone has the object of the clause before it.
    // 今年招特岗教师96名，少于去年的132名: of another year.
    const told = known.find((one) => one.own === rival)?.figure
    const earlier = told && /(?:去年|上年|前年|此前|原先?|同期|上届)的?$/.test(claim.text.slice(0, told.at))
    if (rival && !earlier && !carriesObject(figure, claim, own, rival, source))
      found.push({ text: figure.text, why: `the evidence says ${label}${rival.text.trim()}` })
    const acted = rival ? undefined : ofOtherVerb(figure, claim, own, source)
    if (acted) found.push({ text: figure.text, why: `the evidence says ${acted}` })
    // 完工131个 where the evidence has 开工131个 and 完工57个.
    const verb = leadOf(figure, claim)
    const done =
      !rival &&
      figure.kind === 'count' &&
      verb !== '' &&
      !plainLead.test(verb) &&
      (ownSubject(own, source) || /[工产成建用通约驻]$/.test(verb)) &&
      !clauseOf(own, source).includes(verb)
        ? source.quantities.find(
            (other) =>
              other !== own &&
              other.kind === own.kind &&
              other.unit === own.unit &&
              leadOf(other, source) === verb &&
              !(lead.length > 1 && other.end < own.at && clauseOf(other, source).includes(lead)) &&
              !(isRate(figure, claim) && isRate(own, source) && !isRate(other, source)),
          )
        : undefined
    if (done && !plainLead.test(leadOf(own, source)) && !carriesObject(figure, claim, own, done, source))
      found.push({ text: figure.text, why: `the evidence says ${verb}${done.text.trim()}` })
    const word = wordAfter(figure, claim)
    if (
      word === '' ||
      figure.kind === 'age' ||
      /[增减升降涨跌至到为达占比同较元分]/.test(word) ||
      wordAfter(own, source) === '' ||
      // 五年期 is told as 三年期 is, without its noun.
      wordAfter(own, source)[0] === word[0] ||
      source.text.slice(own.at - 24, own.end + 24).includes(word) === false
    )
      continue
    const other = source.quantities.find(
      (rival) =>
        rival !== own &&
        rival.kind === own.kind &&
        rival.unit === own.unit &&
        rival.value !== own.value &&
        wordAfter(rival, source) === word &&
        // 21座水库中有4座: both are of the same noun.
        // 七成产品销往广东，三成出口: the noun is left out the second time.
        !(rival.end <= own.at && rival.fraction && own.fraction && rival.value + own.value === 100) &&
        !(rival.end <= own.at && /^[^，。；]*(?:中|里|其中)[^，。；\d]{0,6}$/.test(source.text.slice(rival.end, own.at))),
    )
    if (other && wordAfter(own, source) !== word && !wordBefore(own, source).includes(word))
      found.push({ text: figure.text, why: `the evidence says ${other.text.trim()}${word}` })
  }
  // 同比分别上升9.5%和12.1%: respectively.ts tells whose they are.
  const dealt = pairsOf(source).flatMap((pairs) => pairs.map(([, rate]) => rate))
  for (const [index, first] of known.entries()) {
    // Whose figure is whose after 分别 is told by its order.
    if (claim.text.includes('分别')) break
    for (const second of known.slice(index + 1)) {
      if (first.own === second.own || first.figure.kind !== second.figure.kind || first.own.fraction !== second.own.fraction) continue
      if (dealt.includes(first.own) && dealt.includes(second.own)) continue
      // 白海豚11头，含幼豚4头: the part after its whole, in both.
      if (
        ofWhole.test(claim.text.slice(first.figure.end, second.figure.at)) &&
        ofWhole.test(source.text.slice(first.own.end, second.own.at))
      )
        continue
      // 环比涨2.1%，同比跌6.4% after 较前一周…，较去年同期…: what each is measured against tells them apart (ownership.ts).
      const [firstSaid, secondSaid] = [measuredAgainst(first.figure, claim), measuredAgainst(second.figure, claim)]
      if (firstSaid && secondSaid && firstSaid !== secondSaid && measuredAgainst(first.own, source) && measuredAgainst(second.own, source))
        continue
      // 每城补助2亿元或4亿元: either, in any order.
      if (claim.text.slice(first.figure.end, second.figure.at) === '或') continue
      // 从219元降至99元: the words say which is which.
      if (/^[^，。；]{0,4}[降升增减涨跌缩延提扩调]\p{Script=Han}?[至到为]$/u.test(claim.text.slice(first.figure.end, second.figure.at)))
        continue
      // 每股4.2元 and 11亿元 in all: the one of each, the other not, in both texts.
      const [rated, ratedOwn] = [first, second].map(({ figure, own }) => [isRate(figure, claim), isRate(own, source)] as const) as [
        readonly [boolean, boolean],
        readonly [boolean, boolean],
      ]
      if (rated[0] === rated[1] && ratedOwn[0] === ratedOwn[1] && rated[0] !== ratedOwn[0]) continue
      // 7400例 and 62.3万人次 keep their measure words wherever they stand.
      if (
        first.figure.kind === 'count' &&
        first.own.unit !== second.own.unit &&
        [first, second].every(({ figure, own }) => figure.unit === own.unit && own.unit !== '')
      )
        continue
      // 领先亚军0.32秒, 比第二名快0.32秒: by how much, in both texts.
      if (
        [first, second].every(({ figure, own }) => isMargin(figure, claim) === isMargin(own, source)) &&
        isMargin(first.figure, claim) !== isMargin(second.figure, claim)
      )
        continue
      // Metres and square metres cannot be mistaken for each other.
      if (first.figure.kind === 'measure' && first.own.unit !== second.own.unit) continue
      // 从219元降至99元: which way it went is told by the two themselves (polarity.ts).
      if (
        /[从由][^，。\d]{0,4}$/.test(claim.text.slice(0, first.figure.at)) &&
        /^[^，。]{0,4}[降升增减涨跌调提][至到为]$/.test(claim.text.slice(first.figure.end, second.figure.at))
      )
        continue
      // 预期寿命提高0.3岁，达78.6岁 for 预期寿命为78.6岁，提高0.3岁: the word at the figure says whose it is.
      const lead = leadOf(first.figure, claim)
      if (lead !== '' && lead === leadOf(first.own, source) && lead !== leadOf(second.own, source) && !turned(first, second, claim, source))
        continue
      // 日涨0.42米，还差0.47米: a change and what is no change are told apart by that.
      const steps = [first, second].map(({ figure, own }) => [stepOf(figure, claim), stepOf(own, source)] as const)
      const ofLevel = !/^(?:percent|points)$/.test(first.figure.kind)
      if (ofLevel && steps[0]![0] !== steps[1]![0] && steps.every(([said, meant]) => said === meant)) continue
      const swapped = ofLevel && steps[0]![0] === steps[1]![1] && steps[1]![0] === steps[0]![1]
      const straight = affinity(first.figure, claim, first.own, source) + affinity(second.figure, claim, second.own, source)
      const crossed = affinity(first.figure, claim, second.own, source) + affinity(second.figure, claim, first.own, source)
      if (
        (swapped && steps[0]![0] !== steps[0]![1] && crossed >= straight) ||
        (crossed > straight + 2 && !ownWords(first, second, claim, source)) ||
        turned(first, second, claim, source) ||
        inLongerClauses(first, second, claim, source)
      )
        found.push({
          text: first.figure.text,
          why: `${first.figure.text.trim()} and ${second.figure.text.trim()} stand in each other's place`,
        })
    }
  }
  return found
}

const ofWhole = /^[^。；\d]{0,8}(?:其中|含|包括)/

/** Whether a clause says of what its figure is; 前10个月累计突破4100万箱 leaves that to the clause before it. */
const ownSubject = (figure: Quantity, source: Passage): boolean =>
  /\p{Script=Han}{2}/u.test(
    clauseOf(figure, source).replace(
      /截至|已|完成|开行|实现|[前今去本上]?(?:\d*个?[年月日季]度?)|[底末]|累计|突破|达到?|超过?|同比|新?增[加长]?|减少?|下降|[比较]\p{Script=Han}{1,3}(?=增|减|多|少)|其中|\d|[万亿]/gu,
      ' ',
    ),
  )

/** The two characters that follow a figure at once. */
const wordAfter = ({ end }: Quantity, { text }: Passage): string => /^[“”]?(\p{Script=Han}{2})/u.exec(text.slice(end, end + 4))?.[1] ?? ''
const wordBefore = ({ at }: Quantity, { text }: Passage): string =>
  text
    .slice(Math.max(0, at - 6), at)
    .split(/[，。；、]/)
    .at(-1)!

type Known = { figure: Quantity; own: Quantity }

const isMargin = ({ at }: Quantity, { text }: Passage): boolean =>
  /(?:领先|落后|[比较][^，。；\d]{1,8}[快慢])[^，。；\d]{0,6}$/.test(text.slice(Math.max(0, at - 20), at))

const isRate = ({ at }: Quantity, { text }: Passage): boolean =>
  /[每均][^，。；\d]{0,8}$|每[百千万]?(?:名|位|个)?(?:常住)?人口?[^，。；\d]{0,16}$/.test(text.slice(Math.max(0, at - 24), at))

/** Whether one of two figures has a word next to it that only it has in the evidence: 反对修改的占45% for 支持修改的占38%，反对者占45%. */
const ownWords = (first: Known, second: Known, claim: Passage, source: Passage): boolean => {
  const [a, b] = [pairsIn(around(first.own, source)), pairsIn(around(second.own, source))]
  const [nearFirst, nearSecond] = [pairsIn(around(first.figure, claim)), pairsIn(around(second.figure, claim))]
  return (
    [...nearFirst].some((pair) => a.has(pair) && !b.has(pair) && !nearSecond.has(pair)) &&
    [...nearSecond].some((pair) => b.has(pair) && !a.has(pair) && !nearFirst.has(pair))
  )
}

/** 豆粕上涨1.9%，菜粕上涨0.8%: of the words that stand at one of the two in the evidence, each has only the other's. */
const turned = (first: Known, second: Known, claim: Passage, source: Passage): boolean => {
  const [a, b] = [pairsIn(around(first.own, source)), pairsIn(around(second.own, source))]
  const [nearFirst, nearSecond] = [pairsIn(around(first.figure, claim)), pairsIn(around(second.figure, claim))]
  const moved = /^(?:增长|增加|上升|上涨|提高|下降|下跌|减少|降低|回落|.?[增减升降涨跌年月日季今去率]|.[上下])/
  for (const pairs of [a, b, nearFirst, nearSecond]) for (const pair of pairs) if (moved.test(pair)) pairs.delete(pair)
  const only = (here: Set<string>, other: Set<string>, near: Set<string>) => [...near].some((pair) => here.has(pair) && !other.has(pair))
  return only(b, a, nearFirst) && only(a, b, nearSecond) && !only(a, b, nearFirst) && !only(b, a, nearSecond)
}

const pairsIn = (text: string) => new Set(characterPairs(text))

/** How many pairs of characters the words around two figures have in common. */
const affinity = (a: Quantity, inA: Passage, b: Quantity, inB: Passage): number => {
  const any = /./su
  const other = new Set(characterPairs(around(b, inB), any))
  return [...new Set(characterPairs(around(a, inA), any))].filter((pair) => other.has(pair)).length
}

/** 东江区 of 8月，东江区生产总值1286亿元，增长6.4%: what stands before the first figure of a figure's part of the sentence. */
const subjectOf = ({ at }: Quantity, { text, quantities }: Passage): string => {
  const from = Math.max(...[...'。；\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1
  const first = quantities.find((each) => each.at >= from)?.at ?? at
  return text.slice(from, Math.min(first, at)).split('，').at(-1)!
}

/** What stands before a figure, up to the one before it, and after it in its clause; the clause before it and its subject only where its own says nothing. */
const around = (figure: Quantity, passage: Passage): string => {
  const { text, quantities } = passage
  const previous = quantities.filter(({ end }) => end <= figure.at).at(-1)?.end ?? 0
  const before = text.slice(Math.max(previous, figure.at - 16), figure.at).replace(/同比|其中|分别|\s/g, '')
  const after = text.slice(figure.end, figure.end + 6).split(/[，。；、：\d]/)[0]!
  const own = before.split(/[，。；：]/).at(-1)!
  return `${own.length + after.length >= 3 ? own : `${subjectOf(figure, passage)}${before.replace(/[，。；、：]/g, '')}`} ${after}`
}
