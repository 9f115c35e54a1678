import type { Article, ArticleId } from '../../news/article.ts'
import { type Brief, isEdited } from '../../news/brief.ts'
import { type Claim, correctedIn } from '../../news/claim.ts'
import { type Digest, hasSections, inSections } from '../../news/digest.ts'
import { type Language, noEnglish } from '../../news/language.ts'
import type { Preferences, Subscriber } from '../../news/subscriber.ts'
import { pressData } from '../buttons.ts'
import { shareQuery } from '../sharing.ts'
import type { Reading, Say, Spoken, Wording, WordingLanguage } from '../wording/wording.ts'
import {
  type Block,
  type Button,
  bold,
  buttons,
  details,
  divider,
  footer,
  heading,
  italic,
  list,
  mark,
  numbered,
  type Part,
  paragraph,
  reference,
  type Text,
} from './blocks.ts'
import { dateInFull, inReading, pageRange } from './dates.ts'
import { asSentence } from './text.ts'

export type DigestView = {
  digest: Digest
  /** For evidence and pages; a brief whose article is missing is shown without its evidence. */
  articles: ReadonlyMap<ArticleId, Article>
  reading: Reading
  wording: Wording
  preferences?: Preferences
  /** Where it is shown: in a group the bot hears only what is said to it, in a channel nothing. A reader's own chat where missing. */
  chat?: Subscriber['kind']
}

/** From this many stories on, the digest begins with a list of contents. */
const contentsFrom = 11

/** A digest as parts: head, one part a story in its section's order, foot. What the subscriber did not want is left out. */
export const renderDigest = (view: DigestView): Part[] => {
  const say = view.wording(view.reading)
  const stories = inSections(chosen(view.digest.briefs, view.preferences))
  const { paper, date, pages } = view.digest
  const { name, english = name } = paper
  const head: Block[] = [
    heading(1, say.languages[0].content === 'en' ? english : name),
    ...(view.reading === 'both' && english !== name ? [paragraph(bold(english))] : []),
    paragraph(inReading(say.languages, dateInFull(date))),
    footer(
      say('digest-count', {
        shown: stories.length,
        all: view.digest.stories,
        pages: pages.length === 0 ? 'none' : pages.length,
        printed: pageRange(pages),
      }),
    ),
    footer(say('label-short', { by: writersIn(view.digest) })),
  ]
  if (view.digest.briefs.some(({ corrected }) => corrected)) head.push(paragraph(italic(say('digest-revised'))))
  if (stories.length === 0) head.push(paragraph(say('digest-nothing-chosen')))
  if (stories.length >= contentsFrom) head.push(contents(stories, say.languages))
  const several = hasSections(stories)
  const parts = stories.map((brief, at): Part => {
    const first = several && brief.section !== stories[at - 1]?.section
    const opening = first ? [heading(2, say(`section-${brief.section}`))] : at === 0 ? [] : [divider]
    const number = String(at + 1)
    return {
      label: number,
      blocks: [...opening, ...storyBlocks(view, brief, number, number), buttons(storyButtons(view, brief))],
    }
  })
  const hint = view.chat === 'channel' ? [] : [footer(say('digest-ask-hint', { chat: view.chat ?? 'private' }))]
  return [{ blocks: head }, ...parts, { blocks: [footer(writersOf(view)), ...hint] }]
}

/** What a subscriber's settings leave of a digest, in the digest's order. */
export const chosen = (briefs: Brief[], preferences: Preferences = {}): Brief[] =>
  briefs.filter(({ section }) => !preferences.without?.includes(section)).slice(0, preferences.stories ?? briefs.length)

const contents = (briefs: Brief[], [first, second]: Spoken): Block =>
  numbered(
    briefs.map((brief, at) => [
      paragraph({
        type: 'anchor_link',
        anchor_name: `story-${at + 1}`,
        text: headlineIn(brief, first),
      }),
      ...(second && hasEnglish(brief) ? [paragraph(headlineIn(brief, second))] : []),
    ]),
  )

const hasEnglish = ({ headline }: Brief): boolean => headline.en !== noEnglish

/** Where nothing can be said of it in English, the printed headline says at least which story it is. */
const headlineIn = (brief: Brief, { content }: WordingLanguage): string => brief.headline[hasEnglish(brief) ? content : 'zh']

