import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

test('rates, classes, sums of unlike things, parts of what is usual, parts of months, speakers', () => {
  const rows: Row[] = [
    [
      '昨日，人民币对美元中间价报7.1130元，较前一交易日调升60个基点。专家预计汇率将在7.0至7.2之间波动。',
      [
        'The yuan’s central parity rate strengthened 60 basis points to 7.1130 against the US dollar.',
        'The yuan’s midpoint was set at 7.1130 per dollar, 60 basis points stronger than the previous trading day.',
        '人民币对美元中间价升至7.1130。',
        'The yuan rose 60 basis points to 7.1130 yuan to the dollar.',
      ],
      [
        'The yuan’s central parity rate strengthened 60 basis points to 7.1310 against the US dollar.',
        'The yuan’s central parity rate weakened 60 basis points to 7.1130 against the US dollar.',
      ],
    ],
    [
      '人民币对欧元即期汇率报8.3205，下跌0.3%。',
      ['人民币对欧元即期汇率报8.3205元，跌0.3%。', 'The yuan traded at 8.3205 yuan to the euro, down 0.3 percent.'],
      ['人民币对欧元即期汇率报8.2305元，跌0.3%。'],
    ],
    [
      '监测的12个大类中，7类上涨、3类下跌、2类持平。',
      ['12类商品中7类上涨。', '12大类商品中有7类价格上涨。', 'Seven of the 12 categories rose.'],
      ['14类商品中7类上涨。', 'Seven of the 14 categories rose.'],
    ],
    ['二类医疗器械3种不合格。', ['二类医疗器械有3种不合格。'], ['三类医疗器械有3种不合格。']],
    [
      '调研组走访了三所中学和4个社区服务站。',
      [
        '调研组走访7家单位。',
        'The group visited three middle schools and four community service stations.',
        'The group visited seven institutions.',
      ],
      ['调研组走访8家单位。', 'The group visited eight institutions.'],
    ],
    ['县里表彰了5名教师和12位医生。', ['县里表彰了17人。', 'The county honoured 17 people.'], ['县里表彰了18人。']],
    [
      '食堂对65岁以上老人每餐收4元，90岁以上免费。',
      [
        'The canteen charges those aged 65 and over 4 yuan a meal and those 90 and over nothing.',
        'Meals are free for those aged 90 and over.',
      ],
      ['The canteen charges those aged 65 and over 5 yuan a meal.', 'The canteen charges those aged 65 and over more than 4 yuan a meal.'],
    ],
    [
      '博物馆免费开放，每日限流3000人。',
      ['The museum is open free of charge, with 3,000 visitors a day at most.'],
      ['The museum charges for admission, with 3,000 visitors a day at most.'],
    ],
    [
      '入冬以来，全市降雪量较常年同期偏少四成。',
      [
        '入冬以来，全市降雪量比常年少四成。',
        '入冬以来全市降雪量为常年同期的六成。',
        'Snowfall in the city has been 40 percent below normal since winter began.',
      ],
      [
        '入冬以来，全市降雪量仅为常年同期的四成。',
        'Snowfall in the city has been only 40 percent of the normal level since winter began.',
        '全市降雪量只有往年的四成。',
        'Snowfall has been about 40 percent of what it usually is.',
        '入冬以来，全市降雪量比常年多四成。',
      ],
    ],
    [
      '上半年新房成交量只有去年同期的三成。',
      [
        '上半年新房成交量仅为去年同期的三成。',
        '上半年新房成交量同比下降七成。',
        'New home sales in the first half were only 30 percent of those a year earlier.',
      ],
      [
        '上半年新房成交量比去年同期少三成。',
        '上半年新房成交量同比下降三成。',
        'New home sales fell 30 percent year on year in the first half.',
        'New home sales in the first half were 30 percent below those a year earlier.',
      ],
    ],
    [
      '报名时间为9月3日至10日，考试定于10月18日举行。',
      ['考试定于10月中旬举行。', 'Registration runs in early September and the exam is in mid-October.', '9月上旬报名。'],
      [
        '考试定于10月底举行。',
        '考试定于9月底举行。',
        'The exam will be held at the end of September.',
        'The exam will be held in late October.',
        'The exam will be held in early October.',
        '考试定于10月上旬举行。',
      ],
    ],
    [
      '今年圣诞订单比往年早了一个多月。',
      [
        'Christmas orders came more than a month earlier than in previous years.',
        'Christmas orders came in more than a month earlier this year.',
        '今年圣诞订单比往年提早一个多月。',
      ],
      ['Christmas orders came more than a month later than in previous years.'],
    ],
    [
      '巴西外贸委员会昨日决定征收反倾销税。',
      ['Brazil’s foreign trade commission decided on Thursday to levy anti-dumping duties.'],
      ['Brazil’s finance commission decided on Thursday to levy anti-dumping duties.'],
    ],
    [
      '外交部发言人表示，日方应立即纠正错误。',
      ['Japan should correct its mistake at once, a foreign ministry spokesperson said.'],
      ['South Korea should correct its mistake at once, a foreign ministry spokesperson said.'],
    ],
    [
      '行业协会会长何志远昨日介绍，全县有织机3万台。',
      ['行业协会会长介绍，全县有织机3万台。', '协会负责人昨日介绍，全县有织机3万台。'],
      ['县工信局局长昨日介绍，全县有织机3万台。', '县长昨日介绍，全县有织机3万台。'],
    ],
    [
      '协会昨日发布报告称，四成企业表示出口下降。会长建议企业开拓新市场。',
      [
        'Two in five of the firms polled said their exports had fallen, and the association’s president urged them to open up new markets.',
        '四成受访企业表示出口下降。',
      ],
      [],
    ],
    [
      '县委会议昨日召开。会议提出，力争粮食增长2%左右。县长孟凡辉强调，要防止返贫。',
      [
        'At Thursday’s meeting, which set a goal of about 2 percent growth in grain, county head Meng Fanhui called for preventing a relapse into poverty.',
        '县委会议提出粮食增长2%左右的目标。',
      ],
      ['County head Meng Fanhui said grain had grown by about 2 percent.'],
    ],
  ]
  assert.deepEqual(misjudged(rows, '2025-08-29'), [])
})

