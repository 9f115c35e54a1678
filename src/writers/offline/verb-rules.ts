import type { Rule } from './chart.ts'
import { inflect } from './inflection.ts'
import { base, type Cat, done, ing, np, type Phrase, past, say, several, states, type Traits, timely, type Way } from './phrase.ts'
import { both, rule, type Say, same } from './rule.ts'
import { adverbial, bareTime, finite, impersonal, isSeveral, negated, pivot, shifted } from './ways-of-saying.ts'
import { intransitive, undergone } from './word-classes.ts'

/** A long one stands before the verb; 由 is `from` when something rises to a figure, else `by`. */
const circumstance: Say = (l, r, way) => {
  if (isFrom(l.traits, r))
    return `${moved(r.left!.left ?? r.left!, way).replace(/ to$/, '')} from ${npOrTime(l.right!)} to ${npOrTime(r.right!)}`
  if (/^(?:present|award|give|hand|issue)\b/.test(r.traits.head) && (r.traits.head.includes(' ') || r.right?.cat === 'N'))
    return `${say(r, way)} ${say(l, base).replace(/^for /, 'to ')}`
  const said = r.left?.cat === 'VK' || / to$/.test(r.traits.head) ? say(l, base).replace(/^by /, 'from ') : say(l, base)
  // 由学院共同出资.
  if (isAgent(l, r)) return `${inflect('be', way.form, way.plural)} ${say(r, done)} ${said}`
  return l.traits.size > 9 ? `${said}, ${say(r, way)}` : `${say(r, way)} ${said}`
}
/** 由学院开发: who does it. */
const isAgent = ({ traits, right }: Phrase, verb: Phrase) =>
  traits.head === 'by' &&
  right?.cat === 'N' &&
  !right.traits.amount &&
  (verb.traits.objectless || verb.left?.cat === 'V') &&
  !verb.left?.right
/** 由12分钟缩短至10分钟: from 12 minutes to 10 minutes. */
const isFrom = (circumstance: Traits, verb: Phrase) =>
  circumstance.head === 'by' && (verb.left?.traits.until === true || / to$/.test(verb.left?.traits.head ?? ''))
const npOrTime = (phrase: Phrase) => (phrase.cat === 'T' ? say(phrase, base).replace(/^(?:at|for|on|in) /, '') : np(phrase))
/** A date or a span does not move by itself. */
const moved = (verb: Phrase, way: Way) =>
  /^(?:extend|postpone|delay|put off|bring forward|shorten|adjust|change|move|cut|raise|reduce)\b/.test(verb.traits.head) &&
  !way.active &&
  finite(way)
    ? `${inflect('be', way.form, way.plural)} ${say(verb, done)}`
    : say(verb, way)
export const timed = rule(
  'VP < T VP',
  'right',
  -0.1,
  (l, r, way) => `${say(r, { ...timely(l.traits, way), dated: dated.test(l.traits.head) })} ${say(l, base)}`,
  {
    traits: (l) => ({
      verbal: true,
      again: l.again === true,
      unclear: l.unclear === true,
      ...(l.later === undefined ? {} : { later: l.later }),
    }),
  },
)

const dated = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|last|yesterday|in \d{4})\b/

/** What lasts is no object; only a figure is reached; and in V V N 的 N the first verb may go with the second. */
const unfit = (verb: Traits, object: Traits) =>
  object.clausal === true ||
  (object.loose === true && !/^(?:reach|exceed|total|have|add)\b/.test(verb.head)) ||
  (object.lasts === true && verb.head !== 'last') ||
  (/^(?:reach|exceed|account for)$/.test(verb.head) && !object.amount && !object.counted && !object.measures && !object.rate)

/** What stands before a length of time: closed for 19 days, shortened by two hours, took 13 months. */
const during = (verb: string): string | undefined =>
  /^(?:take|use|spend|last|need|go through)$/.test(verb)
    ? ''
    : /^(?:bring forward|extend|postpone|delay|shorten|reduce|put off|save|cut|lengthen)$/.test(verb)
      ? 'by '
      : intransitive.test(verb)
        ? 'for '
        : undefined

/** 出口1.2亿元: exported goods worth 120 million yuan. */
const worth = (verb: string, object: string) =>
  /^(?:ex|im)port$/.test(verb) && /yuan$|US\$|euros$/.test(object) ? `goods worth ${object}` : object

/** 吸引投资5亿元: of how much what it holds already is. */
const isSum = (verb: Phrase, object: Phrase) =>
  / (?:investment|losses|funds|revenue|sales|income|output|orders)$/.test(verb.traits.head) &&
  object.left?.cat === 'M' &&
  object.left.traits.amount === true

