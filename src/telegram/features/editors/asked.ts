import type { PaperDate } from '../../../news/edition.ts'
import type { Question } from '../../../news/question.ts'
import type { Store } from '../../../store/store.ts'
import { todayIn } from '../../digests.ts'

/** What became of a question, in the order in which editors read of it. */
export const fates = ['unanswered', 'missing', 'stopped', 'answered'] as const
export type Fate = (typeof fates)[number]

const fateOf = ({ state, outcome }: Pick<Question, 'state' | 'outcome'>): Fate => {
  if (state === 'stopped') return 'stopped'
  if (state !== 'answered') return 'unanswered'
  return outcome === 'not in the paper' ? 'missing' : 'answered'
}

/** The texts of all questions of a day by what became of them, in the order in which they were asked. Small talk is no question. */
export const askedOn = async (store: Pick<Store, 'questions'>, date: PaperDate, timeZone: string): Promise<Record<Fate, string[]>> => {
  const asked: Question[] = []
  for await (const [, question] of store.questions.entries())
    if (todayIn(new Date(question.askedAt), timeZone) === date && question.outcome !== 'talk') asked.push(question)
  asked.sort((a, b) => Date.parse(a.askedAt) - Date.parse(b.askedAt))
  const texts: Record<Fate, string[]> = { unanswered: [], missing: [], stopped: [], answered: [] }
  for (const question of asked) texts[fateOf(question)].push(question.text)
  return texts
}

/** Each text once with how often it was asked; case, spaces and marks make no other question. */
export const merged = (texts: string[]): { text: string; times: number }[] => {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, '') || text
  return [...Map.groupBy(texts, bare).values()].map((same) => ({ text: same[0]!, times: same.length }))
}
