import { doubleSurnames, surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import { isCommon, isGrammar, tagOf } from './common-words.ts'
import { standsAlone } from './name-pieces.ts'
import type { Refuse } from './names-zh.ts'
import { areWords, personsIn } from './persons-zh.ts'

/** What it costs to take two characters for what is left of a name of the evidence. */
const left = 1.4
const double = new RegExp(`^(?:${doubleSurnames})`)

/** 郑平 for 郑志平: a name of three characters of which the claim has the surname and only one of the others. */
export const leftOut = (text: string, source: string, refuse: Refuse) => {
  for (const person of threeIn(source)) {
    if (text.includes(person)) continue
    const [surname = '', middle = '', last = ''] = person
    for (const name of [surname + last, surname + middle]) {
      const alone = new RegExp(`${name}(?!${name.endsWith(middle) ? last : ' '})`, 'u')
      if (
        alone.test(text) &&
        !alone.test(source) &&
        !isCommon(name) &&
        tagOf(name) !== 'ns' &&
        standsAlone(person, source, '', left) &&
        standsAlone(name, text, source, left)
      )
        refuse(name)
    }
  }
}

/** The names of three characters that the wording of a text shows, or that the segmenter takes for some. */
const threeIn = (text: string): string[] => {
  const ofWords = areWords(text)
  return [
    ...new Set(
      [
        ...personsIn(text),
        ...taggedWords(text).flatMap(({ word, tag }) =>
          surnames.includes(word[0]!) && (/^nr/.test(tag) || (tag === 'x' && !isNoEnd(word.at(-1)!))) ? [word] : [],
        ),
        ...(text.match(called) ?? []),
      ].filter(
        (name) =>
          /^\p{Script=Han}{2}[^\P{Script=Han}第的了在与和将已又再也]$/u.test(name) &&
          !name.includes('某') &&
          // 彭博社, 路透社.
          !/[社报网]$/.test(name) &&
          !double.test(name) &&
          // 应清除.
          !(isGrammar(name[0]!) && /^[vda]/.test(tagOf(name.slice(1)))) &&
          !ofWords(name, text.indexOf(name)),
      ),
    ),
  ]
}
/** 大户赵铁成, 中锋林泽宇: after a word for what somebody does. */
const called = new RegExp(`(?<=\\p{Script=Han}[员医师生工手者友匠士星客锋卫户民将帅])[${surnames}]\\p{Script=Han}{2}`, 'gu')
/** 谢岗镇, 许佳以: what an unknown word ends in that is no person's name. */
const isNoEnd = (character: string) => /[省市县区州镇乡村街路桥山河江湖港湾岛]/.test(character) || isGrammar(character)
