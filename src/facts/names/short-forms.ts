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

/** 发改委 for 发展和改革委员会: its characters stand in the source in their order, in one clause and at most four apart. */
export const isAbbreviated = (words: string, source: string, apart = 4): boolean =>
  standSpread([...words], source, apart) ||
  // 东轻公司 is 东北轻合金有限责任公司.
  (/^\p{Script=Han}{2,3}(?:公司|集团)$/u.test(words) &&
    standSpread([...words.slice(0, -2)], source, apart) &&
    new RegExp(
      `${[...words.slice(0, -2)].map((character) => `${character}[^，。；]{0,${apart}}`).join('')}[^，。；]{0,12}${words.slice(-2)}`,
    ).test(source)) ||
  isAutonomous(words, source) ||
  // 北医三院 is 北京大学第三医院: the word 医 goes before the number.
  (/医.院$/.test(words) && isAbbreviated(words.replace('医', ''), source, apart + 1))

/** 黔东南州, 长阳县: an autonomous place without the peoples whose it is. */
const isAutonomous = (name: string, source: string): boolean => {
  const [, place = '', rank = ''] = /^(\p{Script=Han}{2,4})([州县旗])$/u.exec(name) ?? []
  return place !== '' && source.includes(place) && new RegExp(`${place}\\p{Script=Han}{1,16}自治${rank}`, 'u').test(source)
}

/** By the places where each character may end, so that what repeats itself costs no more than other text; a pattern would try all ways through it. */
const standSpread = ([first = '', ...rest]: string[], source: string, apart: number): boolean => {
  let ends = new Set<number>()
  for (let at = source.indexOf(first); at >= 0; at = source.indexOf(first, at + 1)) ends.add(at + first.length)
  for (const character of rest) {
    const next = new Set<number>()
    for (const end of ends)
      for (let at = end; at <= end + apart; at++) {
        if (source.startsWith(character, at)) next.add(at + character.length)
        if (at >= source.length || /[，。；：！？\n]/.test(source[at]!)) break
      }
    ends = next
  }
  return ends.size > 0
}
