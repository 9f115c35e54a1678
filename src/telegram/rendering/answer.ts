import type { ArticleId } from '../../news/article.ts'
import type { Claim } from '../../news/claim.ts'
import type { Answer, Citation, Question } from '../../news/question.ts'
import { pressData } from '../buttons.ts'
import type { Say } from '../wording/wording.ts'
import {
  type Block,
  type Button,
  buttons,
  details,
  footer,
  italic,
  link,
  mark,
  type Part,
  paragraph,
  reference,
  type Text,
} from './blocks.ts'
import { dateInShort } from './dates.ts'
import { shorten } from './text.ts'

export type AnswerView = {
  answer: Answer
  question: Pick<Question, 'language'>
  late: boolean
  say: Say
  /** Headlines in the language of the question, where a brief has one; else the printed headline is shown. */
  titles?: ReadonlyMap<ArticleId, string>
  /** Some of these are glosses of the printed headline. */
  glossed?: boolean
}

/** An answer in the language of its question: claims with marks, more of them folded away, sources that open, who wrote it; or the nearest stories. */
export const renderAnswer = ({ answer, question, late, say, titles = new Map(), glossed = false }: AnswerView): Part[] => {
  const opening = late ? [paragraph(italic(say('answer-late')))] : []
  if (answer.kind === 'talk') return [{ blocks: [paragraph(say(talkWording[answer.talk]))] }]
  const note = glossed ? [footer(say('label-glossed'))] : []
  if (answer.kind === 'not in the paper') return [{ blocks: [...opening, ...notFound(titled(answer.nearest, titles), say), ...note] }]
  const { claims, more, writer, unsure } = answer
  const citations = titled(answer.citations, titles)
  const placeOf = (citation: Citation) => citations.indexOf(citation) + 1
  const line = ({ text, evidence }: Claim) => {
    const cited = citations.filter(({ sentence }) => evidence.includes(sentence))
    return paragraph(
      text[question.language],
      ...cited.map((citation): Text => ['\u00a0', mark(`[${placeOf(citation)}]`, `source-${placeOf(citation)}`)]),
    )
  }
  const sources = citations.map((citation) => source(citation, placeOf(citation), say))
  return [
    {
      blocks: [
        ...opening,
        ...(unsure ? [paragraph(italic(say('answer-unsure')))] : []),
        ...claims.map(line),
        ...(more.length > 0 ? [details(say('answer-more'), more.map(line))] : []),
        ...(sources.length > 0 ? [details(say('answer-sources', { count: sources.length }), sources)] : []),
        footer(writer === 'offline' ? say('answer-label-offline') : say('answer-label-model', { model: writer })),
        ...storyRows(citations, say),
        // Of the offline writer's English it has been said already.
        ...(writer === 'offline' ? [] : note),
      ],
    },
  ]
}

const talkWording = { greeting: 'talk-greeting', thanks: 'talk-thanks', about: 'talk-about' } as const

const titled = (citations: Citation[], titles: ReadonlyMap<ArticleId, string>): Citation[] =>
  citations.map((citation) => ({ ...citation, headline: titles.get(citation.article) ?? citation.headline }))

const source = (citation: Citation, place: number, say: Say): Block => {
  const where = say('answer-where', { headline: citation.headline, page: citation.page, date: dateInShort(citation.date) })
  return paragraph(
    reference(`[${place}] ${citation.quote}`, `source-${place}`),
    '\n',
    italic(citation.url === undefined ? where : link(where, citation.url)),
  )
}

/** As long as a brief's English headline may be: it stands whole on its button. */
const longestHeadline = 80

const notFound = (nearest: Citation[], say: Say): Block[] =>
  nearest.length === 0
    ? [paragraph(say('answer-not-found'))]
    : [paragraph(say('answer-not-found')), paragraph(say('answer-nearest')), ...storyRows(nearest, say)]

/** A button for each story that is cited, one a row, at most three. */
const storyRows = (citations: Citation[], say: Say): Block[] => {
  const stories = citations.filter(({ article }, at) => citations.findIndex((other) => other.article === article) === at)
  return stories.slice(0, 3).map((citation) => {
    const button: Button = {
      text: say('button-story', { headline: shorten(citation.headline, longestHeadline) }),
      callback_data: pressData({ kind: 'story', article: citation.article }),
    }
    return buttons([button])
  })
}
