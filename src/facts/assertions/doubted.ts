import { chineseOf } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage } from '../reading.ts'

const doubt = /(?<!不)可能(?!性)|或将|或可/
const kept =
  /\b(?:may|might|could|can|possib\w+|likely|if|unless|would|perhaps|whether|hop\w+|chance|potential\w*|attempt\w*|try|tries|trying|tested?|seek\w*|aim\w*|not|never|consider\w*|expect\w*|plan\w*|risk\w*)\b/i

/** 火箭将首飞，可能回收一级: `will recover` drops the doubt of the one clause that has the verb, whatever else is sure. */
export const doubted = ({ text, language }: Passage, source: string): Finding[] => {
  if (language !== 'en' || !doubt.test(source) || kept.test(text)) return []
  const clauses = source.split(/[，,。；;：！？\n]/)
  return everyMatch(text, /\bwill (?:also |then |even )?([a-z]{4,})\b/g)
    .filter(([, verb = '']) => {
      const told = clauses.filter((clause) => chineseOf(verb).some((zh) => clause.includes(zh)))
      return told.length > 0 && told.every((clause) => chineseOf(verb).some((zh) => clause.split(doubt).slice(1).join('').includes(zh)))
    })
    .map(([words]) => ({ text: words, why: 'the evidence says only that this may be: keep its doubt' }))
    .slice(0, 1)
}
