import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

const figures: Row[] = [
  [
    '警方上半年接获1万2400多起投诉，涉及款额达2亿3500万元，另有3万5000人致电热线。',
    [
      'Police received more than 12,400 complaints.',
      'The complaints involved S$235 million.',
      'Some 35,000 people called the hotline.',
      '涉及款额2.35亿元，3.5万人致电热线。',
    ],
    [
      'Police received more than 14,200 complaints.',
      'The complaints involved S$253 million.',
      'The complaints involved HK$235 million.',
      'The complaints involved US$235 million.',
      '3万2000人致电热线。',
    ],
  ],
  ['政府去年的开支为1兆2000亿元。', ['Spending was 1.2 trillion yuan last year.'], ['Spending was 12 trillion yuan last year.']],
  ['两家咖啡店把奶茶涨价两角至1元80分。', ['Milk tea went up by 20 cents to S$1.80.'], ['Milk tea went up by 20 cents to S$2.10.']],
]

const ringgit: Row[] = [
  [
    '槟州政府拨款3亿5000万令吉修路，白米零售价定为每公斤2令吉60仙，违者罚款5000令吉。',
    [
      'Penang will spend RM350 million on roads.',
      'Rice will sell at RM2.60 a kilo, with fines of RM5,000.',
      '白米每公斤2.60令吉，违者罚款RM5000。',
    ],
    ['Penang will spend RM530 million on roads.', 'Rice will sell at RM2.06 a kilo.', 'Penang will spend S$350 million on roads.'],
  ],
]

const ofHongKong: Row[] = [
  [
    '运输署建议的士起表价加至29元，预计每年增收8亿元。',
    ['Taxi flagfall would rise to HK$29.', 'Taxi flagfall would rise to $29, bringing in HK$800 million a year.', '的士起表价加至29港元。'],
    ['Taxi flagfall would rise to NT$29.', 'Taxi flagfall would rise to US$29.', 'Taxi flagfall would rise to HK$92.'],
  ],
]

const ofTheMainland: Row[] = [
  ['临川企业投资5亿元建厂。', ['A firm invests 500 million yuan in a plant.'], ['A firm invests S$500 million in a plant.']],
]

test('a figure written group by group, and 元 for the currency of the place', () => {
  assert.deepEqual(misjudged(figures, undefined, '狮城晨报'), [])
  assert.deepEqual(misjudged(ringgit, undefined, '槟城晨报'), [])
  assert.deepEqual(misjudged(ofHongKong, undefined, '香江晨报'), [])
  assert.deepEqual(misjudged(ofTheMainland), [])
})
