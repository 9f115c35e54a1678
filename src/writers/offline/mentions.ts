import { mentionsOnly } from '../../news/language.ts'
import { isGeneric, pluralOf } from './inflection.ts'
import type { Phrase } from './phrase.ts'
import type { Placed } from './token.ts'
import { dimension } from './word-classes.ts'

/** How much is named of a sentence beside its dates; and how many common words of it, which names and figures go before. */
const most = 6
const mostWords = 4

/** before: what is said before its last word. many: a figure above one stands before it. nouns: how many are joined in it. */
type Mention = { before: string; phrase: Phrase; many: boolean; nouns: number; fixed: boolean; en: string; end: number }

/**
 * What a text speaks of, in its order: dates, names, figures, and nouns that can be nothing else. Neighbours are said together: 23 merchants,
 * Yiwu Airport, 67 old buildings (老建筑67幢), a value of 5 million yuan (价值500万元). A figure, a year or an ordinal of nothing is left out,
 * a word that says nothing by itself, what another mention says too, and what is a part of a longer word or row that is not read.
 */
export const mentionsIn = (clauses: { text: string; tokens: Placed[] }[]): string[] => {
  const found: Mention[] = []
  for (const { text, tokens } of clauses) {
    let last: Mention | undefined
    let clauseNouns = false
    let isCut = false
    for (const [index, token] of tokens.entries()) {
      const phrase = named(token)
      if (!phrase) continue
      const { at, end } = token
      // Whose figure it is has not been said.
      if (isCut && phrase.cat === 'M') continue
      if (isCutOut(text, tokens, index)) {
        // 国际商贸城站: nor what it would be joined to.
        if (last?.end === at) found.pop()
        last = undefined
        isCut = true
        continue
      }
      const next = tokens[index + 1]
      const neighbour = last?.end === at ? last : undefined
      const withFigure = next?.at === end && named(next)?.cat === 'N' ? undefined : neighbour && measured(neighbour, token)
      if (withFigure) Object.assign(neighbour!, { en: withFigure, fixed: true, end: 0 })
      else {
        const joined = neighbour !== undefined && joins(neighbour, phrase)
        if (joined) found.pop()
        last = joined ? mention(phrase, end, `${neighbour.before}${neighbour.phrase.word} `, neighbour) : mention(phrase, end)
        if (phrase.cat === 'M') last.en = countedAs(token, clauseNouns) ?? last.en
        clauseNouns ||= phrase.cat === 'N'
        found.push(last)
      }
    }
  }
  const telling = found.filter(({ en, fixed }) => !bareFigure.test(en) && (fixed || !vague.test(en)))
  const own = telling.filter(({ en }, at) => !telling.some((other, place) => says(other.en, en) && (other.en !== en || place < at)))
  const isTime = ({ phrase }: Mention) => phrase.cat === 'T'
  const words = own.filter(({ fixed }) => !fixed).slice(0, mostWords)
  const names = own.filter((one) => one.fixed && !isTime(one)).slice(0, most - Math.min(2, words.length))
  const kept = new Set([...names, ...words].slice(0, most))
  return own.filter((one) => isTime(one) || kept.has(one)).map(({ en }) => en)
}

const says = (whole: string, part: string) => ` ${whole} `.includes(` ${part} `)

/**
 * Whether a word is a part of what is not read as a whole: of a longer name (国际商贸城站, 宗泽东路), of a figure (一金二铜), or of a row of
 * which only an end would be told (一区至五区).
 */
const isCutOut = (text: string, tokens: Placed[], index: number): boolean => {
  const { at, end, readings } = tokens[index]!
  const [last, before, after, next] = [index - 2, index - 1, index + 1, index + 2].map((place) => tokens[place])
  if (isRow(text, before) && last && isThing(last)) return true
  if (isRow(text, after) && next && isThing(next)) return true
  if (before?.end === at && isUnread(before)) {
    if (text.slice(at, end).endsWith('公司')) return true
    if (/[\d一二三四五六七八九十百]\p{Script=Han}?$/u.test(text.slice(0, at))) return true
  }
  return (
    after?.at === end &&
    readings[0]!.traits.name === true &&
    !named(after) &&
    // 城南图书馆新馆 is the library, in its new building.
    !(/^[新老旧]/.test(text.slice(end)) && text[end + 1] === text[end - 1]) &&
    ((isUnread(after) && (after.end - after.at > 1 || firm.test(text.slice(end)))) || nameEnding.test(text.slice(end)))
  )
}

const isUnread = ({ mark, doubt }: Placed) => mark === undefined && doubt > 0
const isThing = ({ readings: [first] }: Placed) => first?.cat === 'N' && first.weight >= 0
const isRow = (text: string, token?: Placed) => token !== undefined && /^[至到—–~-]$/.test(text.slice(token.at, token.end))

