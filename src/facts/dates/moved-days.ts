import type { DateMention } from '../../language/dates.ts'
import type { Finding, Passage } from '../reading.ts'

const verbs = '(?:推迟|延期|延后|顺延|提前|展期|延长?|改期?|调整)'
/** Before a day to which something is moved: 推迟至, 推迟两周，至, 改在. */
export const moving = {
  zh: new RegExp(
    `${verbs}(?:举行|举办|召开|开幕)?(?:[到至为]|(?:了?[^，。；\\d]{0,4}\\d{0,3}个?[天日周月年])，?(?:改?[至到于]))$|改[在于]$`,
    'u',
  ),
  en: /\b(?:push\w* back|put (?:back|off)|postpon\w*|delay\w*|extend\w*|moved?|br(?:ought|ing\w*) forward|reschedul\w*|defer\w*)\b[^.;]{0,60}\b(?:to|until) (?:the )?$/i,
}
/** Before the day that something had before it was moved. */
const before = /(?:原定|原计划|原拟|原本|本应|原先)(?:将?[于在]|的|展?[至到]|是)?$/

/** 推迟至9月5日 where 9月5日 is the day on which it was to be, or one of something else, and the evidence puts it off to another. */
export const movedDays = (claim: Passage, source: Passage): Finding[] => {
  const moved = movedTo(claim)
  if (moved.length === 0) return []
  const theirs = movedTo(source)
  const first = source.dates.filter((day) => isFirstDay(day, source))
  const meets = (one: DateMention, other: DateMention) => one.from! <= other.to! && other.from! <= one.to!
  return moved
    .filter(
      (own) =>
        !theirs.some((other) => meets(own, other)) &&
        (theirs.length > 0 ? source.dates : first).some(({ kind, from }) => kind === own.kind && from === own.from),
    )
    .map(({ text }) => ({
      text: text.trim(),
      why: theirs[0] ? `the evidence says ${theirs[0].text.trim()} of this` : 'the evidence has this day before it was moved',
    }))
}

/** 原定9月5日: the day before it was moved. */
export const isFirstDay = ({ at }: DateMention, { text }: Passage): boolean => before.test(text.slice(Math.max(0, at - 6), at))

const movedTo = ({ text, dates, language }: Passage): DateMention[] =>
  dates.filter(
    ({ kind, from, to, at }) =>
      /^(?:day|month|year|span)$/.test(kind) &&
      from !== undefined &&
      to !== undefined &&
      moving[language].test(text.slice(Math.max(0, at - 90), at)),
  )
