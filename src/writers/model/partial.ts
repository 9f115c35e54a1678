import { type ClaimReply, claimReply } from './schema.ts'

const flatObject = /\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/g

/** The claims that are already whole in a reply that is still being written. */
export const wholeClaims = (json: string): ClaimReply[] =>
  (json.match(flatObject) ?? []).flatMap((text) => {
    try {
      return claimReply.parse(JSON.parse(text))
    } catch {
      return []
    }
  })
