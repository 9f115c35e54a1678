import type { Quantity } from '../../language/quantities.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** A level and a change that its text tells of it: 33.8亿吨，增长2.1%; `rose 2.1% to 3.38 billion`. */
type Owned = { level: Quantity; change: Quantity }

/** Each change (per cent, points, multiple) is told of the level that the evidence tells it of: by how much freight grew, passengers did not. */
export const changesKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || /分别|\brespectively\b/.test(claim.text)) return []
  const there = ownedInChinese(source)
  if (there.length === 0) return []
  return (claim.language === 'zh' ? ownedInChinese(claim) : ownedInEnglish(claim)).flatMap(({ level, change }) => {
    const levels = matches(level, source)
    const owners = matches(change, source).map((same) => there.find((own) => own.change === same)?.level)
    const otherwise =
      levels.length > 0 && owners.every((own) => own === undefined) ? grownOtherwise(change, levels, there, source) : undefined
    if (otherwise) return [{ text: change.text, why: `the evidence tells ${otherwise.text.trim()} of ${level.text.trim()}` }]
    if (levels.length === 0 || owners.length === 0) return []
    // Whose it is must be told, and be another's.
    const [other] = owners
    if (!other || owners.some((owner) => owner === undefined || levels.includes(owner))) return []
    // 游客386万人次，收入31.4亿元，增长9.6%: what stands before may be meant too.
    if (levels.some((own) => !there.some((one) => one.level === own) && owners.some((owner) => joined(own, owner!, source)))) return []
    return [
      { text: change.text, why: `the evidence tells ${change.text.trim()} of ${other.text.trim()}, the claim of ${level.text.trim()}` },
    ]
  })
}

/** 翻一番至1860亿元 of 1860亿元，增幅五成: the evidence tells of the level how much it grew, and that is no such multiple. */
const grownOtherwise = (
  { kind, value, increase }: Quantity,
  levels: Quantity[],
  there: Owned[],
  { text, quantities }: Passage,
): Quantity | undefined => {
  if (kind !== 'multiple') return undefined
  // 较三年前翻一番: of the same level, against another time.
  if (quantities.some((own) => own.kind === 'multiple' && /(?:[比较是为]|[年月间内来前])[^，。；]{0,12}$/.test(text.slice(0, own.at))))
    return undefined
  const times = increase ? value + 1 : value
  const known = there.filter((own) => levels.includes(own.level) && own.change.kind === 'percent').map(({ change }) => change)
  return known.length === 1 && Math.abs(1 + known[0]!.value / 100 - times) > times * 0.12 ? known[0] : undefined
}

/** Whether one figure follows another in one sentence. */
const joined = (first: Quantity, second: Quantity, { text }: Passage): boolean =>
  first.end <= second.at && !/[。；！？\n]/.test(text.slice(first.end, second.at))

/** Whether a figure may be by how much something changed. */
export const isChangeOf = ({ kind, upTo }: Quantity): boolean => /^(?:percent|points|multiple)$/.test(kind) && upTo === undefined
const isLevel = ({ kind }: Quantity): boolean => /^(?:count|money|measure|percent)$/.test(kind)

const moved =
  '(?:增长|增加|上升|上涨|提高|提升|扩大|攀升|回升|下降|减少|降低|下跌|回落|下滑|收窄|增|减|升|降|涨|跌|[增涨降跌减]幅(?:达到?|为)?|增速(?:达到?|为)?)'
const compared = '(?:同比|环比|同口径|按可比(?:口径|价格)计?算?|[比较][^，。；]{1,12}?)'
const manner = '(?:名义|实际|大幅|小幅|略微?|微|再|又|也|仍|继续|净|则)'
const bridge = new RegExp(`^\\p{Script=Han}{0,3}[，（(]?(?:${compared}[，]?)?${manner}?${moved}(?:了|近|约|超过?|逾|达)*$`, 'u')
const chained = new RegExp(`^[，、]?${compared}${manner}?${moved}(?:了|近|约|超过?|逾|达)*$`, 'u')
const growing = new RegExp(`${moved}(?:了|近|约|超过?|逾|达)*$`, 'u')

/** The changes of a Chinese text, each with the level that it is told with. */
export const ownedInChinese = ({ text, quantities }: Passage): Owned[] => {
  const found: Owned[] = []
  for (const [index, change] of quantities.entries()) {
    const last = quantities[index - 1]
    const next = quantities[index + 1]
    if (!isChangeOf(change) || !(growing.test(text.slice(Math.max(0, change.at - 8), change.at)) || /翻/.test(change.text))) continue
    const between = last ? text.slice(last.end, change.at) : ''
    const before = found.find((own) => own.change === last)
    if (before && chained.test(between)) found.push({ level: before.level, change })
    else if (last && !before && isLevel(last) && bridge.test(between) && !growing.test(text.slice(Math.max(0, last.at - 8), last.at)))
      found.push({ level: last, change })
    else if (next && isLevel(next) && /^(?:，?达到?了?|[至到]|，?[增升降减涨跌]?至)$/.test(text.slice(change.end, next.at)))
      found.push({ level: next, change })
  }
  return found
}

const nearly =
  '(?:(?: (?:by|about|nearly|over|more than|some|around|almost|just|only|a|an|the|record|total of|further|another|as much as)))*'
const then =
  '(?: (?:year[- ]on[- ]year|year[- ]over[- ]year|month[- ]on[- ]month|on the year|annually|(?:from|on|over) (?:a|the) (?:year|month|previous|same)[^,.;]{0,24}))?'
const upTo = new RegExp(`^${then},? (?:to|at|reaching|hitting|to reach|to hit|to stand at)${nearly} ?(?:US)?[$€£¥]?$`, 'i')
const after = new RegExp(
  `^(?:(?!\\b(?:and|while|with|but|as|whose|against)\\b)[^,.;()\\d]){0,44}(?:,| \\() ?(?:which (?:is|was) )?(?:up|down|rising|falling|growing|increasing|decreasing|an? (?:year-on-year |annual |yearly )?(?:rise|increase|growth|gain|jump|drop|fall|decline|decrease|surge) of|representing an? [a-z-]+ of)${nearly} $`,
  'i',
)
const rising =
  /\b(?:ris(?:e|es|ing|en)|rose|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|surg\w*|gain\w*|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|slid|slip\w*|shrank|dip\w*|up|down|advanc\w+|expand\w*)(?: by)?(?: (?:about|nearly|over|more than|some|around|almost|just|a|an|another|a further))* $/i

const ownedInEnglish = ({ text, quantities }: Passage): Owned[] =>
  quantities.flatMap((change, index) => {
    const last = quantities[index - 1]
    const next = quantities[index + 1]
    if (!isChangeOf(change)) return []
    if (
      next &&
      isLevel(next) &&
      upTo.test(text.slice(change.end, next.at)) &&
      (rising.test(text.slice(0, change.at)) || /(?:doubl|tripl|quadrupl)\w+$/i.test(change.text))
    )
      return [{ level: next, change }]
    // `Worth 1.3 trillion, up 19.3% by volume`: not of the worth.
    const otherwise = /^ (?:by|in) (?:volume|value|weight|number)\b/.test(text.slice(change.end))
    return last && !otherwise && isLevel(last) && after.test(text.slice(last.end, change.at)) ? [{ level: last, change }] : []
  })
