import { loadForeignPlaces, loadNames, loadPlaces } from '../language/names.ts'
import { readingsOf } from '../language/pinyin.ts'
import { surnames } from '../language/surnames.ts'
import { taggedWords } from '../language/words.ts'
import { nameSource } from './name-source.ts'
import type { Finding, Passage, Reading } from './reading.ts'
import { cutAcross, cutAtGrammar, isAbbreviated, joined, withPeople } from './short-forms.ts'

const doubleSurnames =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|端木|独孤|南宫|轩辕|拓跋|百里|呼延|闻人|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|仲孙|钟离|鲜于|闾丘|赫连'
const name = `(?:(?:${doubleSurnames})\\p{Script=Han}{1,2}?|[${surnames}]\\p{Script=Han}{1,2}?)`
const titles =
  '书记|市长|县长|区长|关长|镇长|省长|州长|乡长|村长|局长|处长|科长|厅长|部长|主任|主席|会长|理事长|院长|校长|所长|馆长|台长|社长|行长|站长|队长|队员|团长|司长|署长|总裁|总监|总经理|经理|董事长|负责人|教授|研究员|工程师|专家|医生|院士|记者|编剧|导演|演员|歌手|作家|诗人|画家|教练|主帅|前锋|后卫|门将|选手|小将|老将|名将|冠军|主攻手|秘书长|总书记|总理|总统|首相|外长|发言人|代表|委员|常委|议长|法官|检察长|律师|民警|警官|同学|学生|博士|博士生|硕士|老师|教师|店主|老板|商户|居民|村民|市民|游客|客商|农户|传承人|创始人|志愿者|第一作者|被告人|副市长|司机|骑手|厂长'
const verbs =
  '介绍|说|表示|指出|强调|认为|告诉|称|透露|坦言|提醒|建议|解释|要求|回忆|主持|出席|宣布|带领|率|担任|当选|出任|获|夺|击败|战胜|在|从|向|与|和|等|会见|到|为|任|于|一行|同志|今年|作|通报|宣读|致辞|参加|以\\d|凭借|通过|投出|跑出|跳出|游出|第|陪同|调研|赴|前往|独得|拿下|打进|接受|发现|带着|坐|站|正|已|将|、|，|。|：|；|（|$'
const speaks =
  '介绍|说|表示|指出|强调|认为|告诉|透露|提醒|建议|解释|要求|坦言|回忆|主持|出席|宣布|会见|当选|出任|击败|战胜|夺得|获得|独得|通报|任|担任'

const afterTitle = new RegExp(`(?:${titles}|同志|岁的)(${name})(?=${verbs})`, 'gu')
const beforeSpeech = new RegExp(`(?:^|[，。；：、”\\s])(${name})(?=(?:还|也|则|进一步|随后)?(?:${speaks}))`, 'gu')
const competing = new RegExp(`(?:^|[，。；：、”\\s])(${name})(?=以\\d|\\d+(?:秒|分|米)|夺冠|夺得|摘[金银铜]|列第|位列)`, 'gu')
const addressed = new RegExp(`(${name})(?=同志|先生|女士)`, 'gu')

const titledName = new RegExp(`(${titles})([${surnames}]\\p{Script=Han})`, 'gu')

/** Person names that the wording of a Chinese text shows: after a title, or before a verb of speech at the beginning of a clause. */
export const personsIn = (text: string): string[] => {
  const kept = lately.get(text)
  if (kept) return kept
  const people = notWords(
    new Set([afterTitle, beforeSpeech, competing, addressed].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!))),
  )
  if (lately.size >= 32) lately.delete(lately.keys().next().value!)
  lately.set(text, people)
  return people
}

