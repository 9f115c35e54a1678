import type { Finding, Passage, Reading } from './reading.ts'

/** What a figure is counted by: yuan per kilogram is not yuan per jin. Chinese with 每 or a stroke, or after the currency. */
const rates: [zh: RegExp, en: RegExp][] = [
  [/(?:每|[/／]|一)(?:公斤|千克|kg)/i, /\b(?:per|a|each|every) (?:kilo(?:gram(?:me)?)?|kg)\b|\/kg\b/i],
  [/(?:每|[/／]|一)斤/, /\b(?:per|a|each|every) (?:jin|catty|half[- ]kilo\w*)\b|\/jin\b/i],
  [/(?:每|[/／]|一)吨/, /\b(?:per|a|each|every) (?:metric )?(?:ton|tonne)\b|\/t\b/i],
  [/(?:每|[/／]|一)亩/, /\b(?:per|a|each|every) mu\b|\/mu\b/i],
  [/(?:每|[/／]|一)公顷/, /\b(?:per|a|each|every) (?:hectare|ha)\b/i],
]

/** A rate is by the unit that the evidence has; silent where a claim may have converted it, seen by a figure that the evidence lacks. */
export const ratesKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  return rates.flatMap(([zh, en], index) => {
    const said = (claim.language === 'zh' ? zh : en).exec(claim.text)?.[0]
    if (!said || zh.test(source.text)) return []
    const other = rates.find(([theirs], place) => place !== index && theirs.test(source.text))?.[0].exec(source.text)?.[0]
    return other && claim.quantities.some(({ kind, value }) => source.quantities.some((own) => own.kind === kind && own.value === value))
      ? [{ text: said, why: `the evidence says ${other}` }]
      : []
  })
}
