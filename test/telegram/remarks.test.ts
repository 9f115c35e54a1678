import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../src/news/article.ts'
import { visibleText } from '../../src/sandbox/front.ts'
import { createAlarm } from '../../src/telegram/alarm.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { remarkText } from '../../src/telegram/remarks.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { findings } from './findings.ts'
import { editing, editor, house } from './harness.ts'
import { articles, brief, digest, edition } from './sample.ts'

const wording = createWording()

test('every kind of remark is said in Chinese without an English word, and in English', () => {
  const wrong = findings.flatMap((finding) => {
    const [zh, en] = [remarkText(finding, wording('zh')), remarkText(finding, wording('en'))]
    const foreign = zh.replace(/SOURCES|PDF|UTF-8|MB|\.(?:txt|md|html|pdf)/g, '').match(/[A-Za-z]{2,}/g)
    return foreign || !/\p{Script=Han}/u.test(zh) || !/[a-z]{2}/.test(en) ? [`${zh} / ${en}`] : []
  })
  assert.deepEqual(wrong, [])
})

const chinese = { id: String(editor.id), kind: 'private', language: 'zh', state: 'active', since: '2026-03-01T00:00:00Z' } as const
const omissions = [
  { article: '2026-03-04-lgrb-00000001', headline: '甲', reason: { kind: 'beyond', most: 2 } as const },
  { article: '2026-03-04-lgrb-00000002', headline: '乙', reason: { kind: 'nothing passed' } as const },
  { article: '2026-03-04-lgrb-00000003', headline: '丙', reason: 'as an older version stored it' },
]

test('an editor who reads Chinese reads in Chinese what was left out and why there is no paper', async (t) => {
  const { telegram, after, store } = await house(t, {
    editing: {
      make: async () => ({ kind: 'made', digest: { ...digest(), omissions } }),
      publish: async () => ({ run: { kind: 'not out yet', why: [{ kind: 'no files', folder: 'inbox' }, '某错'] }, held: false }),
      takeIn: async (sent) => {
        const outcome = await editing.takeIn(sent)
        if (outcome.kind !== 'found') return outcome
        return { kind: 'found', found: { ...outcome.found, remarks: [{ kind: 'no end', page: '1', headline: '桥', on: '2' }] } }
      },
    },
  })
  await store.subscribers.set(chinese.id, chinese)
  const chat = telegram.chat(editor.id)
  await after(chat, () => chat.send('/preview'), /略去 3 篇/)
  const shown = () => chat.messages().map(visibleText).join('\n')
  assert.match(shown(), /甲 · 一期只登 2 条，排不下\n乙 · 没有一句通过核对\n丙 · as an older version stored it/)
  assert.match(await after(chat, () => chat.send('/run'), /还没出/), /报纸还没出。没有收到当天的版面文件。\n某错\n+请把版面发给我/)
  await after(chat, () => chat.send(`${'长'.repeat(300)}\n${'文'.repeat(300)}`), /读完了/)
  assert.match(shown(), /第 1 版：《桥》下转第 2 版，但没有找到/)
})

test('what was left out is told to a reader of English in English, and so is what is found in a text', async (t) => {
  const gloss = async (article: Article) => brief(article)
  const leftOut = [{ article: articles[0]!.id, headline: '甲', reason: { kind: 'beyond', most: 2 } as const }]
  const made = async () => ({ kind: 'made' as const, digest: { ...digest({ briefs: [] }), omissions: leftOut } })
  const { telegram, after, store } = await house(t, { gloss, editing: { make: made } })
  await store.digests.set(edition, digest({ briefs: [] }))
  const say = async (language: string) => {
    await store.subscribers.set(chinese.id, { ...chinese, language })
    const chat = telegram.chat(editor.id)
    const before = chat.messages().length
    await after(chat, () => chat.send('/preview'), /1 left out|略去 1 篇/)
    await after(chat, () => chat.send(`${'长'.repeat(300)}\n${'文'.repeat(300)}`), /Read; see|读完了/)
    return chat.messages().slice(before).map(visibleText).join('\n')
  }
  assert.match(await say('en'), /Headline of 1 · no room: a digest carries 2[\s\S]*• Bridge repaired/)
  assert.match(await say('zh'), /跨境班列本月开出百列 · [\s\S]*• 桥修好了/)
  assert.match(await say('both'), /跨境班列本月开出百列\s*Headline of 1 · [\s\S]*桥修好了 Bridge repaired/)
})

test('alarms say reasons in both languages, and in one to an editor who chose it', async (t) => {
  const { telegram, after, deps, store } = await house(t)
  const chat = telegram.chat(editor.id)
  const alarm = createAlarm({ api: createApi(deps.token, deps.apiRoot), admins: [editor.id], papers: deps.papers, wording, store })
  const omitted = await after(chat, () => alarm({ kind: 'omitted', edition: 'x', omissions: omissions.slice(1, 2) }))
  assert.match(omitted, /没能写成[\s\S]*乙: 没有一句通过核对\nnothing of it passed the check/)
  const failed = await after(chat, () =>
    alarm({ kind: 'failed', why: { kind: 'nothing briefed', edition: 'x', reason: { kind: 'no text' } } }),
  )
  assert.match(failed, /x的报纸没有一篇能写成摘要：没有正文。\nNo story of x could be briefed: it has no text\./)
  await store.subscribers.set(chinese.id, chinese)
  const late = await after(chat, () => alarm({ kind: 'not out', why: { kind: 'no files', folder: '某夹' } }))
  assert.match(late, /^报纸到截止时间还没出。请把版面发给我，或稍后再试：\/run\n+没有收到当天的版面文件。$/)
  assert.match(JSON.stringify(chat.last()), /"bot_command":"\/run"/)
})
