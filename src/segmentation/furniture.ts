import { isName } from './bylines.ts'

/**
 * What belongs to the page and to no story: folio lines, who made the page, where to write to. Such a line is a row of fields, and every
 * field of it is one of these; a new paper's habit is one more row. alone: a line of nothing but such fields is furniture.
 */
type Field = { name: string; form: RegExp; alone: boolean }

const pageName =
  /^(?:头版|封面|要闻|时政|综合|国内|国际|中国|世界|天下|本地|社会|民生|城市|城事|经济|财经|体育|文娱|文化|教育|健康|科技|生活|时事|区域|市县|镇街|商贸|市场|专题|专版|广告|公告|副刊|周刊|读书|旅游|法治|理论|评论|视点|深度|特别报道|热点|[本全][省市县区])(?:新闻|周刊|专刊|专版|纵深|视野|时评|之窗|要闻|副刊)?$/u

const fields: Field[] = [
  { name: 'date', form: /^(?:公元)?(?:(?:19|20)\d{2}[年./-])\d{1,2}[月./-]\d{1,2}日?$/u, alone: true },
  {
    name: 'date in Chinese',
    form: /^二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u,
    alone: true,
  },
  { name: 'day', form: /^\d{1,2}月\d{1,2}日$/u, alone: false },
  { name: 'weekday', form: /^[（(]?(?:星期|周)[一二三四五六日天][）)]?$/u, alone: true },
  { name: 'weekday in English', form: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?$/iu, alone: true },
  {
    name: 'lunar date',
    form: /^(?:农历.{2,14}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,10}|(?:[闰正冬腊]|[一二三四五六七八九十]{1,2})月(?:初|廿|十|二十|三十)[一二三四五六七八九十]?)$/u,
    alone: true,
  },
  { name: 'page', form: /^(?:第?[A-Z]{0,2}\d{1,3}版?|第?[一二三四五六七八九十]{1,3}版)[:：]?$/u, alone: true },
  {
    name: 'page and its name',
    form: /^(?:第?[A-Z]{0,2}\d{1,3}版?|第[一二三四五六七八九十]{1,3}版)[:：·](?:\p{Script=Han}|·){1,12}$/u,
    alone: true,
  },
  { name: 'number of pages', form: /^(?:今日|本期|共)\d+(?:版|[张页])$/u, alone: true },
  { name: 'issue', form: /^(?:总?第?\d{2,6}期|总第?\d{2,6}[期号]?|第\d{2,6}[期号])$/u, alone: true },
  {
    name: 'registration',
    form: /^(?:国内统一(?:连续出版物|刊)?号?|(?:国内统一)?刊号|邮发代号|CN|ISSN|零售价|每份|定价)[:：]?[\w\d.元角分/-]*$/iu,
    alone: true,
  },
  { name: 'registration number', form: /^(?:CN)?\d{2}-\d{2,4}(?:\/\w+)?$/u, alone: false },
  { name: 'paper', form: /^(?:\p{Script=Han}{1,6}(?:日报|商报|晚报|时报|早报|晨报|都市报|周报|导报|工人报|青年报|晚报))$/u, alone: true },
  { name: 'paper in English, its kind', form: /^(?:DAILY|EVENING|MORNING|NEWS|TIMES|POST|HERALD|WEEKLY)$/i, alone: true },
  { name: 'paper in English', form: /^[A-Z][A-Za-z]*$/, alone: false },
  { name: 'address on the web', form: /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+@[\w.-]+$/iu, alone: true },
  {
    name: 'weather',
    form: /^(?:今日|今天|明日|明天|天气)?(?:晴|多云|阴|阵雨|小雨|中雨|大雨|雷阵雨|小雪|雾)?(?:到|转)?(?:晴|多云|阴|阵雨|小雨|中雨|大雨|雷阵雨|小雪)?-?\d{1,2}[-~～]-?\d{1,2}℃$/u,
    alone: true,
  },
  { name: 'name of the page', form: pageName, alone: false },
  { name: 'mark between fields', form: /^[|｜│/·■□●◆▪☆★—-]$/u, alone: false },
]

/** 责编:高原, 版式 王平, 编辑/周舟: who made the page; the names may be fields of their own. */
const maker =
  /^[（(【■◎□●◆\s]*(?:本版|本期|今日|执行|值班|首席|责任)?(?:责任?编辑?|责编|主编|主任|编辑|编审|版式|版面|美术?编辑?|美编|设计|组版|检校|校对|校检|审读|总编辑?|副总编|终审|监制|出品|统筹|电脑)(?:设计|编辑|主任|值班|制作)?(?:[:：/／](?:\p{Script=Han}|[/／、]){0,12})?[）)】]?$/u

/** 新闻热线：0579-85550000, 投稿邮箱：…: where to write to, to call, to order. */
const contact =
  /^(?:本[报社刊])?(?:新闻|投稿|爆料|报料|订报|订阅|广告|发行|读者|联系|监督|举报|编辑部|总编室|值班|传真|社)?(?:热线|电话|邮箱|电子邮箱|信箱|传真|地址|社址|邮编|邮政编码|QQ|微信|微信号|网址|承印|印刷|E-?mail)(?:[:：/](?=.)|$)/iu

const digitsOnly = /^[\d（(][\d（）()—-]{4,}$/

/** A line of nothing but the page's own fields. */
export const isFurniture = (line: string): boolean => {
  if (line.length > 110 || /[。！？；]/.test(line)) return false
  const parts = fieldsOf(line)
  const made = parts.some((part) => maker.test(part))
  const called = contact.test(parts[0] ?? '')
  if (called && parts.length > 1 ? parts.some((part) => /\d{5}|@|路|街/.test(part)) : /\d{5}|@|www\./.test(line) && called) return true
  let telling = made
  for (const part of parts) {
    if (maker.test(part) || (made && isName(part))) continue
    if (contact.test(part) || (digitsOnly.test(part) && /热线|电话|传真|邮编|邮发/.test(line))) {
      telling ||= /\d{5}|@/.test(line)
      continue
    }
    const field = fields.find(({ form }) => form.test(part))
    if (!field) return false
    telling ||= field.alone
  }
  return telling
}

/** 要闻, 城事 民生: the name of a page, printed at its top. */
export const isPageName = (text: string): boolean => text.length <= 12 && fieldsOf(text).every((part) => pageName.test(part))

/** 2024 年 12 月 5 日 is one field; so is 江 州 日 报. */
const fieldsOf = (line: string): string[] =>
  line
    .replace(/(?<=\d)[\s\u3000]+(?=[年月日版期])|(?<=[年月第日共])[\s\u3000]+(?=\d{1,3}\s*[年月日版期])/gu, '')
    .replace(/(?<=^|\s)(\p{Script=Han})[\s\u3000]+(?=(?:\p{Script=Han}(?:[\s\u3000]|$))+)/gu, '$1')
    .replace(/(\d版)(?=[:：·])/gu, '$1')
    .split(/[\s\u3000，,|｜]+/u)
    .filter((part) => part !== '')
