import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Paper, PaperDate } from '../news/edition.ts'
import type { Remark } from '../news/remark.ts'
import { largestPdf, readable, readDocument } from './reading/document.ts'
import { type PageText, type Reading, type Source, SourceError, type SourceOutcome } from './source.ts'

/**
 * Editions as files: `FOLDER/2024-12-05/01.txt` and so on, or `FOLDER/2024-12-05.pdf`. The page is told by the file's name.
 * No folder of that date, or an empty one, means `not out yet`.
 */
export const createFolderSource = ({ folder, paper }: { folder: string; paper: Paper }): Source => ({
  name: `folder:${folder}`,
  paper,
  read: async (date): Promise<SourceOutcome> => {
    const { files, others } = await filesOf(folder, date)
    const left = others.map((file): Remark => ({ kind: 'other file', file }))
    if (files.length === 0) return { kind: 'not out yet', why: [{ kind: 'no files', folder: join(basename(folder), date) }, ...left] }
    const reading = await readFiles(files, { paper, date })
    return { kind: 'read', reading: { ...reading, remarks: [...reading.remarks, ...left] } }
  },
})

/** The files of a day in order; others: the names of those that cannot be read. */
const filesOf = async (folder: string, date: PaperDate): Promise<{ files: string[]; others: string[] }> => {
  const names = await readdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') throw new SourceError(`there is no folder ${folder}; make it, or name another in SOURCES`, { cause })
    throw new SourceError(`cannot read the folder ${folder}: ${codeOf(cause)}; check SOURCES and the folder's permissions`, { cause })
  })
  if (!names.includes(date))
    return {
      files: names.filter((name) => name.startsWith(`${date}.`) && readable.test(name)).map((name) => join(folder, name)),
      others: [],
    }
  const inside = await readdir(join(folder, date)).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOTDIR') return []
    throw new SourceError(`cannot read the folder ${join(folder, date)}: ${codeOf(cause)}; check its permissions`, { cause })
  })
  const shown = inside.filter((name) => !name.startsWith('.')).toSorted(inOrder.compare)
  return {
    files: shown.filter((name) => readable.test(name)).map((name) => join(folder, date, name)),
    others: shown.filter((name) => !readable.test(name)),
  }
}

const inOrder = new Intl.Collator('en', { numeric: true })

/**
 * Files as one edition, in the order given: what `paperboy segment FILE` and `ingest FILE …` read. A file that cannot be read stops
 * a single file's reading; among several it is left out with a remark, and the edition is not complete.
 */
export const readFiles = async (files: string[], { paper, date }: { paper: Paper; date: PaperDate }): Promise<Reading> => {
  const reading = await readAll(
    files.map((file, index) => async () => {
      const document = await readDocument(await bytesOf(file), file, pageOf(file) ?? String(index + 1))
      return { paper, date, complete: true, ...document }
    }),
  )
  return { ...reading, pages: distinct(reading.pages) }
}

/**
 * Readings as one, of the first one's paper and day. What cannot be read stops a single reading; among several it is left out with a
 * remark, and the edition is not complete.
 */
export const readAll = async (parts: (() => Promise<Reading>)[]): Promise<Reading> => {
  const refusals: Remark[] = []
  let whole: Reading | undefined
  for (const part of parts) {
    try {
      const reading = await part()
      whole = whole
        ? {
            ...whole,
            pages: [...whole.pages, ...reading.pages],
            articles: [...whole.articles, ...reading.articles],
            complete: whole.complete && reading.complete,
            remarks: [...whole.remarks, ...reading.remarks],
          }
        : reading
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      refusals.push(error.remark)
    }
  }
  if (!whole) throw new SourceError(refusals.length > 0 ? refusals : 'there is nothing to read')
  return refusals.length === 0 ? whole : { ...whole, complete: false, remarks: [...refusals, ...whole.remarks] }
}

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file)
    if (size > largestPdf) throw new SourceError({ kind: 'large file', file, megabytes: largestPdf / 1024 / 1024 })
    return await readFile(file)
  } catch (cause) {
    if (cause instanceof SourceError) throw cause
    throw new SourceError(`cannot read ${file}: ${reasons[codeOf(cause)] ?? codeOf(cause)}`, { cause })
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file; check the name',
  EACCES: 'permission denied; make it readable for this user',
  EISDIR: 'it is a folder; give the files in it',
}
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

/** `01.txt` → 1, `A04.txt` → A04, `2024-12-05-02.txt` and `第02版.txt` → 2; undefined where the name says nothing. */
export const pageOf = (file: string): string | undefined => {
  const name = basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}/, '')
  const found = /(?:^|[^A-Za-z0-9])([A-Za-z]?)(\d{1,3})(?:版)?(?:$|[^\d])/.exec(name)
  if (!found) return undefined
  return found[1] ? `${found[1].toUpperCase()}${found[2]!.padStart(2, '0')}` : String(Number(found[2]))
}

/** Two files of one page number stay two pages: 1, 1-2. */
const distinct = (pages: PageText[]): PageText[] => {
  const seen = new Map<string, number>()
  return pages.map((page) => {
    const turn = (seen.get(page.page) ?? 0) + 1
    seen.set(page.page, turn)
    return turn === 1 ? page : { ...page, page: `${page.page}-${turn}` }
  })
}
