import type { Paper } from '../news/edition.ts'
import { shown } from './addresses.ts'
import type { Fetcher } from './fetching.ts'
import { createFolderSource } from './folder.ts'
import { type Source, SourceError } from './source.ts'

/** A source with what its entry in SOURCES says of it. hour: its own time of the day, `HH:MM`, in the paper's zone. */
export type ChosenSource = { source: Source; hour?: string }
export type ChoosingDeps = { fetcher: Fetcher; timeZone: string /** The paper of an entry that names none. */; paper: Paper }

const forms = 'folder:PATH, feed:URL or epaper:URL, each with options after | such as |id=ywsb|name=义乌商报|hour=06:30'

/**
 * `SOURCES`: entries parted by commas (or line breaks), each `KIND:WHERE|option=value|…`:
 * - `folder:inbox`: files in dated folders;
 * - `feed:https://…`: RSS, Atom or JSON Feed;
 * - `epaper:https://…/{YYYY}{MM}/{DD}/node_01.html`: a digital newspaper; `{YYYY}`, `{YY}`, `{MM}`, `{DD}` stand for the date.
 * Options: id (1 to 16 of a-z 0-9), name, english, hour (HH:MM). A comma within an address is written %2C.
 * Throws one SourceError that names every bad entry.
 */
export const chooseSources = (text: string, deps: ChoosingDeps): ChosenSource[] => {
  const entries = text.split(/[,\n]/).map((entry) => entry.trim())
  const troubles: string[] = []
  const chosen = entries
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      try {
        return [chooseOne(entry, deps)]
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        troubles.push(error.message)
        return []
      }
    })
  if (troubles.length > 0) throw new SourceError(`SOURCES: ${troubles.join('; ')}`)
  if (chosen.length === 0) throw new SourceError(`SOURCES names no source; give ${forms}`)
  return chosen
}

const chooseOne = (entry: string, deps: ChoosingDeps): ChosenSource => {
  const [address = '', ...rest] = entry.split('|').map((part) => part.trim())
  const [, kind = '', where = ''] = /^(\w+):(.*)$/.exec(address) ?? []
  const options = optionsOf(rest, address)
  const paper = paperOf(options, deps.paper, address)
  const { hour } = options
  if (hour !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour))
    throw new SourceError(`“${hour}” of ${address} is no hour; write it as 06:30`)
  return { source: sourceOf(kind, where, paper, deps, address), ...(hour === undefined ? {} : { hour }) }
}

const sourceOf = (kind: string, where: string, paper: Paper, deps: ChoosingDeps, address: string): Source => {
  if (where === '') throw new SourceError(`“${address}” is no source; give ${forms}`)
  if (kind === 'folder') return createFolderSource({ folder: where, paper })
  if (kind !== 'feed' && kind !== 'epaper') throw new SourceError(`“${kind}:” is no kind of source; give ${forms}`)
  // Braces are no part of a web address until the date stands in them.
  const url = where.replace(/\{(YYYY|YY|MM|DD)\}/g, '00')
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new SourceError(`“${where}” is no web address`)
  // A query may hold a key: it is in no name.
  return loadedLater(kind === 'feed' ? `feed:${shown(new URL(where))}` : address.replace(/\?.*$/, ''), paper, async () =>
    kind === 'feed'
      ? (await import('./feed.ts')).createFeedSource({ fetcher: deps.fetcher, url: where, paper, timeZone: deps.timeZone })
      : (await import('./epaper.ts')).createEpaperSource({ fetcher: deps.fetcher, pattern: where, paper }),
  )
}

/** Feeds and e-papers bring a parser of 30 MB with them: it is loaded with the first reading. */
const loadedLater = (name: string, paper: Paper, load: () => Promise<Source>): Source => {
  let source: Promise<Source> | undefined
  return {
    name,
    paper,
    read: async (date, signal) => {
      source ??= load()
      return (await source).read(date, signal)
    },
  }
}

type Options = Partial<Record<(typeof known)[number], string>>
const known = ['id', 'name', 'english', 'hour'] as const

const optionsOf = (parts: string[], address: string): Options =>
  Object.fromEntries(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=')
      if (!known.some((one) => one === name.trim()))
        throw new SourceError(`“${name}” of ${address} is no option; there are ${known.join(', ')}`)
      return [name.trim(), value.join('=').trim()]
    }),
  )

const paperOf = ({ id, name, english }: Options, usual: Paper, address: string): Paper => {
  if (id === undefined && name === undefined) return usual
  if (id !== undefined && !/^[a-z0-9]{1,16}$/.test(id))
    throw new SourceError(`“${id}” of ${address} is no paper id; use 1 to 16 of a-z and 0-9`)
  return { id: id ?? usual.id, name: name ?? id ?? usual.name, ...(english === undefined ? {} : { english }) }
}
