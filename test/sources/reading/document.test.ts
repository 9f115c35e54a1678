import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../../src/sources/reading/document.ts'

const text = '江州市场今天开了新的一区，来了很多人，有的从很远的地方来。'

for (const { name, file = 'a.txt', value, message } of [
  { name: 'nothing', value: '', message: /^a\.txt is empty/ },
  { name: 'only white space', value: ' \n\u3000\n', message: /^a\.txt is empty/ },
  {
    name: 'a Word document',
    value: Buffer.from('PK\u0003\u0004word'),
    message: /an Office document, not text; give a \.txt, \.md, \.html or \.pdf file/,
  },
  { name: 'a gzip archive', value: Buffer.from([0x1f, 0x8b, 8, 0]), message: /a gzip archive/ },
  { name: 'a binary file', value: Buffer.from(Array.from({ length: 2048 }, (_, at) => at % 256)), message: /a binary file/ },
  { name: 'a text with zeros in it', value: `${text}\0\0${text}`, message: /a binary file/ },
  { name: 'RTF', value: '{\\rtf1\\ansi \\u27743?}', message: /an RTF document, not the text of a page; save it as text/ },
  {
    name: 'a saved web archive',
    value: 'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x',
    message: /a web archive/,
  },
  { name: 'a feed', file: 'a.xml', value: '<?xml version="1.0"?><rss><channel/></rss>', message: /an XML file/ },
  { name: 'JSON', value: JSON.stringify({ text }), message: /JSON data/ },
  {
    name: 'a web page without text',
    file: 'a.html',
    value: '<html><body><script>1</script></body></html>',
    message: /holds no text; is it a page of pictures/,
  },
  { name: 'elements nested without end', file: 'a.html', value: '<div>'.repeat(300_000), message: /nested too deep/ },
  { name: 'HTML without end', file: 'a.html', value: `<p>${text.repeat(200_000)}`, message: /more than 5 MB of HTML/ },
  { name: 'more than 20 MB of text', value: 'a'.repeat(20 * 1024 * 1024 + 1), message: /larger than 20 MB; split it into pages/ },
])
  test(`refuses ${name} in one clear line`, () =>
    assert.rejects(readDocument(Buffer.from(value), file, '1'), (error: Error) => {
      assert.equal(error.name, 'SourceError')
      assert.match(error.message, message)
      return !error.message.includes('\n')
    }))

test('one line of 5 MB is a text like any other', async () => {
  const long = text.repeat(60_000)
  assert.deepEqual((await readDocument(Buffer.from(long), 'a.txt', '3')).pages, [{ page: '3', text: long }])
})

const body = Array.from({ length: 5 }, (_, at) => `<p>　　${text.repeat(3)}第${at}段。</p>`).join('')

test('a web page that was saved is the article in it, without menu, site name and foot', async () => {
  const html = `<!doctype html><html><head><title>新区开张了_江州日报</title></head><body><div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div>
    <h1>新区开张了</h1><div id="content">${body}</div><div class="foot"><a href="/about">版权所有</a></div></body></html>`
  const { pages, articles } = await readDocument(Buffer.from(html), 'a.html', '2')
  assert.deepEqual(pages, [])
  assert.deepEqual(
    articles.map(({ headline, page, body: paragraphs }) => [headline, page, paragraphs.length, paragraphs[0]]),
    [['新区开张了', '2', 5, `${text.repeat(3)}第0段。`]],
  )
})

test('a saved page of an e-paper is its article, with kicker and page', async () => {
  const html = `<title>第03版：综合</title><table><tr><td class=font02>引题在此<tr><td class=font01>新区开张了</table><!--enpcontent-->${body}<!--/enpcontent--><!--enpproperty <founder-content>${body}</founder-content> /enpproperty-->`
  const { articles } = await readDocument(Buffer.from(html), 'a.htm', '1')
  assert.deepEqual(
    articles.map(({ kicker, headline, page, body: paragraphs }) => [kicker, headline, page, paragraphs.length]),
    [['引题在此', '新区开张了', '3', 5]],
  )
})

test('a web page with several stories is divided by their headings, not taken for one', async () => {
  const html = `<html><body><h2>新区开张了</h2>${body}<h2>夜市更亮了</h2>${body}</body></html>`
  const { pages, articles } = await readDocument(Buffer.from(html), 'a.html', '1')
  assert.deepEqual([articles.length, pages.length], [0, 1])
  assert.match(pages[0]!.text, /^新区开张了\n\n[\s\S]*\n\n夜市更亮了\n\n/)
})

test('tells of characters that could not be read, and reads the rest', async () => {
  const text = `市场今天开业，来了很多人。${'市场里的人很多。'.repeat(20)}`
  // A lone surrogate in UTF-16.
  const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, ...Buffer.from(text, 'utf16le')])
  const { pages, remarks } = await readDocument(bytes, '01.txt', '1')
  assert.deepEqual(remarks, [{ kind: 'broken characters', file: '01.txt', count: 1 }])
  assert.equal(pages[0]?.text, `\ufffd${text}`)
})
