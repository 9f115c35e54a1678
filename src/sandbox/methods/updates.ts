import type { Args } from '../args.ts'
import { badRequest } from '../refusal.ts'
import type { Methods } from './server.ts'

function allowedUpdates(args: Args): string[] | undefined {
  const given = args.json('allowed_updates', 'allowed_updates')
  if (given === undefined) return undefined
  if (!Array.isArray(given)) throw badRequest("can't parse allowed_updates: Expected an Array of String")
  return given.map(String)
}
const optional = <K extends string, V>(name: K, value: V | undefined) => (value === undefined ? {} : ({ [name]: value } as Record<K, V>))

export const updateMethods: Methods = {
  getMe: (_, { world }) => world.bot,
  getUpdates: (args, { updates, signal }) =>
    updates.poll({
      ...optional('offset', args.integer('offset')),
      ...optional('limit', args.integer('limit')),
      ...optional('timeout', args.integer('timeout')),
      ...optional('allowed', allowedUpdates(args)),
      signal,
    }),
  setWebhook(args, { updates }) {
    const url = args.text('url') ?? ''
    const secret = args.text('secret_token') ?? ''
    if (secret.length > 256) throw badRequest('secret token is too long')
    if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters')
    const dropPending = args.flag('drop_pending_updates')
    if (!url) {
      updates.deleteWebhook(dropPending)
      return true
    }
    const maxConnections = Math.min(Math.max(args.integer('max_connections') ?? 40, 1), 100)
    updates.setWebhook(url, { dropPending, maxConnections, ...(secret ? { secret } : {}), ...optional('allowed', allowedUpdates(args)) })
    return true
  },
  deleteWebhook(args, { updates }) {
    updates.deleteWebhook(args.flag('drop_pending_updates'))
    return true
  },
  getWebhookInfo(_, { updates }) {
    const webhook = updates.webhook()
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending(),
      ...(webhook ? { max_connections: webhook.maxConnections } : {}),
      ...(webhook?.lastError ? { last_error_date: webhook.lastError.at, last_error_message: webhook.lastError.message } : {}),
      ...optional('allowed_updates', updates.allowed()),
    }
  },
  logOut: () => true,
  close: () => true,
}
