import { grammarOf, type Rule } from './chart.ts'
import { inflect, isGeneric, isPlural } from './inflection.ts'
import {
  base,
  type Cat,
  done,
  ing,
  list,
  np,
  type Phrase,
  past,
  possessive,
  say,
  several,
  type Traits,
  titleCase,
  type Way,
} from './phrase.ts'

type Say = (left: Phrase, right: Phrase, way: Way) => string
type More = { when?: (left: Traits, right: Traits) => boolean; traits?: (left: Traits, right: Traits) => Partial<Traits> }

/** `N < A N`: which side is the head (its traits are handed up), what it costs, and how English says it. */
const rule = (pattern: string, head: 'left' | 'right', weight: number, tell: Say, more: More = {}): Rule<Cat, Traits> => {
  const [to, left, right] = pattern.split(/ < | /) as [Cat, Cat, Cat | undefined]
  const traits = (l: Traits, r: Traits): Traits => ({
    ...(head === 'left' ? l : r),
    size: right === undefined ? l.size : l.size + r.size,
    ...more.traits?.(l, r),
  })
  return {
    to,
    left,
    ...(right === undefined ? {} : { right }),
    weight,
    traits,
    say: tell as Rule<Cat, Traits>['say'],
    ...(more.when ? { when: more.when } : {}),
  }
}

const both: Say = (l, r, way) => `${say(l, way)} ${say(r, way)}`
const turned: Say = (l, r, way) => `${say(r, way)} ${say(l, way)}`
const same: Say = (l, _, way) => say(l, way)
const member: Say = (l, r) => `${say(l, base)} ${say(r, base)}`
const plain = { bare: false, list: false, plural: false, post: false, name: false, person: false }

/** A modifier before its noun, or after it. */
const modified: Say = (l, r) => (l.traits.post ? `${say(r, base)} ${say(l, base)}` : `${say(l, base)} ${say(r, base)}`)

/** A company's name is written in capitals as a whole. */
const firm = /^(?:Co\.,? ?Ltd\.?|company limited|limited company)$/i

const compound: Say = (l, r) =>
  firm.test(r.traits.head) ? titleCase(`${say(l, base)} ${say(r, base)}`) : `${say(l, base)} ${say(r, base)}`
const compounded = (_: Traits, r: Traits) => ({
  bare: r.bare === true || r.person === true || firm.test(r.head),
  name: r.name === true || firm.test(r.head),
})
const joinable = (l: Traits, r: Traits) =>
  !l.person && !l.post && (!l.list || r.size === 1) && !l.counted && !l.amount && !r.amount && !(r.list && r.person)

/** Nouns after which English says what for: the opportunity to open up markets. */
const purposeful =
  /\b(opportunity|ability|plan|right|effort|decision|measure|means|way|path|chance|duty|goal|task|need|model|platform|method|mechanism|capacity|willingness|condition)s?$/
const intransitive =
  /^(grow|come|rise|fall|increase|decrease|go|arise|exist|continue|develop|last|rank|participate|live|stay|happen|occur|emerge|remain|belong)\b/

/** The time or place of an event goes to the front of its sentence: On December 4, the city held …. */
const clause: Say = (l, r, way) => {
  const verb = {
    ...way,
    plural: isSeveral(l),
    active: l.traits.name === true || l.traits.person === true || actor.test(l.traits.head) || isGeneric(l.traits.head),
  }
  if (r.rule === timed) return `${say(r.left!, base)}, ${np(l)} ${say(r.right!, verb)}`
  return `${np(l)} ${say(r, verb)}`
}
const isSeveral = (noun: Phrase) =>
  noun.traits.plural === true ||
  noun.traits.list === true ||
  isPlural(noun.traits.head) ||
  (isGeneric(noun.traits.head) && !noun.traits.bare && !noun.traits.post)
/** A long one stands before the verb; 由 is `from` when something rises to a figure, else `by`. */
const circumstance: Say = (l, r, way) => {
  const said = r.left?.cat === 'VK' ? say(l, base).replace(/^by /, 'from ') : say(l, base)
  return l.traits.size > 9 ? `${said}, ${say(r, way)}` : `${say(r, way)} ${said}`
}
const finite = (way: Way) => way.form === 'past' || way.form === 'present'

