import assert from 'node:assert/strict'
import { test } from 'node:test'

type Call = { method: string; at: number; ok: boolean; parameters: string; updates?: string[] }
const { runsOf } = (await import(new URL('../../../src/sandbox/page/runs.js', import.meta.url).href)) as {
  runsOf(calls: Call[], dayOf: (at: number) => string): { call: Call; times: number }[]
}

const call = (method: string, parameters: object = {}, more: Partial<Call> = {}): Call => ({
  method,
  at: 0,
  ok: true,
  parameters: JSON.stringify(parameters, null, 2),
  ...more,
})
const told = (calls: Call[]) =>
  runsOf(calls, (at) => String(Math.floor(at / 1000))).map(({ call: { method }, times }) => `${method} ${times}`)

test('a draft that grows, a message that edits itself and empty polls are one line each', () => {
  const draft = call('sendMessageDraft', { chat_id: 1, draft_id: 5, text: 'a' })
  const edit = call('editMessageText', { chat_id: 1, message_id: 7 })
  assert.deepEqual(told([draft, draft, edit, edit, edit, call('getUpdates'), call('getUpdates')]), [
    'sendMessageDraft 2',
    'editMessageText 3',
    'getUpdates 2',
  ])
})

test('messages, other drafts and other days, what failed and what brought an update stand alone', () => {
  const send = call('sendMessage', { chat_id: 1, text: 'a' })
  assert.deepEqual(told([send, send]), ['sendMessage 1', 'sendMessage 1'])
  assert.deepEqual(told([5, 6].map((draft_id) => call('sendMessageDraft', { chat_id: 1, draft_id }))), [
    'sendMessageDraft 1',
    'sendMessageDraft 1',
  ])
  assert.deepEqual(told([1, 2].map((chat_id) => call('editMessageText', { chat_id, message_id: 7 }))), [
    'editMessageText 1',
    'editMessageText 1',
  ])
  assert.deepEqual(told([0, 1000].map((at) => call('getUpdates', {}, { at }))), ['getUpdates 1', 'getUpdates 1'])
  assert.deepEqual(told([call('getUpdates', {}, { updates: ['message'] }), call('getUpdates')]), ['getUpdates 1', 'getUpdates 1'])
  assert.deepEqual(told([call('getUpdates', {}, { ok: false }), call('getUpdates', {}, { ok: false })]), ['getUpdates 1', 'getUpdates 1'])
})
