import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareStanding, standsIn, wordsStanding } from '../../src/answers/standing.ts'
import { type Term, zhWording } from '../../src/answers/term.ts'

const term = (source: string, ...wordings: string[]): Term => ({ source, weight: 1, wordings: wordings.map((text) => zhWording(text, 1)) })
const share = (text: string, ...terms: Term[]) => shareStanding(wordsStanding(terms, standsIn(text)))

test('a character stands as a word by itself, not within another word', () => {
  const water = term('water', '水')
  assert.equal(share('列车运输水果和金额较大的货物。', water), 0)
  assert.equal(share('这里没有水。', water), 1)
  assert.equal(share('列车运输水果。', term('fruit', '水果')), 1)
})

test('a longer word may be part of a compound, at its beginning or end', () => {
  const stands = standsIn('国际商贸城的消防安全管理规定今日施行。')
  assert.ok(stands(zhWording('规定', 1)) > 0.9)
  assert.ok(stands(zhWording('商贸', 1)) >= 0.5 && stands(zhWording('商贸', 1)) < 1)
  assert.equal(stands(zhWording('机场', 1)), 0)
})

test('a word stands where a phrase does that has it', () => {
  const asked = [term('night', '夜'), term('market', '市'), term('night market', '夜市')]
  assert.equal(share('夜市416个摊位实行新规。', ...asked), 1)
  assert.equal(share('全市夜间降温。', ...asked), 0)
})