const lately = new Map<string, string[]>()
const notWords = (found: Set<string>): string[] => {
  return [...found].filter(
    (person) =>
      !/^(?:楼[房道内外上下起顶的里梯发]|有关|相关|全市|全县|全省|他们|我们|方面|关于|任务|时间|成为|成功|成立|高度|高级|安全|经济|经过|经费|文化|文明|水平|方式|方案|明确|明年|和平|平均|平台|万元|万人|马上|白天|何时|常务|金额|金牌|连续|连任|于是|时任|同时|广大|单位|应急|公司|公安|公开|公布|农业|农民|农村|商务|商会|都表示|党员|党委|党组|路线|空间|温度|通过|解决|国家|房屋|项目|石油|家长|支持|车辆|陆续|华侨|包括|计划)/.test(
        person,
      ),
  )
}

/** Three characters before a verb of speech that may be a name: good enough to notice that one of them was changed. */
const speakersIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(`(?=([${surnames}]\\p{Script=Han}{2})(?:介绍|说|表示|认为|告诉|坦言|回忆|透露|指出|率|以\\d))`, 'gu'))].map(
    (match) => match[1]!,
  )

/** Persons, places, organisations, titles and Latin names of the Chinese text are ones that the article names. */
export const chineseNames = (claim: Passage, reading: Reading): Finding[] => {
  const source = nameSource(reading)
  if (reading.source.language !== 'zh') return []
  const text = claim.text
  const found = new Map<string, string>()
  const refuse = (words: string) => {
    if (!cutAtGrammar(words, text, source)) found.set(words, `${words} is not named in the evidence`)
  }
  persons(text, source, refuse)
  if (found.size === 0) misspelt(text, source, refuse)
  named(text, source, reading, refuse)
  places(text, source, reading, refuse)
  organisations(text, source, reading, refuse)
  // Ⅱ级 for Ⅲ级.
  for (const [level] of text.matchAll(/[Ⅰ-Ⅻ]/g)) if (!source.includes(level) && /[Ⅰ-Ⅻ]/.test(source)) refuse(level)
  for (const [, title = ''] of text.matchAll(/《([^》]+)》/g)) if (!source.includes(title)) refuse(`《${title}》`)
  for (const [word] of text.matchAll(/[A-Za-z][A-Za-z0-9&.+-]*[A-Za-z0-9]|[A-Z]\d+|(?<![A-Za-z0-9])[A-Z](?![A-Za-z])/g)) {
    if (
      !new RegExp(
        `(?<!${/^[A-Z]{2}|^[A-Z]-/.test(word) ? '[A-Za-z]' : '[A-Za-z0-9]'})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`,
        'i',
      ).test(source) &&
      !(loadNames().get(word.toLowerCase()) ?? []).some((zh) => zh !== '' && source.includes(zh)) &&
      !/^(?:GDP|AI|km|kg|APP|App|US|RMB|USD|CNY|TEU|cm|mm|kW|kWh|MW|GW|GB|TB|PM)$/i.test(word)
    )
      refuse(word)
  }
  return [...found].map(([text, why]) => ({ text, why }))
}

const persons = (text: string, source: string, refuse: (words: string) => void) => {
  // 留学生阿扬参与: the verb's first character is no part of the name.
  const grown = (person: string) => person.length === 3 && spoken.test(person[2]!) && source.includes(person.slice(0, 2))
  for (const person of personsIn(text)) if (!source.includes(person) && !abbreviates(person, source) && !grown(person)) refuse(person)
  // 民警卢峰 for 民警卢俊: the same title and surname, another given name.
  for (const [, title = '', person = ''] of text.matchAll(titledName))
    if (source.includes(title + person[0]) && !source.includes(person) && !/[某先女同老总在对从向于与由将已]$/.test(person)) refuse(person)
  // One character of a name changed: the source's name stands nowhere in the claim, its twin does.
  for (const person of [...personsIn(source), ...speakersIn(source)]) {
    if (person.length < 3 || text.includes(person)) continue
    for (let at = 0; at + person.length <= text.length; at++) {
      const window = text.slice(at, at + person.length)
      if (window[0] !== person[0] || !/^\p{Script=Han}+$/u.test(window) || source.includes(window)) continue
      if ([...window].some((character, index) => character !== person[index] && spoken.test(character + person[index]!))) continue
      if (differing(window, person) === 1) refuse(window)
    }
  }
}

