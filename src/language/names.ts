import { readFileSync } from 'node:fs'
import { briefForms } from './brief-countries.ts'

/**
 * Settled names: the English of countries, cities, institutions and other names that are not written in pinyin, with the Chinese words
 * of which one must stand in a text for the name to be named by it. Keys in lower case. Read once, on first use.
 */
export const loadNames = (): ReadonlyMap<string, readonly string[]> => {
  names ??= table('names.tsv', true)
  return names
}

/** Settled names that are written in capitals alone (FAST, SAFE), in lower case: another word in small letters. */
export const loadAcronyms = (): ReadonlySet<string> => {
  if (acronyms) return acronyms
  const written = read('names.tsv')
    .slice(1)
    .flatMap((line) => line.split('\t')[0]!.split(/,\s*/))
  acronyms = new Set(written.filter((name) => name === name.toUpperCase()).map((name) => name.toLowerCase()))
  for (const name of written) if (name !== name.toUpperCase()) acronyms.delete(name.toLowerCase())
  return acronyms
}

/** The settled English of a Chinese name of two characters and more. */
export const settledEnglish = (chinese: string): string | undefined => {
  if (!settled) {
    settled = new Map()
    for (const line of read('names.tsv').slice(1)) {
      const [english = '', names = ''] = line.split('\t')
      // The first is the name itself; the others are words that it may stand for.
      const [name = ''] = names.split('|')
      if (name.length > 1 && !settled.has(name)) settled.set(name, english.split(/,\s*/)[0]!)
    }
  }
  return settled.get(chinese)
}

/** Words of which the names of institutions are made, in lower case, with their Chinese. Read once, on first use. */
export const loadInstitutionWords = (): ReadonlyMap<string, readonly string[]> => {
  institutions ??= table('institutions.tsv', false)
  return institutions
}

/** Chinese place names, each with the province it lies in; a province is its own. Read once, on first use. */
export const loadPlaces = (): ReadonlyMap<string, string> => {
  if (places) return places
  places = new Map()
  for (const line of read('china.tsv')) {
    const [province = '', cities = ''] = line.split('\t')
    for (const place of [province, ...cities.split(' ')]) if (place) places.set(place, province)
  }
  return places
}

/**
 * Countries, cities and bodies that a Chinese text names by a part of them, by what only they have, or in short: 白宫 for 美国. part: what
 * the text has; whole: the names that it stands for, one after the other. Read once, on first use.
 */
export const loadLandmarks = (): readonly { part: RegExp; whole: string }[] => {
  landmarks ??= read('landmarks.tsv')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([part = '', whole = '']) => ({ part: new RegExp(part, 'u'), whole }))
  return landmarks
}

/** Foreign places and nationalities in Chinese, of two characters and more, for finding what a Chinese text adds. */
export const loadForeignPlaces = (): readonly string[] => {
  foreign ??= [...loadNames()].slice(0, 1).length > 0 ? foreignOf() : []
  return foreign
}

let names: Map<string, readonly string[]> | undefined
let acronyms: Set<string> | undefined
let settled: Map<string, string> | undefined
let institutions: Map<string, readonly string[]> | undefined
let places: Map<string, string> | undefined
let landmarks: { part: RegExp; whole: string }[] | undefined
let foreign: string[] | undefined

const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean)

const table = (file: string, many: boolean) => {
  const found = new Map<string, readonly string[]>()
  for (const line of read(file).slice(1)) {
    const [english = '', chinese = ''] = line.split('\t')
    const told = chinese.split('|').filter(Boolean)
    const values = many && chinese === '|' ? [''] : [...new Set([...told, ...(many ? briefForms(told[0] ?? '') : [])])]
    for (const name of english.split(/,\s*/)) found.set(name.toLowerCase(), values)
  }
  return found
}

/** From the first row to the Great Wall, the table holds countries and cities. */
const foreignOf = () => {
  const rows = read('names.tsv').slice(2)
  const last = rows.findIndex((row) => row.startsWith('Greater Bay Area'))
  return [...new Set(rows.slice(0, last).map((row) => row.split('\t')[1]!.split('|')[0]!))].filter((name) => name.length >= 2)
}

/** Whether an English word is an ordinary one, in any inflection or put together of two (livestreaming, geoscience): what is none is a name. */
export const isOrdinary = (word: string): boolean => {
  words ??= new Set(read('english-words.txt'))
  const plain = word.toLowerCase().replace(/[’']s$|[’']$/, '')
  return (
    plain.length < 3 ||
    words.has(plain) ||
    // Markswoman, as marksman.
    (/wom[ae]n$/.test(plain) && words.has(plain.replace(/wom[ae]n$/, 'man'))) ||
    // Spallation, cryogenics: no name ends so.
    /[a-z]{4}(?:[ai]tion|ology|ometry|oscopy|ography|onics|ogenics)$/.test(plain) ||
    (plain.length >= (plain.startsWith('re') ? 6 : 8) && compound(plain)) ||
    plain
      .split('-')
      .every(
        (part) =>
          part.length < 3 ||
          words!.has(part) ||
          stems(part).some((stem) => words!.has(stem) || stems(stem).some((inner) => inner.length > 2 && words!.has(inner))),
      )
  )
}

/** Whether the list of ordinary words has a word just so: `gang`, and not Songgang, which only looks like song and gang. */
export const isListed = (word: string): boolean => isOrdinary('the') && words!.has(word.toLowerCase())

const prefixes =
  /^(?:agri|agro|aero|anti|astro|auto|bio|counter|cyber|eco|electro|euro|fluoro|ferro|geo|giga|hydro|hyper|immuno|infra|inter|mega|micro|mini|multi|nano|neo|neuro|non|opto|organo|over|petro|photo|poly|post|pre|pro|pseudo|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under)(?=\p{L}{4})/u

const compound = (word: string): boolean => {
  const known = (part: string) => words!.has(part) || stems(part).some((stem) => words!.has(stem))
  const prefix = prefixes.exec(word)?.[0]
  if (prefix && known(word.slice(prefix.length))) return true
  return Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => at + 4).some(
    (at) => words!.has(word.slice(0, at)) && known(word.slice(at)),
  )
}

let words: Set<string> | undefined

const endings: [string, string[]][] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ness', ['']],
  ['ment', ['']],
  ['ments', ['']],
  ['able', ['', 'e']],
  ['al', ['', 'e']],
  ['ally', ['al', '']],
  ['ity', ['', 'e']],
  ['ist', ['', 'e', 'y']],
  ['ant', ['', 'e', 'ate']],
  ['rant', ['er']],
  ['or', ['', 'e']],
  ['ion', ['', 'e']],
  ['ian', ['', 'y']],
  ['ization', ['ize']],
  ['isation', ['ize', 'ise']],
  ['ise', ['ize']],
  ['ised', ['ize']],
  ['ising', ['ize']],
  ['our', ['or']],
  ['ours', ['or']],
]

const stems = (word: string): string[] =>
  endings.flatMap(([ending, replacements]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return []
    const base = word.slice(0, -ending.length)
    const double = /(.)\1$/.test(base) ? [base.slice(0, -1)] : []
    return [...replacements.map((replacement) => base + replacement), ...double]
  })
