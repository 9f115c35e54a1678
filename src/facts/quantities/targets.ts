import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** A target told as met or exceeded of which the evidence says that less than all was done: 完成全年目标的99.8%. */
export const targetsKept = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  const shares = everyMatch(source.text, /(?:目标|任务|计划|指标)(?:任务|总量|数)?的?(?<share>\d+(?:\.\d+)?)[%％]/g).map(({ groups }) =>
    Number(groups!.share),
  )
  if (
    shares.length === 0 ||
    shares.some((share) => share >= 100) ||
    /超额|提前完成|已完成[^，。；\d]{0,6}(?:目标|任务)[，。；]/.test(source.text)
  )
    return []
  const said = met[language].exec(text)?.[0]
  return said ? [{ text: said, why: `the evidence says ${shares[0]}% of it` }] : []
}

const met = {
  zh: /超额|超(?:过|出)?(?:全年|年度|年初)?(?:目标|任务|计划)(?!的?\d)|(?:完成|达到|实现)了?(?:全年|年度)(?:目标|任务|计划)(?:任务)?(?=[，。；]|$)/,
  en: /\b(?:exceed|surpass|beat|outstrip|met|meet|hit|fulfil|achiev)\w* (?:its |the |their |a )?(?:full-year |annual |yearly |year[’']s )?(?:target|goal|plan|quota)\b/i,
}
