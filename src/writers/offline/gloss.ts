import type { Quantity } from '../../language/quantities.ts'
import type { Glossary } from '../../news/glossary.ts'
import { parse } from './chart.ts'
import { type Piece, piecesOf } from './clauses.ts'
import { type Figures, figuresIn, figuresWithin } from './figures.ts'
import { grammar, partRootOf, rootOf } from './grammar.ts'
import { mentionsIn } from './mentions.ts'
import { type Phrase, past, present } from './phrase.ts'
import { joined } from './sentence.ts'
import type { Placed } from './token.ts'
import { tokensOf } from './tokens.ts'
import type { Vocabulary } from './words.ts'

/** A clause, and how it was read. words are missing where it holds a sentence of its own (a quotation). margin: see chart.ts. */
export type Clause = Piece & { tokens: Placed[]; phrase?: Phrase; margin: number }

/** A text read once, of which English can be had for any part that ends with a clause. */
export type Gloss = {
  /** The English of the text up to there (all of it when missing), or undefined where not every clause of it is surely understood. */
  upTo: (end?: number) => string | undefined
  quantities: Quantity[]
  /** One noun phrase; or it begins with a subject and its verb. */
  kind: 'noun' | 'statement' | undefined
  /** What the text between two places speaks of, in its order: true whatever it says of it. */
  mentions: (end?: number, from?: number) => string[]
  /** The same without the dates. */
  things: () => string[]
}

/** sentence; headline: in the present tense; part: a name or title, which is a noun where it can be. */
export type Style = 'sentence' | 'headline' | 'part'

/**
 * Reads a Chinese text for its English, word by word in English order. What is not read beyond doubt has no English: every word in
 * the lexicon or the glossary, one reading of the whole clause, and no other reading close behind it.
 */
export const glossOf = (text: string, glossary: Glossary, vocabulary: Vocabulary, style: Style = 'sentence'): Gloss => {
  const inner = (part: string) => {
    const { upTo, mentions } = glossOf(part, glossary, vocabulary, 'part')
    const en = upTo()
    return { en: en ?? mentions().join(' '), sure: en !== undefined }
  }
  const pieces = piecesOf(text, style === 'headline')
  const clauses: Clause[] = []
  let figures: Figures | undefined
  /** Read one after the other, and only as far as anybody asks: the first clause that is not sure ends what can be said. */
  const clause = (index: number): Clause => {
    if (!clauses[index]) {
      const piece = pieces[index]!
      figures ??= figuresIn(text, vocabulary.date)
      const tokens = tokensOf(piece.text, glossary, vocabulary, inner, figuresWithin(figures, piece.at, piece.end))
      clauses[index] = { ...piece, tokens, margin: -1 }
    }
    return clauses[index]
  }
  const parsed = (index: number): Clause => {
    const found = clause(index)
    if (found.margin >= 0 || found.tokens.length > longestClause || !found.tokens.every(known)) return found
    const words = found.tokens.filter(({ mark }) => mark === undefined).map(({ readings }) => readings)
    const best = parse(words, grammar, style === 'part' ? partRootOf : rootOf)
    found.margin = best?.margin ?? 0
    if (best) found.phrase = best.reading
    return found
  }
  return {
    upTo(end = text.length) {
      const taken: Clause[] = []
      for (let index = 0; index < pieces.length && pieces[index]!.at < end; index++) {
        if (hopeless(pieces[index]!.text)) return undefined
        const next = parsed(index)
        if (next.end > end || !sure(next, style)) return undefined
        taken.push(next)
      }
      return taken.length === 0 ? undefined : joined(taken, style === 'sentence' ? past : present, style)
    },
    get quantities() {
      figures ??= figuresIn(text, vocabulary.date)
      return figures.quantities
    },
    get kind() {
      const cat = pieces.length > 0 ? parsed(0).phrase?.cat : undefined
      return cat === 'S' ? 'statement' : cat === 'N' && pieces.length === 1 ? 'noun' : undefined
    },
    mentions: (end = text.length, from = 0) =>
      mentionsIn(pieces.flatMap((piece, index) => (piece.at >= from && piece.end <= end ? [clause(index)] : []))),
    things: () =>
      mentionsIn(
        pieces.map((piece, index) => ({ ...piece, tokens: clause(index).tokens.filter(({ readings }) => readings[0]?.cat !== 'T') })),
      ),
  }
}

/** The chart grows with the cube of the length; and what is longer is hardly ever sure. */
const longestClause = 18
/** What a clear reading is ahead of any other by. Below it, one in three glosses was seen to be wrong; above, one in fifty. */
const clear = 0.7 - 1e-9

/** Seen without reading: too long, a quoted sentence, or about somebody who stands in another sentence. */
const hopeless = (text: string) =>
  text.replace(/[（(][省市县区州旗、]+[）)]/gu, '').length > 48 ||
  /[，。；！？]|[你您他她它咱谁哪]|我(?![国省市县区州])|什么|如何|怎么|从\D+到/u.test(text)

const known = ({ mark, doubt }: Placed) => (mark === undefined ? doubt === 0 : !/[，,。；;！!？?]/u.test(mark))
const sure = ({ phrase, margin }: Clause, style: Style) =>
  phrase !== undefined &&
  phrase.traits.risky !== true &&
  // 国际商贸城公布: what, stands in the next line.
  !(style === 'headline' && phrase.traits.objectless) &&
  margin >= clear
