import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withCommands } from '../../../src/telegram/rendering/commands.ts'

const command = (text: string) => ({ type: 'bot_command', text, bot_command: text })

test('a command can be tapped wherever it stands, and nothing empty stands beside it', () => {
  const texts = withCommands('/run\n\nlater: /run\n\nSend /run /review now').map((block) => 'text' in block && block.text)
  assert.deepEqual(texts, [[command('/run')], ['later: ', command('/run')], ['Send ', command('/run'), ' ', command('/review'), ' now']])
})

test('what is no command of ours stays text', () => {
  assert.deepEqual(withCommands('see /runs or a/run')[0], { type: 'paragraph', text: ['see /runs or a/run'] })
})
