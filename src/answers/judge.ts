import type { Language } from '../news/language.ts'
import type { Signs } from './signs.ts'

/**
 * How sure it is that the paper answers: above 0 yes. The weights are a logistic regression over questions with and without
 * their paragraph, among few paragraphs and among many; a question in another language than the paper's finds fewer of its words, so it has weights of its own. The cut lies
 * where about one answerable question in twelve would be turned away.
 */
export const sureness = (signs: Signs, question: Language): number => {
  // However much else agrees: a story that has neither the names nor most of the other words is about something else.
  if (signs.missing >= 0.65 && signs.names >= 0.6) return hopeless
  // A name that we know the Chinese of, and that is not there: the mayor of another city is no answer.
  if (signs.names >= 0.7 && signs.missing >= 0.5 && signs.passage < 0.75) return hopeless
  const weight = weights[question]
  return (
    weight.constant +
    weight.sentence * signs.sentence +
    weight.passage * signs.passage +
    weight.missing * signs.missing +
    weight.apart * signs.apart +
    weight.names * signs.names +
    weight.lead * signs.lead +
    weight.both * signs.missing * signs.lead
  )
}

/** Below this not even a model is asked. */
export const hopeless = -2.5

/** both: a story that lacks much is ahead of the others by chance. */
type Weights = Record<'constant' | keyof Signs | 'both', number>

const weights: Record<Language, Weights> = {
  zh: { constant: -1.34, sentence: -0.02, passage: 4.66, missing: -3.69, apart: 0.7, names: -1.15, lead: 3.76, both: -1.01 },
  en: { constant: -0.79, sentence: 0.69, passage: 3.54, missing: -1.98, apart: -0.8, names: 0.05, lead: 5.66, both: -3.94 },
}
