import type { Finding, Passage } from '../reading.ts'
import { contentWords } from './held-words.ts'
import { clausesWith, type Stretch, speaking, weigh } from './told-stretches.ts'

const heard = /^[^，。；]{0,24}(?:获悉|了解到|公布|发布|通报|消息|介绍|透露|表示|印发|披露|宣布|公告)/

/** `reached the top on August 25` where the evidence has 8月18日登顶 and 8月25日返回. */
export const ofDays = (claim: Passage, source: Passage): Finding[] => {
  const [said, ...others] = claim.dates.filter(({ kind }) => /^(?:day|weekday|span|month|anaphor)$/.test(kind))
  if (said?.kind !== 'day' || others.length > 0 || speaking.test(claim.text)) return []
  // `until Dec 19`: an end or a beginning is of what another day tells.
  if (
    /\b(?:until|till|from|by|before|after|since|to|through|effective|starting|as of|between)(?: on| [\d:.]+ ?[ap]\.?m\.?| \w+)? $/i.test(
      claim.text.slice(0, said.at),
    )
  )
    return []
  const days = source.dates.filter(({ kind, from }) => kind === 'day' && from !== undefined)
  if (!days.some(({ from }) => from === said.from) || days.every(({ from }) => from === said.from)) return []
  if (source.dates.some(({ kind }) => /^(?:weekday|anaphor|span)$/.test(kind))) return []
  let holder = ''
  const stretches = [...source.text.matchAll(/[^。；！？\n]+/g)].flatMap(({ 0: sentence, index }): Stretch[] => {
    const inIt = days.filter(({ at }) => at >= index && at < index + sentence.length)
    // 西段因举办马拉松，8月3日禁行: what stands before the one day of a sentence is of it too.
    if (inIt.length === 1) {
      holder = heard.test(source.text.slice(inIt[0]!.end)) ? '' : inIt[0]!.from!
      return [{ of: holder, at: index, end: index + sentence.length }]
    }
    return clausesWith(sentence).map(({ at, end }): Stretch => {
      const [day, ...more] = inIt.filter((each) => each.at >= index + at && each.at < index + end)
      // 记者8日获悉: the day of the report is of none of it.
      if (day) holder = more.length === 0 && !heard.test(source.text.slice(day.end)) ? day.from! : ''
      return { of: holder, at: index + at, end: index + end }
    })
  })
  // `…, with applications opening on November 25`: the day is of the last thing alone.
  const isFirst = !/[,;]/.test(claim.text.slice(0, said.at))
  const words = contentWords(claim.text.replace(said.text, ' '))
  return [...new Set(days.map(({ from }) => from!))]
    .filter((from) => from !== said.from)
    .flatMap((from) => {
      const told = weigh(claim, source, stretches, said.from!, from, words)
      const [theirs, mine] = [told.theirs.length + told.theirFigures, told.own.length]
      return told.ownFigures === 0 && (mine === 0 ? theirs >= 2 : mine === 1 && isFirst && told.theirFigures > 0 && theirs >= 3)
        ? [{ text: said.text, why: `the evidence says this of ${days.find((day) => day.from === from)!.text}` }]
        : []
    })
}
