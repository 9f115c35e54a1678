/** What the page knows, and how each change of the sandbox alters it. Pure: no change of what was given. */

/** Last calls that the panel keeps. */
const keptCalls = 300

export function fromSnapshot(snapshot) {
  return { ...snapshot, arrived: Date.now() }
}

export function changed(state, change) {
  if (!state) return state
  switch (change.kind) {
    case 'chat':
      return withChat(state, change.id, () => change.view)
    case 'seats':
      return { ...state, seats: change.seats }
    case 'clock':
      return { ...state, clock: change.clock, arrived: Date.now() }
    case 'call':
      return { ...state, calls: [...state.calls, change.call].slice(-keptCalls) }
    case 'message':
      return withChat(state, change.chat, (chat) => ({
        ...chat,
        messages: [...chat.messages.filter((one) => one.message_id !== change.message.message_id), change.message],
        keyboard: change.keyboard,
        standing: chat.standing === 'not started' ? 'open' : chat.standing,
        action: isBot(state, change.message) ? null : chat.action,
      }))
    case 'edited':
      return withChat(state, change.chat, (chat) => ({
        ...chat,
        messages: chat.messages.map((one) => (one.message_id === change.message.message_id ? change.message : one)),
      }))
    case 'deleted':
      return withChat(state, change.chat, (chat) => ({
        ...chat,
        messages: chat.messages.filter((one) => !change.messages.includes(one.message_id)),
      }))
    case 'draft':
      return withChat(state, change.chat, (chat) => ({
        ...chat,
        drafts: [...chat.drafts.filter((one) => one.id !== change.draft.id), change.draft],
      }))
    case 'draft over':
      return withChat(state, change.chat, (chat) => ({ ...chat, drafts: chat.drafts.filter((one) => one.id !== change.draft) }))
    case 'action':
      return withChat(state, change.chat, (chat) => ({ ...chat, action: change.action, actionAt: Date.now() }))
    case 'reaction':
      return withChat(state, change.chat, (chat) => ({ ...chat, reactions: { ...chat.reactions, [change.message]: change.emoji } }))
    default:
      return state
  }
}

export const isBot = (state, message) => message.from?.id === state.bot.id

function withChat(state, id, alter) {
  const chat = state.chats[id]
  return chat ? { ...state, chats: { ...state.chats, [id]: alter(chat) } } : state
}

/** The sandbox's time now, in milliseconds: what it said last, and how long ago that was. */
export const nowOf = (state) => state.clock.now + (Date.now() - state.arrived)
