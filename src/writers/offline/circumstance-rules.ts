import type { Rule } from './chart.ts'
import { base, type Cat, ing, np, say, type Traits } from './phrase.ts'
import { both, rule, same, turned } from './rule.ts'
import { bareTime } from './ways-of-saying.ts'
import { occasion } from './word-classes.ts'

const compass = /^(?:north|south|east|west) of$/

/** Places, times and other circumstances. */
export const circumstanceRules: Rule<Cat, Traits>[] = [
  // 以3比1战胜: defeated them 3-1.
  rule('PP < P N', 'left', 0, (_, r) => say(r, base), { when: (l, r) => l.head === 'through' && /^\d+-\d+$/.test(r.head) }),
  rule('PP < P N', 'left', 0, (l, r) => `${l.traits.head === 'in' && / Road$/.test(r.traits.head) ? 'on' : say(l, base)} ${np(r)}`, {
    when: (l, r) => !(l.head === 'through' && /^\d+-\d+$/.test(r.head)),
    traits: (_, r) => ({ name: r.name === true }),
    risky: (l, r) => l.head === 'in' && r.clausal === true,
  }),
  rule('PP < P PP', 'left', 0, (_, r) => say(r, base), { when: (l) => l.head === 'in' }),
  rule(
    'PP < N F',
    'right',
    -0.1,
    (l, r) => `${l.traits.lasts ? 'within' : r.traits.head === 'on' && occasion.test(l.traits.head) ? 'at' : say(r, base)} ${np(l)}`,
    {
      when: (l, r) => !compass.test(r.head) && !l.clausal,
    },
  ),
  rule('PP < N F', 'right', -0.8, (l, r) => `${r.traits.head === 'on' && occasion.test(l.traits.head) ? 'at' : say(r, base)} ${np(l)}`, {
    when: (l, r) => !compass.test(r.head) && l.clausal === true,
  }),
  // 宗泽东路以南.
  rule('N < N F', 'left', 0, (l, r) => `the area ${say(r, base)} ${np(l)}`, {
    when: (_, r) => compass.test(r.head),
    traits: () => ({ name: false, bare: true, area: true }),
  }),
  rule('PP < PP N', 'left', 0.5, same, { when: (l, r) => l.head === 'affected by' && r.head === 'influence' }),
  rule('ASN < K N', 'right', 0, (l, r) => `${say(l, base)} ${np(r)}`, { when: (l) => l.head === 'as' }),
  rule('PP < PP ASN', 'left', 0.4, (l, r) => `${say(l, base).replace(/^through /, 'with ')} ${say(r, base)}`, {
    when: (l) => l.head === 'through',
  }),
  // 与去年相比; 据市统计局介绍.
  rule('PP < PP VS', 'left', 0.8, same, {
    when: (l) => l.head === 'according to',
    traits: (_, r) => ({ foretold: r.head === 'forecast' }),
  }),
  rule('T < N FT', 'right', 0, (l, r) => `${say(r, base)} ${np(l)}`, {
    when: (_, r) => r.head !== 'from',
    traits: (_, r) => ({ until: true, spans: r.head === 'during' }),
  }),
  // 由22时30分延长至23时30分.
  rule('PP < P T', 'left', 0, (l, r) => `${say(l, base)} ${bareTime(say(r, base))}`, {
    when: (l, r) => l.head === 'by' && r.lasts !== true,
  }),
  rule('LT < CM T', 'right', 0, (_, r) => say(r, base)),
  rule('T < T LT', 'left', 0, (l, r) => `${say(l, base).replace(/ and (?=\w+$)/, ', ')} and ${bareTime(say(r.right!, base))}`),
  rule('T < T PAR', 'left', 0, both),
  rule('T < T FT', 'left', 0, (l, r) => `${say(r, base)} ${say(l, base).replace(/^(on|in|at) /, '')}`),
  rule('T < VP FT~', 'right', -0.2, (l, r) => (say(r, base) === 'when' ? `when ${say(l, ing)}` : `${say(r, base)} ${say(l, ing)}`), {
    when: (_, r) => r.head !== 'from',
  }),
  // 提前两小时.
  rule('T < D M', 'right', 0.3, (l, r) => `${say(r, base)} ${say(l, base)}`, {
    when: (l, r) => l.head === 'in advance' && r.lasts === true,
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
    { when: (l, r) => l.head !== 'by' && r.lasts !== true, traits: (l) => ({ until: l.head === 'up to' }) },
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
    { traits: (l, r) => ({ ...(r.later === true ? { later: true } : {}), unclear: l.unclear === true && r.later !== true }) },
  ),
]
