import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Block, details, heading, list, type Part, paragraph } from '../../../src/telegram/rendering/blocks.ts'
import { paginate, sizeOfAll } from '../../../src/telegram/rendering/limits.ts'
import { toPlain } from '../../../src/telegram/rendering/plain.ts'
import { clean, cut, lengthOf } from '../../../src/telegram/rendering/text.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('<b>', '</a', '&amp;', '*_`[', 'https://t.me/x', '/run', '\u202eabc', '👨‍👩‍👧‍👦', 'مرحبا', '\ud800', '\u0000', '“”'),
  fc.string({ unit: 'binary', minLength: 0, maxLength: 200 }),
  fc.constantFrom('长', 'long ').map((unit) => unit.repeat(10_000 / unit.length)),
)
const block: fc.Arbitrary<Block> = fc.oneof(
  hostile.map((text) => paragraph(text)),
  hostile.map((text) => heading(3, text)),
  fc.array(hostile, { minLength: 1, maxLength: 4 }).map((texts) =>
    details(
      '…',
      texts.map((text) => paragraph(text)),
    ),
  ),
  fc.array(hostile, { minLength: 1, maxLength: 4 }).map((texts) => list(texts.map((text) => [paragraph(text)]))),
)
const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => ({ blocks })),
  { minLength: 1, maxLength: 6 },
)

const letters = (text: string) => text.replace(/[\s•…]/gu, '')
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    (name === 'text' || name === 'summary') && typeof inner === 'string' ? [inner] : textsIn(inner),
  )
}

test('rich messages keep within the limits, whatever the text, and lose none of it', () => {
  const limits = { characters: 4000, blocks: 12 }
  fc.assert(
    fc.property(parts, (given) => {
      const pages = paginate(given, limits)
      for (const page of pages) {
        const size = sizeOfAll(page.flatMap(({ blocks }) => blocks))
        assert.ok(size.characters <= limits.characters && size.blocks <= limits.blocks, JSON.stringify(size))
      }
      assert.equal(letters(textsIn(pages).join('')), letters(textsIn(given).join('')))
    }),
    { numRuns: 60 },
  )
})

test('plain messages keep within the limits, whatever the text, and lose none of it', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const messages = toPlain(given)
      for (const { text, entities } of messages) {
        assert.ok(lengthOf(text) <= 4096)
        assert.ok(entities.length <= 100)
        for (const { offset, length } of entities) assert.ok(offset >= 0 && length > 0 && offset + length <= text.length)
      }
      assert.equal(letters(messages.map(({ text }) => text).join('')), letters(textsIn(given).join('')))
    }),
    { numRuns: 60 },
  )
})

test('a text is cut after a sentence where one ends near the limit', () => {
  assert.deepEqual(cut('一二三。四五六七八', 6), ['一二三。', '四五六七八'])
  assert.deepEqual(cut('😀😀😀', 2), ['😀😀', '😀'])
  assert.deepEqual(cut('一二三字̳四', 4), ['一二三', '字̳四'])
})

const cleaned = [
  {
    name: 'marks that Telegram drops are not sent, and a ring stays on its letter',
    value: '字\u0333A\u030agren \u030a',
    expected: '字Ågren ',
  },
  { name: 'a lone surrogate', value: 'a\ud800b', expected: 'a\ufffdb' },
  { name: 'control characters, but not the line break', value: 'a\u0000b\r\nc\u0085', expected: 'a b\nc ' },
  { name: 'marks that turn the direction of what follows', value: 'a\u202eb\u2066c', expected: 'abc' },
  { name: 'right-to-left text itself stays', value: 'مرحبا', expected: 'مرحبا' },
]
for (const { name, value, expected } of cleaned) test(`cleaning: ${name}`, () => assert.equal(clean(value), expected))
