import type { Quantity } from '../../language/quantities.ts'
import type { PaperDate } from '../../news/edition.ts'
import { isChange } from '../quantities/changes.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { conceptsIn, type Mention, ownerOf, personsAt, placed } from './concepts.ts'
import { numberedIn } from './numbered-owners.ts'
import { placesIn } from './owning-places.ts'

/** A figure belongs to what the evidence says it belongs to: exports or imports, urban or rural, this place or that. */
export const owners = (claim: Passage, { source }: Reading): Finding[] => {
  // 为近五年同期首次: how long nothing like it happened is nobody's figure.
  const figures = claim.quantities.filter((quantity) => (counts(quantity) || quantity.kind === 'duration') && !spansBack(quantity, claim))
  if (figures.length === 0) return []
  const theirs = ownersOf(source)
  // Of what the evidence has no owner of, no figure can be another one's.
  const possible = new Set(theirs.map(({ group }) => group))
  if (possible.size === 0) return []
  const own = [
    ...conceptsIn(claim, possible),
    ...placesIn(claim, source.text),
    ...personsAt(claim, source.text),
    ...([...possible].some((group) => group.startsWith('numbered')) ? numberedIn(claim) : []),
  ]
  const found: Finding[] = []
  const groups = new Set(own.map(({ group }) => group))
  for (const group of groups) {
    const of = (mentions: Mention[]) => mentions.filter((mention) => mention.group === group)
    const there = of(theirs)
    const concepts = new Set(there.map(({ concept }) => concept))
    if (concepts.size === 0) continue
    // 二等奖, `Line 2`: the number is the name of who may own a figure, and no figure itself.
    // 快舟十一号 is a name as well.
    const amounts = figures.filter(
      (figure) => !isNumberOf(figure, of(own)) && !/^[一二三四五六七八九十]+#号/.test(`${figure.text}#${claim.text[figure.end]}`),
    )
    const theirAmounts = source.quantities.filter((figure) => !isNumberOf(figure, there))
    for (const figure of amounts) {
      if (group === 'comparison' && figure.kind === 'points') continue
      // Approved by 24 votes to 8: those against.
      if (group === 'vote' && /\bvotes? to $/i.test(claim.text.slice(0, figure.at))) continue
      // Five plots are neither a starting price nor a final one.
      if (monetary.test(group) && !/^(?:money|percent|points|multiple|measure)$/.test(figure.kind)) continue
      // 剩894家: of neither, but of all.
      if (
        group === 'doors' &&
        /(?:剩下?|余|总数|总量|共有?|达|为)$|\b(?:with|total of|leaving|to|has|have|had) $/.test(
          claim.text.slice(Math.max(0, figure.at - 14), figure.at),
        )
      )
        continue
      // 12 to 2 for a cut of 25 points: votes are counted.
      if (group === 'vote' && !/^(?:count|percent|multiple|score)$/.test(figure.kind)) continue
      // 6.4 yuan a kilogram of what the evidence prices by the jin: twice as much, whatever figure that is.
      if (figure.kind === 'money' && byKilo.test(claim.text) && byJin.test(source.text)) continue
      // Medals are counted; points behind the gold are not.
      if (group === 'medal' && (figure.kind !== 'count' || !Number.isInteger(figure.value))) continue
      // Who won by which score is told by the verb: relations.ts.
      if (placed.test(group) && figure.kind === 'score') continue
      const near = of(own).filter(
        ({ at }) =>
          !placed.test(group) ||
          claim.language === 'zh' ||
          at < figure.end ||
          /(?:\b(?:in|on|from|for|to|at|of|by|with|and|or|between|across)|,) (?:[a-z-]+ )?(?:the )?$/i.test(claim.text.slice(0, at)),
      )
      const said = ownerOf(figure, near, claim, amounts) ?? (placed.test(group) ? carriedOn(figure, near, claim) : undefined)
      const same = matches(figure, source)
      // 分布在东山、西湖等五个市镇: of the list, and nobody's.
      if (placed.test(group) && same.length > 0 && same.every((other) => /等$/.test(source.text.slice(0, other.at)))) continue
      // 领先第二名山东队0.42秒: between two, and of whichever of them is told of it.
      if (
        placed.test(group) &&
        /优势/.test(claim.text.slice(figure.end, figure.end + 6)) &&
        same.every((other) => /(?:领先|快于|[比较])[^，。；]*$/.test(source.text.slice(0, other.at)))
      )
        continue
      if (said === undefined || same.length === 0 || (said === 'other' && !concepts.has(said))) continue
      const meant = same.map((other) =>
        placed.test(group) && resumed.test(clauseBefore(other, source)) ? undefined : ownerOf(other, there, source, theirAmounts),
      )
      // `three-quarters of the province's 6,218 centenarians`: of all of them is told by its part.
      if (meant.every((concept) => concept === undefined) && ofWhole.test(claim.text.slice(0, figure.at))) continue
      if (meant.some((concept) => (concept === undefined ? !strict(group, figure, near, said, claim, there, source) : concept === said)))
        continue
      if (placed.test(group) && (meant.some((concept) => concept?.includes(said)) || concepts.size < 2)) continue
      // Only a figure of the same kind can have been mistaken for it: what the claim names must have one of its own.
      const rival = theirAmounts.some(
        (other) =>
          other.kind === figure.kind &&
          (other.unit === same[0]!.unit || (group === 'person' && other.kind === 'ordinal')) &&
          !same.includes(other) &&
          ownerOf(other, there, source, theirAmounts) === said,
      )
      if (!rival && !(exclusive(group) && !concepts.has(said))) continue
      found.push({
        text: figure.text,
        why: `${figure.text.trim()} does not belong to what the claim gives it to: check which figure is whose in the evidence`,
      })
      break
    }
  }
  return found
}

