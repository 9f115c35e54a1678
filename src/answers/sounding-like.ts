import { stemOf } from '../language/english.ts'
import { convincing, type createLikeness, soundLetters } from '../language/name-likeness.ts'
import { soundKeys } from '../language/transliteration.ts'
import type { PassageIndex } from './passage-index.ts'
import { enWording, type Wording, zhWording } from './term.ts'

/**
 * Names of the other script among the passages that sound like this one. They share what speaks for them: where several sound alike,
 * each is the less likely meant.
 */
export const soundingLike = (
  written: string,
  { index, likeness }: { index: PassageIndex; likeness: ReturnType<typeof createLikeness> },
  script: 'zh' | 'en',
  trust: number,
): Wording[] => {
  const name = written.replace(/(?<=[^s]{3})s$/, '')
  const keys = soundKeys(name)
  if (keys.length === 0) return []
  const found = new Map<string, number>()
  for (const candidate of index.namesLike(keys, 600)) {
    if (/^[a-z]/.test(candidate) === (script === 'zh')) continue
    const { evidence, part } = script === 'zh' ? likeness(soundLetters(name), candidate) : likeness(soundLetters(candidate), name)
    const text = script === 'zh' ? part : candidate
    if (evidence > slight && (found.get(text) ?? 0) < evidence) found.set(text, evidence)
  }
  const all = [...found.values()].reduce((sum, evidence) => sum + Math.exp(evidence), Math.exp(convincing))
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([text, evidence]) => {
      const weight = trust * Math.sqrt(Math.exp(evidence) / all)
      return script === 'zh' ? zhWording(text, weight) : enWording([stemOf(text)], weight)
    })
}

/** Evidence, in nats, below which names are not taken to sound alike. */
const slight = 3
