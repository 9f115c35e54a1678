import { dictionaryNames } from '../language/dictionary-names.ts'
import { termsWithin } from '../language/glossary-file.ts'
import { isOrdinary, loadForeignPlaces, loadNames, loadPlaces } from '../language/names.ts'
import { chineseNumerals } from '../language/numbers.ts'
import { findPinyin, isPinyin, isSyllable, lettersOf, readingsOf, type Stretch } from '../language/pinyin.ts'
import { surnames } from '../language/surnames.ts'
import { isTransliterated } from '../language/transcription.ts'
import { codes, journals } from './codes.ts'
import { institutions } from './institutions-en.ts'
import type { Finding, Passage, Reading } from './reading.ts'
import { abroad, bearsSurname } from './romanised.ts'

/** A word of an English text that begins with a capital, with its offsets. */
type Token = { text: string; at: number; end: number; first: boolean }

/** What names may come from: the evidence, the rest of the article, and the paper's own name and place. */
export const nameSource = ({ source, context, paper }: Reading): string => {
  const text = `${source.text}\n${context.text}\n${paper}`
  return text + wholes.map(([part, whole]) => (part.test(text) ? `\n${whole}` : '')).join('')
}

/** Countries and cities that a text names by a part of them, or by what only they have. */
const wholes: [part: RegExp, whole: string][] = [
  [/本港|港府|港交所|恒生指数|恒指|港铁/, '香港'],
  [/行政院|立法院|新台币/, '台湾'],
  [/英格兰|苏格兰|威尔士|伦敦|唐宁街/, '英国'],
  [/纽约|华盛顿|白宫|五角大楼|硅谷|华尔街|美联储/, '美国'],
  [/克里姆林宫|莫斯科|圣彼得堡/, '俄罗斯'],
  [/东京|大阪|京都|北海道/, '日本'],
  [/巴黎|里昂|马赛/, '法国'],
  [/柏林|慕尼黑|法兰克福/, '德国'],
  [/广期所/, '广州'],
  [/大商所/, '大连'],
  [/郑商所/, '郑州'],
  [/上期所|上交所/, '上海'],
  [/深交所/, '深圳'],
  [/北交所/, '北京'],
  [/首尔|釜山|青瓦台/, '韩国'],
  [/悉尼|墨尔本|堪培拉/, '澳大利亚'],
  [/多伦多|渥太华|温哥华/, '加拿大'],
  [/罗马|米兰|都灵/, '意大利'],
  [/马德里|巴塞罗那/, '西班牙'],
]

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
  const settled = settledNames(text, source, taken, refuse, reading)
  institutions(text, source, taken, refuse, reading)
  codes(text, source, refuse)
  journals(text, source, refuse)
  // A translated title in quotation marks is the quotation rule's concern.
  for (const { index, 0: quoted } of text.matchAll(/[“"‘][^”"’]{1,60}[”"’]/g)) taken.fill(1, index, index + quoted.length)
  for (const run of runsOf(words, taken, text, source)) {
    if (isPerson(run, source) || besideSurname(run, settled, text, source)) continue
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
    const names = [...termsWithin(source, glossary)].filter(({ en }) => /\p{Lu}/u.test(en)).map(({ en }) => en.toLowerCase())
    last = { glossary, source, size: glossary.size, names }
  }
  return last.names
}

let last: { glossary: Reading['glossary']; source: string; size: number; names: string[] } | undefined

/** Takes every settled name, longest first, and refuses those whose Chinese the source does not have. */
const settledNames = (text: string, source: string, taken: Uint8Array, refuse: (name: string) => void, { paper }: Reading): Stretch[] => {
  const accepted: Stretch[] = []
  const names = loadNames()
  const known = dictionaryNames(source)
  const lower = [...text.toLowerCase()].map((letter) => letter.normalize('NFD')[0]).join('')
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
      // `Ford the river`, `Expo visitors`: an ordinary word may only begin the sentence.
      const begins = /(?:^|[.!?:;] |[“"‘])$/.test(text.slice(0, at)) && !name.includes(' ') && isOrdinary(name)
      if (
        !home &&
        !begins &&
        !chinese.some((word) => source.includes(word)) &&
        !inShort(chinese[0]!, source) &&
        !name.split(/[ -]/).every((word) => known.has(lettersOf(word))) &&
        !latin.test(source) &&
        !paper.includes(chinese[0]!) &&
        !isGivenName(text.slice(at + length), source)
      )
        refuse(text.slice(at, at + length))
      else if (!loadForeignPlaces().includes(chinese[0]!)) accepted.push({ at, end: at + length })
      break
    }
  }
  return accepted
}

/** Florence Nightingale, Paris Hilton: a place by itself, a given name before a surname that the source has. */
const isGivenName = (after: string, source: string): boolean => {
  const surname = /^ (\p{Lu}\p{Ll}{3,})/u.exec(after)?.[1]
  const settled = loadNames().get(surname?.toLowerCase() ?? '') ?? []
  return (
    surname !== undefined &&
    (settled.some((word) => word !== '' && source.includes(word)) || sounds(surname, source) || inDictionary(lettersOf(surname), source))
  )
}

/** 德企, 对法, 英超: a country by its first character. */
const inShort = (country: string, source: string): boolean =>
  loadForeignPlaces().includes(country) &&
  new RegExp(
    `${country[0]}(?:国|方|企|商|籍|媒|军|语|文|属|裔|系|式|资|货|产|超|甲|网|股|元|镑|队)|[中对赴访驻旅留援输美俄日韩欧]${country[0]}(?![律院庭官治规])`,
  ).test(source)

/** `Yoshimasa Hayashi`, where Hayashi is the settled spelling of a name of the source: what stands next to it is his given name. */
const besideSurname = (run: Token[], settled: Stretch[], text: string, source: string): boolean =>
  run.length === 1 &&
  !isOrdinary(run[0]!.text) &&
  (!isPinyin(run[0]!.text) || abroad(run[0]!.text, source)) &&
  settled.some(({ at, end }) => text.slice(end, run[0]!.at) === ' ' || text.slice(run[0]!.end, at) === ' ')

/** Maximal runs of capitalised words with nothing but a space, `of`, `the`, `and` or a dot between them. */
const runsOf = (tokens: Token[], taken: Uint8Array, text: string, source: string): Token[][] => {
  const runs: Token[][] = []
  for (const token of tokens) {
    if (
      taken.subarray(token.at, token.end).includes(1) ||
      (grammar.test(token.text.replace(/[’'].*$/, '')) && !isSurname(token, tokens, source)) ||
      // He Jun, Li Jun: no month after a name.
      (calendar.test(token.text) && !(token.text === 'Jun' && tokens.some(({ end }) => end === token.at - 1)))
    )
      continue
    const previous = runs.at(-1)?.at(-1)
    const gap = previous ? text.slice(previous.end, token.at) : undefined
    if (gap !== undefined && /^[ \u00a0]?(?:[-·.] ?)?$/.test(gap) && !token.first) runs.at(-1)!.push(token)
    else runs.push([token])
  }
  return runs
}

/** He Wei, You Quan, An Li: a word of grammar that is the surname of what follows it. */
const isSurname = (token: Token, tokens: Token[], source: string): boolean => {
  const next = tokens.find(({ at }) => at === token.end + 1)
  return (
    next !== undefined && isPinyin(token.text) && isPinyin(next.text) && findPinyin(lettersOf(token.text + next.text), source).length > 0
  )
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
  // Li, Zhuang and Hui people, the Huan river: one syllable too.
  if (
    [...source].some(
      (character, index) => /[族河江湖山岛水村镇县州寺岭]/.test(source[index + 1] ?? '') && readingsOf(character).includes(letters),
    )
  )
    return true
  let masked = source
  for (const place of loadPlaces().keys()) if (masked.includes(place)) masked = masked.replaceAll(place, '　'.repeat(place.length))
  return [...masked].some(
    (character, index) => surnames.includes(character) && readingsOf(character).includes(letters) && personFollows(masked, index),
  )
}

/** A surname is followed by a given name, 某, 先生, 女士 and the like, not by the second half of a word; judged by what comes next. */
const personFollows = (text: string, at: number) =>
  /^.(?:某|先生|女士|同志|老师|师傅|阿姨|大[爷妈叔伯姐哥]|奶奶|爷爷|[\p{Script=Han}])/u.test(text.slice(at, at + 4))

/**
 * A person whose surname the source writes, in characters or by sound: English adds the given names that Chinese leaves out (冯德莱恩 is Ursula von der
 * Leyen), unless the source has given names too, with a dot.
 */
const isPerson = (run: Token[], source: string): boolean => {
  // `Governor Kazuo Ueda`: what stands before the name is his office.
  const first = run.findIndex(({ text }) => !isOrdinary(text) || abroad(text, source) || bearsSurname(text.replace(/[’']s$/, ''), source))
  const parts = run.slice(Math.max(0, first)).map(({ text }) => text.replace(/[’']s?$/, '').replace(/[’']s$/, ''))
  if (parts.length < 2 || parts.length > 4) return false
  if (parts.every((part) => abroad(part, source)) && !parts.every((part) => isPinyin(part) && isOrdinary(part))) return true
  if ([parts[0]!, parts.at(-1)!].some((part) => bearsSurname(part, source))) return true
  const [last, given] = [parts.at(-1)!, parts.slice(0, -1)]
  return (
    dottedNames(source) === '' &&
    !isOrdinary(last) &&
    given.every((part) => !isPinyin(part) || part.length < 3 || !isOrdinary(part)) &&
    (sounds(last, source) ||
      // Giorgia Meloni: what stands before it is no pinyin, so it is none either.
      (last.length >= 5 && given.every((part) => !isPinyin(part)) && isTransliterated(last, source, { least: 1, characters: 3 })) ||
      inDictionary(lettersOf(last), source))
  )
}

const acceptable = (token: Token, run: Token[], source: string, titled: boolean, reading: Reading): boolean => {
  const { glossary } = reading
  const plain = token.text
    .replace(/[’']s$/, '')
    .replace(/[’']$/, '')
    .replaceAll('ç', 's')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  if (new RegExp(`(?<![A-Za-z])${plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`, 'i').test(source)) return true
  if (/^[IVXL]+$/.test(plain) && romanNumeral(plain, source)) return true
  // Beijing-Shanghai, Italo-Normans, Airdrie-Bathgate.
  if (
    plain.includes('-') &&
    plain
      .split('-')
      .every(
        (part) =>
          part.length > 1 &&
          part !== plain &&
          (findPinyin(lettersOf(part), source).length > 0 || acceptable({ ...token, text: part }, run, source, titled, reading)),
      )
  )
    return true
  if (inDictionary(lettersOf(plain), source) || inBrief(lettersOf(plain), source)) return true
  // The Chiang family.
  if (bearsSurname(plain, source, /[氏家姓某]/)) return true
  if (/^[A-Z]{2,8}s?$/.test(plain)) return run.length === 1 && initials(plain, source, glossary)
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
  if (bare.length >= 5 && bare !== plain && dotted === '' && !isPinyin(plain) && !isPinyin(bare) && isTransliterated(bare, source))
    return true
  // Spanish: Manzanillo is 曼萨尼约.
  if (/ll/.test(plain) && !isPinyin(plain) && isTransliterated(plain.replaceAll('ll', 'y'), source)) return true
  return dotted === ''
    ? sounds(plain, source)
    : isTransliterated(plain, dotted, { certain: true }) || (!isPinyin(plain) && isTransliterated(plain, source))
}

/** A foreign name; one that could be pinyin too must sound more alike, or a wrong Chinese name would pass. */
const sounds = (name: string, source: string): boolean =>
  isPinyin(name) ? name.length >= 7 && isTransliterated(name, source, { least: 1, characters: 3 }) : isTransliterated(name, source)

/** Words of the names that the dictionary gives for the source, their plurals and what is derived from them: Sicilian, Hungarians, Lutheran. */
const inDictionary = (letters: string, source: string): boolean => {
  const known = dictionaryNames(source)
  if (known.has(letters) || known.has(letters.replace(/s$/, ''))) return true
  const stem = letters.replace(/(?:s|ns?|ans?|ians?|ese|ish|ic|ine|ines|ists?|ism)$/, '')
  return (
    letters.length >= 6 &&
    stem.length >= 4 &&
    [...known].some(
      (name) =>
        name.length >= 5 && Math.abs(name.length - stem.length) <= 3 && name.startsWith(stem.slice(0, Math.max(5, stem.length - 1))),
    )
  )
}

/** Of which 鲁南 and 皖北 are parts. */
const regional = /^[鲁苏皖粤闽赣湘鄂川滇黔陕甘冀晋豫桂浙辽]/
/** 京沪, 沪深两市, 赴粤: places of China by one character. */
const briefs: Record<string, RegExp> = Object.fromEntries(
  `beijing:京 shanghai:沪 tianjin:津 chongqing:渝 hebei:冀 shanxi:晋 shaanxi:陕|秦 shandong:鲁 henan:豫 jiangsu:苏 zhejiang:浙 anhui:皖 fujian:闽 jiangxi:赣 hubei:鄂 hunan:湘
  guangdong:粤 guangxi:桂 hainan:琼 sichuan:川|蜀 guizhou:黔 yunnan:滇 tibet:藏 gansu:甘|陇 qinghai:青 ningxia:宁 xinjiang:疆|新 liaoning:辽 jilin:吉 heilongjiang:黑 taiwan:台 hong:港
  kong:港 macao:澳 macau:澳 shenzhen:深 guangzhou:穗|广 chengdu:成|蓉 hangzhou:杭 ningbo:甬 nanjing:宁 wuhan:汉 mongolia:蒙 xiamen:厦 zhengzhou:郑 changsha:长 xian:西 kunming:昆 dalian:连`
    .split(/\s+/)
    .map((row) => {
      const [name = '', characters = ''] = row.split(':')
      const one = `(?:${characters})`
      const other = '[京沪津渝冀晋陕鲁豫苏浙皖闽赣鄂湘粤桂琼川黔滇藏甘青宁疆新辽吉黑台港澳深穗蓉杭甬汉蒙厦郑长西昆连广成]'
      return [
        name,
        new RegExp(
          `${one}${other}|${regional.test(characters) ? `${one}[东西南北中](?!\\p{Script=Han}?[部方])|` : ''}${/[沪深]/.test(characters) ? `${one}[股指港]|${one}成指|` : ''}${other}${one}|[赴来驻离抵入进返援在本全]${one}(?![\\p{Script=Han}]{0,1}[上下内外中])`,
          'u',
        ),
      ]
    }),
)
const inBrief = (letters: string, source: string): boolean => briefs[letters]?.test(source) ?? false

const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
/** `Level IV` for Ⅳ级, 四级 or 4级. */
const romanNumeral = (letters: string, source: string): boolean => {
  const digits = [...letters].map((letter) => romans[letter]!)
  const value = digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
  return (
    new RegExp(`(?<!\\d)${value}(?!\\d)`).test(source) ||
    (value <= 12 && new RegExp(`${String.fromCharCode(0x215f + value)}|${chineseNumerals[value]}`).test(source))
  )
}

/** The parts of the foreign names that a source writes with a dot: 奥卢·阿德耶米. */
const dottedNames = (source: string): string =>
  (source.match(/\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+/gu) ?? []).join(' ').replaceAll('·', ' ')

/** An acronym that a term of the glossary has, or the initials of a settled name that the source has. */
const initials = (acronym: string, source: string, glossary: Reading['glossary']) =>
  [...glossary.values()].some(({ en }) => en.includes(acronym)) ||
  [...loadNames()].some(
    ([name, chinese]) =>
      name.includes(' ') &&
      initialsOf(name) === acronym.toLowerCase().replace(/s$/, '') &&
      chinese.some((word) => word !== '' && source.includes(word)),
  ) ||
  chineseBody(acronym, source)
/** CAAM for 中国汽车工业协会: a body of China by its initials, which no table has all of. */
const chineseBody = (acronym: string, source: string) =>
  /^C[A-Z]{2,5}$/.test(acronym) && /中国\p{Script=Han}{2,12}?(?:协会|学会|联合会|商会|联盟|研究院|研究所|委员会)/u.test(source)
const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in|on|de)$/.test(word))
    .map((word) => word[0])
    .join('')

/** A province may be added to a place of it that the source names; it is where the reader looks the place up. */
const provinceOf = (name: string, source: string, places: ReadonlyMap<string, string>): boolean => {
  const letters = lettersOf(name)
  if (!isPinyin(letters)) return false
  for (const [place, province] of places)
    if (source.includes(place) && findPinyin(letters, province).some(({ at, end }) => at === 0 && end === province.length)) return true
  return false
}
