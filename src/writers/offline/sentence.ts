import type { Clause, Style } from './gloss.ts'
import { inflect } from './inflection.ts'
import { base, ing, isVerb, np, type Phrase, say, timely, type Way } from './phrase.ts'
import { timed } from './verb-rules.ts'
import { isSeveral } from './ways-of-saying.ts'
import { dimension, isActor } from './word-classes.ts'

/**
 * Clauses of a sentence put together, in their order; undefined where they are no sentence. What someone says follows with `that`, a
 * figure's change (up 15.2%) and what an actor does next go on as they are. A clause without a subject stays without one, as in
 * Chinese: of whom it speaks is for the reader to see.
 */
export const joined = (clauses: Clause[], tense: Way, style: Style): string | undefined => {
  let text = ''
  let before: Clause | undefined
  /** Who the sentence is about. */
  let subject: Phrase | undefined
  /** The clause before was said of a size of it. */
  let aside = false
  /** With whom it trades. */
  let partner: Phrase | undefined
  let whole = false
  /** When it happens, where that was told in a clause of its own. */
  let way = tense
  /** Past, or future behind a forecast. */
  let frame = tense
  /** On Saturday: the last, or the next? */
  let unclear = false
  // 休市期间…，2月3日起休市: all of it is to come.
  const isAhead = clauses[0]?.phrase?.traits.spans === true && clauses.some(({ phrase }) => phrase!.traits.later)
  if (isAhead) way = { ...tense, form: 'future' }
  for (const clause of clauses) {
    const phrase = clause.phrase!
    const { cat, traits } = phrase
    const alone = clauses.length === 1
    const said = before?.phrase?.traits.says === true && before.mark !== ';'
    if (style === 'part' && alone) return tidy(say(phrase, cat === 'VP' ? ing : tense))
    if (style === 'headline' && alone && (cat === 'N' || cat === 'VP')) return tidy(say(phrase, tense))
    const link = linkOf(before)
    const from = text.length
    // 5月6日，2025年上半年园丁奖颁奖仪式举行: the longer time belongs to a noun.
    if (cat === 'S' && before?.phrase?.cat === 'T' && /half|quarter|year|\b(?:19|20)\d\d$/.test(timeOf(phrase))) return undefined
    // 义乌凭借优势，位居第一.
    if (before?.phrase?.cat === 'SP') {
      if (cat !== 'VP' || before.mark !== ',') return undefined
      const { left: who, right: how } = before.phrase
      text += `${say(how!, base)}, ${np(who!)} ${say(phrase, { ...way, plural: isSeveral(who!), active: true })}`
      subject = who
      whole = true
    } else if (cat === 'SP') {
      text += said ? ' that, ' : link
      whole = false
    } else if (cat === 'S') {
      text += `${link}${isCircumstance(before) ? timeLast(phrase, way) : say(phrase, way)}`
      const own = subjectOf(phrase)
      // 占地45亩，总投资1.6亿元: of the same project.
      aside = !said && subject !== undefined && goesOn(subject) && own?.traits.name !== true && sized.test(own?.traits.head ?? '')
      if (!aside) subject = own
      partner = partnerIn(phrase)
      whole = true
    } else if (opens.has(cat)) {
      // Said that, affected by the cold air, …; but: said that on December 4, ….
      text += `${said && cat !== 'T' ? ' that, ' : link}${say(phrase, tense)}`
      whole = false
    } else if (cat === 'VP' && traits.duty && said) {
      text += `${link}it is necessary to ${say(phrase, base)}`
      subject = undefined
      whole = true
    } else if (cat === 'VP' && traits.asked && !said) {
      text += `${link}${say(phrase, tense)}`
      whole = true
    } else if (cat === 'VP' && (!subject || !goesOn(subject)) && !said && there(phrase, way)) {
      text += `${link}${there(phrase, way)}`
      whole = true
    } else if (cat === 'N' && traits.list && whole && before?.mark === ':') text += `: ${say(phrase, base)}`
    else if (cat === 'VP' && whole && !said && before?.mark === ',' && /^(?:account for|rank)$/.test(traits.head))
      text += `, ${say(phrase, ing)}`
    else if (cat === 'UP' && whole && before?.mark === ',') text += `, ${say(phrase, tense)}`
    else if (cat === 'VP' && !said && flowOf(phrase)) {
      text += `${link}${flowOf(phrase)}`
      whole = true
    } else if (cat === 'VP' && whole && !said && /^be\b/.test(traits.head) && /\bexpected\b/.test(traits.head)) {
      if (!subject || !goesOn(subject) || counts(before!.phrase!)) return undefined
      text += `${link}${isSeveral(subject) ? 'they are' : 'it is'} ${say(phrase, { ...way, active: true }).replace(/^(?:is|are|was|were) /, '')}`
    } else if (cat === 'VP' && whole && !said && calledBy.test(say(phrase, base))) {
      // 对非洲出口…，仍是第一大出口目的地: Africa is, not who exports.
      if (!partner) return undefined
      text += `${link}${np(partner)} ${say(phrase, { ...way, plural: isSeveral(partner) })}`
    } else if (cat === 'VP' && whole && !said && subject && !figures.test(traits.head) && before?.mark === ',' && goesOn(subject)) {
      const next = aside
        ? `; ${isSeveral(subject) ? 'they' : 'it'}`
        : `${/ and /.test(text.slice(text.lastIndexOf(';') + 1)) ? ',' : ''} and`
      text += `${next} ${say(phrase, { ...way, plural: subject.traits.plural === true, active: true })}`
    } else if (cat === 'VP' && whole && !said)
      text += `${link}${say(phrase, { ...way, active: true }).replace(/^(?:is|are|was|were) /, '')}`
    else return undefined
    if (traits.head === 'in case of') way = { ...tense, form: 'future' }
    if (!(isAhead && traits.later === undefined) && (cat === 'T' || traits.later !== undefined || traits.again)) way = timely(traits, frame)
    unclear ||= traits.unclear === true
    if (cat === 'S' || cat === 'VP') {
      if (unclear && way.form === 'past' && !/\b(?:will|can|must|may|should|asked to|every|there is|there are)\b/.test(text.slice(from)))
        return undefined
      unclear = false
    }
    if (traits.foretold || (traits.says && traits.head === 'forecast')) {
      frame = { ...tense, form: 'future' }
      way = frame
    }
    // 预计产糖1900吨，产值约5700万元: what follows is expected too.
    if (/\bexpected to\b/.test(text.slice(from))) way = { ...tense, form: 'future' }
    before = clause
  }
  if (!whole || before?.phrase?.traits.says) return undefined
  return tidy(text)
}

