import type { Paper } from '../../news/edition.ts'
import type { Value, WordingLanguage } from '../wording/wording.ts'

export const paperName = ({ name, english = name }: Paper, { content }: Pick<WordingLanguage, 'content'>): string =>
  content === 'en' ? english : name

/** The papers within a sentence: 《临港日报》和《临港晚报》, Lingang Daily and Lingang Evening News. */
export const titlesOf =
  (papers: Paper[]): Value =>
  (language, say) =>
    new Intl.ListFormat(language.locale).format(papers.map((paper) => say('paper-title', { name: paperName(paper, language) })))
