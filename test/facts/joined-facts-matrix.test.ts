import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

const tables: Record<string, Row[]> = {
  'a measure word before a kind of school': [
    [
      '今年全区新建学校11所，其中幼儿园5所、初中4所、高中2所。',
      ['全区今年新建11所学校，5所为幼儿园。', '新建的11所学校中，4所是初中。', '全区新建学校11所，2所系高中。'],
      ['全区今年新建11所学校，3所为幼儿园。', '新建的11所学校中，7所是初中。'],
    ],
  ],
  'a word and the preposition after it, which are no person': [
    [
      '去年起，我市出口欧盟的罐头关税税率由8.4%降至3.2%。',
      ['去年起，我市出口欧盟的罐头关税由8.4%降至3.2%。', '出口欧盟的罐头关税从8.4%降到3.2%。', '出口欧盟的罐头，关税已由8.4%降至3.2%。'],
      ['出口欧盟的罐头关税由3.2%升至8.4%。', '出口欧盟的罐头关税由8.4%降至2.3%。'],
    ],
    ['商会会长石国梁率代表团访问了两家工厂。', ['石国梁率团访问了两家工厂。'], ['石国良率团访问了两家工厂。']],
  ],
  'university for the examination to it': [
    [
      '她18岁填报高考志愿时选择了考古专业。',
      ['She chose archaeology at 18 when applying to university.', 'At 18, filling in her choices for university, she picked archaeology.'],
      ['She chose archaeology at 28 when applying to university.'],
    ],
    ['她18岁时进厂做学徒。', [], ['She became an apprentice at 18 at a university.']],
  ],
  'words for winning': [
    [
      '昨晚，南屿女篮主场以71比64战胜北坡队，取得四连胜。',
      [
        '南屿女篮昨晚主场71比64力克北坡队，豪取四连胜。',
        '南屿女篮昨晚主场71比64击败北坡队，赢得四连胜。',
        '南屿女篮昨晚主场71比64险胜北坡队，四连胜到手。',
        '昨晚，南屿女篮主场以71比64轻取北坡队，取得四连胜。',
        '昨晚，南屿女篮主场以71比64完胜北坡队，取得四连胜。',
      ],
      ['北坡队昨晚71比64力克南屿女篮。', '南屿女篮昨晚主场71比64不敌北坡队。', '南屿女篮昨晚主场71比64力克北坡队，豪取五连胜。'],
    ],
  ],
  'the variants of a rocket': [
    [
      '长征六号改运载火箭将三颗卫星送入轨道。',
      ['A Long March-6A rocket put three satellites into orbit.', 'Three satellites went up on a Long March 6A.'],
      ['A Long March-6C rocket put three satellites into orbit.', 'A Long March-8A rocket put three satellites into orbit.'],
    ],
    [
      '长征二号丁运载火箭将三颗卫星送入轨道。',
      ['A Long March-2D rocket put three satellites into orbit.', 'The Long March 2D put three satellites into orbit.'],
      ['A Long March-2C rocket put three satellites into orbit.'],
    ],
    ['长征二号F火箭即将发射。', ['A Long March-2F rocket will lift off soon.'], ['A Long March-2D rocket will lift off soon.']],
    ['长征三号乙运载火箭点火升空。', ['A Long March-3B carrier rocket lifted off.'], ['A Long March-3A carrier rocket lifted off.']],
  ],
  'from a day until the paper comes out': [
    [
      '滨江书市自4月18日开市以来，已接待读者9万人次。',
      [
        '开市两个月来，滨江书市已接待读者9万人次。',
        'The riverside book fair has received 90,000 visits in the two months since it opened.',
        '开市61天来，滨江书市已接待读者9万人次。',
      ],
      [
        '开市三个月来，滨江书市已接待读者9万人次。',
        'The riverside book fair has received 90,000 visits in the four months since it opened.',
        '开市40天来，滨江书市已接待读者9万人次。',
      ],
    ],
  ],
  'below last year by so much': [
    [
      '5月，全市二手房成交2140套，环比增长9.3%，同比下降4.7%；均价每平方米8650元，与上月基本持平。',
      [
        '5月全市二手房成交2140套，比4月多9.3%，但低于去年同期4.7%。',
        '5月全市二手房成交2140套，低于上年同期4.7%，均价与4月基本持平。',
        '5月全市二手房成交2140套，环比多9.3%，仍比去年同期少4.7%。',
      ],
      [
        '5月全市二手房成交2140套，高于去年同期4.7%。',
        '5月全市二手房成交2140套，低于去年同期9.3%。',
        '5月全市二手房成交2140套，比4月多4.7%。',
      ],
    ],
  ],
  'to whom something goes, and to what a figure came': [
    [
      '全县三年内将为320处泉眼配备巡护员。',
      [
        'Wardens will be assigned to 320 springs across the county within three years.',
        'The county will send wardens to 320 springs within three years.',
        'Wardens will be given to 320 lower-lying springs in the county within three years.',
      ],
      ['Wardens will be assigned to 230 springs across the county within three years.'],
    ],
    ['全县巡护员增加320名。', ['The county has added 320 wardens.'], ['The county has raised the number of its wardens to 320.']],
  ],
  'a record raised by what was taken off it': [
    [
      '他以27分14秒夺冠，并将赛会纪录提高了1分12秒。',
      [
        'He won in 27 minutes 14 seconds, taking 72 seconds off the event record.',
        'He won in 27 minutes 14 seconds and cut the event record by 72 seconds.',
        '他以27分14秒夺冠，把赛会纪录缩短72秒。',
        '他以27分14秒夺冠，将赛会纪录提升1分12秒。',
      ],
      ['He won in 27 minutes 14 seconds, taking 52 seconds off the event record.', '他以27分14秒夺冠，把赛会纪录缩短12秒。'],
    ],
  ],
  'digital and physical': [
    [
      '机器人正从“数字世界”走向“物理世界”。',
      ['Robots are moving from the digital world into the physical one.', 'Robots are leaving the digital world for the physical world.'],
      [],
    ],
    [
      '博览会今年只在线上举办。',
      ['The fair is held only online this year.'],
      ['The fair is held in person this year.', 'The fair is a physical one this year.'],
    ],
  ],
  'what one says that another says': [
    [
      '侨联会长石国梁说，总理的讲话指出古城修复“功在千秋”，当地侨胞对此感受很深。商会秘书长范立新表示，今年投资将增加两成。',
      ['侨联会长石国梁说，当地侨胞对古城修复“功在千秋”感受很深。', '商会秘书长范立新表示，今年投资将增加两成。'],
      ['侨联会长石国梁表示，今年投资将增加两成。', '商会秘书长范立新说，当地侨胞对古城修复“功在千秋”感受很深。'],
    ],
  ],
  'among the highest, and the highest': [
    [
      '全市人均绿地18.6平方米，位居全省前列。',
      ['The city has 18.6 square metres of green space per person, among the highest in the province.'],
      ['The city has 18.6 square metres of green space per person, the highest in the province.'],
    ],
    ['全市人均绿地18.6平方米。', [], ['The city has 18.6 square metres of green space per person, among the highest in the province.']],
  ],
  'this year and last year turned round': [
    [
      '上半年游船靠泊71艘次，去年同期为52艘次。',
      [
        'The port had 71 calls by cruise ships in the first half, compared with 52 a year earlier.',
        'The port had 71 calls, against 52 a year earlier.',
      ],
      [
        'The port had 52 calls by cruise ships in the first half, compared with 71 a year earlier.',
        'The port had 52 calls, against 71 a year earlier.',
      ],
    ],
  ],
  'another place of the same country': [
    [
      '港务集团昨日与埃及亚历山大国际港签署协议。',
      ['港务集团与埃及亚历山大港签署协议。', '港务集团与埃及亚历山大国际港签约。', '港务集团与埃及一港口签署协议。'],
      ['港务集团与埃及塞得港签署协议。', '港务集团与埃及达米埃塔港签署协议。'],
    ],
    ['货轮昨日抵达美国洛杉矶港。', ['货轮抵达美国西海岸港口。', '货轮已到美国洛杉矶港。'], ['货轮抵达美国波特兰港。']],
    ['代表团访问了秘鲁阿雷基帕省。', ['代表团到访秘鲁阿雷基帕省。'], ['代表团访问了秘鲁洛雷托省。']],
  ],
  'the day of an hour': [
    [
      '讲座于6月17日、19日9时开讲，20日10时座谈。',
      ['The lectures begin at 9 am on Tuesday and Thursday.', 'The first lecture begins at 9 am on Tuesday.', '讲座周二9时、周四9时开讲。'],
      ['The discussion begins at 10 am on Thursday.'],
    ],
    [
      '闭馆整修后，图书馆今日8时重新开放。',
      ['The library reopens at 8 am on Wednesday.', '图书馆周三上午重新开放。'],
      ['图书馆周五上午重新开放。'],
    ],
    [
      '市气象台昨日16时发布大风预警，预计19日夜间风力可达8级。',
      [
        'Forecasters issued a gale warning at 4 pm on Tuesday.',
        '市气象台周二下午发布大风预警。',
        'Forecasters issued a gale warning on Tuesday afternoon.',
        '市气象台周二16时发布大风预警。',
      ],
      [
        'Forecasters issued a gale warning at 4 pm on Thursday.',
        '市气象台周四下午发布大风预警。',
        'Forecasters issued a gale warning on Thursday afternoon.',
        '市气象台周四16时发布大风预警。',
      ],
    ],
    [
      '展览19日开幕，昨日16时完成布展。',
      ['展览周四下午开幕。', 'The exhibits were in place by 4 pm on Tuesday.'],
      ['The exhibits were in place at 4 pm on Thursday.'],
    ],
  ],
  'what is sure, and what may be': [
    [
      '集团昨日说，新型客机将于年内首飞，可能增加货舱，航程约4200公里。',
      [
        'The new airliner will make its maiden flight this year and may expand its cargo hold.',
        'The new airliner will make its maiden flight this year.',
      ],
      [],
    ],
    [
      '公司说，探测器将于年内发射，可能回收返回舱。',
      ['The probe will be launched this year and its capsule may be recovered.', 'The firm said it will launch the probe this year.'],
      ['The firm said it will launch the probe this year and will recover its capsule.'],
    ],
  ],
}

for (const [what, rows] of Object.entries(tables)) test(`tells apart ${what}`, () => assert.deepEqual(misjudged(rows), []))
