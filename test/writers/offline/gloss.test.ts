import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../../../src/language/lexicon.ts'
import { glossaryOf } from '../../../src/news/glossary.ts'
import { glossOf } from '../../../src/writers/offline/gloss.ts'

const glossary = glossaryOf([
  { zh: '义乌', en: 'Yiwu', source: 'test' },
  { zh: '越南', en: 'Vietnam', source: 'test' },
  { zh: '非洲', en: 'Africa', source: 'test' },
  { zh: '枫桥经验', en: 'Fengqiao model', source: 'test' },
])
const read = (text: string) => glossOf(text, glossary, { lexicon: loadLexicon(), date: '2024-12-05' })

test('says in the order of English what is read beyond doubt', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '12月4日，企业签署了协议。', expected: 'on December 4, companies signed the agreement' },
    { value: '企业在越南举行会议。', expected: 'companies held the meeting in Vietnam' },
    { value: '义乌12月4日召开会议。', expected: 'on December 4, Yiwu held the meeting' },
    { value: '出口额为4.89亿美元，同比增长28.5%。', expected: 'exports are US$489 million, up 28.5% year on year' },
    { value: '义乌对非洲出口4.89亿美元，下降28.5%。', expected: 'Yiwu exported US$489 million to Africa, down 28.5%' },
    { value: '义乌设立了14个海外展厅。', expected: 'Yiwu set up 14 overseas showrooms' },
    { value: '项目被政府取消。', expected: 'the project was canceled by the government' },
    { value: '企业必须提供资金支持。', expected: 'companies must provide financial support' },
    { value: '会议指出，要加强合作。', expected: 'the meeting noted that it is necessary to strengthen cooperation' },
    { value: '经理高晋出席会议。', expected: 'manager Gao Jin attended the meeting' },
    { value: '义乌出口20吨商品。', expected: 'Yiwu exported 20 tons of goods' },
    { value: '活动在越南举行。', expected: 'the event was held in Vietnam' },
    { value: '义乌召开第58次会议，批准《枫桥经验》。', expected: 'Yiwu held the 58th meeting and approved Fengqiao model' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('has no English for what can be read in two ways, or of which a word is not known', () => {
  for (const value of [
    '企业签署了龘靐。', // a word that nobody knows
    '完善知识产权保护制度。', // improve the system, or the complete property protects it
    '以县域为单位。', // by, or as
    '他出席会议。', // who?
    '系统规划建设蓝图。', // the system planned, or planned systematically
    '这是义乌开通的首条直飞越南的航线。',
  ])
    assert.equal(read(value).upTo(), undefined, value)
})

test('does not say of the subject what may be meant of the object', () => {
  const { upTo } = read('义乌对非洲出口4.89亿美元，仍是第一大出口目的地。')
  assert.equal(upTo(), undefined)
  assert.equal(upTo('义乌对非洲出口4.89亿美元'.length), 'Yiwu exported US$489 million to Africa')
})

test('mentions every date, name and figure of a sentence that it cannot say, and common nouns', () => {
  const { upTo, mentions } = read('12月4日，来自越南的23家企业因龘靐于义乌签订4.89亿美元合同。')
  assert.equal(upTo(), undefined)
  assert.deepEqual(mentions(), ['December 4', 'Vietnam', '23 companies', 'Yiwu', 'US$489 million', 'contract'])
})

test('leaves no Chinese and no full-width mark in English, whatever the text', () => {
  for (const value of ['龘靐齉，“爨”（麤）。', '《𠮷》：１２３！', '的了着过', '、、、，，，', '']) {
    const { upTo, mentions } = read(value)
    assert.doesNotMatch(
      `${upTo() ?? ''}${mentions().join('')}`,
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u{20000}-\u{3ffff}]/u,
    )
  }
})