/** `Yan'an mined 51 million tonnes of coal and pumped 10 million of oil`: the one subject of the sentence, with another verb. */
const carriedOn = (figure: Quantity, mentions: Mention[], { text, language }: Passage): string | undefined => {
  const [first, ...others] = mentions
  if (language !== 'en' || !first || others.some(({ concept }) => concept !== first.concept)) return undefined
  const subject = /(?:^|[.!?] )$/.test(text.slice(0, first.at)) && /^ [a-z]+/.test(text.slice(first.end))
  const between = text.slice(first.end, figure.at)
  return subject && first.end <= figure.at && !/[;\n]|[.!?]\s/.test(between) && goingOn.test(between) ? first.concept : undefined
}
const goingOn =
  /\band (?:also |then )?(?:[a-z]+ed|had|has|sold|sent|made|built|took|drew|won|lost|spent|grew|cut|bought|brought) (?:about |some |nearly |almost |over |more than |another |a further )*$/

/** Whatever may own a figure in the evidence; every claim of its story asks for it. */
const ownersOf = (source: Passage): Mention[] => {
  const known = lately.get(source)
  if (known) return known
  const found = [...conceptsIn(source), ...placesIn(source, source.text), ...personsAt(source, source.text), ...numberedIn(source)]
  lately.set(source, found)
  return found
}
const lately = new WeakMap<Passage, Mention[]>()

const isNumberOf = (figure: Quantity, mentions: Mention[]): boolean =>
  mentions.some(({ group, at, end }) => group.startsWith('numbered') && at < figure.end && end > figure.at)

const spansBack = ({ kind, at, end, text: words }: Quantity, { text, language }: Passage): boolean =>
  kind === 'duration' &&
  (language === 'zh'
    ? /^[近过]|[近过去]$/.test(words + text.slice(Math.max(0, at - 1), at)) || /^(?:以来|来|内|间)/.test(text.slice(end))
    : /\b(?:first time|the first|highest|lowest|most|fewest|best|worst|biggest|largest)\b[^,.;]{0,20}\b(?:in|for)(?: the (?:past|last))? $/i.test(
        text.slice(Math.max(0, at - 60), at),
      ))

/** 其最大深度为10909米: of whoever the sentence is about, not of the place named last. */
const resumed = /^[其该]/
const clauseBefore = ({ at }: Quantity, { text }: Passage): string =>
  text
    .slice(0, at)
    .split(/[，。；！？\n]/)
    .at(-1)!

const ofWhole =
  /\b(?:half|(?:third|quarter|fifth|tenth)s?|per ?cent|%|most|majority) of (?:the |its |their |all |[A-Za-z’' -]{1,30}[’']s? )?$/

const monetary = /^(?:bid|plan|account|prices|economy|budget|deposit|terms|homes|investment|numbered winner)$/

/** Groups in which a figure without an owner is the figure of all together: it must not be given to one of them. */
const strict = (group: string, figure: Quantity, near: Mention[], said: string, claim: Passage, there: Mention[], source: Passage) =>
  /^(?:residents|market|sex|medal)$/.test(group) &&
  // 国内游客6830万人次，海岛游订单增长近五成: of the clause before, and nobody's in its own.
  (claim.language === 'en' ||
    near.some(
      ({ concept, at, end }) => concept === said && !/[，；。]/.test(claim.text.slice(Math.min(end, figure.end), Math.max(at, figure.at))),
    )) &&
  (new Set(there.map(({ concept }) => concept)).size > 1 || source.text.includes('其中') || hasRate(figure, said, there, source)) &&
  there.some(({ concept }) => concept === said) &&
  source.quantities.some((other) => other.kind === figure.kind && ownerOf(other, there, source, source.quantities) === said)
