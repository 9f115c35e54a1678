import type { PrintedArticle } from '../news/article.ts'
import type { PageText } from '../sources/source.ts'
import { joinText } from './blocks.ts'
import { namesIn } from './bylines.ts'
import { isComplete } from './cuts.ts'
import { datelineOf } from './marks.ts'

/** What a model may say of a page: for each story the lines of each role, by their numbers from 1. Lines of no story are `aside`. */
export type ProposedStory = {
  kicker: number[]
  headline: number[]
  subhead: number[]
  byline: number[]
  body: number[]
  captions: number[]
}
export type Proposal = { stories: ProposedStory[]; aside: number[] }

/** The lines of a page that hold text, in the order in which they are numbered for a proposal. */
export const linesOfPage = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export type Assisted = { kind: 'accepted'; articles: PrintedArticle[]; aside: string[] } | { kind: 'refused'; why: string }

/** The share of a page's characters that may be set aside: teasers, folio lines, adverts. More would be a loss of stories. */
const mostAside = 0.25

/**
 * Takes a proposal for a page, or refuses it: each line must be named once and only once, each story must have text, and not too much may
 * be set aside. The text of the articles is the page's own, never the model's.
 */
export const acceptProposal = ({ page, text, url }: PageText, proposal: Proposal): Assisted => {
  const lines = linesOfPage(text)
  const why = faultIn(proposal, lines)
  if (why) return { kind: 'refused', why }
  const at = (numbers: number[]) => numbers.map((number) => lines[number - 1]!)
  const articles = proposal.stories.map((story): PrintedArticle => {
    const body = paragraphsOf(at(story.body))
    const dateline = datelineOf(body[0] ?? '')
    const [kicker, subhead] = [at(story.kicker).join(' '), at(story.subhead).join(' ')]
    return {
      kind: 'story',
      headline: at(story.headline).join(' '),
      byline: at(story.byline).flatMap(namesIn),
      body,
      captions: at(story.captions),
      page,
      ...(kicker ? { kicker } : {}),
      ...(subhead ? { subhead } : {}),
      ...(dateline ? { dateline } : {}),
      ...(url ? { url } : {}),
    }
  })
  return { kind: 'accepted', articles, aside: at(proposal.aside) }
}

const numbersOf = (story: ProposedStory): number[] =>
  [story.kicker, story.headline, story.subhead, story.byline, story.body, story.captions].flat()

const faultIn = ({ stories, aside }: Proposal, lines: string[]): string | undefined => {
  const named = [...stories.flatMap(numbersOf), ...aside]
  const invented = named.find((number) => !Number.isInteger(number) || number < 1 || number > lines.length)
  if (invented !== undefined) return `line ${invented} is not on the page`
  const seen = new Set<number>()
  for (const number of named) {
    if (seen.has(number)) return `line ${number} is given twice`
    seen.add(number)
  }
  const lost = lines.findIndex((_, at) => !seen.has(at + 1))
  if (lost >= 0) return `line ${lost + 1} is left out`
  if (stories.length === 0) return 'there is no story'
  const empty = stories.findIndex((story) => story.body.length === 0 || story.headline.length === 0)
  if (empty >= 0) return `story ${empty + 1} has no ${stories[empty]!.body.length === 0 ? 'body' : 'headline'}`
  const length = (numbers: number[]) => numbers.reduce((sum, number) => sum + lines[number - 1]!.length, 0)
  const all = lines.reduce((sum, line) => sum + line.length, 0)
  return length(aside) > all * mostAside ? 'too much of the page is set aside' : undefined
}

/** Lines as paragraphs: one that was cut in mid-sentence goes on with the next. */
const paragraphsOf = (lines: string[]): string[] => {
  const paragraphs: string[] = []
  let cut = false
  for (const line of lines) {
    if (cut && paragraphs.length > 0) paragraphs.push(joinText(paragraphs.pop()!, line))
    else paragraphs.push(line)
    cut = line.length > 20 && !isComplete(line)
  }
  return paragraphs
}

/** The page as a model is shown it: each line with its number. */
export const numberedPage = (text: string): string =>
  linesOfPage(text)
    .map((line, at) => `${at + 1}: ${line}`)
    .join('\n')

/** True when the rules are unsure of a page: much text for one story, stories without headlines, or headlines without text. */
export const isDoubtful = (articles: PrintedArticle[]): boolean =>
  articles.some(({ headline, body }) => headline === '' || body.join('').length > 6000) || articles.some(({ body }) => body.length === 0)

/** Asks for a proposal where the rules are unsure. A refused proposal, or none, leaves the rules' articles as they are. */
export const assistPage = async (
  page: PageText,
  byRules: PrintedArticle[],
  propose: (numbered: string) => Promise<Proposal | undefined>,
): Promise<{ articles: PrintedArticle[]; remark?: string }> => {
  if (!isDoubtful(byRules)) return { articles: byRules }
  const proposal = await propose(numberedPage(page.text))
  if (!proposal) return { articles: byRules }
  const outcome = acceptProposal(page, proposal)
  if (outcome.kind === 'refused')
    return { articles: byRules, remark: `page ${page.page}: the model's division was refused, ${outcome.why}` }
  return { articles: outcome.articles, remark: `page ${page.page}: divided with the model's help` }
}
