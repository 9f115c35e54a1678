import type { Finding, Passage, Reading } from './reading.ts'

/** What a figure is counted by: yuan per kilogram is not yuan per jin. size: in kilograms, square metres or shares. */
type Rate = { kind: 'mass' | 'area' | 'share'; size: number; at: number; text: string }

const rates: [zh: string, en: string, kind: Rate['kind'], size: number][] = [
  ['(?:公斤|千克|kg)', '(?:kilo(?:gram(?:me)?)?|kg)', 'mass', 1],
  ['斤', '(?:jin|catty|half[- ]kilo\\w*)', 'mass', 0.5],
  ['吨', '(?:metric )?(?:ton|tonne)', 'mass', 1000],
  ['担', '(?:dan|picul)', 'mass', 50],
  ['亩', 'mu', 'area', 10_000 / 15],
  ['公顷', '(?:hectare|ha)', 'area', 10_000],
  ['英亩', 'acre', 'area', 4046.86],
  ['股', 'share', 'share', 1],
  ['(?:10|十)股', '(?:10|ten) shares', 'share', 10],
]
const patterns = rates.map(([zh, en, kind, size]) => ({
  zh: new RegExp(`(?:每|[/／]|(?<=[元块])一)${zh}|${zh === '亩' ? '亩产|亩均' : '(?!)'}`, 'gi'),
  en: new RegExp(`(?:\\b(?:per|an?|each|every) |/)${en}\\b`, 'gi'),
  kind,
  size,
}))

export const ratesIn = ({ text, language }: Passage): Rate[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern[language])].map((match) => ({
      kind: pattern.kind,
      size: pattern.size,
      at: match.index,
      text: match[0],
    })),
  )

/** A figure that stands in the evidence is counted by the unit that it has there; a converted one has another value. */
export const ratesKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const theirs = ratesIn(source)
  return ratesIn(claim).flatMap((said) => {
    const meant = theirs.filter(({ kind }) => kind === said.kind)
    if (meant.length === 0 || meant.some(({ size }) => size === said.size)) return []
    const figure = claim.quantities.filter(({ kind, at }) => /^(?:money|measure|count)$/.test(kind) && Math.abs(at - said.at) < 30).at(-1)
    return figure && source.quantities.some((own) => own.kind === figure.kind && own.value === figure.value)
      ? [{ text: said.text, why: `the evidence says ${meant[0]!.text}` }]
      : []
  })
}
