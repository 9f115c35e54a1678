import type { parseFeed } from 'feedsmith'
import { lineOf, parsePage } from './html.ts'

/** One entry of any kind of feed. html: its text, as full as the feed has it. at: when it was published. */
export type FeedEntry = { id?: string; title: string; url?: string; html?: string; at?: Date; authors: string[] }

type Parsed = ReturnType<typeof parseFeed>

/** The entries of RSS, Atom, RDF and JSON feeds in one shape, in the feed's order. */
export const entriesOf = (parsed: Parsed): FeedEntry[] => {
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map((entry) =>
      made({
        id: entry.id,
        title: entry.title,
        url: entry.url ?? entry.external_url,
        html: entry.content_html ?? entry.content_text?.replaceAll('<', '&lt;') ?? entry.summary,
        at: entry.date_published ?? entry.date_modified,
        authors: entry.authors?.map((author) => author.name),
      }),
    )
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map((entry) =>
      made({
        id: entry.id,
        title: entry.title?.value,
        url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href,
        html: entry.content?.value ?? entry.summary?.value,
        at: entry.published ?? entry.updated,
        authors: entry.authors?.map((author) => author.name),
      }),
    )
  const items = parsed.feed.items ?? []
  return items.map((entry) => {
    const guid = 'guid' in entry ? entry.guid?.value : undefined
    const author = 'authors' in entry ? entry.authors : undefined
    return made({
      id: guid,
      title: entry.title,
      url: entry.link,
      html: entry.content?.encoded ?? entry.description,
      at: ('pubDate' in entry ? entry.pubDate : undefined) ?? entry.dc?.dates?.[0],
      authors: entry.dc?.creators ?? author?.map((one) => (typeof one === 'string' ? one : one.name)),
    })
  })
}

type Raw = { [key in 'id' | 'title' | 'url' | 'html']: string | undefined } & { /** As the feed has it. */ at: unknown } & {
  authors: (string | undefined)[] | undefined
}

const made = ({ id, title, url, html, at, authors }: Raw): FeedEntry => {
  const time = typeof at === 'string' ? new Date(at) : undefined
  return {
    title: lineOf(parsePage(title ?? '', 'a feed').body),
    authors: (authors ?? []).map((name) => name?.trim() ?? '').filter((name) => name !== '' && name.length <= 20),
    ...(id ? { id } : {}),
    ...(url ? { url: url.trim() } : {}),
    ...(html ? { html } : {}),
    ...(time && !Number.isNaN(time.getTime()) ? { at: time } : {}),
  }
}
