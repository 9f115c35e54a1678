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
      const [verb = '', ...more] = part.split(' ')
      return [formOf(verb.toLowerCase(), form, plural), ...more].join(' ')
    })
    .join(' and ')
}

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
  return head.slice(0, cut) + (plurals.get(word) ?? withS(word)) + tail
}

const lastWord = (phrase: string) =>
  (
    phrase
      .replace(/ (?:of|in|for|to|with|on|from) .*$/, '')
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

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean))

const doubling = words('patrol begin admit commit permit submit transfer refer occur prefer control equip transmit')
const plurals = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    foot: 'feet',
    life: 'lives',
    shelf: 'shelves',
    half: 'halves',
  }),
)
const pluralWords = words(
  'people goods exports imports funds police cattle means series staff men women children clothes proceeds earnings personnel media data',
)
const singularS = words(
  'news logistics economics series business process access success progress address congress class pass express bus canvas virus campus',
)
const massWords = words(
  `frost fog rain snow wind care rainfall trade news work information knowledge research money water traffic transport equipment progress help support growth
  health wealth business commerce e-commerce quality safety security culture art tourism education industry employment energy power
  labor finance staff income logistics advice evidence strength food rice sugar clothing jewelry furniture weather life youth use
  production consumption construction cooperation innovation transportation protection promotion integration inflation administration communication pollution nutrition attention participation supervision expansion
  technology wisdom vitality momentum influence confidence happiness agriculture software hardware fire stock courage society reform renovation`,
)
const counted = words(
  `organization institution association station exhibition competition corporation nation region location session mission auction action condition
  section position application operation department document apartment government instrument agreement settlement element city facility university
  community activity opportunity commodity municipality charity meeting building training ceremony village package market measure picture
  structure figure feature venue creature lecture conference audience entrance village stage page package advantage message image cottage
  language festival suggestion question solution regulation option decision occasion commission division dimension version pension
  investment payment shipment appointment moment event rating opening ring king thing evening morning wing ceiling exhibition convention
  distance balance instance performance difference residence sentence entity identity priority authority quantity celebrity ability
  achievement scholarship championship relationship partnership dealership voyage village garage percentage procedure treasure venture pressure brochure partnership`,
)
const genericWords = words(
  'enterprise company firm people merchant business resident student farmer citizen child person athlete team citizen official product',
)
const things = words(
  `rubber disorder degree father mother brother sister daughter grandfather grandmother list committee number order paper water border center theater matter corner harbor sector floor door factor color motor paper letter chapter offer power
  computer corridor labor tower river summer winter november december october september humor flavor tour four hour year error mirror
  restaurant plant grant quarter leader chair mayor governor minister director president secretary manager member customer-center cover layer chamber
  container over under after former computer trailer monitor indicator register barrier career user-center freighter weather super folder answer anger danger
  mediator-center printer counter air-conditioner fertilizer elevator escalator tractor reactor generator accelerator incubator`,
)

const irregular = new Map(
  `be was been|become became become|begin began begun|bear bore borne|break broke broken|bring brought brought|build built built|burn burned burned|
  buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|
  forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|
  hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|
  lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|read read read|ride rode ridden|
  ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|
  shine shone shone|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|
  speed sped sped|spend spent spent|spread spread spread|stand stood stood|steal stole stolen|strike struck struck|strive strove striven|
  sweep swept swept|swim swam swum|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|
  undertake undertook undertaken|understand understood understood|uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|
  write wrote written|upset upset upset|overcome overcame overcome|oversee oversaw overseen|rebuild rebuilt rebuilt|input input input|output output output|
  broadcast broadcast broadcast|forecast forecast forecast|bid bid bid|bet bet bet|quit quit quit|split split split|arise arose arisen`
    .split('|')
    .map((row) => {
      const [base = '', past = '', done = ''] = row.trim().split(' ')
      return [base, [past, done]] as const
    }),
)
