import { numeralClass } from './numbers.ts'
import type { Qualifier } from './quantities.ts'
import { chineseUnits, measureWords } from './units-zh.ts'

// In which words and forms Chinese news says an amount; what they mean is read in quantities-zh.ts and amounts-zh.ts.
const sorted = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|')
const unitWords = sorted(Object.keys(chineseUnits))
// 从146升至165元: a verb, not litres.
const unit = unitWords.replace('|升|', '|升(?![至到](?![\\d.]+升))|')
const counters = sorted([...new Set(measureWords.split('|'))])

const before =
  '(?<before>不下于?|不到|[未没](?:到|满|及|足|达到?)|不足|不满|(?:不[得应可能会宜许准要]?|未|没有|别|勿|莫)(?:超过?|高于|大于|多于|低于|少于|小于)|至少|最少|至多|最多|最高|最低|高达|多达|达到|突破|超过|(?<!(?<!其)中|英)超|逾|(?<![最附])近|(?<![签合预节公条契履违毁邀特])约|大约|约为|大概|将近|接近|几乎|几近|近乎|差不多|(?<![加更较尽要])快(?=[\\d一二三四五六七八九十百]{1,3}周?岁)|站上|站稳|上|小于|低于|少于|大于|高于|(?<![打攻侦告识撞爆刺])破)?'
const after =
  '(?<after>[期级]?及?以上|之多|及?以下|及?以内|(?<=公斤|千克|[克斤吨升]|[公毫平]升)内(?![部容地外涵需销存设蒙河陆阁置向在])|左右|上下|有余|出头|多(?!了?\\d|次|语|功能|媒体|样|元化|民族|学科|层|边|肉|晶|彩|维)|余(?![额款料氯热粮票下量地生震温波党杭姚])|许(?![可多诺久])|\\+(?![\\dA-Za-z]))?'
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
// 千瓦, 百帕: the first character of a unit is no part of the number.
const thousand = '千(?![瓦米克伏卡升焦赫帕])'
const hundred = '百(?![升帕])'
const whole = '(?<![十百万][一二三四五六七八九]?千(?=[瓦米克伏卡升焦赫帕]))'
// 3万2000, 4亿5600(多)万, 1万2000亿: as papers outside the mainland write a figure, group by group.
const grouped =
  '\\d{1,4}兆\\d{1,4}亿(?:\\d{1,4}万)?|\\d{1,4}亿零?\\d{1,4}(?:万(?:零?\\d{1,4}(?![\\d.,]))?|(?=[多余]万))|\\d{1,5}万零?\\d{1,4}千?(?![\\d.,])'
const numeral = `${grouped}|(?:${digits})(?:(?:[十万亿]|${hundred}|${thousand})+)?|(?:[数几][十百千万亿]+|[${numeralClass}]+)${whole}|半`
const middle = `(?<middle>多|余|来|几)?(?<magnitude>万亿|亿|万|${thousand}|${hundred})?(?<middle2>多|余)?`
const rangeMark = '\\s?(?:(?:-|—|–|~)+|至|到)\\s?(?<sign2>零下|[-−])?'
const range = `(?:(?<firstUnit>${unitWords}|个)?${rangeMark}(?<second>${numeral}))?`
const amount = (range: string, flags: string) =>
  new RegExp(
    `${before}\\s?(?<sign>[-−+]|零下)?(?<currency>(?:US|HK|A|C|S|NT)?\\$|[¥￥€£]|人民币|RMB|RM|USD)?\\s?(?<first>${numeral})${range}${middle}\\s?(?<half>(?:个|分钟|倍|年|亩|天|岁|元|米|公里|公斤|斤|吨|小时)半(?![数价天路年夜]))?(?<unit>倍|番|成(?:半|[一二三四五六七八九](?![成个月日年级等类甲大]))?|折|${unit}|${counters})?${after}`,
    flags,
  )
export const pattern = amount(range, 'g')
export const single = amount('', 'y')

