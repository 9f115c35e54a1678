import type { MovableClock } from '../clock.ts'
import { shownCommands } from '../methods/settings.ts'
import type { Change, World } from '../world.ts'
import type { CallRecord } from './calls.ts'
import { languageOf, type PageOptions } from './seats.ts'

export type ViewDeps = {
  world: World
  options: PageOptions
  clock: { now(): Date } & Partial<MovableClock>
  calls: () => CallRecord[]
  /** The language in which the bot speaks in a chat, where that is known. */
  spoken: ReadonlyMap<number, string>
}

const pageLanguages = ['zh', 'en']

/** Longest piece of JSON of one call that is sent to the page. */
const longest = 6000

/** One chat as the page draws it. */
export function chatView({ world }: ViewDeps, id: number) {
  const record = world.find(id)
  if (!record) return undefined
  const now = world.now().getTime()
  const { chat, messages, drafts, pinned, reactions, keyboard, action, bot } = record
  return {
    chat,
    standing: bot,
    messages,
    drafts: [...(drafts?.values() ?? [])].filter((draft) => draft.until > now),
    pinned,
    reactions: Object.fromEntries(reactions ?? []),
    keyboard: keyboard ?? null,
    action: action && action.until > now ? action.action : null,
    topics: Object.fromEntries(record.topics),
    members: [...record.members].flatMap(([member, status]) =>
      status === 'left' || status === 'kicked' ? [] : [world.people.get(member)],
    ),
  }
}

/** What the bot says about itself to each seat, in that person's language; the commands in each language that the page can be in. */
export function seatViews({ world, options, spoken }: ViewDeps) {
  return options.seats.map((seat) => {
    const language = languageOf(world, seat.as)
    const record = world.find(seat.chat)
    const status = record?.members.get(seat.as)
    const admin = status === 'creator' || status === 'administrator'
    const { settings } = world
    return {
      ...seat,
      language,
      spoken: spoken.get(seat.chat) ?? null,
      person: world.people.get(seat.as),
      commands: Object.fromEntries(
        pageLanguages.map((shown) => [shown, record ? shownCommands(settings, record.chat, seat.as, admin, shown) : []]),
      ),
      botName: settings.names.get(language) ?? settings.names.get('') ?? world.bot.first_name,
      description: settings.descriptions.get(language) ?? settings.descriptions.get('') ?? '',
      about: settings.shortDescriptions.get(language) ?? settings.shortDescriptions.get('') ?? '',
    }
  })
}

export function clockView({ clock, options }: ViewDeps) {
  const movable = clock.forward !== undefined && clock.forwardTo !== undefined
  return { now: clock.now().getTime(), moved: clock.moved?.() ?? 0, movable, timeZone: options.timeZone, morning: options.morning }
}

/** A call for the panel, with long parameters and results cut. Never holds the token: that is in the address, not in the call. */
export function callView(call: CallRecord) {
  const cut = (value: unknown) => {
    const text = JSON.stringify(value, null, 1) ?? ''
    return text.length > longest ? `${text.slice(0, longest)}\n…` : text
  }
  const { parameters, result, ...rest } = call
  const updates = call.method === 'getUpdates' && Array.isArray(result) ? result.map(updateKind) : undefined
  return {
    ...rest,
    at: call.at + call.took,
    parameters: cut(opened(parameters)),
    ...(result === undefined ? {} : { result: cut(result) }),
    ...(updates ? { updates } : {}),
  }
}

/** A form carries objects as JSON in a text; they are shown as the objects that they are. */
const opened = (parameters: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, isObject(value) ? JSON.parse(value) : value]))

const isObject = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return false
  try {
    return JSON.parse(value) !== null
  } catch {
    return false
  }
}

const updateKind = (update: unknown) => Object.keys(update as object).find((key) => key !== 'update_id') ?? 'update'

/** Everything, for a page that has just been opened. */
export function snapshot(deps: ViewDeps) {
  const { world, options, calls } = deps
  const ids = [...new Set(options.seats.map((seat) => seat.chat))]
  return {
    bot: { id: world.bot.id, username: world.bot.username },
    seats: seatViews(deps),
    chats: Object.fromEntries(ids.map((id) => [id, chatView(deps, id)])),
    calls: calls().slice(-150).map(callView),
    clock: clockView(deps),
    editions: options.editions ?? [],
    suggestions: options.suggestions ?? [],
  }
}

/** A change as the page gets it; undefined when it concerns no chat on the page. */
export function changeView(deps: ViewDeps, change: Change): unknown {
  if ('chat' in change && !deps.options.seats.some((seat) => seat.chat === change.chat)) return undefined
  switch (change.kind) {
    case 'chat':
      return { kind: 'chat', id: change.chat, view: chatView(deps, change.chat) }
    case 'settings':
      return { kind: 'seats', seats: seatViews(deps) }
    case 'clock':
      return { kind: 'clock', clock: clockView(deps) }
    case 'call': {
      const call = deps.calls().findLast((record) => record.id === change.id)
      return call && { kind: 'call', call: callView(call) }
    }
    case 'message':
      return { ...change, keyboard: deps.world.find(change.chat)?.keyboard ?? null }
    default:
      return change
  }
}
