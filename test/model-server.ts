import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * One scripted reply of the model server. text: the assistant's words; refusal; status with an error body; raw: a body with a content
 * type; hang: headers and a first piece, then silence; silent: nothing at all.
 */
export type Scripted =
  | { text: string; finish?: string; delay?: number }
  | { refusal: string }
  | { status: number; error?: object; headers?: Record<string, string> }
  | { raw: string; type: string }
  | { hang: string }
  | { silent: true }

export type ChatRequest = {
  model: string
  messages: { role: string; content: string }[]
  stream?: boolean
  response_format?: { type: string }
}

export type EmbeddingRequest = { model: string; input: string[]; encoding_format?: string }

/** Instead of a vector for each text: a status with an error body, or any body. */
export type ScriptedVectors = number[][] | { status: number } | { body: object }

/**
 * A local server that speaks the chat completions protocol over HTTP; what it says is scripted, per request. vectors: what it says to
 * a request for embeddings.
 */
export const startModelServer = async (
  script: (request: ChatRequest, count: number) => Scripted | Promise<Scripted>,
  vectors?: (request: EmbeddingRequest) => ScriptedVectors,
) => {
  const requests: ChatRequest[] = []
  const embedded: EmbeddingRequest[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (vectors && request.url === '/v1/embeddings') {
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as EmbeddingRequest
      embedded.push(asked)
      const said = vectors(asked)
      if ('status' in said) return fail(response, said.status, { message: `scripted ${said.status}` })
      const usage = { prompt_tokens: 10, total_tokens: 10 }
      const data = Array.isArray(said) ? said.map((embedding, index) => ({ object: 'embedding', index, embedding })) : []
      const body = Array.isArray(said) ? { object: 'list', model: asked.model, data: data.reverse(), usage } : said.body
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return fail(response, 404, { message: 'Invalid URL' })
    if (!request.headers.authorization?.startsWith('Bearer ')) return fail(response, 401, { message: 'You did not provide an API key.' })
    const body = JSON.parse(Buffer.concat(chunks).toString()) as ChatRequest
    if (!body.model || !body.messages?.length) return fail(response, 400, { message: "Missing required parameter: 'messages'." })
    requests.push(body)
    const reply = await script(body, requests.length)
    if ('status' in reply) return fail(response, reply.status, reply.error ?? { message: `scripted ${reply.status}` }, reply.headers)
    if ('silent' in reply) return
    if ('raw' in reply) return void response.writeHead(200, { 'content-type': reply.type }).end(reply.raw)
    if ('hang' in reply) {
      response.writeHead(200, { 'content-type': body.stream ? 'text/event-stream' : 'application/json' })
      return void response.write(
        body.stream ? event({ choices: [{ index: 0, delta: { content: reply.hang }, finish_reason: null }] }) : '{"id":"chatcmpl-1",',
      )
    }
    if ('text' in reply && reply.delay) await new Promise((resolve) => setTimeout(resolve, reply.delay))
    const content = 'text' in reply ? reply.text : null
    const refusal = 'refusal' in reply ? reply.refusal : null
    const finish = ('text' in reply && reply.finish) || 'stop'
    const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 }
    if (!body.stream) {
      const message = { role: 'assistant', content, refusal }
      const completion = {
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [{ index: 0, message, finish_reason: finish }],
        usage,
      }
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion))
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const piece of content?.match(/[\s\S]{1,12}/g) ?? [])
      response.write(event({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] }))
    if (refusal) response.write(event({ choices: [{ index: 0, delta: { refusal }, finish_reason: null }] }))
    response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] }))
    response.end(`${event({ choices: [], usage })}data: [DONE]\n\n`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    embedded,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

const event = (data: object) =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'scripted', ...data })}\n\n`

const fail = (response: ServerResponse, status: number, error: object, headers: Record<string, string> = {}) =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ error }))
