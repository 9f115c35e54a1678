import type { Args } from '../args.ts'
import { badRequest } from '../refusal.ts'
import type { Draft } from '../world.ts'
import { readRich, readText } from './content.ts'
import { type Methods, type Server, writableChat } from './server.ts'

/** A draft is a preview of 30 seconds in a private chat; a message that the bot sends ends it. */
const lasts = 30_000

function stream(args: Args, server: Server, content: () => Partial<Draft>): true {
  const { world } = server
  const record = writableChat(args, server)
  if (record.chat.type !== 'private') throw badRequest('method is available only in private chats')
  const id = args.integer('draft_id')
  if (!id) throw badRequest('draft_id must be non-zero')
  const draft: Draft = {
    id,
    ...content(),
    can_stop: args.flag('can_stop'),
    keep_on_stop: args.flag('keep_on_stop'),
    until: world.now().getTime() + lasts,
  }
  record.drafts = new Map([[id, draft]])
  world.tell({ kind: 'draft', chat: record.chat.id, draft })
  return true
}

export const draftMethods: Methods = {
  sendMessageDraft: (args, server) => stream(args, server, () => readText(args, 'draft')),
  sendRichMessageDraft: (args, server) => stream(args, server, () => ({ rich_message: readRich(args, true) })),
}
