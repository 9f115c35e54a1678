import { isOrdinary, loadInstitutionWords, loadNames, loadPlaces } from '../language/names.ts'
import { findPinyin, isPinyin, isSyllable, isTransliterated, lettersOf, readingsOf } from '../language/pinyin.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** A word of an English text that begins with a capital, with its offsets. */
type Token = { text: string; at: number; end: number; first: boolean }

/** What names may come from: the evidence, the rest of the article, and the paper's own name and place. */
export const nameSource = ({ source, context, paper }: Reading): string => `${source.text}\n${context.text}\n${paper}`

const tokenPattern = /[\p{Lu}][\p{L}]*(?:[’'][\p{L}]+|\.(?=\p{Lu})|-(?=\p{L})[\p{L}]+)*/gu
const grammar =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|Or|As|With|It|Its|This|That|These|Those|He|She|His|Her|They|Their|We|Our|You|Your|I|If|When|While|After|Before|Since|During|Under|Over|Between|Among|About|More|Most|Some|Many|Few|Both|Each|Every|All|No|Not|None|Only|Also|Then|There|Here|Now|So|Such|Other|Another|Same|Nearly|Almost|Around|Up|Down|Out|Off|Per|Via|Through|Until|Despite|According|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Madam|Miss|Jr|St|No|Nos|vs|Co|Ltd|Inc|Corp|Corporation|LLC|PLC|Limited|What|Which|Who|Whose|How|Why|Where|Can|May|Will|Shall|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Be|Yes)$/
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|Celsius|Fahrenheit|Mid|Internet|Yuan|Renminbi|RMB|CNY|USD|HKD|Q[1-4]|H[12])(?:-\w+)?$/

/**
 * Every name in the English text is one that the article names: by the glossary, by a settled English name, in Latin letters, in pinyin
 * (either order of a person's name), or as a transliteration. What cannot be shown to be named is refused.
 */
