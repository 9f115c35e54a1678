import { chineseWith } from '../../language/glosses.ts'
import type { Finding, Passage } from '../reading.ts'

/** 尚需…批准 is not approved, 仍在论证 not decided, 仍在调查 no finished inquiry: what is open in the evidence is not settled in the claim. */
export const unsettled = ({ text, language }: Passage, source: string): Finding[] =>
  states.flatMap(({ open, settled, zh, en }) => {
    const still = open.exec(source)?.[0]
    if (still === undefined || settled.test(source)) return []
    const clause = text.split(language === 'zh' ? /[，。；]/ : /;|[.!?]\s/).find((part) => (language === 'zh' ? zh : en).test(part))
    const said = clause !== undefined && !hedged[language].test(clause) ? (language === 'zh' ? zh : en).exec(clause)?.[0] : undefined
    return said ? [{ text: said, why: `the evidence says that this is still open: ${still}` }] : []
  })

/** 投资主体尚待确定: what is still open is not settled. */
export const pending = ({ text, language }: Passage, source: string): Finding[] =>
  source.split(/[，。；：！？\n]/).flatMap((clause) => {
    const open = /尚待|有待(?!提|加)|尚未|是否/.exec(clause)
    if (!open) return []
    if (language === 'zh') {
      const deed = /(?:尚待|有待|尚未)(\p{Script=Han}{2})/u.exec(clause)?.[1]
      const said = deed && new RegExp(`已经?(?:正式|全部)?${deed}`, 'u').exec(text)?.[0]
      return said ? [{ text: said, why: `the evidence says that this is open: ${clause}` }] : []
    }
    const said = text
      .split(/[,;]|[.!?]\s/)
      .find(
        (part) =>
          /\b(?:has|have|had) (?:been |already )?[a-z]+ed\b/.test(part) &&
          !/\b(?:not|yet|pending|await\w*|whether|undecided|to be|no)\b/i.test(part) &&
          (part.match(/[A-Za-z]{4,}/g) ?? []).filter((word) => chineseWith(word).some((zh) => zh.length > 1 && clause.includes(zh)))
            .length >= 2,
      )
    return said ? [{ text: said.trim(), why: `the evidence says that this is open: ${clause}` }] : []
  })

type State = { open: RegExp; settled: RegExp; zh: RegExp; en: RegExp }

/** What is going on in the evidence (仍在调查, 调查正在进行) and over in the claim (调查完毕, 已结案). over: other words for that; en: its English nouns. */
function underway(deeds: string, over: string, nouns: string, others = '(?!)'): State {
  const end = '(?:完毕|完成|结束|终结|完结|收官|告终)'
  const zh = new RegExp(
    `(?:完成|结束)了?(?:全部|所有|相关)?(?:${deeds})|(?:${deeds})(?:工作|程序|行动)?(?:已经?|均已|都已|现已|全部)*${end}|已经?[^，。；]{0,4}(?:${over})`,
    'u',
  )
  return {
    open: new RegExp(
      `(?:[仍尚还正]在?|[仍尚还]处于)[^，。；、]{0,6}(?:${deeds})(?=中|之中|当中|阶段|[，。；]|$)|(?:${deeds})(?:工作|行动)?[^，。；]{0,2}(?:正在|仍在|还在|尚在)(?:进行|继续|持续|推进|开展)`,
      'u',
    ),
    settled: zh,
    zh,
    en: new RegExp(
      `\\b(?:${nouns})\\b[^,.;]{0,60}\\b(?:(?:has|have|had|was|were|is|are) (?:been |now |already )*(?:completed?|concluded|closed|over|ended|finished|wrapped up)|(?:ended|concluded|finished))\\b|\\b(?:completed|concluded|finished|closed|ended|wrapped up) (?:the|its|their|an?) (?:\\w+ ){0,2}(?:${nouns})\\b|\\b(?:has|have|had|was|were) (?:been )?(?:${others})\\b`,
      'i',
    ),
  }
}

