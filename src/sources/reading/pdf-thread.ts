import { parentPort, workerData } from 'node:worker_threads'
import { SourceError } from '../source.ts'
import { readPdf } from './pdf-text.ts'

// The thread on which a PDF is read: see pdf.ts. Its whole work is one message back.
const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
try {
  parentPort?.postMessage({ pages: await readPdf(bytes, name) })
} catch (error) {
  if (!(error instanceof SourceError)) throw error
  parentPort?.postMessage({ refused: error.remark })
}
