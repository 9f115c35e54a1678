import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankStories } from '../../src/digest/choose.ts'
import { identifyArticles, type PrintedArticle } from '../../src/news/article.ts'
import { inEnglish } from '../../src/news/remark.ts'

const long = '今年以来，全市外贸企业订单稳步增长，不少商户把展位搬到了海外，市场活力持续释放，发展态势良好。'.repeat(6)
const story = (headline: string, change: Partial<PrintedArticle> = {}): PrintedArticle => ({
  kind: 'story',
  headline,
  byline: [],
  body: [long],
  captions: [],
  page: '1',
  ...change,
})
const choose = (printed: PrintedArticle[]) => {
  const { ranked, omissions } = rankStories(identifyArticles('2026-11-20-test', printed), ['1', '2', '3'])
  return {
    chosen: ranked.map((article) => article.headline),
    omitted: omissions.map((omission) => `${omission.headline}: ${inEnglish(omission.reason)}`),
  }
}

test('the front page comes before inside pages', () => {
  assert.deepEqual(choose([story('乙', { page: '2' }), story('甲'), story('丙', { page: '3' })]).chosen, ['甲', '乙', '丙'])
})

test('a story with figures comes before one without, and a notice after both', () => {
  assert.deepEqual(choose([story('公告', { kind: 'notice' }), story('无数字'), story('有数字', { body: [`${long}增长12%。`] })]).chosen, [
    '有数字',
    '无数字',
    '公告',
  ])
})

test('a story without a headline or without text is omitted', () => {
  assert.deepEqual(choose([story(''), story('空', { body: ['短讯。'] })]), {
    chosen: [],
    omitted: [': it has no headline', '空: it has hardly any text'],
  })
})

test('stories of equal weight keep the order of the page', () => {
  assert.deepEqual(choose([story('一'), story('二'), story('三')]).chosen, ['一', '二', '三'])
})
