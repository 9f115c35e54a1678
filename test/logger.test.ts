import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, secretsOf } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'

test('no secret of the configuration stands in a line, as it is, in JSON or in an address', () => {
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: '7000000001:AAlogger-token-that-never-shows',
    OPENAI_API_KEY: 'sk-"quoted"-and-secret',
    WEBHOOK_URL: 'https://bot.example/telegram',
    WEBHOOK_SECRET: 'webhook-secret-of-32-letters-1234',
    METRICS_TOKEN: 'metrics-token-16',
    STORE_URL: 'postgres://paperboy:p%40ss%2Fword@db/paperboy',
  })
  const secrets = secretsOf(config)
  assert.equal(secrets.length, 5)
  let said = ''
  const log = createLogger('debug', secrets, { write: (line) => (said += line) })
  for (const secret of secrets) log.warn({ secret, url: `https://x/bot${encodeURIComponent(secret)}/y` }, `went wrong: ${secret}`)
  for (const secret of secrets)
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) assert.ok(!said.includes(form), said)
  assert.equal(said.match(/\[secret\]/g)?.length, 15)
})
