import assert from 'node:assert/strict'
import { test } from 'node:test'
import { couldAnswer, expectedOf, hasUnit } from '../../src/answers/expects.ts'
import type { Language } from '../../src/news/language.ts'

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

for (const { question, has, lacks, things = [] } of [
  { question: '大桥有多少个桥墩？', has: '全桥共有28个桥墩。', lacks: '大桥全长876米。' },
  { question: '大桥花了多少钱？', has: '总投资3.2亿元。', lacks: '大桥全长876米。' },
  { question: '大桥有多长？', has: '大桥全长876米。', lacks: '总投资3.2亿元。' },
  { question: 'How much did the bridge cost?', has: '总投资3.2亿元。', lacks: '大桥全长876米。' },
  { question: 'How many books does the library have?', has: '馆内有62万册图书。', lacks: '图书馆有3层。', things: ['图书'] },
]) {
  test(`${question} is answered with an amount of what was asked for`, () => {
    const expected = expectedOf(question, languageOf(question))
    assert.deepEqual([hasUnit(has, expected, things), hasUnit(lacks, expected, things)], [true, false])
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
    const expected = expectedOf(question, languageOf(question))
    assert.deepEqual([couldAnswer(has, has, expected, question), couldAnswer(lacks, lacks, expected, question)], [true, false])
  })
}
