import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import type { z } from 'zod'
import type { Usage } from '../../news/brief.ts'
import { WriterError } from '../writer.ts'
import type { Breaker } from './breaker.ts'
import { readReply } from './reply.ts'

export type ModelOptions = {
  key: string
  baseUrl: string
  model: string
  /** Milliseconds for one reply, retries included; also the longest silence of a stream. */
  timeout: number
  /** Per million tokens. */
  prices: { input: number; output: number }
  breaker: Breaker
  fetch?: typeof fetch
}

/** fixed comes first and is the same for every call of a kind, so that the provider's cache applies. */
export type Ask<T> = {
  fixed: string
  text: string
  name: string
  schema: z.ZodType<T>
  signal?: AbortSignal | undefined
  /** With it the reply is streamed; called with all of it so far. */
  onText?: ((text: string) => void) | undefined
}

/** The three ways to ask for JSON, best first; a server that refuses one is asked in the next way from then on. */
const formats = ['json_schema', 'json_object', 'text'] as const

/**
 * One question to an OpenAI-compatible chat server, answered as a value of the schema. A reply that is not one is sent back once
 * with what is wrong. Throws WriterError for everything else; the key is in no message.
 */
export const createModelClient = (options: ModelOptions) => {
  const { model, timeout, prices, breaker } = options
  const client = new OpenAI({
    apiKey: options.key,
    baseURL: options.baseUrl,
    timeout,
    maxRetries: 2,
    fetch: withoutUselessRetries(options.fetch ?? fetch),
    logLevel: 'off',
  })
  let format = 0

  const once = async <T>(ask: Ask<T>, messages: OpenAI.ChatCompletionMessageParam[], signal: AbortSignal): Promise<Reply> => {
    const kind = formats[format]!
    const body = {
      model,
      messages,
      ...(kind === 'json_schema' && { response_format: formatOf(ask) }),
      ...(kind === 'json_object' && { response_format: { type: 'json_object' as const } }),
    }
    if (!ask.onText) return readWhole(await client.chat.completions.create(body, { signal }))
    const stream = await client.chat.completions.create({ ...body, stream: true, stream_options: { include_usage: true } }, { signal })
    return readStream(stream, ask.onText)
  }

  return async <T>(ask: Ask<T>): Promise<{ value: T; usage: Usage }> => {
    const pause = breaker.wait()
    if (pause > 0) throw new WriterError(`the model server is not asked for another ${Math.ceil(pause / 1000)} s`, 'later')
    const deadline = AbortSignal.timeout(timeout)
    const signal = ask.signal ? AbortSignal.any([ask.signal, deadline]) : deadline
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'system', content: ask.fixed },
      { role: 'user', content: ask.text },
    ]
    const usage: Usage = { tokens: 0, cost: 0 }
    for (let attempt = 0; ; ) {
      let reply: Reply
      try {
        reply = await bounded(once(ask, messages, signal), signal)
      } catch (error) {
        if (isFormatRefusal(error) && format < formats.length - 1) {
          format++
          continue
        }
        const failure = failureOf(error, ask.signal?.aborted === true, usage)
        if (!ask.signal?.aborted) breaker.failed(failure.retry === 'never', retryAfter(error))
        throw failure
      }
      breaker.succeeded()
      usage.tokens += reply.input + reply.output
      usage.cost += (reply.input * prices.input + reply.output * prices.output) / 1e6
      const read = readReply(reply, ask.schema)
      if (read.kind === 'value') return { value: read.value, usage }
      if (read.kind === 'final' || ++attempt > 1) throw new WriterError(`the model's reply cannot be used: ${read.why}`, 'later', { usage })
      messages.push(
        { role: 'assistant', content: reply.content.slice(0, 4000) },
        { role: 'user', content: `That cannot be used: ${read.why}. Return the JSON object only.` },
      )
    }
  }
}

/** Worked out once for each schema: it takes as long as all the rest of a request. */
const formatOf = <T>({ schema, name }: Ask<T>) => {
  const format = worked.get(schema) ?? zodResponseFormat(schema, name)
  worked.set(schema, format)
  return format
}

