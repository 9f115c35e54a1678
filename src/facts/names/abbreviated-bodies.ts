import { wordsOf } from '../../language/words.ts'

/**
 * 中证金 for 中国证券金融: whether the source has a body by one character of each word of its Chinese name, in their order. Of two words the characters
 * may be of anything (中行 is in 集中行动); three are required.
 */
export const isAbbreviatedBody = (chinese: string, source: string): boolean => {
  const words = wordsOf(chinese)
  return (
    words.length > 2 &&
    words.every((word) => /^\p{Script=Han}{2,}$/u.test(word)) &&
    new RegExp(words.map((word) => `[${word}]`).join(''), 'u').test(source)
  )
}
