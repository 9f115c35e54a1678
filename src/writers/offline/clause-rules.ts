import type { Rule } from './chart.ts'
import { inflect, isGeneric } from './inflection.ts'
import { base, type Cat, np, say, type Traits } from './phrase.ts'
import { rule, type Say, turned } from './rule.ts'
import { timed } from './verb-rules.ts'
import { impersonal, isSeveral } from './ways-of-saying.ts'
import { actor } from './word-classes.ts'

/** The time or place of an event goes to the front of its sentence: On December 4, the city held …. */
const clause: Say = (l, r, way) => {
  const verb = {
    ...way,
    plural: isSeveral(l),
    active: acts(l.traits) && !held.test(l.traits.head),
  }
  if (r.rule === timed) return `${say(r.left!, base)}, ${np(l)} ${say(r.right!, verb)}`
  return `${np(l)} ${say(r, verb)}`
}
/** Who can do something; of what is no actor, verbs of doing are rarely said. */
const acts = (noun: Traits) => noun.name === true || noun.person === true || actor.test(noun.head) || isGeneric(noun.head)
/** Is held, although it can also say and decide. */
const held = /(meeting|conference|congress|forum|symposium|ceremony)$/
const member: Say = (l, r) => `${say(l, base)} ${say(r, base)}`
/** Clauses, and lists of adjectives. */
export const clauseRules: Rule<Cat, Traits>[] = [
  rule('S < N VP', 'right', 0, clause, { risky: (l, r) => r.does === true && !acts(l) }),
  rule('S < N N', 'right', -0.7, (l, r, way) => `${np(l)} ${inflect('be', way.form, isSeveral(l))} ${np(r)}`, {
    when: (_, r) => r.amount === true,
  }),
  rule(
    'S < HAVE N',
    'right',
    -0.6,
    (_, r, way) => `there ${inflect('be', way.form === 'past' ? 'present' : way.form, r.traits.plural)} ${np(r)}`,
  ),
  rule('S < PP HAVE', 'right', -3, turned),
  rule('S < T S', 'right', 0, (l, r, way) => `${say(l, base)}, ${say(r, way)}`, { risky: (_, r) => r.present === true }),
  rule('S < PP S', 'right', -0.1, (l, r, way) => `${say(l, base)}, ${say(r, way)}`),
  rule('S < D S', 'right', -0.3, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('S < CL S', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('VP < CL VP', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('S < PHR S', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('VP < PHR VP', 'right', 0, (l, r, way) => `${say(l, base)} ${impersonal(r) || say(r, way)}`),
  rule('LA < CM A', 'right', 0, member),
  rule('LA < C A', 'right', 0, member),
  rule('A < A LA~', 'left', -0.2, () => ''),
]
