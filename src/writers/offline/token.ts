import type { Phrase } from './phrase.ts'
import type { Readings } from './words.ts'

/** A word with all it can be, or a mark between clauses. */
export type Token = ({ kind: 'word' } & Readings) | { kind: 'mark'; mark: string }

/** A token where it stands in a sentence: UTF-16 offsets. */
export type Span = { at: number; end: number; token: Token }

/** A word of which we are sure. */
export const word = (readings: Phrase[]): Token => ({ kind: 'word', readings, doubt: 0 })
