import type { Usage } from '../news/brief.ts'
import { localTime } from '../news/clock.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Store } from '../store/store.ts'

export type SpendingDeps = {
  notes: Store['notes']
  /** This process: each writes its own sum, so that no two of them change the same key. */
  owner: string
  timeZone: string
  /** In the currency of the prices; undefined: no limit. */
  dailyBudget: number | undefined
  now: () => Date
  /** Called once a day, when any process first finds the budget used up. */
  onUsedUp: (date: PaperDate, spent: Usage) => void
}

/** What the model cost, by local day. A call that has begun is paid for; the next one is not begun past the budget. */
export const createSpending = ({ notes, owner, timeZone, dailyBudget, now, onUsedUp }: SpendingDeps) => {
  let told: PaperDate | undefined
  let writing = Promise.resolve()
  const today = () => localTime(now(), timeZone).date

  const spentOn = async (date: PaperDate): Promise<Usage> => {
    const sum: Usage = { tokens: 0, cost: 0 }
    for await (const [, text] of notes.entries(`spent/${date}/`)) {
      const part = JSON.parse(text) as Usage
      sum.tokens += part.tokens
      sum.cost += part.cost
    }
    return sum
  }

  return {
    spentOn,
    left: async (): Promise<boolean> => {
      if (dailyBudget === undefined) return true
      const date = today()
      const spent = await spentOn(date)
      if (spent.cost < dailyBudget) return true
      if (told !== date) {
        told = date
        const key = `day/${date}/budget`
        if ((await notes.get(key)) === undefined) {
          await notes.set(key, 'told')
          onUsedUp(date, spent)
        }
      }
      return false
    },
    spend: (usage: Usage): Promise<void> => {
      const noted = writing.then(async () => {
        const key = `spent/${today()}/${owner}`
        const before = JSON.parse((await notes.get(key)) ?? '{"tokens":0,"cost":0}') as Usage
        await notes.set(key, JSON.stringify({ tokens: before.tokens + usage.tokens, cost: before.cost + usage.cost }))
      })
      // One that fails must not take the next with it.
      writing = noted.catch(() => {})
      return noted
    },
  }
}
