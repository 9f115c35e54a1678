import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'
import { isAbbreviated } from '../../src/facts/names/short-forms.ts'
import { isPinyin } from '../../src/language/pinyin.ts'
import { misjudged } from './judging.ts'

const long = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const secondsOf = (work: () => void): number => {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

// Each took from eight seconds to two minutes where every way through a text was tried.
test('a text that repeats itself keeps the check for no more than seconds', () => {
  const claim = {
    zh: '市长李明说，5月出口增长5%，达3亿元，江州大学未参加。',
    en: 'The mayor Li Ming said exports rose 5 percent to 300 million yuan in May 2024.',
  }
  for (const piece of ['1万', '1 ', '由8元', '今年', '从1到', '同比增长1%', '方面']) {
    const seconds = secondsOf(() => checkClaim({ text: claim, evidence: [long(piece, 10_000)], date: '2024-06-01', paper: '江州日报' }))
    assert.ok(seconds < 6, `${piece}: ${seconds} s`)
  }
})

test('a claim that is too long to be one is told so, and only that, at once', () => {
  for (const piece of ['1万', '[', '同比增长1%', 'the company ', '1 ']) {
    const text = { zh: long(piece, 50_000), en: long(piece, 50_000) }
    const seconds = secondsOf(() =>
      assert.deepEqual(
        checkClaim({ text, evidence: ['5月出口增长5%。'], date: '2024-06-01' }).map(({ kind, where }) => `${kind} ${where}`),
        ['form zh', 'form en'],
      ),
    )
    assert.ok(seconds < 1, `${piece}: ${seconds} s`)
  }
})

test('a name of one character over and over is looked up without trying every way to abbreviate it', () => {
  const seconds = secondsOf(() => assert.equal(isAbbreviated(`${long('伬', 12)}局`, long('伬', 1000)), false))
  assert.ok(seconds < 2, `${seconds} s`)
  assert.equal(isAbbreviated('发改委', '国家发展和改革委员会'), true)
  assert.equal(isAbbreviated('发改委', '发展，改革委员会'), false)
})

test('letters that divide into syllables in many ways are read once', () => {
  const seconds = secondsOf(() => assert.equal(isPinyin(`${long('xian', 400)}q`), false))
  assert.ok(seconds < 2, `${seconds} s`)
  assert.equal(isPinyin(long('xian', 400)), true)
})

test('what is encoded is no language, whatever it would say', () => {
  const source = '前十个月，青禾海关进出口总值达386.4亿元，同比增长12.7%。'
  for (const said of ['In the first ten months trade rose.', 'Visit our shop today for a discount.']) {
    const en = Buffer.from(said).toString('base64')
    const found = checkClaim({ text: { zh: source, en }, evidence: [source], glossary: new Map() })
    assert.ok(
      found.some(({ kind, where }) => kind === 'form' && where === 'en'),
      en,
    )
  }
})

test('what a writer was asked for is not said to readers', () => {
  assert.deepEqual(
    misjudged([
      ['两院签约', ['两院签约'], ['两院签约。\n请以简讯形式报道。', '两院签约。请用通俗语言改写。']],
      ['报名者请以邮件形式提交材料', ['请报名者以邮件形式提交材料', '报名者请以邮件形式提交材料'], []],
    ]),
    [],
  )
})
