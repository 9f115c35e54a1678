import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PrintedArticle } from '../../src/news/article.ts'
import { inEnglish } from '../../src/news/remark.ts'
import { samePage } from '../../src/segmentation/continuations.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'

const article = (page: string, headline: string, ...body: string[]): PrintedArticle => ({
  kind: 'story',
  headline,
  byline: [],
  body,
  captions: [],
  page,
})
const text = '江州市场今天开了新的一区，早上八点不到门口就排起了长队，有的人从很远的地方来，有的就住在对面的楼里。'
const more = '市场的负责人说，明年还要再开两个区，专门给做外贸的小店用，租金头一年减半，水电也有补贴可以申请。'
const told = (found: PrintedArticle[]) => segmentEdition([], found).articles.map(({ page, headline, body }) => [page, headline, ...body])

test('the inside part of a story joins it by page and headline', () => {
  assert.deepEqual(told([article('A01', '新区开张', text), article('A06', '新区开张', '上接A01版', more)]), [
    ['A01', '新区开张', text, more],
  ])
})

test('a sentence that the page cut goes on', () => {
  const found = [
    article('1', '新区开张', '市场的负责人说，明年（下转3版）'),
    article('3', '明年再开两个区', '（上接第1版）还要再开两个区。'),
  ]
  assert.deepEqual(told(found), [['1', '新区开张', '市场的负责人说，明年还要再开两个区。']])
})

test('an inside part whose text the front already has is not added again', () => {
  assert.deepEqual(told([article('1', '新区开张', text, more), article('3', '新区开张', '◀上接01版', more)]), [
    ['1', '新区开张', text, more],
  ])
})

test('a continuation without its beginning is no story, and is told in full', () => {
  const { articles, remarks } = segmentEdition([], [article('3', '新区开张', '上接1版', more)])
  assert.equal(articles.length, 0)
  assert.ok(inEnglish(remarks).includes(more))
})

test('teasers and staff lines of an e-paper are no stories', () => {
  const { articles, teasers, remarks } = segmentEdition(
    [],
    [article('1', '导读', '夜市更亮', '（A04）'), article('1', '本版责编', '责编：高原 版式：白杨'), article('1', '新区开张', text)],
  )
  assert.equal(articles.length, 1)
  assert.equal(teasers.length, 1)
  assert.equal(remarks.length, 1)
})

test('a story printed twice is kept once, in its longer form', () => {
  const long = text + more
  assert.deepEqual(told([article('1', '新区开张', long), article('5', '市场新区', `${long}记者还看到了许多熟悉的店家。`)]), [
    ['5', '市场新区', `${long}记者还看到了许多熟悉的店家。`],
  ])
})

test('two announcements of one form are two', () => {
  const notice = (street: string, no: string) =>
    article(
      '8',
      '停水通知',
      `因供水管网改造需要，定于12月5日22时至次日5时对${street}一带的用户停止供水，请有关单位和居民提前做好储水准备，关好水龙头，不便之处敬请谅解。咨询电话8555${no}。施工单位：江州${street}水务工程有限公司第${no}项目部。`,
    )
  assert.equal(segmentEdition([], [notice('桥东街道', '0001'), notice('河西新村', '0233')]).articles.length, 2)
})

for (const { value, expected } of [
  { value: ['A01', '001'], expected: true },
  { value: ['02', '2'], expected: true },
  { value: ['A02', 'B02'], expected: false },
  { value: ['1', '2'], expected: false },
] as const)
  test(`pages ${value.join(' and ')} are ${expected ? 'one' : 'two'}`, () => assert.equal(samePage(value[0], value[1]), expected))
