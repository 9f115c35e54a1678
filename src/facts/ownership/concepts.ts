import { everyMatch } from '../../language/patterns.ts'
import { readingsOf } from '../../language/pinyin.ts'
import { doubleSurnames, surnames } from '../../language/surnames.ts'
import { personsIn } from '../names/persons-zh.ts'
import type { Passage } from '../reading.ts'
import { conceptWords } from './concept-words.ts'

/** A word that says whose a figure is, where it stands. Two concepts of one group exclude each other for one figure. */
export type Mention = { group: string; concept: string; at: number; end: number }

/** The concepts of a text, or those of some groups alone. */
export const conceptsIn = ({ text, language }: Passage, groups?: ReadonlySet<string>): Mention[] => {
  const found: Mention[] = []
  for (const [group, concept, zh, en] of conceptWords) {
    if (groups && !groups.has(group)) continue
    for (const match of everyMatch(text, language === 'zh' ? zh : en))
      found.push({ group, concept, at: match.index, end: match.index + match[0].length })
  }
  return found
    .filter(
      (mention) =>
        !found.some(
          (other) =>
            other !== mention &&
            other.group === mention.group &&
            other.at <= mention.at &&
            other.end >= mention.end &&
            other.end - other.at > mention.end - mention.at,
        ),
    )
    .sort((a, b) => a.at - b.at)
}

const startsDouble = new RegExp(`^(?:${doubleSurnames})`)

const unnamed = new RegExp(`[${surnames}]某某?`, 'g')

/** The persons of a source as concepts of one group, when it has at least so many. */
export const personsAt = ({ text, language }: Passage, source: string, least = 2): Mention[] => {
  const people = new Set([...personsIn(source), ...(source.match(unnamed) ?? [])])
  if (people.size < least) return []
  return [...people].flatMap((person) => {
    const bare = person.replace(/某/g, '')
    const given = bare.length > 2 && startsDouble.test(bare) ? bare.slice(2) : bare.slice(1)
    const letters = (part: string) => [...part].map((character) => `(?:${readingsOf(character).join('|')})`).join("[’' -]?")
    const pattern =
      language === 'zh'
        ? new RegExp(person, 'g')
        : new RegExp(
            `\\b(?:${letters(bare)}${given ? `|${letters(given)} ${letters(bare.slice(0, bare.length - given.length))}` : ''})\\b`,
            'gi',
          )
    return everyMatch(text, pattern)
      .filter((match) => language === 'zh' || /^[A-Z]/.test(match[0]))
      .map((match) => ({ group: 'person', concept: person, at: match.index, end: match.index + match[0].length }))
  })
}

/** What each mark between a figure and a word costs: `before` when the word comes first, `after` when the figure does. */
const costs = {
  zh: [
    [/，/g, 10, 24],
    [/[；：。！？\n]/g, 60, 90],
  ],
  en: [
    [/,(?!\d)/g, 22, 70],
    [/[;\n]|[.!?:](?=\s)/g, 70, 90],
    [/\band\b/g, 16, 25],
    [/\b(?:while|but|whereas|against|although|though|even as)\b/g, 40, 60],
  ],
} as const satisfies Record<string, readonly (readonly [RegExp, number, number])[]>

/** How far apart two stretches of a text are, in characters and in the clauses between. */
const distance = (from: number, to: number, { text, language }: Passage, side: 1 | 2): number => {
  const between = text.slice(from, to)
  return costs[language].reduce((sum, cost) => sum + cost[side] * (between.match(cost[0])?.length ?? 0), to - from)
}

