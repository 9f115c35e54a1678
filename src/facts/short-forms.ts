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
