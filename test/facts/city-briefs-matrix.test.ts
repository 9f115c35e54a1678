import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

const tables: Record<string, Row[]> = {
  'a number in words before `of`, which is no name': [
    [
      '42名评审中有31人投了赞成票。',
      ['Thirty-one of the 42 judges voted in favour.', 'Of 42 judges, thirty-one voted in favour.'],
      ['Forty-one of the 42 judges voted in favour.'],
    ],
  ],
  '将 before what is treated so, and 将 of a plan': [
    [
      '海关查获一批货物，当事人以样品名义申报了进口红酒。',
      ['当事人将进口红酒申报为样品，被海关查获。', '当事人将过期红酒申报成样品。'],
      [],
    ],
    ['民警昨晚已将走失老人送回家。', ['民警昨晚将走失老人送回家。'], []],
    ['平台已服务骑手8万人。', ['平台服务骑手8万人。'], ['平台将服务骑手8万人。']],
  ],
  'what is denied of another thing': [
    [
      '青禾图书馆新馆已启用，暂未开设儿童阅览室。',
      ['Qinghe opened a new library.'],
      ["Qinghe's new library has opened a children's reading room."],
    ],
  ],
  'the given name of one and the surname of another': [
    [
      '来自埃及的采购商哈桑·卡里姆在青禾经营布店12年，儿子在青禾大学读书。',
      [
        'Hassan Karim, a buyer from Egypt, has run a fabric shop in Qinghe for 12 years.',
        "Hassan Karim's son studies at Qinghe University.",
        'Hasan Karim has run a fabric shop in Qinghe for 12 years.',
      ],
      ['Hussein Karim, a buyer from Egypt, has run a fabric shop in Qinghe for 12 years.'],
    ],
    [
      '外教约翰·史密斯在青禾任教。',
      ['John Smith, a foreign teacher, works in Qinghe.'],
      ['James Smith, a foreign teacher, works in Qinghe.', 'Peter Smith, a foreign teacher, works in Qinghe.'],
    ],
  ],
  'airlines and forwarders by their names': [
    [
      '航线由东泰航空执飞，货物由顺通物流承运。',
      ['东泰航空执飞该航线。', '货物由顺通物流公司承运。'],
      ['航线由海泰航空执飞。', '货物由捷达物流承运。'],
    ],
  ],
  'a whole and its part': [
    [
      '全市上半年共接待游客86万人次，其中外国游客9万人次。',
      [
        '全市上半年接待游客86万人次。',
        '全市上半年接待中外游客86万人次。',
        '86万人次游客中，外国游客有9万人次。',
        'The city received 860,000 visitors in the first half.',
        'The city received 860,000 visitors from home and abroad in the first half.',
      ],
      ['全市上半年接待外国游客86万人次。', 'The city received 860,000 foreign visitors in the first half.'],
    ],
    [
      '商场国庆期间销售额达3200万元，其中线上销售450万元。',
      ['商场国庆销售额3200万元。', "The mall's sales came to 32 million yuan over the holiday, 4.5 million of it online."],
      ['商场国庆线上销售3200万元。', "The mall's online sales came to 32 million yuan over the holiday."],
    ],
  ],
}

for (const [what, rows] of Object.entries(tables)) test(`tells apart ${what}`, () => assert.deepEqual(misjudged(rows), []))
