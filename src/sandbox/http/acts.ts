import type { MovableClock } from '../clock.ts'
import type { ChatFront } from '../front.ts'
import { badRequest } from '../refusal.ts'
import type { World } from '../world.ts'
import type { PageOptions, Seat } from './seats.ts'

export type ActDeps = { world: World; options: PageOptions; clock: Partial<MovableClock>; chat(id: number): ChatFront }

type Fields = Record<string, unknown>
const text = (fields: Fields, name: string, limit: number) => {
  const value = fields[name]
  if (typeof value !== 'string' || !value || value.length > limit) throw badRequest(`${name} must be a text of 1 to ${limit} characters`)
  return value
}
const number = (fields: Fields, name: string) => {
  const value = fields[name]
  if (!Number.isSafeInteger(value)) throw badRequest(`${name} must be a whole number`)
  return value as number
}
const options = (seat: Seat, fields: Fields) => ({
  as: seat.as,
  ...(Number.isSafeInteger(fields.replyTo) ? { replyTo: fields.replyTo as number } : {}),
  ...(Number.isSafeInteger(fields.thread) ? { thread: fields.thread as number } : {}),
})

/** How long the page's button waits for the bot, in milliseconds. */
const patience = 30_000

/** What a seat can do, by name. Each takes the fields that the page sent and gives what the page gets back. */
const acts: Record<string, (front: ChatFront, seat: Seat, fields: Fields, deps: ActDeps) => unknown> = {
  send: (front, seat, fields) => void front.send(text(fields, 'text', 4096), options(seat, fields)),
  start: (front, seat, fields) => {
    if (fields.payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(String(fields.payload))) throw badRequest('START_PARAM_INVALID')
    front.send(fields.payload === undefined ? '/start' : `/start ${fields.payload}`, { as: seat.as })
  },
  press: (front, seat, fields) =>
    front.press(text(fields, 'data', 64), { message: number(fields, 'message'), as: seat.as, within: patience }),
  stop: (front, _, fields) => front.stopDraft(number(fields, 'draft')),
  inline: (front, seat, fields) => front.inline(String(fields.query ?? '').slice(0, 256), seat.as),
  choose: (front, seat, fields) => void front.choose((fields.result ?? {}) as Fields, String(fields.query ?? ''), seat.as),
  unblock: (front) => front.unblock(),
  /** The bot is added to a group, or made an administrator of a channel. */
  add: (front, seat) => front.setBot(seat.role === 'channel' ? 'administrator' : 'member', seat.as),
  clock: (_, __, fields, { clock, options: { timeZone, morning }, world }) => {
    if (!clock.forward || !clock.forwardTo) throw badRequest('this clock cannot be moved')
    if (fields.to === 'morning') clock.forwardTo(morning.hour, morning.minute, timeZone)
    else clock.forward(Math.min(Math.max(number(fields, 'minutes'), 1), 7 * 1440) * 60_000)
    world.tell({ kind: 'clock' })
  },
}

/** Does what the page asked for. Throws a Refusal with what was wrong with it. */
export async function act(fields: Fields, deps: ActDeps): Promise<unknown> {
  const seat = deps.options.seats.find((one) => one.key === fields.seat)
  if (!seat) throw badRequest('there is no such seat')
  const name = String(fields.do)
  const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!chosen) throw badRequest(`the page can not do "${name}"`)
  return (await chosen(deps.chat(seat.chat), seat, fields, deps)) ?? null
}