/** The time with which a clause begins, and how the clause is said without it. */
const timeIn = ({ rule, left, right }: Phrase): { time: Phrase; rest: (way: Way) => string } | undefined => {
  if (rule?.left === 'T') return { time: left!, rest: (way) => say(right!, way) }
  if (right?.rule !== timed) return undefined
  return { time: right.left!, rest: (way) => rule!.say(left!, right.right!, way as never) }
}
const timeOf = (phrase: Phrase): string => {
  const found = timeIn(phrase)
  return found ? say(found.time, base) : ''
}

/** After a circumstance the time stands last, where there is one verb that it can belong to: affected by the typhoon, it will rain tomorrow. */
const timeLast = (phrase: Phrase, way: Way): string => {
  const found = timeIn(phrase)
  if (!found || verbsIn(phrase) > 1) return say(phrase, way)
  return `${found.rest(timely(found.time.traits, way))} ${say(found.time, base)}`
}

const verbsIn = ({ cat, rule, left, right }: Phrase): number =>
  rule === undefined ? Number(isVerb(cat)) : (left ? verbsIn(left) : 0) + (right ? verbsIn(right) : 0)

/** `对越南出口138.6亿元` has no subject and needs none: exports to Vietnam were 13.86 billion yuan. */
const flowOf = (phrase: Phrase): string | undefined => {
  const [, first = '', flow, amount, whereto = ''] =
    /^(of these, )?(export|import) ((?:(?:about|nearly|more than|less than) )?(?:\d|US\$).*?)( (?:to|from|by) .+)?$/.exec(
      say(phrase, base).replace(' goods worth ', ' '),
    ) ?? []
  return flow && `${first}${flow}s${whereto} were ${amount}`
}

const opens = new Set(['T', 'PP', 'CL', 'PHR'])
const isCircumstance = (clause?: Clause) => clause !== undefined && opens.has(clause.phrase!.cat) && clause.phrase!.cat !== 'T'

