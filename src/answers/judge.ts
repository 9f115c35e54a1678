import type { Language } from '../news/language.ts'
import type { Signs } from './signs.ts'

/**
 * How sure it is that the paper answers: above 0 yes. The weights are a logistic regression over public questions with and without
 * their paragraph, among few paragraphs and among many, and over questions of our own about the sample editions, half of which they do
 * not answer; a question in another language than the paper's finds fewer of its words, so it has weights of its own. For Chinese, untyped
 * and unitless are set by hand: the public questions hardly need them, and a newspaper's do. The cut lies where about one answerable
 * question in sixteen would be turned away, of the English ones one in eleven.
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
    weight.unitless * signs.unitless +
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
  zh: {
    constant: -0.33,
    sentence: -0.62,
    passage: 4,
    missing: -2.37,
    apart: -1.23,
    untyped: -0.5,
    unitless: -1.2,
    names: -1.09,
    lead: 2.9,
    both: -0.09,
  },
  en: {
    constant: -1.32,
    sentence: 2.89,
    passage: 1.89,
    missing: 0.15,
    apart: -1.06,
    untyped: -0.27,
    unitless: -1.22,
    names: -0.65,
    lead: 3.15,
    both: -1.25,
  },
}
