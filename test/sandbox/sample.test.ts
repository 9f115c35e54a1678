import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { briefsFrom, parseStoredDigest } from '../../src/sandbox/stored-digest.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'

const read = (name: string) => readFileSync(new URL(`../../src/sandbox/sample/${name}`, import.meta.url), 'utf8')
const edition = (day: string) => segmentEdition(['1', '2'].map((page) => ({ page, text: read(`${day}/0${page}.txt`) })))
const bare = (text: string) => text.replace(/\s+/g, '')

test("today's sample edition has its traps, and comes out of the segmentation as its stories", () => {
  const { articles, teasers } = edition('today')
  const headlines = articles.map(({ headline }) => bare(headline)).join('\n')
  for (const part of [
    '对越南出口增长27.1%',
    '商铺消防安全新规12月1日起施行',
    '义乌至胡志明市全货机航线首航',
    '糖梗丰收甜香满村',
    '停水通知',
  ]) {
    assert.ok(headlines.includes(part), part)
  }
  assert.ok(articles.length >= 12)
  assert.equal(teasers.length, 1)
  const lead = articles.find(({ headline }) => headline.includes('越南'))
  assert.ok(bare(lead?.body.join('') ?? '').includes('今年最大的变化是客人从一年来两趟，变成了每个月都在线上下单。'), 'continued on page 2')
})

test('the stored digest dates in English as every other text of the bot does: the month in full, before the day', () => {
  const { briefs } = parseStoredDigest(read('yesterday/digest.json'))
  const english = JSON.stringify(briefs)
    .match(/"en":"[^"]*"/g)!
    .join('\n')
  assert.match(english, /November 18\b/)
  assert.doesNotMatch(english, /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|\d (?:January|November|December)\b/)
})

test("every story of yesterday's stored digest is found in the edition as it is read now", () => {
  const { articles } = edition('yesterday')
  const stored = parseStoredDigest(read('yesterday/digest.json'))
  const { briefs, lost } = briefsFrom(stored, identifyArticles('2026-11-19-sample', articles))
  assert.deepEqual(lost, [])
  assert.equal(briefs.length, stored.briefs.length)
})

test('what two sample editions tell of the same event, they tell alike', () => {
  const body = (day: string, pages: string[], about: RegExp) =>
    segmentEdition(pages.map((page) => ({ page, text: read(`${day}/0${page}.txt`) })))
      .articles.map(({ headline, body }) => bare(headline + body.join('')))
      .find((story) => about.test(story)) ?? ''
  for (const [about, details] of [
    [/义乌半程马拉松将/, [/来自(\d+个国家和地区)/, /22日(?:早上)?(\d+时\d+分)/, /(\d+\.\d万名)选手/, /(5时至11时)/]],
    [/佛堂古镇.*重新/, [/(\d+万元)/, /建筑(\d+幢)/]],
  ] as const) {
    const [yesterday, tomorrow] = [body('yesterday', ['1', '2'], about), body('tomorrow', ['1'], about)]
    for (const detail of details) {
      assert.ok(detail.test(yesterday), `${detail} ${yesterday}`)
      assert.equal(detail.exec(tomorrow)?.[1], detail.exec(yesterday)?.[1], String(detail))
    }
  }
})

test('that the sample is no news is said in whole English sentences without a model', async () => {
  const writer = createOfflineWriter({ lexicon: loadLexicon })
  for (const day of ['yesterday', 'today']) {
    const notice = identifyArticles(`${day}-sample`, edition(day).articles).find(({ headline }) => /样张/.test(headline))!
    const { headline, claims } = await writer.writeBrief({ article: notice, date: '2026-11-20', glossary: glossaryOf([]) })
    assert.equal(headline.en, 'The sample has no real news')
    assert.deepEqual(
      claims.map(({ text }) => text.en),
      ['The sample invented all news.', 'Readers should not quote news of the sample.'],
    )
  }
})
