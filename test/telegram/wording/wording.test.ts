import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createWording } from '../../../src/telegram/wording/wording.ts'
import { messagesOf } from './messages.ts'

const room = new URL('../../../src/telegram/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, room), 'utf8')
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

test('both languages have the same messages with the same variables', () => {
  const [zh, en] = [messagesOf('zh'), messagesOf('en')]
  assert.deepEqual(Object.keys(zh), Object.keys(en))
  // A greeting may name the paper in the language it is written in.
  const differ = Object.keys(zh).filter((key) => !key.endsWith('-welcome') && String(zh[key]) !== String(en[key]))
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

test('no message is hard-coded', () => {
  const found = sources.flatMap((file) => {
    const code = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '')
    const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    return literals.flatMap((match) => {
      const text = (match[1] ?? match[2] ?? '').replace(/\$\{[^}]*\}/g, '')
      const line = code.slice(code.lastIndexOf('\n', match.index) + 1, code.indexOf('\n', match.index))
      // What only an operator sees: errors, log lines, reasons of a failure. And what a reader may type.
      if (/Error\(|logger\.|why:|kind ?[:!=]|includes\(|exec\(|import /.test(line)) return []
      const chinese = /\p{Script=Han}/u.test(text)
      const english = /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text)
      return chinese || english ? [`${file}: ${text}`] : []
    })
  })
  const log = /could not|did not|failed|stopped coming/
  assert.deepEqual(
    found.filter((line) => !log.test(line)),
    [],
  )
})

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
