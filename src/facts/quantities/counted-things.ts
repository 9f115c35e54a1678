import type { Quantity } from '../../language/quantities.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { counts, matches } from './figures.ts'

/** What a figure counts, where neither language leaves a doubt: units in Chinese, the noun right after the figure in English. */
const things: { thing: string; zh: RegExp; en: RegExp }[] = [
  { thing: 'people', zh: /^[人名位]$/, en: /^(?:people|persons?|individuals)\b/i },
  { thing: 'households', zh: /^户$/, en: /^(?:households?|families|homes)\b/i },
  {
    thing: 'companies',
    zh: /^(?:家企业|企业|家)$/,
    en: /^(?:companies\b|firms\b|enterprises\b|(?:company|firm|enterprise)\b(?! [a-z]+s\b|-))/i,
  },
  { thing: 'villages', zh: /^村$/, en: /^(?:villages\b|village\b(?! [a-z]+s\b|-))/i },
]

/** Houses and places by the noun that follows their measure word in Chinese, and right after the figure in English. */
const houses: { thing: string; zh: RegExp; en: RegExp }[] = [
  { thing: 'countries', zh: /^(?:国家|国(?=[的和、，。]|企业|$))/, en: /^(?:countries|nations)\b/i },
  { thing: 'provinces', zh: /^(?:省份|省(?=[的和、，。（区市]|$))/, en: /^(?:provinces|provincial)\b/i },
  { thing: 'cities', zh: /^(?:\p{Script=Han}{0,3})(?:城市|(?<![上股楼门超])市(?=[的和、，。]|$))/u, en: /^cities\b/i },
  { thing: 'hospitals', zh: /^(?:\p{Script=Han}{0,3})(?:医院|医疗机构|卫生院|诊所)/u, en: /^hospitals\b/i },
  { thing: 'schools', zh: /^(?:\p{Script=Han}{0,3})(?:学校|小学|中学|幼儿园|院校|高中|大学|高校)/u, en: /^schools\b/i },
  { thing: 'banks', zh: /^(?:\p{Script=Han}{0,3})(?:银行|金融机构|信用社)/u, en: /^banks\b/i },
  { thing: 'companies', zh: /^(?:\p{Script=Han}{0,4})(?:企业|公司|厂|商)/u, en: /^(?:companies|firms|enterprises)\b/i },
  {
    thing: 'offices',
    zh: /^(?:\p{Script=Han}{0,2})(?:机关|政府|部门|事业单位)/u,
    en: /^(?:government (?:offices|bodies|agencies)|departments)\b/i,
  },
  { thing: 'restaurants', zh: /^(?:\p{Script=Han}{0,2})(?:餐[馆厅饮]|饭店|酒楼|食堂)/u, en: /^restaurants\b/i },
  { thing: 'hotels', zh: /^(?:\p{Script=Han}{0,2})(?:酒店|宾馆|旅[馆店]|饭店|民宿)/u, en: /^hotels\b/i },
  { thing: 'museums', zh: /^(?:\p{Script=Han}{0,2})(?:博物馆|纪念馆|美术馆|展馆|博物院|场馆)/u, en: /^museums\b/i },
  { thing: 'farms', zh: /^(?:\p{Script=Han}{0,2})(?:农场|牧场|养殖场|猪场|鸡场|林场|家庭农场)/u, en: /^farms\b/i },
]

/** `68 companies` for 68家机关单位: each is one of the houses, and not the same. */
const otherHouse = (figure: Quantity, claim: Passage, source: Passage): Finding[] => {
  const said = houses.find(({ en }) =>
    en.test(claim.text.slice(figure.end).replace(/^ (?:(?:local|public|private|city|primary|state-owned|foreign|\w+-\w+) )?/i, '')),
  )
  const same = said ? matches(figure, source) : []
  const meant = same.map(({ unit, end }) =>
    /^[名位]$/.test(unit)
      ? ['people']
      : houses.filter(({ zh }) => zh.test(unit + source.text.slice(end)) || zh.test(source.text.slice(end))).map(({ thing }) => thing),
  )
  return said && meant.length > 0 && meant.every((kinds) => kinds.length > 0 && !kinds.includes(said.thing))
    ? [{ text: figure.text, why: `the evidence counts ${meant[0]} with ${same[0]!.text.trim()}, the claim ${said.thing}` }]
    : []
}

/** 37户 are not 37 people, and 120人 not 120 companies. */
export const countedThings = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const unitOf = (unit: string) => things.find(({ zh }) => zh.test(unit))?.thing
  // 走访老人5.3万户, 惠及企业1.3万户: a household may stand for whoever lives or works there.
  const clear = ({ unit, at, end }: Quantity) =>
    // 养殖户4200家, 15家农户.
    !/户/.test(source.text.slice(Math.max(0, at - 1), at) + (unit === '家' ? source.text.slice(end, end + 2) : '')) &&
    (unit !== '户' ||
      // 1483户5216人: of the households and of the people.
      /^(?:共|计|、)?\d+(?:\.\d+)?[万]?[余多]?人/.test(source.text.slice(end)) ||
      // 14964人 of 惠及居民14964户.
      (claim.language === 'zh' && !/[业商店]|公司|主体/.test(source.text.slice(Math.max(0, at - 10), at))) ||
      !/[人民众工者员生业商店]|公司|主体/.test(source.text.slice(Math.max(0, at - 10), at) + source.text.slice(end, end + 4)))
  return claim.quantities.flatMap((figure) => {
    if (figure.kind !== 'count' || !counts(figure)) return []
    const other = claim.language === 'en' ? otherHouse(figure, claim, source) : []
    if (other.length > 0) return other
    const said =
      claim.language === 'zh'
        ? unitOf(figure.unit)
        : things.find(({ en }) =>
            en.test(
              claim.text
                .slice(figure.end)
                .replace(
                  /^ (?:(?:\w+-)?(?:local|village|rural|farm(?:ing)?|urban|city|town|township|migrant|resident|new|other|more|poor|young|elderly|private|foreign|chinese) )?/i,
                  '',
                ),
            ),
          )?.thing
    const same = matches(figure, source)
    if (!said || same.length === 0) return []
    const meant = same.map(({ unit }) => unitOf(unit))
    return same.every(clear) && meant.every((thing) => thing !== undefined && thing !== said)
      ? [{ text: figure.text, why: `the evidence counts ${meant[0]} with ${same[0]!.text.trim()}, the claim ${said}` }]
      : []
  })
}
