import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Subscriber } from '../../src/news/subscriber.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { createWithoutPaper } from '../../src/telegram/without-paper.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { anna, delivered, editor, house } from './harness.ts'

const evening = { id: 'lgwb', name: '临港晚报', english: 'Lingang Evening News' }

test('who left out every paper that there still is hears that theirs is gone, and what there is', async (t) => {
  const { telegram, after, deps } = await house(t)
  const reader = (id: number, withoutPapers: string[]): Subscriber => {
    return { id: String(id), kind: 'private', language: 'en', state: 'active', since: '', preferences: { withoutPapers } }
  }
  const readers = [reader(anna.id, ['lgrb', 'lgwb']), reader(editor.id, ['lgrb', 'old'])]
  const ids: string[] = []
  const told: string[] = []
  const tell = createWithoutPaper({
    api: createApi(deps.token, deps.apiRoot),
    wording: createWording(),
    papers: [evening, deps.paper],
    announce: async (id, bring, { whom = () => true } = {}) => {
      ids.push(id)
      for (const subscriber of readers.filter(whom)) {
        told.push(subscriber.id)
        await bring(subscriber, { take: (call) => call(), pause: () => {} }, new AbortController().signal)
      }
      return { ...delivered, ended: 'complete' }
    },
  })
  const text = await after(telegram.reader(anna), () => tell(new AbortController().signal))
  assert.match(text, /no longer available\. Of what there is now \(Lingang Evening News and Lingang Daily\)/)
  assert.deepEqual([told, ids], [['101'], ['note-papers-lgrb+lgwb']])
})
