import type { Finding, Passage, Reading } from './reading.ts'

/** Bodies of which each level of government has one: as a Chinese text names them, as an English one does, and by what of the evidence they are shown. */
const kinds: [zh: string, en: RegExp, shown: RegExp][] = [
  ['(?:高级|中级)?(?:人民)?法院', /\b(?:people[’']s|high|intermediate|provincial|municipal|city|county|district) courts?\b/i, /法院|法庭|[中高]院|最高法|法官|[判审庭]/],
  ['(?:人民)?检察院', /\b(?:procuratorates?|prosecutors)\b/i, /检察|检方|[省市州区县两高]检|最高检|[公起]诉/],
  ['监委', /\bsupervis(?:ory|ion) commission\b/i, /监委|监察|纪委|纪检/],
  ['纪委', /\bdiscipline inspection commission\b/i, /纪委|纪检|监委/],
  ['妇联', /\bwomen[’']s federation\b/i, /妇联|妇女/],
  ['残联', /\bdisabled (?:persons|people)[’']s? federation\b/i, /残联|残疾/],
  ['总工会', /\b(?:federation of trade unions|trade union federation)\b/i, /工会/],
  ['团委', /\byouth league\b/i, /团[省市县区州]?委|共青团|青年/],
  ['工商联', /\bfederation of industry and commerce\b/i, /工商联|工商业联合|总商会/],
  ['红十字会', /\bred cross\b/i, /红十字/],
  ['科协', /\bassociation for science and technology\b/i, /科协|科学技术协会/],
  ['文联', /\bfederation of literary and art(?:istic)? circles\b/i, /文联|文学艺术/],
  ['医保局', /\b(?:health ?care|medical) security (?:administration|bureau|department)\b/i, /医保|医疗保障/],
  ['卫健委', /\bhealth commission\b/i, /卫健|卫生|卫计|健康委/],
  ['民政局', /\bcivil affairs (?:bureau|department)\b/i, /民政/],
  ['司法局', /\b(?:justice bureau|bureau of justice)\b/i, /司法/],
  ['审计局', /\baudit (?:bureau|office)\b/i, /审计/],
  ['财政局', /\bfinance bureau\b/i, /财政|财务/],
  ['统计局', /\bstatistics bureau\b/i, /统计|调查队/],
] // biome-ignore format: a table

const level = '[省市县区州]'
const everyKind = new RegExp(`${level}(?:${kinds.map(([zh]) => zh).join('|')}|\\p{Script=Han}{2,6}?[局厅委](?![员会托]))`, 'gu')

/** 省法院 where the evidence has 省检察院 in its place: a body that nothing in the article shows, while one of it is left out. */
export const otherPublicBody = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const whole = `${source.text}\n${context.text}`
  const theirs = source.text.match(everyKind) ?? []
  if (theirs.length === 0) return []
  return kinds.flatMap(([zh, en, shown]) => {
    const own = (claim.language === 'zh' ? new RegExp(`${level}${zh}`) : en).exec(claim.text)?.[0]
    const leftOut = claim.language === 'zh' ? theirs.filter((body) => !claim.text.includes(body)) : theirs
    return own !== undefined && !shown.test(whole) && leftOut.length > 0
      ? [{ text: own, why: `${own} is not named in the evidence, which has ${leftOut[0]}` }]
      : []
  })
}
