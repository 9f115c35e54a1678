import type { Finding, Passage, Reading } from '../reading.ts'

/**
 * A whole of which the evidence tells a part: 全国 for 部分地区, 所有患者 for those of a condition, `fully restored` for half, 全线下跌 where one of them
 * stands still. Only where no word of the evidence says that all are meant.
 */
export const wholesKept = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  for (const { said, meant, limit } of wholes) {
    const words = said[language].exec(text)?.[0]
    if (words === undefined || meant.test(source.text)) continue
    const part = limit.exec(source.text)?.[0]
    if (part !== undefined) return [{ text: words, why: `the evidence does not say so of the whole: ${part}` }]
  }
  return []
}

const all =
  /所有|全部|全体|全[员数面都国省市县区域城民程线校村班系球院厂网方]|悉数|(?<![平人日年月户亩])均|(?<![成首])都|皆|各|每(?![月年日天周小吨公平立个斤亩元次])|一律|任何|凡|统一|整个|完全|彻底|普遍|[双三]方|二者|两者|无一|100[%％]|百分之百|一视同仁|不论|无论|只要|逐[一户个村人]|清零|覆盖/
const some =
  /部分|个别|少数|一些|有的|一半|半数|过半|[一二三四五六七八九]成|其[他余](?!人)|除[^，。；]{1,14}外|仅(?!供)|(?<![船两一几\d])只(?![要能不])|试点|先行|首批|分批|逐步/
const listed =
  /(?:\p{Script=Han}{1,4}[省市区县]、)+\p{Script=Han}{1,4}[省市区县](?!场|民|委|政)|、\p{Script=Han}{2,4}[等]?[两二三四五六七八九\d]+[省市区县]/u
const limited = new RegExp(`部分|个别|少数|其[他余](?=各?[省市区县地城])|试点|先行|${listed.source}`, 'u')

/** said: how a claim names the whole. meant: what of the evidence lets it. limit: what shows that a part is meant. */
const wholes: { said: Record<'zh' | 'en', RegExp>; meant: RegExp; limit: RegExp }[] = [
  {
    said: {
      zh: /全国(?!性|人大|政协|各地|第|首|最|[^，。；]{0,8}[赛奖委会])|全国各地/,
      en: /\b(?:nationwide|across (?:the country|China)|throughout (?:the country|China)|countrywide)\b/i,
    },
    meant: /全国|我国|中国|国内|各地|各省|国家|全球|举国/,
    limit: limited,
  },
  {
    said: { zh: /全省(?!第|首|最)/, en: /\b(?:across|throughout) the (?:whole |entire )?province\b|\bprovince-?wide\b/i },
    meant: /全省|我省|省内|各[地市]|全域|全[自治]*区|所有/,
    limit: limited,
  },
  {
    said: {
      zh: /全市(?!第|首|最|场)/,
      en: /\b(?:across|throughout) the (?:whole |entire )?city\b|\bcity-?wide\b|\bthe (?:entire|whole) city\b/i,
    },
    meant: /全市|我市|市内|市域|各[区县]|全域|全城|所有|市区范围/,
    limit: limited,
  },
  {
    said: { zh: /全[县区](?!第|首|最|域)/, en: /\b(?:across|throughout) the (?:whole |entire )?(?:county|district)\b|\bcounty-?wide\b/i },
    meant: /全[县区市]|我[县区市]|[县区]内|各[乡镇街村]|全域|所有/,
    limit: limited,
  },
  {
    said: {
      zh: /全线|无一例外/,
      en: /\ball (?:fell|rose|dropped|gained|lost|declined|closed (?:lower|higher)|ended (?:lower|higher))\b|\bacross the board\b/i,
    },
    meant: /全线|普[涨跌]|[均都齐皆]|集体|悉数/,
    limit: /持平|收平|平盘|不变|涨跌(?:不一|互现)/,
  },
  {
    said: {
      zh: /(?:全部|完全|全面|悉数|均已?)(?=恢复|修复|完成|解决|开放|通车|归还)/,
      en: /\b(?:fully|completely|entirely|wholly) (?:restored|recovered|reopened|repaired|completed|opened|resumed|repaid|paid)\b/i,
    },
    meant: /全部|完全|全面|全线|全都|彻底|悉数|[均都皆]|100[%％]|恢复正常/,
    limit: some,
  },
  {
    said: {
      zh: /全部|[均都]已/,
      en: /\ball (?:of them|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i,
    },
    meant: /全部|(?<![平人日年月户亩])均|(?<![成首])都|皆|悉数|全面|无一|清零/,
    limit: /[中里](?:已|现)?有\d+[个家名人座条]|尚有|仍有/,
  },
  {
    said: {
      zh: /(?:所有|全体|一律|(?<![\d一二三四五六七八九十][^，。；]{0,12})全部)(?=\p{Script=Han}{2})/u,
      en: /(?<!\b(?:in|at|after|above|of|first of|not|with|once and for) )\ball (?:of )?(?:the |its |their |those )?(?!day\b|year\b|last\b|this\b|next\b|of\b|night\b|time\b|over\b|kinds\b|types\b|sorts\b|but\b|in\b|together\b|along\b|ages\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|\d)[a-z-]+/i,
    },
    meant: all,
    limit:
      /部分|既往|符合[^，。；]{0,12}(?:条件|规定|要求)|\p{Script=Han}{2}的(?=[^，。；的]{0,14}(?:患者|病人|居民|家庭|企业|人员|学生|儿童|子女|群众|农户|商户|者(?!来)))/u,
  },
]
