import { type Answer, encode } from './serving.ts'

/** A story as it is printed; the same edition is put on a site of each system. */
export type Story = {
  page: string
  kicker?: string
  headline: string
  subhead?: string
  author?: string
  names: string[]
  body: string[]
  caption?: string
}

const date = '2026-11-19'
const pages = [
  { page: '1', name: '要闻' },
  { page: '2', name: '综合' },
  { page: '4', name: '商贸' },
]
export const stories: Story[] = [
  {
    page: '1',
    kicker: '江州商贸城再添新区',
    headline: '新区开张首日来客三万',
    subhead: '三百个摊位全部租出',
    author: '本报记者 林一凡 许　可',
    names: ['林一凡', '许可'],
    body: [
      '江州商贸城的新区昨天开门迎客，三百个摊位全部租出，首日来客三万人次。',
      '商贸城管理处说，新区明年还要再添一百个摊位，主要卖小家电。',
    ],
    caption: '新区大门前排起了长队。白杨 摄',
  },
  {
    page: '1',
    headline: '江州到海港的货运班列每天一班',
    author: '记者 高原',
    names: ['高原'],
    body: ['从今天起，江州到海港的货运班列由每周四班加到每天一班，全程九个小时。', '班列每趟可运五十个标准箱，运费比公路低两成。'],
  },
  {
    page: '2',
    headline: '城北水厂月底通水',
    names: [],
    body: ['城北水厂已经进入调试，月底前向六个街道供水，每天供水八万吨。', '水厂用的是上游水库的水，水质每小时检测一次。'],
  },
  {
    page: '2',
    kicker: '便民服务',
    headline: '社保卡可以在手机上补办',
    names: [],
    body: ['社保卡丢失以后，市民可以在手机上申请补办，三个工作日内寄到家。', '六十五岁以上的老人仍可以到社区窗口办理。'],
  },
  {
    page: '4',
    headline: '针织企业接到春季订单',
    author: '通讯员 秦川',
    names: ['秦川'],
    body: ['城南的十二家针织企业接到了明年春季的订单，总数比去年同期多一成五。', '企业主说，订单主要来自东南亚，交货期在明年二月。'],
  },
]

/** Its pages, by path; entry: where a reader begins; articles: how many article pages there are, with the one that is no article. */
export type Site = { entry: string; routes: Record<string, Answer>; articlePath: RegExp; articles: number }

const on = (page: string) => stories.filter((story) => story.page === page)
const idOf = (story: Story) => 700 + stories.indexOf(story) * 13

/** New Founder: relative links upwards, a link to the edition before, and a staff box that looks like an article. */
export const siteA = (): Site => {
  const nav = `<div id="list"><ul>${pages.map(({ page, name }) => `<li><a href=node_0${page}.html>第0${page}版：${name}</a></li>`).join('')}</ul></div>
    <a href="../../../layout/202611/18/node_01.html">上一期</a>`
  const staff = (page: string) => (page === '1' ? '<li><a href="../../../content/202611/19/content_9.html">责编</a></li>' : '')
  const link = (story: Story) => `<li><a href=../../../content/202611/19/content_${idOf(story)}.html>${story.headline}</a></li>`
  const layout = pages.map(({ page }) => [
    `/layout/202611/19/node_0${page}.html`,
    `<title>江州日报</title>${nav}<div class="news"><ul class="news-list">${on(page).map(link).join('')}${staff(page)}</ul></div>`,
  ])
  const content = stories.map((story) => [
    `/content/202611/19/content_${idOf(story)}.html`,
    `<div class="article">${story.kicker ? `<h3>${story.kicker}</h3>` : ''}<h1>${story.headline}</h1>${story.subhead ? `<h2>${story.subhead}</h2>` : ''}
    <p class="sec">${story.author ?? ''} <span class="newstime">《江州日报》（2026年11月19日 第 0${story.page} 版）</span></p>
    <div id="ozoom">${story.caption ? `<table><tr><td><img src="1.jpg"></td></tr><tr><td>${story.caption}</td></tr></table>` : ''}
    ${story.body.map((text) => `<p>　　${text}</p>`).join('')}</div></div>`,
  ])
  return {
    entry: '/layout/202611/19/node_01.html',
    routes: {
      '/layout/index.html': '<meta http-equiv="refresh" content="0; url=202611/19/node_01.html">',
      ...Object.fromEntries([...layout, ...content]),
      '/content/202611/19/content_9.html': '<div class="article"><h1>责编</h1><div id="ozoom"><p>责编：江川 版式：白杨</p></div></div>',
    },
    articlePath: /\/content_\d+\.html$/,
    articles: stories.length + 1,
  }
}

