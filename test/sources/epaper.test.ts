import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { inEnglish } from '../../src/news/remark.ts'
import { addressOf, createEpaperSource } from '../../src/sources/epaper.ts'
import { articleOnPage, withoutTail } from '../../src/sources/epaper-article.ts'
import { entryRedirect, pageLinks, pageName } from '../../src/sources/epaper-pages.ts'
import { parsePage } from '../../src/sources/reading/html.ts'
import { encode, type Serving, serve } from './serving.ts'

const paper = { id: 'jzrb', name: '江州日报' }
const date = '2024-12-05'
let site: Serving
const sites: Serving[] = []
beforeEach(async () => {
  site = await serve()
  sites.push(site)
})
after(() => {
  for (const { close } of sites) close()
})

const waiting = () => {
  const kept = new Map<string, string>()
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: string) => void kept.set(key, value),
    delete: async (key: string) => void kept.delete(key),
  }
}
const source = (pattern: string) =>
  createEpaperSource({ fetcher: site.fetcher, pattern: `${site.base}${pattern}`, paper, waiting: waiting() })
const reading = async (pattern: string) => {
  const outcome = await source(pattern).read(date)
  assert.equal(outcome.kind, 'read', JSON.stringify(outcome))
  return outcome.kind === 'read' ? outcome.reading : assert.fail()
}
const told = (articles: { page: string; headline: string; body: string[] }[]) =>
  articles.map(({ page, headline, body }) => [page, headline, ...body])

test('reads an edition of the New Founder kind, with kicker, subhead, names and caption', async () => {
  const nav =
    '<div id="list"><ul><li><a href="node_01.html">第01版：要闻</a></li><li><a href="node_03.html">第A03版：商贸</a></li></ul></div>'
  site.routes.set(
    '/layout/202412/05/node_01.html',
    `${nav}<div class="news"><ul class="news-list"><li><a href="../../../content/202412/05/content_11.html">新区开张</a></li><li><a href="../../../content/202412/05/content_12.html">责编</a></li></ul></div>`,
  )
  site.routes.set(
    '/layout/202412/05/node_03.html',
    `${nav}<div class="news"><ul class="news-list"><li><a href="../../../content/202412/05/content_31.html">夜市</a></li></ul></div>`,
  )
  site.routes.set(
    '/content/202412/05/content_11.html',
    '<div class="article"><h3>市场再出发</h3><h1>新区开张</h1><h2>首日来客三万</h2><p class="sec"><span id="Author">本报记者 林一凡 许可</span></p><div class="attachment"><img src="a.jpg"><p>新区大门。许可 摄</p></div><div id="ozoom"><p>　　第一段。</p><p>　　第二段。</p></div></div>',
  )
  site.routes.set(
    '/content/202412/05/content_12.html',
    '<div class="article"><h1>责编</h1><div id="ozoom"><p>责编：高原 版式：白杨</p></div></div>',
  )
  site.routes.set(
    '/content/202412/05/content_31.html',
    '<div class="article"><h1>夜市更亮</h1><div id="ozoom"><p>夜市的文字。</p></div></div>',
  )
  const { articles, complete } = await reading('/layout/{YYYY}{MM}/{DD}/node_01.html')
  assert.equal(complete, true)
  assert.deepEqual(told(articles), [
    ['1', '新区开张', '第一段。', '第二段。'],
    ['A03', '夜市更亮', '夜市的文字。'],
  ])
  assert.deepEqual(articles[0], {
    kind: 'story',
    kicker: '市场再出发',
    headline: '新区开张',
    subhead: '首日来客三万',
    byline: ['林一凡', '许可'],
    body: ['第一段。', '第二段。'],
    captions: ['新区大门。许可 摄'],
    page: '1',
    url: `${site.base}/content/202412/05/content_11.html`,
    contentId: 'content_11',
  })
})

