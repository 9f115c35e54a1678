import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Passage } from '../reading.ts'
import { says } from './exchanged-en.ts'
import { roleOf } from './roles.ts'
import type { Surroundings } from './surroundings.ts'

/** A figure with what stands around it, and where it stands. */
export type Placed = { figure: Quantity; around: Surroundings; passage: Passage }

/**
 * By what a figure of the evidence fits the place of a figure of the claim. All but the last four are of one figure alone:
 * words are counted as they tell figures apart (inverse document frequency over the figures that come into question).
 */
export const features = [
  'qualifier',
  'neighbours',
  'role',
  'earlier',
  'previous',
  'far',
  'suffix',
  'prefix',
  'covered',
  'characters',
  'comparison',
  'only',
  'nearer',
  'after',
  'core',
] as const

/**
 * The weights of the features, as `npm run -s eval -- fit test/evals/facts-claims.jsonl` prints them; 0 where a feature is of Chinese claims
 * alone.
 */
const weights: Record<'zh' | 'en', readonly number[]> = {
  zh: [1.1, 1.73, 2.56, 0.86, 0.39, -0.77, 0.48, 0.94, 1.18, 0.87, 0.56, 1.17, 0.54, 0.74, -0.09],
  en: [2.08, 2.55, 2.77, 1.28, 1.98, -0.7, 0, 0, 0, 0, 1.18, 0.67, 1.13, 0.7, 1.38],
}

/** How much better a figure fits than another: the margin of a pair, as learning to rank has it. */
export const marginOf = (pair: readonly number[], language: Passage['language']): number =>
  pair.reduce((sum, value, at) => sum + value * weights[language][at]!, 0)

/** The features that are words which one of the two has and the other lacks. */
const worded = features.flatMap((feature, at) =>
  /^(?:earlier|suffix|prefix|covered|characters|only|nearer|core)$/.test(feature) ? [at] : [],
)
const beside = features.indexOf('neighbours')

/**
 * The same where a rival is told nowhere else in the claim. English words are translated by a lexicon that has gaps: a rival needs a word for it
 * there, and is not helped by standing beside what the claim tells too.
 */
export const marginAlone = (pair: readonly number[], language: Passage['language']): number => {
  const margin = marginOf(pair, language)
  if (language === 'zh' || margin >= 0) return margin
  const words = worded.reduce((sum, at) => sum + pair[at]! * weights.en[at]!, 0)
  return words > -0.7 ? 0 : margin - Math.min(0, pair[beside]! * weights.en[beside]!)
}

/**
 * The difference between two figures of the evidence in the place of one of the claim, feature by feature (`features`). rivals: all that come
 * into question; near: how close a figure of the evidence is to those that the rest of the claim tells.
 */
export const pairOf = (
  claimed: Placed,
  one: Placed,
  other: Placed,
  rivals: readonly Placed[],
  near: (figure: Quantity) => number,
): number[] => {
  const tokens = tokensOf(claimed)
  const of = (candidate: Placed) => valuesOf(claimed, candidate, rivals, tokens, near)
  const [a, b] = [of(one), of(other)]
  return [...a.map((value, at) => value - b[at]!), ...exclusive(claimed, one, other, tokens)]
}

type Tokens = { here: string[]; after: string[]; previous: string[]; far: string[] }

