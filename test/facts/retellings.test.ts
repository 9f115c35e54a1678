import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** How an honest writer shortens and turns a sentence passes; the same turns with something else in them do not. */
type Case = [source: string, claim: string, expected: string]
const judge = ([source, claim, expected]: Case) => {
  const language = /\p{Script=Han}/u.test(claim) ? 'zh' : 'en'
  const found = checkClaim({ text: { [language]: claim }, evidence: [source], date: '2025-06-18', paper: '青禾日报' })
  assert.equal(found.map(({ kind, text }) => `${kind}: ${text.trim()}`).join('; '), expected, claim)
}

const bounds: Case[] = [
  ['尚未到十岁，他已能独自赶集', '不到十岁，他已能独自赶集。', ''],
  ['尚未到十岁，他已能独自赶集', 'Before the age of ten he went to market alone.', ''],
  ['尚未到十岁，他已能独自赶集', 'He was not yet ten when he went to market alone.', ''],
  ['未满18岁的游客免票', '18岁以下游客免票。', ''],
  ['没到30人的班次取消', 'Classes with fewer than 30 people are cancelled.', ''],
  ['没到30人的班次取消', 'Classes with more than 30 people are cancelled.', 'qualifier: more than 30'],
  ['他积攒邮票达63册，内含超过2400枚邮票', '他积攒邮票63册，超过2400枚。', ''],
  ['光伏装机首次超过火电装机', '火电装机首次超过光伏装机。', 'ownership: 超过'],
  ['全市外贸跃上千亿台阶', 'The city’s foreign trade passed 100 billion yuan.', ''],
  ['产业规模突破万亿大关', '产业规模突破1万亿元。', ''],
  ['视频播放量突破百亿', 'Videos earned more than 10 billion yuan.', 'quantity: more than 10 billion yuan'],
  ['青禾县入选全国百强县', 'Qinghe is one of China’s 100 strongest counties.', ''],
  ['青禾县入选全国百强县', 'Qinghe is one of China’s 50 best counties.', 'quantity: 50'],
  ['她学会了长棍和双刀', 'She learned the staff and double swords.', ''],
]

const spans: Case[] = [
  ['青禾队上半场攻入一球', 'Qinghe scored in the first half.', ''],
  ['青禾队上半场攻入一球', 'Qinghe scored in the second half.', 'date: second half'],
  ['青禾队上半场攻入一球', 'Qinghe scored in the first half of 2024.', 'date: first half of 2024'],
  ['青禾计划启动两年多，种树3万棵', 'Launched two years ago, the Qinghe plan has planted 30,000 trees.', ''],
  ['青禾计划启动三年来，种树3万棵', 'Launched two years ago, the Qinghe plan has planted 30,000 trees.', 'date: two years ago'],
  ['“十四五”时期，青禾县建成公园20座', '五年间青禾县建成公园20座。', ''],
  ['“十五五”时期，青禾县将建公园20座', 'Qinghe will build 20 parks over the next five years.', ''],
  ['去年，青禾县建成公园20座', 'Qinghe built 20 parks in five years.', 'quantity: five years'],
  ['离青禾县赛龙舟还有一个多月', 'The dragon boat race in Qinghe is more than a month away.', ''],
  ['离开幕还有一年，青禾场馆就已完工', 'The venue in Qinghe was finished a year before the opening.', ''],
  ['青禾去年产茶300吨，今年增长两成', 'Qinghe made 20% more tea than a year before.', ''],
  ['嫦娥六号在月球背面采样', 'Chang’e 6 took samples on the far side of the moon.', ''],
  ['嫦娥六号在月球背面采样', 'Chang’e 5 took samples on the far side of the moon.', 'quantity: 5'],
  ['去年修复了白石江河岸', 'A stretch of the Baishi River bank was restored last year.', ''],
]

const whose: Case[] = [
  ['全年接待国内外游客1.5亿人次，购物500亿元，入境游客350万人次', '全年接待国内外游客1.5亿人次，购物500亿元，入境游客350万人次。', ''],
  ['海内外参展商共800家，其中境外200家', 'There were 800 exhibitors at home and abroad, 200 of them from overseas.', ''],
  ['海内外参展商共800家，其中境外200家', 'There were 800 overseas exhibitors.', 'ownership: 800'],
  ['小岛在地理上并不遥远，心理上却是远方', 'The island is not far away on the map but feels like a distant place.', ''],
  ['研究人员超过3万人，增速全国第一', '全省研究人员超过3万人。', ''],
  ['全国研究人员超过3万人', '全省研究人员超过3万人。', 'term: 全省'],
  ['他坚持了七十年，未曾有一日间断', '七十年来他没间断过。', ''],
  ['他坚持了七十年，中间停歇过', '他坚持七十年，从未停歇。', 'direction: 从未停歇'],
  ['渔民有了稳定收入，告别了外出务工的日子', 'Fishermen have a steady income and no longer leave home for work.', ''],
  ['登记由手工改为线上办理', 'Registration is no longer done by hand.', ''],
  ['引水工程解决了全村缺水问题', 'The project means that the village no longer lacks water.', ''],
  ['渔民外出务工', 'Fishermen no longer leave home for work.', 'direction: no longer'],
  [
    '本报杭州7月8日讯（浙江日报记者罗敏）宁波海关签发证书7575份，货值45亿元，分别同比增长4.1%、4.2%',
    '宁波海关签发证书7575份，货值45亿元，同比分别增长4.1%和4.2%。',
    '',
  ],
  ['本报杭州7月8日讯 杭州出口增长4.1%，宁波出口增长5.2%', '宁波出口增长4.1%。', 'ownership: 4.1%'],
  ['小岛并不遥远', 'The island is distant.', 'direction: distant'],
]

const names: Case[] = [
  ['第三届中阿合作论坛在杭州举行', 'The third China-Arab cooperation forum was held in Hangzhou.', ''],
  ['第三届中非合作论坛在杭州举行', 'The third China-Arab cooperation forum was held in Hangzhou.', 'name: Arab'],
  ['卫视节目在杭州拍摄', 'A TV show was filmed in Hangzhou.', ''],
  ['电台节目在杭州录制', 'A TV show was recorded in Hangzhou.', 'name: TV'],
  ['今年为学生宿舍空调投入37万元', '今年投入37万元为学生宿舍装空调。', ''],
  ['民警高明远赶到现场', '民警高明源赶到现场。', 'name: 高明源'],
  ['全省依托一张网，部署机场160个', '全省已部署机场160个。', ''],
  ['白石县队获小学组一等奖，青禾中学承办比赛', '白石县队分获小学组一等奖。', ''],
  ['儿子考上青禾中学，女儿读小学', '儿子考入中学，女儿就读小学。', ''],
  ['市儿童医院启用新楼', '市妇幼保健院启用新楼。', 'name: 妇幼保健院'],
]

for (const [of, cases] of Object.entries({ bounds, spans, whose, names })) {
  test(`retold ${of} pass when they say the same`, () => {
    for (const one of cases) judge(one)
  })
}
