import { addDays } from '../../language/calendar.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/**
 * 已于12月8日开通, `opened on December 8` in an edition of November: what is told as done on a day that is still to come.
 * A day without its year is of the coming weeks, or of the year that is over.
 */
export const daysAhead = (claim: Passage, { date, dated }: Reading): Finding[] =>
  !dated
    ? []
    : claim.dates.flatMap(({ kind, from, at, weekday, text }) => {
        if (
          from === undefined ||
          from <= date ||
          (from > addDays(date, 60) && !/\d{4}|[明后]年|next year/.test(text)) ||
          weekday !== undefined ||
          !/^(?:day|month|year|span)$/.test(kind)
        )
          return []
        const said = told[claim.language].exec(claim.text.slice(Math.max(0, at - 80), at))?.groups?.said
        return said === undefined ? [] : [{ text: `${said}…${text}`, why: `${text} is still to come on ${date}: say that it is planned` }]
      })

const told = {
  zh: /(?<said>已经?)(?:正式|全面|顺利)?[于在自从]$/,
  en: /(?<!\b(?:to be|that|which|where|who|if|when|would have|will have|due|those|anyone) (?:\w+ ){0,2})\b(?<said>(?<!\b(?:be|been|being|half|partly|newly|fully|is|are) )(?:opened|began|started|launched)|premiered|took (?:effect|place)|(?:went|came) into (?:service|operation|force|effect|use|production)|went on (?:sale|show|display)|broke ground|(?:was|were) (?:held|opened|launched|completed|unveiled|inaugurated|published|released|put into (?:service|operation|use)))(?: (?!to [a-z]|will\b|would\b)[\w'’-]+){0,8} (?:on|in|from)(?: the)? $/,
}