const firm = /^\p{Script=Han}{2,12}公司/u
/** How a name goes on that is another one: a road, a station, a village called after it. */
const nameEnding =
  /^(?:[东西南北中][路街门站区]|[一二三四五六七八九十\d]+(?:路|街|区|期|村|号)|[路街巷弄道桥站村镇区园馆寺庙山河江湖岛港亭门])/

/** One, 57, a year, the fourth: of what, is not said. */
const bareFigure =
  /^(?:one(?: \w+)?|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|\d[\d.,]*(?: (?:thousand|million|billion|trillion))?|\d+(?:st|nd|rd|th))$/

const mention = (phrase: Phrase, end: number, before = '', first?: Mention): Mention => {
  const { cat, word = '', traits } = phrase
  const many = first?.many ?? (cat === 'M' && traits.plural === true)
  const said =
    cat === 'T'
      ? word.replace(/^(?:on|in|at|for|from) /, '')
      : cat === 'N' && !traits.name && !traits.one && (many || isGeneric(word))
        ? pluralOf(word)
        : word
  const fixed = first?.fixed || cat !== 'N' || traits.name === true
  return { before, phrase, many, nouns: (first?.nouns ?? 0) + (cat === 'N' ? 1 : 0), fixed, en: before + said, end }
}

/** Two nouns, a figure and its noun (万名大学生 has it when it has people), or somebody and the name. */
const joins = ({ phrase: { cat, traits, word = '' }, nouns, many }: Mention, next: Phrase) =>
  next.cat === 'N' &&
  cat !== 'T' &&
  !traits.amount &&
  !(next.traits.land && /^(?:19|20)\d\d$/.test(word)) &&
  (isGeneric(word) ? !many && (nouns < 2 || next.traits.name === true) : nouns < 2)

/** A noun and the figure behind it; of how many people there are it may not speak (代表团一行4人). */
const measured = ({ phrase: { cat, traits }, en }: Mention, token: Placed): string | undefined => {
  const next = named(token)
  if (next?.cat !== 'M' || cat !== 'N' || traits.name) return undefined
  if (next.traits.counts && next.traits.plural && !countedAs(token)?.endsWith('people')) return `${next.word} ${pluralOf(en)}`
  return next.traits.amount && !next.traits.lasts && dimension.test(en) ? `${en} of ${next.word}` : undefined
}

/** after: something that may be counted stands before it. Then 户 need not be households: 企业注册1980户. */
const countedAs = ({ readings }: Placed, after = false) =>
  readings.find(
    ({ cat, word, traits }) =>
      cat === 'N' && traits.amount === true && !word?.endsWith(' of them') && !(after && word?.endsWith(' households')),
  )?.word

const dated = /\d|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|day\b|\b(?:this|last|next) year\b/

const figure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|half|halves|third|thirds|quarters?|hundreds?|thousands?|first|second)\b/

/** The reading of a token as something that can be named, where it is its only kind of reading. */
const named = ({ readings, doubt, at, end }: Placed): Phrase | undefined => {
  const [first] = readings
  if (!first || doubt > 0) return undefined
  if (first.cat === 'T' && dated.test(first.word ?? '')) return first
  if (first.cat === 'M' && !first.traits.determiner && figure.test(first.word ?? '')) return first
  if (first.cat !== 'N' || end - at < 2 || !first.word || /^(?:this|it|there)\b/.test(first.word)) return undefined
  return first.traits.name === true || readings.every(({ cat }) => cat === 'N') ? first : undefined
}

/** Common words that say nothing where they stand alone. */
const vague =
  /^(?:air|actions?|aspects?|attention|awareness|basis|changes?|characteristics?|conditions?|consultation|content|effects?|face to face|forms?|goals?|importance|levels?|lists?|locations?|looks?|means|measures?|methods?|models?|news|number|orders?|parts?|people|periods?|problems?|processes|process|progress|quality|ranking lists?|reasons?|regions?|results?|good results|series(?: of events)?|situations?|sizes?|spaces?|spirit|things?|thoughts?|times?|types?|units?|values?|ways?|work|advantages?|strength|joint effort|principles?|theory|precondition|data|yesterday|today|tomorrow)$/i

/** What is said in English of a sentence that is not surely understood: true whatever the sentence says of them. */
export const mentioning = (mentioned: string[], verb = mentionsOnly): string => {
  // Names that hold a comma of their own are parted by something stronger.
  const mark = mentioned.some((one) => /, (?!\d)/.test(one)) ? ';' : ','
  const last = mark === ';' ? '; and' : ' and'
  return `${verb} ${mentioned.length > 1 ? `${mentioned.slice(0, -1).join(`${mark} `)}${last} ${mentioned.at(-1)}` : mentioned[0]}.`
}
