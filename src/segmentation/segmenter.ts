import type { PrintedArticle } from '../news/article.ts'
import type { Division } from '../news/division.ts'
import type { Remark } from '../news/remark.ts'
import type { PageText } from '../sources/source.ts'
import { acceptDivision, numberedPage } from './assisted.ts'
import { arrange, type SegmentedEdition } from './edition.ts'
import { type PageReading, readPage } from './pages.ts'
import { words } from './words.ts'

/**
 * Who divides a page whose lines are numbered, where the rules are unsure of it. undefined: nobody is to be asked. Rejects with an
 * Error whose message editors may see.
 */
export type Divide = (numbered: string, signal?: AbortSignal) => Promise<Division | undefined>

/**
 * The rules are asked to lead by so much (log-odds) over a reading with another number of stories. Measured on 696 pages in three shapes,
 * most of them real stories put together anew, of which the rules had 191 wrong in some story: of those 76 % were in doubt, by this or by
 * mixed columns, and 27 % of the pages that were right. By this alone it were 50 % and 17 %.
 */
const leastLead = 1.5
/** One story of a daily is hardly longer than this, in characters. */
const longestStory = 7000
/** A page of more lines is not shown to a model. */
const mostLines = 600

/** True when the rules are unsure of a page: another reading was near, a story lacks headline or text, or one is longer than stories are. */
export const isDoubtful = ({ parts, lead }: Pick<PageReading, 'parts' | 'lead'>): boolean =>
  lead < leastLead ||
  parts.some(
    ({ from, article: { headline, body } }) =>
      (headline === '' && from === undefined) || body.length === 0 || body.join('').length > longestStory,
  )

/** Segments editions by rules, and with somebody's help the pages that the rules are unsure of. What is refused leaves the rules' result. */
export const createSegmenter =
  (divide?: Divide) =>
  async (pages: PageText[], found: PrintedArticle[] = [], signal?: AbortSignal): Promise<SegmentedEdition> => {
    const remarks: Remark[] = []
    const read = await Promise.all(
      pages.map(async (page) => {
        const byRules = readPage(page, words)
        if (!divide || !isDoubtful(byRules)) return byRules
        const { reading, remark } = await assisted(page, divide, signal)
        if (remark) remarks.push(remark)
        return reading ?? byRules
      }),
    )
    const edition = arrange(pages, read, found)
    return { ...edition, remarks: [...remarks, ...edition.remarks] }
  }

const assisted = async (page: PageText, divide: Divide, signal?: AbortSignal): Promise<{ reading?: PageReading; remark?: Remark }> => {
  const numbered = numberedPage(page.text)
  const lines = numbered.split('\n').length
  if (lines < 2 || lines > mostLines) return {}
  let division: Division | undefined
  try {
    division = await divide(numbered, signal)
  } catch (error) {
    return { remark: { kind: 'divided by rules', page: page.page, error: error instanceof Error ? error.message : String(error) } }
  }
  if (!division) return {}
  const outcome = acceptDivision(page, division)
  if (outcome.kind === 'refused') return { remark: { kind: 'division refused', page: page.page, error: outcome.why } }
  return { reading: outcome.reading, remark: { kind: 'divided with help', page: page.page } }
}
