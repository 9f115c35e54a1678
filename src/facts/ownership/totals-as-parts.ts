import { stemOf } from '../../language/english.ts'
import { chineseOf, stemsTold } from '../../language/glosses.ts'
import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** 其中外贸箱71.2万: what the part is, told of it alone. */
const partBefore = /其中[，：]?(?:仅|的)?([^，。；、\d]{2,10}?)(?:的)?(?:首次|已经?|均|累计|[达为有占约近超逾]|数量|总量)*$/
/** Words that say how a whole and its parts stand to each other, whatever is told. */
const divided =
  /其中|[逾过超近]半|半数|一半|分之|成(?:[为是以]|来自)|线上线下|中外|内外|城乡|包括|[内里]有|占|部分|主要|以及|\b(?:includ\w*|of (?:which|them|these|whom)|most(?:ly)?|majority|mainly|part|share|account\w*|contribut\w*|represent\w*|(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent) of|compris\w*|ma(?:d|k)\w+ up|among|both)\b/i

/** 外贸箱98.7万 where the evidence has 98.7万 of all boxes, 其中外贸箱71.2万: the whole told as a part of it. */
export const totalsAsParts = (claim: Passage, { source }: Reading): Finding[] => {
  const above = partsAboveWholes(claim, source)
  if (above.length > 0) return above
  if (source.language !== 'zh' || divided.test(claim.text)) return []
  const parts = source.quantities.flatMap((part) => {
    const name = partBefore.exec(source.text.slice(0, part.at))?.[1]
    return name === undefined ? [] : [{ part, name }]
  })
  return claim.quantities.filter(counts).flatMap((figure) => {
    const same = matches(figure, source)
    if (same.length !== 1) return []
    const [whole] = same
    const part = parts.find((one) => one.part === whole)
    const all = part && wholeOf(part.part, source)
    const alone = claim.quantities.filter(({ kind }) => kind === figure.kind).length === 1
    if (all && alone && isUnnamed(part.name, claim, source.text))
      return [{ text: figure.text, why: `${figure.text.trim()} is ${part.name} alone in the evidence; all of it is ${all.text.trim()}` }]
    return parts
      .filter(
        ({ part, name }) =>
          part.kind === whole!.kind &&
          part.unit === whole!.unit &&
          part.value < whole!.value &&
          whole!.end <= part.at &&
          !/[。；\n]/.test(source.text.slice(whole!.end, part.at)) &&
          !claim.quantities.some((other) => matches(other, source).includes(part)) &&
          isSaidOf(figure, name, claim, source.text),
      )
      .map(({ part, name }) => ({
        text: figure.text,
        why: `${figure.text.trim()} is all of it in the evidence; of ${name} it has ${part.text.trim()}`,
      }))
      .slice(0, 1)
  })
}

/** Whether a word that the evidence has for the part alone stands in the clause of the figure, in English before it or in what it counts. */
const isSaidOf = ({ at, end }: { at: number; end: number }, name: string, { text, language }: Passage, source: string): boolean => {
  const words = characterPairs(name).filter((pair) => source.split(pair).length === 2)
  if (language === 'zh') {
    const before = text
      .slice(0, at)
      .split(/[，。；\n]/)
      .at(-1)!
    const after = /^\p{Script=Han}{0,8}/u.exec(text.slice(end))![0]
    return words.some((word) => `${before}，${after}`.includes(word))
  }
  const after = /^(?: [a-z-]+){1,4}/i.exec(text.slice(end))?.[0] ?? ''
  const before = text
    .slice(0, at)
    .split(/[,;.]\s/)
    .at(-1)!
  const rest = source.replace(name, '，')
  return (`${before} ${after}`.match(/[a-z]{4,}/gi) ?? []).some((word) => {
    const told = chineseOf(word)
    // `revenue` for 收入, which the whole is too.
    return words.some((pair) => told.includes(pair)) && !told.some((other) => rest.includes(other))
  })
}

/** The figure of the whole that a part is of: the last larger one of its kind before it in the sentence. */
const wholeOf = (part: Quantity, { quantities, text }: Passage): Quantity | undefined =>
  quantities
    .filter(
      ({ kind, unit, value, end }) =>
        kind === part.kind &&
        kind === 'count' &&
        unit === part.unit &&
        value > part.value &&
        end <= part.at &&
        !/[。；\n]/.test(text.slice(end, part.at)),
    )
    .at(-1)

/** Whether a claim has no word that tells the part from the whole, though its language has one. */
const isUnnamed = (name: string, { text, language }: Passage, source: string): boolean => {
  const words = characterPairs(name).filter((pair) => source.split(pair).length === 2)
  if (words.length === 0) return false
  if (/\b[A-Z]{2,5}s?\b/.test(text)) return false
  if (language === 'zh') return ![...words.join('')].some((character) => text.includes(character) && source.split(character).length === 2)
  const known = [...words].filter((word) => stemsTold(word).size > 0)
  const said = new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map(stemOf))
  return (
    known.length > 0 &&
    !known.some((word) => [...stemsTold(word)].some((stem) => said.has(stem))) &&
    !(text.match(/[a-z]{4,}/gi) ?? []).some((word) =>
      chineseOf(word).some((zh) => name.includes(zh) && words.some((pair) => zh.includes(pair))),
    )
  )
}

/** `120,000 books, including 800,000 for children`: a part is not larger than what it is a part of. */
const partsAboveWholes = (claim: Passage, source: Passage): Finding[] =>
  claim.quantities.flatMap((part, index) => {
    // 1420万吨，同比增加86万吨，其中玉米990万吨: not of the change.
    const changed = ({ at, end }: Quantity) =>
      /[增减多少升降涨跌][加长了]?(?:约|近)?$/.test(claim.text.slice(0, at)) ||
      /^ ?(?:[a-z]+ )?(?:more|fewer|less|higher|lower)\b/.test(claim.text.slice(end))
    const whole = claim.quantities.slice(0, index).findLast((figure) => figure.kind === part.kind && !changed(figure))
    if (!whole || !/^(?:count|money|measure)$/.test(part.kind) || whole.value >= part.value) return []
    const between = claim.text.slice(whole.end, part.at)
    // `634 million a day, including 777 million on November 11`: the one is an average.
    if (/^ (?:a|an|per|each|every) [a-z]+\b/.test(between) || /[日月年周均]均[^，。；\d]{0,4}$/.test(claim.text.slice(0, whole.at)))
      return []
    const isPart =
      claim.language === 'zh'
        ? /^[^，。；\d]{0,10}(?:中|里|之内|，?其中)[^。；\d]{0,12}$/.test(between)
        : /^[^.;\d]{0,30}\b(?:including|of (?:which|whom))\b[^.;\d]{0,40}$/.test(between) ||
          (/^[^.;\d]{0,30}, $/.test(between) && /^ (?:\w+ )?of (?:them|it|which|whom)\b/.test(claim.text.slice(part.end)))
    const units = [whole, part].map((figure) => [...new Set(matches(figure, source).map(({ unit }) => unit))])
    return isPart && units[0]!.length === 1 && units[1]!.length === 1 && units[0]![0] === units[1]![0]
      ? [{ text: part.text, why: `${part.text.trim()} cannot be a part of ${whole.text.trim()}` }]
      : []
  })
