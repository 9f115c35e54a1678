import type { ArticleId } from '../news/article.ts'
import type { Brief } from '../news/brief.ts'
import type { Claim } from '../news/claim.ts'
import type { Digest, Omission } from '../news/digest.ts'
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

/** The digest with a dropped story again, at the end. */
export const restored = (digest: Digest, brief: Brief): Digest => ({
  ...digest,
  briefs: [...digest.briefs.filter(({ article }) => article !== brief.article), brief],
  omissions: digest.omissions.filter(({ article }) => article !== brief.article),
})

/** The digest with a story one place earlier. */
export const movedUp = (digest: Digest, article: ArticleId): Digest => {
  const at = digest.briefs.findIndex((brief) => brief.article === article)
  if (at < 1) return digest
  const briefs = [...digest.briefs]
  briefs.splice(at - 1, 2, briefs[at]!, briefs[at - 1]!)
  return { ...digest, briefs }
}

export const replaced = (digest: Digest, brief: Brief): Digest => ({
  ...digest,
  briefs: digest.briefs.map((before) => (before.article === brief.article ? brief : before)),
})

/** A brief with one text in an editor's words. origin: `corrected` once readers have it. A headline has no origin of its own. */
export const edited = (brief: Brief, field: Field, text: string, origin: 'edited' | 'corrected'): Brief => {
  const mark = origin === 'corrected' ? { corrected: true } : {}
  if (field.claim === undefined) return { ...brief, ...mark, headline: { ...brief.headline, [field.language]: text } }
  const claims = brief.claims.map(
    (claim, at): Claim => (at === field.claim ? { ...claim, text: { ...claim.text, [field.language]: text }, origin } : claim),
  )
  return { ...brief, ...mark, claims }
}
