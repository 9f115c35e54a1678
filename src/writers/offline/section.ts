import type { Article } from '../../news/article.ts'
import type { Section } from '../../news/brief.ts'

/** Words that speak for a section; the headline counts three times. */
const words: [Section, RegExp][] = [
  [
    'trade',
    /外贸|进出口|出口|进口|贸易|商户|经营户|采购|客商|外商|电商|物流|海关|关税|展会|博览会|订单|商品|投资|企业|产业|市场|品牌|货运|仓|销售|消费|经济|金融|银行|营商/gu,
  ],
  [
    'policy',
    /会议|政策|规划|改革|条例|办法|规定|新规|意见|部署|市委|市政府|省委|省政府|政协|人大|国务院|总书记|党|法治|制度|治理|监管|执法|调研|审议/gu,
  ],
  [
    'city',
    /交通|公路|道路|铁路|机场|公交|地铁|施工|建设|工程|社区|小区|街道|医院|医疗|学校|教育|天气|台风|环境|垃圾|停车|消防|安全|供水|用电|旧改|村/gu,
  ],
  ['people', /志愿|骑手|老人|孩子|母亲|父亲|老师|医生|救援|救人|好人|劳模|创业|故事|感动|退休|渔民|农民|青年|岁的|大学生|公益|爱心/gu],
  [
    'culture',
    /文化|艺术|非遗|博物馆|演唱会|音乐|戏|电影|文学|诗|读书|体育|比赛|赛事|冠军|决赛|运动|旅游|游客|景区|节庆|展览|武术|历史|传统/gu,
  ],
  ['world', /国际社会|联合国|外交|总统|首相|总理|访华|两国|全球治理|峰会|外长|大使|中美|中俄|欧盟|北约|停火|海外华侨/gu],
  ['notices', /公告|公示|启事|通告|声明|招标|拍卖|停电通知|遗失|催告|送达/gu],
]

/** The section whose words a story uses most; city when it uses none. */
export const sectionOf = (article: Pick<Article, 'kind' | 'headline' | 'sentences'>): Section => {
  if (article.kind === 'notice') return 'notices'
  const body = article.sentences.map(({ text }) => text).join('')
  const counted = words.map(([section, pattern]) => {
    const own = (text: string) => text.match(pattern)?.length ?? 0
    return { section, count: own(article.headline) * 3 + own(body) }
  })
  return counted.reduce((best, each) => (each.count > best.count ? each : best), { section: 'city' as Section, count: 0 }).section
}
