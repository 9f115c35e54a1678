import { loadLexicon } from '../language/lexicon.ts'

/** 求中小学 in 要求中小学, 湖头 in 查干湖头鱼: a cut through two words of the source, or of the paper's place, is no name. */
export const cutAcross = (word: string, text: string, source: string, paper: string): boolean => {
  const at = text.indexOf(word)
  const before = text.slice(Math.max(0, at - 1), at)
  const after = text.slice(at + word.length, at + word.length + 1)
  return Array.from({ length: word.length - 1 }, (_, cut) => [word.slice(0, cut + 1), word.slice(cut + 1)] as const).some(
    ([left, right]) =>
      ((before !== '' && source.includes(before + left)) || (left.length >= 2 && paper.includes(left))) &&
      /\p{Script=Han}/u.test(after) &&
      source.includes(right + after),
  )
}

/** 业和银行 in 企业和银行, 需报省 in 尚需报省: the parts beside a word of grammar stand in the source, or are halves of words. */
export const cutAtGrammar = (word: string, text: string, source: string): boolean => {
  const at = text.indexOf(word)
  const [before = '', after = ''] = [text[at - 1], text[at + word.length]]
  const lexicon = loadLexicon()
  const known = (part: string) => source.includes(part) || lexicon.has(part)
  const parts = word.split(/[和与及在从由被让需带自]/)
  const whole = lexicon.get(word)?.every(({ pos }) => pos !== 'name')
  return (
    (whole === true && word.length === 2) ||
    /^[中美俄日韩朝欧英法德印越泰蒙]+[二三四五六七八九十两多]国$/.test(word) ||
    (parts.length > 1 &&
      parts.every(
        (part, index) =>
          part === '' ||
          (part.length > 1 && known(part)) ||
          (index === 0 && /\p{Script=Han}/u.test(before) && known(before + part)) ||
          (index === parts.length - 1 && /\p{Script=Han}/u.test(after) && known(part + after)),
      ))
  )
}

/** 武警官兵: whom the source names, and the people of it. */
export const withPeople = (word: string, source: string): boolean => {
  const [, whose = ''] =
    /^(\p{Script=Han}{2,})(?:官兵|部队|代表团|球迷|选手|球员|队员|企业|居民|民众|政府|警方|媒体|学者|专家|师生|员工|职工|女篮|男篮|女排|男排|女足|男足|队)$/u.exec(
      word,
    ) ?? []
  return whose !== '' && source.includes(whose)
}

/** 天津女排: both parts are named, apart. */
export const joined = (word: string, source: string): boolean => {
  const has = (part: string) => source.includes(part) || (part.length > 2 && isAbbreviated(part, source, 6))
  return (
    word.length >= 4 &&
    Array.from({ length: word.length - 3 }, (_, at) => at + 2).some((at) => has(word.slice(0, at)) && has(word.slice(at)))
  )
}

/** 发改委 for 发展和改革委员会: its characters stand in the source in their order, at most four apart. */
export const isAbbreviated = (words: string, source: string, apart = 4): boolean => {
  const steps = [...words].map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(`[^，。；：！？\\n]{0,${apart}}?`)
  // 北医三院 is 北京大学第三医院: the word 医 goes before the number.
  return new RegExp(steps).test(source) || (/医.院$/.test(words) && isAbbreviated(words.replace('医', ''), source, apart + 1))
}
