import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Remark } from '../../news/remark.ts'
import { SourceError } from '../source.ts'
import { type Run, textOfRuns, withoutRadicals } from './pdf-layout.ts'

/** The most pages that a newspaper's PDF has; a longer one is a book, or an attack. */
const mostPages = 400

/**
 * The text of each page of a PDF, columns in reading order. Throws SourceError for what is encrypted, damaged, too long, or holds
 * pictures only. Fonts that are not embedded are read by the character maps of pdfjs-dist.
 */
export const readPdf = async (bytes: Uint8Array, name: string): Promise<string[]> => {
  const { getDocumentProxy } = await import('unpdf')
  const maps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    cMapUrl: `${maps}/`,
    cMapPacked: true,
    verbosity: 0,
    useWorkerFetch: false,
  }).catch((cause: unknown) => {
    throw new SourceError(troubleOf(cause, name), { cause })
  })
  try {
    if (document.numPages > mostPages)
      throw new SourceError(
        `${name} has ${document.numPages} pages, more than the ${mostPages} of any newspaper; give only the pages that are wanted`,
      )
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(withoutRadicals(textOfRuns(await runsOf(document, number, name))))
    if (pages.every((text) => text.trim() === '')) throw new SourceError({ kind: 'pictures alone', file: name })
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

const runsOf = async (document: PdfDocument, number: number, name: string): Promise<Run[]> => {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    return items.flatMap((item) => {
      if (!('str' in item) || item.str === '') return []
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
      const size = Math.hypot(a, b) || item.height
      return [{ text: item.str, x, y, width: item.width, size }]
    })
  } catch (cause) {
    throw new SourceError(`page ${number} of ${name} is damaged; give the PDF again or its text`, { cause })
  }
}

const troubleOf = (cause: unknown, file: string): Remark => {
  const { name, message } = cause as { name?: string; message?: string }
  return name === 'PasswordException' ? { kind: 'locked pdf', file } : { kind: 'damaged pdf', file, why: message ?? String(name) }
}