test('reads the classic Founder kind with all its traps', async () => {
  // Refresh in capitals, unquoted attributes, an unclosed Area, node numbers that say nothing, GBK, and a tail comment with the text again.
  const nav =
    '<TABLE><TR><TD><a id=pageLink href=node_58464.htm>第01版：要闻</a><TR><TD><a id=pageLink href=node_58467.htm>第04版：商贸</a></TABLE>'
  const map = (id: string) => `<MAP NAME="PagePicMap"><Area coords="0,0,9,9" shape="polygon" HREF=${id}></MAP>`
  const article = (title: string, text: string) =>
    `<table><tr><td class=font02>引题</td><tr><td class=font01>${title}</td></table><!--enpcontent--><P>${text}</P><!--/enpcontent--><!--enpproperty <founder-date>2024-12-05</founder-date><founder-content><P>${text}</P></founder-content> /enpproperty-->`
  site.routes.set('/paperindex.htm', '<META CONTENT="0; URL=html/2024-12/05/node_58464.htm" HTTP-EQUIV=REFRESH>')
  site.routes.set('/html/2024-12/05/node_58464.htm', {
    type: 'text/html; charset=gb2312',
    body: encode(`<title>第01版：要闻</title>${nav}${map('content_58464_1.htm?div=-1')}`, 'gbk'),
  })
  site.routes.set('/html/2024-12/05/node_58467.htm', {
    type: 'text/html; charset=gb2312',
    body: Buffer.from(`<meta charset=gb2312>${nav}${map('content_58467_2.htm')}`),
  })
  site.routes.set('/html/2024-12/05/content_58464_1.htm', {
    type: 'text/html; charset=gb2312',
    body: encode(article('新区开张', '第一版的文字。'), 'gbk'),
  })
  site.routes.set('/html/2024-12/05/content_58467_2.htm', { type: 'text/html', body: Buffer.from(article('夜市更亮', '第四版的文字。')) })
  const { articles } = await reading('/paperindex.htm')
  assert.deepEqual(told(articles), [
    ['1', '新区开张', '第一版的文字。'],
    ['4', '夜市更亮', '第四版的文字。'],
  ])
})

test('reads the PaperIndex kind, whose links stand in an attribute of their own', async () => {
  site.routes.set('/content/PaperIndex.htm', '<meta http-equiv="refresh" content="0;url=20241205/Page01BC.htm">')
  const list =
    '<div class="listdaohang"><h4 daoxiang="Page01BC.htm">第01版：要闻</h4><ul><li><a daoxiang="Articel01001BC.htm">新区开张</a></li></ul><h4 daoxiang="Page02BC.htm">第02版：综合</h4></div>'
  const second =
    '<div class="listdaohang"><h4 daoxiang="Page01BC.htm">第01版：要闻</h4><h4 daoxiang="Page02BC.htm">第02版：综合</h4><ul><li><a daoxiang="Articel02001BC.htm">夜市</a></li></ul></div>'
  site.routes.set('/content/20241205/Page01BC.htm', list)
  site.routes.set('/content/20241205/Page02BC.htm', second)
  site.routes.set('/content/20241205/Articel01001BC.htm', '<h2>新区开张</h2><div id="ozoom"><p>第一版的文字。</p></div>')
  site.routes.set('/content/20241205/Articel02001BC.htm', '<h2>夜市更亮</h2><div id="ozoom"><p>第二版的文字。</p></div>')
  const { articles } = await reading('/content/PaperIndex.htm')
  assert.deepEqual(told(articles), [
    ['1', '新区开张', '第一版的文字。'],
    ['2', '夜市更亮', '第二版的文字。'],
  ])
})

