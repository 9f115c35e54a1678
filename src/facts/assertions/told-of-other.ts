import type { Finding, Passage } from '../reading.ts'
import { ofDays } from './told-of-days.ts'
import { ofPersons } from './told-of-persons.ts'
import { ofPlaces } from './told-of-places.ts'

/**
 * An English claim that names one person, day or place of the evidence and tells of it what the evidence tells of another one alone: its words
 * and figures stand with that other one, and none with its own.
 */
export const toldOfOther = (claim: Passage, source: Passage): Finding[] => {
  if (claim.language !== 'en' || source.language !== 'zh') return []
  return [...ofPersons(claim, source), ...ofDays(claim, source), ...ofPlaces(claim, source)].slice(0, 1)
}
