import type { Rule } from './chart.ts'
import { type Cat, type Phrase, say, type Traits, type Way } from './phrase.ts'

export type Say = (left: Phrase, right: Phrase, way: Way) => string
export type More = {
  scope?: (left: Traits) => boolean
  risky?: (left: Traits, right: Traits) => boolean
  when?: (left: Traits, right: Traits) => boolean
  traits?: (left: Traits, right: Traits) => Partial<Traits>
}

/** `N < A N` (with ~ behind it where what is bound to what changes the sense): which side is the head (its traits are handed up), what it costs, and how English says it. */
export const rule = (pattern: string, head: 'left' | 'right', weight: number, tell: Say, more: More = {}): Rule<Cat, Traits> => {
  const [to, left, right] = pattern.replace('~', '').split(/ < | /) as [Cat, Cat, Cat | undefined]
  const traits = (l: Traits, r: Traits): Traits => ({
    ...(head === 'left' ? l : r),
    numbered: false,
    plain: false,
    size: right === undefined ? l.size : l.size + r.size,
    ...more.traits?.(l, r),
    risky: weight <= -0.9 || l.risky || r.risky || more.risky?.(l, r) === true,
  })
  return {
    to,
    left,
    ...(right === undefined ? {} : { right }),
    weight,
    scope: more.scope ?? (() => pattern.endsWith('~')),
    traits,
    say: tell as Rule<Cat, Traits>['say'],
    ...(more.when ? { when: more.when } : {}),
  }
}

export const both: Say = (l, r, way) => `${say(l, way)} ${say(r, way)}`
export const turned: Say = (l, r, way) => `${say(r, way)} ${say(l, way)}`
export const same: Say = (l, _, way) => say(l, way)