test('a first page that lists the articles of all pages gives each its own page', async () => {
  const article = (n: number) => `<h2>题目${n}</h2><div id="ozoom"><p>第${n}篇的文字。</p></div>`
  site.routes.set(
    '/202412/05/node_2.html',
    `<a href="node_3.html">下一版</a><div id="webtree"><dl><dt><a href="node_2.html">第A01版：头版</a></dt><dd><a href="content_1.html">题目1</a></dd></dl>
      <dl><dt><a href="node_3.html">第A02版：公司</a></dt><dd><a href="content_2.html">题目2</a></dd><dd><a href="content_3.html">题目3</a></dd></dl></div>`,
  )
  site.routes.set('/202412/05/node_3.html', '<a href="node_2.html">上一版</a>')
  for (const n of [1, 2, 3]) site.routes.set(`/202412/05/content_${n}.html`, article(n))
  const { articles } = await reading('/{YYYY}{MM}/{DD}/node_2.html')
  assert.deepEqual(
    articles.map(({ page, headline }) => [page, headline]),
    [
      ['A01', '题目1'],
      ['A02', '题目2'],
      ['A02', '题目3'],
    ],
  )
})

test('pages that only a map of a picture lists are all read, under the number that each prints on itself', async () => {
  const map = '<map name="nav"><area shape=rect coords=0,0,1,1 href=node_7.htm><area shape=rect coords=1,0,2,1 href=node_12.htm></map>'
  for (const [node, page] of [
    ['7', '01'],
    ['12', '04'],
  ] as const)
    site.routes.set(
      `/html/2024-12/05/node_${node}.htm`,
      `<title>江州日报 第${page}版：要闻</title>${map}<map name=PagePicMap><area href=content_${node}.htm></map>`,
    )
  for (const n of [7, 12])
    site.routes.set(
      `/html/2024-12/05/content_${n}.htm`,
      `<founder-title>题目${n}</founder-title><div id=ozoom><p>第${n}篇的文字。</p></div>`,
    )
  const { articles, complete } = await reading('/html/{YYYY}-{MM}/{DD}/node_7.htm')
  assert.equal(complete, true)
  assert.deepEqual(told(articles), [
    ['1', '题目7', '第7篇的文字。'],
    ['4', '题目12', '第12篇的文字。'],
  ])
})

test('a site that goes down is left alone after three failures in a row', async () => {
  const nav = Array.from({ length: 9 }, (_, n) => `<a id=pageLink href=node_${n}.html>第${n + 1}版</a>`).join('')
  site.routes.set('/202412/05/node_0.html', `${nav}<ul class=newsList><li><a href=content_0.html>题</a></ul>`)
  site.routes.set('/202412/05/content_0.html', '<h1>题目</h1><div id=ozoom><p>文字。</p></div>')
  for (let n = 1; n < 9; n++) site.routes.set(`/202412/05/node_${n}.html`, { status: 403 })
  const { articles, complete, remarks } = await reading('/{YYYY}{MM}/{DD}/node_0.html')
  assert.deepEqual([articles.length, complete, site.asked.length], [1, false, 5])
  assert.match(inEnglish(remarks.at(-1)!), /after 3 failures in a row the rest was left for later/)
})

test('a page under today’s address that still leads to yesterday’s articles is not out yet', async () => {
  site.routes.set('/202412/05/node_1.html', '<title>第01版</title><ul class=newsList><li><a href="../04/content_1.html">昨天的题</a></ul>')
  assert.equal((await source('/{YYYY}{MM}/{DD}/node_1.html').read(date)).kind, 'not out yet')
})

test('an article of an unknown form is read as any web page; a page without prose is none', () => {
  const at = { page: '1', url: 'https://a.example/content_1.htm', title: '新区开张' }
  const prose = '江州市场今天开了新的一区，来了很多人，有的从很远的地方来。'.repeat(4)
  const page = parsePage(`<h1>江州日报</h1><div class=x><h2>新区开张</h2><p>${prose}</p><p>${prose}</p></div>`, 'a')
  const article = articleOnPage(page, at)
  assert.deepEqual([article?.headline, article?.body], ['新区开张', [prose, prose]])
  assert.equal(articleOnPage(parsePage('<ul><li><a href=a>版面一</a><li><a href=b>版面二</a></ul>', 'a'), at), undefined)
})

