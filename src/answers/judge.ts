import type { Language } from '../news/language.ts'
import type { Signs } from './signs.ts'

/**
 * How sure it is that the paper answers: above 0 yes. The weights are a logistic regression over questions with and without
 * their paragraph; a question in another language than the paper's finds fewer of its words, so it has weights of its own. The cut lies
 * where about one answerable question in thirteen would be turned away.
 */
export const sureness = (signs: Signs, question: Language): number => {
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
  zh: { constant: -2.9, sentence: -0.56, passage: 5.62, missing: -2.58, apart: 0.96, names: -0.92, lead: 6.05, both: -5.97 },
  en: { constant: -3.33, sentence: 1.67, passage: 7.0, missing: -0.6, apart: -1.7, names: 0.33, lead: 7.46, both: -2.41 },
}
