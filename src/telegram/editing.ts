import type { ArticleId } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import { type Claim, correctedIn } from '../news/claim.ts'
import { type Digest, inSections, type Omission } from '../news/digest.ts'
import type { Language } from '../news/language.ts'

/** Which text of a brief: its headline, or a claim by its place. */
export type Field = { language: Language; claim?: number }

/** `h.zh`, `2.en`: a field in callback data. */
export const fieldName = ({ language, claim }: Field): string => `${claim ?? 'h'}.${language}`

export const fieldOf = (name: string): Field | undefined => {
  const [, place, language] = /^(h|\d{1,2})\.(zh|en)$/.exec(name) ?? []
  if (place === undefined) return undefined
  return { language: language as Language, ...(place !== 'h' && { claim: Number(place) }) }
}

export const textOf = (brief: Brief, { language, claim }: Field): string | undefined =>
  claim === undefined ? brief.headline[language] : brief.claims[claim]?.text[language]

/** The digest without a story, which is from then on an omission. */
export const dropped = (digest: Digest, { article, headline }: Brief): Digest => {
  const omission: Omission = { article, headline: headline.zh, reason: { kind: 'dropped' } }
  return { ...digest, briefs: digest.briefs.filter((brief) => brief.article !== article), omissions: [...digest.omissions, omission] }
}

/** A story that was dropped, and where it stood: the order of all stories then, with those dropped before it. */
export type Dropped = { brief: Brief; order: ArticleId[] }

/** What must be kept of a story to drop it. gone: those dropped before. */
export const droppable = (digest: Digest, brief: Brief, gone: Dropped[]): Dropped => ({
  brief,
  order: gone.reduce(restored, digest).briefs.map(({ article }) => article),
})

/** The digest with a dropped story again, after the nearest story that stood before it. */
export const restored = (digest: Digest, { brief, order }: Dropped): Digest => {
  const briefs = digest.briefs.filter(({ article }) => article !== brief.article)
  const before = new Set(order.slice(0, order.indexOf(brief.article)))
  briefs.splice(briefs.findLastIndex(({ article }) => before.has(article)) + 1, 0, brief)
  return { ...digest, briefs, omissions: digest.omissions.filter(({ article }) => article !== brief.article) }
}

/** The digest with a story one place earlier among those of its section; with the first of a section, the section itself is. */
export const movedUp = (digest: Digest, article: ArticleId): Digest => {
  const read = inSections(digest.briefs)
  const at = read.findIndex((brief) => brief.article === article)
  const moved = read[at]
  const previous = read[at - 1]
  if (!moved || !previous) return digest
  const target = moved.section === previous.section ? previous : read.find(({ section }) => section === previous.section)!
  const briefs = digest.briefs.filter((brief) => brief !== moved)
  briefs.splice(briefs.indexOf(target), 0, moved)
  return { ...digest, briefs }
}

export const replaced = (digest: Digest, brief: Brief): Digest => ({
  ...digest,
  briefs: digest.briefs.map((before) => (before.article === brief.article ? brief : before)),
})

/**
 * A brief with one text in an editor's words; the same brief when they are the words it has. origin: `corrected` once readers have it.
 */
export const edited = (brief: Brief, field: Field, text: string, origin: 'edited' | 'corrected'): Brief => {
  if (textOf(brief, field) === text) return brief
  const mark = origin === 'corrected' ? { corrected: true } : {}
  if (field.claim === undefined)
    return {
      ...brief,
      ...mark,
      headline: { ...brief.headline, [field.language]: text },
      retitled: wordedBy(origin, brief.retitled && correctedIn(brief.retitled), field),
    }
  return { ...brief, ...mark, claims: brief.claims.map((claim, at) => (at === field.claim ? inWords(claim, field, text, origin) : claim)) }
}

const inWords = (claim: Claim, field: Field, text: string, origin: 'edited' | 'corrected'): Claim => ({
  ...claim,
  text: { ...claim.text, [field.language]: text },
  ...wordedBy(origin, correctedIn(claim), field),
})

/** before: the languages that were corrected already. */
const wordedBy = (origin: 'edited' | 'corrected', before: Language[] = [], { language }: Field) => ({
  origin,
  ...(origin === 'corrected' && { corrected: [...before.filter((other) => other !== language), language] }),
})
