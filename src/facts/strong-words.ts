import type { Finding, Passage, Reading } from './reading.ts'

/**
 * Events that are never said lightly: a claim may speak of one only where the evidence has a word for it. Each row: the word in a Chinese claim, in
 * an English one, and what the evidence must have.
 */
const events: [zh: RegExp, en: RegExp, evidence: RegExp][] = [
  [/签署|签订|签约/, /\b(?:signed|sign(?:s|ing) (?:a|an|the))\b/, /签|缔结/],
  [
    /达成[^，。]{0,8}(?:协议|共识|一致)/,
    /\breach(?:ed|es) (?:a|an)(?: \w+){0,2} (?:deal|agreement|consensus)\b/i,
    /达成|签|协议|谈妥|一致/,
  ],
  [
    /死亡|遇难|身亡|丧生|遇害/,
    /\b(?:killed|died|dead|deaths?|fatalit\w+|lost (?:his|her|their) li(?:fe|ves))\b/i,
    /死|亡|遇难|遇害|逝|去世|辞世|丧生|殉|牺牲|命案|离世|谢世|夺[去走].{0,3}命|病故/,
  ],
  [/受伤|负伤/, /\b(?:injur(?:ed|ies|y|ing)|wounded)\b/i, /伤/],
  [/失踪|失联/, /\b(?:(?:went|gone|are|is|were|was|reported) missing)\b/i, /失踪|失联|走失|下落不明/],
  [/逮捕|批捕/, /\barrest(?:ed|s)?\b/i, /逮捕|批捕|抓|拘|落网|归案|捕/],
  [/判处|获刑|判刑/, /\b(?:sentenced|jailed|convicted|prison terms?)\b/i, /判|刑/],
  [/上诉/, /\b(?:appealed|lodged an appeal|filed an appeal)\b/i, /上诉|抗诉/],
  [/起诉|提起公诉/, /\b(?:indicted|prosecuted|sued|suing)\b/i, /诉|告上/],
  [/罚款|处罚/, /\b(?:fined|fines?(?= (?:of|for|on|up|totall?ing)\b))\b/i, /罚/],
  [/辞职|辞去/, /\b(?:resign(?:ed|s|ation)|stepped down|steps down)\b/i, /辞|卸任|请辞|下台|退/],
  [/道歉|致歉/, /\bapologi[sz]\w+\b/i, /歉|赔礼/],
  [/破产/, /\bbankrupt\w*\b/i, /破产|重整|清算/],
  [/收购/, /\b(?:acquir(?:ed|es)|takeover|took over|buyout)\b/i, /购|并|获得|控股|接[手管]/],
  [/取消/, /\bcancel\w*\b/i, /取消|撤销|停|不再|免除|免/],
  [/推迟|延期/, /\bpostpon\w*\b/i, /推迟|延|改期|择期|顺延|缓/],
  [/爆炸/, /\b(?:exploded|explosions?|blasts?)\b/i, /爆/],
  [/倒塌|坍塌/, /\b(?:collaps(?:ed|es|ing))\b/i, /塌|倒|垮/],
  [/起火|火灾/, /\b(?:caught fire|blaze|went up in flames)\b/i, /火|燃|烧/],
  [
    /(?:刷新|打破|创造?|平)[^，。]{0,6}(?:世界|亚洲|全国)纪录/,
    /\b(?:broke|set|breaking|setting|smash\w+|equal\w+)(?: \w+){0,3} (?:world|Asian|national) record\b/i,
    /纪录|记录/,
  ],
  [/世界纪录/, /\bworld record\b/i, /世界[^，。]{0,6}[纪记]录/],
  [/滞留/, /\bstranded\b/i, /滞留|被困|受困|困/],
  [/否认/, /\b(?:denied|denies)\b/i, /否|并非|不实|不存在|没有|未|驳/],
  [/承认/, /\b(?:admitted|admits|confessed)\b/i, /承认|供认|认罪|坦|交代|供述|认/],
  [/上市(?=首日|敲钟|交易)|挂牌上市/, /\b(?:went public|listed on|debuted on)\b/i, /上市|挂牌|敲钟|登陆/],
  [/裁员/, /\b(?:laid off|lay-?offs?|job cuts)\b/i, /裁员|裁减|减员|精简/],
  [/罢工/, /\b(?:on strike|strikes? by|walkout)\b/i, /罢工/],
  [/抗议/, /\bprotest(?:ed|s|ers)\b/i, /抗议|示威|游行/],
  [
    /最[大长快强多小早晚新老年]|最[高低](?!气?温|可|达|为|限|罚|赔|奖|\d)/,
    /\b(?:largest|biggest|highest|longest|fastest|strongest|smallest|lowest|busiest|oldest|youngest|tallest|deepest|richest|heaviest|hottest|coldest|strictest)\b/i,
    /最|第一|首|冠|顶|新高|新低|纪录|龙头|头号|历史|前所未有|空前|头名|榜|第[一二三四五六七八九十\d]+[大高长多]/,
  ],
  [/疫苗/, /\bvaccin\w+\b/i, /疫苗|接种|免疫|打针/],
  [/雷击/, /\blightning\b/i, /雷|闪电/],
]

/** Whether the evidence has a word for the event that it does not deny. */
const spoken = (evidence: RegExp, text: string): boolean =>
  [...text.matchAll(new RegExp(evidence.source, 'g'))].some(
    ({ index }) => !/(?:无|未|没有|零)[^，。；]{0,4}$/.test(text.slice(Math.max(0, index - 6), index)),
  )

export const strongWords = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const whole = `${source.text}\n${context.text}`
  return events.flatMap(([zh, en, evidence]) => {
    const said = (claim.language === 'zh' ? zh : en).exec(claim.text)?.[0]
    const denied = /未|没|无|不|否|\b(?:not?|none|never|without)\b/i.test(claim.text)
    return said && !(denied ? evidence.test(whole) : spoken(evidence, whole))
      ? [{ text: said, why: `the evidence has no word of this: ${said}` }]
      : []
  })
}
