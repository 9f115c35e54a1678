import type { z } from 'zod'
import type { Reply } from './client.ts'

/** mend: worth sending back once with the reason; final: the model will not do it. */
export type ReadReply<T> = { kind: 'value'; value: T } | { kind: 'mend' | 'final'; why: string }

/** A reply is untrusted: it may be empty, cut, refused, filtered, prose around JSON, or JSON of another shape. */
export const readReply = <T>(reply: Reply, schema: z.ZodType<T>): ReadReply<T> => {
  if (reply.refusal) return { kind: 'final', why: 'the model refused' }
  if (reply.ended === 'content_filter') return { kind: 'final', why: 'the content filter stopped it' }
  if (reply.content.trim() === '') return { kind: 'mend', why: 'it was empty' }
  const json = parse(reply.content)
  if (json === undefined) return { kind: 'mend', why: reply.ended === 'length' ? 'it was cut off; be shorter' : 'it was not JSON' }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { kind: 'value', value: parsed.data }
  const issue = parsed.error.issues[0]
  return { kind: 'mend', why: `${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'wrong shape'}` }
}

/** JSON as it is, or the outermost object in prose or a code fence. */
const parse = (text: string): unknown => {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return undefined
}
