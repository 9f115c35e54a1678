import assert from 'node:assert/strict'
import { test } from 'node:test'

type Message = { text?: string; rich_message?: { blocks: object[] } }
const { languageOf } = (await import(new URL('../../../src/sandbox/page/spoken.js', import.meta.url).href)) as {
  languageOf(message: Message): string | undefined
}

const rich = (...blocks: object[]): Message => ({ rich_message: { blocks } })
const paragraph = (text: string) => ({ type: 'paragraph', text })
const list = (text: string) => ({ type: 'list', items: [{ blocks: [paragraph(text)] }] })
const folded = { type: 'details', summary: 'Source', blocks: [paragraph('全市进出口总值6418.5亿元，同比增长14.2%。')] }

const cases: [name: string, message: Message, expected: string | undefined][] = [
  ['English over folded Chinese evidence', rich(paragraph('Exports are up'), list('They grew by 14.2%.'), folded), 'en'],
  ['Chinese with an English name in it', rich(paragraph('波音737全货机从义乌机场起飞，前往胡志明市。Boeing')), 'zh'],
  [
    'both, statement by statement',
    rich(list('全市进出口总值6418.5亿元。'), list('Imports and exports were 641.85 billion yuan.')),
    undefined,
  ],
  ['a plain English text', { text: 'Your settings' }, 'en'],
  ['nothing that is said', rich({ type: 'divider' }), undefined],
]
for (const [name, message, expected] of cases) test(`the language of a message: ${name}`, () => assert.equal(languageOf(message), expected))
