import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createWording } from '../../../src/telegram/wording/wording.ts'
import { messagesOf } from './messages.ts'

const room = new URL('../../../src/telegram/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, room), 'utf8')
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

for (const { code } of createWording().languages.filter(({ code }) => code !== 'en'))
  test(`${code}.ftl has the same messages with the same variables as en.ftl`, () => {
    const [other, en] = [messagesOf(code), messagesOf('en')]
    assert.deepEqual(Object.keys(other), Object.keys(en))
    const differ = Object.keys(en).filter((key) => String(other[key]) !== String(en[key]))
    assert.deepEqual(differ, [])
  })

test('every message that the code asks for exists, and every message that exists is asked for', () => {
  const code = sources.map(read).join('\n')
  const keys = Object.keys(messagesOf('en'))
  const asked = [...code.matchAll(/\bsay\w*\(\s*'([a-z-]+)'/g)].map((match) => match[1]!)
  assert.deepEqual(
    asked.filter((key) => !keys.includes(key)),
    [],
  )
  const families = [...code.matchAll(/`([a-z-]+-)\$\{/g)].map((match) => match[1]!)
  const unused = keys.filter((key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)))
  assert.deepEqual(unused, [])
})

/** What looks like wording and is not: kinds, what an operator reads, what Telegram says, and what a reader may type. */
const notShown = [
  ...['not out', 'not out yet', 'full text', 'not in the paper', 'daily limit'],
  ...['Telegram cannot be used:', 'an update could not be handled', 'updates stopped coming:', 'a message did not arrive'],
  ...['an editor’s command failed', 'there is nothing to send', 'there is nothing to show', 'no answer from Telegram ( )'],
  ...['wording/ .ftl needs a two-letter name, and in its message language a .locale of its own and .stories (zh or en)'],
  ...['Telegram refuses the token; check TELEGRAM_BOT_TOKEN'],
  ...['the server knows no such method; check TELEGRAM_API_ROOT and the token'],
  ...['query is too old', 'message is not modified', '今天', '今日', '昨天', '昨日'],
]

/** Literals that read like wording: Chinese, several English words, or one that begins a sentence. */
const wordingIn = (code: string): string[] => {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  const literals = [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
  return literals
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/\$\{[^}]*\}/g, ' ').trim())
    .filter((text) => /\p{Script=Han}/u.test(text) || /[A-Za-z]{2,}'?[a-z]* [a-z]{2,}/.test(text) || /^[A-Z][a-z]+[.!?…]?$/.test(text))
}

test('no message is hard-coded', () => {
  const found = sources.flatMap((file) =>
    wordingIn(read(file))
      .filter((text) => !notShown.includes(text))
      .map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(found, [])
})

for (const code of [
  "ctx.answer('没有')",
  "message('Not found')",
  "ctx.tell(message('Saved!')) // kind: 'x'",
  'message("It can\'t be done")',
  '`第 1 篇`',
  "{ kind: 'refused', why: 'x', text: 'Try again later' }",
])
  test(`a hard-coded message is seen: ${code}`, () => assert.equal(wordingIn(code).length, 1))

test('an answer to a pressed button fits into 200 characters, in both languages at once', () => {
  const asked = sources
    .map(read)
    .join('\n')
    .matchAll(/ctx\.answer\(ctx\.say\('([a-z-]+)'/g)
  const say = createWording()('both')
  const long = [...new Set([...asked].map((match) => match[1]!))].filter((key) => Array.from(say(key)).length > 200)
  assert.deepEqual(long, [])
})

const cases = [
  { name: 'one language', value: () => createWording()('en')('button-ask'), expected: 'Ask' },
  { name: 'both, short: beside each other', value: () => createWording()('both')('button-ask'), expected: '提问 Ask' },
  {
    name: 'both, longer: one under the other',
    value: () => createWording()('both')('stop-already'),
    expected: "您还没有订阅。发 /start 即可订阅。\nYou aren't subscribed. Send /start to subscribe.",
  },
  {
    name: 'plural',
    value: () => createWording()('en')('question-waiting', { before: 1 }),
    expected: 'Got it. One question is ahead of yours.',
  },
  { name: 'no isolating marks around values', value: () => createWording()('en')('story-by', { names: 'Li' }), expected: 'by Li' },
]
for (const { name, value, expected } of cases) test(`wording: ${name}`, () => assert.equal(value(), expected))

test('a message that does not exist throws', () => {
  assert.throws(() => createWording()('en')('no-such-message'))
})

test('labels in both languages stand on one line, sentences on a line each', () => {
  const say = createWording()('both')
  assert.equal(say('button-ask'), '提问 Ask')
  assert.equal(say('search-none', { words: '火星' }), '没有找到“火星”。\nNothing found for “火星”.')
  assert.equal(say('forget-done'), '已全部删除。\nAll deleted.')
})