/**
 * Headline, claims and evidence of one brief. Both languages stand claim by claim, the Chinese first: a pair of partners reads the same
 * statement at the same place. name: unique in the message, for its marks. number: stands before the headline.
 */
export const storyBlocks = (view: Omit<DigestView, 'digest'>, brief: Brief, name: string, number?: string): Block[] => {
  const { reading, wording } = view
  const say = wording(reading)
  const [first, second] = say.languages
  const article = view.articles.get(brief.article)
  const evidence = brief.claims.map((claim) =>
    claim.evidence.flatMap((id) => article?.sentences.find((sentence) => sentence.id === id)?.text ?? []),
  )
  const claims = brief.claims.map((claim, at) =>
    say.languages.map(({ code, content }, place) => {
      const text: Text[] = [content === 'zh' ? asSentence(claim.text.zh) : claim.text.en]
      text.push(...markOf(claim, content, wording(code)))
      if (place === 0 && evidence[at]!.length > 0) text.push('\u00a0', mark(`[${at + 1}]`, `${name}-${at + 1}`))
      return paragraph(...text)
    }),
  )
  const retitled = ({ code, content }: WordingLanguage) => (brief.retitled ? markOf(brief.retitled, content, wording(code)) : [])
  const blocks: Block[] = [
    { type: 'anchor', name: `story-${name}` },
    heading(3, `${number === undefined ? '' : `${number}. `}${headlineIn(brief, first)}`, ...retitled(first)),
    ...(second && hasEnglish(brief) ? [paragraph(bold(headlineIn(brief, second)), ...retitled(second))] : []),
    list(claims),
  ]
  const label = labelOf(brief)
  if (label) blocks.push(paragraph(italic(say(label))))
  if (evidence.some((sentences) => sentences.length > 0))
    blocks.push(
      details(
        say('digest-evidence', { page: article?.page || 'none' }),
        evidence.flatMap((sentences, at) =>
          sentences.length > 0 ? [paragraph(reference(`[${at + 1}] ${sentences.join('')}`, `${name}-${at + 1}`))] : [],
        ),
      ),
    )
  return blocks
}

/** Behind words that readers had otherwise before. */
const markOf = (worded: Pick<Claim, 'origin' | 'corrected'>, language: Language, say: Say): Text[] =>
  correctedIn(worded).includes(language) ? [' ', italic(say('claim-corrected'))] : []

/** What a reader must know about how this brief came about, where it differs from the foot of the digest. */
const labelOf = (brief: Brief): string | undefined => {
  if (brief.corrected) return 'label-corrected'
  if (isEdited(brief)) return 'label-edited'
  return brief.writer.model !== undefined && brief.claims.some(({ origin }) => origin === 'extracted') ? 'label-extracted' : undefined
}

/** Who wrote the stories of a digest. */
export const writersIn = ({ briefs }: Pick<Digest, 'briefs'>): 'model' | 'offline' | 'both' => {
  const by = briefs.map(({ writer }) => (writer.model === undefined ? 'offline' : 'model'))
  return by.every((one) => one === by[0]) ? (by[0] ?? 'offline') : 'both'
}

/** Says of every writer in the digest what it is: a model, or extracts without one. */
export const writersOf = (view: Pick<DigestView, 'reading' | 'wording'> & { digest: Pick<Digest, 'briefs'> }): string => {
  const say = view.wording(view.reading)
  const models = [...new Set(view.digest.briefs.flatMap(({ writer }) => writer.model ?? []))]
  const offline = view.digest.briefs.some(({ writer }) => writer.model === undefined)
  const lines = [
    ...(models.length > 0 ? [say('label-model', { model: models.join(', ') })] : []),
    ...(offline ? [say('label-offline', { models: models.length, reading: view.reading === 'both' ? 'both' : 'one' })] : []),
  ]
  return lines.join('\n')
}

const storyButtons = (view: DigestView, brief: Brief): Button[] => {
  const say = view.wording(view.reading)
  return [
    { text: say('button-ask'), style: 'primary', callback_data: pressData({ kind: 'ask', article: brief.article }) },
    { text: say('button-full-text'), callback_data: pressData({ kind: 'full text', article: brief.article }) },
    {
      text: say('button-share'),
      switch_inline_query: shareQuery(
        brief,
        say.languages.map(({ content }) => content),
      ),
    },
  ]
}
