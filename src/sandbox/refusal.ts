/**
 * A call that the server refuses, as the Bot API reports it. Thrown by the methods, caught by the HTTP shell, which writes it as
 * `{ ok: false, error_code, description, parameters? }`.
 */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined

  constructor(code: number, description: string, parameters?: { retry_after?: number; migrate_to_chat_id?: number }) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = parameters
  }
}

/** The real server lower-cases the first letter of a reason, unless the second is a capital or `_` (BUTTON_DATA_INVALID). */
const lowered = (reason: string) => (/^.[A-Z_]/.test(reason) ? reason : reason.charAt(0).toLowerCase() + reason.slice(1))

export const badRequest = (reason: string) => new Refusal(400, `Bad Request: ${lowered(reason)}`)
export const forbidden = (reason: string) => new Refusal(403, `Forbidden: ${lowered(reason)}`)
export const conflict = (reason: string) => new Refusal(409, `Conflict: ${lowered(reason)}`)

/** retry_after stands in the words and in the parameters, as on the real wire. Whole seconds, at least 1. */
export function tooMany(seconds: number): Refusal {
  const wait = Math.max(1, Math.ceil(seconds))
  return new Refusal(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait })
}
