import { loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { lettersOf, readingsOf } from '../../language/pinyin.ts'

/** Of which 鲁南 and 皖北 are parts. */
const regional = /^[鲁苏皖粤闽赣湘鄂川滇黔陕甘冀晋豫桂浙辽]/
/** What follows a place's one character where that stands for it: 湘企, 浙商, 川菜, 豫剧, 湘博会, 苏超; only after those that are seldom anything else. */
const telling = /^[京沪津渝冀晋鲁豫苏浙皖闽赣鄂湘粤桂琼川蜀黔滇甘陕疆辽台港澳]/
const belonging = '(?:[企商籍菜剧绣语酒茶煤钢]|博会|农商|农信|水电|字号|超(?![过出越]))'
/** 沪铜, 郑棉, 连豆: what the exchange of a city deals in. */
const dealtIn: Record<string, string> = {
  shanghai: '沪[铜铝锌铅镍锡金银胶油钢]',
  zhengzhou: '郑(?:[棉糖油煤麦醇]|商所)',
  dalian: '连(?:[豆粕铁塑]|盘)|大商所',
  // The capital, of its own readers and houses.
  beijing: '(?<![国家的兰亚斯尼尔罗])首都(?=观众|市民|居民|读者|各界|机场|国际机场|博物馆|图书馆|体育|医科|师范|剧|舞台)',
}
/** 京沪, 沪深两市, 赴粤: places of China by one character. */
const briefs: Record<string, RegExp> = Object.fromEntries(
  `beijing:京 shanghai:沪 tianjin:津 chongqing:渝 hebei:冀 shanxi:晋 shaanxi:陕|秦 shandong:鲁 henan:豫 jiangsu:苏 zhejiang:浙 anhui:皖 fujian:闽 jiangxi:赣 hubei:鄂 hunan:湘
  guangdong:粤 guangxi:桂 hainan:琼 sichuan:川|蜀 guizhou:黔 yunnan:滇 tibet:藏 gansu:甘|陇 qinghai:青 ningxia:宁 xinjiang:疆|新 liaoning:辽 jilin:吉 heilongjiang:黑 taiwan:台 hongkong:港 hong:港
  kong:港 macao:澳 macau:澳 shenzhen:深 guangzhou:穗|广 chengdu:成|蓉 hangzhou:杭 ningbo:甬 nanjing:宁 wuhan:汉 mongolia:蒙 xiamen:厦 zhengzhou:郑 changsha:长 xian:西 kunming:昆 dalian:连
  hefei:庐 fuzhou:榕 wenzhou:瓯 jinhua:婺 xiangtan:潭`
    .split(/\s+/)
    .map((row) => {
      const [name = '', characters = ''] = row.split(':')
      const one = `(?:${characters})`
      const other = '[京沪津渝冀晋陕鲁豫苏浙皖闽赣鄂湘粤桂琼川黔滇藏甘青宁疆新辽吉黑台港澳深穗蓉杭甬汉蒙厦郑长西昆连广成]'
      return [
        name,
        new RegExp(
          `${one}${other}|${regional.test(characters) ? `${one}[东西南北中](?!\\p{Script=Han}?[部方])|` : ''}${/[沪深]/.test(characters) ? `${one}[股指港]|${one}成指|` : ''}${other}${one}|[赴来驻离抵入进返援在本全]${one}(?!\\p{Script=Han}?[上下中]|内|外(?![企资商籍]))${telling.test(characters) ? `|${one}${belonging}` : ''}${dealtIn[name] ? `|${dealtIn[name]}` : ''}`,
          'u',
        ),
      ]
    }),
)
/** Whether a source names a place of China by one character: 京沪, 赴粤, 湘企. */
export const inBrief = (letters: string, source: string): boolean => briefs[letters]?.test(source) ?? false

/** What is named by the places that it joins. */
const joining =
  '高速|高铁|铁路|城际|客专|动车|专线|快线|[一二三四]{1,2}线|[复新支干]线|线|公路|运河|大桥|通道|隧道|走廊|供水|调水|引水|输水|输气|输油|输电|管道|直流|特高压|城市群|都市圈|经济圈|经济带|一体化'

/** 沪庐高速 is the Shanghai-Luchuan expressway, 东深供水 the Dongjiang-Shenzhen scheme: each end by its first character, or by the one that stands for it. */
export const route = (name: string, source: string): boolean => {
  const ends = name.split('-').map((part) => lettersOf(part))
  if (ends.length < 2) return false
  const stands = (letters: string, character = '') =>
    (briefs[letters]?.source.startsWith(`(?:${character}`) ?? false) ||
    (character !== '' && (loadNames().get(letters) ?? []).some((name) => name.length > 2 && name.startsWith(character))) ||
    readingsOf(character).some(
      (reading) => letters.startsWith(reading) || (letters.length > reading.length + 1 && letters.endsWith(reading)),
    )
  return joinedEnds(source, ends.length).some((characters) => ends.every((end, at) => stands(end, characters[at])))
}

/** 长株潭城市群, 引汉济渭: the characters that stand for the places something joins, so many of them. */
const joinedEnds = (source: string, count: number): string[] => [
  ...everyMatch(source, new RegExp(`(?=(\\p{Script=Han}{${count}})(?:${joining}))`, 'gu')).map(([, characters = '']) => characters),
  ...(count === 2 ? everyMatch(source, /引(\p{Script=Han})[入济补](\p{Script=Han})/gu).map(([, from, to]) => `${from}${to}`) : []),
]

/** 引洮, 引汉, 引江济淮: a river by its first character, where its water is led away, or where it is led to. */
export const ledAway = (letters: string, source: string): boolean => {
  const [, name = ''] = /^(.+?)(?:he|jiang|shui)$/.exec(letters) ?? []
  return (
    name !== '' &&
    everyMatch(source, /引(\p{Script=Han})(?![导进起用发出水力])(?:[入济补](\p{Script=Han}))?/gu).some(([, ...rivers]) =>
      rivers.some((river) => river !== undefined && readingsOf(river).includes(name)),
    )
  )
}
