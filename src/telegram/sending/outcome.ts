import { GrammyError, HttpError } from 'grammy'
import type { SendOutcome } from '../../delivery/messenger.ts'

export type Failure = Exclude<SendOutcome, { kind: 'sent' }>

/** The chat is not there for this bot, now or ever (texts of Telegram's own server, lower-cased). */
const lost =
  /chat not found|user not found|user is deactivated|bot was (kicked|blocked)|bot is not a member|group chat was deleted|have no access|not enough rights|have no rights|need administrator rights|chat_write_forbidden|peer_id_invalid|input_user_deactivated|message thread not found|topic_(closed|deleted)|chat_restricted|can't initiate conversation/

/**
 * What an error of Telegram, or of the way there, means for a message. Nothing of the error itself is passed on but Telegram's
 * description: an HTTP error carries the token in its address.
 */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof GrammyError) {
    const { error_code: code, description, parameters } = error
    if (parameters.retry_after !== undefined) return { kind: 'wait', seconds: parameters.retry_after }
    if (code === 429) return { kind: 'wait', seconds: 1 }
    if (parameters.migrate_to_chat_id !== undefined) return { kind: 'moved', to: String(parameters.migrate_to_chat_id) }
    if (code === 403 || lost.test(description.toLowerCase())) return { kind: 'gone', why: description }
    if (code === 401) return { kind: 'unreachable', why: 'Telegram refuses the token; check TELEGRAM_BOT_TOKEN' }
    if (code === 404) return { kind: 'unreachable', why: 'the server knows no such method; check TELEGRAM_API_ROOT and the token' }
    return code >= 400 && code < 500 && code !== 409 ? { kind: 'refused', why: description } : { kind: 'unreachable', why: description }
  }
  if (error instanceof HttpError) return { kind: 'unreachable', why: `no answer from Telegram (${codeOf(error.error)})` }
  return { kind: 'unreachable', why: `stopped (${error instanceof Error ? error.name : 'unknown'})` }
}

/** `ECONNRESET`, `AbortError`: the name of what went wrong, never its message. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : error.name
}
