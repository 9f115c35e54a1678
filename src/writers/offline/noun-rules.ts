import type { Rule } from './chart.ts'
import { isGeneric, isMass } from './inflection.ts'
import { base, type Cat, done, ing, np, type Phrase, past, possessive, say, several, type Traits } from './phrase.ts'
import { both, rule, type Say, same, turned } from './rule.ts'
import { inTime, isSeveral, relative } from './ways-of-saying.ts'
import { dimension, eventful, intransitive, purposeful, role, undergone } from './word-classes.ts'

const plain = { bare: false, list: false, plural: false, post: false, name: false, person: false }

/** A modifier before its noun, or after it. */
const modified: Say = (l, r) => (l.traits.post ? `${say(r, base)} ${say(l, base)}` : `${say(l, base)} ${say(r, base)}`)

const listed = (l: Traits, r: Traits) => ({
  list: true,
  plural: true,
  bare: l.bare === true && r.bare === true,
  name: false,
  person: l.person === true && r.person === true,
  // Whose post it would be, is said already.
  titled: l.titled === true || r.titled === true || l.person === true || r.person === true,
})

const numbered: Say = (l, r) => `${say(l, base)} ${l.traits.plural && !l.traits.single ? several(r) : say(r, base)}`
const isNumbered = (l: Traits, r: Traits) => !r.person && !l.amount && !r.amount && !r.counted && l.term === undefined
const numberedTraits = (l: Traits) => ({
  bare: !l.single,
  plural: l.plural === true && !l.single,
  counted: !l.single,
  pointed: /^(?:the|this|that)$/.test(l.head),
  numbered: !l.single && !l.determiner,
  ...(l.head === 'a' ? { one: true } : {}),
})

const isYear = (time: Traits) => /^in \d{4}$/.test(time.head)
const countless = (noun: Traits) => !noun.name && !noun.amount && !noun.counted

/** 占全市的10%: of all that there is of it. */
const isWhole = ({ name, person, head }: Traits) =>
  (name === true && !person) || /^(?:the whole \w+|(?:city|nation|province|country)wide|provincial|national)$/.test(head)

const totalOf = (whole: Phrase) =>
  whole.cat === 'A' ? `the ${say(whole, base)} total` : `${possessive(say(whole, base).replace(/^the whole /, 'the '))} total`

const isHeldIn = ({ left, right }: Phrase) =>
  left !== undefined && (left.traits.town === true || left.traits.land === true) && undergone.test(right!.traits.head)

