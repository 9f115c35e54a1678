import { checkInlineKeyboard } from '../markup/keyboard.ts'
import { checkLink } from '../markup/links.ts'
import type { CallbackAnswer, InlineAnswer } from '../queries.ts'
import { badRequest } from '../refusal.ts'
import { inlineText, richFrom } from './content.ts'
import type { Methods } from './server.ts'

export const answerMethods: Methods = {
  answerCallbackQuery(args, { queries }) {
    const text = args.text('text') ?? ''
    if ([...text].length > 200) throw badRequest('MESSAGE_TOO_LONG')
    const url = args.text('url') ?? ''
    if (url && 'error' in checkLink(url)) throw badRequest('URL_INVALID')
    const answer: CallbackAnswer = { alert: args.flag('show_alert'), ...(text ? { text } : {}), ...(url ? { url } : {}) }
    queries.answer(args.text('callback_query_id') ?? '', answer)
    return true
  },
  answerInlineQuery(args, { queries }) {
    const given = args.json('results', 'inline query results')
    if (!Array.isArray(given)) throw badRequest("can't parse inline query results: Expected an Array of InlineQueryResult")
    if (given.length > 50) throw badRequest('RESULTS_TOO_MUCH')
    const results = given.map(checkResult)
    if (new Set(results.map((result) => result.id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
    const answer: InlineAnswer = { results, ...(args.has('button') ? { button: args.json('button', 'button') } : {}) }
    queries.answer(args.text('inline_query_id') ?? '', answer)
    return true
  },
}

function checkResult(result: unknown): Record<string, unknown> {
  const wrong = (why: string) => badRequest(`can't parse inline query result: ${why}`)
  if (typeof result !== 'object' || result === null) throw wrong('Inline query result must be an object')
  const fields = result as Record<string, unknown>
  if (typeof fields.id !== 'string') throw wrong('Can\'t find field "id"')
  if (!fields.id || Buffer.byteLength(fields.id) > 64) throw badRequest('RESULT_ID_INVALID')
  if (fields.type !== 'article') return fields
  if (typeof fields.title !== 'string' || !fields.title) throw badRequest('ARTICLE_TITLE_EMPTY')
  const content = fields.input_message_content as Record<string, unknown> | undefined
  if (typeof content !== 'object') throw wrong('Can\'t find field "input_message_content"')
  if (typeof content.message_text !== 'string' && content.rich_message === undefined) throw wrong('Can\'t find field "message_text"')
  const message = content.rich_message === undefined ? inlineText(content) : { rich_message: richFrom(content.rich_message) }
  const keyboard = checkInlineKeyboard(fields.reply_markup)
  return { ...fields, input_message_content: message, ...(keyboard ? { reply_markup: keyboard } : {}) }
}
