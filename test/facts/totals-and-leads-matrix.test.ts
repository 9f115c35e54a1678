import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What there is in all, what led, what nearly was, what moved from where, and which of two things grew or was refused. */
// biome-ignore format: a table
const rows: Row[] = [
  ['全县上半年新建充电桩632个，累计达2815个。下半年计划再建400个', ['The county has put up more than 2,800 charging posts and plans another 400.', '全县已累计建成充电桩2815个，下半年再建400个'], ['The county put up more than 2,800 charging posts in the first half.', '全县累计建成充电桩632个']],
  ['该院去年救治患儿326人，累计救治达1877人，来自18个省份', ['The hospital has treated 1,877 children, who came from 18 provinces.'], ['The hospital treated 1,877 children last year.']],
  ['浙江选手陈墨以14分52秒08夺冠，领先第二名山东队1.27秒', ['陈墨以1.27秒优势夺冠'], ['陈墨以1.27秒夺冠', '陈墨以14分52秒08的优势夺冠']],
  ['全市将建成一刻钟养老服务圈320个', ['The city will have built 320 "15-minute" elderly care circles.'], ['The city will have built 320 "30-minute" elderly care circles.', 'The city will have built 320 "landmark" elderly care circles.']],
  ['多位知情人士透露，监管部门拟将比例上限由目前的10%提高至15%', ['Regulators are considering raising the cap to 15 percent from 10 percent, people familiar with the matter said.'], ['Regulators raised the cap to 15 percent from 10 percent, people familiar with the matter said.', 'After considering the matter, regulators have raised the cap to 15 percent from 10 percent.']],
  ['商务部已将补贴上限由每辆1万元提高至1.5万元', ['The ministry has raised the subsidy cap to 15,000 yuan a car from 10,000 yuan.'], ['The ministry is considering raising the subsidy cap to 15,000 yuan a car from 10,000 yuan.']],
  ['大桥通车将满一年，日均车流量3.2万辆次', ['Almost a year after opening, the bridge carries 32,000 vehicles a day.', '大桥通车近一年，日均车流量3.2万辆次'], ['More than a year after opening, the bridge carries 32,000 vehicles a day.']],
  ['大桥通车即将满两年，日均车流量3.2万辆次', ['Nearly two years after opening, the bridge carries 32,000 vehicles a day.'], ['Nearly three years after opening, the bridge carries 32,000 vehicles a day.', 'More than two years after opening, the bridge carries 32,000 vehicles a day.']],
  ['目前，洱海越冬水鸟数量已由2010年代初的2万余只恢复到7万只以上，水质稳定', ['Waterbirds wintering on Erhai Lake have recovered to more than 70,000 from just over 20,000 in the early 2010s.'], ['Waterbirds wintering on Erhai Lake have recovered to just over 20,000 from more than 70,000 in the early 2010s.']],
  ['居民用水由三级阶梯改为四级阶梯，最低一级每吨仍为2.1元', ['Household water moves from three to four price tiers, the lowest unchanged at 2.1 yuan a tonne.'], ['Household water moves from four to three price tiers.', 'Household water moves from three to five price tiers.']],
  ['猪肉批发价每公斤28.3元，几乎是去年同期14.4元的两倍', ['Pork wholesale prices almost doubled from a year earlier to 28.3 yuan a kilogram.', '猪肉批发价每公斤28.3元，近去年同期两倍'], ['Pork wholesale prices more than doubled from a year earlier to 28.3 yuan a kilogram.', '猪肉批发价每公斤28.3元，超过去年同期两倍']],
  ['平台去年入驻商户由3万家增至6万家，成交额920亿元，增幅四成', ['平台去年商户翻一番至6万家，成交额增四成至920亿元'], ['平台去年成交额翻一番至920亿元', "The platform's turnover doubled to 92 billion yuan."]],
  ['公司去年营收48亿元，增长95%', ["The company's revenue nearly doubled to 4.8 billion yuan."], []],
  ['公司去年营收48亿元，增长45%，较三年前翻一番', ["The company's revenue doubled to 4.8 billion yuan in three years."], []],
  ['公司去年营收48亿元，增长45%，净利润翻一番', ["The company's revenue rose 45% to 4.8 billion yuan."], ["The company's revenue doubled to 4.8 billion yuan.", '公司营收翻一番至48亿元']],
  ['轮渡昨日恢复，首班载客205人、货物93标箱，今后的两个航次暂不载客', ['The two coming sailings will carry cargo but no passengers.'], ['The two coming sailings will carry passengers but no cargo.']],
  ['景区对老人免票，学生不再免票', ['The park is free for the elderly but no longer for students.'], []],
  ['景区对学生免票，老人不再免票', [], ['The park is free for the elderly but no longer for students.']],
  ['去年全市进出口总值7154.4亿元，增长0.4%', ["The city's foreign trade came to 715 billion yuan last year."], ["The city's foreign trade came to exactly 715 billion yuan last year."]],
  ['全省粮食总产量达3863.4万吨', ['Grain output reached exactly 38.634 million tonnes.'], ['Grain output reached precisely 38.6 million tonnes.', '全省粮食总产量恰好3860万吨']],
]

test('totals, leads, near years and multiples are told of their own', () => {
  assert.deepEqual(misjudged(rows), [])
})