test('a side, a trade and a line by one character of their country: 欧方, 对欧, 欧线', () => {
  const rows: Row[] = [
    [
      '商务部表示，中方愿与欧方继续磋商。',
      [
        'China is ready to continue talks with the EU, the commerce ministry said.',
        'China is ready to continue talks with the European side, the commerce ministry said.',
        '商务部表示，中方愿与欧盟继续磋商。',
      ],
      [
        'China is ready to continue talks with the US, the commerce ministry said.',
        '商务部表示，中方愿与日方继续磋商。',
        '商务部表示，中方愿与美国继续磋商。',
      ],
    ],
    [
      '外交部发言人表示，日方应立即纠正错误。',
      ['Japan should correct its mistake at once, a foreign ministry spokesperson said.', '外交部发言人表示，日本应立即纠正错误。'],
      ['South Korea should correct its mistake at once, a foreign ministry spokesperson said.', '外交部发言人表示，韩方应立即纠正错误。'],
    ],
    [
      '泰国总理昨日抵京访问。中泰双方签署5项协议。',
      ['中方与泰方签署5项协议。', 'China and Thailand signed five agreements.'],
      ['中方与越方签署5项协议。'],
    ],
    [
      '上海至欧洲航线运价下跌2.4%，至美西航线上涨3.1%。',
      ['欧线跌2.4%，美线涨3.1%。', '欧线运价下跌2.4%，美西航线上涨3.1%。'],
      ['欧线涨3.1%，美线跌2.4%。', '欧线运价下跌3.1%。', '美线跌2.4%。'],
    ],
    [
      '上半年对欧出口增长6%，对美出口下降9%。',
      ['Exports to Europe rose 6 percent while those to the US fell 9 percent.', '对欧洲出口增6%，对美国出口降9%。'],
      [
        'Exports to the US rose 6 percent while those to Europe fell 9 percent.',
        '对欧洲出口降9%，对美国出口增6%。',
        'Exports to the EU fell 9 percent.',
      ],
    ],
    [
      '第10批商品比往年早了一个多月。',
      ['The 10th batch came more than a month earlier than in previous years.'],
      [
        'The 10th batch came more than two months earlier than in previous years.',
        'The 10th batch came more than three months earlier than usual.',
        'The 10th batch came two months earlier than usual.',
      ],
    ],
  ]
  assert.deepEqual(misjudged(rows, '2025-08-29'), [])
})
