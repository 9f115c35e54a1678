import { readFileSync } from 'node:fs'
import { lettersOf, type Stretch } from './pinyin.ts'

/**
 * Given names and surnames of persons abroad in a Chinese text, with the names in letters that they may be: the longest from left to right, so that
 * 马丁内斯 is no Martin. goesOn says whether the characters from there on go on with a name: 马丁 in a longer name that the table lacks is none.
 * people.tsv has each name once, with the Chinese forms in use.
 */
export const findPeople = (text: string, goesOn: (at: number) => boolean): (Stretch & { names: readonly string[] })[] => {
  const found: (Stretch & { names: readonly string[] })[] = []
  for (let at = 0; at < text.length; at++) {
    const length = longestAt(text, at)
    if (length < 2) continue
    const end = at + length
    if (longestAt(text, end) > 1 || !goesOn(end)) found.push({ at, end, names: peopleOf(text.slice(at, end)) })
    at = end - 1
  }
  return found
}

/** The names, in letters, that this Chinese is as a whole. */
export const peopleOf = (chinese: string): readonly string[] => loadPeople().byChinese.get(chinese) ?? []

/** The Chinese forms of a name, given in letters. */
export const chinesePeople = (letters: string): readonly string[] => loadPeople().byName.get(letters) ?? []

/** The longest settled name that a Chinese text begins with; empty where it begins with none of two characters and more. */
export const longestPerson = (text: string): string => {
  const length = longestAt(text, 0)
  return length > 1 ? text.slice(0, length) : ''
}

const longestAt = (text: string, at: number): number => {
  const { byChinese, beginnings, longest } = loadPeople()
  if (!beginnings.has(text.slice(at, at + 2))) return byChinese.has(text.charAt(at)) ? 1 : 0
  for (let length = Math.min(longest, text.length - at); length > 0; length--) if (byChinese.has(text.slice(at, at + length))) return length
  return 0
}

let loaded:
  | { byChinese: Map<string, string[]>; byName: Map<string, string[]>; beginnings: ReadonlySet<string>; longest: number }
  | undefined

/** Read once, on first use. */
const loadPeople = () => {
  if (loaded) return loaded
  const byChinese = new Map<string, string[]>()
  const byName = new Map<string, string[]>()
  for (const line of readFileSync(new URL('people.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)) {
    const [name = '', forms = ''] = line.split('\t')
    // François, too, as it sounds.
    const spelt = new Set([name, name.replaceAll('ç', 's')].map(lettersOf))
    for (const form of forms.split('|'))
      for (const letters of spelt) {
        byChinese.set(form, [...(byChinese.get(form) ?? []), letters])
        byName.set(letters, [...(byName.get(letters) ?? []), form])
      }
  }
  const beginnings = new Set([...byChinese.keys()].map((form) => form.slice(0, 2)))
  loaded = { byChinese, byName, beginnings, longest: Math.max(...[...byChinese.keys()].map((form) => form.length)) }
  return loaded
}
