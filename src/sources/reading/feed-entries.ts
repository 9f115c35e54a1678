import type { parseFeed } from 'feedsmith'
import type { PaperDate } from '../../news/edition.ts'
import { lineOf, parsePage } from './html.ts'

/** One entry of any kind of feed. html: its text, as full as the feed has it. day: on which it was published. */
export type FeedEntry = { id?: string; title: string; url?: string; html?: string; day?: PaperDate; authors: string[] }

type Parsed = ReturnType<typeof parseFeed>

/** The entries of RSS, Atom, RDF and JSON feeds in one shape, in the feed's order; their days as timeZone counts them. */
export const entriesOf = (parsed: Parsed, timeZone: string): FeedEntry[] => rawEntriesOf(parsed).map((raw) => made(raw, timeZone))

const rawEntriesOf = (parsed: Parsed): Raw[] => {
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title,
      url: entry.url ?? entry.external_url,
      html: entry.content_html ?? entry.content_text?.replaceAll('<', '&lt;') ?? entry.summary,
      at: entry.date_published ?? entry.date_modified,
      authors: entry.authors?.map((author) => author.name),
    }))
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href,
      html: entry.content?.value ?? entry.summary?.value,
      at: entry.published ?? entry.updated,
      authors: entry.authors?.map((author) => author.name),
    }))
  const items = parsed.feed.items ?? []
  return items.map((entry) => {
    const guid = 'guid' in entry ? entry.guid?.value : undefined
    const author = 'authors' in entry ? entry.authors : undefined
    return {
      id: guid,
      title: entry.title,
      url: entry.link,
      html: entry.content?.encoded ?? entry.description,
      at: ('pubDate' in entry ? entry.pubDate : undefined) ?? entry.dc?.dates?.[0],
      authors: entry.dc?.creators ?? author?.map((one) => (typeof one === 'string' ? one : one.name)),
    }
  })
}

type Raw = { [key in 'id' | 'title' | 'url' | 'html']: string | undefined } & { /** As the feed has it. */ at: unknown } & {
  authors: (string | undefined)[] | undefined
}

const made = ({ id, title, url, html, at, authors }: Raw, timeZone: string): FeedEntry => {
  const day = typeof at === 'string' ? dayOf(at, timeZone) : undefined
  return {
    title: lineOf(parsePage(title ?? '', 'a feed').body),
    authors: (authors ?? []).map((name) => name?.trim() ?? '').filter((name) => name !== '' && name.length <= 20),
    ...(id ? { id } : {}),
    ...(url ? { url: url.trim() } : {}),
    ...(html ? { html } : {}),
    ...(day ? { day } : {}),
  }
}

/**
 * The calendar day that a feed's date means in this time zone. A date without a zone is taken as the paper prints it, and so is one in
 * CST, which in China is China's own time and not America's.
 */
export const dayOf = (text: string, timeZone: string): PaperDate | undefined => {
  const zoned = /(?:\d\s*Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC|UT|[EMP][SD]T|CDT))\s*$/i.test(text)
  const time = new Date(zoned ? text : `${text.replace(/\s*\bCST\s*$/i, '')} UTC`)
  if (zoned)
    return Number.isNaN(time.getTime())
      ? undefined
      : new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time)
  const [, year, month, day] = /(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text) ?? []
  if (year) return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10)
}
