import { readHealth } from '../../../digest/health.ts'
import { isEdited, type Usage } from '../../../news/brief.ts'
import { localTime } from '../../../news/clock.ts'
import type { PaperDate } from '../../../news/edition.ts'
import type { PaperContext } from '../../context.ts'
import type { BotDeps } from '../../deps.ts'
import { dayBefore, latestDigests, todayIn } from '../../digests.ts'
import { languageName } from '../../editor-language.ts'
import { dateInFull, listed, weekdayName } from '../../rendering/dates.ts'
import { editionNamed, paperName } from '../../rendering/papers.ts'
import { readingsOf, type Say, type Wording, type WordingLanguage } from '../../wording/wording.ts'
import { askedOn } from './asked.ts'

type Deps = Pick<BotDeps, 'store' | 'now' | 'timeZone' | 'digestTime' | 'paper' | 'held' | 'spent' | 'papers'>

/** Edition, spending (where there is any), subscribers, deliveries, errors and questions at this moment. Reads through the subscribers once. */
export const statusLines = async (
  { store, now, timeZone, digestTime, paper, held, spent, papers }: Deps,
  wording: Wording,
  { say }: Pick<PaperContext, 'say'>,
): Promise<string[]> => {
  const today = todayIn(now(), timeZone)
  const [digest] = await latestDigests(store, today)
  const readers = new Map(readingsOf(wording).map((reading) => [reading, 0]))
  const fresh = new Map(Array.from({ length: 7 }, (_, back) => [dayBefore(today, 6 - back), 0]))
  for await (const [, { state, language, since }] of store.subscribers.entries()) {
    if (state !== 'active') continue
    readers.set(language, (readers.get(language) ?? 0) + 1)
    const day = todayIn(new Date(since), timeZone)
    if (fresh.has(day)) fresh.set(day, fresh.get(day)! + 1)
  }
  const { answered, missing, unanswered, stopped } = await askedOn(store, today, timeZone)
  const useful = { useful: 0, not: 0 }
  for await (const [, value] of store.notes.entries('feedback/')) if (value === 'useful' || value === 'not') useful[value]++
  const lines: string[] = []
  const due = digest?.date !== today && localTime(now(), timeZone).time >= digestTime
  if (due && (await readHealth(store, paper, today)).stories === 0)
    lines.push(say('admin-status-not-out', { paper: (language) => paperName(paper, language), date: dateInFull(today) }))
  if (digest) {
    const { state, pages, stories, usual } = await readHealth(store, digest.paper, digest.date)
    const checks = { passed: 0, rewritten: 0, extracted: 0, edited: 0 }
    for (const brief of digest.briefs) checks[isEdited(brief) ? 'edited' : brief.check]++
    lines.push(
      say('admin-status-edition', {
        edition: editionNamed(digest.id, papers),
        state: state === 'partial' ? 'partial' : 'complete',
        pages: pages || digest.pages.length,
        stories: stories || digest.stories,
        briefs: digest.briefs.length,
      }),
      ...(usual ? [say('admin-status-usual', usual)] : []),
      ...countsLine(say, 'checks', checks),
    )
    if (await held(digest.id)) lines.push(say('admin-held'))
    const deliveries = { pending: 0, sending: 0, sent: 0, failed: 0, gone: 0 }
    const errors = new Map<string, number>()
    for await (const [, { state, error }] of store.deliveries.entries(`${digest.id}/`)) {
      deliveries[state]++
      if (state === 'failed' && error !== undefined) errors.set(error, (errors.get(error) ?? 0) + 1)
    }
    const { sent, pending, sending, failed, gone } = deliveries
    lines.push(...countsLine(say, 'deliveries', { sent, pending: pending + sending, failed, gone }))
    if (errors.size > 0) lines.push(say('admin-status-errors', { errors: commonest(errors) }))
    if (digest.usage.tokens > 0) lines.push(say('admin-status-cost', { tokens: digest.usage.tokens, cost: costOf(digest.usage) }))
  } else lines.push(say('admin-status-none'))
  const usage = await spent?.()
  if (usage && usage.tokens > 0) lines.push(say('admin-status-spent', { tokens: usage.tokens, cost: costOf(usage) }))
  lines.push(
    say('admin-status-readers', {
      active: [...readers.values()].reduce((sum, count) => sum + count, 0),
      languages: (language, say) =>
        listed(
          language,
          [...readers].flatMap(([reading, count]) => (count === 0 ? [] : [`${languageName(reading, wording, say)} ${count}`])),
        ) || 'none',
    }),
    ...([...fresh.values()].some((count) => count > 0)
      ? [say('admin-status-week', { days: (language, say) => daysOf(fresh, language, say) })]
      : []),
    ...countsLine(say, 'questions', {
      answered: answered.length,
      missing: missing.length,
      unanswered: unanswered.length,
      stopped: stopped.length,
    }),
    ...countsLine(say, 'feedback', useful),
  )
  return lines
}

/** What there is of several things, each in its own words; no line where there is nothing. */
const countsLine = (say: Say, line: 'checks' | 'deliveries' | 'questions' | 'feedback', counts: Record<string, number>): string[] => {
  const some = Object.entries(counts).filter(([, count]) => count > 0)
  if (some.length === 0) return []
  const told = (language: WordingLanguage, say: Say) =>
    listed(
      language,
      some.map(([name, count]) => say(`admin-count-${name}`, { count })),
    )
  return [say(`admin-status-${line}`, { counts: told })]
}

/** Where no price is set there is no cost to tell. */
const costOf = ({ cost }: Usage): string => (cost === 0 ? 'none' : cost.toFixed(4))

/** Of many different errors a message holds the commonest. */
const mostErrors = 5

/** `12 × Forbidden: …; 3 × …; + 40`, the last being what the others add up to. */
const commonest = (errors: ReadonlyMap<string, number>): string => {
  const all = [...errors].toSorted(([, a], [, b]) => b - a)
  const others = all.slice(mostErrors).reduce((sum, [, count]) => sum + count, 0)
  const named = all.slice(0, mostErrors).map(([why, count]) => `${count} × ${why.length > 120 ? `${why.slice(0, 120)}…` : why}`)
  return [...named, ...(others > 0 ? [`+ ${others}`] : [])].join('; ')
}

/** `Thu 1 · Fri 2`, the oldest day first; a day without any is left out. */
const daysOf = (days: ReadonlyMap<PaperDate, number>, language: WordingLanguage, say: Say): string =>
  [...days]
    .flatMap(([day, count]) =>
      count === 0 ? [] : [say('admin-count-fresh', { day: weekdayName(new Date(day).getUTCDay() || 7)(language), count })],
    )
    .join(' · ')
