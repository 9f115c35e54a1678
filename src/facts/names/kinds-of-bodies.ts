import type { Finding, Passage } from '../reading.ts'

/**
 * A kind of body or of speaker. zh, en: how a claim names it as somebody who speaks. shown: what of the article lets it, in any word for the
 * kind. level: each level of government has one, so that 省法院 stands for no 省检察院. named: the English that names it wherever it stands.
 */
type Kind = { zh: string; en: RegExp; shown: RegExp; level?: true; named?: RegExp }
export const kinds: readonly Kind[] = [
  { zh: '(?:公安(?:局|厅|部|机关)?|警方|交警|民警)', en: /\bpolice\b|\bpublic security\b/i, shown: /公安|警|派出所|专案组/, named: /\bpublic security (?:bureau|organs?|department|authorit\w+)\b/i },
  { zh: '(?:高级|中级)?(?:人民)?法院', en: /\bcourts?\b/i, shown: /法院|法庭|[中高]院|最高法|法官|[判审庭]|裁定|两高/, level: true, named: /\b(?:people[’']s|high|intermediate|provincial|municipal|city|county|district) courts?\b/i },
  { zh: '(?:(?:人民)?检察[院厅署]|检察机关|检方)', en: /\b(?:prosecutors?|procuratorates?)\b/i, shown: /检察|检方|[控检]方|[省市州区县]检|最高检|两高|公诉|[起检控]诉|特搜|批捕|指控|被控/, level: true, named: /\b(?:prosecutors?|procuratorates?)\b/i },
  { zh: '(?:监委|纪委)', en: /\b(?:supervis(?:ory|ion) commission|discipline (?:inspection )?commission)\b/i, shown: /监委|纪委|纪检|监察/, level: true, named: /\b(?:supervis(?:ory|ion) commission|discipline inspection commission)\b/i },
  { zh: '(?:央行|中央银行|人民银行)', en: /\bcentral bank(?:er)?s?\b/i, shown: /央行|中央银行|人民银行|储备银行|储备局|联储|国家银行|行长|该行|金融管理局/, named: /\bcentral bank(?:er)?s?\b/i },
  { zh: '分析师', en: /\banalysts?\b/i, shown: /分析|券商|证券|机构|研究|业内|首席|经济学家|专家|咨询|观察/ },
  { zh: '海关', en: /\bcustoms\b(?! (?:brokerage|brokers?|tariff|clearance|declaration|agents?))/i, shown: /海关|关区|关员|关长|总署/, named: /\bcustoms (?:office|bureau|officers?|officials?)\b/i },
  { zh: '(?:气象[台局站]|气象部门)', en: /\b(?:meteorolog\w+|weather (?:bureau|station|office|service|authorit\w+))\b/i, shown: /气象|天气|预报|预警|降雨|台风/ },
  { zh: '(?:消保委|消委会|消协)', en: /\bconsumer(?:s[’']|['’]s)? (?:council|association|commission|committee)\b/i, shown: /消费者|消保|消协|消委/ },
  { zh: '民航局', en: /\bcivil aviation (?:bureau|administration|authorit\w+|regulator)\b/i, shown: /民航|空管|航空(?:管理|监管|当局)/ },
  { zh: '统计局', en: /\b(?:statistics (?:bureau|office|department)|bureau of statistics|statisticians)\b/i, shown: /统计|普查|调查队/, level: true, named: /\bstatistics bureau\b/i },
  { zh: '税务局', en: /\btax (?:bureau|office|authorit\w+|officials?)\b/i, shown: /税/ },
  { zh: '(?:卫健委|卫生局)', en: /\bhealth (?:commission|bureau|department|authorit\w+|officials?)\b/i, shown: /卫健|卫生|卫计|疾控|医保|健康/, level: true, named: /\bhealth (?:commission|authorit(?:y|ies)|regulators?)\b/i },
  { zh: '(?:教育[局厅部]|教委)', en: /\beducation (?:bureau|department|ministry|authorit\w+|officials?)\b/i, shown: /教育|教委|教体|教科|学校|考试院/ },
  { zh: '(?:文旅[局厅]|旅游局)', en: /\btourism (?:bureau|board|department|authorit\w+|officials?)\b/i, shown: /旅|文化|文广|文体/ },
  { zh: '商务[局厅部]', en: /\bcommerce (?:bureau|department|ministry|officials?)\b/i, shown: /商务|经贸|商业|贸易|工商|经济/ },
  { zh: '(?:消防[队局]?|消防救援[支大]队)', en: /\b(?:fire (?:brigade|department|service|officials?)|firefighters?)\b/i, shown: /消防|火警|救援|应急/ },
  { zh: '(?:总)?工会', en: /\b(?:trade |labou?r )?unions? (?=said|says)/i, shown: /工会|工联|总会|劳工|职工/, level: true, named: /\b(?:federation of trade unions|trade union federation)\b/i },
  { zh: '(?:边检|边防检查)站?', en: /\b(?:border|frontier) (?:inspection|control|checkpoint)\b/i, shown: /边检|边防|移民|出入境|口岸/, level: true, named: /\b(?:border|frontier) (?:inspection|checkpoint)\b/i },
  // The government is whoever governs, but neither the congress nor a court.
  { zh: '(?!)', en: /(?!)/, shown: /政府|[厅局办署部]|部门|当局|官方|[省市县区州镇乡]长|[省市县区州镇]委|首相|总理|总统|内阁|国务院|财政|规划|当地|管理|中心|街道/, named: /\b(?:provincial|municipal|city|county|district) government\b(?![’'])/i },
  { zh: '司机', en: /\bdrivers?\b/i, shown: /司机|驾驶|的哥|车主|骑手|师傅/ },
  ...leveled(['妇联', /\bwomen[’']s federation\b/i, /妇联|妇女/], ['残联', /\bdisabled (?:persons|people)[’']s? federation\b/i, /残联|残疾/], ['团委', /\byouth league\b/i, /团[省市县区州]?委|共青团|青年/],
    ['贸促会', /\btrade promotion (?:council|committee|commission)\b|\bcouncil for the promotion of international trade\b/i, /贸促|贸易促进/],
    ['侨联', /\bfederation of returned overseas chinese\b/i, /侨/], ['作协', /\bwriters[’']? association\b/i, /作协|作家/],
    ['工商联', /\bfederation of industry and commerce\b/i, /工商联|工商业联合|总商会/], ['红十字会', /\bred cross\b/i, /红十字/], ['科协', /\bassociation for science and technology\b/i, /科协|科学技术协会/],
    ['文联', /\bfederation of literary and art(?:istic)? circles\b/i, /文联|文学艺术/], ['医保局', /\b(?:health ?care|medical) security (?:administration|bureau|department)\b/i, /医保|医疗保障/],
    ['民政局', /\bcivil affairs (?:bureau|department)\b/i, /民政/], ['司法局', /\b(?:justice bureau|bureau of justice)\b/i, /司法/], ['审计局', /\baudit (?:bureau|office)\b/i, /审计/], ['财政局', /\bfinance bureau\b/i, /财政|财务/],
    ['工信局', /\bindustry and information technology (?:bureau|department|commission)\b/i, /工信|经信|工业和信息化|工业信息/], ['住建局', /\bhousing (?:and (?:urban-rural|urban|construction)[a-z -]* )?(?:bureau|department)\b/i, /住建|住房|建设|房[管产屋委署]|屋宇|公屋|组屋/],
    ['水利局', /\bwater (?:resources|conservancy|affairs) (?:bureau|department)\b/i, /水利|水务|河长/], ['应急局', /\bemergency management (?:bureau|department)\b/i, /应急/],
    ['人社局', /\bhuman resources (?:and social security )?(?:bureau|department)\b/i, /人社|人力|劳动|社保|就业/], ['城管局', /\burban management (?:bureau|department)\b/i, /城管|城市管理|执法/]),
] // biome-ignore format: a table

/** Kinds that are named in one way wherever they stand. */
function leveled(...rows: [zh: string, en: RegExp, shown: RegExp][]): Kind[] {
  return rows.map(([zh, en, shown]) => ({ zh, en, shown, level: true, named: en }))
}

/** What is said of a body or a speaker of a kind that the article shows nowhere. */
export const ofNoKind = (text: string): Finding => ({ text, why: `the evidence has no word of a body of this kind: ${text}` })

/** 省法院, `the customs office`: a body of a kind that nothing in the article shows, whatever is said of it. */
export const unshownBodies = ({ text, language }: Passage, whole: string): Finding[] =>
  kinds.flatMap(({ zh, shown, level, named }) => {
    const own = language === 'zh' ? level && new RegExp(`[省市县区州]${zh}`).exec(text)?.[0] : named?.exec(text)?.[0]
    return own && !shown.test(whole) ? [ofNoKind(own)] : []
  })
