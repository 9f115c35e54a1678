import type { Brief } from '../news/brief.ts'
import type { Claim, Fault, Violation } from '../news/claim.ts'

/** What is checked: a claim, and the violations of it by the caller, who knows its evidence, edition and glossary. */
export type RepairDeps = {
  check: (claim: Claim) => Violation[] | Promise<Violation[]>
  /** The writer's second and last try, told what was wrong; claims in any number. Undefined: it could not (no model, no budget). */
  rewrite: (faults: Fault[]) => Promise<Claim[] | undefined>
  /** What stands in for a claim that failed twice, in the source's own words; undefined when there is none left. */
  extract: (claim: Claim, taken: Claim[]) => Claim | undefined | Promise<Claim | undefined>
}

export type Repaired = { claims: Claim[]; violations: Violation[]; check: Brief['check'] }

/**
 * Check all claims; if some fail, ask once for a rewrite with the violations named; keep every claim that then passes, in the rewrite's
 * order, and what passed at first where the rewrite has one for each; replace each that still fails by an extract. Nothing that the check
 * refuses is ever returned: an extract that fails is left out too, so the list may be empty. `violations` holds all that was found on the
 * way. Errors of `rewrite` go to the caller.
 */
export const repair = async (claims: Claim[], { check, rewrite, extract }: RepairDeps): Promise<Repaired> => {
  const checked = async (all: Claim[]): Promise<{ claim: Claim; violations: Violation[] }[]> => {
    const results = []
    for (const claim of all) results.push({ claim, violations: await check(claim) })
    return results
  }
  const first = await checked(claims)
  const found = first.flatMap(({ violations }) => violations)
  if (found.length === 0) return { claims, violations: [], check: 'passed' }
  const again = await rewrite(first.flatMap(({ violations }, at) => violations.map((violation) => ({ ...violation, claim: at + 1 }))))
  // One for each: what passed is not put at risk again.
  const second =
    again?.length === claims.length ? again.map((claim, at) => (first[at]!.violations.length > 0 ? claim : claims[at]!)) : again
  const tried = second
    ? await checked(second.map((claim): Claim => ({ ...claim, origin: unchanged(claim, claims)?.origin ?? 'rewritten' })))
    : first
  const all = second ? [...found, ...tried.flatMap(({ violations }) => violations)] : found
  const kept: Claim[] = tried.filter(({ violations }) => violations.length === 0).map(({ claim }) => claim)
  const extracts = new Map<Claim, Claim>()
  for (const { claim, violations } of tried) {
    if (violations.length === 0) continue
    const extracted = await extract(claim, [...kept, ...extracts.values()])
    if (!extracted) continue
    const own: Claim = { ...extracted, origin: 'extracted' }
    if ((await check(own)).length === 0) extracts.set(claim, own)
  }
  const result = tried.flatMap(({ claim, violations }) => (violations.length === 0 ? [claim] : (extracts.get(claim) ?? [])))
  const failed = tried.some(({ violations }) => violations.length > 0)
  return { claims: result, violations: all, check: failed || tried.length === 0 ? 'extracted' : 'rewritten' }
}

const unchanged = (claim: Claim, before: Claim[]) => before.find(({ text }) => text.zh === claim.text.zh && text.en === claim.text.en)
