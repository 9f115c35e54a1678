import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

test('a report tells its period: 一季报, 半年报, 中报, 三季报, 年报', () => {
  const rows: Row[] = [
    [
      '远山机械昨日披露半年报，营业收入18.4亿元，同比增长6.2%；净利润1.3亿元。',
      [
        '远山机械上半年营收18.4亿元，同比增长6.2%。',
        'Yuanshan Machinery’s revenue rose 6.2 percent year on year to 1.84 billion yuan in the first half.',
        'Yuanshan Machinery earned a net profit of 130 million yuan in the first six months of the year.',
        'Half-year revenue at Yuanshan Machinery rose 6.2 percent to 1.84 billion yuan.',
      ],
      [
        '远山机械前三季度营收18.4亿元，同比增长6.2%。',
        'Yuanshan Machinery’s revenue rose 6.2 percent year on year to 1.84 billion yuan in the first quarter.',
        '远山机械二季度营收18.4亿元，同比增长6.2%。',
      ],
    ],
    [
      '远山机械一季报显示，净利润1.3亿元。',
      [
        '远山机械一季度净利润1.3亿元。',
        'Yuanshan Machinery made a net profit of 130 million yuan in the first three months of the year.',
        'Yuanshan Machinery’s first-quarter report shows a net profit of 130 million yuan.',
      ],
      ['远山机械上半年净利润1.3亿元。', 'Yuanshan Machinery made a net profit of 130 million yuan in the second quarter.'],
    ],
    [
      '远山机械三季报显示，净利润1.3亿元。',
      [
        '远山机械前三季度净利润1.3亿元。',
        'Yuanshan Machinery made a net profit of 130 million yuan in the first nine months of the year.',
        'Yuanshan Machinery’s third-quarter report shows a net profit of 130 million yuan.',
        '远山机械1至9月净利润1.3亿元。',
      ],
      ['远山机械上半年净利润1.3亿元。', 'Yuanshan Machinery made a net profit of 130 million yuan in the fourth quarter.'],
    ],
    [
      '远山机械年报显示，公司净利润1.3亿元。',
      [
        '远山机械去年净利润1.3亿元。',
        '远山机械2024年净利润1.3亿元。',
        'Yuanshan Machinery made a net profit of 130 million yuan last year.',
        'Yuanshan Machinery made a net profit of 130 million yuan in 2024.',
        'Yuanshan Machinery’s 2024 annual report shows a net profit of 130 million yuan.',
      ],
      [
        '远山机械2023年净利润1.3亿元。',
        'Yuanshan Machinery made a net profit of 130 million yuan in 2023.',
        '远山机械今年净利润1.3亿元。',
        'Yuanshan Machinery made a net profit of 130 million yuan in the first half.',
      ],
    ],
    [
      '远山机械发布2024年度报告，全年净利润1.3亿元。',
      ['远山机械去年净利润1.3亿元。', 'Yuanshan Machinery made a net profit of 130 million yuan in 2024.'],
      ['Yuanshan Machinery made a net profit of 130 million yuan in 2025.'],
    ],
    [
      '远山机械发布2024年年报，公司净利润1.3亿元。',
      [
        '远山机械去年净利润1.3亿元。',
        'Yuanshan Machinery made a net profit of 130 million yuan in 2024.',
        '远山机械2024年年报显示，净利润1.3亿元。',
      ],
      ['Yuanshan Machinery made a net profit of 130 million yuan in 2025.'],
    ],
    [
      '多家上市银行披露中报，其中海湾银行净利润68亿元，同比增长3%。',
      ['海湾银行上半年净利润68亿元。', 'Haiwan Bank earned 6.8 billion yuan in the first half, up 3 percent.'],
      ['海湾银行一季度净利润68亿元。'],
    ],
    [
      '远山机械发布第三季度报告，前三季度净利润1.3亿元，第三季度净利润4000万元。',
      ['远山机械前三季度净利润1.3亿元。', '远山机械三季度净利润4000万元。', 'Net profit was 40 million yuan in the third quarter.'],
      ['远山机械三季度净利润1.3亿元。'],
    ],
    [
      '远山机械发布一季度报告，净利润1.3亿元。',
      ['远山机械一季度净利润1.3亿元。', 'In the first quarter Yuanshan Machinery earned 130 million yuan.'],
      [],
    ],
    [
      '远山机械公布第一季度财报，净利润1.3亿元。',
      ['远山机械一季度净利润1.3亿元。', 'In the first quarter Yuanshan Machinery earned 130 million yuan.'],
      [],
    ],
    [
      '远山机械公布二季度财报，净利润1.3亿元。',
      ['远山机械二季度净利润1.3亿元。', 'In the second quarter Yuanshan Machinery earned 130 million yuan.'],
      ['远山机械一季度净利润1.3亿元。'],
    ],
  ]
  assert.deepEqual(misjudged(rows, '2025-08-26'), [])
})

test('what is still going on is not over, and a share of last year not this year’s', () => {
  const rows: Row[] = [
    [
      '北港海关查获侵权玩具2万件，案件仍在调查中。',
      [
        '北港海关查获侵权玩具2万件，案件尚在调查。',
        'The case of 20,000 infringing toys found by Beigang Customs is still under investigation.',
      ],
      [
        '北港海关查获侵权玩具2万件，案件已调查完毕。',
        '北港海关查获2万件侵权玩具，目前已结案。',
        'Beigang Customs seized 20,000 infringing toys and the investigation has been completed.',
        'Beigang Customs has concluded its investigation into 20,000 infringing toys.',
      ],
    ],
    [
      '西岭煤矿塌方，5人被困，救援正在进行。',
      ['西岭煤矿塌方，5人被困，救援仍在进行。', 'Five people are trapped in the Xiling coal mine and the rescue is under way.'],
      ['西岭煤矿塌方，5人被困，救援已经结束。', 'The rescue of five people trapped in the Xiling coal mine has ended.'],
    ],
    [
      '受伤的两名工人仍在治疗。',
      ['两名受伤工人仍在接受治疗。', 'Two injured workers are still being treated.'],
      ['两名受伤工人已出院。', 'Two injured workers have been discharged.'],
    ],
    [
      '大桥仍在施工，一期匝道已完工。',
      ['大桥一期匝道已完工，主体仍在施工。', 'The first-phase ramps are finished while the bridge is still under construction.'],
      [],
    ],
    [
      '县城至石门的道路中断，养护人员正在抢修。',
      ['养护人员正在抢修县城至石门的道路。', 'Crews are repairing the road from the county seat to Shimen.'],
      ['县城至石门的道路已修好。', 'Repairs to the road from the county seat to Shimen have been completed.'],
    ],
    [
      '本市有三成二的企业设立研发机构，较去年同期提高5个百分点。',
      [
        '去年同期，本市27%的企业设有研发机构。',
        'Thirty-two percent of the firms in the city have research bodies, up from 27 percent a year earlier.',
      ],
      ['本市有二成七的企业设立研发机构。', 'Some 27 percent of the firms in the city have research bodies.'],
    ],
  ]
  assert.deepEqual(misjudged(rows, '2025-07-22'), [])
})