/** The concept of a group that a figure belongs to, when the wording leaves no doubt. figures: all of the text, for 分别 and `respectively`. */
export const ownerOf = (
  figure: { at: number; end: number },
  mentions: Mention[],
  passage: Passage,
  figures: { at: number; end: number }[],
): string | undefined => {
  const listed = mentions[0]?.group === 'comparison' ? undefined : distributed(figure, mentions, passage, figures)
  if (listed !== undefined) return listed === '' ? undefined : listed
  const paired = inPair(figure, mentions, passage, figures)
  if (paired !== undefined) return paired === '' ? undefined : paired
  const costsOf = new Map<string, number>()
  for (const { concept, at, end } of mentions) {
    const after = at >= figure.end
    if (!after && end > figure.at) return concept
    // Farther than any cost allows.
    if ((after ? at - figure.end : figure.at - end) > 110) continue
    // What 其中 begins is a part of the figure before it, not its owner.
    if (after && /^(?:market|place)$/.test(mentions[0]!.group) && passage.text.slice(figure.end, at).includes('其中')) continue
    // In Chinese what a later clause speaks of owns nothing before it.
    if (after && passage.language === 'zh' && /[，；。\n]/.test(passage.text.slice(figure.end, at))) continue
    // 上海至欧洲航线: where a line begins is not what tells it from the others.
    if (
      placed.test(mentions[0]!.group) &&
      passage.language === 'zh' &&
      mentions.some((other) => other.at > end && /^(?:[至到—–-]|直?飞往?|开往)$/.test(passage.text.slice(end, other.at)))
    )
      continue
    // 山东省对东盟进出口: of those with whom it trades, not of the one that does.
    if (
      mentions[0]!.group === 'place' &&
      passage.language === 'zh' &&
      mentions.some((other) => other.at > end && other.end <= figure.at && /^[省市]?[对向自从]$/.test(passage.text.slice(end, other.at)))
    )
      continue
    // 比青州少3小时, `less than going via Qingzhou`: a difference is of the subject, whatever it is measured from.
    if (placed.test(mentions[0]!.group) && !after && measuredFrom(passage.text, at, end, figure.at)) continue
    if (placed.test(mentions[0]!.group) && after && /^ (?:[a-z]+ )?than\b[^,.;]*$/.test(passage.text.slice(figure.end, at))) continue
    // `Pakistan took a third of Kenya's tea`: what is divided, where somebody before it has the part.
    if (
      after &&
      passage.language === 'en' &&
      placed.test(mentions[0]!.group) &&
      /^ ?of (?:the |all )?$/.test(passage.text.slice(figure.end - (/ of$/.test(passage.text.slice(0, figure.end)) ? 2 : 0), at)) &&
      mentions.some(
        (other) => other.concept !== concept && other.end <= figure.at && !/[;\n]|[.!?]\s/.test(passage.text.slice(other.end, figure.at)),
      )
    )
      continue
    // `closed 30% above the offer price at HK$28.60`: what it is measured against owns no figure but its own (`of HK$22`).
    if (
      passage.language === 'en' &&
      /\b(?:above|below|than|beat\w*)(?: (?:the|their|its|an?))? $/.test(passage.text.slice(0, at)) &&
      !/^(?:[’']s?| of)? $/.test(passage.text.slice(end, figure.at))
    )
      continue
    // `leaving China with three players and South Korea with one`: of whom stands before it.
    if (after && passage.language === 'en' && /\b[A-Z][a-z]+ with $/.test(passage.text.slice(0, figure.at))) continue
    // `ahead of Wang`: who comes after the figure is another one.
    if (
      after &&
      mentions[0]!.group === 'person' &&
      passage.language === 'en' &&
      /\b(?:ahead of|over|beat\w*|behind|than|against|defeat\w*)\b/.test(passage.text.slice(figure.end, at))
    )
      continue
    // 高于29.8港元的发行价，成交19亿港元: what names the figure before it has nothing to do with the next one.
    if (
      !after &&
      passage.language === 'zh' &&
      /[，；]/.test(passage.text.slice(end, figure.at)) &&
      figures.some((other) => other.end <= at && passage.text.slice(other.end, at) === '的')
    )
      continue
    // 六成以上的税收: what follows 的 is whose it is.
    const direct =
      after &&
      passage.language === 'zh' &&
      (/^(?:以上|左右|多)?(?:的|均?来自)?$/.test(passage.text.slice(figure.end, at)) ||
        // 33岁芯片工程师许萌: who is that old.
        (/岁$/.test(passage.text.slice(0, figure.end)) && /^(?:的)?\p{Script=Han}{0,12}$/u.test(passage.text.slice(figure.end, at))) ||
        // 6800万元汇兑损失: so is the noun that the figure stands before, where the clause ends with it.
        (/^(?:的)?(?:(?![增减](?!值)|[降升涨跌为达超占比较是由从])\p{Script=Han}){1,4}$/u.test(passage.text.slice(figure.end, at)) &&
          /^(?:[，。；、！？）\n和与及而后等]|影响|拖累|$)/.test(passage.text.slice(end))))
    // `to 620bn on revenue of 12 trillion`: what a figure of its own follows.
    const elsewhere =
      after &&
      passage.language === 'en' &&
      /^ (?:of|was|were|at|hit|reached|stood|came|rose|fell|grew|dropped)\b/.test(passage.text.slice(end))
    // 约1.9万台，国内9800台: what stands at another figure is that one's.
    if (after && passage.language === 'zh' && figures.some(({ at: next }) => next === end)) continue
    const cost = after
      ? (elsewhere ? 60 : 0) +
        distance(figure.end, at, passage, 2) +
        40 * figures.filter((other) => other.at >= figure.end && other.end <= at).length +
        (passage.language === 'en' ? 2 : direct ? (/岁$/.test(passage.text.slice(0, figure.end)) ? -34 : -24) : 24)
      : distance(end, figure.at, passage, 1)
    // What comes after its figure stands close to it.
    if (after && cost > 80) continue
    costsOf.set(concept, Math.min(cost, costsOf.get(concept) ?? Number.POSITIVE_INFINITY))
  }
  const ranked = [...costsOf].sort((a, b) => a[1] - b[1])
  const [best, second] = ranked
  if (!best || best[1] > (mentions[0]?.group === 'comparison' ? 30 : 60)) return undefined
  return second && second[1] - best[1] < 6 ? undefined : best[0]
}

/** The groups of names. */
export const placed = /^(?:place|body)$/

/** Whether a figure is a difference from what is named: 比北京多300万, not 高于北京的300万. */
const measuredFrom = (text: string, at: number, end: number, figure: number): boolean =>
  /[比较](?:经|从|在|走|由)?$/.test(text.slice(0, at)) &&
  /[高低多少快慢长短大小早晚远近贵便增减升降涨跌缩省延][^，。；的]{0,4}$/.test(text.slice(end, figure))

/** `made 30 and sold 20, up 11% and 12%`: two figures joined by `and` belong, in their order, to the two concepts before them. */
const inPair = (
  figure: { at: number; end: number },
  mentions: Mention[],
  { text, language }: Passage,
  figures: { at: number; end: number }[],
): string | undefined => {
  if (language !== 'en') return undefined
  const joined = (a: { end: number }, b: { at: number }) => b.at > a.end && /^,? and $/.test(text.slice(a.end, b.at))
  const second = figures.find((other) => joined(figure, other))
  const first = figures.find((other) => joined(other, figure))
  if (!second && !first) return undefined
  const start = first?.at ?? figure.at
  const before = mentions.filter(({ end }) => end <= start)
  const distinct = before.filter(({ concept }, index) => before.findIndex((other) => other.concept === concept) === index)
  if (distinct.length < 2) return undefined
  return distinct.length === 2 ? distinct[first ? 1 : 0]!.concept : ''
}

/** 对非洲、拉美分别为…: a list, of which not every part may be known. */
const unread = /[对向在往从][^，。；、]{1,8}[、和与][^，。；]{1,8}$/

/** 产量、产值分别增长6.8%和11.4%; `output and value rose 6.8% and 11.4%, respectively`: in their order. '' when the counts differ. */
const distributed = (
  figure: { at: number; end: number },
  mentions: Mention[],
  { text, language }: Passage,
  figures: { at: number; end: number }[],
): string | undefined => {
  const ends = language === 'zh' ? /^[。；！？\n]/ : /^(?:[;\n]|[.!?]\s)/
  let from = figure.at
  while (from > 0 && !ends.test(text.slice(from - 1, from + 2))) from--
  let to = figure.end
  while (to < text.length && !ends.test(text.slice(to, to + 2))) to++
  // The last 分别 before the figure rules up to the next one; `respectively` rules what stands before it.
  const marker = language === 'zh' ? text.slice(from, figure.at).lastIndexOf('分别') : text.slice(from, to).search(/\brespectively\b/i)
  if (marker < 0) return undefined
  const next = language === 'zh' ? text.slice(from, to).indexOf('分别', marker + 2) : -1
  const until = next < 0 ? to : from + next
  const own = figures.filter(({ at, end }) => at >= from && end <= until && (language === 'zh' ? at > from + marker : at < from + marker))
  const namesIn = (start: number, stop: number) => {
    const names = mentions.filter(({ at, end }) => at >= start && end <= stop)
    return names.filter(({ concept }, index) => names.findIndex((other) => other.concept === concept) === index)
  }
  // 分别于2021年和2023年发行20亿元和30亿元: the list may follow the marker too.
  const after = language === 'zh' && own[0] ? namesIn(from + marker, own[0].at) : []
  const distinct = after.length > 1 ? after : namesIn(from, language === 'zh' ? from + marker : to)
  // 今年暑期（7月1日至8月31日）: the one period is a part of the other; 2023年和2024年 are two.
  if (
    mentions[0]?.group === 'period' &&
    distinct
      .slice(1)
      .some(({ at }, index) => !/^(?:[^，。；]{0,4}[、和与及][^，。；]{0,4}|,? and .*)$/.test(text.slice(distinct[index]!.end, at)))
  )
    return undefined
  // 分别为14万亩和21万亩，两地合计占七成: what a new clause tells is of the list no more.
  const turn = own.findIndex(({ at }, index) => index > 0 && /[，；]/.test(text.slice(own[index - 1]!.end, at)))
  const listed = distinct.length !== own.length && turn === distinct.length ? own.slice(0, turn) : own
  const place = listed.findIndex(({ at }) => at === figure.at)
  if (place < 0) return undefined
  return distinct.length === listed.length
    ? distinct[place]!.concept
    : distinct.length < 2 && !unread.test(text.slice(from, from + marker))
      ? undefined
      : ''
}
