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

export type ClaimReply = z.infer<typeof claimReply>
export type BriefReply = z.infer<typeof briefReply>
export type AnswerReply = z.infer<typeof answerReply>