/** 贾玉恒 for 贾玉衡 sounds like the name of the source; 阮文山 for 副部长阮文海 has one character of another. */
const misspelt = (text: string, source: string, refuse: (words: string) => void) => {
  const theirs = windows(source).filter(({ name }) => !text.includes(name))
  if (theirs.length === 0) return
  for (const { name, at } of windows(text)) {
    if (source.includes(name) || isNoun(text, at)) continue
    const twin = theirs.find(
      ({ name: other, titled }) =>
        other !== name &&
        (sameSound(name, other) ||
          (titled &&
            other[0] === name[0] &&
            [...name].every((character, at) => character === other[at] || !spoken.test(character + other[at]!)) &&
            differing(name, other) === 1)),
    )
    if (twin) return refuse(name)
  }
}

/** 商户带来: the first two characters are a noun of their own. */
const isNoun = (text: string, from: number): boolean => {
  let at = 0
  for (const { word, tag } of taggedWords(text)) {
    if (at === from) return word.length === 2 && /^[nbvad]/.test(tag) && tag !== 'nr'
    at += word.length
  }
  return false
}

/** Stretches of three characters that begin with a surname, and whether a title stands before them. */
const windows = (text: string): { name: string; at: number; titled: boolean }[] =>
  [...text.matchAll(new RegExp(`(?=([${surnames}]\\p{Script=Han}{2}))`, 'gu'))].map(({ 1: name = '', index }) => ({
    name,
    at: index,
    titled: new RegExp(`(?:${titles})$`).test(text.slice(Math.max(0, index - 4), index)),
  }))
const differing = (one: string, other: string) => [...one].filter((character, at) => character !== other[at]).length
const sameSound = (one: string, other: string) =>
  !/[的地得了着过和与及在是有为将于等不也又再共供计记]/.test(one + other) &&
  [...one].every(
    (character, at) => character === other[at] || readingsOf(character).some((sound) => readingsOf(other[at]!).includes(sound)),
  )
/** Characters that follow a name and are none of it. */
const spoken =
  /[处罚得独击战夺获拿打跑投射晋说称在表介指要昨今率主出会等与和同向对将已还也就从到从为于带前去做发提强透告认参检调走看回受陪宣则却坦曾以，。]/

/** What a segmenter takes for the name of a person, a place or an organisation, and foreign names with a dot, stand in the source. */
const named = (text: string, source: string, { paper }: Reading, refuse: (words: string) => void) => {
  for (const [name] of text.matchAll(/\p{Script=Han}{1,8}(?:[·・•]\p{Script=Han}{1,8})+/gu)) {
    const parts = name.split(/[·・•]/)
    if (!parts.slice(1).every((part, index) => source.includes(index === parts.length - 2 ? part.slice(0, 2) : part))) refuse(name)
  }
  // 河北西部 for 河北东部.
  for (const [whole, place] of text.matchAll(/(\p{Script=Han}{2})[东西南北中]部/gu))
    if (!source.includes(whole) && new RegExp(`${place}[东西南北中]部`).test(source)) refuse(whole)
  // 东部战区 for 南部战区.
  for (const [whole, what] of text.matchAll(/[东西南北中]部(\p{Script=Han}{2})/gu))
    if (!source.includes(whole) && new RegExp(`[东西南北中]部${what}`).test(source)) refuse(whole)
  for (const [whole] of text.matchAll(/\p{Script=Han}{2}(?:委(?![员托屈任派婉])|[药证银金网教司]监局)/gu))
    if (!/(?:[党常政组村居编评市省县区军纪工团]|两)委$/.test(whole) && !isAbbreviated(whole, source) && !joined(whole, source))
      refuse(whole)
  let at = 0
  for (const { word, tag } of taggedWords(text)) {
    const before = text.slice(Math.max(0, at - 2), at)
    at += word.length
    if (
      word.length < 2 ||
      // 居民|楼起火: the first character belongs to what stands before it.
      (before.length === 2 && /^\p{Script=Han}{2}$/u.test(before) && source.includes(before + word[0]!)) ||
      /^[同环]比/.test(word) ||
      // 快于城镇, 三比零胜: no surname and no name.
      (/^[于和与及对向从比在由为零一二两三四五六七八九十]/.test(word) && tag === 'nr') ||
      !(/^(?:nrt|nrfg|ns|nt)$/.test(tag) || (tag === 'nr' && word.length > 2)) ||
      source.includes(word) ||
      // 中越 where the evidence names 越南.
      (/^中\p{Script=Han}$/u.test(word) && loadForeignPlaces().some((place) => place[0] === word[1] && source.includes(place))) ||
      word.startsWith('中国')
    )
      continue
    if (paper.includes(word.replace(/[市省县区]$/, '')) || isAbbreviated(word, source) || joined(word, source) || loadPlaces().has(word))
      continue
    if (cutAcross(word, text, source, paper) || withPeople(word, source)) continue
    if (!noNames.test(word)) refuse(word)
  }
}

