import { pinyinTables } from './pinyin-tables.ts'

/** A stretch of a text, UTF-16 offsets. */
export type Stretch = { at: number; end: number }

/** Every reading of a Chinese character, without tones, ü as v and also as u and yu: 吕 is lv, lu, lyu. Empty for anything else. */
export const readingsOf = (character: string): readonly string[] => {
  const kept = known.get(character)
  if (kept) return kept
  const readings = /\p{Script=Han}/u.test(character)
    ? [
        ...new Set(
          [
            ...pinyinTables()(character, { multiple: true, toneType: 'none', v: true, type: 'array' }),
            ...(surnameReadings[character] ?? []),
          ].flatMap(spellings),
        ),
      ]
    : []
  known.set(character, readings)
  return readings
}

const known = new Map<string, readonly string[]>()
/** Readings that only surnames have. */
const surnameReadings: Record<string, string[]> = {
  单: ['shan'],
  仇: ['qiu'],
  解: ['xie'],
  曾: ['zeng'],
  区: ['ou'],
  查: ['zha'],
  任: ['ren'],
  盖: ['ge'],
  尉: ['yu'],
  朴: ['piao', 'park'],
  覃: ['qin', 'tan'],
  乐: ['yue', 'le'],
  华: ['hua'],
  那: ['na'],
  黑: ['he'],
  佴: ['nai'],
  员: ['yun'],
  缪: ['miao'],
  翟: ['zhai'],
}
const spellings = (syllable: string) =>
  syllable.includes('v') ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [syllable]

/** The letters of a romanised name as they are compared: `Xi’an`, `Lü`, `Bei-jing` → xian, lv, beijing. */
export const lettersOf = (name: string): string =>
  name
    .replace(/ü/gi, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|er|ia|ua|uo|a|o|e|i|u|(?<=[lnjqxy])(?:van|ve|vn|v))'
const whole = new RegExp(`^(?:${syllable})+$`)

/** Whether a word can be a string of pinyin syllables. */
export const isPinyin = (name: string): boolean => {
  const letters = lettersOf(name)
  return letters !== '' && whole.test(letters)
}

/** Whether a word is one pinyin syllable. */
export const isSyllable = (name: string): boolean => !/[’']/.test(name) && new RegExp(`^${syllable}$`).test(lettersOf(name))

/** Where in a Chinese text a run of characters reads as these letters. */
export const findPinyin = (letters: string, text: string): Stretch[] => {
  const found: Stretch[] = []
  if (letters === '') return found
  for (let at = 0; at < text.length; at++) {
    for (const end of ends(letters, 0, text, at)) found.push({ at, end })
  }
  return found
}

const ends = (letters: string, done: number, text: string, at: number): number[] => {
  if (done === letters.length) return [at]
  const character = text[at]
  if (character === undefined) return []
  return readingsOf(character).flatMap((reading) =>
    letters.startsWith(reading, done) ? ends(letters, done + reading.length, text, at + 1) : [],
  )
}
