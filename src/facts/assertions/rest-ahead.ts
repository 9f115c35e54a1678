import type { Finding, Passage } from '../reading.ts'
import { partsOf } from './held-words.ts'
import { intended, planned } from './plan-words.ts'

/** A part that the evidence sets apart as not done yet: 其余2个计划年底前完成, 还有一条月底前完成, 二期将于明年3月动工. */
const rest =
  /(?:其余|剩余|余下|剩下|其他|还有|尚有|另有?|仅剩|[二三四]期(?!间)|后续|其中[^，。；]{1,6})[^，。；]{0,14}?(?:计划|预计|拟|将|力争|争取|有望|正在|在建|尚未|仍未|还未|未(?!来)|待|(?:[\d十初]日|[年月周旬底末]|季度|节)前|正(?=加|推|施|抓))/
const all = {
  zh: /(?:全部|均已?|都已?|悉数|全线|全面)[^，。；]{0,6}(?:完成|完工|竣工|建成|投用|启用|开工|通车|整改|交付|投产|修复|改造|到位|办结|销号)/,
  en: /\b(?:all (?:of )?(?:the |its |\d+|(?!in\b|over\b|day\b)\w+)|both|every|each of|the whole|the entire|in full|fully)\b/i,
}
const finished =
  /\b(?:(?:has|have|had|was|were|is|are|been) (?:been |now |already |all |both |fully |successfully )*(?:completed?|finished|built|rebuilt|renovated|repaired|upgraded|delivered|opened|in (?:use|operation|service)|put into (?:use|operation|service)|handed over|resolved|rectified|connected|cleared|done|ready)|(?:finished|completed) (?:all|both|every|the (?:whole|entire)|building|rebuilding|renovating|repairing|upgrading))\b/
/** A part that can be nothing but the rest of what the sentence speaks of, and any deed in the perfect or the passive. */
const remainder = /^(?:其余|剩余|余下|剩下|还有|尚有|仅剩)/
const anyDeed = /\b(?:has|have|had|was|were|is|are) (?:now |already |all |both |fully )*(?:been )?[a-z]{3,}ed\b/

/** The evidence tells all of them as done in another place. */
const told = /(?:全部|均已|都已|悉数)(?:完成|完工|竣工|建成|投用|启用)/

/** `All 11 projects have been completed` where the evidence has 已有9个完工，其余2个计划年底前完成. */
export const restAhead = ({ text, language }: Passage, source: string): Finding[] => {
  if (!all[language].test(text)) return []
  const left = rest.exec(source)
  if (!left || told.test(source)) return []
  return partsOf(text, language).flatMap((part) => {
    const said = all[language].exec(part)
    if (!said) return []
    if (language === 'zh')
      return planned.zh.test(part) || rest.test(text)
        ? []
        : [{ text: said[0], why: `the evidence says that a part is still to come: ${left[0]}` }]
    return (finished.test(part) || (remainder.test(left[0]) && anyDeed.test(part))) &&
      !intended.test(part) &&
      !/\b(?:remain\w*|rest|other|but|except|yet|still|almost|nearly|first|phase one)\b/i.test(part)
      ? [{ text: said[0], why: `the evidence says that a part is still to come: ${left[0]}` }]
      : []
  })
}
