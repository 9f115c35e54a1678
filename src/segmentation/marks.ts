import { bullet, isName, namesIn } from './bylines.ts'

/** Brackets of either width, and the dashes and arrows that papers use. */
const open = '[（(【\\[]'
const close = '[）)】\\]]'

/** The agencies and papers that stand at the beginning of a dateline. */
const agency =
  '(?:本报|本刊|本网|本社|新华社|新华网|中新社|中新网|人民网|央视(?:网|新闻)?|中国新闻网|国际在线|[\\p{Script=Han}]{0,6}(?:日报|晚报|商报|时报|早报|都市报|晨报)|[\\p{Script=Han}]{2,6}社)'

/** 本报讯, 本报海口7月8日讯（…）, 新华社北京7月8日电: what a report begins with. Group 1 is the dateline (电头). */
const lead = new RegExp(
  `^(?:${open}\\s*)?((?:据)?${agency}[^，。；：、“（(]{0,16}?[讯电])(?=[\\s\\u3000（(:：】\\]]|\\d|$|记者|\\p{Script=Han})`,
  'u',
)
const leadStop = /(?:讯息|电视|电话|电影|电子|电力|电商|通讯社|通讯员|电气|电网|电台|电动)/

/** The dateline at the beginning of a paragraph, such as 本报讯 or 新华社北京7月8日电. */
export const datelineOf = (text: string): string | undefined => {
  const found = lead.exec(text)
  if (!found) return undefined
  // （新华社北京7月8日电） by itself stands at the end of a story.
  if (/^[（(【]/.test(text) && text.length < found[0].length + 20) return undefined
  const end = found[0].length
  return leadStop.test(text.slice(Math.max(0, end - 2), end + 1)) ? undefined : found[1]
}

/** 7月8日，… 近日，… 昨天上午…: the first paragraph of a report says when; within a story few do. */
export const opensReport = (text: string): boolean =>
  /^(?:(?:19|20)\d{2}年)?(?:[\d０-９]{1,2}月[\d０-９]{1,2}日|[\d０-９]{1,2}日[，,上下中晚凌]|昨[日天晚夜]|近[日期]|日前|今[日天晨晚]|前[日天]|当地时间)/u.test(
    text,
  )

/** （记者 林一凡）, 记者林一凡报道：, 本报记者 林一凡 文/图: a byline that opens the first paragraph. Group 1 is the names with their roles. */
const leadByline =
  /^(?:[（(]((?:\p{Script=Han}{0,10}(?:记者|通讯员|实习生))[\s\u3000]*[\p{Script=Han}·\s\u3000、]{2,40})[）)]|((?:\p{Script=Han}{0,10}记者)[\s\u3000]*(?:\p{Script=Han}[\s\u3000]?){2,4}(?:[\s\u3000、]+(?:通讯员[\s\u3000]*)?\p{Script=Han}{2,4}){0,3}[\s\u3000]*(?:报道|文[/／]图|文|摄影报道))[\s\u3000:：])(?=.{8})/u
export const leadBylineOf = (text: string): string | undefined => {
  const found = leadByline.exec(text)
  return found?.[1] ?? found?.[2]
}

/** （新华社北京7月8日电）, （本报海口7月8日讯）, （作者系…）, （图/… 文/…）: what stands at the end of a story only. */
const endMark = new RegExp(
  `${open}(?:据?${agency}[^（）()]{0,30}[讯电](?:[\\s\\u3000，,]*(?:记者|通讯员)?[^（）()]{0,40})?|完|全文完|记者[^（）()]{2,40}|作者[^（）()]{2,60}|[文图][/／][^（）()]{2,40}|据[^（）()]{2,20}|来源[:：][^（）()]{2,30}|[^（）()]{0,12}综合[^（）()]{0,20}|本报[^（）()]{0,24}(?:报道|整理|辑)|全文见[^（）()]{2,12}|[^（）()]{0,12}(?:全文|相关报道|报道|详)见[^（）()]{0,12}版?[^（）()]{0,8}|(?:主办方|受访者|受访单位|资料|通讯员|采访对象)?[^（）()]{0,10}(?:供图|摄|图))${close}[。]?$`,
  'u',
)
/** True when a paragraph ends a story by what it says last. */
export const endsStory = (text: string): boolean => /[）)】\]]/.test(text.slice(-2)) && (endMark.test(text) || endsInNames(text))

/** …。（林一凡 周小满）: who wrote it, in brackets at the end. */
const endsInNames = (text: string): boolean => {
  const inside = /(?:^|[。！？”])[（(]([\p{Script=Han}\s\u3000、]{2,24})[）)]$/u.exec(text)?.[1]
  return inside !== undefined && namesIn(inside).length > 0 && namesIn(inside).every(isName)
}

