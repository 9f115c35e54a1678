import { loadNames, loadPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { bodies } from './bodies-zh.ts'
import { isCommon, tagOf } from './common-words.ts'
import { withHome } from './homes-told.ts'
import { otherSchool } from './kinds-of-schools.ts'
import { leftOut } from './left-out.ts'
import { nameSource } from './name-source.ts'
import { placesAbroad } from './places-abroad.ts'
import { places } from './places-zh.ts'
import { settledInChinese } from './settled-names-zh.ts'
import { isAbbreviated } from './short-forms.ts'
import { misspelt, otherForeigner, persons } from './unknown-persons.ts'

/** Takes a name that the evidence does not have. */
export type Refuse = (name: string) => void

/** Persons, places, organisations, titles and Latin names of the Chinese text are ones that the article names. */
export const chineseNames = (claim: Passage, reading: Reading): Finding[] => {
  const source = nameSource(reading)
  if (reading.source.language !== 'zh') return []
  const text = claim.text
  const found = new Map<string, string>()
  const refuse: Refuse = (name) => {
    if (isMoney(name, claim)) return
    if (!isCut(name, text, source) && !isCompetition(name, source) && !withHome(name, source))
      found.set(name, `${name} is not named in the evidence`)
  }
  persons(text, source, refuse)
  if (found.size === 0) misspelt(text, source, refuse)
  if (found.size === 0) leftOut(text, source, refuse)
  otherForeigner(text, source, refuse)
  places(text, source, reading, refuse)
  placesAbroad(text, source, refuse)
  settledInChinese(text, source, refuse)
  bodies(text, source, reading, refuse)
  otherSchool(text, reading.source.text, refuse)
  for (const [name] of everyMatch(text, competitions)) if (/锦标赛/.test(source) && !source.includes(name)) refuse(name)
  written(text, source, refuse)
  return [...found]
    .filter(([name]) => ![...found.keys()].some((other) => other !== name && other.includes(name)))
    .map(([text, why]) => ({ text, why }))
}

/** 澳门元 of 240.9亿澳门元: the currency of an amount, which the rule of figures compares. */
const isMoney = (name: string, { text, quantities }: Passage): boolean =>
  name.endsWith('元') &&
  everyMatch(text, new RegExp(RegExp.escape(name), 'g')).every(({ index }) =>
    quantities.some(({ at, end }) => at < index && end >= index + name.length),
  )

/** 亚青赛, 世乒赛: a championship of a continent or of the world by one character of each of its words. */
const competitions = /(?<=^|[，。；、：在获届夺\d])[亚欧世非美][青乒羽锦游]赛/gu
/** 亚青赛 for 亚洲青年田径锦标赛. */
const isCompetition = (name: string, source: string): boolean =>
  /^[亚欧世非美]\p{Script=Han}赛$/u.test(name) && isAbbreviated(name, source, 7)

/** 战胜市 of 战胜市一中, where the evidence has 市一中: a word and the beginning of a name; 海南已 of 海南已举办. */
const isCut = (name: string, text: string, source: string): boolean => {
  const after = text.slice(text.indexOf(name) + name.length)
  const addressed = /^(?:女士|先生|某)/.exec(after)?.[0]
  return (
    // 南宁黄 of 南宁黄女士, 房退胡 of 健身房退胡女士.
    (addressed !== undefined && source.includes(name.at(-1)! + addressed)) ||
    // 严重者: those of whom the evidence says 严重.
    (name.endsWith('者') && isCommon(name.slice(0, -1)) && source.includes(name.slice(0, -1))) ||
    (/[省市县区州镇乡]$/.test(name) &&
      tagOf(name) !== 'ns' &&
      isCommon(name.slice(0, -1)) &&
      after.length > 1 &&
      source.includes(name.at(-1)! + after.slice(0, 2))) ||
    // 王霜扳 of 王霜扳平.
    (/^\p{Script=Han}{3}$/u.test(name) && source.includes(name.slice(0, 2)) && after !== '' && isCommon(name[2]! + after[0]!)) ||
    (/[已将也仍还均都比第再又重首共]$/.test(name) &&
      (source.includes(name.slice(0, -1)) || loadPlaces().has(name.slice(0, -1)) || isCommon(name.slice(0, -1))))
  )
}

/** Titles in 《》, levels in Roman numerals, and Latin words stand in the source as they are. */
const written = (text: string, source: string, refuse: Refuse) => {
  // Ⅱ级 for Ⅲ级.
  for (const [level] of everyMatch(text, /[Ⅰ-Ⅻ]/g)) if (!source.includes(level) && /[Ⅰ-Ⅻ]/.test(source)) refuse(level)
  for (const [, title = ''] of everyMatch(text, /《([^》]+)》/g)) if (!source.includes(title)) refuse(`《${title}》`)
  for (const { 0: whole, index } of everyMatch(text, /[A-Za-z][A-Za-z0-9&.+-]*[A-Za-z0-9]|[A-Z]\d+|(?<![A-Za-z0-9])[A-Z](?![A-Za-z])/g)) {
    // GDP2847.6亿元: the amount is none of the name.
    const word = /^[万亿%元]/.test(text.slice(index + whole.length)) ? whole.replace(/(?<=^[A-Z]{2,})[\d.]+$/, '') : whole
    if (
      !new RegExp(
        `(?<!${/^[A-Z]{2}|^[A-Z]-|^[a-z]+$|^[A-Za-z]{3,}$/.test(word) ? '[A-Za-z]' : '[A-Za-z0-9]'})${RegExp.escape(word)}(?![A-Za-z0-9])`,
        'i',
      ).test(source) &&
      !(loadNames().get(word.toLowerCase()) ?? []).some((zh) => zh !== '' && source.includes(zh)) &&
      !(word === 'A' && text[index + 1] === '股' && /股|沪指|深成指|两市/.test(source)) &&
      !/^(?:GDP|AI|km|kg|APP|App|US|RMB|USD|CNY|TEU|cm|mm|kW|kWh|MW|GW|GB|TB|PM|RM[\d.]*)$/i.test(word)
    )
      refuse(word)
  }
}
