import type { Violation } from '../news/claim.ts'
import { type Language, languages } from '../news/language.ts'
import { tabular, unreadable } from './form.ts'
import { type CheckInput, type Finding, read } from './reading.ts'
import { rules } from './rules.ts'

export type { CheckInput } from './reading.ts'

/**
 * Checks one claim against the sentences it rests on; empty when nothing speaks against publishing it. Pure, no network, a few
 * milliseconds. Each violation names the words concerned and says what to change; the rules are in rules.ts.
 */
export const checkClaim = (input: CheckInput): Violation[] => {
  if (input.evidence.every((sentence) => sentence.trim() === '')) {
    return [{ kind: 'evidence', where: 'claim', text: '', why: 'the claim names no source sentence' }]
  }
  const inForm = (where: Language) => (found: Finding) => ({ kind: 'form' as const, where, text: found.text, why: found.why })
  const long = languages.flatMap((where) => unreadable(input.text[where] ?? '').map(inForm(where)))
  if (long.length > 0) return long
  const reading = read(input)
  const tables = languages.flatMap((where) => (reading.claim[where] ? tabular(reading.claim[where]).map(inForm(where)) : []))
  if (tables.length > 0) return tables
  const violations: Violation[] = []
  const extracted = isExtract(input)
  for (const rule of rules) {
    if (!rule.languages)
      violations.push(...rule.find(reading).map(({ text, why, kind }) => ({ kind: kind ?? rule.kind, where: 'claim' as const, text, why })))
    else {
      for (const language of rule.languages) {
        const claim = reading.claim[language]
        if (claim && !(extracted && language === 'zh' && rule.kind !== 'form'))
          violations.push(
            ...rule
              .find(claim, reading)
              .map(({ text, why, kind }) => ({ kind: kind ?? rule.kind, where: language as Language, text, why })),
          )
      }
    }
  }
  // Two rules may find the same.
  return violations.filter(
    ({ kind, where, text }, at) =>
      at === violations.findIndex((other) => other.kind === kind && other.where === where && other.text === text),
  )
}

/** The Chinese of a claim is whole clauses of the evidence, to the letter: nothing can be wrong with what it says. */
const isExtract = ({ text, evidence }: CheckInput): boolean => {
  const zh = text.zh?.trim().replace(/[，。；]$/, '')
  return (
    zh !== undefined &&
    /\p{Script=Han}/u.test(zh) &&
    evidence.some((sentence) => {
      const at = sentence.indexOf(zh)
      return (
        at >= 0 &&
        !takesBack.test(
          sentence
            .slice(0, at)
            .split(/[。！？\n]/)
            .at(-1)!,
        ) &&
        (at === 0 || bounds.test(sentence[at - 1]!)) &&
        (at + zh.length === sentence.length || bounds.test(sentence[at + zh.length]!))
      )
    })
  )
}

/** 未发现涂改、伪造…, 负责人否认，…: what such a beginning takes back may not stand without it. */
const takesBack = /未|没有|并非|不是|否认|不实|谣|网传|防止|避免|禁止|严禁|杜绝|拒绝/
const bounds = /[，。；：！？、,;\s）)」”】]/
