import { editionOf } from '../../../news/article.ts'
import { type Brief, isEdited } from '../../../news/brief.ts'
import { type Digest, hasSections, inSections } from '../../../news/digest.ts'
import type { Paper } from '../../../news/edition.ts'
import { languages } from '../../../news/language.ts'
import { type AdminAction, pressData } from '../../buttons.ts'
import type { Field } from '../../editing.ts'
import { fieldName, textOf } from '../../editing.ts'
import { languageName } from '../../editor-language.ts'
import { type Block, type Button, bold, buttons, divider, heading, italic, message, type Part, paragraph } from '../../rendering/blocks.ts'
import { withCommands } from '../../rendering/commands.ts'
import { momentIn } from '../../rendering/dates.ts'
import { editionNamed } from '../../rendering/papers.ts'
import { asSentence, shorten } from '../../rendering/text.ts'
import type { Say, Wording } from '../../wording/wording.ts'

/** held: not yet out, so that stories can still be dropped and moved; else only corrected. dropped: those that can be taken back. */
export type ReviewView = { digest: Digest; held: boolean; dropped?: Brief[]; papers: Paper[]; say: Say; wording: Wording }

/** The stories of a digest as readers see them numbered, with what an editor can do to each; it edits itself. */
export const reviewPage = ({ digest, held, dropped = [], papers, say, wording }: ReviewView): Part[] => {
  const [{ code, content: language }] = say.languages
  // Four in a row have room for one language.
  const inOne = wording(code)
  const action = (action: AdminAction, brief: Brief): Button => ({
    text: inOne(`review-${action}`),
    callback_data: pressData({ kind: 'admin', action, article: brief.article }),
  })
  const whole = (action: AdminAction, style?: 'primary'): Button => ({
    text: inOne(`review-${action}`),
    callback_data: pressData({ kind: 'admin', action, edition: digest.id }),
    ...(style && { style }),
  })
  const read = inSections(digest.briefs)
  const several = hasSections(read)
  /** One place up, or for the first of all one down, which moves the next one up; at the border of two sections they change places. */
  const moving = (read: Brief[], at: number): Button[] => {
    const moved = read[Math.max(at, 1)]
    if (!moved) return []
    const whole = several && moved.section !== read[Math.max(at, 1) - 1]?.section
    return [{ ...action('up', moved), text: inOne(`review-${at === 0 ? 'down' : 'up'}${whole ? '-section' : ''}`) }]
  }
  const stories = read.map((brief, at): Part => {
    const opens = several && brief.section !== read[at - 1]?.section
    const marks = [
      brief.check !== 'passed' ? say(`review-check-${brief.check}`) : '',
      brief.corrected ? say('label-corrected') : isEdited(brief) ? say('label-edited') : '',
    ]
    const row = held
      ? [action('edit', brief), action('rewrite', brief), action('drop', brief), ...moving(read, at)]
      : [action('edit', brief)]
    const notes = marks.filter((mark) => mark !== '').join(' · ')
    const lines: Block[] = [
      ...(opens ? [heading(2, say(`section-${brief.section}`))] : at > 0 ? [divider] : []),
      paragraph(bold(`${at + 1}. ${brief.headline[language]}`)),
      ...(notes === '' ? [] : [paragraph(italic(notes))]),
    ]
    return { label: String(at + 1), blocks: [...lines, buttons(row)] }
  })
  const back = dropped.map(
    (brief): Part => ({ blocks: [divider, paragraph(italic(`✗ ${brief.headline[language]}`)), buttons([action('keep', brief)])] }),
  )
  const end = held ? [whole('sendme'), whole('sendall', 'primary')] : [whole('sendme'), whole('correct', 'primary')]
  return [
    {
      blocks: [
        heading(
          1,
          say(held ? 'review-title' : 'review-title-sent', { edition: editionNamed(digest.id, papers), count: digest.briefs.length }),
        ),
      ],
    },
    ...stories,
    ...back,
    { blocks: [divider, buttons(end)] },
  ]
}

/** What stays of the review when the digest goes out: when that was, and its stories, with nothing left to press. */
export const sentPage = ({
  digest,
  papers,
  say,
  at,
  timeZone,
}: Omit<ReviewView, 'held' | 'dropped' | 'wording'> & { at: Date; timeZone: string }): Part[] => {
  const language = say.languages[0].content
  return [
    {
      blocks: [
        heading(1, say('review-title', { edition: editionNamed(digest.id, papers), count: digest.briefs.length })),
        ...withCommands(say('review-sent', { time: momentIn(at, timeZone) })),
        ...inSections(digest.briefs).map((brief, at) => paragraph(`${at + 1}. ${brief.headline[language]}`)),
      ],
    },
  ]
}

/** A text of a story as readers see it: a statement with its full stop. */
export const asRead = (brief: Brief, field: Field): string => {
  const text = textOf(brief, field) ?? ''
  return field.claim !== undefined && field.language === 'zh' ? asSentence(text) : text
}

/** The button that puts one text of a story into other words. */
const fieldButton = ({ article }: Brief, field: Field, wording: Wording, say: Say): Button => {
  const place = field.claim === undefined ? say('review-headline') : String(field.claim + 1)
  // In both languages at once each is named by itself: a row of two has no room for more.
  const language = say.languages.length > 1 ? wording(field.language)('language') : languageName(field.language, wording, say)
  return {
    text: `${place} · ${language}`,
    callback_data: pressData({ kind: 'admin', action: 'field', article, value: fieldName(field) }),
  }
}

/** Which text of a story is to be replied to with other words, that text, and the request. */
export const askPage = (brief: Brief, field: Field, say: Say): Part[] => {
  const place = field.claim === undefined ? 'headline' : field.claim + 1
  const now = say('review-now', { language: field.language, place })
  return [{ blocks: [paragraph(`${now}\n${asRead(brief, field)}`), paragraph(say('review-reply-with'))] }]
}

/** What the other language of a text that was just changed still says, with the button to change that as well. */
export const otherLanguage = (brief: Brief, field: Field, wording: Wording, say: Say): Part[] => {
  const other: Field = { ...field, language: field.language === 'zh' ? 'en' : 'zh' }
  const still = say('review-other-language', { language: other.language, text: shorten(asRead(brief, other), 600) })
  return message(still, [fieldButton(brief, other, wording, say)])
}

/** Which text of a story to put into other words. */
export const editPage = (brief: Brief, wording: Wording, say: Say): Part[] => {
  const row = (claim?: number): Block =>
    buttons(languages.map((language) => fieldButton(brief, { language, ...(claim !== undefined && { claim }) }, wording, say)))
  const rows = [undefined, ...brief.claims.keys()].map(row)
  const pairOf = (claim?: number) =>
    languages.map((language) => asRead(brief, { language, ...(claim !== undefined && { claim }) })).join('\n')
  const lines = [pairOf(), ...brief.claims.map((_, at) => `${at + 1}. ${pairOf(at)}`)]
  const back: Button = {
    text: `‹ ${say('button-back')}`,
    callback_data: pressData({ kind: 'admin', action: 'review', edition: editionOf(brief.article) }),
  }
  return [
    { blocks: [paragraph(bold(say('review-which'))), ...lines.map((line) => paragraph(shorten(line, 600))), ...rows, buttons([back])] },
  ]
}
