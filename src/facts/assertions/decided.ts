import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage } from '../reading.ts'
import { partsOf } from './held-words.ts'

/** What was only asked for or refused is not granted, and what was granted is not refused. */
export const decided = (claim: Passage, source: string): Finding[] => [...granted(claim, source), ...refused(claim, source)].slice(0, 1)

const consent =
  /批准|批复|核准|核发|审批通过|通过(?=[，。；、了]|《|$|[^，。；]{0,24}(?:方案|办法|规划|条例|意见|草案|议案|法案|报告|决定|决议|预算|提案|修正案|申请|审[议查批核]|评审))|(?:审议|审核|审查|评审|表决|一致|投票)通过|同意|接受|采纳|准许|准予|获批|获准|获得?(?:认可|许可|支持|通过)|答应|应允|认可|赞成|决定|印发|签署|签约|达成|出台|发布|施行|授予|获颁/g
/** Before the word or after it: that it has yet to come, or did not. */
const before =
  /(?:未|不|没|拒|驳|待|须|需|尚|后再|再行?|提请|提交|报请?|送|如果?|若|将|拟|申请|请求|争取|希望|寻求|有望|力争|等待|能否|是否|难以|预计|计划|一旦|只要|呼吁|要求|建议)[^，。；]{0,10}$/
const pendingBefore = (words: string): boolean =>
  before.test(words) && !/(?:已[^，。；]{0,6}|(?<![未不没待能有望拟将力争取如若果旦倘要须])获[^，。；]{0,12})$/.test(words)
const after = /^[^，。；]{0,6}(?:后|之前|与否|方可|的?(?:前提|条件)|前)/

/** Whether the evidence says of anything that it was granted. */
export const consented = (source: string): boolean =>
  everyMatch(source, consent).some(
    ({ 0: word, index }) =>
      !pendingBefore(
        source
          .slice(0, index)
          .split(/[，。；！？\n]/)
          .at(-1)!,
      ) && !after.test(source.slice(index + word.length)),
  )

const refusing =
  /拒绝|遭拒|被拒|拒(?=不|收|签|批)|驳回|否决|未获|未予|不予|没有?(?:同意|批准|接受|通过|采纳|答应)|[未不](?:同意|批准|接受|通过|采纳|予)|回绝|退回|婉拒|谢绝|反对|搁置/
const asking =
  /报批|报审|(?:谈判|磋商|协商|洽谈)[^，。；]{0,6}(?:仍|还|正)在|(?:仍在|正在|还在|正)[^，。；]{0,10}(?:谈判|磋商|协商|洽谈)|听取[^，。；]{0,10}意见|主张|尚未[^，。；]{0,10}(?:决定|确定|敲定|表决)|尚?未(?:作出|给出|做出)?(?:任何)?(?:回应|答复|表态|回复)|(?:提出|递交|提交|提请|申请|请求|申报|报送|呈报)[^，。；]{0,30}(?:方案|申请|请求|建议|议案|提案|草案|报告|计划|诉求|要求|[上下]调|提高|降低|将|设立|延|增)|草案|公示(?!期满|无)|提议|正在?(?:审核|审批|审查|审议|研究|论证|征求)|征求意见|(?:首次|初次|一次)审议|(?:再次|修改后[^，。；]{0,6})(?:提交|提请|审议)|报[^，。；]{0,12}(?:审批|审定|批准|审议)|(?:建议|提出|希望|呼吁)(?:将|把|由|在|对|设立|提高|降低|取消|延长|增加)|申请[^，。；]{2,}/
const accepted = {
  zh: /(?<![未不没待拟请须需获若如能否将要再报][^，。；]{0,6})(?:(?:审议|表决|会议?|投票|一致)通过|通过了|批准|核准|获批|获准|同意|接受(?!了?(?:调查|审查|采访|记者|媒体|治疗|检查|培训|教育))|采纳|准许|获得?(?:批准|通过|同意|许可)|已(?:与[^，。；]{1,8})?(?:续约|签约)|(?<!所|没有)决定(?![性权于因了]))/,
  en: /\b(?:(?:has|have|had|was|were|been|is|are) (?:now |already |also |unanimously )*(?:accepted|approved|adopted|passed(?! (?:[\w-]+ ){0,3}(?:tests?|trials?|exams?|examinations?|checks?|inspections?)\b)|endorsed|granted|ratified|permitted|certified)|(?<!\b(?:the|an?|its|their|to be|by) )(?:accepted|approved|adopted|endorsed|ratified|passed)(?! (?:[\w-]+ ){0,3}(?:tests?|trials?|exams?|examinations?|checks?|inspections?)\b)(?= (?!through|away|on|over|along|by|under|down|into|out|in|at|from|since|for|exams?|tests?|and|or)\w)|agree(?:s|d) to|decided (?:to|that|on)|(?:has|have) (?:decided|agreed (?:on|to))|backed (?:the|a) (?:\w+ ){0,3}(?:proposals?|plans?|bills?|motions?|schemes?|deals?)|approves|gave (?:the |its )?(?:green light|go-ahead|approval)|(?:won|received|gained|secured|obtained|got) (?:\w+ ){0,2}(?:approval|permission|consent|the go-ahead))\b/i,
}
const unaccepted = {
  zh: /拒|驳回|否决|未|不|没|待|须|需|申请|提出|建议|提议|拟|审核中|正在|谈判|洽谈|请求|希望/,
  en: /\b(?:not|no|yet|reject\w*|refus\w*|turn(?:s|ed)? down|declin\w*|den(?:y|ies|ied)|veto\w*|if|once|pending|await\w*|subject to|unless|until|before|would|propos(?:es?|ed|ing)|ask\w*|appl(?:y|ied|ies)|request\w* (?:that|to be)|seek\w*|must|needs?|whether|to be|against|oppos\w*|never|without|fail\w*|draft)\b|n[’']t\b/i,
}

/** 提出方案 and 申请正在审核 are no approval, 遭拒绝 the contrary of it. */
const granted = ({ text, language }: Passage, source: string): Finding[] => {
  const open = refusing.exec(source)?.[0] ?? asking.exec(source)?.[0]
  if (open === undefined || consented(source)) return []
  return partsOf(text, language).flatMap((part) => {
    const told = accepted[language].exec(part)
    return told && !unaccepted[language].test(part) && !(/受理/.test(source) && /accept|接受/i.test(told[0]))
      ? [{ text: told[0], why: `the evidence has only ${open}: nobody granted it` }]
      : []
  })
}

const turnedDown = {
  zh: /拒绝|驳回|否决|回绝|婉拒|不予批准|未(?:获)?(?:批准|同意|通过)/,
  en: /\b(?:reject(?:s|ed)|turn(?:s|ed) down|declin(?:es|ed) (?:the|his|her|its|their|an?|to)|veto(?:es|ed)|refus(?:es|ed)(?: to)?|threw out|thrown out|dismissed)\b/i,
}
const against = /拒|驳|否决|不(?![仅断少久])|未|没|反对|辞|谢绝|婉|撤|取消|排除|抵制|罢免|回避/

const refused = ({ text, language }: Passage, source: string): Finding[] => {
  if (against.test(source) || !consented(source)) return []
  const told = turnedDown[language].exec(text)
  return told ? [{ text: told[0], why: 'the evidence says that this was granted' }] : []
}