/** 居各站首位: first among all stations. */
const placeIn = (noun: Phrase): string => {
  const { left, right } = noun
  if (left?.cat === 'M' && right?.right && /^(?:first|second|third) place$/.test(right.right.traits.head))
    return `${right.right.traits.head.split(' ')[0]} on ${say(left, base)} ${several(right.left!)}`
  const place = /^(?:the )?(first|second|third|\d+th)(?: place)?$/.exec(noun.right ? say(noun.right, base) : '')?.[1]
  return place ? `${place} ${isSeveral(noun.left!) ? 'among' : 'in'} ${np(noun.left!)}` : np(noun)
}

const counted = (verb: Traits) => ({ ...doing(verb), verbal: true })
const doing = (verb: Traits) => ({
  does: !/^(?:win|receive)$/.test(verb.head) && !intransitive.test(verb.head) && !states.has(verb.head.split(' ')[0]!),
})

/** Verbs and what belongs to them. */
export const verbRules: Rule<Cat, Traits>[] = [
  rule('V < V LE', 'left', 0.1, (l, _, way) => say(l, way), { traits: () => ({ verbal: true }) }),
  rule('VK < V K', 'left', -0.5, both, { traits: (_, r) => ({ until: r.head === 'to' }) }),
  rule('VP < VK N', 'left', 0.1, (l, r, way) => `${say(l, way)} ${np(r)}`, { traits: (l) => ({ ...doing(l), objectless: doing(l).does }) }),
  rule(
    'VP < VK T',
    'left',
    0,
    (l, r, way) =>
      l.traits.until
        ? `${moved(l.left!, timely(r.traits, way))} until ${bareTime(say(r, base))}`
        : l.traits.head.endsWith(' for')
          ? `${say(l.left!, way)} ${bareTime(say(r, base))}`
          : `${say(l.left!, timely(r.traits, way))} ${say(r, base)}`,
    { when: (_, r) => r.lasts !== true },
  ),
  rule(
    'VP < V',
    'left',
    -0.3,
    (l, _, way) => (!way.active && undergone.test(l.traits.head) ? `${inflect('be', way.form, way.plural)} ${say(l, done)}` : say(l, way)),
    { traits: (l) => (undergone.test(l.head) ? { undergone: true } : { ...doing(l), objectless: doing(l).does }) },
  ),
  rule('VP < V NQ', 'left', 0, (l, r, way) => `${say(l, way)} ${say(r, base)}`, {
    when: (l, r) => r.rate !== true || l.head === 'account for',
    traits: counted,
  }),
  rule('VP < HAVE NQ', 'left', 0, (l, r, way) => `${say(l, way)} ${say(r, base)}`),
  rule(
    'VP < V N',
    'left',
    0,
    (l, r, way) =>
      `${say(l, way).replace(/ a contract$/, ' contracts for')} ${isSum(l, r) ? 'of ' : ''}${l.traits.head === 'rank' ? placeIn(r) : worth(l.traits.head, np(r).replace(/ of them$/, ''))}`,
    {
      traits: (l, r) => (r.counted ? counted(l) : doing(l)),
      risky: unfit,
    },
  ),
  rule('VP < V M', 'left', 0.1, (l, r, way) => `${say(l, way)} ${during(l.traits.head)}${say(r, base)}`, {
    when: (l, r) => r.lasts === true && during(l.head) !== undefined,
    traits: (l) => ({ objectless: !intransitive.test(l.head) }),
  }),
  rule(
    'VP < V T',
    'left',
    -0.4,
    (l, r, way) =>
      `${say(l, way)} ${/^\S+ (?:hour|day|week|month|year)s?$/.test(r.traits.head) ? (during(l.traits.head) ?? '') : ''}${say(r, base)}`,
    { when: (_, r) => r.until !== true, traits: doing },
  ),
  rule('VP < COP N', 'left', 0, (l, r, way) => `${r.traits.amount ? inflect('be', way.form, way.plural) : say(l, way)} ${np(r)}`),
  // 截止时间为12月15日.
  rule('VP < COP T', 'left', 0, (l, r, way) => `${say(l, way)} ${bareTime(say(r, base))}`, { traits: () => ({ present: true }) }),
  rule('VP < HAVE N', 'left', 0, (l, r, way) => `${say(l, way)} ${np(r)}`),
  rule('VP < A', 'left', -0.6, (l, _, way) => `${inflect('be', way.form === 'past' ? 'present' : way.form, way.plural)} ${say(l, base)}`, {
    traits: () => ({ present: true }),
  }),
  rule('VP < VA VP', 'left', 0.1, (l, r, way) => `${say(l, way)} to ${say(r, base)}`, { traits: doing }),
  rule('VP < VV N', 'left', -0.1, (l, r, way) => `${say(l, way)} ${np(r)}`, {
    traits: (l) => ({ ...doing(l), says: /^(tell|remind)$/.test(l.head) }),
  }),
  rule('VP < VV S~', 'left', 0, (l, r, way) => `${say(l, way)} ${pivot(r)}`, { when: (_, r) => r.modal !== true }),
  // 气象台提醒，…: whoever reads it.
  rule('VP < VV', 'left', 0, (l, _, way) => `${say(l, way)} readers`, { when: (l) => l.head === 'remind', traits: () => ({ says: true }) }),
  rule('VP < VS', 'left', 0, same, { traits: () => ({ says: true }) }),
  rule('VP < VS S~', 'left', 0.1, (l, r, way) => `${say(l, way)} that ${say(r, past)}`, { traits: () => ({ says: false }) }),
  rule(
    'VP < VS VP~',
    'left',
    -0.3,
    (l, r, way) =>
      l.traits.head === 'announce' && r.traits.size === 1
        ? `${say(l, way)} the ${say(r, ing)}`
        : l.traits.head === 'propose' && !r.traits.modal
          ? `${say(l, way)} to ${say(r, base)}`
          : `${say(l, way)} that ${impersonal(r)}`,
    { traits: () => ({ says: false }) },
  ),
  rule('VP < VS N', 'left', -0.2, (l, r, way) => `${say(l, way)} ${np(r)}`, { traits: () => ({ says: false }) }),
  rule('VP < X VP', 'right', 0.1, (l, r, way) => (finite(way) ? `${say(l, base)} ${say(r, base)}` : say(r, way)), {
    traits: (l) => ({
      modal: true,
      verbal: true,
      asked: l.head === 'please',
      duty: /^(must|should|need)/.test(l.head) && !l.head.includes('not'),
    }),
  }),
  rule('VP < NEG VP', 'right', 0, (_, r, way) => negated(r, way), { traits: () => ({ verbal: true }) }),
  rule('VP < D VP', 'right', 0.1, (_, r, way) => (finite(way) ? `${inflect('be', 'present', way.plural)} ${say(r, ing)}` : say(r, way)), {
    when: (l, r) => l.head === 'now' && !r.modal && !r.present && !states.has(r.head.split(' ')[0]!),
    traits: () => ({ present: true }),
  }),
  rule(
    'VP < D VP',
    'right',
    0,
    (_, r, way) => (finite(way) && !way.dated ? `${inflect('have', 'present', way.plural)} ${say(r, done)}` : say(r, way)),
    { when: (l, r) => l.head === 'already' && !r.modal && !r.present, traits: () => ({ verbal: true }) },
  ),
  rule('VP < D VP', 'right', 0, (l, r, way) => adverbial(l, r, way), {
    when: (l, r) => l.head !== 'already' || r.modal === true || r.present === true,
    risky: (l) => /^(?:more|most|very)$/.test(l.head),
    traits: (l, r) => ({ verbal: true, oneByOne: r.oneByOne === true || l.head === 'one after another' }),
  }),
  rule('VP < PP VP', 'right', -0.1, circumstance, {
    when: (l) => l.head !== 'up to',
    risky: (l, r) => l.head === 'by' && /^(?:be|invest|participate|rely|focus)\b/.test(r.head),
    traits: (l, r) => ({ verbal: true, ...(l.head === 'by' && r.objectless ? { does: false, objectless: false } : {}) }),
  }),
  timed,
  rule('BAP < BA N', 'right', 0, (_, r) => np(r)),
  rule('VP < BAP VP', 'right', 0, (l, r, way) => shifted(say(l, base), r, way), { risky: (_, r) => r.objectless !== true }),
  rule('VP < BEI V', 'right', 0, (_, r, way) => `${inflect('be', way.form, way.plural)} ${say(r, done)}`),
  rule('VP < BEI VP', 'right', -0.4, (_, r, way) => `${inflect('be', way.form, way.plural)} ${say(r, done)}`),
  rule('VP < BEI NV~', 'right', 0, (_, r, way) => `${inflect('be', way.form, way.plural)} ${say(r.right!, done)} by ${np(r.left!)}`, {}),
  rule('LVP < CM VP', 'right', 0, (_, r, way) => say(r, way)),
  rule('VP < VP LVP~', 'left', -0.3, () => '', { traits: (_, r) => ({ list: true, says: r.says === true }) }),
  // 每人8000元.
  rule('UP < T M', 'right', 0.2, (l, r) => `${say(r, base)} ${say(l, base)}`, {
    when: (l, r) => /^per /.test(l.head) && r.amount === true,
    traits: () => ({ each: true }),
  }),
  rule('UP < FR M', 'right', 0.3, (l, r) => say(l, base).replace('…', say(r, base))),
  rule('VP < UP', 'left', -0.2, (l, _, way) => `${inflect('be', way.form, way.plural)} ${say(l, base)}`),
]
