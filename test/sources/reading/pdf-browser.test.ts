import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { readDocument } from '../../../src/sources/reading/document.ts'
import { noBrowser, openBrowser } from '../../journeys/browser.ts'

let browser: Browser | undefined
before(async () => {
  if (!noBrowser) browser = await openBrowser()
})
after(() => browser?.close())

const stories = [
  [
    '新区开张首日来客三万',
    '本报讯（记者 林一凡 许可）江州商贸城的新区昨天开门迎客，三百个摊位全部租出，首日来客三万人次，有的客商从很远的地方赶来。',
    '商贸城管理处说，新区明年还要再添一百个摊位，主要卖小家电和厨房用具，租金与今年相同。',
  ],
  [
    '货运班列每天一班',
    '从今天起，江州到海港的货运班列由每周四班加到每天一班，全程九个小时，比过去快了两个小时。',
    '班列每趟可运五十个标准箱，运费比公路低两成，企业可以在网上订舱。',
  ],
  [
    '城北水厂月底通水',
    '城北水厂已经进入调试，月底前向六个街道供水，每天供水八万吨，可以满足二十万人用水。',
    '水厂用的是上游水库的水，水质每小时检测一次，结果在网上公开，市民可以随时查看。',
  ],
]

for (const columns of [2, 3])
  test(`a page that a browser printed in ${columns} columns is read in order, its paragraphs whole`, { skip: noBrowser }, async () => {
    const page = await browser!.newPage()
    // Each story in a column of its own: a paragraph that a column's end breaks is joined by segmentation.
    const shown = stories.slice(0, columns)
    await page.setContent(`<style>body{font-family:"Noto Serif CJK SC",serif;font-size:10.5pt} main{columns:${columns};column-gap:8mm}
      section{break-inside:avoid;break-after:column} p{text-indent:2em;margin:0;text-align:justify} h2{font-size:16pt;margin:6pt 0}</style>
      <h1>江州日报</h1><main>${shown.map(([title, ...body]) => `<section><h2>${title}</h2>${body.map((text) => `<p>${text}</p>`).join('')}</section>`).join('')}</main>`)
    const bytes = await page.pdf({ format: columns === 2 ? 'A4' : 'A3' })
    await page.close()
    const { pages } = await readDocument(bytes, 'a.pdf', '1')
    assert.deepEqual(pages, [{ page: '1', text: ['江州日报', ...shown.flat()].join('\n\n') }])
  })