/** A person, an institution or a project does one thing after another; of anything else the next clause may well not speak. */
const goesOn = ({ traits }: Phrase) => traits.name === true || traits.person === true || isActor(traits.head) || lively.test(traits.head)
const lively =
  /\b(?:project|freighter|train|plane|ship|plant|line|route|rules|regulations|measures|policy|service|showroom|hall|clinic|exhibition|fair|bridge|highway|campaign|campus|building|tunnel|road|railway|base|app|fund)$/
/** Said of the figure before as likely as of who has it. */
const figures = /^(?:be|account|rank|total|exceed|equal|represent|remain|increase|decrease|rise|fall|grow|up|down|average)\b/

/** 周六有小雨: there will be light rain on Saturday. */
const there = ({ rule, left, right }: Phrase, way: Way): string | undefined => {
  if (rule === timed) {
    const rest = there(right!, timely(left!.traits, way))
    return rest && `${rest} ${say(left!, base)}`
  }
  if (rule?.left !== 'HAVE') return undefined
  const form = way.form === 'past' ? 'present' : way.form
  return `there ${inflect('be', form, isSeveral(right!))} ${np(right!)}`
}

/** A measure of something, besides what it does. */
const sized = new RegExp(`${dimension.source}|investment$`)
/** What the other side of trade is called: nobody's own name. */
const calledBy = /^(?:still )?be .*\b(?:destination|market|source|trading partner)s?\b/

/** 签约12个项目，预计…: of the projects, as likely as of who signed. */
const counts = ({ rule, cat, left, right, traits }: Phrase): boolean =>
  rule !== undefined &&
  (traits.numbered === true || (cat === 'NQ' && !right!.traits.measures) || (rule.left !== 'N' && counts(left!)) || counts(right!))

/** To Africa, from Chile, with ASEAN: the other side of trade, where only one is named. */
const partnerIn = (phrase: Phrase): Phrase | undefined => {
  const found: Phrase[] = []
  const walk = ({ cat, rule, left, right }: Phrase) => {
    if (cat === 'PP' && /^(?:to|from|with)$/.test(left?.word ?? '') && right!.traits.name && !right!.traits.list) found.push(right!)
    else if (rule) for (const part of new Set([left!, right!])) walk(part)
  }
  walk(phrase)
  return found.length === 1 ? found[0] : undefined
}

const subjectOf = (phrase: Phrase): Phrase | undefined => {
  if (phrase.rule?.left === 'N') return phrase.left
  return phrase.rule?.right === 'S' ? subjectOf(phrase.right!) : undefined
}

const linkOf = (before: Clause | undefined): string => {
  if (!before) return ''
  if (before.phrase?.traits.says && before.mark !== ';') return ' that '
  return before.mark === ':' ? ': ' : before.phrase!.cat === 'SP' ? '' : opens.has(before.phrase!.cat) ? ', ' : '; '
}

/** Nothing of another script, no doubled words or marks. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Script=Han}\u2e80-\u9fff\uff00-\uffef]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/([,;:]) ?(?=[,;:.])/g, '')
    .replace(/\b(\w+) \1\b/gi, '$1')
    // 集装箱1.28万标箱.
    .replace(/\b(\w+s) of \1\b/g, '$1')
    .replace(/\bchanged to from (\S+(?: [ap]\.m\.)?) to\b/g, 'changed to $1 to')
    .replace(/\b([Aa]) (?=[aeio]|8|11\b|18\b)/g, '$1n ')
    .replace(/\b(passengers|traffic|visitors) (was|were|is|are|will be) ([^;]*?[\d,]+) visits\b/g, '$1 $2 $3 people')
    .replace(/\b(speed (?:is|was|will be) [^;]*?[\d.]+ km)\b/g, '$1/h')
    .replace(/\btoday from night\b/g, 'from tonight')
    .replace(/\b(the|no) (the|this|that|each|every|its|their|a|an|all|some|many|other|another|one)\b/gi, (_, first, second) =>
      first === 'no' ? 'no' : second,
    )
    .replace(/\bfor (?:on|in|at) /g, 'for ')
    .replace(/\b(age of \d+) years old\b/g, '$1')
    .replace(/[,;:.]+\s*$/, '')
    .trim()
