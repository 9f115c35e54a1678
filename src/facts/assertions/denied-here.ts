import { denialsTurned, isEnglishDenial, ownVerb, setAgainst, withoutManner } from './negation-words.ts'

/** Something near the word denies, in whatever words. */
export const isTurned = (text: string, at: number): boolean => {
  const around = aroundIn(text, at)
  return isEnglishDenial.test(around) || denialsTurned.test(around)
}

/** What stands before a word in its clause. */
export const beforeIn = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[,;]\s|[.!?](?:\s|$)/)
    .at(-1)!

/** What stands around a word, as far as it is not set against it. */
const aroundIn = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 60), at)
    .split(setAgainst)
    .at(-1)! + text.slice(at, at + 60).split(setAgainst)[0]!

/** Whether a word denies this one, in its clause. */
export const isDenied = (text: string, at: number) => {
  const clause =
    text
      .slice(Math.max(0, at - 45), at)
      .split(/[,;.](?!\d)/)
      .at(-1)!
      .split(ownVerb)
      .at(-1) ?? ''
  return (
    // `unpaid goods`: of the goods alone.
    isEnglishDenial.test(withoutManner(clause, text.slice(at)).replace(/\bun[a-z]+\b/gi, '')) ||
    /\b(?:lack(?:s|ed|ing)?|short of|free of|all but|except|apart from|other than)\b/i.test(clause) ||
    /^\w+(?:-free| (?:no|not|none|nothing|nobody))\b/i.test(text.slice(at, at + 30)) ||
    /(?:^|[.!?]\s)(?:none|nobody|neither|no)\b[^.;]*$/i.test(text.slice(0, at))
  )
}
