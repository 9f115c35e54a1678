import type { Rule } from './chart.ts'
import { isPlural } from './inflection.ts'
import { base, type Cat, np, possessive, say, several, type Traits, titleCase } from './phrase.ts'
import { rule, type Say } from './rule.ts'
import { firm, isActor, role } from './word-classes.ts'

/** 该院门诊: the institution's clinic. */
const compound: Say = (l, r) => {
  const first = say(l, base)
  const text = `${first.startsWith('the ') ? possessive(first) : first} ${say(r, base)}`
  if (isListOf(l.traits, r.traits)) return `${say(r, base)} of ${np(l)}`
  return firm.test(r.traits.head) ? titleCase(text) : text
}
const isListOf = (l: Traits, r: Traits) =>
  r.size === 1 && (/finals$/.test(r.head) ? l.name === true : /^(?:ranking )?list$/.test(r.head) && (l.list === true || isPlural(l.head)))
/** Manager Gao Jin; but a longer post stands behind the name: Gao Jin, director of the port office,. */
const titled: Say = (l, r) => {
  const post = say(l, base)
  if (!l.traits.list && post.split(' ').length < 4) return `${post} ${say(r, base)}`
  const [, of = '', own = post] =
    (!l.traits.list && new RegExp(`^(.+?) ((?:deputy |vice |general |executive )*${role.source})`).exec(post)) || []
  return `${say(r, base)}, ${own}${of && ` of ${/[a-z][\w-]*$/.test(of.split(' ').at(-1)!) && !/^the /.test(of) ? 'the ' : ''}${of}`},`
}
const compounded = (l: Traits, r: Traits) => ({
  ...(isListOf(l, r) ? { post: true } : {}),
  bare: r.bare === true || r.person === true || firm.test(r.head),
  name: r.name === true || firm.test(r.head),
})
const joinable = (l: Traits, r: Traits) =>
  !l.person && !l.post && (!l.list || r.size === 1) && (!l.counted || l.pointed === true) && !l.amount && !r.amount && !(r.list && r.person)

const isCompound = (l: Traits, r: Traits) =>
  joinable(l, r) &&
  !r.person &&
  !official(l, r) &&
  !r.post &&
  !(l.land && r.town && r.size === 1) &&
  !(r.numbered && l.name && l.size === 1)
/** A row of four nouns, or a name behind what is none. */
const isRiddle = (l: Traits, r: Traits) =>
  r.counted === true ||
  (r.name === true && !l.name && !/project$/.test(l.head)) ||
  (firm.test(r.head) && l.size > 2) ||
  (l.size + r.size > 5 && !isListOf(l, r))

const official = (l: Traits, r: Traits) =>
  (l.name === true || l.list === true || isActor(l.head)) && !l.person && /^(?:official|person) in charge$/.test(r.head)

/** A noun before a noun: names of many parts, posts and their bearers. */
export const compoundRules: Rule<Cat, Traits>[] = [
  rule('N < N N', 'right', -0.2, compound, { when: (l, r) => isCompound(l, r) && !isRiddle(l, r), traits: compounded }),
  // The same, told only where it can be divided otherwise.
  rule('N < N N', 'right', -0.25, compound, { when: (l, r) => isCompound(l, r) && isRiddle(l, r), traits: compounded, risky: () => true }),
  rule('N < N N', 'right', -0.2, titled, {
    when: (l, r) => joinable(l, r) && r.person === true && !r.post && !r.titled && !l.titled,
    traits: () => ({ name: true, bare: true, titled: true }),
  }),
  // 市人社局、市商务局相关负责人: of how many one does not say.
  rule('N < N N', 'right', -0.2, (l) => `${l.traits.list ? 'officials' : 'an official'} of ${np(l)}`, {
    when: official,
    traits: (l) => ({ bare: true, plural: l.list === true, person: true, titled: true }),
  }),
  rule('N < N N', 'right', 0.1, (l, r) => `${say(r, base)}, ${say(l, base)}`, {
    when: (l, r) => l.land === true && r.town === true && r.size === 1,
    traits: () => ({ post: true }),
  }),
  // 义乌3家企业: 3 Yiwu companies.
  rule(
    'N < N N',
    'right',
    -0.1,
    (l, r) => `${say(r.left!, base)} ${say(l, base)} ${r.left!.traits.plural ? several(r.right!) : say(r.right!, base)}`,
    {
      when: (l, r) => l.name === true && l.size === 1 && !l.person && r.numbered === true,
    },
  ),
  rule('N < N N', 'right', -0.9, compound, { when: (l, r) => joinable(l, r) && r.post === true, traits: compounded }),
  rule('N < N N', 'right', 0.2, (l, r) => `${possessive(say(l, base))} ${say(r, base)}`, {
    when: (l, r) => joinable(l, r) && r.about === true && l.name === true,
    traits: () => ({ bare: true }),
  }),
]
