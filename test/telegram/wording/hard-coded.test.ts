import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInFull, dateInShort, weekdayName } from '../../../src/telegram/rendering/dates.ts'
import { countryOf, zones } from '../../../src/telegram/time-zones.ts'
import { createWording } from '../../../src/telegram/wording/wording.ts'
import { sayEverything, stubbed } from '../every-message.ts'
import { articles, digest } from '../sample.ts'
import { heard } from './messages.ts'

/** In place of the wording: the key of each message and nothing of its text. Whatever else is seen is not from the wording. */
const keysOnly = heard(createWording(), (key) => `⟦${key}⟧`)

const shown = new Set(['text', 'summary', 'title', 'description', 'short_description', 'message_text', 'credit', 'caption'])
/** All text in a call that somebody will see. */
const textsIn = (node: unknown, seen = false): string[] => {
  if (typeof node === 'string') return seen ? [node] : /^[[{]/.test(node) ? textsIn(JSON.parse(node)) : []
  if (Array.isArray(node)) return node.flatMap((part) => textsIn(part, seen))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, shown.has(key)))
}

const words = (text: string): string[] => text.match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? []

/** How Intl says days and countries. */
const said = keysOnly.languages.flatMap((language) => [
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day)(language)),
  ...[dateInFull(digest().date), dateInShort(digest().date)].map((date) => date(language)),
  ...zones.map((zone) => countryOf(zone, language)),
])

test('whatever is seen in a chat comes from the wording, the paper, or what somebody typed', async (t) => {
  const { calls, typed } = await sayEverything(t, { digest: digest(), articles }, 'both', 'rich', keysOnly)
  const known = new Set(words(JSON.stringify([articles, digest(), typed, stubbed, said])))
  const foreign = calls.flatMap(({ method, parameters }) =>
    textsIn(parameters)
      .map((text) => text.replace(/⟦[^⟧]*⟧|(?:GMT)?[+−±][\d:]+/g, ' '))
      .filter((text) => words(text).some((word) => !known.has(word)))
      .map((text) => `${method}: ${text.slice(0, 80)}`),
  )
  assert.deepEqual([...new Set(foreign)], [])
  assert.ok(calls.length > 300, `only ${calls.length} calls`)
})
