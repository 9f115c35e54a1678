import { everyMatch, everyOf } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** What takes effect, and what says that it does so only later, on the word of somebody who has yet to give it. */
const force = /施行|生效|(?<!组织|贯彻|推进|抓好|加快)实施|起执行/
const later = /将(?![^，。；]{0,12}(?:同时|予以))|报[^，。；]{2,20}后|待[^，。；]{1,20}后|方可|方能|才[能可]|[尚仍还][待需]/
const said = {
  zh: /(?:已经?|昨[日天]?|今[日天]?|即日|刚刚)(?:零时|\d+时)?(?:正式|开始|起)*(?:施行|生效|实施)/u,
  en: /\b(?:took effect|(?:has|have) taken effect|(?:came|went|(?:has|have) (?:come|gone)|entered|(?:has|have) entered) into (?:force|effect)|(?:is|are) (?:now |already )*in (?:force|effect))\b/i,
}
const open = {
  zh: /将|后|拟|待|未|若|如果/,
  en: /\b(?:will|would|once|if|until|unless|pending|subject to|not|yet|await\w*|before|drafts?)\b/i,
}

/** `The rule took effect on Thursday` where it was passed then and is to be in force once it is approved, or from a day after the edition. */
export const inForce = (claim: Passage, { source, date, dated }: Reading): Finding[] => {
  const { text, language } = claim
  const [match] = everyMatch(text, everyOf(said[language]))
  if (!match || open[language].test(sentenceAt(text, match.index, language))) return []
  const isAhead = ({ kind, from }: Passage['dates'][number]) => dated && /^(?:day|month)$/.test(kind) && from !== undefined && from > date
  if (claim.dates.some(isAhead)) return []
  const clauses = everyMatch(source.text, /[^，。；：！？\n]+/g).filter(([clause]) => force.test(clause))
  return clauses.length > 0 &&
    clauses.every(
      ({ 0: clause, index }) =>
        later.test(clause.slice(0, clause.search(force))) ||
        source.dates.some((day) => isAhead(day) && day.at >= index && day.end <= index + clause.length),
    )
    ? [{ text: match[0], why: `the evidence says that this is still to come: ${clauses[0]![0]}` }]
    : []
}

const sentenceAt = (text: string, at: number, language: Passage['language']): string => {
  const bounds = language === 'zh' ? /[，。；]/ : /;|[.!?]\s/
  return text.slice(0, at).split(bounds).at(-1)! + text.slice(at).split(bounds)[0]!
}
