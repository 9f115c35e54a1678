import type { Language } from '../news/language.ts'
import type { Signs } from './signs.ts'

/**
 * How sure it is that the paper answers: above 0 yes. The weights are a logistic regression (held to small weights) over public questions
 * with and without their paragraph, among many passages and among the few of one edition, over the sample questions of the evals
 * (test/evals/sample-questions.jsonl) and over questions to invented papers as they are put in a chat, a quarter of which those papers do not
 * answer; a question in another language than the paper's finds fewer of its words, so it has weights of its own. The cut lies where among
 * hundreds of passages about one answerable question in thirteen would be turned away, of the English ones one in ten.
 */
export const sureness = (signs: Signs, question: Language): number => {
  const all = { ...signs, constant: 1, both: signs.missing * signs.lead }
  const sum = (Object.entries(weights[question]) as [keyof typeof all, number][]).reduce(
    (sum, [sign, weight]) => sum + weight * all[sign],
    0,
  )
  return signs.wanting > 0 ? Math.min(sum, wanting) : sum
}

/** So sure at most where an answer would have a sum of money, a time of day … and the best sentence has none; a model may know better. */
const wanting = -1

/** Below this a sentence is as likely not to answer: readers are told so. */
export const doubtful = 1.5

/** Below this not even a model is asked. */
export const hopeless = -2.5

/** both: a story that lacks much is ahead of the others by chance. */
type Weights = Partial<Record<'constant' | keyof Signs | 'both', number>>

const weights: Record<Language, Weights> = {
  zh: {
    constant: 3.43,
    sentence: 2,
    passage: 1.61,
    missing: -0.27,
    apart: -0.61,
    untyped: -0.54,
    nowhere: -1.51,
    unitless: -2.58,
    uncounted: -0.64,
    untimed: -0.09,
    exact: 0.31,
    absent: -1.33,
    short: -7.94,
    names: -0.36,
    lead: 1.75,
    lost: -1.11,
    both: -0.21,
    beside: 1.65,
    whole: 3.03,
    unshaped: -0.02,
    many: -3.62,
    strangers: -1.31,
  },
  en: {
    constant: 0.5,
    passage: 1,
    untyped: -0.28,
    nowhere: -0.22,
    unitless: -1.9,
    uncounted: -1.48,
    untimed: -0.27,
    exact: 0.34,
    short: -6.77,
    names: -0.35,
    lead: 2.9,
    standing: 1.41,
    lost: -1.24,
    beside: 0.58,
    focus: 2.31,
    unshaped: -0.48,
    strangers: -0.68,
  },
}
