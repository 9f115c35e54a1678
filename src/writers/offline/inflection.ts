import { readFileSync } from 'node:fs'

/** How a verb stands: past (held), present (holds; plural: hold), future (will hold), base (to hold), ing (holding), done (was held). */
export type Form = 'past' | 'present' | 'future' | 'base' | 'ing' | 'done'

/**
 * The verb phrase `take part in` in another form: its first word changes, and in `review and approve` both verbs. `plural`: for a
 * plural subject. A phrase that begins with can, will or must keeps it where the verb is finite and loses it elsewhere.
 */
export const inflect = (phrase: string, form: Form, plural = false): string => {
  const [, modal, rest] = /^(can|will|must|may|should) (.*)$/.exec(phrase) ?? []
  if (modal && rest) return ['past', 'present', 'future'].includes(form) ? phrase : inflect(rest, form, plural)
  if (form === 'future') return `will ${inflect(phrase, 'base')}`
  return phrase
    .split(/ and (?=[a-z]{2,}\b(?! (?:of|for)))/)
    .map((part) => {
      const [, adverb = '', own = part] = adverbFirst.exec(part) ?? []
      const [verb = '', ...more] = own.split(' ')
      return adverb + [formOf(verb.toLowerCase(), form, plural), ...more].join(' ')
    })
    .join(' and ')
}

/** Jointly fund; but rely on is a verb. */
const adverbFirst = /^((?!apply|supply|rely|fly|reply|comply|imply|multiply)[a-z]{3,}ly )(\w.*)$/

const formOf = (verb: string, form: Exclude<Form, 'future'>, plural: boolean): string => {
  if (verb === 'be') return { past: plural ? 'were' : 'was', present: plural ? 'are' : 'is', base: 'be', ing: 'being', done: 'been' }[form]
  if (form === 'base' || (form === 'present' && plural)) return verb
  if (form === 'present') return verb === 'have' ? 'has' : withS(verb)
  if (form === 'ing') return ing(verb)
  const own = irregular.get(verb)
  if (own) return form === 'past' ? own[0]! : own[1]!
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

const ing = (verb: string): string => {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

const doubled = (verb: string): string => (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) || doubling.has(verb) ? verb + verb.at(-1) : verb)

const withS = (word: string): string => {
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** The plural of a noun phrase: its last word changes, or the word before `of`, `in`, `for`; what has none stays as it is. */
export const pluralOf = (phrase: string): string => {
  const [, head = phrase, tail = ''] = /^(.+?)( (?:of|in|for|to|with|on|and|from) .*)$/.exec(phrase) ?? []
  const cut = head.lastIndexOf(' ') + 1
  const word = head.slice(cut)
  if (isMass(word) || isPlural(word) || /[^a-z-]/.test(word.slice(1)) || /^\d/.test(word)) return phrase
  return head.slice(0, cut) + (plurals.get(word)?.[0] ?? withS(word)) + tail
}

const lastWord = (phrase: string) =>
  (
    phrase
      .replace(/ (?:of|in|for|to|with|on|from|between) .*$/, '')
      .split(/[ -]/)
      .at(-1) ?? ''
  ).toLowerCase()

/** People, goods, exports. */
export const isPlural = (phrase: string): boolean => {
  const word = lastWord(phrase)
  return pluralWords.has(word) || (/[^sui]s$/.test(word) && !singularS.has(word))
}

/** Cooperation, trade: takes neither `a` nor a plural, and is understood without `the`. */
export const isMass = (phrase: string): boolean => {
  const word = lastWord(phrase)
  return massWords.has(word) || (/(ization|ment|ness|ity|ship|ism|ance|ence|ing|ics|ware|age|ure)$/.test(word) && !counted.has(word))
}

/** Someone who does something, or a firm: where Chinese has the bare word, English means several of them. */
export const isGeneric = (phrase: string): boolean => {
  const word = lastWord(phrase)
  return genericWords.has(word) || (/(er|or|ist|ee|ant|ian)$/.test(word) && !things.has(word))
}

/** From english-words.txt: rows of a class and its words; a word's other forms stand behind it, between slashes. */
const classes = new Map<string, string[]>()
for (const row of readFileSync(new URL('english-words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  const [name = '', words = ''] = row.split(': ')
  classes.set(name, [...(classes.get(name) ?? []), ...words.split(' ')])
}
const wordsOf = (name: string) => new Set(classes.get(name))
const formsOf = (name: string) =>
  new Map(
    classes.get(name)?.map((row) => {
      const [word = '', ...forms] = row.split('/')
      return [word, forms] as const
    }),
  )
const doubling = wordsOf('doubling')
const plurals = formsOf('plurals')
const pluralWords = wordsOf('plural')
const singularS = wordsOf('singular')
const massWords = wordsOf('mass')
const counted = wordsOf('counted')
const genericWords = wordsOf('people')
const things = wordsOf('thing')
const irregular = formsOf('irregular')
