import { type Section, sections } from '../news/brief.ts'
import { localTime } from '../news/clock.ts'
import type { Paper } from '../news/edition.ts'
import { type Preferences, type Subscriber, wantsPaper } from '../news/subscriber.ts'
import { pressData } from './buttons.ts'
import { dayBefore } from './digests.ts'
import { type Button, facts, inRows, message, type Part } from './rendering/blocks.ts'
import { dateInShort, inReading, listed, weekdayName } from './rendering/dates.ts'
import { paperName } from './rendering/papers.ts'
import { eastToWest, offsetOf, placeOf, timeElsewhere, zones } from './time-zones.ts'
import { nameOf, type Reading, readingsOf, type Say, type Wording } from './wording/wording.ts'

export const hours = ['06:00', '07:00', '08:00', '09:00', '10:00', '12:00', '18:00', '20:00']
export const storyCounts = [3, 5, 8, 12]
export const pauses = [3, 7, 30]

export type SettingsView = {
  subscriber: Subscriber
  reading: Reading
  wording: Wording
  papers: Paper[]
  /** How many stories a digest carries at most. */
  maxBriefs: number
  timeZone: string
  /** When the digest is made: `HH:MM` in that time zone. */
  digestTime: string
  now: Date
}

/**
 * The settings after a button was pressed: page and value as they stand in its data. undefined for a value that no button offers.
 * today: in the subscriber's time zone.
 */
export const changed = (
  before: Preferences,
  page: string,
  value: string,
  { papers, now, timeZone }: Pick<SettingsView, 'papers' | 'now' | 'timeZone'>,
): Preferences | undefined => {
  const { [keyOf(page)]: _, ...others } = before
  const without = new Set(before.without)
  const weekdays = new Set(before.weekdays ?? [1, 2, 3, 4, 5, 6, 7])
  switch (page) {
    case 'papers': {
      const left = new Set(before.withoutPapers)
      if (!papers.some(({ id }) => id === value)) return undefined
      if (!left.delete(value)) left.add(value)
      if (papers.every(({ id }) => left.has(id))) return before
      return left.size === 0 ? others : { ...others, withoutPapers: [...left] }
    }
    case 'sections': {
      if (!(sections as readonly string[]).includes(value)) return undefined
      if (!without.delete(value as Section)) without.add(value as Section)
      if (without.size === sections.length) return before
      return without.size === 0 ? others : { ...others, without: [...without] }
    }
    case 'stories':
      return value === 'all' ? others : storyCounts.includes(Number(value)) ? { ...others, stories: Number(value) } : undefined
    case 'hour':
      return value === 'any' ? others : hours.includes(value) ? { ...others, hour: value } : undefined
    case 'zone':
      return zones.includes(value) ? { ...others, timeZone: value } : undefined
    case 'weekdays': {
      const day = Number(value)
      if (!(day >= 1 && day <= 7)) return undefined
      if (!weekdays.delete(day)) weekdays.add(day)
      if (weekdays.size === 0) return before
      return weekdays.size === 7 ? others : { ...others, weekdays: [...weekdays].sort() }
    }
    case 'quiet':
      return value === 'on' ? { ...others, quiet: true } : others
    case 'pause': {
      if (value === 'off') return others
      if (!pauses.includes(Number(value))) return undefined
      return { ...others, pausedUntil: dayBefore(localTime(now, before.timeZone ?? timeZone).date, -Number(value)) }
    }
    default:
      return undefined
  }
}

const keys = {
  papers: 'withoutPapers',
  sections: 'without',
  stories: 'stories',
  hour: 'hour',
  zone: 'timeZone',
  weekdays: 'weekdays',
  quiet: 'quiet',
  pause: 'pausedUntil',
} as const
const keyOf = (page: string): keyof Preferences => keys[page as keyof typeof keys] ?? 'quiet'

/** Pages on which several choices are made one after the other; after any other choice the menu goes back to its first page. */
export const stays = (page: string): boolean => ['papers', 'sections', 'weekdays'].includes(page)

/** A page of the menu, with what is chosen now; the first page for a page that there is not. */
export const settingsPage = (view: SettingsView, page: string): Part[] => {
  const say = view.wording(view.reading)
  const shown: PageView = { ...view, say }
  const rows = pages[page]?.(shown)
  if (!rows) return facts(say('settings-title', { chat: view.subscriber.kind }), overview(view), ...mainRows(shown))
  const title = page === 'zone' ? say('settings-zone-hours') : say(`settings-${page}`)
  return message(title, ...rows, [button(`‹ ${say('button-back')}`, 'main')])
}

type PageView = SettingsView & { say: Say }

const button = (text: string, page: string, value?: string): Button => ({
  text,
  callback_data: pressData({ kind: 'settings', page, ...(value !== undefined && { value }) }),
})
const ticked = (on: boolean, text: string) => (on ? `✓ ${text}` : text)