/** 成年人吸烟率为22.7%，男性吸烟率为42.9%: one thing is told of all, and of some of them. */
const hasRate = (figure: Quantity, said: string, there: Mention[], source: Passage): boolean => {
  const before = matches(figure, source).map((own) => clauseBefore(own, source).slice(-4))
  return source.quantities.some(
    (other) =>
      other.kind === 'percent' &&
      ownerOf(other, there, source, source.quantities) === said &&
      before.some((words) => words.length === 4 && clauseBefore(other, source).endsWith(words)),
  )
}
const exclusive = (group: string) =>
  /^(?:trade|residents|terms|sex|account|register|life|comparison|medal|prices|deposit|temperature|vote|degree)$/.test(group)

/** A figure of last year is not one of this year, one of eleven months not one of November: the period nearest to it, in both. */
export const periods = (claim: Passage, { source, date }: Reading): Finding[] => {
  const mentions = ({ text, dates }: Passage): Mention[] => {
    // 截至10月底: until when, not when.
    const isLimit = (at: number, end: number) =>
      (/(?:截至|截止|到|\b(?:by|until) the end of )[^，。]{0,3}$/i.test(text.slice(0, at)) &&
        /[底末]$|[A-Za-z]$/.test(text.slice(at, text[end] === '底' || text[end] === '末' ? end + 1 : end))) ||
      // 排到明年4月, 至2027年6月到期.
      /(?:[排延推订续]|持续|推迟|有效期|截[至止])[到至]$/.test(text.slice(0, at)) ||
      // 2018年以来达到91.7%: it is so now.
      /^(?:底|末)?(?:到期|为止|截止|以来|[之以]?前)/.test(text.slice(end)) ||
      /\bbefore (?:the end of )?$/i.test(text.slice(0, at)) ||
      // An exam on December 19-20: when something takes place, and no period of account.
      (/-\d\d$|\d$/.test(text.slice(at, end)) && /\bon $/i.test(text.slice(0, at)))
    return dates.flatMap(({ kind, from, to, at, end }) =>
      from === undefined || !/^(?:year|month|span)$/.test(kind) || isLimit(at, end)
        ? []
        : [{ group: 'period', concept: `${from}/${to}`, at, end }],
    )
  }
  const holds = (whole: string, part: string) => whole.slice(0, 10) <= part.slice(0, 10) && whole.slice(11) >= part.slice(11)
  const own = mentions(claim)
  const theirs = mentions(source)
  if (own.length === 0 || new Set(theirs.map(({ concept }) => concept)).size < 2) return []
  // `double the 2024 level`: what a multiple is of does not date it.
  const figures = claim.quantities.filter((figure) => counts(figure) && !/^(?:ordinal|multiple)$/.test(figure.kind))
  // `seven of nine opened in September`: the whole is not dated by what is said of its part.
  const whole = ({ at }: Quantity) =>
    figures.some(({ end }) => end < at && /^ (?:out )?of (?:the |its |all )?$/.test(claim.text.slice(end, at))) ||
    (/^Of (?:the |its |all )?$/.test(claim.text.slice(0, figures[0]?.at ?? 0)) && at > figures[0]!.at)
  return figures.flatMap((figure) => {
    // 9月底4191亿，较8月底减少25亿: by how much it changed from one to the other.
    if (claim.language === 'zh' && /[较比][^，。；\d]{0,3}\d{1,4}[年月日][^，。；\d]{0,8}$/.test(claim.text.slice(0, figure.at))) return []
    if (whole(figure) || startsFrom(figure, claim) || byHowMuchSooner(figure, claim)) return []
    const said = ownerOf(figure, dating(figure, own, claim, date), claim, figures)
    // 由8.9万降至8.3万 has a step of 6000, which is dated by neither end.
    const same = matches(figure, source).filter(({ kind, value }) => kind !== figure.kind || Math.abs(value - figure.value) < value / 2)
    if (
      said === undefined ||
      same.length === 0 ||
      /\bas (?:much|many|high|low|big|large)\b|\b(?:from|than|against|versus|instead of|compared|following|after|over|since|above|below|times the|between)\b/i.test(
        claim.text,
      )
    )
      return []
    const meant = same.map((other) => ownerOf(other, dating(other, theirs, source, date), source, source.quantities))
    if (meant.some((period) => period === undefined || period === said) || !theirs.some(({ concept }) => concept === said)) return []
    if (same.some((other) => theirs.some((period) => period.concept === said && reaches(period, other, source)))) return []
    // A wider period will do, unless the evidence has a figure of its own for that.
    const rival = source.quantities.some(
      (other) =>
        other.kind === figure.kind &&
        other.unit === same[0]!.unit &&
        !same.includes(other) &&
        ownerOf(other, dating(other, theirs, source, date), source, source.quantities) === said,
    )
    if (!rival && meant.some((period) => holds(said, period!) || holds(period!, said))) return []
    return [
      {
        text: figure.text,
        why: `the evidence gives ${figure.text.trim()} for ${meant[0]?.replace('/', ' to ')}, the claim for ${said.replace('/', ' to ')} (edition of ${date})`,
      },
    ]
  })
}

