import type { IncomingMessage } from 'node:http'
import type { Upload } from '../args.ts'
import { badRequest, Refusal } from '../refusal.ts'

/** Bytes of one request: a bot may upload 50 MB, everything else is small. */
export const uploadLimit = 50 * 1024 * 1024 + 64 * 1024
export const smallLimit = 1024 * 1024

export type Body = { values: Record<string, unknown>; files: Map<string, Upload> }

/** Reads a request to the end, or throws a 413 as soon as it is over the limit. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Refusal(413, 'Request Entity Too Large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Parameters from the address and the body: JSON, a form, or a form with files. */
export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<Body> {
  const type = request.headers['content-type'] ?? ''
  const body: Body = { values: Object.fromEntries(query), files: new Map() }
  const bytes = await readBytes(request, type.startsWith('multipart/') ? uploadLimit : smallLimit)
  if (!bytes.length) return body
  if (type.startsWith('application/json')) {
    const parsed = parseJson(bytes.toString('utf8'))
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw badRequest('object expected')
    Object.assign(body.values, parsed)
  } else if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
      throw badRequest("can't parse multipart form data")
    })
    for (const [name, value] of form) {
      if (typeof value === 'string') body.values[name] = value
      else {
        const file = value as File
        body.files.set(name, { name: file.name || 'file', type: file.type || 'application/octet-stream', bytes: await file.bytes() })
      }
    }
  } else Object.assign(body.values, Object.fromEntries(new URLSearchParams(bytes.toString('utf8'))))
  return body
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest("can't parse JSON-encoded parameters")
  }
}
