import { chineseNumber } from '../language/numbers.ts'
import type { Finding, Passage } from './reading.ts'

/** 第一人民医院 for 第二人民医院: an institution by another number; `first` alone need not be proved, but is a name here. */
export const otherNumber = ({ text, language }: Passage, source: Passage): Finding[] => {
  if (source.language !== 'zh') return []
  const numbered = /(?:第([一二三四五六七八九十]{1,3}|\d+))(人民医院|附属医院|医院|中学|小学|高中|监狱|中级|派出所|幼儿园|实验)/g
  const theirs = [...source.text.matchAll(numbered)].map(([, number = '', what = '']) => ({ number: chineseNumber(number), what }))
  const said =
    language === 'zh'
      ? [...text.matchAll(numbered)].map(([words, number = '', what = '']) => ({ words, number: chineseNumber(number), what: [what] }))
      : [
          ...text.matchAll(
            /\b(?:(First|No\.? ?1)|(Second|No\.? ?2)|(Third|No\.? ?3)) (?:Provincial |Municipal |City )?(People|Affiliated|Hospital|Middle|High|Primary|Prison)/g,
          ),
        ].map(([words, one, two, , what = '']) => ({ words, number: one ? 1 : two ? 2 : 3, what: institutionWords[what]! }))
  return said.flatMap(({ words, number, what }) => {
    const same = theirs.filter((own) => what.includes(own.what))
    return same.length > 0 && !same.some((own) => own.number === number)
      ? [{ text: words, why: `${words} is not in the evidence, which has another number` }]
      : []
  })
}
const institutionWords: Record<string, string[]> = {
  People: ['人民医院'],
  Affiliated: ['附属医院'],
  Hospital: ['医院', '人民医院', '附属医院'],
  Middle: ['中学', '高中', '实验'],
  High: ['中学', '高中', '实验'],
  Primary: ['小学', '实验'],
  Prison: ['监狱'],
}
