import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkRichBlocks, itemLabel } from '../../../src/sandbox/markup/rich-blocks.ts'
import { readRichHtml } from '../../../src/sandbox/markup/rich-html.ts'
import { readRichMarkdown } from '../../../src/sandbox/markup/rich-markdown.ts'
import { richButtons, richLines } from '../../../src/sandbox/markup/rich-reading.ts'

const paragraph = (text: unknown) => ({ type: 'paragraph', text })
const refusal = (blocks: unknown, draft = false) => {
  try {
    checkRichBlocks(blocks, draft)
    return 'accepted'
  } catch (error) {
    return (error as Error).message.replace('Bad Request: ', '')
  }
}
const nested = (levels: number): unknown => (levels === 1 ? paragraph('x') : { type: 'blockquote', blocks: [nested(levels - 1)] })
const row = (columns: number) => Array.from({ length: columns }, () => ({ text: 'x', align: 'left', valign: 'top' }))

test('keeps to the limits of rich messages', () => {
  const cases: [value: unknown, expected: string][] = [
    [[paragraph('字'.repeat(32_768))], 'accepted'],
    [[paragraph('字'.repeat(32_769))], 'RICH_MESSAGE_TEXT_TOO_LONG'],
    [Array.from({ length: 500 }, () => paragraph('x')), 'accepted'],
    [Array.from({ length: 501 }, () => paragraph('x')), 'RICH_MESSAGE_BLOCKS_TOO_MANY'],
    [[{ type: 'list', items: Array.from({ length: 250 }, () => ({ blocks: [paragraph('x')] })) }], 'RICH_MESSAGE_BLOCKS_TOO_MANY'],
    [[nested(16)], 'accepted'],
    [[nested(17)], 'RICH_MESSAGE_DEPTH_TOO_BIG'],
    [[{ type: 'table', cells: [row(20)] }], 'accepted'],
    [[{ type: 'table', cells: [row(21)] }], 'RICH_MESSAGE_TABLE_COLUMNS_TOO_MANY'],
    [[], 'rich message must be non-empty'],
    [[paragraph('')], 'RICH_MESSAGE_EMPTY'],
    [[{ type: 'heading', text: 'x', size: 7 }], 'invalid section heading size specified'],
    [[{ type: 'nonsense' }], 'unsupported block type'],
    [[paragraph({ type: 'plain', text: 'x' })], 'unsupported rich text type'],
    [[{ type: 'buttons', buttons: [] }], 'button row must be non-empty'],
    [
      [{ type: 'buttons', buttons: Array.from({ length: 9 }, () => ({ text: 'x', callback_data: 'x' })) }],
      'a button row can have at most 8 buttons',
    ],
    [[{ type: 'buttons', buttons: [{ text: 'x', callback_data: '字'.repeat(22) }] }], 'BUTTON_DATA_INVALID'],
    [
      [{ type: 'buttons', buttons: [{ text: 'x' }] }],
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      [{ type: 'buttons', buttons: [{ text: { type: 'bold', text: 'x' }, callback_data: 'x' }] }],
      'button text can have only custom emoji and dates',
    ],
    [[{ type: 'thinking', text: '…' }], 'thinking blocks can be used only in rich message drafts'],
  ]
  for (const [value, expected] of cases) assert.equal(refusal(value), expected, JSON.stringify(value).slice(0, 120))
  assert.equal(refusal([{ type: 'thinking', text: '…' }], true), 'accepted')
})

test('reads rich HTML into the blocks that a reader gets', () => {
  const html = `<h2>今日要闻</h2><p>出口 <b>增长</b><a href="#n1">1</a></p>
    <ul><li>one</li><li><p>two</p></li></ul><ol start="3" type="a"><li>three</li></ol>
    <details open><summary>Evidence</summary><blockquote>原文<cite>第1版</cite></blockquote></details>
    <table bordered><tr><th>A</th><td align="right">1&nbsp;%</td></tr></table>
    <tg-button-row align="center"><tg-button type="callback_data" data="ask:1">Ask</tg-button></tg-button-row>
    <tg-reference name="n1">note</tg-reference>`
  const { blocks } = checkRichBlocks(readRichHtml(html), false)
  assert.deepEqual(richLines(blocks), [
    '今日要闻',
    '出口 增长1',
    '• one',
    '• two',
    'c. three',
    'Evidence',
    '原文',
    '第1版',
    'A\t1\u00a0%',
    '[Ask]',
    'note',
  ])
  assert.deepEqual(
    blocks.map((block) => block.type),
    ['heading', 'paragraph', 'list', 'list', 'details', 'table', 'buttons', 'paragraph'],
  )
  assert.deepEqual(richButtons(blocks), [{ text: 'Ask', callback_data: 'ask:1' }])
})

test('refuses rich HTML with tags that Telegram does not know', () => {
  assert.throws(() => readRichHtml('<p>x</p><div>y</div>'), /Unsupported start tag "div" at byte offset 8/)
  assert.throws(() => readRichHtml('<p>x'), /Can't find end tag corresponding to start tag "p"/)
  assert.throws(() => readRichHtml('1 < 2'), /Unclosed start tag/)
})

test('reads rich Markdown into the same blocks', () => {
  const markdown =
    '## 要闻\n\n出口 **增长** 4 %[^a]，~~旧~~ `x<y`\n\n- one\n  - inner\n- [x] two\n\n| A | B |\n|:--|--:|\n| 1 | 2 |\n\n> quoted\n\n[^a]: note'
  const { blocks } = checkRichBlocks(readRichMarkdown(markdown), false)
  assert.deepEqual(richLines(blocks), ['要闻', '出口 增长 4 %a，旧 x<y', '• one', '• inner', '• two', 'A\tB', '1\t2', 'quoted', 'note'])
})

test('labels ordered items', () => {
  const cases: [value: [number, string], expected: string][] = [
    [[3, '1'], '3'],
    [[27, 'a'], 'aa'],
    [[2, 'A'], 'B'],
    [[14, 'i'], 'xiv'],
    [[9, 'I'], 'IX'],
  ]
  for (const [value, expected] of cases) assert.equal(itemLabel(...value), expected)
})
