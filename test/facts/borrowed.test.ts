import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** evidence, what the rest of the article says, a claim, and whether it may be published. */
const cases: [evidence: string, rest: string, claim: string, passes: boolean][] = [
  ['青禾乐团本月24日在滨江大剧院上演新作', '下一场将移师市音乐厅。', '青禾乐团24日在市音乐厅上演新作。', false],
  ['青禾乐团本月24日在滨江大剧院上演新作', '下一场将移师市音乐厅。', '青禾乐团24日在滨江大剧院上演新作。', true],
  [
    '青禾乐团本月24日在滨江大剧院上演新作',
    '下一场将移师市音乐厅。',
    'The Qinghe orchestra plays at the city concert hall on the 24th.',
    false,
  ],
  ['国家发展改革委下达投资62亿元', '财政部将加强监管。', '财政部下达投资62亿元。', false],
  ['国家发展改革委下达投资62亿元', '财政部将加强监管。', 'The Ministry of Finance allocated 6.2 billion yuan.', false],
  ['岭东农科院育成一种水稻', '测产由岭东农业大学主持。', 'Lingdong Agricultural University bred a new rice.', false],
  ['岭东农科院育成一种水稻', '测产由岭东农业大学主持。', 'The Lingdong Academy of Agricultural Sciences bred a new rice.', true],
  ['宏焰陶瓷在港交所挂牌', '公司曾撤回深交所上市申请。', 'Hongyan Ceramics was listed on the Shenzhen Stock Exchange.', false],
  // Named beside the one of the evidence, or where the evidence leaves the body out.
  ['市教育局增设托管点', '市图书馆也设了一处。', '市教育局增设托管点，市图书馆也设一处。', true],
  ['上半年共签发证书1706份', '这是青禾海关公布的数据。', '上半年，青禾海关签发证书1706份。', true],
  ['她五年练会了整套拳', '林悦是青禾中学学生。', 'Lin Yue has learned the whole routine in five years.', true],
]

for (const [evidence, rest, claim, passes] of cases)
  test(`a body that only the rest of the article names: ${claim}`, () => {
    const language = /\p{Script=Han}/u.test(claim) ? 'zh' : 'en'
    const found = checkClaim({ text: { [language]: claim }, evidence: [evidence], context: `${evidence}。${rest}`, date: '2025-06-18' })
    assert.equal(found.filter(({ kind }) => kind === 'name').length === 0, passes, JSON.stringify(found))
  })
