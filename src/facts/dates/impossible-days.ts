import type { Finding, Passage } from '../reading.ts'

/** A month or day that no calendar has (13月, 12月32日, November 31), where the evidence does not print it so. */
export const impossibleDays = ({ text, language }: Passage, source: Passage): Finding[] =>
  (language === 'zh' ? inChinese : inEnglish).flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([words]) => words)
      .filter((words) => !source.text.includes(words))
      .map((words) => ({ text: words, why: `there is no ${words}` })),
  )

const inChinese = [
  /(?<![\d.个第])(?:1[3-9]|[2-9]\d|0)月(?![龄大])/g,
  /(?<!\d)(?:0?[13578]|1[02])月(?:3[2-9]|[4-9]\d|0)[日号]/g,
  /(?<!\d)(?:0?[469]|11)月(?:3[1-9]|[4-9]\d|0)[日号]/g,
  /(?<!\d)0?2月(?:[3-9]\d|0)[日号]/g,
]
const inEnglish = [
  /\b(?:January|March|May|July|August|October|December|Jan|Mar|Jul|Aug|Oct|Dec)\.? (?:3[2-9]|[4-9]\d)\b(?![\d.,]*\d| ?(?:percent|per|%))/g,
  /\b(?:April|June|September|November|Apr|Jun|Sept|Sep|Nov)\.? (?:3[1-9]|[4-9]\d)\b(?![\d.,]*\d| ?(?:percent|per|%))/g,
  /\b(?:February|Feb)\.? [3-9]\d\b(?![\d.,]*\d| ?(?:percent|per|%))/g,
]
