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
    const name = (byBeginning().get(text.slice(at, at + 2)) ?? []).find(({ zh }) => text.startsWith(zh, at))
    if (!name) continue
    const { zh, forms } = name
    if (
      !forms.some((form) => source.includes(form)) &&
      !isCommon(zh) &&
      !isAbbreviated(zh, source) &&
      !joined(zh, source) &&
      standsAlone(zh, text, source, settled)
    )
      refuse(zh)
    at += zh.length - 1
  }
}

type Name = { zh: string; forms: readonly string[] }

/** The longest first. */
const byBeginning = (): ReadonlyMap<string, readonly Name[]> => {
  if (beginnings) return beginnings
  const formsOf = new Map<string, Set<string>>()
  for (const forms of loadNames().values())
    for (const zh of forms)
      if (/^\p{Script=Han}{3,}$/u.test(zh)) {
        const all = formsOf.get(zh) ?? new Set()
        for (const form of forms) all.add(form)
        formsOf.set(zh, all)
      }
  const map = new Map<string, Name[]>()
  for (const [zh, forms] of formsOf) map.set(zh.slice(0, 2), [...(map.get(zh.slice(0, 2)) ?? []), { zh, forms: [...forms] }])
  for (const names of map.values()) names.sort((a, b) => b.zh.length - a.zh.length)
  beginnings = map
  return map
}

/** Built once, on first use. */
let beginnings: ReadonlyMap<string, readonly Name[]> | undefined