const small = () => {
  const nav = '<div id="list"><ul><li><a href="node_1.html">第01版</a></li><li><a href="node_2.html">第02版</a></li></ul></div>'
  for (const n of [1, 2]) {
    site.routes.set(`/202412/05/node_${n}.html`, `${nav}<ul class="newsList"><li><a href="content_${n}.html">题</a></li></ul>`)
    site.routes.set(`/202412/05/content_${n}.html`, `<h1>题目${n}</h1><div id="ozoom"><p>第${n}版的文字。</p></div>`)
  }
}

test('after a cut it goes on where it was', async () => {
  small()
  site.routes.set('/202412/05/content_2.html', { status: 403 })
  const paperSource = source('/{YYYY}{MM}/{DD}/node_1.html')
  const first = await paperSource.read(date)
  assert.ok(first.kind === 'read')
  assert.equal(first.reading.complete, false)
  assert.match(inEnglish(first.reading.remarks), /page 2.*answered 403/)
  site.routes.set('/202412/05/content_2.html', '<h1>题目2</h1><div id="ozoom"><p>第2版的文字。</p></div>')
  const second = await paperSource.read(date)
  assert.ok(second.kind === 'read')
  assert.equal(second.reading.complete, true)
  assert.equal(second.reading.articles.length, 2)
  assert.equal(site.asked.filter((path) => path.endsWith('content_1.html')).length, 1)
})

test('a day whose first page is missing, or an entry that still shows an older day, is not out yet', async () => {
  assert.equal((await source('/{YYYY}{MM}/{DD}/node_1.html').read(date)).kind, 'not out yet')
  site.routes.set('/index.html', '<meta http-equiv=refresh content="0;url=/202412/04/node_1.html">')
  site.routes.set('/202412/04/node_1.html', '<a id=pageLink href=node_1.html>第01版</a>')
  const outcome = await source('/index.html').read(date)
  assert.deepEqual(outcome, { kind: 'not out yet', why: { kind: 'older edition', paper: '江州日报', date: '2024-12-04' } })
})

test('a site that is no e-paper is an error that says so', async () => {
  site.routes.set('/a.html', '<h1>Hello</h1>')
  await assert.rejects(source('/a.html').read(date), { name: 'SourceError', message: /is it an e-paper of a known system/ })
})

test('puts the date into an address', () => {
  assert.equal(addressOf('https://a.example/{YYYY}-{MM}/{DD}/{YY}.htm', date), 'https://a.example/2024-12/05/24.htm')
})

for (const { value, expected } of [
  { value: '第01版：要闻', expected: { page: '1', name: '要闻' } },
  { value: '第A01版', expected: { page: 'A01', name: '' } },
  { value: '(02) 综合', expected: { page: '2', name: '综合' } },
  { value: '下一版', expected: undefined },
])
  test(`the page of “${value}”`, () => assert.deepEqual(pageName(value), expected))

test('a page that is missing in its own list of pages is added', () => {
  const document = parsePage('<title>第01版：要闻</title><a id=pageLink href=node_9.htm>第02版</a>', 'a')
  assert.deepEqual(
    pageLinks(document, 'https://a.example/node_3.htm').map(({ page }) => page),
    ['1', '2'],
  )
})

test('an entry page without refresh stays', () => assert.equal(entryRedirect(parsePage('<meta charset=utf-8>', 'a')), undefined))

test('a tail comment that is never closed does not leak into the text', () => {
  const html = withoutTail('<h1>题</h1><div id="ozoom"><p>文字。</p></div><!--enpproperty <founder-content>文字。')
  assert.deepEqual(articleOnPage(parsePage(html, 'a'), { page: '1', url: 'https://a.example/content_1.htm', title: '' })?.body, ['文字。'])
})