const worked = new WeakMap<z.ZodType, ReturnType<typeof zodResponseFormat>>()

/** What came back, whatever the shape. ended: why it stopped, or that nobody said. */
export type Reply = { content: string; refusal: string | undefined; ended: string | undefined; input: number; output: number }

const readWhole = (completion: OpenAI.ChatCompletion | string): Reply => {
  // A gateway's HTML page comes through the SDK as a string, an error with status 200 as an object without choices.
  const choice = typeof completion === 'string' ? undefined : completion.choices?.[0]
  if (!choice) return { content: '', refusal: undefined, ended: 'no choices', input: 0, output: 0 }
  const usage = (completion as OpenAI.ChatCompletion).usage
  return {
    content: choice.message?.content ?? '',
    refusal: choice.message?.refusal ?? undefined,
    ended: choice.finish_reason ?? undefined,
    input: usage?.prompt_tokens ?? 0,
    output: usage?.completion_tokens ?? 0,
  }
}

const readStream = async (stream: AsyncIterable<OpenAI.ChatCompletionChunk>, onText: (text: string) => void): Promise<Reply> => {
  const reply: Reply = { content: '', refusal: undefined, ended: undefined, input: 0, output: 0 }
  for await (const chunk of stream) {
    const choice = chunk.choices?.[0]
    if (choice?.delta?.content) {
      reply.content += choice.delta.content
      onText(reply.content)
    }
    if (choice?.delta?.refusal) reply.refusal = (reply.refusal ?? '') + choice.delta.refusal
    if (choice?.finish_reason) reply.ended = choice.finish_reason
    reply.input = chunk.usage?.prompt_tokens ?? reply.input
    reply.output = chunk.usage?.completion_tokens ?? reply.output
  }
  return reply
}

/** The SDK's timeout ends with the headers: a body that never comes must be left behind here. */
const bounded = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })

/** Tells the SDK not to retry what a retry cannot mend: an empty quota, or a pause longer than the 60 s that it would honour. */
const withoutUselessRetries =
  (next: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await next(input, init)
    if (response.status !== 429) return response
    const text = await response.text()
    const headers = new Headers(response.headers)
    if (/insufficient_quota|billing/.test(text) || Number(headers.get('retry-after')) > 60) headers.set('x-should-retry', 'false')
    return new Response(text, { status: 429, headers })
  }

const retryAfter = (error: unknown): number | undefined => {
  const seconds = error instanceof APIError ? Number(error.headers?.get('retry-after')) : Number.NaN
  return seconds > 0 ? Math.min(seconds, 3600) * 1000 : undefined
}

const isFormatRefusal = (error: unknown) =>
  error instanceof APIError &&
  (error.status === 400 || error.status === 422) &&
  /response_format|json_schema|json_object|schema/i.test(error.message)

const failureOf = (cause: unknown, stopped: boolean, usage: Usage): WriterError => {
  if (stopped) return new WriterError('stopped', 'later', { cause, usage })
  if (cause instanceof APIUserAbortError || (cause instanceof DOMException && cause.name === 'TimeoutError'))
    return new WriterError('the model did not answer in time', 'later', { cause, usage })
  if (cause instanceof APIConnectionError)
    return new WriterError('the model server cannot be reached; check OPENAI_BASE_URL', 'later', { cause, usage })
  if (!(cause instanceof APIError) || cause.status === undefined)
    return new WriterError("the model server's reply cannot be read", 'later', { cause, usage })
  const { status, code } = cause
  if (status === 401 || status === 403)
    return new WriterError(`the model server refuses the key (${status}); check OPENAI_API_KEY`, 'never', { cause, usage })
  if (status === 404)
    return new WriterError('the model server does not know this model (404); check OPENAI_MODEL and OPENAI_BASE_URL', 'never', {
      cause,
      usage,
    })
  if (status === 429 && /quota|billing/.test(`${code} ${cause.message}`))
    return new WriterError("the model account's quota is used up (429)", 'never', { cause, usage })
  return new WriterError(`the model server answers ${status}`, 'later', { cause, usage })
}