const timed = rule('VP < T VP', 'right', -0.1, turned)

const rules: Rule<Cat, Traits>[] = [
  // Nouns
  rule('N < N N', 'right', -0.2, compound, { when: (l, r) => joinable(l, r) && !r.post, traits: compounded }),
  rule('N < N N', 'right', -0.9, compound, { when: (l, r) => joinable(l, r) && r.post === true, traits: compounded }),
  rule('N < A N', 'right', -0.1, both),
  rule('N < V N', 'right', -1, (l, r) => `${say(l, ing)} ${say(r, base)}`, {
    when: (l, r) => l.size === 1 && !l.head.includes(' ') && !r.name && !r.post && !r.bare,
  }),
  rule('N < V N', 'right', -0.4, (l, r) => `${say(l, ing)} ${say(r, base)}`, {
    when: (l, r) => l.size === 1 && !l.head.includes(' ') && !r.name && !r.post && !r.bare && eventful.test(r.head),
  }),
  rule('A < D A', 'right', -0.1, both),
  rule('N < A MOD', 'right', -3, both),
  rule('N < M N', 'right', 0, (l, r) => `${say(l, base)} ${l.traits.plural && !l.traits.single ? several(r) : say(r, base)}`, {
    when: (l, r) => !r.person && !l.amount && !r.amount,
    traits: (l) => ({ bare: !l.single, plural: l.plural === true && !l.single, counted: true }),
  }),
  rule('N < M N', 'right', 0, (l, r) => `${say(l, base)} of ${r.traits.bare ? say(r, base) : several(r)}`, {
    when: (l, r) => l.amount === true && l.rate !== true && !r.person && !r.amount && !dimension.test(r.head),
    traits: () => ({ bare: true, plural: true }),
  }),
  rule('N < N M', 'left', -0.6, (l, r) => `${say(r, base)} ${several(l)}`, {
    when: (l, r) => r.counts === true && !l.bare && !l.post,
    traits: () => ({ bare: true, plural: true }),
  }),
  rule('N < N M', 'left', -0.6, (l, r) => `${say(r, base)} of ${say(l, base)}`, {
    when: (l, r) => r.measures === true && !l.bare && !l.post && !dimension.test(l.head),
    traits: () => ({ bare: true, plural: true }),
  }),
  rule('N < T N', 'right', -1.4, (l, r) => `${say(r, base)} ${inTime(say(l, base))}`, {
    when: (_, r) => !r.name && !r.amount,
    traits: () => ({ post: true }),
  }),
  rule('N < M', 'left', -0.4, same, { traits: () => ({ bare: true }) }),
  rule(
    'N < MOD N',
    'right',
    0,
    (l, r, way) =>
      l.rule?.left === 'VP' && purposeful.test(r.traits.head) ? `${say(r, base)} to ${say(l.left!, base)}` : modified(l, r, way),
    {
      when: (_, r) => !r.person || r.size > 1,
      traits: (l, r) => ({ post: l.post === true || r.post === true, ...(l.amount ? { plural: false } : {}) }),
    },
  ),
  rule('N < MOD M', 'right', -0.1, (l, r) => (l.traits.post ? modified(l, r, base) : `${say(r, base)} of ${say(l, base)}`), {
    traits: (_, r) => ({ bare: true, amount: r.amount === true }),
  }),
  rule('N < PP N', 'right', -1.1, turned, { when: (_, r) => !r.name, traits: () => ({ post: true }) }),
  rule('N < N OF', 'left', 0.2, (l) => `one of ${isPlural(l.traits.head) ? say(l, base) : `the ${several(l)}`}`, {
    traits: () => ({ bare: true, plural: false }),
  }),
  rule('N < N PAR', 'left', 0, both),
  rule('LN < CM N', 'right', 0, (_, r) => say(r, base)),
  rule('LN < C N', 'right', 0, (_, r) => say(r, base)),
  rule('N < N LN', 'right', -0.15, () => '', {
    traits: (l, r) => ({
      list: true,
      plural: true,
      bare: l.bare === true && r.bare === true,
      name: false,
      person: l.person === true && r.person === true,
    }),
  }),
  rule('NE < N ETC', 'left', 0, same),
  rule('N < NE', 'left', -0.3, (l) => `${say(l, base)} and others`, { traits: () => ({ bare: true, plural: true, list: true }) }),
  rule(
    'N < NE N',
    'right',
    0,
    (l, r) => `${r.traits.bare ? say(r, base) : several(r)} ${r.traits.bare ? 'including' : 'such as'} ${say(l, base)}`,
    { when: (_, r) => r.post !== true && !r.name, traits: () => ({ bare: true, plural: true, post: true }) },
  ),
  rule('N < V', 'left', -1.3, (l) => say(l, ing), { when: (l) => !undergone.test(l.head), traits: () => ({ ...plain, bare: true }) }),
  rule('N < VP', 'left', -2.6, (l) => say(l, ing), {
    when: (l) => l.size > 1 && l.head !== 'be',
    traits: () => ({ ...plain, bare: true }),
  }),

  // What stands before 的
  rule('MOD < A DE', 'left', 0, same, { traits: () => ({ post: false }) }),
  rule('MOD < N DE', 'left', -0.1, (l) => (l.traits.name && l.traits.size < 4 ? possessive(say(l, base)) : `of ${np(l)}`), {
    traits: (l) => ({ post: !(l.name && l.size < 4) }),
  }),
  rule('MOD < M DE', 'left', 0, (l) => `of ${say(l, base)}`, { traits: () => ({ post: true, amount: false }) }),
  rule(
    'MOD < T DE',
    'left',
    0,
    (l) => (/^(on|in|at|from|after|before|during|when|since) /.test(say(l, base)) ? say(l, base) : possessive(say(l, base))),
    {
      traits: () => ({ post: false }),
    },
  ),
  rule('MOD < PP DE', 'left', 0, same, { traits: () => ({ post: true }) }),
  rule('MOD < VP DE', 'left', -0.2, (l) => relative(l), { when: (l) => l.size > 1, traits: () => ({ post: true }) }),
  rule('MOD < V DE', 'left', -0.2, (l) => (intransitive.test(l.traits.head) ? say(l, ing) : say(l, done)), {
    traits: (l) => ({ post: l.head.includes(' ') || l.size > 1 }),
  }),
  rule('MOD < NV DE', 'left', -0.1, (l) => `that ${say(l, past)}`, { traits: () => ({ post: true }) }),
  rule('MOD < S DE', 'left', -1.2, (l) => `where ${say(l, past)}`, { traits: () => ({ post: true }) }),
  rule('NV < N V', 'right', -0.2, (l, r, way) => `${np(l)} ${say(r, { ...way, plural: isSeveral(l) })}`),
  rule('NV < T NV', 'right', -0.2, turned),
  rule('NV < PP NV', 'right', -0.8, turned),

  // Places, times and other circumstances
  rule('PP < P N', 'left', 0, (l, r) => `${say(l, base)} ${np(r)}`),
  rule('PP < P VP', 'left', 0.1, (_, r) => `by ${say(r, ing)}`, { when: (l, r) => l.head === 'through' && r.size > 1 }),
  rule('PP < P VP', 'left', -0.8, (l, r) => `${say(l, base)} ${say(r, ing)}`, { when: (_, r) => r.size > 1 }),
  rule('PP < P PP', 'left', 0, (_, r) => say(r, base), { when: (l) => l.head === 'in' }),
  rule('PP < N F', 'right', 0.4, (l, r) => `${say(r, base)} ${np(l)}`, { when: (l, r) => r.head === 'between' && l.list === true }),
  rule('PP < N F', 'right', -0.1, (l, r) => `${say(r, base)} ${np(l)}`),
  rule('PP < VP F', 'right', -1, (l, r) => `${say(r, base)} ${say(l, ing)}`),
  rule('PP < P T', 'left', -0.3, (l, r) => `${say(l, base)} ${bareTime(say(r, base))}`),
  rule('PP < PP PP', 'left', -0.4, both),
  rule('ASN < K N', 'right', 0, (l, r) => `${say(l, base)} ${np(r)}`, { when: (l) => l.head === 'as' }),
  rule('PP < PP ASN', 'left', 0.4, (l, r) => `${say(l, base).replace(/^by /, 'with ')} ${say(r, base)}`, { when: (l) => l.head === 'by' }),
  rule('T < N FT', 'right', 0, (l, r) => `${say(r, base)} ${np(l)}`),
  rule('T < T PAR', 'left', 0, both),
  rule('T < T FT', 'left', 0, (l, r) => `${say(r, base)} ${say(l, base).replace(/^(on|in|at) /, '')}`),
  rule('T < VP FT', 'right', -0.2, (l, r) => (say(r, base) === 'when' ? `when ${say(l, ing)}` : `${say(r, base)} ${say(l, ing)}`)),
  rule('T < S FT', 'right', -0.2, (l, r) => (say(r, base) === 'during' ? `when ${say(l, past)}` : `${say(r, base)} ${say(l, past)}`)),
  rule('T < M FT', 'left', 0.4, (l, r) => `${say(l, base)} ${say(r, base) === 'before' ? 'ago' : 'later'}`, {
    when: (l, r) => l.lasts === true && (r.head === 'before' || r.head === 'after'),
  }),
  rule(
    'T < P T',
    'right',
    0,
    (l, r) =>
      ['at', 'in', 'on', 'to'].includes(l.traits.head) ? say(r, base) : `${say(l, base)} ${say(r, base).replace(/^(on|in|at|from) /, '')}`,
    { when: (l) => l.head !== 'by' },
  ),
  rule('LT < CM T', 'right', 0, (_, r) => say(r, base)),
  rule('LT < C T', 'right', 0, (_, r) => say(r, base)),
  rule('T < T LT', 'left', 0.1, () => ''),
  rule('T < T T', 'left', -0.05, (l, r) =>
    /^(the )?(first|second|morning|afternoon|evening|night|end|early|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
      say(r, base),
    )
      ? turned(l, r, base)
      : both(l, r, base),
  ),

  // Verbs
  rule('V < V LE', 'left', 0.1, (l, _, way) => say(l, way)),
  rule('V < D V', 'right', -0.2, both),
  rule('V < PP V', 'right', -0.1, turned),
  rule('V < NEG V', 'right', -0.2, (_, r, way) => negated(r, way)),
  rule('LV < CM V', 'right', 0, (_, r, way) => say(r, way)),
  rule('LV < C V', 'right', 0, (_, r, way) => say(r, way)),
  rule('V < V LV', 'left', -0.4, () => '', { traits: () => ({ list: true }) }),
  rule('V < V V', 'left', -0.6, (l, r, way) => `${say(l, way)} and ${say(r, way)}`, { when: (l, r) => l.size === 1 && r.size === 1 }),
  rule('VK < V K', 'left', -0.5, both, { traits: (_, r) => ({ until: r.head === 'to' }) }),
  rule('VK < VK LE', 'left', 0, same),
  rule('VP < VK N', 'left', 0.1, (l, r, way) => `${say(l, way)} ${np(r)}`),
  rule('VP < VK T', 'left', 0, (l, r, way) =>
    l.traits.until ? `${say(l, way).replace(/ to$/, ' until')} ${bareTime(say(r, base))}` : `${say(l.left!, way)} ${say(r, base)}`,
  ),
  rule('VP < VK VP', 'left', -1, (l, r, way) => `${say(l, way)} ${say(r, ing)}`),
  rule('VP < V', 'left', -0.3, (l, _, way) =>
    !way.active && undergone.test(l.traits.head) ? `${inflect('be', way.form, way.plural)} ${say(l, done)}` : say(l, way),
  ),
  rule('VP < V N', 'left', 0, (l, r, way) => `${say(l, way)} ${np(r)}`),
  rule('VP < V PP', 'left', -0.4, both),
  rule('VP < V T', 'left', -0.4, both),
  rule('VP < COP N', 'left', 0, (l, r, way) => `${say(l, way)} ${np(r)}`),
  rule('VP < COP A', 'left', 0, both),
  rule('VP < COP MOD', 'left', -0.4, both),
  rule('VP < COP VP', 'left', -0.8, (l, r, way) => `${say(l, way)} to ${say(r, base)}`),
  rule('VP < COP PP', 'left', -0.3, both),
  rule('VP < COP S', 'left', -1, (l, r, way) => `${say(l, way)} that ${say(r, past)}`),
  rule('VP < HAVE N', 'left', 0, (l, r, way) => `${say(l, way)} ${np(r)}`),
  rule('VP < HAVE LE', 'left', -3, same),
  rule('HAVE < HAVE LE', 'left', 0, same),
  rule('VP < A', 'left', -0.6, (l, _, way) => `${inflect('be', way.form === 'past' ? 'present' : way.form, way.plural)} ${say(l, base)}`),
  rule(
    'VP < D A',
    'right',
    -0.4,
    (l, r, way) => `${inflect('be', way.form === 'past' ? 'present' : way.form, way.plural)} ${say(l, base)} ${say(r, base)}`,
  ),
  rule('VP < VA VP', 'left', 0.1, (l, r, way) => `${say(l, way)} to ${say(r, base)}`),
  rule('VP < VV N', 'left', -0.1, (l, r, way) => `${say(l, way)} ${np(r)}`),
  rule('VP < VV S', 'left', 0, (l, r, way) => `${say(l, way)} ${pivot(r)}`, { when: (_, r) => r.modal !== true }),
  rule('VP < VV VP', 'left', -0.4, (l, r, way) => `${say(l, way)} ${say(r, ing)}`),
  rule('VP < VS', 'left', 0, same, { traits: () => ({ says: true }) }),
  rule('VP < VS S', 'left', 0.1, (l, r, way) => `${say(l, way)} that ${say(r, past)}`, { traits: () => ({ says: false }) }),
  rule(
    'VP < VS VP',
    'left',
    -0.3,
    (l, r, way) =>
      l.traits.head === 'propose' && !r.traits.modal ? `${say(l, way)} to ${say(r, base)}` : `${say(l, way)} that ${impersonal(r)}`,
    { traits: () => ({ says: false }) },
  ),
  rule('VP < VS N', 'left', -0.2, (l, r, way) => `${say(l, way)} ${np(r)}`, { traits: () => ({ says: false }) }),
  rule('VS < VS LE', 'left', 0, same),
  rule('VP < X VP', 'right', 0.1, (l, r, way) => (finite(way) ? `${say(l, base)} ${say(r, base)}` : say(r, way)), {
    traits: (l) => ({ modal: true, duty: /^(must|should|need)/.test(l.head) && !l.head.includes('not') }),
  }),
  rule('VP < NEG VP', 'right', 0, (_, r, way) => negated(r, way)),
  rule('X < NEG X', 'right', 0, (_, r) => `${say(r, base)} not`),
  rule('VP < D VP', 'right', 0, (l, r, way) => adverbial(l, r, way)),
  rule('D < D DI', 'left', 0, same),
  rule('D < A DI', 'left', 0, same),
  rule('VP < PP VP', 'right', -0.1, circumstance),
  timed,
  rule('BAP < BA N', 'right', 0, (_, r) => np(r)),
  rule('VP < BAP VK', 'right', -4, turned),
  rule('VP < BAP VP', 'right', 0, (l, r, way) => shifted(say(l, base), r, way)),
  rule('VP < BEI V', 'right', 0, (_, r, way) => `${inflect('be', way.form, way.plural)} ${say(r, done)}`),
  rule('VP < BEI VP', 'right', -0.4, (_, r, way) => `${inflect('be', way.form, way.plural)} ${say(r, done)}`),
  rule('VP < BEI NV', 'right', 0, (_, r, way) => `${inflect('be', way.form, way.plural)} ${say(r.right!, done)} by ${np(r.left!)}`, {}),
  rule('LVP < C VP', 'right', 0, (_, r, way) => say(r, way)),
  rule('LVP < CM VP', 'right', 0, (_, r, way) => say(r, way)),
  rule('VP < VP LVP', 'left', -0.3, () => '', { traits: (_, r) => ({ list: true, says: r.says === true }) }),
  rule(
    'VP < VP VP',
    'left',
    -1.7,
    (l, r, way) => `${say(l, way)}${motion.test(l.traits.head) ? ` to ${say(r, base)}` : ` and ${say(r, way)}`}`,
    {
      when: (l, r) => l.size > 1 && r.size > 1 && !l.says,
      traits: (_, r) => ({ says: r.says === true }),
    },
  ),
  rule('UP < FR M', 'right', 0.3, (l, r) => say(l, base).replace('…', say(r, base))),
  rule('UP < FR N', 'right', -0.3, (l, r) => say(l, base).replace('…', np(r))),
  rule('VP < UP', 'left', -0.2, (l, _, way) => `${inflect('be', way.form, way.plural)} ${say(l, base)}`),

  // Clauses
  rule('S < N VP', 'right', 0, clause),
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
  rule('S < T S', 'right', 0, (l, r, way) => `${say(l, base)}, ${say(r, way)}`),
  rule('S < PP S', 'right', -0.1, (l, r, way) => `${say(l, base)}, ${say(r, way)}`),
  rule('S < D S', 'right', -0.3, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('S < CL S', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('VP < CL VP', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('N < CL N', 'right', -1, both),
  rule('S < PHR S', 'right', 0, (l, r, way) => `${say(l, base)} ${say(r, way)}`),
  rule('VP < PHR VP', 'right', 0, (l, r, way) => `${say(l, base)} ${impersonal(r) || say(r, way)}`),
  rule('LA < CM A', 'right', 0, member),
  rule('LA < C A', 'right', 0, member),
  rule('A < A LA', 'left', -0.2, () => ''),
]

/** A list is said by what its members are. */
const listRules: Record<string, (member: Phrase, way: Way, first: boolean) => string> = {
  N: (part) => say(part, base),
  A: (part) => say(part, base),
  V: say,
  VP: say,
  T: (part, _, first) => (first ? say(part, base) : bareTime(say(part, base))),
}
for (const each of rules) {
  if (!each.right?.startsWith('L') || each.right === 'LE' || each.left !== each.to) continue
  const tell = listRules[each.to]!
  const own: Say = (l, r, way) =>
    list({ cat: each.to, weight: 0, traits: l.traits, rule: each, left: l, right: r }, (part, first) => tell(part, way, first))
  each.say = own as Rule<Cat, Traits>['say']
}

/** Who acts: after it a verb is no passive. */
const actor =
  /(government|bureau|office|committee|company|group|customs|center|administration|commission|department|ministry|association|court|bank|university|college|school|hospital|team|reporter|meeting|police|station|district|city|province|county|village|town|we|they|he|she|I)$/
/** Events that are held, not that hold: without an object English says it in the passive. */
const undergone =
  /^(hold|release|publish|announce|determine|complete|cancel|build|approve|issue|sign|postpone|install|establish|set up|launch|review|use|implement|put|unveil|commission|award|cut off|review and approve|revise|cover|present|design|name)$/
/** Nouns that a verb before them describes: an opening ceremony. */
const eventful =
  /(event|activity|ceremony|meeting|conference|project|plan|system|mechanism|service|team|center|platform|rate|capacity|area|time|site|fee|standard|notice|work|hall|base|campaign|contest|competition|exhibition|measure|agreement|policy|institution|station|network|market|method|model|effect|result|process|line|group)$/
/** What is measured stands before its measure: a total length of 17 km. */
const dimension =
  /(length|area|height|weight|capacity|volume|output|speed|distance|total|time|temperature|width|depth|scale|size|mileage|throughput|price|rate|ratio|value|amount|duration)$/
/** Data for the first ten months: a time that stands before a noun. */
const inTime = (time: string): string =>
  /^(on|in|at|from|after|before|during|since|for) /.test(time)
    ? time.replace(/^(in|at) /, 'for ')
    : /^(January|February|March|April|May|June|July|August|September|October|November|December)/.test(time)
      ? `for ${time}`
      : time

const bareTime = (time: string) => time.replace(/^(?:on|in|at|from) /, '')
const motion = /^(go|come|travel|rush|head|arrive|return|use|invite|lead|gather|meet)\b/

/** Merchants from Yiwu, a hall located in the city: what needs no `that` in English. */
const relative = (verb: Phrase): string =>
  say(verb, ing)
    .replace(/^coming from /, 'from ')
    .replace(/^being (?=(?:the|a|an|one|not|\w+ed)? ?(?!\w+ed\b))/, (text) => (verb.traits.head === 'be' ? 'that is ' : text))
    .replace(/^being (?=(?:\w+ly )?\w+ed\b)/, '')

/** It is necessary to …: a demand without a subject. */
const impersonal = (verb: Phrase): string => (verb.traits.duty ? `it is necessary to ${say(verb, base)}` : `it ${say(verb, past)}`)

/** The city to speed up: what someone is made to do. */
const pivot = (sentence: Phrase): string => {
  if (sentence.rule?.to === 'S' && sentence.left?.cat === 'N' && sentence.right?.cat === 'VP')
    return `${np(sentence.left)} to ${say(sentence.right, base)}`
  return say(sentence, past)
}

const negated = (verb: Phrase, way: Way): string => {
  if (!finite(way)) return `not ${say(verb, way)}`
  const text = say(verb, way)
  const auxiliary = /^(is|are|was|were|will|must|should|can|may)\b/.exec(text)?.[0]
  if (auxiliary) return `${auxiliary} not${text.slice(auxiliary.length)}`
  return `${inflect('do', way.form, way.plural)} not ${say(verb, base)}`
}

/** An adverb stands before its verb, but after is, was, will, must. */
const adverbial = (adverb: Phrase, verb: Phrase, way: Way): string => {
  const text = say(verb, way)
  const said = say(adverb, base)
  if (said.includes(' ') && !/^(not|no|more) /.test(said)) return `${text} ${said}`
  const auxiliary = /^(is|are|was|were|will|must|should|can|may)\b/.exec(text)?.[0]
  return auxiliary ? `${auxiliary} ${said}${text.slice(auxiliary.length)}` : `${said} ${text}`
}

/** 把 N V …: the object goes behind its verb. */
const shifted = (object: string, verb: Phrase, way: Way): string => {
  const before: string[] = []
  let rest = verb
  while (rest.rule?.right && (rest.left!.cat === 'D' || rest.left!.cat === 'PP' || rest.left!.cat === 'X') && rest.right!.cat === 'VP') {
    if (rest.left!.cat === 'PP') return `${shifted(object, rest.right!, way)} ${say(rest.left!, base)}`
    before.push(say(rest.left!, base))
    rest = rest.right!
  }
  const head = rest.rule?.right ? say(rest.left!, way) : say(rest, way)
  const tail = rest.rule?.right ? say(rest, way).slice(head.length) : ''
  const [word = '', ...particles] = head.split(' ')
  return [...before, word, ...(rest.left?.cat === 'VK' ? [object, ...particles] : [...particles, object])].join(' ') + tail
}

export const grammar = grammarOf(rules)

/** What may stand alone between two commas, and at what cost. */
export const roots: Partial<Record<Cat, number>> = {
  S: 0,
  VP: -0.2,
  UP: 0,
  T: -0.2,
  PP: -0.2,
  N: -0.6,
  D: -0.6,
  CL: 0,
  PHR: 0,
  NV: -2,
  MOD: -3,
  A: -1.5,
  V: -1.5,
  VK: -2,
}

/** What is glossed by itself, a name or a title, is a noun where it can be. */
export const partRoots: typeof roots = { ...roots, N: 0.3, S: -0.7, VP: -0.6 }
