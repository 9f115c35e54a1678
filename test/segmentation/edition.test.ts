import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inEnglish } from '../../src/news/remark.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'

const sample = (day: string) =>
  ['01', '02'].map((name) => ({
    page: String(Number(name)),
    text: readFileSync(new URL(`../../src/sandbox/sample/${day}/${name}.txt`, import.meta.url), 'utf8'),
  }))

/** Characters only: what must not get lost or doubled. */
const bare = (text: string) => [...text.replace(/[\s\u3000]/g, '')].toSorted().join('')

test('finds each story of the sample edition with its own headline', () => {
  const { articles } = segmentEdition(sample('today'))
  assert.deepEqual(
    articles.map(({ headline }) => headline.replace(/\s/g, '').slice(0, 8)),
    [
      '外贸“国别图谱”',
      '商铺消防安全新规',
      '义乌至胡志明市全',
      '国际商贸城公布明',
      '糖梗丰收甜香满村',
      '摊位有“码”夜市',
      '外商可申请“丝路',
      '轻轨末班车周五周',
      '国际门诊添了6位',
      '苏溪一光伏项目投',
      '冷空气到货周末最',
      '停水通知',
      '样张没有真实新闻',
    ],
  )
})

test('joins a story that runs on another page, in mid-sentence', () => {
  const [front] = segmentEdition(sample('today')).articles
  assert.deepEqual(front?.continuedOn, ['2'])
  assert.ok(front?.body.some((paragraph) => /今年最大的变化是[^（]/.test(paragraph)))
  assert.ok(!front?.body.some((paragraph) => /下转|上接/.test(paragraph)))
})

test('a teaser is no story, and folio and staff lines belong to none', () => {
  const { articles, teasers, remarks } = segmentEdition(sample('today'))
  assert.equal(teasers.length, 1)
  assert.match(teasers[0]!.text, /夜市/)
  assert.ok(inEnglish(remarks).includes('责编'))
  assert.ok(!articles.some(({ body, headline }) => [headline, ...body].some((text) => /责编|导读/.test(text))))
})

test('a photo story keeps its text and names its photographer', () => {
  const photo = segmentEdition(sample('today')).articles.find(({ kind }) => kind === 'photo')
  assert.equal(photo?.headline, '糖梗丰收 甜香满村')
  assert.deepEqual(photo?.byline, ['丁致远'])
  assert.equal(photo?.body.length, 2)
})

test('loses and doubles nothing of a page', () => {
  for (const page of sample('yesterday')) {
    const { articles, teasers, remarks } = segmentEdition([page])
    const found = [
      ...articles.flatMap(({ kicker, headline, subhead, body, captions }) => [
        kicker ?? '',
        headline,
        subhead ?? '',
        ...body,
        ...captions.filter((caption) => !/ 摄$/.test(caption)),
      ]),
      ...teasers.map(({ text }) => text),
      ...remarks.map((remark) => (typeof remark === 'object' && 'text' in remark ? remark.text : '')),
    ].join('')
    // Bylines and credits are kept as names: lines that hold nothing else are left out of the comparison.
    const printed = page.text
      .split('\n')
      .filter((line) => !/^(?:全媒体记者|通讯员) .{2,40}$/.test(line))
      .join('')
    assert.equal(bare(found), bare(printed))
  }
})

test('a story without a headline is told when it is read', () => {
  const text = `本报讯 昨日，新桥正式通车。${'市民可以步行过桥。'.repeat(12)}`
  const { articles, remarks } = segmentEdition([{ page: '1', text }])
  assert.deepEqual(
    articles.map(({ headline }) => headline),
    [''],
  )
  assert.match(inEnglish(remarks), /^page 1: a story without a headline; no digest will carry it: “.*新桥正式通车/)
})