/** open: what the evidence says; settled: what would allow it all the same; zh and en: how a claim says that it is settled. */
const states: State[] = [
  {
    open: /(?:(?:尚|仍|还)[需须待]|[须需待](?=[经获报]))(?:经|获|报|取得)?[^，。；]{0,24}(?:批准|审批|核准|备案|审议|许可|同意)|(?:若|如果?|倘若?|一旦|假如|只要|待)[^，。；]{0,12}(?:获批|(?:批准|审批|核准|许可|同意|通过)(?=[，。；]|后))/u,
    settled: /(?:已|(?<![若如果倘旦要待][^，。；]{0,12})获)[^，。；]{0,16}(?:批|批准|审批|核准|备案|通过|许可|同意)/u,
    zh: /(?:已|获得?|完成|经)[^，。；]{0,20}(?:批准|审批|核准|备案|审议通过|许可|同意)/u,
    en: /\b(?:approved|cleared|endorsed|ratified|authori[sz]ed|been filed|(?:receiv(?:ed|ing)|won|winning|gain(?:ed|ing)|secur(?:ed|ing)|obtain(?:ed|ing)|got|given) (?:the |its |full |final |official |government )*(?:approval|green light|go-ahead|permission|consent))\b/i,
  },
  {
    open: /(?:审议|讨论|研究|听取)了|(?:修改|完善)后再(?:行|次)?(?:审|议|提交|上会)|(?:意见|看法)不[一统]/u,
    settled: /通过|批准|获批|同意|核准|批复|审定|决定(?!(?:修改|完善)后再)|表决|过会/,
    zh: /(?:审议|表决|讨论)?(?<!未|没有|不)通过(?=了|《|草案|[^，。；]{0,20}(?:方案|办法|规划|条例|意见|草案|议案|报告|决定))|(?<!未|待)批准了?(?=《|[^，。；]{0,20}(?:方案|办法|规划|条例|草案))/u,
    en: /\b(?:approved|adopted|endorsed|passed|ratified)\b(?= (?:the |a |an |its |new |draft |\w+ ){0,4}(?:draft|rules?|plans?|regulations?|measures?|bills?|proposals?|programme|program|scheme|guidelines?|budget|report)\b)/i,
  },
  {
    open: /[仍尚还]在[^，。；]{0,4}(?:论证|研究|评估|审议|讨论|商讨|协商|酝酿)/u,
    settled: /已|决定|确定|敲定|通过了/,
    zh: /已经?(?:正式)?(?:决定|敲定|确定|通过|获批|获通过|选定)/,
    en: /\b(?:has|have) (?:decided|agreed|approved|adopted)\b|\b(?:has|have) been (?:chosen|decided|agreed|settled|adopted|approved|finali[sz]ed|selected)\b|\bdecided (?:that|to)\b/i,
  },
  {
    open: /演练|演习|模拟(?!考|器|盘)/,
    settled: /(?!)/,
    zh: /(?<!演练|演习|模拟[^，。；]{0,12})(?:发生(?:火灾|爆炸|事故|泄漏)|突发大火)(?![^。]{0,16}(?:演练|演习|模拟))/u,
    en: /^(?!.*\b(?:drills?|exercis\w*|simulat\w*|mock|rehears\w*|practi[sc]\w*)\b).*\b(?:fire broke out|caught fire|blaze|explosion|exploded|leak(?:ed)?|collapsed|collision|collided)\b/i,
  },
  {
    open: /空载试?运行|试运行|联调联试|试跑图|热滑|冷滑/,
    settled:
      /(?<!(?:计划|预计|拟|将|有望|力争|具备|达到|目标|条件)[^，。；]{0,12})(?:(?:开通|投入|正式|载客|初期|商业)运营|投运|通车|投产)(?!条件)/,
    zh: /(?<!(?:计划|预计|拟|将|有望|力争|具备|年[底内中]|\d月|月底|季度)[^，。；]{0,10})(?:(?:开通|投入|正式|载客|商业)运营|投运|通车)/,
    en: /\b(?:(?:has |have )?opened to (?:passengers|traffic|the public|riders)|(?:has |have )?(?:entered|gone into|went into) (?:commercial |full |regular )?(?:service|operation)|(?:began|started|has begun) (?:carrying passengers|passenger (?:service|operation)s?|commercial operations?))\b/i,
  },
  {
    open: /择[日期](?:作出)?(?:宣判|判决|宣布)|(?:将|待)[^，。；]{0,6}(?:宣判|判决)/,
    settled: /判处|判刑|获刑|被判|一审判|当庭宣判|已宣判/,
    zh: /判处|判刑|获刑|被判/,
    en: /(?<!\b(?:will|would|be|to|may|could) (?:be )?)\b(?:sentenced|jailed|convicted|found guilty|handed (?:a|an|down))\b/i,
  },
  {
    open: /(?:请求|诉请|申请|要求)(?:[^，。；]{0,6}法院)?(?:依法)?判令|未(?:当庭)?宣判/,
    settled: /(?<!(?:请求|诉请|申请|要求)(?:[^，。；]{0,6}法院)?(?:依法)?)判[令决处]|裁[定决]|一审|终审|胜诉|败诉|调解/,
    zh: /(?<!(?:请求|诉请|申请|要求|求)(?:[^，。；]{0,6}法院)?(?:依法)?)判[令决](?!书)/,
    en: /(?<!\b(?:to|be|if|whether) (?:be )?)\b(?:ordered|ruled|awarded)\b/i,
  },
  underway('调查|侦查|侦办|核查|核实|查证', '结案|告破|侦破|侦结|查清|查明', 'investigation|inquiry|enquiry|probe'),
  underway('审理', '审结|宣判|判决', 'trial|hearing|case'),
  underway(
    '施工|建设|修建|改造|修缮|装修|铺设|抢修|维修|抢通|修复',
    '完工|竣工|建成|修复完|抢通(?!中)|修好',
    'construction|work|works|repairs?|renovation',
  ),
  underway('搜救|搜寻|救援|打捞|扑救', '扑灭|找到|打捞出水', 'search|rescue|operation|salvage'),
  underway('治疗|救治|抢救|住院', '出院|痊愈|康复', 'treatment', 'discharged|recovered|left hospital'),
  underway('清理|清淤|排查|处置|处理|清点|统计|安置|转移', '清完|处置完', 'clean-?up|clearing|clearance|checks?|handling|count'),
  {
    open: /正在?[^，。；、]{0,14}推进(?=[，。；]|中|$)/u,
    settled: /完成|完工|竣工|建成|落成|结束|收官|验收|投[产用运]|投入使用|通车|交付|落地|已(?!知)|了(?!解)|达(?:到|\d)/,
    zh: /(?:已经?|均已?|全部|全面|如期|顺利|提前|圆满)完[成工]|竣工/u,
    en: /\b(?:has|have|had) (?:now |already |all )?(?:finished|completed)\b|\b(?:has|have|had|was|were) (?:been |all |fully |now )*(?:completed|finished)\b/i,
  },
  underway('磋商|谈判|协商|商谈|洽谈|会谈', '谈妥|谈成', 'talks|negotiations?|consultations?'),
]

const hedged = {
  zh: /[尚仍还待须需拟若]|如果|之?后|方可|未/,
  en: /\b(?:not|yet|still|pending|await\w*|subject to|needs?|must|once|if|before|unless|requires?|to be|ha(?:s|ve) to|whether|without)\b|n[’']t\b/i,
}
