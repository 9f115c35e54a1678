import { inflect, isGeneric, isPlural } from './inflection.ts'
import { base, ing, np, type Phrase, past, say, type Way } from './phrase.ts'

export const isSeveral = (noun: Phrase) =>
  noun.traits.plural === true ||
  noun.traits.list === true ||
  isPlural(noun.traits.head) ||
  (isGeneric(noun.traits.head) && !noun.traits.bare && !noun.traits.one)
export const finite = (way: Way) => way.form === 'past' || way.form === 'present' || way.form === 'future'

/** Data for the first ten months: a time that stands before a noun. */
export const inTime = (time: string): string =>
  /^(on|in|at|from|after|before|during|since|for) /.test(time)
    ? time.replace(/^(in|at) /, 'for ')
    : /^(January|February|March|April|May|June|July|August|September|October|November|December)/.test(time)
      ? `for ${time}`
      : time

export const bareTime = (time: string) => time.replace(/^(?:on|in|at|from) /, '')
/** Merchants from Yiwu, a hall located in the city: what needs no `that` in English. */
export const relative = (verb: Phrase): string =>
  say(verb, ing)
    .replace(/^coming from /, 'from ')
    .replace(/^being (?=(?:the|a|an|one|not|\w+ed)? ?(?!\w+ed\b))/, (text) => (verb.traits.head === 'be' ? 'that is ' : text))
    .replace(/^being (?=(?:\w+ly )?\w+ed\b)/, '')

/** It is necessary to …: a demand without a subject. */
export const impersonal = (verb: Phrase): string => (verb.traits.duty ? `it is necessary to ${say(verb, base)}` : `it ${say(verb, past)}`)

/** The city to speed up: what someone is made to do. */
export const pivot = (sentence: Phrase): string => {
  if (sentence.rule?.to === 'S' && sentence.left?.cat === 'N' && sentence.right?.cat === 'VP')
    return `${np(sentence.left)} to ${say(sentence.right, base)}`
  return say(sentence, past)
}

export const negated = (verb: Phrase, way: Way): string => {
  if (!finite(way)) return `not ${say(verb, way)}`
  const text = say(verb, way)
  const auxiliary = /^(is|are|was|were|will|must|should|can|may)\b/.exec(text)?.[0]
  if (auxiliary) return `${auxiliary} not${text.slice(auxiliary.length)}`
  return `${inflect('do', way.form, way.plural)} not ${say(verb, base)}`
}

/** An adverb stands before its verb, but after is, was, will, must. */
export const adverbial = (adverb: Phrase, verb: Phrase, way: Way): string => {
  const text = say(verb, way)
  const said = say(adverb, base)
  if ((said.includes(' ') || said === 'again') && !/^(not|no|more) /.test(said)) return `${text} ${said}`
  const auxiliary = /^(is|are|was|were|will|must|should|can|may)\b/.exec(text)?.[0]
  return auxiliary ? `${auxiliary} ${said}${text.slice(auxiliary.length)}` : `${said} ${text}`
}

/** 把 N V …: the object goes behind its verb. */
export const shifted = (object: string, verb: Phrase, way: Way): string => {
  if (way.form === 'future') return `will ${shifted(object, verb, base)}`
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
