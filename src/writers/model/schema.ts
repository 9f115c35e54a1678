import { z } from 'zod'
import { sections } from '../../news/brief.ts'

// Strict schemas know no optional fields, no transforms and no lengths: those are the fact check's business.
const bilingual = z.object({ zh: z.string(), en: z.string() })
export const claimReply = z.object({ zh: z.string(), en: z.string(), evidence: z.array(z.number()) })

export const briefReply = z.object({
  headline: bilingual,
  section: z.enum(sections),
  claims: z.array(claimReply),
  questions: z.array(bilingual),
})
export const answerReply = z.object({ claims: z.array(claimReply) })
export const questionReply = bilingual

const lines = z.string()
export const divisionReply = z.object({
  stories: z.array(z.object({ kicker: lines, headline: lines, subhead: lines, byline: lines, body: lines, captions: lines })),
  teasers: lines,
  aside: lines,
})

export type ClaimReply = z.infer<typeof claimReply>