/** Names and set phrases whose figures count nothing; as long as what they stand for, so that offsets hold. */
const masked =
  /(?<=(?<!精)神)二?十[一二三四五六七八九]?(?!\d|[万亿千百])|(?<=神舟|天舟|嫦娥|天问|长征|风云)[一二三四五六七八九十]+号|(?<![每A-Za-z])(?!(?:RM|T[Oo][Pp]|GDP|CPI|PPI|PMI|LPR|GMV|MLF|ROE|R&D)\d)[A-Za-z]+[-–]?\d+(?:[.-]\d+)*[A-Za-z]*|(?<![\d.])\d+[A-Z](?![A-Za-z])|\d+(?:\.\d+)?(?=(?!(?:Wh|Hz)(?![A-Za-z]))[A-Z][a-z])|[二三四五六七八九]?十[一二三四五六七八九]?中(?![有旬的占间期，。；]|全会)|一带一路|一国两制|一体|(?<![升降高低温差每第下跌涨了])一度(?=[一-龥])(?!电|[以左上之])|一些|一定|一直|一致|一时|一起|一道|一路|一旦|一向|一再|一般|一样|一边|一方面|一共|一手|一线|一流|一批批|一系列|一揽子|一站式|一网通办|一件事|统一|唯一|单一|同一|(?<!分)之一|(?<![\d一二三四五六七八九十百千])万一|三农|三亚|三明|三峡|三门|四川|九江|六安|五台|八达|七台河|十堰|百色|千岛|万宁|万州|万达|万科|万象|百度|千里|五金|五粮|三大(?=股指|指数|运营商|航空公司|攻坚|球[队类项])|三星|三一|三资|两会|双一流|双碳|双循环|双十一|双12|双11|双十二|(?<![\d.,])618(?=[”"’]|大促|购物|期间|电商|年中|促销|活动|当天|消费|狂欢|预售)|“双[^”]{1,8}”|百岁(?=老人|寿星|高龄)|百姓|百货|百合(?!格)|百花|百科|千万(?=要|别|不)|千家万户|(?<![\d.几数十百千多余两一二三四五六七八九])万[家里物众]|万亩(?=方)|五一|六一|七一|八一|十一黄金周|三八(?=妇女|红旗)|九三|四季|四大名|三九|九寨|五指山|五星|三甲|三级甲等|四方|四面|八方|五谷|六畜|七夕|十分(?!钟|之)|(?<!\d)[万千]分(?!之)|三分(?=球|线|天)|二维码|三维|三角(?![，。；！、]|钱|$)|八角|三轮车|两岸一家|二手|一二三产|三次产业|第[一二三]产业|两手|两难|两侧|两翼|两用|四通|五彩|百年(?=大计|未有|老字号|老店)|千年(?=古|以来)|九年义务/g

export const maskNames = (text: string): string => text.replace(masked, (name) => '\u0001'.repeat(name.length))

export const qualifierOf = (
  beforeWord: string | undefined,
  afterWord: string | undefined,
  middleWord: string | undefined,
): Qualifier | undefined => {
  if (/^[略稍微]/.test(beforeWord ?? '')) return qualifierOf(beforeWord!.slice(1), afterWord, middleWord)
  if (beforeWord) {
    if (/^(?:(?:不.?|未|没有|别|勿|莫)(?:超过?|高于|大于|多于)|至多|最多|最高)$/.test(beforeWord)) return 'at most'
    if (/^(?:不下于?|(?:不.?|未|没有|别|勿|莫)(?:低于|少于|小于)|至少|最少|最低)$/.test(beforeWord)) return 'at least'
    if (/^(?:不到|[未没].+|不足|不满|小于|低于|少于)$/.test(beforeWord)) return 'under'
    if (/^(?:突破|超过|超|逾|大于|多于|高于|破|站上|站稳|上)$/.test(beforeWord)) return 'over'
    if (/^(?:近|将近|接近|几乎|几近|近乎|快)$/.test(beforeWord)) return 'nearly'
    if (/^(?:约|大约|大概|约为|差不多)$/.test(beforeWord)) return 'about'
  }
  if (afterWord) {
    if (/^[期级]?及?以上$/.test(afterWord)) return 'at least'
    if (/^(?:及?以[下内]|内)$/.test(afterWord)) return 'at most'
    if (/^(?:左右|上下|许)$/.test(afterWord)) return 'about'
    if (/^(?:有余|出头|多|余|强|\+)$/.test(afterWord)) return 'over'
    if (afterWord === '弱') return 'nearly'
  }
  if (middleWord && /[多余]/.test(middleWord)) return 'over'
  if (middleWord && /[来几]/.test(middleWord)) return 'about'
  return undefined
}

export const fractions =
  /(?<before>近|约|(?:[略稍微]|不[得应能可]?|未|没有)?(?:超过|超|高于|多于|大于|低于|少于|小于)|逾|不到|不足)?(?:(?<den>[一二三四五六七八九十百千万\d]+)分之(?<num>[一二三四五六七八九十百零两\d.]+(?:点[一二三四五六七八九零]+)?))(?<after>以上|左右|多|强|弱)?|(?<q>近|约|(?:[略稍微]|不[得应能可]?|未|没有)?(?:超过|超|高于|多于|大于|低于|少于|小于)|逾|不到|不足|过)?(?<half>一半(?!导体)|半数|对半|(?<=近|逾|约|过)半(?=[，。、的数]|$|\p{Script=Han}(?<![年天个月日小世分公里斤吨米亩秒学季赛场程径价决百途路夜生壁岛点])\p{Script=Han}))(?<halfAfter>以上|左右|多)?|(?<over>过半|大半(?![年天个])|多半)(?!数?以?后)|(?<fanFirst>几近|几乎|近乎|将近|接近|差不多|近|约)?翻了?(?<fanBefore>近|约|超过?|逾|将近)?(?<times>[一两二三四五六七八九\d])?(?:番|倍)(?<fan>还?多|以上|有余)?|(?<de>减半|腰斩)/gu
export const scores = new RegExp(
  `(?<![\\d:：.])(?<a>\\d{1,3})\\s?(?:(?:比|:|∶|：)\\s?(?<b>\\d{1,3})(?![\\d:：.年月日%元万亿米个家人岁号条项名级层天吨亩度℃倍])|[-–—]\\s?(?<b2>\\d{1,3})(?![\\d:：.月%万亿]|${unitWords}|(?![胜负平局球分])(?:${counters})))(?!\\s?[-–—])`,
  'g',
)
export const ordinals = new RegExp(
  `(?<ce>\\d+|[二一]?十[一二三四五六七八九]?)(?:世纪|(?=(?:[和与及、至到]|[-—～~]+)(?:\\d+|[二一]?十[一二三四五六七八九]?)世纪))(?!\\d|[一二三四五六七八九]十?年代)|(?<=[大高初])(?<nian>[一二三四])(?=学生|年级|新生|男生|女生|班)|(?<![第\\d])(?<nj>[一二三四五六七八九])年级|(?<=大年|正月)初(?<chu>[一二三四五六七八九十])|(?<deng>[一二三四五六七八九])等(?=奖|功)|(?<![\\d.一二三四五六七八九十百])(?<shou>\\d{2,3}|[一二三四五六七八九十百]{1,4})(?=寿辰|大寿|寿诞|诞辰|华诞)|(?<hao>\\d+)号(?=种子|选手|台风|机组|泊位|地块|球员|签)|第(?<n>\\d+(?:\\.\\d+)?[万亿]|\\d+(?:\\+\\d{1,2}(?=分钟?))?|[${numeralClass}]+)(?<m>(?:[届次个位名批场轮期家条季代集章号站年天局节]|周(?![年岁]))?)|(?<![\\d第])(?<k>\\d+|[${numeralClass}]{1,4})(?<s>届(?!毕业|学))|(?<![\\d第])(?<k2>[${numeralClass}]{1,4})(?<t>次(?=(?:主席|常委|常务|全体|党组|理事|委员)?会议|全会))|(?<![\\d第])(?<yun>[${numeralClass}]{1,3})(?=运会|冬会|全会|亚会|青会)|(?<=届)(?<p>[一二三四五六七八九])中(?=全会|、)|(?<=党的|中共|[省市]第)(?<c>[一二三四五六七八九十]{1,3})大(?=[^型幅力量批]|$)|(?<fy>[一二三四五六七八九十]+)五(?=”|规划|时期|期间|末|开局|以来|收官)`,
  'g',
)
// The lookbehind of 十四五: its quotation marks are outside of the match.
