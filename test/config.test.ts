import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigError, readConfig, variableNames } from '../src/config.ts'

test('an empty environment gives a configuration that works without Telegram and without a model', () => {
  const config = readConfig({ OPENAI_API_KEY: '  ' })
  assert.equal(config.model, undefined)
  assert.equal(config.telegram.token, undefined)
  assert.equal(config.timeZone, 'Asia/Shanghai')
  assert.equal(config.maxBriefs, 8)
  assert.equal(config.port, undefined)
})

test('every bad variable is named at once, and no secret is shown', () => {
  const secret = 'not-a-token-but-secret'
  const bad = {
    TELEGRAM_BOT_TOKEN: secret,
    ADMIN_IDS: 'me',
    TIMEZONE: 'Mars/Base',
    DIGEST_TIME: '7',
    MAX_BRIEFS: '0',
    PORT: '99999',
    REVIEW: 'maybe',
    SOURCES: 'ftp:x',
    WEBHOOK_URL: 'http://bot.example',
  }
  assert.throws(
    () => readConfig(bad),
    (error: unknown) => {
      assert.ok(error instanceof ConfigError)
      for (const name of Object.keys(bad)) assert.ok(error.message.includes(name), name)
      assert.equal(error.message.includes(secret), false)
      return true
    },
  )
})

test('an hour before the digest is no deadline; where none is given they follow the digest', () => {
  assert.throws(
    () => readConfig({ DIGEST_TIME: '09:00', DIGEST_DEADLINE: '08:30', REVIEW_UNTIL: '08:59' }),
    /DIGEST_DEADLINE must be no earlier.*REVIEW_UNTIL must be no earlier/,
  )
  const { deadline, review } = readConfig({ DIGEST_TIME: '12:30' })
  assert.deepEqual([deadline, review.until], ['16:30', '13:30'])
  assert.equal(readConfig({ DIGEST_TIME: '23:30' }).deadline, '23:59')
})

test('a webhook without its secret is refused', () => {
  assert.throws(() => readConfig({ WEBHOOK_URL: 'https://bot.example' }), /WEBHOOK_SECRET/)
})

test('.env.example names every variable, and is itself a configuration that works', () => {
  const text = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8')
  const named = [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)]
  assert.deepEqual(named.map((match) => match[1]).sort(), [...variableNames].sort())
  assert.deepEqual(readConfig(Object.fromEntries(named.map((match) => [match[1], match[2]]))), readConfig({}))
})

test('paid broadcasts go at their own rate, unless another is set', () => {
  const rateOf = (env: Record<string, string>) => readConfig(env).telegram.rate
  assert.deepEqual([rateOf({}), rateOf({ PAID_BROADCAST: 'on' }), rateOf({ PAID_BROADCAST: 'on', TELEGRAM_RATE: '200' })], [30, 1000, 200])
})
