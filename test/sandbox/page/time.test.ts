import assert from 'node:assert/strict'
import { test } from 'node:test'

const { spanOf } = (await import(new URL('../../../src/sandbox/page/time.js', import.meta.url).href)) as {
  spanOf(ms: number, language: 'zh' | 'en'): string
}

test('a span of time is said in words, with one spacing', () => {
  const cases = [
    { minutes: 95, en: '1 hour 35 minutes', zh: '1 小时 35 分钟' },
    { minutes: 60, en: '1 hour', zh: '1 小时' },
    { minutes: 2 * 1440 + 5 * 60 + 3, en: '2 days 5 hours 3 minutes', zh: '2 天 5 小时 3 分钟' },
    { minutes: 0, en: '0 minutes', zh: '0 分钟' },
  ]
  for (const { minutes, en, zh } of cases) assert.deepEqual([spanOf(minutes * 60_000, 'en'), spanOf(minutes * 60_000, 'zh')], [en, zh])
})
