import { localTime } from '../news/clock.ts'
import type { Digest } from '../news/digest.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Store } from '../store/store.ts'
import type { BotDeps } from './deps.ts'

type Digests = Pick<Store, 'digests'>

/** The digests of a day, of all papers. */
export const digestsOf = async ({ digests }: Digests, date: PaperDate): Promise<Digest[]> => {
  const found: Digest[] = []
  for await (const [, digest] of digests.entries(`${date}-`)) found.push(digest)
  return found
}

/** Those of the newest day on which readers may see one. wanted: which of them this reader wants. */
export const latestOut = async (
  { store, held }: { store: Digests; held: BotDeps['held'] },
  today: PaperDate,
  wanted: (digests: Digest[]) => Digest[] = (digests) => digests,
): Promise<Digest[]> => {
  for (let back = 0; back <= 14; back++) {
    const out = wanted(await digestsOut({ store, held }, dayBefore(today, back)))
    if (out.length > 0) return out
  }
  return []
}

/** The digests of a day that readers may see. */
export const digestsOut = async ({ store, held }: { store: Digests; held: BotDeps['held'] }, date: PaperDate): Promise<Digest[]> => {
  const found = await digestsOf(store, date)
  const waiting = await Promise.all(found.map(({ id }) => held(id)))
  return found.filter((_, at) => !waiting[at])
}

/** The newest digests not after today, at most so many days back. */
export const latestDigests = async (store: Digests, today: PaperDate, days = 14): Promise<Digest[]> => {
  for (let back = 0; back <= days; back++) {
    const found = await digestsOf(store, dayBefore(today, back))
    if (found.length > 0) return found
  }
  return []
}

/** An example of a day to ask for: the last before today that has a digest, else yesterday. */
export const pastDay = async (store: Digests, today: PaperDate): Promise<PaperDate> => {
  const yesterday = dayBefore(today, 1)
  const [digest] = await latestDigests(store, yesterday)
  return digest?.date ?? yesterday
}

export const dayBefore = (date: PaperDate, days: number): PaperDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

export const todayIn = (now: Date, timeZone: string): PaperDate => localTime(now, timeZone).date

/**
 * The day that a reader typed: 2024-12-05, 2024/12/5, 20241205, 12-05 or 12月5日 of the last twelve months, yesterday, 昨天.
 * undefined when it is none.
 */
export const dayTyped = (text: string, today: PaperDate): PaperDate | undefined => {
  const typed = text.trim().toLowerCase()
  if (['today', '今天', '今日'].includes(typed)) return today
  if (['yesterday', '昨天', '昨日'].includes(typed)) return dayBefore(today, 1)
  const full = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(typed)
  if (full) return realDay(full[1]!, full[2]!, full[3]!)
  const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed)
  if (!short) return undefined
  const year = Number(today.slice(0, 4))
  const day = realDay(String(year), short[1]!, short[2]!)
  return day !== undefined && day > today ? realDay(String(year - 1), short[1]!, short[2]!) : day
}

const realDay = (year: string, month: string, day: string): PaperDate | undefined => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}
