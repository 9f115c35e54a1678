import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repair } from '../../src/facts/repair.ts'
import type { Claim, Fault, Violation } from '../../src/news/claim.ts'

const claim = (zh: string, origin: Claim['origin'] = 'written'): Claim => ({ text: { zh, en: zh }, evidence: ['a.1'], origin })
const wrong: Violation = { kind: 'quantity', where: 'zh', text: '坏', why: 'wrong' }
const check = ({ text }: Claim): Violation[] => (text.zh.includes('坏') ? [wrong] : [])
const texts = (claims: Claim[]) => claims.map(({ text, origin }) => `${text.zh} ${origin}`)
const never = () => assert.fail('not to be asked')

test('asks for nothing when every claim passes', async () => {
  const result = await repair([claim('好一'), claim('好二')], { check, rewrite: never, extract: never })
  assert.deepEqual([texts(result.claims), result.check, result.violations], [['好一 written', '好二 written'], 'passed', []])
})

test('takes the rewrite when it passes, told what was wrong in which claim; what is as before stays as it was written', async () => {
  const asked: Fault[][] = []
  const rewrite = async (faults: Fault[]) => {
    asked.push(faults)
    return [claim('好一', 'rewritten'), claim('好三', 'rewritten')]
  }
  const result = await repair([claim('好一'), claim('坏二')], { check, rewrite, extract: never })
  assert.deepEqual(
    [texts(result.claims), result.check, asked],
    [['好一 written', '好三 rewritten'], 'rewritten', [[{ ...wrong, claim: 2 }]]],
  )
})

test('what passed is not replaced where the rewrite has a claim for each; where it has fewer, it is taken as it is', async () => {
  const first = [claim('好一'), claim('坏二')]
  const texts = async (rewritten: string[]) => {
    const result = await repair(first, { check, rewrite: async () => rewritten.map((zh) => claim(zh)), extract: () => undefined })
    return result.claims.map(({ text }) => text.zh)
  }
  assert.deepEqual(await texts(['好另', '好三']), ['好一', '好三'])
  assert.deepEqual(await texts(['好另', '坏三']), ['好一'])
  assert.deepEqual(await texts(['好另']), ['好另'])
})

test('replaces what fails twice by an extract, and only that', async () => {
  const result = await repair([claim('好一'), claim('坏二')], {
    check,
    rewrite: async () => [claim('好一'), claim('坏三')],
    extract: () => claim('原文'),
  })
  assert.deepEqual([texts(result.claims), result.check, result.violations.length], [['好一 written', '原文 extracted'], 'extracted', 2])
})

test('publishes nothing that fails: neither without a rewrite nor by a bad extract', async () => {
  const result = await repair([claim('坏一'), claim('坏二'), claim('好三')], {
    check,
    rewrite: async () => undefined,
    extract: ({ text }) => (text.zh === '坏一' ? claim('坏原文') : undefined),
  })
  assert.deepEqual([texts(result.claims), result.check], [['好三 written'], 'extracted'])
})
