import assert from 'node:assert/strict'
import { test } from 'node:test'

type Shown = string | { type: string; props: { children: Shown; class?: string; lang?: string } } | Shown[]
const { inLines, languageOf } = (await import(new URL('../../../src/sandbox/page/lines.js', import.meta.url).href)) as {
  inLines(text: string): Shown
  languageOf(text: string): string
}

/** The text as it is laid out: what a line never breaks in stands in brackets, English in braces; between: what stands between two words. */
const laidOut = (shown: Shown, between = ''): string => {
  if (typeof shown === 'string') return shown
  if (Array.isArray(shown)) return shown.map((one) => laidOut(one, between)).join('')
  if (shown.type === 'wbr') return between
  const inner = laidOut(shown.props.children, between)
  const kept = shown.props.class === 'whole' ? `[${inner}]` : inner
  return shown.props.lang === 'en' ? `{${kept}}` : kept
}

const cases: [text: string, expected: string][] = [
  ['自12月16日23时30分起施行', '自[12月16日][23时30分]起施行'],
  ['首日客流12.6万人次，同比增长8.4%。', '首日[客流][12.6万人次]，同比[增长][8.4]%。'],
  ['停车位5200个，学生1380人', '[停车位][5200个]，[学生][1380人]'],
  ['将于11月21日开张', '[将于][11月21日]开张'],
  ['7.5万个商位和26项业务', '[7.5万个商位]和[26项业务]'],
  ['1 个版面，12 篇', '[1 个版面]，[12 篇]'],
  ['看某一天，例如 12-05', '看某一天，[例如] [12-05]'],
  ['2026年11月20日 第 1 版', '[2026年][11月20日] [第 1 版]'],
  ['每次约20分钟。', '每次约[20分钟]。'],
  ['去年接待2.9万人次', '去年[接待][2.9万人次]'],
  ['最多 90 天；之后删除', '[最多] [90 天]；之后删除'],
  ['2026 义乌国际商贸城', '[2026] 义乌国际商贸城'],
  ['由学院与集团共同出资。', '由学院与集团[共同出资。]'],
  ['每周五 · 周六', '[每周五]{[ ·]} [周六]'],
  [`号码${'7'.repeat(40)}`, `[号码]${'7'.repeat(40)}`],
  ['On January 10, in District 5', '{On [January 10,] in [District 5]}'],
  ['Power cut on Nov. 23, 4 °C', '{Power cut on [Nov. 23,] [4 °C]}'],
  ['From February 1, 2027, on', '{From [February 1, 2027,] on}'],
  ['For example /digest 12-05.', '{For example [/digest 12-05.]}'],
  ['添加：/term 某某 = English', '添加：[/term 某某 = English]'],
  ['请写明日期，例如 /digest 12-05。', '请写明日期，例如 [/digest 12-05]。'],
  ['6 of 13 stories · pages 1–8', '{[6 of 13 stories ·] [pages 1–8]}'],
  ['Exports of 641.85 billion yuan', '{Exports of [641.85 billion yuan]}'],
  ['Culture & sport', '{Culture [& sport]}'],
  ['Fish market · sweet smell · it is open from the morning', '{[Fish market ·] [sweet smell ·] it is open from the morning}'],
  ['11月20日 第 2 版 · 20 Nov 12, page 2', '[11月20日] [第 2 版]{[ ·]} [20] Nov [12,] [page 2]'],
  [' 2026-11-24, and then', '{ [2026-11-24,] and then}'],
  ['自11月27日起，', '自[11月27日起]，'],
]
for (const [text, expected] of cases) test(`where a line may break: ${text}`, () => assert.equal(laidOut(inLines(text)), expected))

test('a Chinese line breaks between words, and a word of one character leads to the next or ends the one before', () => {
  const broken: [text: string, expected: string][] = [
    ['进出口总值同比增长，学生读报', '进出口|总值|同比增长，学生|读报'],
    ['商城集团的市场将于明年开张', '商城集团的|市场|将于明年|开张'],
    ['更新 前十个月义乌出口', '更新 前十个月|义乌出口'],
    ['最多\u00a090\u00a0天，用于更正', '[最多]\u00a0[90\u00a0天]，用于|更正'],
    ['将于11月21日开张', '[将于][11月21日]|开张'],
    ['义乌Chinagoods平台“照常”接单', '义乌Chinagoods|平台|“照常”|接单'],
  ]
  const shown = broken.map(([text]) => [text, laidOut(inLines(text), '|')])
  assert.deepEqual(shown, broken)
})

test('nothing of a text is lost or doubled by how it is laid out', () => {
  const text = '截至10月底，37个项目已完成29个，完成投资48.6亿元，占年度计划的92.3%。 “你好” · 第\u00a01\u00a0版'
  const bare = laidOut(inLines(text)).replace(/[[\]{}]/g, '')
  assert.equal(bare, text)
})

test('a question to a bot is of the language of its words, not of its address', () => {
  assert.equal(languageOf('@paperboy_sandbox_bot 对越南出口多少？'), 'zh')
  assert.equal(languageOf('@paperboy_sandbox_bot How much to Vietnam?'), 'en')
})

test('what is Chinese says so, for its marks are set as Chinese', () => {
  const [line] = inLines('“丝路商人”奖学金') as { props: { lang?: string } }[]
  assert.equal(line!.props.lang, 'zh')
})
