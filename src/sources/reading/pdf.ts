import { Worker } from 'node:worker_threads'
import type { Remark } from '../../news/remark.ts'
import { SourceError } from '../source.ts'

/** What one PDF may cost: seconds of work, and megabytes of memory above what was used before. */
export const pdfLimits = { seconds: 60, megabytes: 700 }

/**
 * The text of each page of a PDF, columns in reading order. It is read on a thread of its own, so that the bot goes on meanwhile and a
 * file that was made to swell is let go. Throws SourceError for what is encrypted, damaged, too long or too costly, or holds pictures only.
 */
export const pagesOfPdf = (bytes: Uint8Array, name: string, { seconds, megabytes } = pdfLimits): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: true,
      stderr: true,
    })
    const before = process.memoryUsage.rss()
    const refuse = (why: string) => {
      reject(new SourceError(`${name} ${why}`))
      void worker.terminate()
    }
    const tooMuch = `needs more than ${megabytes} MB of memory to be read; it is no honest newspaper page, or give its pages one by one`
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * 1e6) refuse(tooMuch)
    }, 50)
    const clock = setTimeout(() => refuse(`was not read within ${seconds} seconds; give its pages one by one`), seconds * 1000)
    worker.on('message', (read: { pages: string[] } | { refused: Remark }) =>
      'pages' in read ? resolve(read.pages) : reject(new SourceError(read.refused)),
    )
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(tooMuch) : refuse(`is damaged (${error.message}); give it again`),
    )
    worker.on('exit', () => {
      clearInterval(watch)
      clearTimeout(clock)
      reject(new SourceError(`${name} could not be read; give it again`))
    })
  })
