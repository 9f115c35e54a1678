import { type EditionId, editionId, isPaperDate, type Paper } from '../../news/edition.ts'
import type { Value, WordingLanguage } from '../wording/wording.ts'
import { dateInShort } from './dates.ts'

export const paperName = ({ name, english = name }: Paper, { content }: Pick<WordingLanguage, 'content'>): string =>
  content === 'en' ? english : name

/** The papers within a sentence: 《临港日报》和《临港晚报》, Lingang Daily and Lingang Evening News. */
export const titlesOf =
  (papers: Paper[]): Value =>
  (language, say) =>
    new Intl.ListFormat(language.locale).format(papers.map((paper) => say('paper-title', { name: paperName(paper, language) })))

/** An edition as editors speak of it: by its day, and by its paper where there are several. Other text stays as it is. */
export const editionNamed =
  (id: EditionId, papers: Paper[] = []): Value =>
  (language, say) => {
    const day = id.slice(0, 10)
    if (!isPaperDate(day)) return id
    const date = dateInShort(day)(language)
    const paper = papers.length > 1 ? papers.find((one) => editionId(day, one) === id) : undefined
    return paper ? say('edition-title', { paper: say('paper-title', { name: paperName(paper, language) }), date }) : date
  }
