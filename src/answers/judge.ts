import type { Language } from '../news/language.ts'
import type { Signs } from './signs.ts'

/**
 * How sure it is that the paper answers: above 0 yes. The weights are a logistic regression over questions with and without
 * their paragraph; a question in another language than the paper's finds fewer of its words, so it has weights of its own. The cut lies
 * where about one answerable question in thirteen would be turned away.
 */
export const sureness = (signs: Signs, question: Language): number => {
  const { constant, sentence, passage, missing, lead, both } = weights[question]
  return (
    constant +
    sentence * signs.sentence +
    passage * signs.passage +
    missing * signs.missing +
    lead * signs.lead +
    both * signs.sentence * signs.passage
  )
}

/** Below this not even a model is asked. */
export const hopeless = -2.5

const weights: Record<Language, Record<'constant' | keyof Signs | 'both', number>> = {
  zh: { constant: -3.35, sentence: 1.95, passage: 6.75, missing: -3.32, lead: 2.79, both: -3.83 },
  en: { constant: -2.0, sentence: -0.68, passage: 3.24, missing: -1.12, lead: 3.89, both: 3.83 },
}
