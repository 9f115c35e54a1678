import type { Finding, Passage } from './reading.ts'

/** 尚需…批准 is not approved, 仍在论证 not decided: what is open in the evidence is not settled in the claim. */
export const unsettled = ({ text, language }: Passage, source: string): Finding[] =>
  states.flatMap(({ open, settled, zh, en }) => {
    const still = open.exec(source)?.[0]
    if (still === undefined || settled.test(source)) return []
    const clause = text.split(language === 'zh' ? /[，。；]/ : /;|[.!?]\s/).find((part) => (language === 'zh' ? zh : en).test(part))
    const said = clause !== undefined && !hedged[language].test(clause) ? (language === 'zh' ? zh : en).exec(clause)?.[0] : undefined
    return said ? [{ text: said, why: `the evidence says that this is still open: ${still}` }] : []
  })

/** open: what the evidence says; settled: what would allow it all the same; zh and en: how a claim says that it is settled. */
const states: { open: RegExp; settled: RegExp; zh: RegExp; en: RegExp }[] = [
  {
    open: /(?:(?:尚|仍|还)[需须待]|[须需待](?=[经获报]))(?:经|获|报|取得)?[^，。；]{0,24}(?:批准|审批|核准|备案|审议|许可|同意)/u,
    settled: /(?:已|获)[^，。；]{0,16}(?:批准|审批|核准|备案|通过|许可|同意)/u,
    zh: /(?:已|获得?|完成|经)[^，。；]{0,20}(?:批准|审批|核准|备案|审议通过|许可|同意)/u,
    en: /\b(?:approved|cleared|endorsed|ratified|authori[sz]ed|been filed|received approval|won approval)\b/i,
  },
  {
    open: /[仍尚还]在[^，。；]{0,4}(?:论证|研究|评估|审议|讨论|商讨|协商|酝酿)/u,
    settled: /已|决定|确定|敲定|通过了/,
    zh: /已经?(?:正式)?(?:决定|敲定|确定|通过|获批|获通过|选定)/,
    en: /\b(?:has|have) (?:decided|agreed|approved|adopted)\b|\b(?:has|have) been (?:chosen|decided|agreed|settled|adopted|approved|finali[sz]ed|selected)\b|\bdecided (?:that|to)\b/i,
  },
]

const hedged = {
  zh: /[尚仍还待须需拟若]|如果|之?后|方可|未/,
  en: /\b(?:not|yet|still|pending|await\w*|subject to|needs?|must|once|if|before|unless|requires?|to be|ha(?:s|ve) to|whether|without)\b|n[’']t\b/i,
}
