import { loadNames } from '../../language/names.ts'
import { isCommon } from './common-words.ts'
import { standsAlone } from './name-pieces.ts'
import type { Refuse } from './names-zh.ts'
import { isAbbreviated, joined } from './short-forms.ts'

/** What it costs to take a settled name for one where it stands. */
const settled = 1

/** 高市早苗 for 石破茂, 中国投资有限责任公司 for another fund: names of three characters and more that the table has, and the evidence in no form. */
export const settledInChinese = (text: string, source: string, refuse: Refuse) => {
  for (let at = 0; at < text.length - 2; at++) {
    const zh = byBeginning()
      .get(text.slice(at, at + 2))
      ?.find((name) => text.startsWith(name, at))
    if (zh === undefined) continue
    if (
      !formsOf(zh).some((form) => source.includes(form)) &&
      // 大湄公河次区域 for 湄公河次区域.
      !(zh.startsWith('大') && source.includes(zh.slice(1))) &&
      !isCommon(zh) &&
      !isAbbreviated(zh, source) &&
      !joined(zh, source) &&
      standsAlone(zh, text, source, settled)
    )
      refuse(zh)
    at += zh.length - 1
  }
}

/** All that the table calls what it calls by this Chinese, itself among them; nothing where it has no such name. */
export const formsOf = (zh: string): readonly string[] => settledForms().get(zh) ?? []

const settledForms = (): ReadonlyMap<string, readonly string[]> => {
  if (forms) return forms
  const found = new Map<string, Set<string>>()
  for (const row of loadNames().values()) for (const zh of row) found.set(zh, new Set([...(found.get(zh) ?? []), ...row]))
  forms = new Map([...found].map(([zh, all]) => [zh, [...all]]))
  return forms
}

/** The names of three characters and more by their first two, the longest first. */
const byBeginning = (): ReadonlyMap<string, readonly string[]> => {
  if (beginnings) return beginnings
  const found = new Map<string, string[]>()
  for (const zh of settledForms().keys())
    if (/^\p{Script=Han}{3,}$/u.test(zh)) found.set(zh.slice(0, 2), [...(found.get(zh.slice(0, 2)) ?? []), zh])
  for (const names of found.values()) names.sort((a, b) => b.length - a.length)
  beginnings = found
  return found
}

/** Built once, on first use. */
let forms: ReadonlyMap<string, readonly string[]> | undefined
let beginnings: ReadonlyMap<string, readonly string[]> | undefined
