import type { Dictionary } from '../language/dictionary.ts'
import type { Entry } from '../language/lexicon.ts'
import { createLikeness } from '../language/name-likeness.ts'
import { addWords } from '../language/words.ts'
import type { Glossary } from '../news/glossary.ts'
import type { Language } from '../news/language.ts'
import { chineseTerms } from './chinese-terms.ts'
import { englishTerms, turnRound } from './english-terms.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Term } from './term.ts'

export type TermsDeps = { dictionary: Dictionary; glossary: Glossary; lexicon: ReadonlyMap<string, Entry[]>; index: PassageIndex }

/** With what the terms of either language are made. */
export type Tools = TermsDeps & { likeness: ReturnType<typeof createLikeness> }

/** Takes a question apart into terms, each with its wordings in both languages. */
export const createTerms = (deps: TermsDeps): ((question: string, language: Language) => Term[]) => {
  const turned = turnRound(deps.glossary, deps.lexicon)
  const tools: Tools = { ...deps, likeness: createLikeness(deps.dictionary.spellings) }
  addWords(deps.glossary.keys())
  return (question, language) => {
    const terms = language === 'zh' ? chineseTerms(question, tools) : englishTerms(question, tools, turned)
    return terms.filter((term) => term.wordings.length > 0)
  }
}
