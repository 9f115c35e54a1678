import type { Glossary } from '../../news/glossary.ts'
import { parse } from './chart.ts'
import { grammar, partRoots, roots } from './grammar.ts'
import { base, ing, type Phrase, past, present, say } from './phrase.ts'
import type { Token } from './token.ts'
import { tokensOf } from './tokens.ts'
import type { Vocabulary } from './words.ts'

/** English word by word in English order, not a translation. doubt: 0 all words known and the whole understood, 1 guesswork. */
export type Gloss = { en: string; doubt: number /** It is one noun phrase. */; nominal: boolean }

/** sentence; the same without capital and stop; headline; a name or title, which is a noun where it can be. */
type Style = 'sentence' | 'clause' | 'headline' | 'part'

/** headline: in the present tense and without a full stop, as English headlines are. */
export const glossOf = (sentence: string, glossary: Glossary, vocabulary: Vocabulary, style: Style = 'sentence'): Gloss => {
  const inner = (text: string) => glossOf(text, glossary, vocabulary, 'part').en
  const clauses = clausesOf(tokensOf(sentence.trim(), glossary, vocabulary, inner), style === 'headline')
  let words = 0
  let unknown = 0
  let pieces = 0
  let weight = 0
  const parsed = clauses.map(({ words: own, mark }) => {
    const phrases = parse(
      own.map(({ readings }) => readings),
      grammar,
      style === 'part' ? partRoots : roots,
    )
    words += own.length
    unknown += own.reduce((sum, { doubt }) => sum + doubt, 0)
    pieces += phrases.length - 1
    weight += phrases.reduce((sum, phrase) => sum + Math.min(0, phrase.weight), 0)
    return { phrases, mark }
  })
  const text = tidy(joinClauses(parsed, style))
  const doubt = words === 0 ? 1 : Math.min(1, (unknown + 0.7 * pieces - 0.25 * weight) / words)
  const nominal = parsed.length === 1 && parsed[0]!.phrases.length === 1 && parsed[0]!.phrases[0]!.cat === 'N'
  if (style === 'part' || style === 'clause') return { en: text, doubt, nominal }
  const full = text.slice(0, 1).toUpperCase() + text.slice(1)
  return { en: style === 'headline' || full === '' ? full : `${full}.`, doubt, nominal }
}

type Word = Extract<Token, { kind: 'word' }>
type Clause = { words: Word[]; mark: string }

/** What stands between two commas; mark: the one that follows it. Quotation marks are not handed on: a gloss quotes nobody. */
const clausesOf = (tokens: Token[], headline: boolean): Clause[] => {
  const clauses: Clause[] = []
  let words: Word[] = []
  const close = (mark: string) => {
    if (words.length > 0) clauses.push({ words, mark })
    else if (clauses.length > 0 && /[;:]/.test(mark)) clauses.at(-1)!.mark = mark
    words = []
  }
  for (const token of tokens) {
    if (token.kind === 'word') {
      words.push(token)
      if (words.length >= longestClause) close(' ')
    } else if (/[，,。.！!？?…]/u.test(token.mark)) close(',')
    else if (/[；;]/u.test(token.mark)) close(';')
    else if (/[：:—–]/u.test(token.mark)) close(':')
    else if (headline && /\s/u.test(token.mark)) close(';')
  }
  close(',')
  return clauses
}

/** The chart grows with the cube of the length; what is longer is cut. */
const longestClause = 40

type Parsed = { phrases: Phrase[]; mark: string }

/**
 * Clauses in their order. One without a subject goes on with the subject and the tense of the one before (and after `must` in the
 * base form); what someone says follows with `that`.
 */
const joinClauses = (clauses: Parsed[], style: Style): string => {
  const tense = style === 'sentence' || style === 'clause' ? past : present
  let text = ''
  let subject = false
  let demanding = false
  let before: Parsed | undefined
  for (const [index, clause] of clauses.entries()) {
    const [first] = clause.phrases
    const last = clause.phrases.at(-1)!
    const follows = first?.cat === 'VP' && clause.phrases.length === 1
    if (!follows) demanding = false
    const way = style === 'part' && first?.cat === 'VP' ? ing : follows && demanding && !last.traits.modal ? base : tense
    let said = clause.phrases.map((phrase) => say(phrase, way)).join(' ')
    if (follows && last.traits.duty) {
      const afresh = !demanding
      said = `${afresh && !subject ? 'it is necessary ' : ''}${afresh && subject ? say(last, tense) : `to ${say(last, base)}`}`
    }
    if (before?.phrases.at(-1)?.traits.says && follows && !last.traits.duty) said = `it ${said}`
    if (last.traits.modal) demanding = true
    const final = follows && subject && index > 0 && (clauses[index + 1]?.phrases[0]?.cat !== 'VP' || clauses[index]!.mark === ';')
    if (before) text += linkOf(before, final)
    text += said
    if (clause.phrases.some(({ cat }) => cat === 'S') || (follows && subject)) subject = true
    if (clause.mark === ';') subject = false
    if (last.traits.says) {
      subject = false
      demanding = false
    }
    before = clause
  }
  return text
}

const linkOf = (before: Parsed, final: boolean): string => {
  if (before.phrases.at(-1)!.traits.says && before.mark !== ';') return ' that '
  if (before.mark === ' ') return ' '
  if (before.mark !== ',') return `${before.mark} `
  return final ? ', and ' : ', '
}

/** Nothing of another script, no doubled words or marks. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Script=Han}\u2e80-\u9fff\uff00-\uffef]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/([,;:]) ?(?=[,;:.])/g, '')
    .replace(/\b(the|and|of|to|that|in|for) \1\b/gi, '$1')
    .replace(/\bthe (this|that|each|every|its|their|a|an|all|some|many|other|another|one)\b/gi, '$1')
    .replace(/,? and,? and /g, ' and ')
    .replace(/[,;:.]+\s*$/, '')
    .trim()
