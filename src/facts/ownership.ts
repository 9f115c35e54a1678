import { chineseOf } from '../language/glosses.ts'
import type { Quantity } from '../language/quantities.ts'
import { conceptsIn, type Mention, ownerOf, personsAt, placesIn } from './concepts.ts'
import { counts, matches } from './figures.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** A figure belongs to what the evidence says it belongs to: exports or imports, urban or rural, this place or that. */
export const owners = (claim: Passage, { source }: Reading): Finding[] => {
  const figures = claim.quantities.filter((quantity) => counts(quantity) || quantity.kind === 'duration')
  if (figures.length === 0) return []
  const own = [...conceptsIn(claim), ...placesIn(claim, source.text), ...personsAt(claim, source.text)]
  const theirs = [...conceptsIn(source), ...placesIn(source, source.text), ...personsAt(source, source.text)]
  const found: Finding[] = []
  const groups = new Set(own.map(({ group }) => group))
  for (const group of groups) {
    const of = (mentions: Mention[]) => mentions.filter((mention) => mention.group === group)
    const there = of(theirs)
    const concepts = new Set(there.map(({ concept }) => concept))
    if (concepts.size === 0) continue
    for (const figure of figures) {
      if (group === 'comparison' && figure.kind === 'points') continue
      // Who won by which score is told by the verb: relations.ts.
      if (group === 'place' && figure.kind === 'score') continue
      const near = of(own).filter(
        ({ at }) =>
          group !== 'place' ||
          claim.language === 'zh' ||
          at < figure.end ||
          /(?:\b(?:in|from|for|to|at|of|by|with|and|between|across)|,) (?:the )?$/i.test(claim.text.slice(0, at)),
      )
      const said = ownerOf(figure, near, claim, figures)
      const same = matches(figure, source)
      if (said === undefined || same.length === 0) continue
      const meant = same.map((other) => ownerOf(other, there, source, source.quantities))
      if (meant.some((concept) => (concept === undefined ? !strict(group, figure, there, said, source) : concept === said))) continue
      if (group === 'place' && (meant.some((concept) => concept?.includes(said)) || concepts.size < 2)) continue
      // Only a figure of the same kind can have been mistaken for it: what the claim names must have one of its own.
      const rival = source.quantities.some(
        (other) =>
          other.kind === figure.kind &&
          (other.unit === same[0]!.unit || (group === 'person' && other.kind === 'ordinal')) &&
          !same.includes(other) &&
          ownerOf(other, there, source, source.quantities) === said,
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

/** Groups in which a figure without an owner is the figure of all together: it must not be given to one of them. */
const strict = (group: string, figure: Quantity, there: Mention[], said: string, source: Passage) =>
  /^(?:residents|market|sex|medal)$/.test(group) &&
  there.some(({ concept }) => concept === said) &&
  source.quantities.some((other) => other.kind === figure.kind && ownerOf(other, there, source, source.quantities) === said)
const exclusive = (group: string) =>
  /^(?:trade|residents|terms|sex|account|register|life|comparison|medal|prices|deposit|temperature|vote)$/.test(group)

/** A figure of last year is not one of this year, one of eleven months not one of November: the period nearest to it, in both. */
export const periods = (claim: Passage, { source, date }: Reading): Finding[] => {
  const mentions = ({ dates }: Passage): Mention[] =>
    dates.flatMap(({ kind, from, to, at, end }) =>
      from === undefined || !/^(?:year|month|span)$/.test(kind) ? [] : [{ group: 'period', concept: `${from}/${to}`, at, end }],
    )
  const holds = (whole: string, part: string) => whole.slice(0, 10) <= part.slice(0, 10) && whole.slice(11) >= part.slice(11)
  const own = mentions(claim)
  const theirs = mentions(source)
  if (own.length === 0 || new Set(theirs.map(({ concept }) => concept)).size < 2) return []
  const figures = claim.quantities.filter(counts)
  // `seven of nine opened in September`: the whole is not dated by what is said of its part.
  const whole = ({ at }: Quantity) =>
    figures.some(({ end }) => end < at && /^ (?:out )?of (?:the |its |all )?$/.test(claim.text.slice(end, at)))
  return figures.flatMap((figure) => {
    if (whole(figure)) return []
    const said = ownerOf(figure, dating(figure, own, claim), claim, figures)
    const same = matches(figure, source)
    if (said === undefined || same.length === 0 || /\b(?:from|than|against|compared|over|since)\b/i.test(claim.text)) return []
    const meant = same.map((other) => ownerOf(other, dating(other, theirs, source), source, source.quantities))
    if (meant.some((period) => period === undefined || holds(said, period)) || !theirs.some(({ concept }) => concept === said)) return []
    return [
      {
        text: figure.text,
        why: `the evidence gives ${figure.text.trim()} for ${meant[0]?.replace('/', ' to ')}, the claim for ${said.replace('/', ' to ')} (edition of ${date})`,
      },
    ]
  })
}

/**
 * The periods that may date a figure. In Chinese a date stands before what it dates, in its own sentence: 总投资4.8亿元，2024年9月开工 gives
 * the sum no date.
 */
const dating = (figure: Quantity, mentions: Mention[], { text, language }: Passage): Mention[] =>
  language === 'en'
    ? mentions
    : mentions.filter(
        ({ at, end }) =>
          (end <= figure.at && !/[。；！？\n]/.test(text.slice(end, figure.at))) ||
          (at >= figure.end && /^的/.test(text.slice(end))) ||
          (at < figure.end && end > figure.at),
      )

type Role = 'change' | 'result' | 'base'
const chineseRoles: [Role, RegExp][] = [
  [
    'result',
    /(?:增|升|降|减|提高|增长|增加|上升|下降|减少|压缩|扩大|扩展|延长|缩短|恢复|提升|上涨|回升|回落|下调|上调|发展|攀升|降低|拓展|缩减|变)(?:至|到|为)了?(?:目前的|现在的|今年的|近|约|超过|超|逾)?$/,
  ],
  ['base', /(?:由|从|自)(?:[^，。；]{0,10}的)?(?:近|约|不足|不到)?$/],
  ['base', /(?:高于|低于|多于|少于|快于|慢于|超过|不及|相比|比|较)[^，。；\d]{1,10}的$/],
  [
    'change',
    /(?:增长|增加|提高|上升|上涨|提升|扩大|下降|减少|降低|下跌|回落|压缩|缩短|回升|增收|(?:降|涨|提|减)价|(?:增|降|涨|跌|升)幅(?:达|为)?|减产|增产|减排|多|少|高出|高|低|涨|降|增|减|收窄|延长|上调|下调|提前)了?(?:近|约|超过|超|逾|了近)?$/,
  ],
]
const englishRoles: [Role, RegExp][] = [
  [
    'base',
    /\b(?:up|down|rose|fell|increased|grew|compared|expand(?:ed|ing)?|rais(?:e|es|ed|ing)|rises?|dropped|extend(?:ed|s)?|cut|reduced?|shortened|climbed|go(?:es)?|went|against|improved|slipped|versus|vs\.?)(?: [^,.;\d]{0,40})?\b(?:from|with|to)(?: about| around| nearly| some| over| more than)? (?:the |a |an )?$/i,
  ],
  ['base', /\b(?:from|against|compared (?:with|to)|versus|than)(?: about| around| nearly| some| just| over)? (?:the |a )?$/i],
  [
    'change',
    /\b(?:by|up|down)(?: about| around| nearly| some| a further| another| more than| over| almost| roughly| as much as)? (?:a |an )?$/i,
  ],
  [
    'change',
    /\b(?:rose|risen|rises?|grew|grown|grows?|increased|increases?|fell|fallen|falls?|dropped|drops?|declined|declines?|climbed|jumped|surged|slipped|edged up|edged down|gained|shrank|expanded|slid|rising|growing|falling|dropping|gaining|growth of|increase of|rise of|drop of|decline of|gain of)(?: about| around| nearly| some| more than| over| almost| roughly)? (?:a |an )?$/i,
  ],
  [
    'result',
    /\b(?:rose|risen|rises?|grew|grown|grows?|increased?|increases|increasing|fell|falls?|fallen|dropped|declined|climbed|jumped|surged|slipped|gained|shrank|expanded?|raised?|raise|cut|reduced?|extended|shortened|lifted|lowered|rising|growing|falling|bringing|brought|up|down)(?! from)(?: [^,.;\d]{0,44})? to(?: about| around| nearly| some| more than| over| almost| roughly| the| reach| between)* (?:the |a )?$/i,
  ],
  ['result', /\bto (?:about |around |nearly |some |more than |over )?(?:US)?\$?$/i],
]

/** Whether a figure is the change itself, what came out, or what it is measured from. Undefined where the wording does not say. */
const roleOf = (figure: Quantity, { text, language }: Passage): Role | undefined => {
  // The figure's own qualifier stands inside of it.
  const number = figure.text.search(/[\d$¥€£一二三四五六七八九十百千两半]/)
  const at = figure.at + Math.max(0, language === 'zh' ? number : 0)
  const before = text.slice(Math.max(0, at - 60), language === 'zh' ? at : figure.at)
  const after = text.slice(figure.end, figure.end + 24)
  if (language === 'zh') {
    if (/^(?:元|人|个|家|种)?[^，。；]{0,4}(?:提高|增加|增长|上升|扩大|下降|减少|降|升|压缩|延长|缩短|增|减|扩|调)(?:到|至|为)/.test(after))
      return 'base'
    return chineseRoles.find(([, pattern]) => pattern.test(before.split(/[，。；]/).at(-1) ?? ''))?.[0]
  }
  if (
    /^[^,.;]{0,14}\b(?:more|fewer|less|higher|lower|longer|shorter) than\b/.test(after) ||
    /^ ?(?:yuan |percent |points )?(?:more|fewer|higher|lower)\b/.test(after)
  )
    return 'change'
  if (/^ (?:year-on-year |annual |year-over-year )?(?:increase|rise|growth|gain|jump|drop|decline|fall|decrease|surge)\b/.test(after))
    return 'change'
  const clause = before.split(/[;]|[.!?]\s|\b(?:while|but)\b/).at(-1) ?? ''
  const own = /\bfrom [^,.;]{0,40} to (?:about |nearly |over |more than )?$/i.test(clause) ? 'result' : undefined
  if (own) return own
  if (/\b(?:from|against|compared (?:with|to)|versus|than)(?: about| around| nearly| some| just| over)? (?:the |a )?$/i.test(clause))
    return 'base'
  return englishRoles.slice(2).find(([, pattern]) => pattern.test(clause.split(',').at(-1) ?? ''))?.[0]
}

/** `rose by 12` is not `rose to 12`, and what it rose from is not what it rose to. */
export const roles = (claim: Passage, { source }: Reading): Finding[] =>
  source.language !== 'zh'
    ? []
    : claim.quantities.flatMap((figure) => {
        if (!counts(figure) || figure.kind === 'ordinal' || figure.kind === 'score') return []
        const said = roleOf(figure, claim)
        const same = matches(figure, source).filter(({ kind }) => kind === figure.kind)
        if (said === undefined || same.length === 0) return []
        const meant = same.map(
          (other) => roleOf(other, source) ?? (claim.language === 'zh' || said === 'change' ? reached(other, source) : undefined),
        )
        const by =
          said === 'change' &&
          /\bby(?: [a-z]+){0,2} $/i.test(claim.text.slice(Math.max(0, figure.at - 24), figure.at)) &&
          ['money', 'count', 'measure'].includes(figure.kind)
        const moved = same.some((other) =>
          /[增减升降多少涨跌新净提压缩延扩省调超比较高低短跳落减]/.test(source.text.slice(Math.max(0, other.at - 10), other.end)),
        )
        if (meant.some((role) => role === said) || (meant.some((role) => role === undefined) && !(by && !moved))) return []
        return [
          {
            text: figure.text,
            why: `the evidence gives ${figure.text.trim()} as ${meant[0] ? `the ${meant[0]}` : 'what there is'}, the claim as the ${said} (by, to and from)`,
          },
        ]
      })

/** 达, 为, 是 before a figure: what there is, not by how much it changed. */
const reached = (figure: Quantity, { text }: Passage): Role | undefined =>
  /(?:达到?|已达|共有|为|是|升至|降至)$/.test(text.slice(Math.max(0, figure.at - 3), figure.at)) && figure.kind !== 'percent'
    ? 'result'
    : undefined

/**
 * Two figures of a Chinese claim in each other's place, seen by the words next to them: each stands where the evidence has the other.
 * Also a figure with another measure word than its own (36部 for 36场).
 */
export const exchangedFigures = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || claim.language !== 'zh') return []
  const known = claim.quantities.filter(counts).flatMap((figure) => {
    const same = matches(figure, source)
    return same.length === 1 ? [{ figure, own: same[0]! }] : []
  })
  const found: Finding[] = []
  for (const { figure, own } of known) {
    if (
      figure.kind === 'count' &&
      figure.unit &&
      own.unit &&
      figure.unit !== own.unit &&
      !/^[个名位人余家]$/.test(figure.unit) &&
      source.quantities.some((other) => other !== own && other.unit === figure.unit)
    )
      found.push({ text: figure.text, why: `the evidence says ${own.text.trim()}` })
  }
  for (const [index, first] of known.entries()) {
    for (const second of known.slice(index + 1)) {
      if (first.own === second.own || first.figure.kind !== second.figure.kind) continue
      const straight = affinity(first.figure, claim, first.own, source) + affinity(second.figure, claim, second.own, source)
      const crossed = affinity(first.figure, claim, second.own, source) + affinity(second.figure, claim, first.own, source)
      if (crossed > straight + 1)
        found.push({
          text: first.figure.text,
          why: `${first.figure.text.trim()} and ${second.figure.text.trim()} stand in each other's place`,
        })
    }
  }
  return found
}

/** Two figures of an English claim in each other's place, seen by the words of the evidence that translate the words next to them. */
export const exchangedInEnglish = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || claim.language !== 'en' || /\brespectively\b/.test(claim.text)) return []
  const known = claim.quantities.flatMap((figure) => {
    const same = matches(figure, source)
    return counts(figure) && same.length === 1 ? [{ figure, own: same[0]! }] : []
  })
  for (const [index, first] of known.entries()) {
    for (const second of known.slice(index + 1)) {
      if (first.own === second.own || first.figure.kind !== second.figure.kind || first.own.unit !== second.own.unit) continue
      const [wordsFirst, wordsSecond] = [wordsNear(first.figure, claim), wordsNear(second.figure, claim)]
      const [chineseFirst, chineseSecond] = [chineseNear(first.own, source), chineseNear(second.own, source)]
      const common = (words: string[], chinese: string, other: string) =>
        words.filter((word) => chineseOf(word).some((zh) => chinese.includes(zh)) && !chineseOf(word).some((zh) => other.includes(zh)))
          .length
      const straight = common(wordsFirst, chineseFirst, chineseSecond) + common(wordsSecond, chineseSecond, chineseFirst)
      const crossed = [common(wordsFirst, chineseSecond, chineseFirst), common(wordsSecond, chineseFirst, chineseSecond)]
      if (straight === 0 && crossed.every((words) => words > 0))
        return [
          { text: first.figure.text, why: `${first.figure.text.trim()} and ${second.figure.text.trim()} stand in each other's place` },
        ]
    }
  }
  return []
}

