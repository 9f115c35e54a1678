import type { Phrase } from './phrase.ts'
import type { Readings } from './words.ts'

/** A word with all it can be, or a mark between clauses. */
export type Token = Readings & { mark?: string }

/** A token where it stands in a sentence: UTF-16 offsets. */
export type Placed = Token & { at: number; end: number }

/** A word of which we are sure. */
export const word = (readings: Phrase[], doubt = 0): Token => ({ readings, doubt })
