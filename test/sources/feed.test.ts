import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inEnglish } from '../../src/news/remark.ts'
import { createFeedSource } from '../../src/sources/feed.ts'
import { dayOf } from '../../src/sources/reading/feed-entries.ts'
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

const atom = (charset: string) =>
  `<?xml version="1.0" encoding="${charset}"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id><title type="html">市场开了新区</title><link href="/x"/><published>2024-12-04T18:00:00Z</published><author><name>林一凡</name></author><content type="html">&lt;p&gt;${long}&lt;/p&gt;&lt;p&gt;明年还要再开。&lt;/p&gt;</content></entry></feed>`
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'x',
  items: [
    {
      id: '1',
      url: '/x',
      title: '市场开了新区',
      content_html: `<p>${long}</p><p>明年还要再开。</p>`,
      date_published: '2024-12-05T02:00:00+08:00',
    },
  ],
})
const documents = { RSS: (charset: string) => rss(full, charset), Atom: atom, 'JSON Feed': () => json }
const swapped = (bytes: Buffer) => bytes.swap16()
const encodings: { name: string; charset: string; type?: string; write: (text: string) => Buffer }[] = [
  { name: 'UTF-8', charset: 'utf-8', write: (text) => Buffer.from(text) },
  { name: 'UTF-8 with a mark', charset: 'utf-8', write: (text) => Buffer.from(`\ufeff${text}`) },
  { name: 'UTF-16, little end first', charset: 'utf-16', write: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'UTF-16, big end first', charset: 'utf-16', write: (text) => swapped(Buffer.from(`\ufeff${text}`, 'utf16le')) },
  { name: 'UTF-16 without a mark', charset: 'utf-16', write: (text) => Buffer.from(text, 'utf16le') },
  { name: 'GB18030', charset: 'gb18030', write: (text) => encode(text, 'gbk') },
  {
    name: 'GBK that is declared as gb2312',
    charset: 'gb2312',
    type: 'application/xml; charset=gb2312',
    write: (text) => encode(text, 'gbk'),
  },
  { name: 'GBK that nothing declares', charset: 'utf-8', write: (text) => encode(text, 'gbk') },
  { name: 'UTF-8 under a claim of gb2312', charset: 'gb2312', type: 'text/xml; charset=gb2312', write: (text) => Buffer.from(text) },
]
for (const { name, charset, type, write } of encodings)
  test(`reads RSS, Atom and JSON Feed in ${name}`, async () => {
    for (const [format, document] of Object.entries(documents)) {
      const reading = await read(write(document(charset)), type)
      assert.ok('articles' in reading, format)
      const [article] = reading.articles
      assert.deepEqual([article?.headline, article?.body], ['市场开了新区', [long, '明年还要再开。']], format)
    }
  })

test('reads a feed in Big5, declared or not', async () => {
  const traditional = '市場開了新區，來了很多人。'.repeat(20)
  for (const charset of ['big5', 'utf-8']) {
    const reading = await read(encode(rss(item(`<title>市場開了新區</title><description>${traditional}</description>`), charset), 'big5'))
    assert.ok('articles' in reading)
    assert.deepEqual([reading.articles[0]?.headline, reading.articles[0]?.body], ['市場開了新區', [traditional]])
  }
})

test('an author stands in the byline', async () => {
  const reading = await read(atom('utf-8'))
  assert.deepEqual('articles' in reading && reading.articles[0]?.byline, ['林一凡'])
})

for (const { value, expected } of [
  { value: 'Thu, 05 Dec 2024 01:00:00 +0800', expected: '2024-12-05' },
  { value: 'Wed, 04 Dec 2024 17:00:00 GMT', expected: '2024-12-05' },
  { value: '2024-12-04T18:00:00Z', expected: '2024-12-05' },
  { value: '2024-12-05 23:30:00', expected: '2024-12-05' },
  { value: '2024-12-05T23:30:00', expected: '2024-12-05' },
  { value: '2024年12月5日 08:00', expected: '2024-12-05' },
  { value: '2024/12/5', expected: '2024-12-05' },
  { value: 'Thu, 05 Dec 2024 23:00:00', expected: '2024-12-05' },
  { value: 'Thu, 05 Dec 2024 15:00:00 CST', expected: '2024-12-05' },
  { value: 'yesterday', expected: undefined },
])
  test(`in China “${value}” is ${expected}`, () => assert.equal(dayOf(value, 'Asia/Shanghai'), expected))

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
  assert.match(inEnglish(reading.remarks), /only the feed's teaser/)
})

for (const { name, body, message } of [
  {
    name: 'cut within an entry',
    body: rss(full).slice(0, 400),
    message: /the feed of 江州日报 is broken or no feed .*check its address in SOURCES/,
  },
  { name: 'cut before its end', body: rss(full).slice(0, -20), message: /is broken or no feed/ },
  { name: 'JSON that is cut', body: json.slice(0, 200), message: /is broken or no feed/ },
  { name: 'a web page', body: '<!doctype html><html><body>404</body></html>', message: /is broken or no feed/ },
  { name: 'empty', body: '', message: /is empty/ },
  { name: 'nested without end', body: rss('<a>'.repeat(100_000)), message: /is broken or no feed/ },
  {
    name: 'an entity bomb',
    body: `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]>${rss(full).replace(/<\?xml.*?\?>/, '')}`,
    message: /declares entities of its own/,
  },
])
  test(`refuses a feed that is ${name}`, () => assert.rejects(read(body), { name: 'SourceError', message }))