/** `Passed last year's total 38 days early`: how much sooner, and of no period. */
const byHowMuchSooner = ({ kind, at, end }: Quantity, { text, language }: Passage): boolean =>
  kind === 'duration' &&
  (language === 'zh'
    ? /提[前早]了?$/.test(text.slice(0, at))
    : /^ (?:early|earlier|sooner|ahead|faster|late|later)\b/.test(text.slice(end)))

const byKilo = /\b(?:kilo(?:gram)?|kg)\b|公斤|千克/i
const byJin = /[每/一](?:市)?斤/

/** 今年以来，班次由8列增至12列: what it grew from was so before. */
const startsFrom = ({ at, end }: Quantity, { text, language }: Passage): boolean =>
  language === 'zh' && /[由从][^，。；、\d]{0,8}$/.test(text.slice(0, at)) && /^[^，。；、\d]{0,5}[至到为]/.test(text.slice(end))

/** 2026年度医保缴费期为9月1日至12月31日，每人400元: what a sentence begins with dates its figures too, up to the first of their kind. */
const reaches = ({ end }: Mention, figure: Quantity, source: Passage, { text, quantities } = source): boolean =>
  end <= figure.at &&
  !/[。；！？\n]/.test(text.slice(end, figure.at)) &&
  // 本月均价从上月的42元涨到48元: 42 was then.
  !/[由从]\p{Script=Han}{1,3}(?:底|末|份|初)?的$/u.test(text.slice(end, figure.at)) &&
  !/[由从]\d{1,4}[年月]份?的$/.test(text.slice(end, figure.at)) &&
  !quantities.some(
    (other) =>
      other.kind === figure.kind &&
      other.at >= end &&
      other.at < figure.at &&
      // 每人400元，比上年多20元: of the same period.
      !(isChange(figure, source) && !isChange(other, source) && /^[^。；\d]{1,14}$/.test(text.slice(other.end, figure.at))),
  )

/**
 * The periods that may date a figure. In Chinese a date stands before what it dates, in its own sentence: 总投资4.8亿元，2024年9月开工 gives
 * the sum no date, 12个已于3月底前开工 gives it one. What a figure is measured against (比2018年末增长, 2017年的一半) does not date it.
 */
const dating = (figure: Quantity, mentions: Mention[], { text, language }: Passage, date: PaperDate): Mention[] =>
  language === 'en'
    ? mentions
    : mentions.filter(
        ({ at, end, concept }) =>
          // 1至10月开工2.47万个，接近全年2.5万个的计划.
          (!/全年[^，。；\d]{0,4}$/.test(text.slice(end, figure.at)) &&
            // 今年66岁，行医45年: of nobody's year.
            !/^，?(?:满|才|刚满?)?\d{1,3}岁/.test(text.slice(end)) &&
            // 2008年的89种 dates the 89 alone.
            !(/^(?:全年|同期)?的[约近超逾]?[\d一两二三四五六七八九十]/.test(text.slice(end)) && figure.at - end > 5 && end <= figure.at) &&
            end <= figure.at &&
            !/[。；！？\n]/.test(text.slice(end, figure.at)) &&
            // 拟明年5月投产，营收增8%: what is to be then is told by its own clause.
            !(concept > date && /^\p{Script=Han}{2,}，/u.test(text.slice(end, figure.at))) &&
            // 受2月低温影响: when the cause was.
            !(/受$/.test(text.slice(0, at)) && /^[^，,。；]{0,10}影响/.test(text.slice(end))) &&
            !/^(?:年)?(?:同期)?(?:相比|相较)|^同期|^的?基础上/.test(text.slice(end)) &&
            // 由7月的下降2.1%转为增长4.7%: what it was then, not what it came to.
            !(/[由从]$/.test(text.slice(0, at)) && /\d[^，。；]*[至到为]/.test(text.slice(end, figure.at))) &&
            (!/[比较]$/.test(text.slice(0, at)) || text.slice(end, figure.at) === '的') &&
            !((figure.fraction || figure.kind === 'multiple') && /^的[一二两三四五六七八九十\d]/.test(text.slice(end, figure.end)))) ||
          (at >= figure.end && (/^的/.test(text.slice(end)) || /^[^，。；、]{0,6}[已将于在到]$/.test(text.slice(figure.end, at)))) ||
          (at < figure.end && end > figure.at),
      )
