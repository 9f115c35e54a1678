import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settle } from '../../../src/sandbox/markup/entities.ts'
import { parseHtml } from '../../../src/sandbox/markup/html.ts'
import { parseMarkdown, parseMarkdownV2 } from '../../../src/sandbox/markup/markdown.ts'

const outcome = (read: () => unknown) => {
  try {
    return read()
  } catch (error) {
    return (error as Error).message
  }
}
const entity = (type: string, offset: number, length: number, more = {}) => ({ type, offset, length, ...more })

test('reads the HTML parse mode as Telegram does', () => {
  const cases: [value: string, text: string, entities: unknown[]][] = [
    ['plain & simple', 'plain & simple', []],
    ['1 &lt; 2 &gt; 0 &amp;amp; &quot;x&quot;', '1 < 2 > 0 &amp; "x"', []],
    ['&nbsp;&mdash;&apos;', '&nbsp;&mdash;&apos;', []],
    ['&#20013;&#x6587;', '中文', []],
    ['📰 <b>头条</b>', '📰 头条', [entity('bold', 3, 2)]],
    ['<B>x</B><STRONG>y</></b>', 'Unexpected end tag at byte offset 20', []],
    ['<i>a<b>b</b></i>', 'ab', [entity('italic', 0, 2), entity('bold', 1, 1)]],
    ['<u></u>', '', []],
    ['<a href="paper.example/1">读</a>', '读', [entity('text_link', 0, 1, { url: 'http://paper.example/1' })]],
    ['<a href="not a link">读</a>', '读', []],
    ['<blockquote expandable>x</blockquote>', 'x', [entity('expandable_blockquote', 0, 1)]],
    ['<pre><code class="language-js">x</code></pre>', 'x', [entity('pre', 0, 1, { language: 'js' })]],
    ['<code class="language-js">x</code>', 'x', [entity('code', 0, 1)]],
    ['<span class="tg-spoiler">x</span>', 'x', [entity('spoiler', 0, 1)]],
  ]
  for (const [value, text, entities] of cases) {
    const read = outcome(() => parseHtml(value))
    assert.deepEqual(read, typeof read === 'string' ? text : { text, entities }, value)
  }
})

test('refuses HTML that Telegram refuses, with its words and byte offsets', () => {
  const cases: [value: string, expected: string][] = [
    ['中<p>x</p>', 'Unsupported start tag "p" at byte offset 3'],
    ['a<br>', 'Unsupported start tag "br" at byte offset 1'],
    ['利润 < 成本', 'Unsupported start tag "" at byte offset 7'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<a href=x,y>z</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['&#xD800;', 'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units'],
  ]
  for (const [value, expected] of cases)
    assert.equal(
      outcome(() => parseHtml(value)),
      expected,
      value,
    )
})

test('reads and refuses both Markdown modes', () => {
  assert.deepEqual(parseMarkdown('*a* _b_ `c` [d](e.example)'), {
    text: 'a b c d',
    entities: [entity('bold', 0, 1), entity('italic', 2, 1), entity('code', 4, 1), entity('text_link', 6, 1, { url: 'http://e.example/' })],
  })
  assert.equal(
    outcome(() => parseMarkdown('snake_case')),
    "Can't find end of the entity starting at byte offset 5",
  )
  assert.deepEqual(parseMarkdownV2('*a _b_* ~c~ ||d|| 1\\.5\n>q'), {
    text: 'a b c d 1.5\nq',
    entities: [
      entity('bold', 0, 3),
      entity('italic', 2, 1),
      entity('strikethrough', 4, 1),
      entity('spoiler', 6, 1),
      entity('blockquote', 12, 1),
    ],
  })
  assert.equal(
    outcome(() => parseMarkdownV2('1.5')),
    "Character '.' is reserved and must be escaped with the preceding '\\'",
  )
  assert.equal(
    outcome(() => parseMarkdownV2('*a')),
    "Can't find end of Bold entity at byte offset 0",
  )
})

test('keeps of a text what the server keeps', () => {
  const cases: [value: Parameters<typeof settle>[0], expected: ReturnType<typeof settle>][] = [
    [
      { text: '  a\r\nb\t ', entities: [entity('bold', 0, 7)] },
      { text: 'a\nb', entities: [entity('bold', 0, 3)] },
    ],
    [
      { text: 'abcd', entities: [entity('bold', 0, 2), entity('bold', 2, 2)] },
      { text: 'abcd', entities: [entity('bold', 0, 4)] },
    ],
    [
      { text: 'abcd', entities: [entity('italic', 0, 3), entity('bold', 1, 3)] },
      { text: 'abcd', entities: [entity('italic', 0, 1), entity('bold', 1, 3), entity('italic', 1, 2)] },
    ],
    [
      { text: 'see /today or https://paper.example/a.', entities: [] },
      { text: 'see /today or https://paper.example/a.', entities: [entity('bot_command', 4, 6), entity('url', 14, 23)] },
    ],
    [
      { text: 'and/or 1/2', entities: [] },
      { text: 'and/or 1/2', entities: [] },
    ],
  ]
  for (const [value, expected] of cases) assert.deepEqual(settle(value), expected, value.text)
})

test('drops the 101st entity in silence', () => {
  const entities = Array.from({ length: 101 }, (_, at) => entity('code', at * 2, 1))
  assert.equal(settle({ text: 'a '.repeat(101), entities }).entities.length, 100)
})
