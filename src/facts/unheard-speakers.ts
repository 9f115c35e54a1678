import type { Finding, Passage } from './reading.ts'
import { speechesIn } from './speeches.ts'
import { tellingsIn } from './speeches-en.ts'

/** Who may speak: as a Chinese claim names him, as an English one does, and what of the article lets him, in any word for his kind. */
const kinds: [zh: RegExp, en: RegExp, heard: RegExp][] = [
  [/(?:公安(?:局|厅|部|机关)?|警方|交警|民警)$/, /\bpolice\b|\bpublic security\b/i, /公安|警|派出所|专案组/],
  [/法院$/, /\bcourts?\b/i, /法院|法庭|法官|判|审|裁定|两高/],
  [/(?:检察院|检察机关|检方)$/, /\b(?:prosecutors?|procuratorates?)\b/i, /检察|检方|公诉|起诉|两高|最高检/],
  [/(?:监委|纪委)$/, /\b(?:supervis(?:ory|ion) commission|discipline (?:inspection )?commission)\b/i, /监委|纪委|纪检|监察/],
  [/(?:央行|中央银行)$/, /\bcentral bank(?:er)?s?\b/i, /央行|中央银行|人民银行|储备银行|储备局|联储|国家银行|行长|该行|金融管理局/],
  [/分析师$/, /\banalysts?\b/i, /分析|券商|证券|机构|研究|业内|首席|经济学家|专家|咨询|观察/],
  [/海关$/, /\bcustoms\b(?! (?:brokerage|brokers?|tariff|clearance|declaration|agents?))/i, /海关|关区|关员|关长|总署/],
  [
    /(?:气象[台局站]|气象部门)$/,
    /\b(?:meteorolog\w+|weather (?:bureau|station|office|service|authorit\w+))\b/i,
    /气象|天气|预报|预警|降雨|台风/,
  ],
  [/(?:消保委|消委会|消协)$/, /\bconsumer(?:s[’']|['’]s)? (?:council|association|commission|committee)\b/i, /消费者|消保|消协|消委/],
  [/民航局$/, /\bcivil aviation (?:bureau|administration|authorit\w+|regulator)\b/i, /民航|空管|航空(?:管理|监管|当局)/],
  [/统计局$/, /\b(?:statistics (?:bureau|office|department)|bureau of statistics|statisticians)\b/i, /统计|普查|调查队/],
  [/税务局$/, /\btax (?:bureau|office|authorit\w+|officials?)\b/i, /税/],
  [/(?:卫健委|卫生局)$/, /\bhealth (?:commission|bureau|department|authorit\w+|officials?)\b/i, /卫健|卫生|疾控|医保|健康/],
  [/(?:教育[局厅部]|教委)$/, /\beducation (?:bureau|department|ministry|authorit\w+|officials?)\b/i, /教育|教委|教体|教科|学校|考试院/],
  [/(?:文旅[局厅]|旅游局)$/, /\btourism (?:bureau|board|department|authorit\w+|officials?)\b/i, /旅|文化|文广|文体/],
  [/(?:商务[局厅部])$/, /\bcommerce (?:bureau|department|ministry|officials?)\b/i, /商务|经贸|商业|贸易|工商|经济/],
  [/(?:消防[队局]?|消防救援[支大]队)$/, /\b(?:fire (?:brigade|department|service|officials?)|firefighters?)\b/i, /消防|火警|救援|应急/],
  [/工会$/, /\b(?:trade |labou?r )?unions? (?=said|says)/i, /工会|工联|总会|劳工|职工/],
  [/司机$/, /\bdrivers?\b/i, /司机|驾驶|的哥|车主|骑手|师傅/],
]

/** 市公安局通报 where the article has no police: somebody speaks whom nothing in it names. */
export const unheardSpeakers = (claim: Passage, whole: string): Finding[] => {
  const zh = claim.language === 'zh'
  const speakers = zh
    ? [...speechesIn(claim.text).map(({ speaker }) => speaker), ...[...claim.text.matchAll(reporting)].map(([, speaker]) => speaker!)]
    : [...tellingsIn(claim.text).flatMap((telling) => telling.speakers), ...(claim.text.match(offices) ?? [])]
  return speakers.flatMap((speaker) => {
    const kind = kinds.find((kind) => kind[zh ? 0 : 1].test(speaker.trim()))
    return kind && !kind[2].test(whole)
      ? [{ text: speaker.trim(), why: `the evidence has no word of who is said to speak: ${speaker.trim()}` }]
      : []
  })
}

/** 央行14日公布: whoever tells the public, at the beginning of a sentence. */
const reporting = /(?<=^|[。；\n])据?([^，。；：\d]{2,16}?)(?:昨日|昨天|今日|日前|近日|\d{1,2}日)?(?:公布|通报|发布|宣布|指控|供述)/g

/** Offices that an English claim may not name at all where nothing in the article is of their kind. */
const offices =
  /\bpublic security (?:bureau|organs?|department|authorit\w+)\b|\b(?:prosecutors?|procuratorates?)\b|\bcustoms (?:office|bureau|officers?|officials?)\b|\bcentral bank(?:er)?s?\b/gi