/** 下转第4版, （紧接第二版）: the rest is on another page. Group 1 or 2 is the page as printed. */
const onward = new RegExp(
  `(?:${open}|[▶►→]|^|[。”])\\s*(?:下转|紧接|转|接)\\s*(?:第)?\\s*([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版[^。（）()]{0,8}(?:${close}|[▶►→])?[。]?$`,
  'u',
)
/** ◀上接A01版, （上接第1版）: this begins on another page. */
const onwardFrom = new RegExp(
  `^(?:${open}|[◀◄←▲])?\\s*(?:紧接|上接|接上?)\\s*(?:第)?\\s*([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版[^。（）()]{0,10}?(?:${close}|[◀◄←])?(?=$|[\\s\\u3000\\p{Script=Han}“])`,
  'u',
)
export type Turn = { page: string /** What is printed of it. */; text: string }
export const turnTo = (text: string): Turn | undefined => (text.slice(-16).includes('版') ? turnOf(onward.exec(text)) : undefined)
export const turnFrom = (text: string): Turn | undefined => turnOf(onwardFrom.exec(text))
const turnOf = (found: RegExpExecArray | null): Turn | undefined =>
  found ? { page: plainPage(found[1]!), text: found[0].replace(/^[。”]/, '') } : undefined

const digits = '〇一二三四五六七八九'
/** Page numbers compare without leading zeros and in Arabic digits: 第二版, 02 and 2 are one page; A01 and A1 too. */
export const plainPage = (page: string): string => {
  const chinese = /^[一二三四五六七八九十]{1,3}$/.test(page)
  if (!chinese)
    return page
      .trim()
      .toUpperCase()
      .replace(/^([A-Z]*)0+(?=\d)/, '$1')
  const [tens, ones] = page.includes('十') ? page.split('十') : ['', page]
  const ten = page.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens!)) : 0
  return String(ten * 10 + (ones ? digits.indexOf(ones) : 0))
}

/** ■ 导读, 今日看点, 内页导读: a list of pointers to stories follows. */
export const isTeaserHead = (text: string): boolean =>
  /^[■□●◆▲▶★\s]*(?:今日|本期|本版|内页|封面|每日|重点)?(?:导读|看点|要目|导航|提要|索引|精彩推荐)[\s:：■●◆▼]*$/u.test(text)
