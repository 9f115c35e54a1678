import { everyMatch } from './patterns.ts'

/** Countries and unions that a Chinese text names by one character before 方 and the like, where it means nothing else there. */
const characters =
  '美国:美 日本:日 韩国:韩 俄罗斯:俄 欧盟:欧 澳大利亚:澳 越南:越 英国:英 印度:印 德国:德 法国:法 泰国:泰 巴西:巴 巴基斯坦:巴 墨西哥:墨 菲律宾:菲 柬埔寨:柬 缅甸:缅 蒙古国:蒙 哈萨克斯坦:哈 乌克兰:乌 塞尔维亚:塞 匈牙利:匈 埃及:埃 伊朗:伊 朝鲜:朝 马来西亚:马 瑞士:瑞 荷兰:荷'
const briefs = new Map(characters.split(' ').map((row) => row.split(':') as [string, string]))
/** Of these also who trades with them: 对欧, 输欧, 欧企. */
const traded = /[美日韩俄欧澳越]/

const ofStates = ['央行', '总统', '总理', '首相', '外长', '防长', '财长', '政府', '军', '媒']

/** What a text may say instead of a country's name: 欧方, 对欧 for 欧盟, 俄央行 for that of Russia. */
export const briefForms = (country: string): string[] => {
  const one = briefs.get(country)
  if (one === undefined) return []
  return [`${one}方`, ...ofStates.map((body) => one + body), ...(traded.test(one) ? [`对${one}`, `输${one}`, `赴${one}`, `${one}企`] : [])]
}

/** Those who trade: their countries, the one that is meant first, and where a text has the one character for them: 对欧出口, 欧线, 至美西航线. */
export const traders: { countries: string[]; pattern: string }[] = [...new Set(briefs.values())]
  .filter((one) => traded.test(one))
  .map((one) => ({
    countries: one === '欧' ? ['欧洲', '欧盟'] : [...briefs].flatMap(([country, character]) => (character === one ? [country] : [])),
    pattern: `(?<=[对输])${one}(?![洲盟元国本])|${one}(?=[方企](?![案法向式]))${/[欧美]/.test(one) ? `|${one}(?=[东西]?(?:航?线|海岸))` : ''}`,
  }))

/** 欧方, 日方 in a text, each with the countries that it may stand for. */
export const sidesIn = (text: string): { side: string; countries: string[] }[] =>
  everyMatch(text, /(?<!\p{Script=Han}(?=[法德马印]))([美日韩俄欧澳越英印德法泰墨菲柬缅哈])方(?![案法向式面便程言块位])/gu).map(
    ([side, one]) => ({
      side,
      countries: [...briefs].flatMap(([country, character]) => (character === one ? [country] : [])),
    }),
  )
