/**
 * Calls that do the same to the same thing one after the other are one line with their number: a draft that grows, a message that edits
 * itself, polls that bring nothing. What was sent, what failed, what brought an update and what came on another day stands alone.
 * calls: newest first. dayOf: from a moment in milliseconds to its day.
 */
export function runsOf(calls, dayOf) {
  const out = []
  let before
  for (const call of calls) {
    const what = call.ok && !call.updates?.length ? repeated(call) : undefined
    const same = what && `${what} ${dayOf(call.at)}`
    if (same && same === before) out.at(-1).times++
    else out.push({ call, times: 1 })
    before = same
  }
  return out
}

/** What a call is done to, for those that are made again and again; parameters as the panel shows them. */
const repeated = ({ method, parameters }) => {
  const of = (name) => new RegExp(`"${name}": ?"?([^",\\n}]+)`).exec(parameters)?.[1]
  if (method === 'getUpdates') return method
  const thing = of('draft_id') ?? (method.startsWith('edit') ? of('message_id') : undefined)
  return thing && `${method} ${of('chat_id')} ${thing}`
}
