import { everyMatch } from '../../language/patterns.ts'

/** The quarters of a game as Chinese tells them, by their number. */
const quarters = ['', '首节|第一节|首小节', '次节|第二节', '第三节', '末节|第四节|决胜节|最后一节']
const numbers: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

/** 第45+2分钟 is in the first half, and so is any minute up to it. */
const isHalf = (words: string, source: string): boolean => {
  const first = /^first/i.test(words.trim())
  return (
    (first ? /上半场/ : /下半场/).test(source) ||
    everyMatch(source, /第(\d+)(?:\+\d+)?分钟/g).some(([, minute]) => (first ? Number(minute) <= 45 : Number(minute) > 45))
  )
}

/** 末节打出21比6 is told as `in the fourth quarter`, or `in the fourth`: of the game, and not of the year. */
export const isGameQuarter = (words: string, source: string): boolean => {
  if (/^(?:first|second)[ -]half$/i.test(words.trim()) && /补时|[上下]半场|第\d+(?:\+\d+)?分钟/.test(source)) return isHalf(words, source)
  const number = numbers[/^\W*(?:the )?(first|second|third|fourth|final)\b/i.exec(words)?.[1]?.toLowerCase() ?? '']
  return number !== undefined && new RegExp(quarters[number]!).test(source)
}
