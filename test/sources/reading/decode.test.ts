import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText } from '../../../src/sources/reading/decode.ts'

/** 市场今天开业，来了很多人 in the encodings that Node cannot write. */
const gb = [
  0xca, 0xd0, 0xb3, 0xa1, 0xbd, 0xf1, 0xcc, 0xec, 0xbf, 0xaa, 0xd2, 0xb5, 0xa3, 0xac, 0xc0, 0xb4, 0xc1, 0xcb, 0xba, 0xdc, 0xb6, 0xe0, 0xc8,
  0xcb,
]
/** 我們的國家有很多人 */
const big5 = [0xa7, 0xda, 0xad, 0xcc, 0xaa, 0xba, 0xb0, 0xea, 0xae, 0x61, 0xa6, 0xb3, 0xab, 0xdc, 0xa6, 0x68, 0xa4, 0x48]
const sentence = '市场今天开业，来了很多人'
const bytes = (...parts: (number[] | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

for (const { name, value, declared, expected } of [
  { name: 'UTF-8', value: bytes(sentence), expected: { text: sentence, charset: 'utf-8' } },
  { name: 'UTF-8 with a mark', value: bytes([0xef, 0xbb, 0xbf], sentence), expected: { text: sentence, charset: 'utf-8' } },
  { name: 'UTF-16', value: bytes([0xff, 0xfe], [...Buffer.from(sentence, 'utf16le')]), expected: { text: sentence, charset: 'utf-16le' } },
  {
    name: 'UTF-16 cut in the midst of a character',
    value: bytes([0xfe, 0xff, 0x5e, 0x02, 0x57, 0x3a, 0x4e]),
    expected: { text: '市场\ufffd', charset: 'utf-16be' },
  },
  { name: 'GB18030', value: bytes(gb), expected: { text: sentence, charset: 'gb18030' } },
  { name: 'declared GB2312', value: bytes(gb), declared: 'gb2312', expected: { text: sentence, charset: 'gb18030' } },
  { name: 'Big5', value: bytes(big5), expected: { text: '我們的國家有很多人', charset: 'big5' } },
  {
    name: 'UTF-8 under a claim of gb2312',
    value: bytes(sentence),
    declared: 'gb2312',
    expected: { text: sentence, charset: 'utf-8', declared: 'gb18030' },
  },
  { name: 'an unknown claim', value: bytes(gb), declared: 'x-none', expected: { text: sentence, charset: 'gb18030' } },
])
  test(`reads ${name}`, () => assert.deepEqual(decodeText(value, 'a.txt', declared), expected))

test('believes what an HTML page declares when the bytes allow it', () => {
  const page = bytes('<meta charset="gb2312"><p>', gb)
  assert.equal(decodeText(page, 'a.html').charset, 'gb18030')
})

for (const { name, value, message } of [
  { name: 'a JPEG', value: bytes([0xff, 0xd8, 0xff, 0xe0]), message: /^a\.txt is a JPEG picture, not text/ },
  { name: 'binary data', value: bytes('ab', [0, 1, 2]), message: /^a\.txt is a binary file/ },
  { name: 'noise that begins as UTF-16 does', value: bytes([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81]), message: /no encoding|binary/ },
  { name: 'nothing but a mark', value: bytes([0xef, 0xbb, 0xbf]), message: /^a\.txt is empty/ },
  { name: 'white space', value: bytes(' \n\n'), message: /^a\.txt is empty/ },
  { name: 'noise', value: bytes(Array.from({ length: 200 }, (_, at) => 0x80 + ((at * 7) % 3) * 0x3f)), message: /no encoding|binary/ },
])
  test(`refuses ${name}`, () => assert.throws(() => decodeText(value, 'a.txt'), { name: 'SourceError', message }))
