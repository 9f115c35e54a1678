import type { ChatRecord, World } from './world.ts'

/** A basic group becomes a supergroup: the old id answers with the new one from now on. Gives the new chat. */
export function migrate(world: World, record: ChatRecord): ChatRecord {
  const id = -1_000_000_000_000 - Math.abs(record.chat.id)
  const { id: _, type, ...names } = record.chat
  const next = world.open({ id, type: 'supergroup', ...names })
  for (const [member, status] of record.members) next.members.set(member, status)
  record.migratedTo = id
  return next
}