/** Pairs of characters, Latin names and single characters that stand alone; or the words of English that tell something. */
const tokensIn = (text: string, language: Passage['language']): string[] =>
  language === 'zh'
    ? [...new Set([...characterPairs(text), ...(text.match(/[A-Za-z][A-Za-z0-9.]*/g) ?? []).map((name) => name.toLowerCase())])]
    : [...new Set((text.match(/[A-Za-z][A-Za-z0-9.'’]*/g) ?? []).filter((word) => word.length > 2 && !common.test(word)))]

const common =
  /^(?:people|number|days?|times?|when|where|there|now|both|some|any|not|but|months?|weeks?|set|put|made?|take|took|get|got|new|the|and|for|from|with|its|his|her|their|that|this|was|were|has|have|had|are|been|will|would|years?|per|cent|percent|more|than|over|about|nearly|reached|rose|fell|grew|which|who|said|says|yuan|million|billion|first|after|into|also|only|while|other|each|all|between)$/i

const tokensOf = ({ around, passage: { language } }: Placed): Tokens => {
  const tokens = (text: string) => tokensIn(text, language)
  const after = tokens(around.after)
  return {
    here: [...new Set([...tokens(around.before), ...after])],
    after,
    previous: tokens(`${around.earlier}|${around.previous}`),
    far: tokens(around.far),
  }
}

const stands = (token: string, text: string, language: Passage['language']): boolean =>
  text !== '' && (language === 'zh' || /\d/.test(token) ? text.toLowerCase().includes(token.toLowerCase()) : says(token, text))

const hereOf = ({ around }: Placed): string => `${around.before}|${around.after}`
/** The words right beside a figure: its noun, where the beginning of the sentence says when and where. */
const coreOf = ({ around }: Placed): string => `${around.before.slice(-8)}|${around.after.slice(0, 8)}`
const allOf = (placed: Placed): string => `${hereOf(placed)}|${previousOf(placed)}|${placed.around.far}`
const previousOf = ({ around }: Placed): string => `${around.earlier}|${around.previous}`

const valuesOf = (claimed: Placed, candidate: Placed, rivals: readonly Placed[], tokens: Tokens, near: (figure: Quantity) => number) => {
  const { language } = claimed.passage
  const weigh = (token: string): number => {
    const having = rivals.filter((rival) => stands(token, hereOf(rival), language)).length
    return having === 0 ? 0.3 : Math.log((rivals.length + 0.5) / having)
  }
  const overlap = (words: string[], text: string) =>
    words.reduce((sum, word) => sum + (stands(word, text, language) ? weigh(word) : 0), 0) / Math.sqrt(Math.max(1, words.length))
  const chinese = language === 'zh'
  const [there, own] = [claimed.around, candidate.around]
  const [role, itsRole] = [roleIn(claimed), roleIn(candidate)]
  const comparisons = [comparedIn(claimed), comparedIn(candidate)] as const
  return [
    Number((claimed.figure.qualifier ?? '') === (candidate.figure.qualifier ?? '')),
    near(candidate.figure),
    -['base', 'change'].filter((each) => (role === each) !== (itsRole === each)).length * (role === undefined && !chinese ? 0.5 : 1),
    overlap(tokens.here, own.earlier),
    overlap(tokens.previous, previousOf(candidate)),
    overlap(tokens.far, `${own.before}|${previousOf(candidate)}`),
    chinese ? Math.log(1 + sharedEnd(plain(own.before), plain(there.before))) : 0,
    chinese ? Math.log(1 + sharedStart(plain(own.after), plain(there.after))) : 0,
    chinese ? covered(claimed, candidate, rivals) : 0,
    chinese ? sharedCharacters(hereOf(claimed), coreOf(candidate)) : 0,
    comparisons.includes(undefined) ? 0 : comparisons[0] === comparisons[1] ? 1 : -1,
  ]
}

/** Whether a figure of the claim has a word that, of two figures of the evidence, only its own has, and that its neighbour in the claim lacks. */
export const hasOwnWord = (claimed: Placed, beside: Placed, own: Placed, other: Placed): boolean => {
  const { language } = claimed.passage
  const theirs = tokensOf(beside).here
  return tokensOf(claimed).here.some(
    (word) => !theirs.includes(word) && stands(word, hereOf(own), language) && !stands(word, hereOf(other), language),
  )
}

/** What only one of two figures of the evidence has of the words around the claim's. */
const exclusive = ({ passage: { language } }: Placed, one: Placed, other: Placed, tokens: Tokens): number[] => {
  const count = (words: string[], has: (placed: Placed) => string, lacks: (placed: Placed) => string, a: Placed, b: Placed) =>
    words.filter((word) => stands(word, has(a), language) && !stands(word, lacks(b), language)).length
  const size = Math.sqrt(Math.max(1, tokens.here.length))
  const after = ({ around }: Placed) => around.after
  return [
    (count(tokens.here, hereOf, allOf, one, other) - count(tokens.here, hereOf, allOf, other, one)) / size,
    (count(tokens.here, hereOf, hereOf, one, other) - count(tokens.here, hereOf, hereOf, other, one)) / size,
    Math.sign(count(tokens.after, after, after, one, other)) - Math.sign(count(tokens.after, after, after, other, one)),
    (count(tokens.here, coreOf, coreOf, one, other) - count(tokens.here, coreOf, coreOf, other, one)) / size,
  ]
}

/** Which part of the words that only this figure has around it the claim says. */
export const covered = (claimed: Placed, candidate: Placed, rivals: readonly Placed[]): number => {
  const others = rivals.filter((rival) => rival !== candidate)
  const own = tokensIn(plain(coreOf(candidate)), 'zh').filter((token) => !others.some((other) => stands(token, hereOf(other), 'zh')))
  return own.length === 0 ? 0.5 : own.filter((token) => stands(token, hereOf(claimed), 'zh')).length / own.length
}

const plain = (text: string): string =>
  text.replace(/[同环]比|其中|分别|(?:[增升降减涨跌]|增加|增长|提高|上升|下降|减少)?[至到为]|[了约近超逾达已共]|\s/g, '')

const sharedEnd = (a: string, b: string): number => {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

const sharedCharacters = (said: string, own: string): number => {
  const characters = [...new Set(said.replace(/[的了在为是和与将已|]/g, ''))]
  return characters.filter((character) => own.includes(character)).length / Math.sqrt(Math.max(1, characters.length))
}

/** Measured against the year before, or against what came just before; undefined where nothing says so. */
const comparedIn = ({ figure, around, passage: { text, language } }: Placed): 'year' | 'last' | undefined => {
  const said = language === 'zh' ? `${around.before}${around.after}` : text.slice(Math.max(0, figure.at - 30), figure.end + 40)
  return againstYear.test(said) ? 'year' : againstLast.test(said) ? 'last' : undefined
}
const againstYear =
  /同比|[比较](?:去年|上年)|year[- ]on[- ]year|year (?:earlier|ago|before)|(?:from|than|over|on) (?:last year|the previous year|the same)/
const againstLast =
  /环比|[比较]上|(?:month|quarter|week)[- ]on[- ](?:month|quarter|week)|(?:from|than|on) the (?:previous|prior|month|week|quarter)/

/** What it was before, by how much it moved, or what there is, as far as the words beside a figure say. */
const roleIn = ({ figure, passage }: Placed): string | undefined => {
  const [before, after] = [passage.text.slice(Math.max(0, figure.at - 20), figure.at), passage.text.slice(figure.end, figure.end + 16)]
  return said[passage.language].find(([, pattern]) => pattern.test(`${before}#${after}`))?.[0] ?? roleOf(figure, passage)
}
/** 新增91种 and `will add 91 medicines` are by how much. # stands for the figure. */
const said = {
  zh: [
    ['base', /(?:[去上前]年|此前|原先?|原来|上[届月]|同期)的?(?:为|是|有)?#/],
    [
      'change',
      /(?:新增|增加|净增)[^，。；、\d]{0,8}#|领先[^，。；、\d]{0,16}#|(?:落后|[快慢])[^，。；、\d]{0,6}#|#之差|(?<![对比])#的?(?:微弱|明显|巨大)?优势/,
    ],
  ],
  en: [
    ['base', /\b(?:previously|formerly|earlier|last year[’']s|the previous|the former) (?:[a-z]+ )?#/i],
    [
      'change',
      /\b(?:adds?|added|adding|new|another|additional)\b[^,.;\d]{0,12}#|#(?: [a-z]+)? (?:up|down|higher|lower|more|fewer|less|faster|slower|(?:above|below) (?:normal|average|the|its|last|a))\b|\b(?:outnumber|outstrip|exceed|surpass|overt[ao]k|trail|lead|led|lag|ahead|behind)\w*\b[^,.;\d]{0,20} by #/i,
    ],
  ],
} as const satisfies Record<string, readonly (readonly [string, RegExp])[]>
/** 日均23列, `23 a day`: what comes on each. */
export const isAverage = ({ at, end }: Quantity, { text }: Passage): boolean =>
  averaged.test(
    `${text
      .slice(Math.max(0, at - 10), at)
      .split(/[，。；,;]/)
      .at(-1)}|${text.slice(end, end + 12).split(/[，。；,;]/)[0]}`,
  )
const averaged = /[日月年周场户人机]均|平均|每|\b(?:averag\w+|per|each|every|daily|a (?:day|week|month|year|person))\b/i
