import { weekdayOf } from '../../language/calendar.ts'
import type { DateMention } from '../../language/dates.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'
import { contentWords } from './held-words.ts'
import { clausesWith, type Stretch, sentenceOf, speaking, weigh } from './told-stretches.ts'

const heard = /^[^，。；]{0,24}(?:获悉|了解到|公布|发布|通报|消息|介绍|透露|表示|印发|披露|宣布|公告)/

/** `reached the top on August 25` where the evidence has 8月18日登顶 and 8月25日返回. */
export const ofDays = (claim: Passage, source: Passage): Finding[] => {
  const { text, language } = claim
  const [said, ...others] = claim.dates.filter(({ kind }) => timed.test(kind))
  if (!said || !/^(?:day|weekday|month)$/.test(said.kind) || others.length > 0 || (language === 'en' && speaking.test(text))) return []
  if (limiting[language].test(text.slice(0, said.at)) || /^(?:起|前|后|以来|之前|之后)/.test(text.slice(said.end))) return []
  const theirs = source.dates.filter(({ kind }) => timed.test(kind))
  // 周日 is compared with 上周五 by the day of the week.
  const byWeek = [said, ...theirs].some(({ weekday }) => weekday !== undefined)
  const keyOf = ({ weekday, from }: DateMention): string => `${byWeek ? (weekday ?? weekdayOf(from!)) : from}`
  const days = theirs.filter(({ kind, from }) =>
    byWeek ? /^(?:day|weekday)$/.test(kind) && (kind === 'weekday' || from) : kind === said.kind,
  )
  if (days.length < theirs.length || !days.some((day) => keyOf(day) === keyOf(said)) || days.every((day) => keyOf(day) === keyOf(said)))
    return []
  let holder = ''
  const stretches = [...source.text.matchAll(/[^。；！？\n]+/g)].flatMap(({ 0: statement, index }): Stretch[] => {
    const inIt = days.filter(({ at }) => at >= index && at < index + statement.length)
    // 西段因举办马拉松，8月3日禁行: what stands before the one day of a sentence is of it too.
    if (inIt.length === 1) {
      holder = heard.test(source.text.slice(inIt[0]!.end)) ? '' : keyOf(inIt[0]!)
      return [{ of: holder, at: index, end: index + statement.length }]
    }
    return clausesWith(statement).map(({ at, end }): Stretch => {
      const [day, ...more] = inIt.filter((each) => each.at >= index + at && each.at < index + end)
      // 记者8日获悉: the day of the report is of none of it.
      if (day) holder = more.length === 0 && !heard.test(source.text.slice(day.end)) ? keyOf(day) : ''
      return { of: holder, at: index + at, end: index + end }
    })
  })
  // `…, with applications opening on November 25`: the day is of the last thing alone.
  const sentence = sentenceOf(claim, said.at)
  const isFirst = !/[,;，；]/.test(sentence.text.slice(0, said.at))
  const rest = sentence.text.replace(said.text, language === 'zh' ? '，' : ' ')
  const words = language === 'zh' ? [...new Set(characterPairs(rest))] : contentWords(rest)
  const least = language === 'zh' ? 3 : 1
  return [...new Set(days.map(keyOf))]
    .filter((day) => day !== keyOf(said))
    .flatMap((other) => {
      const told = weigh(sentence, source, stretches, keyOf(said), other, words)
      const [sum, mine] = [told.theirs.length + told.theirFigures, told.own.length]
      return told.ownFigures === 0 &&
        (mine === 0 ? sum >= 2 * least : language === 'en' && mine === 1 && isFirst && sum >= (told.theirFigures > 0 ? 3 : 4))
        ? [{ text: said.text, why: `the evidence says this of ${days.find((day) => keyOf(day) === other)!.text}` }]
        : []
    })
}

const timed = /^(?:day|weekday|span|month|anaphor)$/

/** `until Dec 19`, 自9月起: an end or a beginning is of what another day tells. */
const limiting = {
  zh: /(?:[自从至到由比截较]|截至|此前|早在)$/,
  en: /\b(?:until|till|from|by|before|after|since|to|through|effective|starting|as of|between|than)(?: on| [\d:.]+ ?[ap]\.?m\.?| \w+)? $/i,
}
