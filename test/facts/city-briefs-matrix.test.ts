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
  'a margin beside the time of a race': [
    [
      '周雨桐在200米蝶泳决赛中以2分05秒10夺冠，比第二名快0.32秒。',
      ['周雨桐200米蝶泳夺金，成绩2分05秒10，领先亚军0.32秒。', '周雨桐领先亚军0.32秒夺冠，成绩为2分05秒10。'],
      ['周雨桐200米蝶泳夺金，成绩2分05秒10，领先亚军0.23秒。'],
    ],
    ['肯尼亚选手以2小时09分31秒夺冠。', ['肯尼亚选手夺冠，成绩2:09:31。'], ['肯尼亚选手夺冠，成绩2:09:13。']],
  ],
  'what passes, and what is passed on': [
    [
      '该市去年查处案件1824起，移送司法机关47起。',
      ['The city dealt with 1,824 cases last year, passing 47 cases to judicial authorities.'],
      ['The city dealt with more than 1,824 cases last year, passing 74 cases to judicial authorities.'],
    ],
  ],
  'no more than an hour, and more than an hour': [
    [
      '三至六年级书面作业每天不超过60分钟。',
      [
        'Pupils in grades three to six may have no more than an hour of written homework a day.',
        'Written homework in grades three to six takes up to an hour a day.',
      ],
      ['Pupils in grades three to six have more than an hour of written homework a day.'],
    ],
  ],
  'so many in a month, and on average a month': [
    [
      '7月全市快递量首次突破1亿件，日均330万件。',
      ['Couriers handled more than 100 million parcels in a month for the first time in July.'],
      ['Couriers handled more than 100 million parcels a day in July.'],
    ],
  ],
  'what is charged for no more': [
    [
      '10日零时，青禾大桥收费站停止收费。',
      ['青禾大桥10日零时起免费通行。', 'Qinghe Bridge has been toll-free since midnight on the 10th.'],
      ['青禾大桥10日零时起开始收费。'],
    ],
    ['青禾大桥明年起收费。', [], ['青禾大桥明年起免费通行。']],
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
