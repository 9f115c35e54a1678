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

const quarters: Row[] = [
  [
    '首七个月接到的投诉共820起，第三季的投诉为310起，低于上一季的360起，罚款按季减少2%。',
    [
      'Complaints fell to 310 in the third quarter from 360 in the second.',
      '第三季投诉310起，少于上一季。',
      'There were 820 complaints in the first seven months.',
      'Fines fell by 2 per cent from the previous quarter.',
    ],
    [
      'Complaints rose to 310 in the third quarter.',
      'Complaints fell to 310 in the fourth quarter.',
      'There were 820 complaints in the first eight months.',
    ],
  ],
  [
    '两国将于下周二在万里商谈划界，会议不会发表声明。',
    ['The two countries will meet on Tuesday next week.', '两国下周二商谈划界，不发表声明。'],
    ['The meeting will issue a statement.'],
  ],
]

const names: Row[] = [
  [
    '陆交局说，淡滨尼一带的工程料在12月完成；居民洪玉珠（61岁，退休护士）说，噪音已持续近两年。',
    [
      'Work in Tampines should be finished in December, the LTA said.',
      'Hong Yuzhu, a resident of Tampines, said the noise had gone on for nearly two years.',
      'A retired nurse in Singapore complained of the noise.',
    ],
    ['Work in Sengkang should be finished in December, the LTA said.', 'Work in Tampines should be finished in December, HDB said.'],
  ],
  [
    '工人党秘书长昨天要求国会检讨拥车证制度。',
    ["The Workers' Party secretary-general called for a review of the COE system."],
    ["The People's Action Party secretary-general called for a review of the COE system."],
  ],
  [
    '马华公会批评反贪会处理柔佛一案过慢，高庭择定周五聆审。',
    ['The High Court will hear the case on Friday.', 'The MCA said the MACC was too slow in the Johor case.'],
    ['The MCA said the MACC was too slow in the Perak case.', 'The DAP said the MACC was too slow in the Johor case.'],
  ],
  [
    '行政院长昨赴花莲，与立委商谈重建，中央气象署说周末有雨。',
    ['The premier went to Hualien.', 'Rain is due at the weekend, the Central Weather Administration said.'],
    ['The premier went to Taitung.'],
  ],
  [
    '纽西兰与沙地阿拉伯签约，川普表示欢迎。',
    ['New Zealand and Saudi Arabia signed, and Trump welcomed it.'],
    ['Australia and Saudi Arabia signed, and Trump welcomed it.'],
  ],
]

test('quarters and months of the year as papers abroad count them, and plans beside what is denied', () => {
  assert.deepEqual(misjudged(quarters, '2025-11-18', '狮城晨报'), [])
})

test('places, bodies and parties of Singapore, Malaysia, Hong Kong and Taiwan by the names they have there', () => {
  assert.deepEqual(misjudged(names, undefined, '狮城晨报'), [])
})

test('a figure written group by group, and 元 for the currency of the place', () => {
  assert.deepEqual(misjudged(figures, undefined, '狮城晨报'), [])
  assert.deepEqual(misjudged(ringgit, undefined, '槟城晨报'), [])
  assert.deepEqual(misjudged(ofHongKong, undefined, '香江晨报'), [])
  assert.deepEqual(misjudged(ofTheMainland), [])
})