/** Words that a segmenter takes for names and that are none. */
const noNames =
  /^(?:大桥|周[一二三四五六日]|星期.|博古|[东西南北]区|明年|和平|高峰|文明|安全|家里|老家|太平|国人|港口|东南|西北|西南|东北|华语|汉语|全国人大|国务院|陆续|金秋|春晚|方才|高速|安康|白天|小康|下拉)$/

/** 张某 for 张某某, 王教授: a name may be shortened to what stands in the source. */
const abbreviates = (person: string, source: string) =>
  person.length === 3 &&
  source.includes(person.slice(0, 2)) &&
  !/^[\p{Script=Han}]$/u.test(source[source.indexOf(person.slice(0, 2)) + 2] ?? '')

const places = (text: string, source: string, { paper }: Reading, refuse: (words: string) => void) => {
  const provinces = loadPlaces()
  for (const [place, province] of provinces) {
    if (!text.includes(place) || source.includes(place)) continue
    // The province of a place that the source or the paper names may be said.
    const parent =
      place === province && [...provinces].some(([city, of]) => of === place && (source.includes(city) || paper.includes(city)))
    if (!parent && !short(place, source) && !insideSource(text, place, source)) refuse(place)
  }
  for (const place of loadForeignPlaces()) {
    if (place === '中国' || !text.includes(place) || source.includes(place) || (place === '英国' && source.includes('英格兰'))) continue
    if (!new RegExp(`[中对赴访驻旅在]${place[0]}|${place[0]}(?:方|国|企|商|籍|媒|军)`).test(source) && !insideSource(text, place, source))
      refuse(place)
  }
}

/** 沪 for 上海 and the like. */
const shorts: Record<string, string> = {
  上海: '沪',
  北京: '京',
  天津: '津',
  重庆: '渝',
  浙江: '浙',
  江苏: '苏',
  广东: '粤',
  福建: '闽',
  湖南: '湘',
  湖北: '鄂',
  安徽: '皖',
  山东: '鲁',
  河南: '豫',
  河北: '冀',
  四川: '川',
  云南: '滇',
  海南: '琼',
  陕西: '陕',
  甘肃: '甘',
  香港: '港',
  澳门: '澳',
  台湾: '台',
  广西: '桂',
  贵州: '黔',
  江西: '赣',
  深圳: '深',
  广州: '穗',
  成都: '蓉',
  杭州: '杭',
  宁波: '甬',
}
const short = (place: string, source: string) => (shorts[place] === undefined ? false : source.includes(shorts[place]!))

