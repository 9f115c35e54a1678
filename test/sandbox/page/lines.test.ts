import assert from 'node:assert/strict'
import { test } from 'node:test'

type Shown = string | { props: { children: Shown; class?: string; lang?: string } } | Shown[]
const { inLines } = (await import(new URL('../../../src/sandbox/page/lines.js', import.meta.url).href)) as { inLines(text: string): Shown }

/** The text as it is laid out: what a line never breaks in stands in brackets, English in braces. */
const laidOut = (shown: Shown): string => {
  if (typeof shown === 'string') return shown
  if (Array.isArray(shown)) return shown.map(laidOut).join('')
  const inner = laidOut(shown.props.children)
  const kept = shown.props.class === 'whole' ? `[${inner}]` : inner
  return shown.props.lang === 'en' ? `{${kept}}` : kept
}

const cases: [text: string, expected: string][] = [
  ['自12月16日23时30分起施行', '自[12月16日][23时30分]起施行'],
  ['每次约20分钟。', '每次约[20分钟]。'],
  ['去年接待2.9万人次', '去年接待[2.9万人次]'],
  ['最多 90 天；之后删除', '最多 [90 天]；之后删除'],
  ['2026 义乌国际商贸城', '[2026] 义乌国际商贸城'],
  ['由学院与集团共同出资。', '由学院与集团共[同出资。]'],
  ['每周五 · 周六', '每[周五]{[ ·]} [周六]'],
  [`号码${'7'.repeat(40)}`, `号码${'7'.repeat(40)}`],
  ['On January 10, in District 5', '{On [January 10,] in [District 5]}'],
  ['Power cut on Nov. 23, 4 °C', '{Power cut on [Nov. 23,] [4 °C]}'],
  ['6 of 13 stories · pages 1–8', '{[6 of] [13 stories ·] pages 1–8}'],
]
for (const [text, expected] of cases) test(`where a line may break: ${text}`, () => assert.equal(laidOut(inLines(text)), expected))

test('what is Chinese says so, for its marks are set as Chinese', () => {
  const [line] = inLines('“丝路商人”奖学金') as { props: { lang?: string } }[]
  assert.equal(line!.props.lang, 'zh')
})
