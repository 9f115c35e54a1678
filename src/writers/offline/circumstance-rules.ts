import type { Rule } from './chart.ts'
import { base, type Cat, ing, np, say, type Traits } from './phrase.ts'
import { both, rule, same, turned } from './rule.ts'
import { bareTime } from './ways-of-saying.ts'

/** Places, times and other circumstances. */
export const circumstanceRules: Rule<Cat, Traits>[] = [
  rule('PP < P N', 'left', 0, (l, r) => `${say(l, base)} ${np(r)}`, {
    traits: (_, r) => ({ name: r.name === true }),
    risky: (l, r) => l.head === 'in' && r.clausal === true,
  }),
  rule('PP < P PP', 'left', 0, (_, r) => say(r, base), { when: (l) => l.head === 'in' }),
  rule('PP < N F', 'right', -0.1, (l, r) => `${l.traits.lasts ? 'within' : say(r, base)} ${np(l)}`),
  rule('PP < PP N', 'left', 0.5, same, { when: (l, r) => l.head === 'affected by' && r.head === 'influence' }),
  rule('ASN < K N', 'right', 0, (l, r) => `${say(l, base)} ${np(r)}`, { when: (l) => l.head === 'as' }),
  rule('PP < PP ASN', 'left', 0.4, (l, r) => `${say(l, base).replace(/^by /, 'with ')} ${say(r, base)}`, { when: (l) => l.head === 'by' }),
  // 与去年相比; 据市统计局介绍.
  rule('PP < PP VS', 'left', 0.8, same, { when: (l) => l.head === 'according to' }),
  rule('T < N FT', 'right', 0, (l, r) => `${say(r, base)} ${np(l)}`, { when: (_, r) => r.head !== 'from' }),
  rule('T < T PAR', 'left', 0, both),
  rule('T < T FT', 'left', 0, (l, r) => `${say(r, base)} ${say(l, base).replace(/^(on|in|at) /, '')}`),
  rule('T < VP FT~', 'right', -0.2, (l, r) => (say(r, base) === 'when' ? `when ${say(l, ing)}` : `${say(r, base)} ${say(l, ing)}`), {
    when: (_, r) => r.head !== 'from',
  }),
  rule('T < M FT', 'left', 0.4, (l, r) => `${say(l, base)} ${say(r, base) === 'before' ? 'ago' : 'later'}`, {
    when: (l, r) => l.lasts === true && (r.head === 'before' || r.head === 'after'),
  }),
  rule(
    'T < P T',
    'right',
    0,
    (l, r) =>
      ['at', 'in', 'on'].includes(l.traits.head)
        ? say(r, base)
        : `${say(l, base).replace('up to', 'by')} ${say(r, base).replace(/^(on|in|at|from) /, '')}`,
    { when: (l, r) => l.head !== 'by' && r.lasts !== true },
  ),
  rule(
    'T < T T',
    'left',
    0.05,
    (l, r) =>
      say(r, base).startsWith('by ')
        ? `from ${bareTime(say(l, base))} to ${say(r, base).slice(3)}`
        : /^on \w+day$/.test(say(r, base)) && /^on [\w, ]+day$/.test(say(l, base))
          ? `${say(l, base)} and ${bareTime(say(r, base))}`
          : /^(the )?(first|second|morning|afternoon|evening|night|end|early|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
                say(r, base),
              )
            ? turned(l, r, base)
            : both(l, r, base),
    { traits: (_, r) => (r.later === true ? { later: true } : {}) },
  ),
]
