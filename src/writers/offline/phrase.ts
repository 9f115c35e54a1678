import type { Reading } from './chart.ts'
import { type Form, inflect, isGeneric, isMass, isPlural, pluralOf } from './inflection.ts'
import { isActor } from './word-classes.ts'

/**
 * N noun, NQ noun with its number behind it (货物16.5万吨), V verb, VP verb with what belongs to it, S clause, A adjective, D adverb,
 * T time, P preposition, PP with its noun, M number, F place word after a noun (上 内), FT time word after a noun or clause (后 时),
 * MOD whatever ends in 的, C and, CM 、, ETC 等, NE a list with 等, CL connective before a clause, COP 是, HAVE 有, X modal, NEG not, VA
 * verb that takes a verb (计划), VS verb that takes a statement (表示), VV verb that makes someone do (推动), K preposition after a verb
 * (到 为 于), VK both, BA 把, BAP 把 with its noun, BEI 被, NV subject and verb without the object, FR frame with a gap (up … year on
 * year), UP frame filled, PHR set phrase, OF one of (之一).
 */
export type Cat =
  Words<'N NQ V VP S A D T P PP M F FT MOD C CM ETC NE CL COP HAVE X NEG VA VS VV K VK BA BAP BEI NV SP FR UP PHR DE DI LE PAR ASN LN LT LVP LA OF'>
type Words<Text extends string> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text

export type Traits = {
  /** The English of the head word. */
  head: string
  /** How many words. */
  size: number
  plural?: boolean
  /** Made by a rule that is often wrong: a reading to weigh others against, not one to publish. */
  risky?: boolean
  /** Says what somebody does, so that only who acts can be its subject. */
  does?: boolean
  /** Said in the present tense, whatever the time told with it. */
  present?: boolean
  /** Takes no article: a name, a number, a pronoun, a list. */
  bare?: boolean
  /** A person's or a place's name. */
  name?: boolean
  person?: boolean
  list?: boolean
  /** A modifier that stands after its noun in English. */
  post?: boolean
  /** A verb phrase that ends in a verb of saying, whose statement follows the comma. */
  says?: boolean
  /** The number is money, a percentage or a measure: it can stand alone. */
  amount?: boolean
  /** Starts with a modal verb, so that what follows stands in its base form too; duty: with 要, 应, 须. */
  modal?: boolean
  duty?: boolean
  /** A number of things (艘, 份), or of kilos and metres, which may stand after its noun. */
  counts?: boolean
  measures?: boolean
  /** What such a number counts by itself: visits. */
  unit?: string
  /** A length of time. */
  lasts?: boolean
  /** This, each, several: a number word that does not stand alone. */
  determiner?: boolean
  /** Has its number before it. */
  counted?: boolean
  /** A verb alone that is said in the passive, unless somebody does it. */
  undergone?: boolean
  /** A low or a high: of when, follows. */
  extreme?: boolean
  /** A count of whatever stands before it: 注册1980户 says how many registered. */
  loose?: boolean
  /** Is a number and its noun, and nothing else. */
  numbered?: boolean
  /** Modified by what somebody does: a hall that the city built. */
  clausal?: boolean
  /** Modified by what it is about: exports to Vietnam. */
  about?: boolean
  /** A percentage: of what it is one follows with `of`. */
  rate?: boolean
  /** A verb with 至 or 到: a time after it is `until` then. */
  until?: boolean
  /** A number that makes no plural: a year, an ordinal. */
  single?: boolean
  /** The term of a body, of which this is the nth: 十四届二十六次. */
  term?: string
  /** The route, this event: its parts are said with 's. */
  pointed?: boolean
  /** A person's name with the post before it. */
  titled?: boolean
  /** A time after the edition (false: surely not), or one that comes again and again. */
  later?: boolean
  again?: boolean
  /** A weekday that may be the last or the next. */
  unclear?: boolean
  /** According to the forecast: what follows is to come. */
  foretold?: boolean
  /** The area south of a road. */
  area?: boolean
  /** A list that ends in 等 and what it is a list of: the whole of it. */
  etc?: boolean
  /** A country or province, and a town: Shantou, Guangdong. */
  land?: boolean
  town?: boolean
  /** Does it to one after the other: of several. */
  oneByOne?: boolean
  /** Surely a verb: with 将, 已, 了, a time, a number of things done. */
  verbal?: boolean
  /** An institution that is spoken of as one: 公司. */
  one?: boolean
  /** To export, to invest: of what does not act, its noun is meant. */
  flow?: boolean
  /** A verb without the object that it takes: its subject may be what it is done to. */
  objectless?: boolean
  /** A subject and what it does, and nothing before it. */
  plain?: boolean
  /** So much for each: of a price it can be said that it is. */
  each?: boolean
  /** Asks the reader: 请. */
  asked?: boolean
  /** A while of which is not said when: 展会期间. */
  spans?: boolean
}

/** How a verb is to be said, for which subject. */
export type Way = {
  form: Form
  plural: boolean /** The subject acts: 市政府公布 is not passive. */
  active?: boolean /** On a day that is named. */
  dated?: boolean
}
export type Phrase = Reading<Cat, Traits>