/** One line a setting, so that nothing must be opened to see it. */
const overview = ({ subscriber, reading, wording, papers, timeZone, digestTime, now }: SettingsView): string[] => {
  const { without = [], stories, hour, weekdays, quiet, pausedUntil } = subscriber.preferences ?? {}
  const say = wording(reading)
  const zone = subscriber.preferences?.timeZone ?? timeZone
  const wanted = sections.filter((section) => !without.includes(section))
  return [
    say('settings-now-language', { reading: subscriber.language, language: (_, say) => nameOf(subscriber.language, wording, say) }),
    ...(hasChoice(papers, subscriber)
      ? [
          say('settings-now-papers', {
            papers: (language) =>
              listed(
                language,
                papers.filter(({ id }) => wantsPaper(subscriber.preferences, id)).map((paper) => paperName(paper, language)),
              ) || '–',
          }),
        ]
      : []),
    without.length === 0
      ? say('settings-now-all-sections')
      : say('settings-now-sections', {
          sections: (language, say) =>
            listed(
              language,
              wanted.map((section) => say(`section-${section}`)),
            ),
        }),
    stories === undefined ? say('settings-now-all-stories') : say('settings-now-stories', { count: stories }),
    hour === undefined
      ? say('settings-now-any-hour', { time: timeElsewhere(digestTime, timeZone, zone, now) })
      : say('settings-now-hour', { hour }),
    say('settings-now-zone', { place: (language, say) => placeOf(zone, language, say), offset: offsetOf(zone, now) }),
    weekdays === undefined
      ? say('settings-now-every-day')
      : say('settings-now-weekdays', {
          days: (language) =>
            listed(
              language,
              weekdays.map((day) => weekdayName(day)(language)),
            ),
        }),
    say(quiet ? 'settings-now-quiet' : 'settings-now-loud'),
    ...(pausedUntil === undefined ? [] : [say('settings-now-paused', { date: dateInShort(pausedUntil) })]),
  ]
}

/** Whoever left out the only paper that there still is can take it back. */
const hasChoice = (papers: Paper[], { preferences }: Subscriber): boolean =>
  papers.length > 1 || papers.some(({ id }) => !wantsPaper(preferences, id))

const mainRows = ({ subscriber, papers, say }: PageView): Button[][] => [
  ...(hasChoice(papers, subscriber) ? [[button(say('settings-papers'), 'papers')]] : []),
  [button(say('settings-language'), 'language'), button(say('settings-sections'), 'sections')],
  [button(say('settings-stories'), 'stories'), button(say('settings-hour'), 'hour')],
  [button(say('settings-zone'), 'zone'), button(say('settings-weekdays'), 'weekdays')],
  [
    subscriber.preferences?.quiet ? button(say('settings-quiet-off'), 'quiet', 'off') : button(say('settings-quiet-on'), 'quiet', 'on'),
    button(say('settings-pause'), 'pause'),
  ],
]

const pages: Record<string, (view: PageView) => Button[][]> = {
  language: ({ subscriber, wording, say }) =>
    inRows(
      readingsOf(wording).map((language) =>
        button(ticked(subscriber.language === language, nameOf(language, wording, say)), 'language', language),
      ),
      3,
    ),
  papers: ({ subscriber, papers, say }) =>
    papers.map((paper) => {
      const name = inReading(say.languages, (language) => paperName(paper, language)).replace('\n', ' ')
      return [button(ticked(wantsPaper(subscriber.preferences, paper.id), name), 'papers', paper.id)]
    }),
  sections: ({ subscriber, say }) =>
    inRows(
      sections.map((section) =>
        button(ticked(!subscriber.preferences?.without?.includes(section), say(`section-${section}`)), 'sections', section),
      ),
      2,
    ),
  stories: ({ subscriber, maxBriefs, say }) => [
    storyCounts
      .filter((count) => count < maxBriefs)
      .map((count) => button(ticked(subscriber.preferences?.stories === count, String(count)), 'stories', String(count))),
    [button(ticked(subscriber.preferences?.stories === undefined, say('settings-all')), 'stories', 'all')],
  ],
  hour: ({ subscriber, say }) => [
    ...inRows(
      hours.map((hour) => button(ticked(subscriber.preferences?.hour === hour, hour), 'hour', hour)),
      4,
    ),
    [button(ticked(subscriber.preferences?.hour === undefined, say('settings-any-hour')), 'hour', 'any')],
  ],
  zone: ({ subscriber, say, wording, timeZone, now }) =>
    inRows(
      eastToWest(now).map((zone) => {
        const chosen = (subscriber.preferences?.timeZone ?? timeZone) === zone
        const places = say.languages.map((language) => placeOf(zone, language, wording(language.code)))
        return button(ticked(chosen, `${places.join(' ')} ${offsetOf(zone, now)}`), 'zone', zone)
      }),
      2,
    ),
  weekdays: ({ subscriber, say }) =>
    inRows(
      [1, 2, 3, 4, 5, 6, 7].map((day) =>
        button(
          ticked(subscriber.preferences?.weekdays?.includes(day) ?? true, inReading(say.languages, weekdayName(day))),
          'weekdays',
          String(day),
        ),
      ),
      say.languages.length > 1 ? 3 : 4,
    ),
  pause: ({ subscriber, say }) => [
    pauses.map((days) => button(say('settings-pause-days', { days }), 'pause', String(days))),
    ...(subscriber.preferences?.pausedUntil === undefined ? [] : [[button(say('settings-pause-off'), 'pause', 'off')]]),
  ],
}

/** At about what time a subscriber gets the day's digest, on the subscriber's own clocks. */
export const arrivalOf = (
  { hour = '', timeZone: zone }: Preferences,
  { timeZone, digestTime, now }: Pick<SettingsView, 'timeZone' | 'digestTime' | 'now'>,
): string => {
  const made = timeElsewhere(digestTime, timeZone, zone ?? timeZone, now)
  return hour > made ? hour : made
}
