import type { DateMention } from '../language/dates.ts'
import type { Finding, Passage } from './reading.ts'

const moving = {
  zh: /(?:推迟|延期|延后|顺延|提前|展期|延长?|改期?|调整)[至到为]$/,
  en: /\b(?:push\w* back|put (?:back|off)|postpon\w*|delay\w*|extend\w*|moved?|br(?:ought|ing\w*) forward|reschedul\w*|defer\w*)\b[^.;]{0,60}\b(?:to|until) (?:the )?$/i,
}

/** 推迟至9月5日 where 9月5日 is the day on which it was to be, and the evidence puts it off to another. */
export const movedDays = (claim: Passage, source: Passage): Finding[] => {
  const theirs = movedTo(source)
  const meets = (one: DateMention, other: DateMention) => one.from! <= other.to! && other.from! <= one.to!
  return movedTo(claim)
    .filter((own) => theirs.length > 0 && !theirs.some((other) => meets(own, other)) && source.dates.some(({ from }) => from === own.from))
    .map(({ text }) => ({ text: text.trim(), why: `the evidence says ${theirs[0]!.text.trim()} of this` }))
}

const movedTo = ({ text, dates, language }: Passage): DateMention[] =>
  dates.filter(
    ({ kind, from, to, at }) =>
      /^(?:day|month|year)$/.test(kind) &&
      from !== undefined &&
      to !== undefined &&
      moving[language].test(text.slice(Math.max(0, at - 90), at)),
  )
