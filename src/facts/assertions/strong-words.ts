import { everyMatch, everyOf } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { isExtremeOfList } from './listed-extremes.ts'
import { mask, positive } from './negation-words.ts'

const superlative =
  /最[大快强小新老年]|最[早晚](?=[的，。；]|$)|最少(?=[的，。；]|$)|最[长多](?!可|[\d一二两三四五六七八九十]|(?:(?!的)[一-龥]){1,3}\d)|最[高低](?!气?温|可|达|为|限|罚|赔|奖|票|价|分|时速|\d)/

/**
 * Events that are never said lightly: a claim may speak of one only where the evidence has a word for it. Each row: the word in a Chinese claim, in
 * an English one, and what the evidence must have.
 */
const events: [zh: RegExp, en: RegExp, evidence: RegExp][] = [
  [
    /签署|签订|签约/,
    /\b(?:signed(?! (?:up|on|off|in|language))|sign(?:s|ing) (?:a|an|the))\b/,
    /签|合同(?:成交|[总金]?额)|续约|缔结|订立|换文|联[名署]|加盟|达成[^，。]{0,12}(?:协议|合作)/,
  ],
  [
    /达成[^，。]{0,8}(?:协议|共识|一致)/,
    /\breach(?:ed|es) (?:a|an)(?: \w+){0,2} (?:deal|agreement|consensus)\b/i,
    /达成|签|协[议定]|谈[妥成拢]|敲定|[商议约]定|一致|共识|和解|同意/,
  ],
  [
    /死亡|遇难|身亡|丧生|遇害/,
    /\b(?:killed|died(?! down| away)|dead(?![- ]?(?:ends?|lines?|locks?|heats?)\b)|deaths?|fatalit\w+|lost (?:his|her|their) li(?:fe|ves))\b/i,
    /死|亡|杀|遇难|遇害|逝|去世|辞世|丧生|殉|牺牲|命案|离世|谢世|夺[去走].{0,3}命|病故|丧命|毙|溺|葬身|罹难|身故|过世|终年|享年|猝|卒(?=[于年后时，。；])|殁|薨|圆寂|遗[体属]|枯|灭绝|不治|夭折|(?:未|没)能?(?:够)?(?:存活|成活|生还|活下|挺过)/,
  ],
  [/受伤|负伤/, /\b(?:injur(?:ed|ies|y|ing)|wounded)\b/i, /伤|骨折|咬|流血/],
  [
    /失踪|失联/,
    /\b(?:(?:went|gone|are|is|were|was|reported) missing)\b(?= (?:after|in|as|since|following|at|on|when|and|off)\b|[.,;]|$)/i,
    /失踪|失联|走[失丢散]|下落不明|失散|不见|失去联系|未归/,
  ],
  [/逮捕|批捕/, /(?<!cardiac )\barrest(?:ed|s)?\b/i, /逮捕|批捕|抓|拘|落网|归案|捕|擒|缉/],
  [/拘留|刑拘/, /\b(?:detained|in custody|taken into custody)\b/i, /拘|扣|控制|强制措施|羁押|逮捕|抓|捕|押|留置|带走|[截滞]留/],
  [/判处|获刑|判刑/, /\b(?:sentenced|jailed|convicted|prison terms?)\b/i, /判|刑(?!事|拘|警|侦)|定罪|有罪|监禁|入狱|牢/],
  [
    /上诉/,
    /\b(?:appealed(?! for\b| to (?:the )?(?:public|residents|people|tourists|visitors|citizens)\b)|lodged an appeal|filed an appeal)\b/i,
    /[上抗申]诉|再审|复议|呼吁|恳请|号召|求助|吸引/,
  ],
  [/起诉|提起公诉/, /\b(?:indicted|prosecuted|sued|suing)\b/i, /诉|告[上到]|[状提被原]告|对簿|索赔|法庭|官司/],
  [/罚款|处罚/, /\b(?:fined|fines?(?= (?:of|for|on|up|totall?ing)\b))\b/i, /罚/],
  [/辞职|辞去/, /\b(?:(?<!by )resign(?:ed|s|ation)|stepped down|steps down)\b/i, /辞|卸任|请辞|下台|退|离[任职]|去职|不再担任|交棒/],
  [/道歉|致歉/, /\bapologi[sz]\w+\b/i, /歉|赔礼|对不起|赔不是|谢罪/],
  [/破产/, /\bbankrupt\w*\b/i, /破产|重整|清算|倒闭|资不抵债/],
  [/收购/, /\b(?:acquir(?:ed|es)|takeover|buyout)\b/i, /购|并|[获得]|控股|接[手管]|买|入主|受让|拿下|学|掌握|入藏|售|转让|出让/],
  [/取消/, /\bcancel\w*\b/i, /取消|撤|停|不再|免|废|注销|解除|退票|抵消|取缔|告吹/],
  [/推迟|延期/, /\bpostpon\w*\b/i, /推[迟后]|延|改[期至到在于]|择期|另[择行]|押后|缓/],
  [/爆炸/, /\b(?:exploded|explosions?|blasts?(?! off| furnaces?))\b/i, /爆|炸/],
  [/起火|火灾/, /\b(?:caught fire|blaze|went up in flames)\b/i, /火|燃|烧|焚|浓烟/],
  [
    /(?:刷新|打破|创造?|平)[^，。]{0,6}(?:世界|亚洲|全国)纪录/,
    /\b(?:broke|set|breaking|setting|smash\w+|equal\w+)(?: \w+){0,3} (?:world|Asian|national) record\b/i,
    /纪录|记录/,
  ],
  [/世界纪录/, /\bworld record\b/i, /(?:世界|国际|全球)[^，。]{0,16}[纪记]录/],
  [
    /(?:起|正式)(?:施行|实施|生效)/,
    /\b(?:(?:takes?|took|taking) effect|(?:came|comes?|into|in) force)\b/i,
    /施行|实行|推行|适用|实施|生效|起|执行|启用|启动|开始|落地/,
  ],
  [/否认/, /\b(?:denied|denies)\b/i, /否|并非|不实|不属实|谣|不存在|没有|未|驳|拒|剥夺|禁|不[予准]/],
  [
    /裁员/,
    /\b(?:laid off|lay-?offs?|job cuts)\b/i,
    /裁|减员|精简|下岗|失业|丢了工作|失去工作|减少[^，。；]{0,4}(?:用工|员工|职工|岗位|人手)|解[雇聘]|辞退|遣散/,
  ],
  [/罢工/, /\b(?:on strike|strikes? by|walkout)\b/i, /罢[工课运]|停工/],
  [
    superlative,
    /(?<!\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ])\b(?:largest|biggest|highest|longest|fastest|strongest|smallest|lowest|oldest|youngest|tallest|deepest|richest|heaviest|hottest|coldest|strictest)\b/i,
    /最|超大|特大|谁[^，。；]{0,8}[高低快慢多少大小强长]|居前|不超|至多|限|第一|首|冠|顶|新高|新低|纪录|龙头|头号|历史|前所未有|空前|头名|榜|[百十千\d]强|前[一二三四五六七八九十\d]+大|[百十]佳|第[一二三四五六七八九十\d]+[大高长多]|[入三伏]伏|伏天|大暑|大寒|数九|三九/,
  ],
  [/最[忙繁]/, /\bbusiest\b/i, /最|忙|繁|高峰|峰值|旺季|旺盛|黄金|密集|集中|[第首]|新高|纪录/],
  [
    /必将|必定|一定(?:会|能|要)|肯定(?:会|能)|势必|注定/,
    /\b(?:(?:is|are) (?:certain|sure|bound) to|certainly|surely|inevitabl[ey]|definitely|undoubtedly|will for sure)\b/i,
    /必|一定|肯定|确[定保]|势必|注定|无疑|不可避免|铁定|保证/,
  ],
  // Crimes.
  [/拐卖|贩运/, /\b(?:human trafficking|trafficking in (?:persons|women|children))\b/i, /拐|贩|偷渡/],
  [/诈骗/, /\b(?:fraud|swindl\w+|scams?)\b/i, /诈|骗|欺|假|虚[构报]|冒充|伪造|套路|舞弊/],
  [/受贿|行贿|贿赂/, /\b(?:brib\w+)\b/i, /贿|好处费|腐|贪|收受|回扣|买通/],
  [/贪污|挪用|侵占/, /\bembezzl\w+\b/i, /贪|挪用|侵占|[侵私]吞|套取|截留|据为己有/],
  [/盗窃|偷盗/, /\b(?:theft|stole|stolen|burglar\w*)\b/i, /盗|偷|窃|扒|顺走|顺手牵羊|赃/],
  [/抢劫/, /\b(?:robbed|robber(?:y|ies|s)?)\b/i, /抢|劫|盗[掘墓挖扰洞]/],
  [/谋杀|杀人|杀害/, /\bmurder\w*\b/i, /杀|凶|命案|害/],
  [/强奸/, /\brap(?:e|ed|ist)\b/i, /奸|性侵|猥亵|油菜|菜籽/],
  [/走私/, /\bsmuggl\w+\b/i, /[走缉]私|[偷私]运|夹[带藏]|藏匿|偷[渡越]|水客|绕关/],
  [/洗钱/, /\bmoney[- ]laundering\b/i, /洗钱/],
  [/纵火|放火/, /\barson\w*\b/i, /纵火|放火|火/],
  [/敲诈|勒索/, /\b(?:extort\w*|blackmail\w*)\b/i, /敲诈|勒索|要挟|讹/],
  [/绑架/, /\bkidnap\w*\b/i, /绑架|[劫挟]持|人质|掳/],
  [/醉驾|酒驾/, /\b(?:drunk|drink)[- ]driving\b/i, /醉|酒|危险驾驶/],
]

