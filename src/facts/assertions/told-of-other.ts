import type { Finding, Passage } from '../reading.ts'
import { ofDays } from './told-of-days.ts'
import { ofPersons } from './told-of-persons.ts'
import { ofPlaces } from './told-of-places.ts'

/**
 * A claim that names one person, day or place of the evidence and tells of it what the evidence tells of another one alone: its words and figures
 * stand with that other one, and none with its own. What a Chinese claim says of persons is compared by its clauses.
 */
export const toldOfOther = (claim: Passage, source: Passage): Finding[] => {
  if (source.language !== 'zh') return []
  if (claim.language === 'zh') return [...ofDays(claim, source), ...ofPlaces(claim, source)].slice(0, 1)
  return [...ofPersons(claim, source), ...ofDays(claim, source), ...ofPlaces(claim, source)].slice(0, 1)
}