/** （A04/05）, ▶03版, 详见6版, →02: a line that is only a pointer to a page. */
export const isPagePointer = (text: string): boolean =>
  /^[（(【▶►→>\s]*(?:详见|详细报道见|报道见|全文见|见|刊|更多内容见)?\s*(?:今日|本报)?第?\s*[A-Z]{0,2}\d{1,3}(?:[\s/、,，—~-]+[A-Z]{0,2}\d{1,3})*\s*版?[）)】▶►>\s]*$/u.test(
    text,
  ) && /[A-Z版（(【▶►→>]/.test(text)
/** A line of a teaser that ends with its page: 两万人免费坐公交 详见3版. */
export const endsInPagePointer = (text: string): boolean =>
  /(?:[（(▶►→\s](?:详见|报道见|见|刊)?\s*第?\s*[A-Z]?\d{1,2}(?:[/、—~-][A-Z]?\d{1,2})*\s*版[）)▶►]?|[▶►→]\s*[A-Z]?\d{1,2}|[（(][A-Z]\d{1,2}(?:[/、—~-][A-Z]?\d{1,2})*[）)])$/u.test(
    text,
  )

/** 停水通知, 拍卖公告, 遗失声明: the heading of an official or paid announcement. */
export const isNoticeHeading = (text: string): boolean =>
  text.length <= 40 &&
  /(?:公告|启事|通告|声明|公示|讣告|更正|招标|拍卖|招租|注销|遗失|通知|说明|须知|致歉|征稿)(?:[（(].*[）)])?$/u.test(text)

/** 地址：…, 活动时间：…, 联系人 方女士: a line of an announcement or advert that tells one thing. */
export const isDetail = (text: string): boolean =>
  /^(?!本报|本刊|新闻|投稿|[爆报]料|订[报阅]|发行|读者|编辑部|总编室|值班)\p{Script=Han}{0,4}(?:时间|日期|地点|地址|电话|热线|联系人|对象|方式|条件|主办|主办方|主办单位|承办|协办|票价|价格|参考价|账号|户名|银行|网址|公众号)[:：]/u.test(
    text,
  )

/** 江州98比96东海, 3.云州 7胜0负 14分: a row of results or of a numbered list. */
export const isRow = (text: string): boolean =>
  /^\d{1,2}[.．、]\s*\S/u.test(text) ||
  (text.length <= 30 &&
    /^\p{Script=Han}[\p{Script=Han}\w（）()]{0,10}[\s\u3000]*\d{1,3}(?:比|[:：∶—-])\d{1,3}[\s\u3000]*[\p{Script=Han}]/u.test(text)) ||
  /^\d{1,2}月\d{1,2}日[\s\u3000\d:：]*\p{Script=Han}{1,8}(?:[—－-]{1,2}|VS|vs|对)\p{Script=Han}{1,8}$/u.test(text)

/** 义乌市自来水有限公司, 2024年12月5日: who signs an announcement, and when. */
export const isSignOff = (text: string): boolean =>
  text.length <= 40 &&
  (/^[\p{Script=Han}（）()\s]{4,36}(?:公司|局|委员会|委|办公室|政府|法院|中心|管理处|管委会|指挥部|银行|学校|医院|集团|编辑部|报社|协会|[支大总]队|领导小组|物业|街道办事处|工作站|服务部)$/u.test(
    text,
  ) ||
    /^(?:特此(?:公告|通知|声明|公示)|(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[二〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)[。]?$/u.test(
      text,
    ))

/** ■ 海南日报全媒体记者 黎鹏, 全媒体记者 吴峰宇 实习生 马婧婷, ■ 李萌: a line that is only a byline. */
export const isByline = (text: string): boolean => {
  if (text.length > 70 || /[。！？；;]/.test(text) || /[，,]/.test(text.replace(/[（(].*?[）)]/g, ''))) return false
  const bare = text.replace(bullet, '')
  const bulleted = bare !== text
  if (
    /^(?:[\p{Script=Han}]{0,14}(?:记者|通讯员|评论员|撰稿人?|实习生|特约作者|作者|编译|执笔|采写|供稿)|文图|图文|文|图|撰文)[\s\u3000/／:：]+\S/u.test(
      bare,
    )
  )
    return rest(bare)
  if (/^[\p{Script=Han}]{0,14}(?:记者|通讯员|实习生)[\p{Script=Han}\s、·]{2,30}$/u.test(bare) && rest(bare)) return true
  if (/^[\p{Script=Han}]{2,10}(?:评论员|编辑部|观察员)$/u.test(bare)) return true
  return (
    bulleted &&
    bare.split(/[\s\u3000、/／]+/u).length <= 6 &&
    namesIn(bare).length > 0 &&
    namesIn(bare).every(isName) &&
    namesIn(bare).join('').length >= bare.replace(/\s/g, '').length - 10
  )
}
/** What is left of a byline without its roles is names, and short. */
const rest = (bare: string) => {
  const names = namesIn(bare)
  return names.length === 0 ? /评论员$/.test(bare) : names.every((name) => name.length <= 4 || name.includes('·'))
}

/** A name alone on its line (李 萌): a byline where a heading stands before it. */
export const isLoneName = (text: string): boolean => isName(text.replace(/[\s\u3000]+/g, '')) && text.replace(/[\s\u3000]/g, '').length <= 4

/** 全媒体记者 吕斌 摄, （主办方供图）, 图/新华社, 制图/许丽: who made the picture. */
export const isPhotoCredit = (text: string): boolean =>
  text.length <= 45 &&
  ((/^[（(]?(?:[^，。；]{0,36}[\s\u3000])?(?:[\p{Script=Han}·]{2,14}|\p{Script=Han}[\s\u3000]\p{Script=Han})[\s\u3000]+(?:摄|摄影|摄影报道|供图)[）)]?$/u.test(
    text,
  ) &&
    !/[，。；！？]/.test(text)) ||
    /^[（(][^，。；]{2,30}(?:摄|摄影|供图|制图)[）)]$/u.test(text) ||
    /^[（(]?(?:本版|本组|本报|除署名外|主办方|受访者|资料)[^。]{0,20}(?:图片?|摄|照片)[^。]{0,20}[）)]?$/u.test(text) ||
    /^(?:图片|摄影|制图|绘图|漫画|文字整理|图|海报|视觉)[\s/／:：]+[^。，]{2,24}$/u.test(text))

/** A paragraph that is a caption by its last words: … 全媒体记者 吕斌 摄. */
export const endsInPhotoCredit = (text: string): boolean =>
  /[摄影图）)。]$/u.test(text.slice(-1)) &&
  /[\s\u3000。（(](?:[\p{Script=Han}]{0,10}记者|通讯员|新华社(?:记者)?|本报)?[\s\u3000]*(?:[\p{Script=Han}·]{2,10}|\p{Script=Han}[\s\u3000]\p{Script=Han})[\s\u3000]*(?:摄|摄影|供图)[）)]?[。]?$/u.test(
    text.slice(-48),
  )