/**
 * Founder classic: a refresh with its attributes in capitals and the other way round, no quotes, node numbers that say nothing, articles
 * that only an image map with unclosed areas lists, GBK under a claim of gb2312 and UTF-8 under the same claim, and a tail comment with
 * the whole text once more.
 */
export const siteB = (): Site => {
  const node = (page: string) => `node_${58400 + Number(page) * 7}.htm`
  const file = (story: Story) => `content_${58400 + Number(story.page) * 7}_${idOf(story)}.htm`
  const nav = `<TABLE>${pages.map(({ page, name }) => `<TR><TD><a id=pageLink href=${node(page)}>第0${page}版：${name}</a>`).join('')}</TABLE>`
  const map = (page: string) =>
    `<MAP NAME=PagePicMap>${on(page)
      .map((story) => `<Area coords=0,0,9,9 shape=polygon HREF=${file(story)}?div=-1>`)
      .join('')}</MAP>`
  const paragraphs = (story: Story) => story.body.map((text) => `<P>　　${text}</P>`).join('')
  const article = (story: Story) => `<meta http-equiv=Content-Type content="text/html; charset=gb2312"><table>
    ${story.kicker ? `<tr><td class=font02>${story.kicker}</td>` : ''}<tr><td class=font01>${story.headline}</td>${story.subhead ? `<tr><td class=font02>${story.subhead}</td>` : ''}</table>
    <founder-author>${story.author ?? ''}</founder-author>${story.caption ? `<table class=pci_c><tr><td><IMG SRC=1.jpg><tr><td>${story.caption}</td></table>` : ''}
    <div id=ozoom><!--enpcontent-->${paragraphs(story)}<!--/enpcontent--></div>
    <!--enpproperty <founder-date>2026-11-19 00:00:00</founder-date><founder-pagenum>0${story.page}</founder-pagenum><founder-content>${paragraphs(story)}</founder-content> /enpproperty-->`
  const gb2312 = (html: string, page: string): Answer =>
    page === '2' ? { type: 'text/html; charset=gb2312', body: html } : { type: 'text/html; charset=gb2312', body: encode(html, 'gbk') }
  return {
    entry: '/paperindex.htm',
    routes: {
      '/paperindex.htm': `<META CONTENT="0; URL=html/${date}/${node('1')}" HTTP-EQUIV=REFRESH>`,
      ...Object.fromEntries(pages.map(({ page }) => [`/html/${date}/${node(page)}`, gb2312(nav + map(page), page)])),
      ...Object.fromEntries(stories.map((story) => [`/html/${date}/${file(story)}`, gb2312(article(story), story.page)])),
    },
    articlePath: /\/content_\d+_\d+\.htm$/,
    articles: stories.length,
  }
}

/** PaperIndex: two refreshes, links in an attribute of their own, pages that name only those after them, the paper's name in the heading. */
export const siteC = (): Site => {
  const file = (story: Story) => `Articel0${story.page}${idOf(story)}BC.htm`
  const list = (shown: string) =>
    `<div class="listdaohang">${pages
      .filter(({ page }) => page >= shown)
      .map(
        ({ page, name }) =>
          `<h4 daoxiang="Page0${page}BC.htm">第0${page}版：${name}</h4>${
            page === shown
              ? `<ul>${on(page)
                  .map((story) => `<li><a daoxiang="${file(story)}">${story.headline}</a></li>`)
                  .join('')}</ul>`
              : ''
          }`,
      )
      .join('')}</div>`
  return {
    entry: '/content/PaperIndex.htm',
    routes: {
      '/content/PaperIndex.htm': '<meta http-equiv="refresh" content="0;url=20261119/PaperIndex.htm">',
      '/content/20261119/PaperIndex.htm': '<meta http-equiv="refresh" content="0;url=Page01BC.htm">',
      ...Object.fromEntries(pages.map(({ page }) => [`/content/20261119/Page0${page}BC.htm`, list(page)])),
      ...Object.fromEntries(
        stories.map((story) => [
          `/content/20261119/${file(story)}`,
          `<h1>江州日报</h1>${story.kicker ? `<p id="PreTitle">${story.kicker}</p>` : ''}<h2>${story.headline}</h2>${story.subhead ? `<p id="SubTitle">${story.subhead}</p>` : ''}
          <div id="Author">${story.author ?? ''}</div>${story.caption ? `<div id="newspic"><img src="1.jpg"><p>${story.caption}</p></div>` : ''}
          <div id="ozoom">${story.body.join('<br><br>　　')}</div>`,
        ]),
      ),
    },
    articlePath: /\/Articel\w+\.htm$/,
    articles: stories.length,
  }
}
