import type { Rule } from './chart.ts'
import { inflect, isGeneric } from './inflection.ts'
import { base, type Cat, np, say, several, type Traits, timely } from './phrase.ts'
import { rule, type Say } from './rule.ts'
import { timed } from './verb-rules.ts'
import { isSeveral } from './ways-of-saying.ts'
import { isActor } from './word-classes.ts'

/** The time or place of an event goes to the front of its sentence: On December 4, the city held …. */
const clause: Say = (l, r, way) => {
  const many = r.traits.oneByOne === true && !l.traits.bare
  const verb = {
    ...way,
    plural: many || isSeveral(l),
    active: acts(l.traits) && !held.test(l.traits.head),
  }
  // 设计时速为80公里.
  if (lasting.test(l.traits.head) && r.left?.cat === 'COP' && verb.form === 'past') verb.form = 'present'
  const who = many ? several(l) : np(l)
  // 五区推迟两天: closes two days later than the others.
  if (
    isActor(l.traits.head) &&
    /^(?:postpone|bring forward)$/.test(r.traits.head) &&
    /^(?:for )?\S+ (?:hour|day|week|month|year)s?$/.test(r.right?.traits.head ?? '')
  )
    return `${who} ${inflect('do', verb.form, verb.plural)} so ${say(r.right!, base).replace('for ', '')} ${r.traits.head === 'postpone' ? 'later' : 'earlier'}`
  if (r.rule === timed) return `${say(r.left!, base)}, ${who} ${say(r.right!, timely(r.left!.traits, verb))}`
  return `${who} ${say(r, verb)}`
}
/** Who can do something; of what is no actor, verbs of doing are rarely said. */
const acts = (noun: Traits) => noun.name === true || noun.person === true || isActor(noun.head) || isGeneric(noun.head)
/** Is so whenever it is told: a bridge's length. */
const lasting = /(?:length|area|height|width|depth|weight|speed|capacity|total investment)$/
/** Is held, although it can also say and decide. */
const held = /(meeting|conference|congress|forum|symposium|ceremony)$/
const price = /(?:price|cost|fee|ticket|fare|freight|standard|subsidy|rent|wage|salary|charge|rate)s?$/
const member: Say = (l, r) => `${say(l, base)} ${say(r, base)}`
/** Clauses, and lists of adjectives. */
export const clauseRules: Rule<Cat, Traits>[] = [
  rule('S < N VP', 'right', 0, clause, {
    // 工程投资1.9亿元: the investment in it.
    risky: (l, r) =>
      // 价格上调155元: by so much; a price does not raise it.
      (!acts(l) && /^(?:raise|lower|cut)$/.test(r.head)) ||
      (r.each === true && !price.test(l.head)) ||
      (!acts(l) && (r.objectless === true || (r.does === true && !r.verbal))),
    // 重点要优化: it is not the focus that must.
    when: (l, r) => (acts(l) || !r.flow) && !(r.duty && /^(?:focus|key|emphasis|priority)$/.test(l.head)),
    traits: (l, r) => ({
      counted: l.counted === true,
      plain: true,
      objectless: acts(l) && (r.objectless === true || (r.undergone === true && !held.test(l.head))),
    }),
  }),
  rule(
    'S < N N',
    'right',
    -0.7,
    (l, r, way) =>
      r.traits.counts
        ? `${several(l)} numbered ${say(r, base).replace(/ (?:of them|people|pieces|sets|copies)$/, '')}`
        : `${np(l)} ${inflect('be', way.form === 'past' && lasting.test(l.traits.head) ? 'present' : way.form, isSeveral(l))} ${np(r)}`,
    { when: (_, r) => r.amount === true && !r.extreme },
  ),
  rule('SP < N PP', 'left', 0, member, { when: (l) => acts(l) && !l.post && /[a-z]/i.test(l.head) }),
  rule('S < T S', 'right', 0, (l, r, way) => `${say(l, base)}, ${say(r, timely(l.traits, way))}`, {
    risky: (l, r) => r.present === true && !l.again,
    traits: (l) => ({ again: l.again === true, unclear: l.unclear === true, ...(l.later === undefined ? {} : { later: l.later }) }),
  }),
  // 请用户储水.
  rule('S < X S', 'right', 0, (_, r) => `${np(r.left!)} ${inflect('be', 'present', isSeveral(r.left!))} asked to ${say(r.right!, base)}`, {
    when: (l, r) => l.head === 'please' && r.plain === true,
  }),
  // 对下列区域停水.
  rule('S < PP VP', 'right', 1.2, (l, r, way) => `${r.traits.head.slice(8)} ${inflect('be', way.form)} cut off in ${np(l.right!)}`, {
    when: (l, r) => l.head === 'to' && /^cut off (?:water|power|gas)$/.test(r.head),
  }),
  rule('S < CL S', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('VP < CL VP', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('LA < C A', 'right', 0, member),
  rule('A < A LA~', 'left', -0.2, () => ''),
]
