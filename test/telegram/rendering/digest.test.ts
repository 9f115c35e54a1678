import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, Part } from '../../../src/telegram/rendering/blocks.ts'
import { chosen, renderDigest } from '../../../src/telegram/rendering/digest.ts'
import { paginate } from '../../../src/telegram/rendering/limits.ts'
import { dropDeadLinks } from '../../../src/telegram/rendering/links.ts'
import { toPlain } from '../../../src/telegram/rendering/plain.ts'
import { createWording } from '../../../src/telegram/wording/wording.ts'
import { articles, brief, byId, digest } from '../sample.ts'

const wording = createWording()
const shown = (parts: Part[]) =>
  toPlain(parts)
    .map(({ text }) => text)
    .join('\n')
const view = { digest: digest(), articles: byId, wording }

test('a digest in English shows headlines and claims in English, and the evidence as it was printed', () => {
  const text = shown(renderDigest({ ...view, reading: 'en' }))
  assert.match(text, /^Lingang Daily\n+Wednesday, March 4, 2026/)
  assert.match(text, /2 of 12 stories · pages 1–4/)
  assert.match(text, /1\. Headline of 1\n• English of 2026-03-04-lgrb-\w+\.1\u00a0\[1\]/)
  assert.match(text, /Source · page 1\n\[1\] 本报讯 截至昨日，临港开出的跨境班列达到100列。/)
  assert.doesNotMatch(text, /• 本报讯/)
})

test('both languages stand claim by claim', () => {
  const text = shown(renderDigest({ ...view, reading: 'both' }))
  assert.match(text, /• 本报讯 截至昨日，临港开出的跨境班列达到100列。\u00a0\[1\]\n {3}English of/)
})