/** The English words of a figure's clause, up to the figures beside it. */
const wordsNear = (figure: Quantity, { text, quantities }: Passage): string[] => {
  const before = Math.max(0, ...quantities.filter(({ end }) => end <= figure.at).map(({ end }) => end))
  const after = Math.min(text.length, ...quantities.filter(({ at }) => at >= figure.end).map(({ at }) => at))
  const left =
    text
      .slice(before, figure.at)
      .split(/[;]|[.!?]\s/)
      .at(-1) ?? ''
  const right = text.slice(figure.end, after).split(/[,;]|[.!?](?:\s|$)|\b(?:and|while|but)\b/)[0] ?? ''
  // What stands before the comma or the conjunction still belongs to the figure before it.
  const own =
    before > 0
      ? left
          .split(/,|\b(?:and|while|but)\b/)
          .slice(1)
          .join(' ') || left
      : left
  return `${own} ${right}`.match(/[A-Za-z]{4,}/g) ?? []
}

const chineseNear = (figure: Quantity, { text, quantities }: Passage): string => {
  const before = Math.max(0, ...quantities.filter(({ end }) => end <= figure.at).map(({ end }) => end))
  return `${text.slice(Math.max(before, figure.at - 24), figure.at)} ${text.slice(figure.end, figure.end + 8).split(/[，。；、]/)[0]}`
}

/** How many pairs of characters two figures have in common to their left and right, up to the next figure or clause. */
const affinity = (a: Quantity, inA: Passage, b: Quantity, inB: Passage): number => {
  const left = (figure: Quantity, { text, quantities }: Passage) => {
    const previous = quantities.filter(({ end }) => end <= figure.at).at(-1)?.end ?? 0
    return text.slice(Math.max(previous, figure.at - 16), figure.at).replace(/同比|其中|分别|[\s，。；、：]/g, '')
  }
  const right = (figure: Quantity, { text }: Passage) => text.slice(figure.end, figure.end + 6).split(/[，。；、：\d]/)[0]!
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
  const common = (x: string, y: string) => {
    const other = pairs(y)
    return [...pairs(x)].filter((pair) => other.has(pair)).length
  }
  return common(left(a, inA), left(b, inB)) + common(right(a, inA), right(b, inB))
}
