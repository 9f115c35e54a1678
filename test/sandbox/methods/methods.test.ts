import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Api, GrammyError } from 'grammy'
import { shownCommands } from '../../../src/sandbox/methods/settings.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts'

const token = '7000000001:AAsandbox-sandbox-sandbox-sandbox_01'
let instant = Date.parse('2026-01-05T07:00:00Z')
const anna = { id: 11, first_name: 'Anna', language_code: 'en' }
const chen = { id: 12, first_name: '陈', language_code: 'zh' }
let sandbox: Sandbox
let api: Api

before(async () => {
  sandbox = createSandbox({ token, clock: { now: () => new Date(instant) } })
  api = new Api(token, { apiRoot: await sandbox.listen() })
  sandbox.reader(anna)
  sandbox.group({
    id: -20,
    title: 'Traders',
    members: [
      [chen, 'creator'],
      [anna, 'member'],
    ],
  })
  sandbox.group({ id: -1001, title: 'Forum', members: [[chen, 'creator']], topics: { 5: 'News' }, bot: 'administrator' })
  sandbox.channel({ id: -1002, title: 'Daily', username: 'daily_paper', admins: [chen] })
})
after(() => sandbox.close())

const refusal = async (call: Promise<unknown>) => {
  try {
    await call
    return 'accepted'
  } catch (error) {
    return error instanceof GrammyError ? error.description.replace('Bad Request: ', '') : String(error)
  }
}

test('a reader sees the commands of the narrowest scope in their own language, else the general ones', async () => {
  const names = (chat: { id: number; type: string }, person: number, admin: boolean, language: string) =>
    shownCommands(sandbox.world.settings, chat, person, admin, language).map(({ description }) => description)
  const set = (description: string, other = {}) => api.setMyCommands([{ command: 'today', description }], other)
  await set('everyone')
  await set('所有人', { language_code: 'zh' })
  await set('private', { scope: { type: 'all_private_chats' } })
  await set('Anna alone', { scope: { type: 'chat', chat_id: anna.id } })
  await set('group admins', { scope: { type: 'all_chat_administrators' } })
  const privateChat = (id: number) => ({ id, type: 'private' })
  assert.deepEqual(names(privateChat(anna.id), anna.id, false, 'en'), ['Anna alone'])
  assert.deepEqual(names(privateChat(99), 99, false, 'en'), ['private'])
  assert.deepEqual(names({ id: -20, type: 'group' }, chen.id, true, 'zh'), ['group admins'])
  assert.deepEqual(names({ id: -20, type: 'group' }, anna.id, false, 'zh'), ['所有人'])
  await api.deleteMyCommands({ scope: { type: 'chat', chat_id: anna.id } })
  assert.deepEqual(await api.getMyCommands({ scope: { type: 'chat', chat_id: anna.id } }), [])
  assert.equal(await refusal(set('x', { scope: { type: 'chat', chat_id: 404 } })), 'chat not found')
})

test('keeps what the bot says of itself per language, within its lengths', async () => {
  await api.setMyDescription('reads the paper')
  await api.setMyDescription('读报', { language_code: 'zh' })
  assert.deepEqual(await api.getMyDescription({ language_code: 'zh' }), { description: '读报' })
  assert.deepEqual(await api.getMyDescription({ language_code: 'fr' }), { description: 'reads the paper' })
  assert.equal(await refusal(api.setMyDescription('x'.repeat(513))), 'BOT_DESCRIPTION_INVALID')
  assert.equal(await refusal(api.setMyShortDescription('x'.repeat(121))), 'BOT_SHORT_DESCRIPTION_INVALID')
})

test('sends to topics of a forum and to channels, by id or name', async () => {
  assert.equal((await api.sendMessage(-1001, 'x', { message_thread_id: 5 })).message_thread_id, 5)
  assert.equal(await refusal(api.sendMessage(-1001, 'x', { message_thread_id: 6 })), 'message thread not found')
  const posted = await api.sendMessage('@daily_paper', 'x')
  assert.deepEqual([posted.chat.id, posted.sender_chat?.id, posted.from], [-1002, -1002, undefined])
})

test('tells who belongs to a group and who runs it', async () => {
  assert.equal((await api.getChatMember(-20, chen.id)).status, 'creator')
  assert.equal((await api.getChatMember(-20, anna.id)).status, 'member')
  assert.equal(await refusal(api.getChatMember(-20, 404)), 'PARTICIPANT_ID_INVALID')
  assert.deepEqual(
    (await api.getChatAdministrators(-20)).map(({ user }) => user.id),
    [chen.id],
  )
  assert.equal((await api.getChat(-20)).title, 'Traders')
})

test('pins, reacts and copies, where it may', async () => {
  const { message_id } = await api.sendMessage(anna.id, 'keep this')
  await api.pinChatMessage(anna.id, message_id)
  assert.equal((await api.getChat(anna.id)).pinned_message?.message_id, message_id)
  await api.setMessageReaction(anna.id, message_id, [{ type: 'emoji', emoji: '👍' }])
  assert.deepEqual([...(sandbox.world.find(anna.id)?.reactions ?? [])], [[message_id, ['👍']]])
  const copy = await api.copyMessage(-20, anna.id, message_id)
  assert.equal(sandbox.chat(-20).last()?.message_id, copy.message_id)
  assert.equal(sandbox.chat(-20).last()?.text, 'keep this')
  assert.equal(await refusal(api.pinChatMessage(-20, copy.message_id)), 'not enough rights to manage pinned messages in the chat')
  assert.equal(await refusal(api.copyMessage(-20, anna.id, 9999)), 'message to copy not found')
})

test('deletes its own messages for two days, and those of others only where it may', async () => {
  const mine = await api.sendMessage(-20, 'mine')
  const theirs = sandbox.chat(-20).send('theirs', { as: anna.id })
  assert.equal(await refusal(api.deleteMessage(-20, theirs.message_id)), "message can't be deleted")
  instant += 49 * 3_600_000
  assert.equal(await refusal(api.deleteMessage(-20, mine.message_id)), "message can't be deleted")
})

test('leaves a group, and may write there no more', async () => {
  const group = sandbox.group({ id: -30, title: 'Short stay', members: [[anna, 'creator']] })
  await api.leaveChat(group.id)
  assert.equal(await refusal(api.sendMessage(group.id, 'x')), 'Forbidden: bot is not a member of the group chat')
})

test('a group that migrates on order answers with its new id; a share of calls fails by chance', async () => {
  sandbox.group({ id: -40, title: 'Growing', members: [[anna, 'creator']] })
  sandbox.fault({ kind: 'migrate', chat: -40, times: 1 })
  const error = await api.sendMessage(-40, 'x').catch((caught: unknown) => caught)
  assert.ok(error instanceof GrammyError)
  assert.deepEqual(error.parameters, { migrate_to_chat_id: -1_000_000_000_040 })
  assert.equal(await refusal(api.sendMessage(-1_000_000_000_040, 'x')), 'accepted')
  sandbox.clearFaults()
  const luck = [0.9, 0.1]
  const chancy = createSandbox({ token, clock: { now: () => new Date(instant) }, random: () => luck.shift() ?? 1 })
  const other = new Api(token, { apiRoot: await chancy.listen() })
  chancy.fault({ kind: '5xx', status: 500, probability: 0.5 })
  assert.deepEqual([await refusal(other.getMe()), await refusal(other.getMe())], ['accepted', 'Internal Server Error'])
  await chancy.close()
})
