import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerPlaces } from '../../src/answers/answer-places.ts'
import { expectedOf } from '../../src/answers/expects.ts'
import type { Language } from '../../src/news/language.ts'

const placesIn = (sentence: string, question: string, things: string[] = []) =>
  answerPlaces({ written: sentence, plain: sentence, date: '2026-11-20' }, expectedOf(question, languageOf(question)), things, question)
const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

for (const { question, has, lacks, things = [] } of [
  { question: '大桥有多少个桥墩？', has: '全桥共有28个桥墩。', lacks: '大桥全长876米。', things: ['桥墩'] },
  { question: '大桥花了多少钱？', has: '总投资3.2亿元。', lacks: '大桥全长876米。' },
  { question: '大桥有多长？', has: '大桥全长876米。', lacks: '总投资3.2亿元。' },
  { question: 'How much did the bridge cost?', has: '总投资3.2亿元。', lacks: '大桥全长876米。' },
  { question: 'How long is the flight?', has: '飞行时间约3小时30分。', lacks: '11月19日凌晨2时40分起飞。' },
  { question: '飞多久？', has: '飞行时间约3小时30分。', lacks: '2024年9月起飞。' },
  { question: 'How cold will it get?', has: '最低气温将降至4℃左右。', lacks: '本次降温有4天。' },
  { question: 'How many workers does it employ?', has: '项目目前有员工620人。', lacks: '项目占地186亩。', things: ['员工', '工人'] },
  { question: '来了几支队伍？', has: '共有18支代表队参赛。', lacks: '比赛设3个组别。', things: ['队伍', '支'] },
  { question: '现在开多快？', has: '列车时速350公里。', lacks: '线路全长350公里。' },
  { question: 'phone number of the showroom', has: '咨询电话：0571-85550000。', lacks: '每张门票50元。' },
  { question: 'How much was he paid for picking up the parcels?', has: '每取一件付给他600元。', lacks: '取件量增长两成。' },
  { question: 'How much are exports up?', has: '出口增长两成。', lacks: '出口额达600亿元。' },
  { question: '门票要多少钱？', has: '参观全部免费。', lacks: '展览有3层。' },
  { question: '贷款利息几个点', has: '年利率为3.2%。', lacks: '贷款期限3年。' },
  { question: '客服电话是多少？', has: '咨询电话：0571-85550000。', lacks: '每张门票50元。' },
  { question: 'What is the fee for a visit?', has: '挂号费每次25元。', lacks: '门诊有25间诊室。' },
  { question: 'How many old stone bridges have been repaired?', has: '已修缮古石桥12座。', lacks: '投入资金12万元。', things: ['桥'] },
  { question: 'How many books does the library have?', has: '馆内有62万册图书。', lacks: '图书馆有3层。', things: ['图书'] },
]) {
  test(`${question} is answered with an amount of what was asked for`, () => {
    const found = [has, lacks].map((sentence) => placesIn(sentence, question, things).exact.length > 0)
    assert.deepEqual(found, [true, false])
  })
}

for (const { question, has, lacks } of [
  { question: '谁主持了会议？', has: '市长王志强主持了会议。', lacks: '会议昨日召开。' },
  { question: '大桥什么时候通车？', has: '大桥将于明年5月通车。', lacks: '大桥由省交通集团承建。' },
  { question: 'Where is the showroom?', has: '展厅位于胡志明市。', lacks: '展厅昨日开业。' },
  { question: '2026年谁来过？', has: '市长王志强来过。', lacks: '2026年有人来过。' },
  { question: '11月18日以后哪天开馆？', has: '11月21日开馆。', lacks: '11月18日开馆。' },
]) {
  test(`${question} wants what it does not name itself: ${lacks} has none`, () => {
    const found = [has, lacks].map((sentence) => placesIn(sentence, question).typed.length > 0)
    assert.deepEqual(found, [true, false])
  })
}

for (const { question, has, lacks } of [
  { question: 'When do the new rules take effect?', has: '新规自12月1日起施行。', lacks: '11月18日审议通过新规。' },
  { question: '大桥什么时候通车？', has: '预计2027年5月通车。', lacks: '2024年9月开工。' },
  { question: '展到几月？', has: '展览持续至11月。', lacks: '展览11月开幕。' },
  { question: 'Until when can people apply?', has: '报名截至12月15日。', lacks: '12月15日揭晓结果。' },
  { question: '夜市几点开？', has: '夜市每晚6时开市。', lacks: '夜市11月18日开市。' },
  { question: 'On which day is it closed?', has: '展厅每周一闭馆。', lacks: '展厅16时30分闭馆。' },
]) {
  test(`${question} asks for such a time`, () => {
    const found = [has, lacks].map((sentence) => placesIn(sentence, question).exact.length > 0)
    assert.deepEqual(found, [true, false])
  })
}

for (const [question, kind] of [
  ['How old was the manager when the team won?', 'number'],
  ['When the bridge is open, what will the toll be?', 'number'],
  ['What is the name of the man who found the bag?', 'person'],
  ['What is the name of the dish?', 'name'],
  ['What is the fee for a visit?', 'number'],
  ['Who was there when it began?', 'person'],
  ['When did the bridge open?', 'time'],
  ['Does the owner know people who could help?', undefined],
  ['Do you know when it opens?', 'time'],
  ['He helped him when he was ill; how much did it cost?', 'number'],
  ['What do they mean by a chain factory?', 'meaning'],
  ['What started the row?', 'reason'],
  ['How come the shuttle is late?', 'reason'],
] as const) {
  test(`${question} asks with its main clause`, () => {
    assert.equal(expectedOf(question, 'en').kind, kind)
  })
}

for (const [question, kind] of [
  ['啥时候开馆？', 'time'],
  ['店里有几个人？', 'number'],
  ['他干了几年？', 'number'],
  ['这几天开吗？', undefined],
  ['老板叫什么？', 'person'],
  ['为啥要搬？', 'reason'],
] as const) {
  test(`${question} asks for ${kind ?? 'no kind of thing'}`, () => {
    assert.equal(expectedOf(question, 'zh').kind, kind)
  })
}

test('who organised it need not be a person', () => {
  assert.equal(placesIn('展览由市美术馆和文化馆主办。', '展览是谁主办的？').typed.length > 0, true)
  assert.equal(placesIn('展览由市美术馆和文化馆主办。', '谁去看了展览？').typed.length > 0, false)
})