/** Nouns and what belongs to them. */
export const nounRules: Rule<Cat, Traits>[] = [
  rule('N < A N', 'right', -0.1, both, { when: (_, r) => r.amount !== true, risky: (_, r) => r.size > 2 && r.post !== true }),
  rule('N < V N~', 'right', -1, (l, r) => `${say(l, ing)} ${say(r, base)}`, {
    when: (l, r) => l.size === 1 && !l.head.includes(' ') && !r.name && !r.post && !r.bare,
  }),
  rule('N < V N~', 'right', -0.4, (l, r) => `${say(l, ing)} ${say(r, base)}`, {
    when: (l, r) => l.size === 1 && !l.head.includes(' ') && !r.name && !r.post && !r.bare && eventful.test(r.head),
  }),
  rule('A < D A', 'right', -0.1, both),
  rule('N < M N', 'right', 0, numbered, {
    when: (l, r) => isNumbered(l, r) && !(l.determiner && r.size > 1) && !(l.single && r.post),
    traits: numberedTraits,
  }),
  // 该线路义乌段: the route's section, sooner than the route section.
  rule('N < M N', 'right', -0.06, numbered, {
    when: (l, r) => isNumbered(l, r) && l.determiner === true && r.size > 1,
    traits: numberedTraits,
  }),
  rule('N < M N', 'right', 0, (l, r) => `the ${say(l, base)} ${say(r, base)} of the ${l.traits.term}`, {
    when: (l) => l.term !== undefined,
  }),
  // 首批6名陪诊员: the first 6 escorts.
  rule('N < M N', 'right', 0, (l, r) => `${say(l, base).replace(' batch of', '')} ${say(r, base)}`, {
    when: (l, r) => l.head === 'the first batch of' && r.numbered === true,
    traits: () => ({ bare: true, plural: true, counted: true }),
  }),
  rule('N < M N', 'right', 0, (l, r) => `${say(l, base)} of ${r.traits.bare ? say(r, base) : several(r)}`, {
    when: (l, r) => l.amount === true && l.rate !== true && !r.person && !r.amount && !dimension.test(r.head),
    traits: () => ({ bare: true, plural: true }),
  }),
  rule('NQ < N M', 'left', -0.3, (l, r) => `${say(r, base)} ${several(l)}`, {
    when: (l, r) => r.counts === true && !l.bare && !l.post,
    traits: () => ({ bare: true, plural: true }),
  }),
  rule(
    'NQ < N M',
    'left',
    -0.3,
    (l, r) => `${say(r, base)}${r.traits.unit ? ` ${r.traits.unit}` : ''} of ${r.traits.unit ? several(l) : say(l, base)}`,
    {
      when: (l, r) => r.measures === true && !l.bare && !l.post && !dimension.test(l.head),
      traits: () => ({ bare: true, plural: true }),
    },
  ),
  rule('NQ < N M', 'left', -0.5, (l, r) => `${say(l, base)} of ${say(r, base)}`, {
    when: (l, r) => r.amount === true && !r.rate && !r.lasts && !l.name && !l.counted && (!r.measures || dimension.test(l.head)),
  }),
  // 占全市10%.
  rule('NQ < N M', 'left', 0, (l, r) => `${say(r, base)} of ${isWhole(l.traits) ? totalOf(l) : np(l)}`, {
    when: (l, r) => r.rate === true && !r.lasts && !l.counted,
    traits: () => ({ rate: true, bare: true }),
  }),
  // 14个月修缮: 14 months of renovation.
  rule('N < M N', 'right', 0.5, (l, r) => `${say(l, base)} of ${say(r, base)}`, {
    when: (l, r) => l.lasts === true && isMass(r.head) && r.size === 1,
    traits: () => ({ bare: true }),
  }),
  rule('N < N N', 'right', 0.3, (l, r) => `${say(r, base)} (${say(l, base)})`, {
    when: (l, r) => l.list === true && !l.etc && r.counted === true && r.plural === true && !l.person && !r.post && !r.etc,
    traits: () => ({ bare: true, plural: true, etc: true }),
  }),
  rule('N < T N~', 'right', -1.1, (l, r) => `${say(r, base)} ${inTime(say(l, base))}`, {
    when: (l, r) => !l.again && !(isYear(l) && countless(r)) && !r.name && (!r.amount || r.extreme === true),
    traits: () => ({ post: true }),
  }),
  // 2027年春节休市时间; 周五、周六末班车.
  rule('N < T N', 'right', -0.6, (l, r) => `${say(l, base).replace('in ', '')} ${say(r, base)}`, {
    when: (l, r) => isYear(l) && countless(r),
  }),
  rule('N < T N', 'right', -0.8, (l, r) => `${say(r, base)} ${say(l, base)}`, { when: (l, r) => l.again === true && countless(r) }),
  rule('N < M', 'left', -0.4, same, { when: (l) => l.determiner !== true, traits: () => ({ bare: true }) }),
  // 义乌至胡志明市航线: the Yiwu to Ho Chi Minh City route.
  rule('N < N PP', 'left', 0, (l, r) => `${say(l, base)} to ${say(r, base).replace('up to ', '')}`, {
    when: (l, r) => l.name === true && !l.person && r.head === 'up to' && r.name === true,
    traits: () => ({ plural: true }),
  }),
  rule(
    'N < MOD N',
    'right',
    0,
    (l, r, way) =>
      r.traits.rate && isWhole(l.left!.traits)
        ? `${say(r, base)} of ${totalOf(l.left!)}`
        : l.rule?.left === 'VP' && purposeful.test(r.traits.head)
          ? `${say(r, base)} to ${say(l.left!, base)}`
          : modified(l, r, way),
    {
      scope: (l) => l.post === true,
      when: (_, r) => !r.person || r.size > 1,
      traits: (l, r) => ({
        post: l.post === true || r.post === true,
        about: l.about === true,
        clausal: l.clausal === true,
        ...(l.amount ? { plural: false } : {}),
      }),
    },
  ),
  // 对越南出口: exports to Vietnam.
  rule('N < PP N', 'right', 0, turned, {
    when: (l, r) =>
      (l.head === 'to' || l.head === 'from') &&
      r.size === 1 &&
      /^(?:(?:total )?(?:exports|imports|imports and exports)|investment|trade)$/.test(r.head),
    traits: () => ({ post: true, about: true }),
  }),
  rule('N < N PAR', 'left', 0, both),
  // A、B的C: what stands before 的 is the whole list.
  rule('LN < CM N', 'right', 0, (_, r) => say(r, base), { when: (_, r) => r.etc !== true && r.post !== true }),
  rule('LN < C N', 'right', 0, (_, r) => say(r, base), { when: (_, r) => r.etc !== true }),
  // 市委常委、副市长高晋 is one man.
  rule('N < N LN', 'right', -0.15, () => '', {
    when: (l, r) =>
      (!l.post || r.post === true) &&
      !(/list$/.test(r.head) && r.size > 1 && !/list$/.test(l.head)) &&
      !(r.titled && !l.person && (r.name !== true || role.test(l.head) || (isGeneric(l.head) && !l.name))),
    // 工人路、化工路以南: south of both, or only of the second.
    risky: (l, r) => r.area === true && l.area !== true && /\b(?:Road|Street|Avenue)$/.test(l.head),
    traits: (l, r) => ({ ...listed(l, r), area: false }),
  }),
  // A的B和C: what stands before 的 belongs to both.
  rule('NE < N ETC', 'left', 0, same),
  rule(
    'N < NE N~',
    'right',
    0,
    (l, r) => `${r.traits.bare ? say(r, base) : several(r)} ${r.traits.bare ? 'including' : 'such as'} ${say(l, base)}`,
    { when: (_, r) => r.post !== true && !r.name, traits: () => ({ bare: true, plural: true, post: true, etc: true }) },
  ),
  rule('N < V~', 'left', -1.3, (l) => say(l, ing), {
    when: (l) => !undergone.test(l.head) && !l.head.startsWith('be '),
    traits: () => ({ ...plain, bare: true }),
  }),

  // What stands before 的
  rule('MOD < A DE', 'left', 0, same, { traits: () => ({ post: false }) }),
  rule(
    'MOD < N DE',
    'left',
    -0.1,
    (l) => (l.traits.name && !l.traits.post && !l.traits.counted && l.traits.size < 4 ? possessive(say(l, base)) : `of ${np(l)}`),
    {
      traits: (l) => ({ post: l.post === true || l.counted === true || !(l.name && l.size < 4) }),
    },
  ),
  rule('MOD < NQ DE', 'left', 0.4, (l) => `with ${say(l, base)}`, { traits: () => ({ post: true }) }),
  rule('MOD < PP DE', 'left', 0.3, same, {
    when: (l) => l.head === 'to' || l.head === 'on' || l.head === 'between',
    traits: () => ({ post: true, about: true }),
  }),
  rule('MOD < VP DE~', 'left', -0.2, (l) => relative(l), { when: (l) => l.size > 1, traits: () => ({ post: true, clausal: true }) }),
  rule('MOD < V DE', 'left', -0.2, (l) => (intransitive.test(l.traits.head) ? say(l, ing) : say(l, done)), {
    traits: (l) => ({ post: l.head.includes(' ') || l.size > 1 }),
  }),
  // 海南博鳌举行的论坛: held in Boao.
  rule('MOD < NV DE~', 'left', -0.1, (l) => (isHeldIn(l) ? `${say(l.right!, done)} in ${np(l.left!)}` : `that ${say(l, past)}`), {
    traits: () => ({ post: true }),
  }),
  rule('NV < N V', 'right', -0.2, (l, r, way) => `${np(l)} ${say(r, { ...way, plural: isSeveral(l) })}`),
]