export const englishNames = (claim: Passage, reading: Reading): Finding[] => {
  const text = claim.text
  const source = nameSource(reading)
  const taken = new Uint8Array(text.length)
  const found: Finding[] = []
  const refuse = (name: string, why = `${name} is not named in the evidence`) => found.push({ text: name, why })
  for (const { at, end, kind } of [...claim.dates.map((date) => ({ ...date, kind: 'date' })), ...claim.quantities]) {
    // US in `US$489 million` belongs to the amount, `Chinese` before yuan too; the noun after a count does not.
    if (kind !== 'ordinal') taken.fill(1, at, end)
  }
  const words = tokensOf(text)
  const titled = isTitleCase(text)
  glossaryNames(text, reading, source, taken)
  settledNames(text, source, taken, refuse, reading)
  institutions(text, source, taken, refuse, reading)
  codes(text, source, refuse)
  journals(text, source, refuse)
  // A translated title in quotation marks is the quotation rule's concern.
  for (const { index, 0: quoted } of text.matchAll(/[“"‘][^”"’]{1,60}[”"’]/g)) taken.fill(1, index, index + quoted.length)
  for (const run of runsOf(words, taken, text)) {
    let refused: Token[] = []
    const flush = () => {
      if (refused.length > 0) refuse(text.slice(refused[0]!.at, refused.at(-1)!.end).replace(/[’']s$/, ''))
      refused = []
    }
    for (const { tokens, named } of groupsOf(run, source)) {
      if (named || tokens.every((token) => acceptable(token, run, source, titled, reading))) flush()
      else refused.push(...tokens)
    }
    flush()
  }
  return found
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
    first: /(?:^|[.!?:;]\s+|[“"‘(]|\n)$/.test(text.slice(0, match.index)),
  }))

const isTitleCase = (text: string): boolean => {
  const long = text.match(/\b[A-Za-z][a-z]{3,}\b/g) ?? []
  return long.length >= 5 && long.filter((word) => /^[A-Z]/.test(word)).length / long.length > 0.65
}

/** Takes the glossary's English where the Chinese stands in the source. */
const glossaryNames = (text: string, { glossary }: Reading, source: string, taken: Uint8Array) => {
  const lower = text.toLowerCase()
  for (const name of namedBy(glossary, source)) {
    for (let from = lower.indexOf(name); from >= 0; from = lower.indexOf(name, from + 1)) taken.fill(1, from, from + name.length)
  }
}

/** The English, in lower case, of the glossary's proper names that a source has. Kept for the last source: the claims of a story share it. */
const namedBy = (glossary: Reading['glossary'], source: string): string[] => {
  if (last?.glossary !== glossary || last.source !== source || last.size !== glossary.size) {
    const names = [...glossary.values()].filter(({ zh, en }) => source.includes(zh) && /\p{Lu}/u.test(en)).map(({ en }) => en.toLowerCase())
    last = { glossary, source, size: glossary.size, names }
  }
  return last.names
}

let last: { glossary: Reading['glossary']; source: string; size: number; names: string[] } | undefined

/** Takes every settled name, longest first, and refuses those whose Chinese the source does not have. */
const settledNames = (text: string, source: string, taken: Uint8Array, refuse: (name: string) => void, { paper }: Reading) => {
  const names = loadNames()
  const lower = text.toLowerCase()
  const starts = [...lower.matchAll(/(?<![\p{L}])[\p{L}]/gu)].map(({ index }) => index)
  for (const at of starts) {
    if (taken[at] || !(/\p{Lu}/u.test(text[at]!) || lower.startsWith('journal ', at))) continue
    for (let length = Math.min(46, text.length - at); length >= 2; length--) {
      const after = text[at + length]
      if (after !== undefined && /[\p{L}\d]/u.test(after)) continue
      const name = lower.slice(at, at + length)
      const chinese = names.get(name)
      if (!chinese) continue
      // `Song`, `Yuan`, `Ming` alone are names of persons more often than of dynasties, `Party` and `Apple` may begin a sentence.
      if (
        /^(?:tang|song|ming|qing|han|lima|mali|jordan|georgia)$/.test(name) &&
        !chinese.some((word) => source.includes(word)) &&
        findPinyin(lettersOf(name), source).length > 0
      )
        break
      if (/^(?:[a-z]{1,2}|app|id|pc|ar|vr|ok)$/.test(name) && text.slice(at, at + length) !== text.slice(at, at + length).toUpperCase())
        break
      taken.fill(1, at, at + length)
      const latin = new RegExp(`(?<![A-Za-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z])`, 'i')
      const home = /^(?:china|chinese|prc|party)$/.test(name)
      if (!home && !chinese.some((word) => source.includes(word)) && !latin.test(source) && !paper.includes(chinese[0]!))
        refuse(text.slice(at, at + length))
      break
    }
  }
}

/** Maximal runs of capitalised words with nothing but a space, `of`, `the`, `and` or a dot between them. */
const runsOf = (tokens: Token[], taken: Uint8Array, text: string): Token[][] => {
  const runs: Token[][] = []
  for (const token of tokens) {
    if (taken.subarray(token.at, token.end).includes(1) || grammar.test(token.text.replace(/[’'].*$/, '')) || calendar.test(token.text))
      continue
    const previous = runs.at(-1)?.at(-1)
    const gap = previous ? text.slice(previous.end, token.at) : undefined
    if (gap !== undefined && /^[ \u00a0]?(?:[-·.] ?)?$/.test(gap) && !token.first) runs.at(-1)!.push(token)
    else runs.push([token])
  }
  return runs
}

type Group = { tokens: Token[]; named: boolean }

/** Cuts a run into names that the source has in pinyin, longest first, in either order; what is left stands alone. */
const groupsOf = (run: Token[], source: string): Group[] => {
  const groups: Group[] = []
  for (let at = 0; at < run.length; ) {
    let taken = 0
    for (let length = Math.min(4, run.length - at); length >= 1 && taken === 0; length--) {
      const tokens = run.slice(at, at + length)
      const parts = tokens.map(({ text }) => lettersOf(text.replace(/[’']s$/, '')))
      if (parts.some((part) => part === '' || !isPinyin(part))) continue
      if (length === 1 && isSyllable(tokens[0]!.text.replace(/[’']s$/, '')) && !loneSyllable(run, at, parts[0]!, source)) continue
      const orders = [parts.join(''), ...(length > 1 ? [[...parts.slice(1), parts[0]!].join('')] : [])]
      if (orders.some((letters) => findPinyin(letters, source).length > 0)) taken = length
    }
    groups.push({ tokens: run.slice(at, at + Math.max(taken, 1)), named: taken > 0 })
    at += Math.max(taken, 1)
  }
  return groups
}

/**
 * One syllable alone is named when it is a surname of the source: next to another syllable it belongs to that, and together they were
 * not found.
 */
const loneSyllable = (run: Token[], at: number, letters: string, source: string): boolean => {
  const neighbours = [run[at - 1], run[at + 1]].filter((token) => token !== undefined)
  if (neighbours.some(({ text }) => isPinyin(text) && !isOrdinary(text))) return false
  // Li, Zhuang and Hui people: one syllable too.
  if ([...source].some((character, index) => source[index + 1] === '族' && readingsOf(character).includes(letters))) return true
  let masked = source
  for (const place of loadPlaces().keys()) if (masked.includes(place)) masked = masked.replaceAll(place, '　'.repeat(place.length))
  return [...masked].some(
    (character, index) => surnames.includes(character) && readingsOf(character).includes(letters) && personFollows(masked, index),
  )
}

/** A surname is followed by a given name, 某, 先生, 女士 and the like, not by the second half of a word; judged by what comes next. */
const personFollows = (text: string, at: number) =>
  /^.(?:某|先生|女士|同志|老师|师傅|阿姨|大[爷妈叔伯姐哥]|奶奶|爷爷|[\p{Script=Han}])/u.test(text.slice(at, at + 4))

export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'

const acceptable = (token: Token, run: Token[], source: string, titled: boolean, { glossary }: Reading): boolean => {
  const plain = token.text
    .replace(/[’']s$/, '')
    .replace(/[’']$/, '')
    .replaceAll('ç', 's')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  if (new RegExp(`(?<![A-Za-z])${plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`, 'i').test(source)) return true
  if (/^[IVX]+$/.test(plain) && romanNumeral(plain, source)) return true
  if (/^[A-Z]{2,6}s?$/.test(plain)) return run.length === 1 && initials(plain, source, glossary)
  if (plain.length === 1) return true
  const places = loadPlaces()
  if (places.size > 0 && provinceOf(plain, source, places)) return true
  if (isOrdinary(plain)) {
    // `Chen` is in no dictionary; `Song` and `Long` are, and are names where a name stands beside them.
    return (
      !isSyllable(plain) ||
      token.first ||
      titled ||
      !run.some((other) => other !== token && isPinyin(other.text) && !isOrdinary(other.text))
    )
  }
  // What could be pinyin and is not found as pinyin is a foreign name only where the source writes one.
  const dotted = dottedNames(source)
  // What is written with an accent is no pinyin.
  if (/\p{L}\p{M}/u.test(token.text.normalize('NFD')) && isTransliterated(plain, source)) return true
  // Of a place or people: the ending is English, the rest was transliterated.
  const bare = plain.replace(/(?:ians?|ans?|ese|ns?|s)$/, '')
  if (bare.length >= 5 && bare !== plain && dotted === '' && !isPinyin(bare) && isTransliterated(bare, source)) return true
  // Spanish: Manzanillo is 曼萨尼约.
  if (/ll/.test(plain) && !isPinyin(plain) && isTransliterated(plain.replaceAll('ll', 'y'), source)) return true
  return dotted === ''
    ? !isPinyin(plain) && isTransliterated(plain, source)
    : isTransliterated(plain, dotted, 1) || (!isPinyin(plain) && isTransliterated(plain, source))
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
/** `Level IV` for Ⅳ级, 四级 or 4级. */
const romanNumeral = (letters: string, source: string): boolean => {
  const value = romans.indexOf(letters)
  return value > 0 && new RegExp(`${String.fromCharCode(0x215f + value)}|${value}|${chineseNumerals[value]}`).test(source)
}

/** The parts of the foreign names that a source writes with a dot: 奥卢·阿德耶米. */
const dottedNames = (source: string): string =>
  (source.match(/\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+/gu) ?? []).join(' ').replaceAll('·', ' ')

const initials = (acronym: string, _source: string, glossary: Reading['glossary']) =>
  [...glossary.values()].some(({ en }) => en.includes(acronym))

/** A province may be added to a place of it that the source names; it is where the reader looks the place up. */
const provinceOf = (name: string, source: string, places: ReadonlyMap<string, string>): boolean => {
  const letters = lettersOf(name)
  if (!isPinyin(letters)) return false
  for (const [place, province] of places)
    if (source.includes(place) && findPinyin(letters, province).some(({ at, end }) => at === 0 && end === province.length)) return true
  return false
}

/** Journals whose names are ordinary words, where a paper is said to have appeared in them. */
const journals = (text: string, source: string, refuse: (name: string) => void) => {
  const [, list] = /\b(?:in|journals?) (?:the journals? )?((?:(?:Nature|Science|Cell)(?:,? and |, )?)+)(?! [A-Z])/.exec(text) ?? []
  for (const [name, chinese] of [
    ['Nature', '自然'],
    ['Science', '科学'],
    ['Cell', '细胞'],
  ] as const)
    if (list?.includes(name) && /《/.test(source) && !source.includes(`《${chinese}`) && !source.includes(name)) refuse(name)
}

const heads =
  /^(?:bureaus?|commission|committee|ministry|department|administration|authority|customs|university|college|institute|academy|hospital|court|procuratorate|bank|association|federation|union|chamber|council|museum|library|theat(?:re|er)|stadium|gymnasium|airport|foundation|agency|observatory|consulate|embassy|supermarket|kindergartens?)$/

/** Things that are told apart by a number. */
const numbered = /\b(?:Line|Route|Terminal|Phase|Highway|Gate|Hall|Building|Room|Article|Flight|Stage|Zone|No\.?) (\d+)\b/g
const chineseNumerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** Heads that are of one kind of institution only: wrong without one in the source even in lower case. */
const telling =
  /^(?:university|hospital|procuratorate|museum|library|theat(?:re|er)|stadium|gymnasium|airport|foundation|consulate|embassy|supermarket|kindergartens?|federation)$/

/** G7011, 5G, B2C, C919: a name of letters and figures stands in the source as it is. */
const codes = (text: string, source: string, refuse: (name: string) => void) => {
  for (const [words, letter] of text.matchAll(letters))
    if (!new RegExp(`${letter}(?![A-Za-z])`).test(source) && !/[甲乙丙丁]/.test(source)) refuse(words)
  for (const [name, figures] of text.matchAll(numbered)) {
    if (!new RegExp(`(?<![\\d.])${figures}(?!\\d)`).test(source) && !source.includes(chineseNumerals[Number(figures)] ?? '\u0000'))
      refuse(name)
  }
  for (const [code] of text.matchAll(/\b(?:[A-Z]{1,4}-?\d{1,5}[A-Z]?|\d{1,3}[GDKVAS](?![A-Za-z]))\b/g)) {
    if (/^(?:H[12]|Q[1-4]|RMB\d+|US\d+|USD\d+|CNY\d+|CO2|PM2)$/.test(code)) continue
    const figures = /\d+/.exec(code)![0]
    const own = new RegExp(`(?<![A-Za-z0-9])${code.replace('-', '-?')}(?![0-9])`, 'i').test(source)
    if (!own && !(/^[CDGKTZLY]\d+$/.test(code) && new RegExp(`(?<!\\d)${figures}(?:次|号线|航站楼)`).test(source))) refuse(code)
  }
}

/** `Series B`, `Hepatitis B`: a letter that tells one of its kind from another. */
const letters = /\b(?:Series|Class|Type|Grade|Group|Zone|Block|Hall|Area|Hepatitis|Category|Plan|Vitamin) ([A-Z])\b/g

/** `the forestry bureau`, `Ministry of Finance`: the words of an institution's name stand together in the source. */
const institutions = (text: string, source: string, taken: Uint8Array, refuse: (name: string) => void, { glossary }: Reading) => {
  const table = loadInstitutionWords()
  const words = [...text.matchAll(/[A-Za-z]+(?:[’']s)?/g)].map((match) => ({
    text: match[0].toLowerCase().replace(/[’']s$/, ''),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const seen = new Set<string>()
  words.forEach((word, index) => {
    const head = table.get(word.text)
    if (!head || !heads.test(word.text) || taken[word.at]) return
    const named = [...glossary.values()].some(
      ({ en, zh }) => en.toLowerCase().includes(word.text) && source.includes(zh) && text.toLowerCase().includes(en.toLowerCase()),
    )
    if (named) return
    const parts: string[] = []
    let from = index
    for (let back = index - 1; back >= 0 && back >= index - 3; back--) {
      const between = text.slice(words[back]!.end, words[back + 1]!.at)
      if (!/^[ -]$/.test(between)) break
      const pair = back > 0 ? `${words[back - 1]!.text} ${words[back]!.text}` : ''
      if (table.has(words[back]!.text) && !heads.test(words[back]!.text)) {
        parts.push(words[back]!.text)
        from = back
      } else if (pair && table.has(pair)) {
        parts.push(pair)
        from = back - 1
      } else if (!/^(?:and|development|reform|public|people|general|state|affairs|services?|central|market)$/.test(words[back]!.text)) break
    }
    let until = index
    if (/^(?:of|for)$/.test(words[index + 1]?.text ?? '')) {
      for (let next = index + 2; next < words.length && next <= index + 6; next++) {
        const pair = `${words[next]!.text} ${words[next + 1]?.text ?? ''}`
        const triple = `${pair} ${words[next + 2]?.text ?? ''}`
        const hit = [triple, pair, words[next]!.text].find((phrase) => table.has(phrase) && !heads.test(phrase))
        if (hit) {
          parts.push(hit)
          until = next
        } else if (!/^(?:and|the|development|reform|public|affairs|trade)$/.test(words[next]!.text)) break
      }
    }
    const name = text.slice(words[from]!.at, words[until]!.end)
    if (seen.has(name)) return
    const headHere = head.join('|')
    const whole = parts.every((part) => new RegExp(`(?:${table.get(part)!.join('|')})[^，。；：！？\\n]{0,14}(?:${headHere})`).test(source))
    const headOnly = new RegExp(headHere).test(source)
    if (parts.length > 0 && !(whole && headOnly)) {
      seen.add(name)
      refuse(name)
    } else if (parts.length === 0 && !headOnly && (/[A-Z]/.test(text[word.at]!) || telling.test(word.text))) {
      seen.add(name)
      refuse(name)
    }
  })
}