test('every mark leads to evidence in the same message', () => {
  const json = JSON.stringify(renderDigest({ ...view, reading: 'zh' }))
  const marks = [...json.matchAll(/"reference_name":"([^"]+)"/g)].map((match) => match[1])
  const references = [...json.matchAll(/"type":"reference","text":"[^"]*","name":"([^"]+)"/g)].map((match) => match[1])
  assert.equal(marks.length, 3)
  assert.deepEqual(marks, references)
})

test('a mark whose evidence went to another message becomes plain text', () => {
  const parts = renderDigest({ ...view, reading: 'zh' })
  const without = parts.map((part) => ({ ...part, blocks: part.blocks.filter(({ type }) => type !== 'details') }))
  assert.doesNotMatch(JSON.stringify(dropDeadLinks(without)), /reference_link/)
  assert.match(JSON.stringify(dropDeadLinks(parts)), /reference_link/)
})

const labels = [
  { name: 'a model', briefs: [brief(articles[0]!)], expected: /language model \(test-model\)/ },
  {
    name: 'a model whose digest is stored with the sample',
    briefs: [brief(articles[0]!, { writer: { name: 'model', model: 'stored-sample' } })],
    expected: /by a language model and stored with this sample edition, every line/,
  },
  { name: 'no model', briefs: [brief(articles[0]!, { writer: { name: 'offline' } })], expected: /machine English/ },
  {
    name: 'a model and, where it failed, none',
    briefs: [brief(articles[0]!), brief(articles[1]!, { writer: { name: 'offline' } })],
    expected: /\(test-model\)[^\n]*\nThe rest without a language model: rough machine English/,
  },
  {
    name: 'an extract in what a model wrote',
    briefs: [brief(articles[0]!, { claims: [{ ...brief(articles[0]!).claims[0]!, origin: 'extracted' }] })],
    expected: /failed the check were replaced/,
  },
  {
    name: 'an editor’s words',
    briefs: [brief(articles[0]!, { claims: [{ ...brief(articles[0]!).claims[0]!, origin: 'edited' }] })],
    expected: /Edited by an editor/,
  },
  {
    name: 'a correction of what was sent',
    briefs: [brief(articles[0]!, { corrected: true, claims: [{ ...brief(articles[0]!).claims[0]!, origin: 'corrected' }] })],
    expected: /Corrected since it was sent[\s\S]*\(corrected\)[\s\S]*Corrected by an editor/,
  },
] as const
for (const { name, briefs, expected, ...changes } of labels)
  test(`a reader is told of ${name}`, () =>
    assert.match(shown(renderDigest({ ...view, digest: digest({ briefs: [...briefs], ...changes }), reading: 'en' })), expected))

test('who wrote a digest stands in a few words at its head, and whole at its foot', () => {
  const offline = brief(articles[1]!, { writer: { name: 'offline' } })
  const cases = [
    { briefs: [brief(articles[0]!)], expected: 'Model-written, checked' },
    { briefs: [offline], expected: 'Rough machine English, no AI model' },
    { briefs: [brief(articles[0]!), offline], expected: 'Partly model-written' },
  ]
  for (const { briefs, expected } of cases) {
    const lines = shown(renderDigest({ ...view, digest: digest({ briefs }), reading: 'en' }))
      .split('\n')
      .filter(Boolean)
    assert.equal(lines[3], expected)
    assert.match(lines.slice(-4).join('\n'), /every line checked|machine English/)
  }
})

test('the foot says how to ask where it is read', () => {
  const foot = (chat?: 'private' | 'group' | 'channel') =>
    shown(renderDigest({ ...view, reading: 'both', ...(chat && { chat }) }))
      .split('\n')
      .slice(-4)
      .join('\n')
  assert.match(foot(), /直接发问[\s\S]*Just ask/)
  assert.match(foot('group'), /回复本条消息就能提问。\n+Questions\? Reply to this message to ask\.$/)
  assert.doesNotMatch(foot('group'), /直接发问|Just ask/)
  assert.doesNotMatch(foot('channel'), /提问|发问|ask/)
})

test('a digest that was only made again is not called corrected', () =>
  assert.doesNotMatch(shown(renderDigest({ ...view, digest: digest({ revision: 1 }), reading: 'en' })), /[Cc]orrected/))

test('a brief whose article is no longer kept is shown without marks', () => {
  const parts = renderDigest({ ...view, articles: new Map(), reading: 'en' })
  assert.doesNotMatch(JSON.stringify(parts), /reference/)
  assert.match(shown(parts), /English of/)
})

test('settings leave out sections and later stories', () => {
  const { briefs } = digest()
  assert.deepEqual(chosen(briefs, { without: ['trade'] }), [briefs[1]])
  assert.deepEqual(chosen(briefs, { stories: 1 }), [briefs[0]])
  assert.match(shown(renderDigest({ ...view, reading: 'en', preferences: { without: ['trade', 'culture'] } })), /Nothing today/)
})

test('a long digest is split at stories, and its contents lead only to stories in the first message', () => {
  const briefs = Array.from({ length: 60 }, () => brief(articles[0]!))
  const pages = paginate(renderDigest({ ...view, digest: digest({ briefs }), reading: 'both' })).map(dropDeadLinks)
  assert.ok(pages.length > 1)
  const anchors = (page: Part[]) => page.flatMap(({ blocks }) => blocks).filter((block: Block) => block.type === 'anchor')
  assert.equal(pages.flatMap(anchors).length, 60)
  const linked = JSON.stringify(pages[0]).match(/"anchor_name":"story-\d+"/g)
  assert.equal(linked?.length, anchors(pages[0]!).length)
  for (const page of pages.slice(1)) assert.equal(page[0]!.label !== undefined, true)
})

test('in the plain form too a digest is split between stories, each with its buttons', () => {
  const long = { zh: '这一句写得很长。'.repeat(20), en: 'This line is long. '.repeat(20) }
  const briefs = Array.from({ length: 14 }, () =>
    brief(articles[0]!, { claims: brief(articles[0]!).claims.map((claim) => ({ ...claim, text: long })) }),
  )
  const messages = toPlain(renderDigest({ ...view, digest: digest({ briefs }), reading: 'both' }))
  assert.ok(messages.length > 3)
  for (const { text, keyboard } of messages) {
    const told = text.matchAll(/^(\d+)\. 跨境班列本月开出百列\n\nHeadline of 1\n•/gm)
    assert.deepEqual(
      keyboard.map(([button]) => button!.text.split(' ')[0]),
      [...told].map((match) => match[1]),
    )
  }
})

test('the contents of a digest are numbered as its stories are', () => {
  const briefs = Array.from({ length: 12 }, () => brief(articles[0]!))
  const text = shown(renderDigest({ ...view, digest: digest({ briefs }), reading: 'en' }))
  assert.match(text, /\n1\. Headline of 1\n2\. Headline of 1\n[\s\S]*\n12\. Headline of 1\n/)
})