/** 海南 in 黄海南部: the two characters stand in the source as parts of other words. */
const insideSource = (text: string, place: string, source: string) => {
  const at = text.indexOf(place)
  return source.includes(text.slice(Math.max(0, at - 1), at + place.length)) && source.includes(place)
}

const suffixes =
  '委员会|研究院|研究所|出版社|杂志社|检察院|派出所|基金会|联合会|博物馆|图书馆|美术馆|体育馆|俱乐部|事务所|幼儿园|管委会|发改委|卫健委|商务局|大学|学院|公司|集团|医院|协会|商会|学会|银行|中学|小学|法院|海关|街道|机场|景区|置业|证券|地产|药业|科技|晚报|日报(?![告道名到送])|局|厅|署|镇|乡|村|县|区|市|省'
const generic =
  /^(?:[该此这那本各某两几数全多一二三四五六七八九十百\d余家所个的在为是有和与及等名了将对由从到向被把让使成任免赴达至经给获以其他她它我你们最更新老大小内外上下前后东西南北中主要当地有关相关部门单位基层乡县市省区村镇街道社会城农]|试点|示范|园|社|城|市|地|郊|山|景|开发|高新|经济|保税|自贸|功能|产业|商业|工业|住宅|服务|旅游|国家|重点|知名|民营|外资|上市|科技|龙头|骨干|综合|三甲|人民|中心|定点|基层|公立|民办|公办|重点|普通|高等|职业)+$/
/** Of which there is one each. */
const ministries =
  /(?:教育|商务|财政|科技|公安|民政|司法|水利|外交|国防|自然资源|生态环境|交通运输|农业农村|应急管理|退役军人事务)部(?![门分队位署际])/g

const organisations = (text: string, source: string, { paper }: Reading, refuse: (words: string) => void) => {
  for (const [ministry] of text.matchAll(ministries)) if (!source.includes(ministry) && !isAbbreviated(ministry, source)) refuse(ministry)
  for (const match of text.matchAll(new RegExp(`(\\p{Script=Han}{2})(${suffixes})`, 'gu'))) {
    const [whole, modifier, suffix] = match as unknown as [string, string, string]
    if (
      source.includes(whole) ||
      (source.includes(modifier) && source.includes(suffix)) ||
      // 献血者是大学生, 毕业于大学: what stands before the word is no part of a name.
      /[是为在和与及有从到由被将把给对向比跟含设建办进出居列占属]$/.test(modifier) ||
      generic.test(modifier) ||
      // 企业和银行, 毕业自大学: no name before it.
      (/[和与及或自在从到]$/.test(modifier) && source.includes(suffix)) ||
      source.includes(modifier + (suffix[0] ?? ''))
    )
      continue
    if (/^(?:市|县|区|省|村|镇|乡|局|厅|署)$/.test(suffix)) {
      // 白石县 for 白石: what is named with another or no word of rank.
      if (source.includes(modifier) || generic.test(modifier[1]!) || /[，。；：、“”‘’《》（）\s]/.test(whole)) continue
      if (
        /(?:都市|超市|城市|上市|股市|门市|夜市|菜市|集市|楼市|房市|书市|花市|车市|牛市|都市|海区|地区|社区|园区|校区|灾区|景区|厂区|小区|片区|辖区|城区|市区|郊区|山区|林区|港区|特区|新区|老区|库区|疫区|牧区|湾区|赛区|展区|专区|街区|院区|站区|病区|战区|农村|乡村|反省|节省|格局|结局|布局|当局|时局|全局|大局|邮局|书局|饭局|开局|平局|客厅|餐厅|大厅|部署|签署|城镇|古镇|乡镇|集镇|小镇|下乡|返乡|家乡|故乡|城乡|回乡)$/.test(
          modifier[1]! + suffix,
        )
      )
        continue
      if (suffix === '署' || (suffix === '局' && !/[\p{Script=Han}]/u.test(modifier))) continue
    }
    if (isAbbreviated(whole, source) || cutAcross(whole, text, source, paper)) continue
    refuse(whole)
  }
}
