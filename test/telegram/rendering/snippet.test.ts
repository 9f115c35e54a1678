import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Text } from '../../../src/telegram/rendering/blocks.ts'
import { snippetOf } from '../../../src/telegram/rendering/snippet.ts'

const shown = (text: Text): string =>
  typeof text === 'string' ? text : Array.isArray(text) ? text.map(shown).join('') : 'text' in text ? `*${shown(text.text)}*` : ''

test('a snippet marks the words, whole where the sentence is short', () => {
  assert.equal(
    shown(
      snippetOf('对越南出口增长。', [
        [1, 3],
        [3, 5],
      ]),
    ),
    '对*越南**出口*增长。',
  )
  assert.equal(shown(snippetOf('对越南出口增长。', [])), '对越南出口增长。')
})

test('of a long sentence it shows the clause with the first word, and what follows', () => {
  const sentence = `${'前面说了很多别的事情，'.repeat(5)}对越南出口增长两成，${'后面还有很多，'.repeat(10)}`
  const at = sentence.indexOf('越南')
  const text = shown(snippetOf(sentence, [[at, at + 2]]))
  assert.match(text, /^…对\*越南\*出口增长两成，后面/)
  assert.match(text, /…$/)
  assert.ok(text.length < 60)
})

test('the dateline and who reported it stay away, but where they were looked for', () => {
  for (const opening of ['本报讯 ', '本报讯（记者 张三 通讯员 李四） ', '新华社北京7月8日电（记者张三）', '全媒体记者 张三 李四 报道：']) {
    const sentence = `${opening}对越南出口增长。`
    const at = sentence.indexOf('越南')
    assert.equal(shown(snippetOf(sentence, [[at, at + 2]])), '对*越南*出口增长。', opening)
  }
  assert.equal(shown(snippetOf('本报讯 对越南出口增长。', [[0, 3]])), '*本报讯* 对越南出口增长。')
  assert.equal(shown(snippetOf('记者从海关了解到，出口增长。', [])), '记者从海关了解到，出口增长。')
})
