import { englishDates } from '../../language/english-dates.ts'
import { quantitiesIn } from '../../language/quantities.ts'
import type { Bilingual } from '../../news/language.ts'
import type { Gloss, Style } from './gloss.ts'
import { isPlural } from './inflection.ts'
import { personsIn } from './persons.ts'

export type Glosser = (text: string, style?: Style) => Gloss

/**
 * Two or three questions that the given texts of a story answer: how much something was, who someone is, when something was; its
 * main points when there are too few.
 */
export const questionsOf = (texts: string[], gloss: Glosser): Bilingual[] => {
  const found: Bilingual[] = []
  for (const make of [howMuch, who, when]) {
    const question = texts.map((text) => make(text, gloss)).find((made) => made !== undefined)
    if (question) found.push(question)
  }
  if (found.length < 2) found.push({ zh: '这件事有哪些主要内容？', en: 'What are the main points of this story?' })
  return found.slice(0, 3)
}

type Make = (text: string, gloss: Glosser) => Bilingual | undefined

const measured = /[额值量度积资入价费力模重速比口].{0,5}\d/u
/** `出口额为4.89亿美元`: 出口额是多少？ */
const howMuch: Make = (text, gloss) => {
  if (!measured.test(text)) return undefined
  for (const quantity of gloss(text).quantities) {
    if (!['money', 'percent', 'measure'].includes(quantity.kind)) continue
    const before = text
      .slice(0, quantity.at)
      .split(/[，,；;。：:]/)
      .at(-1)!
    const subject =
      /^(?:其中|今年|预计|目前)*([\p{Script=Han}A-Za-z0-9]{3,18}?(?:额|值|总值|总额|量|长度|全长|面积|投资|收入|产值|价格|运费|运力|规模|高度|重量|时速|金额|占比|资金|出口|进口))(?:已|约|共|就)*(?:为|达到?了?|超过?|是|约)?$/u.exec(
        before,
      )?.[1]
    if (!subject || englishDates(subject).length > 0) continue
    const { upTo, kind } = gloss(subject, 'part')
    const en = upTo()
    if (en === undefined || kind !== 'noun' || /^\w+ing\b/.test(en)) continue
    // The Yiwu Airport throughput; but Yiwu's throughput, and GDP.
    const article = /^[a-z]/.test(en) || (/ [a-z]\w+$/.test(en) && !en.includes("'s ")) ? 'the ' : ''
    return { zh: `${subject}是多少？`, en: `How much ${isPlural(en) ? 'were' : 'was'} ${article}${en}?` }
  }
  return undefined
}

const who: Make = (text) => {
  const person = personsIn(text).find(({ name }) => !/[士生姐]$/.test(name))
  return person && { zh: `${person.name}是谁？`, en: `Who is ${person.en}?` }
}

const when: Make = (text, gloss) => {
  const clauses = text.replace(/[。！？]$/u, '').split(/[，,；;]/)
  for (const [index, clause] of clauses.entries()) {
    if (!/^[\d今明去昨]/.test(clause)) continue
    const [date] = englishDates(clause)
    if (!date || !/\d/.test(clause.slice(date.at, date.end)) || date.at > 0) continue
    const event = clause.slice(date.end).replace(/^(?:起|，)/u, '') || clauses[index + 1] || ''
    if (event.length < 6 || event.length > 36 || /^(?:[在从自由对已将达增]|预计|同比)|(?:[前后时起]|期间|之际)$/.test(event)) continue
    if (quantitiesIn(event, 'zh').some(({ kind }) => kind === 'money' || kind === 'percent')) continue
    const en = inverted(gloss(event).upTo() ?? '')
    if (en !== undefined) return { zh: `${event}是在什么时候？`, en: `When ${en}?` }
  }
  return undefined
}

/** `the bridge will open`: will the bridge open; of what has no auxiliary (the college set up a school) there is no such question. */
const inverted = (en: string): string | undefined => {
  const [, subject, auxiliary, rest] = /^([^,;:]{3,60}?) (will|was|were) ([^,;:]{3,50})$/.exec(en) ?? []
  if (subject === undefined || /\b(?:that|which|who|said|to)\b/.test(subject)) return undefined
  return auxiliary === 'will' || participle.test(rest!) ? `${auxiliary} ${subject} ${rest}` : undefined
}
const participle = /^(?:\w+ly )?(?:\w+ed|built|held|made|put|set|sold|won|given|taken|chosen)\b/
