import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createFeedSource } from '../../src/sources/feed.ts'
import { encode, type Serving, serve } from './serving.ts'

const paper = { id: 'jzrb', name: '江州日报' }
const date = '2024-12-05'
let site: Serving
before(async () => {
  site = await serve()
})
after(() => site.close())

const long = '江州市场今天开了新的一区，来了很多人。'.repeat(12)
const item = (fields: string) => `<item><pubDate>Thu, 05 Dec 2024 01:00:00 +0800</pubDate>${fields}</item>`
const rss = (items: string, charset = 'utf-8') =>
  `<?xml version="1.0" encoding="${charset}"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>江州</title>${items}</channel></rss>`
const full = item(
  `<title>市场开了新区</title><link>/a</link><guid>g1</guid><content:encoded><![CDATA[<p>${long}</p><p>明年还要再开。</p>]]></content:encoded>`,
)

const read = async (body: string | Uint8Array, type = 'application/xml', day = date) => {
  site.routes.set('/feed', { type, body })
  const outcome = await createFeedSource({ fetcher: site.fetcher, url: `${site.base}/feed`, paper, timeZone: 'Asia/Shanghai' }).read(day)
  return outcome.kind === 'read' ? outcome.reading : outcome
}

test('an entry is an article with its paragraphs, link and id', async () => {
  const reading = await read(rss(full))
  assert.deepEqual('articles' in reading && reading.articles, [
    {
      kind: 'story',
      headline: '市场开了新区',
      byline: [],
      body: [long, '明年还要再开。'],
      captions: [],
      page: '1',
      url: `${site.base}/a`,
      contentId: 'g1',
    },
  ])
})

for (const { name, body, type } of [
  { name: 'UTF-8', body: Buffer.from(rss(full)) },
  { name: 'UTF-8 with a mark', body: Buffer.from(`\ufeff${rss(full)}`) },
  { name: 'UTF-16', body: Buffer.from(`\ufeff${rss(full, 'utf-16')}`, 'utf16le') },
  { name: 'GBK, declared', body: encode(rss(full, 'gbk'), 'gbk') },
  { name: 'GBK, declared by the header only', body: encode(rss(full), 'gbk'), type: 'text/xml; charset=gb2312' },
  { name: 'GBK, not declared', body: encode(rss(full).replace(/ encoding="[^"]*"/, ''), 'gbk') },
  { name: 'UTF-8 under a claim of gb2312', body: Buffer.from(rss(full, 'gb2312')), type: 'text/xml; charset=gb2312' },
])
  test(`reads a feed in ${name}`, async () => {
    const reading = await read(body, type)
    assert.equal('articles' in reading && reading.articles[0]?.headline, '市场开了新区')
  })

test('reads a feed in Big5', async () => {
  const traditional = '市場開了新區，來了很多人。'.repeat(20)
  const reading = await read(encode(rss(item(`<title>市場開了新區</title><description>${traditional}</description>`), 'big5'), 'big5'))
  assert.equal('articles' in reading && reading.articles[0]?.headline, '市場開了新區')
})

test('reads Atom and JSON Feed', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id><title type="html">市场&amp;lt;b&amp;gt;</title><link href="/x"/><published>2024-12-04T18:00:00Z</published><author><name>林一凡</name></author><content type="html">&lt;p&gt;${long}&lt;/p&gt;</content></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [
      { id: '1', url: '/x', title: '市场', content_text: long, date_published: '2024-12-04T18:00:00Z', authors: [{ name: '林一凡' }] },
    ],
  })
  for (const body of [atom, json]) {
    const reading = await read(body)
    assert.ok('articles' in reading)
    assert.deepEqual(reading.articles[0]?.byline, ['林一凡'])
    assert.deepEqual(reading.articles[0]?.body, [long])
  }
})

test('takes the entries of the day as the paper counts it, and says when there are none', async () => {
  assert.equal('kind' in (await read(rss(full), 'text/xml', '2024-12-04')), true)
  const reading = await read(rss(full.replace('01:00:00 +0800', '17:30:00 +0000')), 'text/xml', '2024-12-06')
  assert.equal('articles' in reading && reading.articles.length, 1)
})

test('fetches the full text where the feed has only a teaser', async () => {
  const text = `<article><h1>夜市</h1><p>${long}</p><p>${long}</p></article>`
  site.routes.set('/full', {
    type: 'text/html',
    body: `<html><head><title>夜市</title></head><body><nav><a href="/">首页</a></nav>${text}</body></html>`,
  })
  const reading = await read(rss(item('<title>夜市</title><link>/full</link><description>夜市开了……</description>')))
  assert.deepEqual('articles' in reading && reading.articles[0]?.body, [long, long])
})

test('keeps the teaser with a remark when its page is gone', async () => {
  const reading = await read(rss(item('<title>夜市</title><link>/gone</link><description>夜市开了……</description>')))
  assert.ok('articles' in reading)
  assert.deepEqual(reading.articles[0]?.body, ['夜市开了……'])
  assert.match(reading.remarks[0] ?? '', /only the feed's teaser/)
})

for (const [name, body] of [
  ['cut', rss(full).slice(0, 200)],
  ['no feed', '<html><body>404</body></html>'],
  [
    'an entity bomb',
    `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>${rss(item('<title>&c;</title>')).replace(/<\?xml.*?\?>/, '')}`,
  ],
] as const)
  test(`refuses or leaves empty a feed that is ${name}`, async () => {
    const outcome = await read(body).catch((error: Error) => error)
    if (outcome instanceof Error) assert.equal(outcome.name, 'SourceError')
    else assert.ok(!('articles' in outcome) || outcome.articles.every(({ headline }) => headline.length < 200))
  })
