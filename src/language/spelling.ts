import { pinyinTables } from './pinyin-tables.ts'

const known = new Map<string, string[]>()

/** The syllables that a Chinese character can be read as, without tones, at most two; ü is v. The tables are loaded on first use. */
export const syllablesOf = (character: string): string[] => {
  let syllables = known.get(character)
  if (!syllables) {
    syllables = [...new Set(pinyinTables()(character, { toneType: 'none', type: 'array', multiple: true, v: true }))]
      .filter((each) => /^[a-z]+$/.test(each))
      .slice(0, 2)
    known.set(character, syllables)
  }
  return syllables
}

const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')
const finals = 'a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue v ve er'.split(' ')
const syllable = new Set([...finals, ...initials.flatMap((initial) => finals.map((final) => initial + final))])

/** A word taken apart into pinyin syllables (yiwu: yi wu), the fewest first; empty when it cannot be. At most three ways. */
export const asPinyin = (word: string): string[][] => {
  const plain = word.toLowerCase().replaceAll('ü', 'v').replace(/['’-]/g, '')
  const ways: string[][] = []
  const walk = (at: number, before: string[]) => {
    if (at === plain.length) ways.push(before)
    if (ways.length > 8 || before.length > 5) return
    for (let end = Math.min(plain.length, at + 6); end > at; end--) {
      const part = plain.slice(at, end)
      if (syllable.has(part)) walk(end, [...before, part])
    }
  }
  if (/^[a-z]{1,24}$/.test(plain)) walk(0, [])
  return ways.sort((a, b) => a.length - b.length).slice(0, 3)
}