const inFront = /前列|前茅|领先|居前|靠前|一流/

/** What a claim does not affirm: it may speak of it where the evidence denies it in its own words. */
const denials =
  /未|没|无|不|否|零|免|杜绝|[尚有仍还]待|\b(?:not?|none|never|without|nobody|nothing|neither|nor|yet|await\w*|pending|unsigned|avoid\w*|prevent\w*|free of|lack\w*)\b/i

/** Whether the evidence has a word for the event that it does not deny. */
const spoken = (evidence: RegExp, text: string): boolean =>
  everyMatch(text, everyOf(evidence)).some(
    ({ index }) =>
      !/未(?:造成|有|发生|出现|导致|引发)[^，。；]{0,6}$|(?:无(?![效证照牌序故])|未|没有|零(?![时点下]))[^，。；]{0,4}$/.test(
        mask(text, positive).slice(Math.max(0, index - 10), index),
      ),
  )

export const strongWords = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const whole = `${source.text}\n${context.text}`
  return events.flatMap(([zh, en, evidence]) => {
    const found = (claim.language === 'zh' ? zh : en).exec(claim.text)
    const said = found?.[0]
    if (found && zh === superlative && isExtremeOfList({ at: found.index, end: found.index + found[0].length }, claim, source)) return []
    // 位居全国前列 is among the highest, not the highest.
    if (found && zh === superlative && /\bamong (?:the |its |their )?$/i.test(claim.text.slice(0, found.index)) && inFront.test(whole))
      return []
    return said && !(denials.test(claim.text) ? evidence.test(whole) : spoken(evidence, whole))
      ? [{ text: said, why: `the evidence has no word of this: ${said}` }]
      : []
  })
}
