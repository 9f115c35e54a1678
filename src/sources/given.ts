import { isPaperDate, type PaperDate } from '../news/edition.ts'
import { pageOf, readAll, readFiles } from './folder.ts'
import { type LinkDeps, readLink } from './link.ts'
import { readDocument } from './reading/document.ts'
import type { Reading } from './source.ts'

/** What an editor sends in a chat. */
export type Sent = { kind: 'file'; name: string; bytes: Uint8Array } | { kind: 'text'; text: string } | { kind: 'link'; url: string }

export type GivenRequest = {
  /** Where somebody said it; else the names' own, else today. */ date?: PaperDate | undefined
  today: PaperDate
}

/** Files and web addresses as one edition: what somebody named on the command line. Throws SourceError. */
export const readGiven = (
  given: string[],
  deps: LinkDeps,
  { date, today, signal }: GivenRequest & { signal: AbortSignal },
): Promise<Reading> => {
  const links = given.filter((one) => /^https?:/.test(one))
  const files = given.filter((one) => !links.includes(one))
  const day = date ?? dateIn(given[0])
  return readAll([
    ...(files.length > 0 ? [() => readFiles(files, { paper: deps.paper, date: day ?? today })] : []),
    ...links.map((link) => () => readLink(link, deps, { date: day, today, signal })),
  ])
}

/** Throws SourceError for what cannot be read. */
export const readSent = async (sent: Sent, deps: LinkDeps, today: PaperDate, signal: AbortSignal): Promise<Reading> => {
  if (sent.kind === 'link') return readLink(sent.url, deps, { date: dateIn(sent.url), today, signal })
  const empty: Reading = { paper: deps.paper, date: today, pages: [], articles: [], complete: true, remarks: [] }
  if (sent.kind === 'text') return { ...empty, pages: [{ page: '1', text: sent.text }] }
  const { name, bytes } = sent
  return { ...empty, date: dateIn(name) ?? today, ...(await readDocument(bytes, name, pageOf(name) ?? '1')) }
}

/** A date in a file's path or an address: `inbox/2024-12-05/01.txt`, `yiwu-2024-12-05.txt`, `20241205.pdf`, `/202412/05/`. */
export const dateIn = (name: string | undefined): PaperDate | undefined => {
  const found = /(?<!\d)((?:19|20)\d{2})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/.exec(name ?? '')
  const date = found && `${found[1]}-${found[2]}-${found[3]}`
  return date && isPaperDate(date) ? date : undefined
}