export const past: Way = { form: 'past', plural: false }
export const present: Way = { form: 'present', plural: false }
export const base: Way = { form: 'base', plural: false }
export const ing: Way = { form: 'ing', plural: false }
export const done: Way = { form: 'done', plural: false }

const verbs = new Set<Cat>(['V', 'VA', 'VS', 'VV', 'COP', 'HAVE'])
export const isVerb = (cat: Cat): boolean => verbs.has(cat)

/** Said of a state, not of an event: stands in the present tense where the news tells events in the past. */
export const states = new Set(
  `be have own include cover belong need exist hope believe account involve contain mean depend know lack serve rank possess span feature
  boast aim consist total equal represent remain enjoy`.split(/\s+/),
)

export const say = (phrase: Phrase, way: Way): string => {
  if (phrase.rule) return phrase.rule.say(phrase.left!, phrase.right!, way as never)
  const word = phrase.word!
  if (!isVerb(phrase.cat)) return word
  const stative = way.form === 'past' && ((states.has(word.split(' ')[0]!) && !event.test(word)) || word.endsWith('annually'))
  const form = stative ? 'present' : way.form === 'future' && (phrase.cat === 'VA' || planned.test(word)) ? 'past' : way.form
  return inflect(word, form, way.plural)
}

/** Was completed, was named: no state, unlike is located. */
const event =
  /^be (?!(?:expect|locat|bas|divid|call|us|committ|engag|regard|list|distribut|determin|limit|station)ed\b)(?:\w+ed|sent|put|hit|born)\b/

/** Has happened, although it speaks of what is to come. */
const planned = /^(?:be set|be scheduled|plan|decide|determine|announce|release|sign|propose|require|remind|expect|be expected)\b/

/** A verb told with a time: what is to come, or comes again, is not past. */
export const timely = (time: Traits, way: Way): Way =>
  way.form === 'future' && time.later === false
    ? { ...way, form: 'past' }
    : way.form !== 'past'
      ? way
      : time.later
        ? { ...way, form: 'future' }
        : time.again
          ? { ...way, form: 'present' }
          : way

/** A noun phrase with its article. */
export const np = (noun: Phrase): string => {
  // Of a row of people each are several: drivers and pedestrians.
  const text = say(noun, { ...base, plural: noun.traits.list === true })
  const { bare, list, plural, head, one } = noun.traits
  if (/^(?:\d+(?:st|nd|rd|th)|first|second|third|last|only|main|same|next|largest|\w{3,}est) /.test(text)) return `the ${text}`
  if (bare || list || determined.test(text)) return text
  if (plural || isMass(head) || isPlural(head)) return noun.traits.post && !isMass(head) ? `the ${text}` : text
  if (isGeneric(head) && !one) return noun.traits.post ? `the ${replaceHead(text, head)}` : replaceHead(text, head)
  return `the ${text}`
}

/** Has an article or what takes its place. */
const determined =
  /^(?:the|our|its|their|his|her|this|that|these|those|each|every|all|some|many|any|another|no(?!\.)|one|a|an|most|several|both|various|more|other)\b|^[\w ]+'s? /i

/** Several of them: 23 merchants. */
export const several = (noun: Phrase): string => {
  const text = say(noun, base)
  if (noun.traits.name || noun.traits.plural) return text
  return replaceHead(text, noun.traits.head)
}

/** The head of a noun phrase is followed by at most what stands after it: `merchant from Yiwu`. */
const replaceHead = (text: string, head: string): string => {
  const at = text.indexOf(head)
  return at < 0 ? text : text.slice(0, at) + pluralOf(head) + text.slice(at + head.length)
}

/** A, B and C: the members of a list in their order. Each is a left part and a continuation (、 or 和 with the next member). */
export const list = (phrase: Phrase, way: Way): string => {
  const members: Phrase[] = []
  const collect = (part: Phrase) => {
    if (part.rule !== undefined && part.rule.say === phrase.rule?.say) {
      collect(part.left!)
      collect(part.right!.right!)
    } else members.push(part)
  }
  collect(phrase)
  const isNamed = members.some(({ cat, traits }) => cat === 'N' && traits.name)
  // South of the first, not of both: what lies south of a road stands last.
  members.sort((a, b) => Number(a.traits.area === true) - Number(b.traits.area === true))
  const texts = members.map((member) =>
    way.plural && member.cat === 'N' && isGeneric(member.traits.head) && !member.traits.bare && !member.traits.one
      ? several(member)
      : isNamed && (member.traits.name || isActor(member.traits.head))
        ? np(member)
        : say(member, way),
  )
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}

export const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`)

/** Titles and names: Every Word of Weight in Capitals. */
export const titleCase = (text: string): string =>
  text
    .replace(/\.$/, (stop) => (text.endsWith('Ltd.') ? stop : ''))
    .split(' ')
    .map((part, index) =>
      index > 0 && /^(?:of|the|and|in|on|for|to|a|an|with|from|at|by)$/.test(part) ? part : part.slice(0, 1).toUpperCase() + part.slice(1),
    )
    .join(' ')
