import { chineseWith } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage } from '../reading.ts'

const denial = /不(?!仅|只|但|过|少|同|断|足|久|锈)|[未没](?!来|成年)|停止?(?!车|靠)|暂停|禁|取消/

/** `passengers but no cargo` for 暂不载客: of two things, the one is denied and the evidence denies the other alone. */
export const deniedPartner = ({ text, language }: Passage, source: string): Finding[] =>
  language !== 'en' || !/\bbut (?:no|not)\b/i.test(text)
    ? []
    : everyMatch(text, /\b(?<one>[a-z]{4,}) but (?:no longer|not|no)(?: for| to| any| the)* (?<other>[a-z]{4,})\b/gi).flatMap(
        ({ 0: said, groups }) => {
          const clauses = source.split(/[，。；：\n]/)
          const denied = clauses.filter((clause) => denial.test(clause))
          const [one, other] = [wordsFor(groups!.one!), wordsFor(groups!.other!)]
          return denied.some((clause) => stands(one, clause)) &&
            !denied.some((clause) => stands(other, clause)) &&
            clauses.some((clause) => stands(other, clause))
            ? [{ text: said, why: `the evidence denies the other of the two: ${denied.find((clause) => stands(one, clause))}` }]
            : []
        },
      )

const wordsFor = (word: string): string[] => [word, word.replace(/s$/, '')].flatMap((form) => chineseWith(form.toLowerCase()))

/** 载客 for 乘客, 货物 for 货机: after a verb of carrying, and before a plain noun, the character that most words for it share. */
const stands = (words: readonly string[], clause: string): boolean => {
  const [kind] = [...new Set(words.join(''))]
    .map((character) => ({ character, count: words.filter((zh) => zh.includes(character)).length }))
    .filter(({ count }) => count > 2 && count > words.length / 2)
    .sort((a, b) => b.count - a.count)
  return (
    words.some((zh) => zh.length > 1 && clause.includes(zh)) ||
    (kind !== undefined && new RegExp(`[载运搭拉接]${kind.character}|${kind.character}物`).test(clause))
  )
}
