import { type Article, type ArticleId, editionOf, paragraphsOf } from '../../news/article.ts'
import type { Brief } from '../../news/brief.ts'
import { pressData } from '../buttons.ts'
import { shareQuery } from '../sharing.ts'
import type { Reading, Say, Spoken, Wording } from '../wording/wording.ts'
import {
  type Block,
  type Button,
  bold,
  buttons,
  details,
  footer,
  heading,
  italic,
  link,
  type Part,
  paragraph,
  type Text,
} from './blocks.ts'
import { dateInShort, listed } from './dates.ts'
import { storyBlocks, writersOf } from './digest.ts'
import { shorten } from './text.ts'

export type StoryView = {
  article: Article
  /** Missing for a story that was not chosen for the digest. */
  brief?: Brief
  /** What the offline writer makes of a story without a brief. */
  gloss?: Brief
  /** Earlier stories on the same subject, each under the headlines that its button shows: one in each of the reader's languages. */
  earlier?: { article: ArticleId; headlines: string[] }[]
  reading: Reading
  wording: Wording
  /** The whole text stands open instead of folded. */
  open?: boolean
}

/** A story's card: brief, whole text folded away, where it is from, what came before, and what the reader can do with it. */
export const renderStory = (view: StoryView): Part[] => {
  const { article, brief, gloss, reading, wording, earlier = [] } = view
  const told = brief ?? gloss
  const say = wording(reading)
  const articles = new Map([[article.id, article]])
  const text = fullText(article)
  const blocks: Block[] = told ? storyBlocks({ articles, reading, wording }, told, 'story') : [heading(3, article.headline)]
  if (!brief) blocks.push(paragraph(italic(say('story-no-brief'))))
  blocks.push(footer(...origin(article, reading, wording)), ...(view.open ? text : [details(say('story-full-text'), text)]))
  blocks.push(...suggestedRows(told, say.languages).map(buttons), ...storyActions(view).map(buttons))
  if (earlier.length > 0) blocks.push(paragraph(bold(say('story-earlier'))))
  for (const story of earlier.slice(0, 3)) {
    const headline = story.headlines.map((each) => shorten(each, 60)).join(' · ')
    blocks.push(
      buttons([
        {
          // A button has one line: the headline in both languages, the day in the first.
          text: wording(say.languages[0].code)('button-earlier', { headline, date: dateInShort(editionOf(story.article).slice(0, 10)) }),
          callback_data: pressData({ kind: 'story', article: story.article }),
        },
      ]),
    )
  }
  if (told) blocks.push(footer(writersOf({ digest: { briefs: [told] }, reading, wording })))
  return [{ blocks }]
}

/** A story for a chat that the bot is not in: brief, evidence and where it is from, without buttons that need the bot there. */
export const renderShared = ({ article, brief, reading, wording }: StoryView & { brief: Brief }): Part[] => [
  {
    blocks: [
      ...storyBlocks({ articles: new Map([[article.id, article]]), reading, wording }, brief, 'story'),
      footer(...origin(article, reading, wording)),
      footer(writersOf({ digest: { briefs: [brief] }, reading, wording })),
    ],
  },
]

/** Day and page of a story on one line, in each language of the reader. */
export const whereIn = ({ languages }: Say, wording: Wording, { id, page }: Article): string =>
  languages.map(({ code }) => wording(code)('story-where', { date: dateInShort(editionOf(id).slice(0, 10)), page })).join('\n')

/** Day, page, names and the address in the e-paper. */
const origin = (article: Article, reading: Reading, wording: Wording): Text[] => {
  const say = wording(reading)
  const [first, second] = say.languages
  // Names are printed in Chinese: in both languages they are said once, with the Chinese.
  const names = listed(first, article.byline)
  const one = wording(first.code)
  const values = { page: article.page, date: dateInShort(editionOf(article.id).slice(0, 10)) }
  const said = [one('story-where', values), ...(names === '' ? [] : [one('story-by', { names })])].join(' · ')
  return [
    second ? `${said}\n${wording(second.code)('story-where', values)}` : said,
    ...(article.url ? [' · ', link(say('story-link'), article.url)] : []),
  ]
}

/** All that was printed of the article, in its order. */
export const fullText = (article: Article): Block[] => [
  ...(article.kicker ? [paragraph(italic(article.kicker))] : []),
  paragraph(bold(article.headline)),
  ...(article.subhead ? [paragraph(italic(article.subhead))] : []),
  ...paragraphsOf(article).map((text) => paragraph(text)),
  ...article.captions.map((caption) => paragraph(italic(caption))),
]

/** Questions that a brief answers, each a button in the language in which it will be asked; for a reader of both, in both. */
export const suggestedRows = (brief: Brief | undefined, languages: Spoken): Button[][] =>
  (brief?.questions ?? []).slice(0, languages.length > 1 ? 2 : 3).flatMap((question, at) =>
    languages.map(({ content: language }) => [
      {
        text: shorten(question[language], 80),
        callback_data: pressData({ kind: 'suggested', article: brief!.article, question: at, language }),
      },
    ]),
  )

const storyActions = ({ article, brief, reading, wording }: StoryView): Button[][] => {
  const say = wording(reading)
  const asking: Button[] = [
    { text: say('button-ask'), style: 'primary', callback_data: pressData({ kind: 'ask', article: article.id }) },
    // What is not in a digest has nothing that could be shown elsewhere.
    ...(brief
      ? [
          {
            text: say('button-share'),
            switch_inline_query: shareQuery(
              brief,
              say.languages.map(({ content }) => content),
            ),
          },
        ]
      : []),
  ]
  if (!brief) return [asking]
  return [
    asking,
    [
      { text: say('button-useful'), callback_data: pressData({ kind: 'feedback', article: article.id, useful: true }) },
      { text: say('button-not-useful'), callback_data: pressData({ kind: 'feedback', article: article.id, useful: false }) },
      { text: say('button-report'), callback_data: pressData({ kind: 'report', article: article.id }) },
    ],
  ]
}
