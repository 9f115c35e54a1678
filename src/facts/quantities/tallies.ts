import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'
import type { Finding, Passage } from '../reading.ts'

/** What medals and matches are told by, one figure after the other. before: the word of a match may stand there in English. */
const families: { label: string; after: Record<Language, RegExp>; before?: RegExp }[][] = [
  [
    { label: 'gold', after: { zh: /^[枚块]?金/, en: /^golds?\b/i } },
    { label: 'silver', after: { zh: /^[枚块]?银(?!行)/, en: /^silvers?\b/i } },
    { label: 'bronze', after: { zh: /^[枚块]?铜/, en: /^bronzes?\b/i } },
  ],
  [
    { label: 'won', after: { zh: /^[场战]?胜/, en: /^(?:wins?|victories)\b/i }, before: /\bwon (?:only |just )?$/i },
    { label: 'drawn', after: { zh: /^[场战]?平/, en: /^(?:draws?|ties)\b/i }, before: /\b(?:drew|drawn|tied) (?:only |just )?$/i },
    { label: 'lost', after: { zh: /^[场战]?负/, en: /^(?:losses|loss|defeats?)\b/i }, before: /\blost (?:only |just )?$/i },
  ],
]

type Tally = { figures: { label: string; value: number }[]; at: number; end: number }

/** 14金9银6铜: the figures of a family that stand beside each other, each with another label. */
const talliesIn = (passage: Passage, family: (typeof families)[number]): Tally[] => {
  const tallies: Tally[] = []
  for (const { quantity, label } of labelled(passage, family)) {
    const last = tallies.at(-1)
    const gap = last && passage.text.slice(last.end, quantity.at)
    const goesOn = gap !== undefined && /^[^。；;]{0,24}$/.test(gap) && !/[，]\p{Script=Han}{2}|, [a-z]+ of\b/u.test(gap)
    if (goesOn && !last!.figures.some((figure) => figure.label === label)) {
      last!.figures.push({ label, value: quantity.value })
      last!.end = quantity.end
    } else tallies.push({ figures: [{ label, value: quantity.value }], at: quantity.at, end: quantity.end })
  }
  return tallies.filter(({ figures }) => figures.length > 1)
}

const labelled = ({ text, language, quantities }: Passage, family: (typeof families)[number]): { quantity: Quantity; label: string }[] =>
  quantities.flatMap((quantity) => {
    if (quantity.kind !== 'count' || quantity.upTo !== undefined) return []
    const next = text.slice(quantity.end, quantity.end + 16)
    const after = language === 'zh' ? quantity.unit + next : next.trimStart()
    const before = text.slice(Math.max(0, quantity.at - 16), quantity.at)
    const found = family.find((one) => one.after[language].test(after) || one.before?.test(before))
    return found ? [{ quantity, label: found.label }] : []
  })

/** `14 golds and 11 silvers` for 14金9银, with 9金11银 of another team; 3胜1平 for 1平3负: the figures of a tally are those of one of the evidence. */
export const talliesKept = (claim: Passage, source: Passage): Finding[] =>
  families.flatMap((family) => {
    const said = talliesIn(claim, family)
    const theirs = said.length === 0 ? [] : talliesIn(source, family)
    return theirs.length === 0
      ? []
      : said
          .filter(
            ({ figures }) =>
              !theirs.some((tally) =>
                figures.every(({ label, value }) => tally.figures.some((own) => own.label === label && own.value === value)),
              ),
          )
          .map(({ at, end }) => ({
            text: claim.text.slice(at, end),
            why: `the evidence has ${theirs.map((tally) => source.text.slice(tally.at, tally.end)).join(' and ')}`,
          }))
  })
