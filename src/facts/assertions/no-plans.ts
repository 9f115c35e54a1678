import { tells } from '../../language/dictionary-words.ts'
import { everyMatch } from '../../language/patterns.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'
import { denials, isEnglishDenial } from './negation-words.ts'
import { planned } from './plan-words.ts'

const none = /(?:[尚暂并]?无|[尚暂并]?没有?|未有|不存在)([^，。；：、]{2,16}?)的?(?:计划|打算|安排|意向|考虑|想法)/gu
const plans = {
  zh: /(?:计划|打算|拟|将|准备|考虑)(?=\p{Script=Han})/gu,
  en: /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|prepar(?:es|ed|ing)|consider(?:s|ed|ing)|going|set|will|would)\b/gi,
}
const turned = {
  zh: denials,
  en: isEnglishDenial,
}
/** `scrapped plans to`, but not `plans to scrap`. */
const givenUp = /\b(?:ruled? out|dismiss\w*|drop\w*|abandon\w*|scrap\w*)\b/i

/** `It is planning to extend the closures` where the evidence has 尚无扩大停课的计划, and no other plan. */
export const noPlans = ({ text, language }: Passage, source: string): Finding[] =>
  everyMatch(source, none).flatMap(({ 0: words, 1: what = '' }) => {
    const others = source.replaceAll(words, '').split(/[，。；\n]/)
    if (others.some((clause) => planned.zh.test(clause) && characterPairs(what).some((pair) => clause.includes(pair)))) return []
    return everyMatch(text, plans[language]).flatMap(({ 0: said, index }) => {
      const bounds = language === 'zh' ? /[，。；]/ : /[,;]|[.!?]\s|\bbut\b/
      const clause = text.slice(0, index).split(bounds).at(-1)! + text.slice(index).split(bounds)[0]!
      const of = text.slice(index + said.length).split(bounds)[0]!
      const same =
        language === 'zh'
          ? characterPairs(of).some((pair) => what.includes(pair))
          : (of.match(/[a-z]{4,}/g) ?? []).some((word) => tells(what, word))
      return same && !turned[language].test(clause) && !givenUp.test(text.slice(0, index))
        ? [{ text: said, why: `the evidence denies this: ${words}` }]
        : []
    })
  })
