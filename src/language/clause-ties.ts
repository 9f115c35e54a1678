import { datesIn } from './dates.ts'

/** Takes back, limits or depends on what stands before it: without it the rest would say something else. */
const bound =
  /^\s*(?:但|然而|不过|却|可是|只是|除非|前提|除外|否则|其中不|并不|而不|也不|则|就|才|那么|以免|以防|不含|不包括|不计|[“”‘’「」]|[（(])/u
/** Announces something that must not be cut off. */
const open =
  /^(?:虽然|尽管|如(?![今此期愿])|若|只要|只有|除了?|即使|无论|不仅|不但|既|由于|因为|为了?|随着|当|每当|根据|按照|据|围绕|针对|通过|经|自|从|在[^，,]*(?:中|下|上|时|后|前|里|内|期间|同时)$|对于?|关于|与|作为|面对|凭借|依托|截至|(?:近年来|目前|今年|去年|昨日|当天|日前|近日)[^，,]{0,6}$)|(?:时|后|之际|期间|以来|之前|前提下|基础上|同时|称|说|表示|指出|认为|强调|介绍|显示|了解到|获悉|发布(?:消息|通告|通知|公告))$|(?:[\d一二三四五六七八九十两几半]|个)(?:天|周|月|年|小时)$|[：:]$/u
/** What a time has beside its date. */
const besideDate = /^(?:截至|截止|[从自到于]|起|以来|期间|许|左右|底|末|初|[的中内间])*$/u

/** Whether a clause depends on the one before it. */
export const completes = (clause: string): boolean => bound.test(clause)

/** Whether a clause only announces the next: when, where, if and why it is so, and who says it. */
export const announces = (clause: string): boolean => open.test(clause) || isOnlyTime(clause)

/** `今年1月至10月`, `截至10月底`. */
export const isOnlyTime = (clause: string): boolean => {
  if (clause.length > 24) return false
  const dates = datesIn(clause, 'zh')
  const rest = dates.reduceRight((text, { at, end }) => text.slice(0, at) + text.slice(end), clause)
  return dates.length > 0 && besideDate.test(rest)
}

const pairs: [string, string][] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['【', '】'],
]
const countOf = (text: string, mark: string): number => {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

/** Every quotation mark and bracket that is opened is closed, and the other way round. */
export const balanced = (text: string): boolean =>
  pairs.every(([opener, closer]) => countOf(text, opener) === countOf(text, closer)) && countOf(text, '"') % 2 === 0
