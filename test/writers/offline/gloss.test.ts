import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../../../src/language/lexicon.ts'
import { glossaryOf } from '../../../src/news/glossary.ts'
import { glossOf } from '../../../src/writers/offline/gloss.ts'

const glossary = glossaryOf([
  { zh: '义乌', en: 'Yiwu', source: 'test' },
  { zh: '越南', en: 'Vietnam', source: 'test' },
  { zh: '枫桥经验', en: 'Fengqiao model', source: 'test' },
])
const gloss = (text: string) => glossOf(text, glossary, { lexicon: loadLexicon() })

test('glosses in the order of English', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '12月4日，企业签署了协议。', expected: 'On December 4, companies signed the agreement.' },
    { value: '企业在越南举行会议。', expected: 'Companies held the meeting in Vietnam.' },
    { value: '义乌12月4日召开会议。', expected: 'On December 4, Yiwu held the meeting.' },
    { value: '出口额为4.89亿美元，同比增长28.5%。', expected: 'Exports are US$489 million, up 28.5% year on year.' },
    { value: '义乌设立了14个海外展厅。', expected: 'Yiwu set up 14 overseas showrooms.' },
    { value: '来自越南的23家企业参加活动。', expected: '23 companies from Vietnam attended the event.' },
    { value: '项目被政府取消。', expected: 'The project was canceled by the government.' },
    { value: '义乌与越南之间的贸易增长。', expected: 'Trade between Yiwu and Vietnam grew.' },
    { value: '企业必须提供资金支持。', expected: 'Companies must provide financial support.' },
    { value: '会议指出，要加强合作。', expected: 'The meeting noted that it is necessary to strengthen cooperation.' },
    { value: '政府推动企业加快发展。', expected: 'The government pushed companies to speed up development.' },
    { value: '经理高晋出席会议。', expected: 'Manager Gao Jin attended the meeting.' },
    { value: '义乌出口20吨商品。', expected: 'Yiwu exported 20 tons of goods.' },
    { value: '活动在越南举行。', expected: 'The event was held in Vietnam.' },
    { value: '政府公布，企业将获得支持。', expected: 'The government announced, companies will win support.' },
    { value: '三年前，企业开通了20条线路。', expected: 'Three years ago, companies opened 20 routes.' },
    { value: '吴女士说，市场营业至8月4日。', expected: 'Ms. Wu said that the market is open until August 4.' },
  ]
  for (const { value, expected } of cases) assert.equal(gloss(value).en, expected)
})

test('leaves no Chinese and no full-width mark in English, whatever the text', () => {
  for (const value of ['龘靐齉，“爨”（麤）。', '《𠮷》：１２３！', '的了着过', '、、、，，，', '']) {
    assert.doesNotMatch(gloss(value).en, /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u{20000}-\u{3ffff}]/u)
  }
})

test('doubts what it does not know', () => {
  assert.ok(gloss('企业签署了协议。').doubt < gloss('龘靐齉爨麤灪龖厵。').doubt)
})
