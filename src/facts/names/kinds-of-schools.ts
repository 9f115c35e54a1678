import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import type { Refuse } from './names-zh.ts'

/** What tells a school of a place from its others: in Chinese, in English, and by what the evidence shows it. */
const kinds: [zh: string, en: string, shown: RegExp][] = [
  ['实验', 'Experimental', /实验|附属|附[中小]/],
  ['国际', 'International', /国际|外籍|外国|海外/],
  ['外国语', 'Foreign Languages?', /外国语|外语/],
  ['双语', 'Bilingual', /双语/],
  ['职业(?:技术)?', 'Vocational', /[职技工]/],
  ['艺术', 'Arts?', /艺|美术|音乐|舞|戏/],
  ['体育', 'Sports?', /体/],
  ['师范', 'Normal', /师/],
]
const heads = '学校|中学|小学|幼儿园|学院|高中'

/** 江湾实验学校 where the evidence has 江湾晨光国际学校: another school of the same place. */
export const otherSchool = (text: string, source: string, refuse: Refuse) => {
  for (const [kind, , shown] of kinds)
    for (const [name, place = ''] of everyMatch(text, new RegExp(`(\\p{Script=Han}{2})${kind}(?:${heads})`, 'gu')))
      if (!shown.test(source) && new RegExp(`${place}[^，。；：]{0,10}(?:${heads})`).test(source)) refuse(name)
}

/** The same of Langbu Experimental School. */
export const otherSchoolInEnglish = (text: string, source: string, refuse: Refuse) => {
  for (const [, kind, shown] of kinds)
    for (const [name, place = ''] of everyMatch(
      text,
      new RegExp(`\\b([A-Z][a-z]+) ${kind} (?:(?:Primary|Middle|High|Secondary) )?(?:School|Kindergarten|College)\\b`, 'g'),
    ))
      if (
        !shown.test(source) &&
        isPinyin(place) &&
        findPinyin(lettersOf(place), source).some(({ end }) => new RegExp(`^[^，。；：]{0,10}(?:${heads})`).test(source.slice(end)))
      )
        refuse(name)
}
