import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { says } from './exchanged-en.ts'

/**
 * All of them told what the evidence tells of some: 50家门店全部检出 for 50家门店，有6家检出. What the claim says of all stands in the evidence only where
 * it speaks of a part, and nothing there says that all are meant.
 */
export const partsAsWholes = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  for (const clause of text.split(language === 'zh' ? /[，。；]/ : /[;]|[.,](?=\s|$)|\b(?:and|but|while)\b/)) {
    const word = every[language].exec(clause)
    if (!word) continue
    const clauses = source.text.split(/[，。；！？\n]/)
    const of = (part: boolean) => clauses.filter((each) => part === partly.test(each)).join('|')
    const [some, rest] = [of(true), of(false)]
    if (some === '' || wholly.test(source.text)) continue
    const told =
      language === 'zh'
        ? characterPairs(clause.slice(word.index + word[0].length)).filter((pair) => some.includes(pair) && !rest.includes(pair))
        : (clause.match(/[A-Za-z]{4,}/g) ?? []).filter((each) => says(each, some) && !says(each, rest))
    if (told.length > 0) return [{ text: word[0], why: `the evidence says ${told[0]} of a part: ${some.split('|')[0]}` }]
  }
  return []
}

const every = {
  zh: /全部|(?<![平日年月户亩场]|(?<![工商游伤病证犯老客名])人)均(?=[^价衡值匀可线分])|(?<=[家人个名位户店业员])都(?=因|已|被|将|[推延取停]|没|未)|全都|所有|全体|悉数|一律|全线/u,
  en: /(?<!\b(?:in|at|after|above|not|once and for) )\ball (?:of (?:the|its|their|them|those|[A-Z][a-z]+[’']s)\b|the\b|its\b|their\b|\d+\b|(?:two|three|four|five|six|seven|eight|nine|ten)\b|[a-z-]+s\b)|\b(?:the|its|their) (?:entire|whole)\b|\bevery (?!day|year|month|week|time)[a-z]+/i,
}
const partly = /其中|(?:^|[中里])有[\d两三四五六七八九十]|部分|多数|余款|其余|剩余|[中里][\d两三四五六七八九十]+[个家名人]/
const wholly = /全部|全都|所有|全体|悉数|一律|全线|[均都皆](?![价衡值匀市])|无一|每[家个名人位]|各[家个]/
