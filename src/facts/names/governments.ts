import { loadForeignPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { inShort } from './settled-names.ts'

/** Capitals that speak for their government, each with what Chinese calls the country. */
const capitals: Record<string, string> = Object.fromEntries(
  `Beijing:中国|中方|我国 Washington:美国 Moscow:俄罗斯 London:英国 Paris:法国 Berlin:德国 Tokyo:日本 Seoul:韩国 Pyongyang:朝鲜 Canberra:澳大利亚 Ottawa:加拿大 New_Delhi:印度 Delhi:印度 Brussels:欧盟|比利时
  Kyiv:乌克兰 Kiev:乌克兰 Minsk:白俄罗斯 Tehran:伊朗 Ankara:土耳其 Riyadh:沙特 Cairo:埃及 Jakarta:印尼|印度尼西亚 Hanoi:越南 Manila:菲律宾 Bangkok:泰国 Kuala_Lumpur:马来西亚 Islamabad:巴基斯坦 Kabul:阿富汗
  Baghdad:伊拉克 Damascus:叙利亚 Rome:意大利 Madrid:西班牙 Lisbon:葡萄牙 Warsaw:波兰 Budapest:匈牙利 Belgrade:塞尔维亚 Prague:捷克 Vienna:奥地利 Stockholm:瑞典 Helsinki:芬兰 Oslo:挪威 Copenhagen:丹麦
  The_Hague:荷兰 Athens:希腊 Bern:瑞士 Dublin:爱尔兰 Vilnius:立陶宛 Wellington:新西兰 Brasilia:巴西 Buenos_Aires:阿根廷 Lima:秘鲁 Bogota:哥伦比亚 Santiago:智利 Caracas:委内瑞拉 Havana:古巴 Mexico_City:墨西哥
  San_José:哥斯达黎加 San_Jose:哥斯达黎加 Singapore:新加坡 Ulaanbaatar:蒙古 Bishkek:吉尔吉斯 Astana:哈萨克斯坦 Tashkent:乌兹别克斯坦 Pretoria:南非 Nairobi:肯尼亚 Abuja:尼日利亚 Taipei:台湾|台当局`
    .split(/\s+/)
    .map((row) => row.replaceAll('_', ' ').split(':') as [string, string]),
)
const named = new RegExp(`\\b(?:${Object.keys(capitals).join('|')})\\b`, 'g')

/** `Santiago’s mining ministry`, `Tokyo said`, `Beijing firmly objected`. */
const acts =
  /^(?:[’']s (?:\w+ ){0,3}(?:ministry|government|central bank|minister|parliament|embassy|envoy|ambassador)\b|(?: and [A-Z]\w+)? (?:\w+ly )?(?:said|says|will|has|have|had|agreed|accused|imposed|announced|wants?|urged|objected|lodged|protested|condemned|warned|denied|rejected|summoned|expelled|pledged)\b)/
/** What governments have with one another, before the other: ambassador to, talks with, ties between Paris and. */
const towards =
  /\b(?:ambassador|envoy|relations?|ties|talks|negotiations|dialogue|consultations|pressure|tensions|protests?(?: over [\w ]+)?|disputes?|rows?|rift|alliance|sanctions|tariffs|arms sales|arms|aid)(?: \w+){0,3}? (?:to|with|between|on|against|towards?|for)(?: [A-Z][\w’']+ and| [A-Z]\w+ [A-Z]\w+ and)? $|\b(?:urged|accused|warned|criticised|criticized|blamed|sanctioned|lobbied) $/
const where = /\b(?:in|at|from|to|of|near|outside|around) $/

/** Takes a capital that stands for its government, where the source has its country, if only by one character: 驻华大使 is the ambassador to Beijing. */
export const governments = (text: string, source: string, taken: Uint8Array) => {
  for (const { index, 0: capital } of everyMatch(text, named)) {
    const before = text.slice(0, index).replace(/^\p{Lu}/u, (first) => first.toLowerCase())
    const speaks = acts.test(text.slice(index + capital.length)) && !where.test(before)
    if ((speaks || towards.test(before)) && hasState(capitals[capital]!, source) && !postedElsewhere(capitals[capital]!, before, source))
      taken.fill(1, index, index + capital.length)
  }
}

const hasState = (countries: string, source: string): boolean => {
  // At home, 全国 and 中国 are in any story: somebody else must be there, too.
  if (countries.startsWith('中国'))
    return (
      /[驻对涉访赴来援]华|中方|外交|大使|中[美英法俄日韩欧印德澳加]/.test(source) ||
      (/中国|我国|商务部/.test(source) && loadForeignPlaces().some((place) => place !== '中国' && source.includes(place)))
    )
  const names = countries.split('|')
  return names.some((country) => source.includes(country) || inShort(country, source) || pairsIn(source).includes(country[0]!))
}

/** 俄美, 日韩: two countries by one character each. */
const paired = /[中美英法俄日韩欧印德澳加乌以伊朝]{2}(?=[关谈会领首元外总贸防军两双三同之央])/g
const pairsIn = (source: string): string => (source.match(paired) ?? []).join('')

/** 驻日大使 is no ambassador to Beijing. */
const postedElsewhere = (countries: string, before: string, source: string): boolean => {
  const posts = source.match(/驻\p{Script=Han}{1,3}/gu) ?? []
  const there = [
    ...countries.split('|'),
    ...countries.split('|').map((country) => country[0]!),
    ...(countries.startsWith('中国') ? ['华'] : []),
  ]
  return (
    /\b(?:ambassador|envoy)(?: \w+)? to $/.test(before) &&
    posts.length > 0 &&
    !posts.some((post) => there.some((name) => post.startsWith(`驻${name}`)))
  )
}
