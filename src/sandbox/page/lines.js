import { html } from './dom.js'

/** Nothing is Chinese: its quotation marks and points are narrow, which Chinese fonts make wide. */
export const isLatin = (text) => !/\p{Script=Han}/u.test(text)

/**
 * A line is English where it begins so and most of it is; a Chinese character says about as much as three letters. Names of bots and
 * commands are of no language.
 */
const isEnglish = (line) => {
  const text = line.replace(/(?<!\w)[@/]\w+/g, '')
  return (
    /^\P{L}*\p{Script=Latin}/u.test(text) &&
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 < (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
  )
}

/** Of a whole element, for what the browser sets there itself, such as the dots where it cuts a line. */
export const languageOf = (text) => (isLatin(text) || isEnglish(text) ? 'en' : 'zh')

/**
 * A text with each language in it marked as such: both stand in one paragraph, often on one line. A browser sets the marks of Chinese, which
 * English has too, by it.
 */
export const inLines = (text) =>
  text.split(/(?<=\n|[。？！] )/).map((line) => {
    if (isEnglish(line)) return html`<span lang="en">${englishUnbroken(line)}</span>`
    return isLatin(line) ? chineseUnbroken(line) : html`<span lang="zh">${chineseUnbroken(line)}</span>`
  })

/** What is longer than this may be longer than a line. */
const longest = 32
const kept = (piece) => (piece.length > longest ? piece : html`<span class="whole">${piece}</span>`)

/**
 * Where an English line does not break: between a figure and the word that it counts or the name that it belongs to, between a day and its
 * year, between a page and its number, an amount and its money, a command and the day that it asks for, within a day in figures, after an &, and before a dot.
 * Between dots stand a few words that belong together.
 */
const joint =
  /(?<=\d,) (?=(?:19|20)\d\d\b)|(?<=\/[a-z]+|\bpages?) (?=\d)|(?<=\d) (?=[\p{Script=Latin}°])|(?<=\d [mbtr]\w{1,2}llion) (?=\p{L})|(?<=&) |(?<=\b\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}{1,3}\.) (?=\d)| (?=· )/gu

const fewWords = 22

/** The text stays as it is, to be copied and found; only how it is laid out is said. */
const englishUnbroken = (line) =>
  line
    .split(' · ')
    .map((words, _, { length }) => (length > 1 && words.length < fewWords ? words.replaceAll(' ', '\u0000') : words))
    .join(' · ')
    .replace(joint, '\u0000')
    .split(/([^ \n]*(?:\0|\d-\d)[^ \n]*)/)
    .map((piece, at) => (at % 2 === 1 ? kept(piece.replaceAll('\0', ' ')) : piece))

/**
 * What a Chinese line never breaks in: a command and what is given to it, an English page and its number; the day of a week or of a month, the time of a day, a figure and what it counts; and the last
 * three characters of a statement, of which one alone would stand on a line of its own.
 */
const whole = new RegExp(
  [
    '(?<command>\\/[a-z]+ (?:\\p{Han}+ = \\w+|\\d[\\d-]*)|\\bpages? \\d+)',
    '周[一二三四五六日]|星期[一二三四五六日天]',
    '(?<date>\\d+月\\d+日[起前后止]?|\\d+时\\d+分(?!钟))',
    '(?<counted>(?:第 ?)?\\d[\\d.,:-]*[万亿]*(?: ?(?:分钟|小时|人次|个月|公里|公斤|平方米|立方米)| ?\\p{Han})?)',
    '\\p{Han}{3}[。！？…；”）》]+(?=\\n?$)',
  ]
    .join('|')
    .replaceAll('\\p{Han}', '\\p{Script=Han}'),
  'gu',
)

/** What is counted in these is said with them; any other measure has a noun after it. */
const complete = /[年月日时分秒钟天岁人次元里米斤版]$/

const chinese = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where the words of a line begin and end. Two characters that the dictionary has only alone are a word that it lacks. */
const wordsOf = (line) => {
  const words = chinese.segment(line)
  const at = (place) => {
    const word = words.containing(place)
    return /^\p{Script=Han}/u.test(word?.segment) ? { from: word.index, to: word.index + word.segment.length } : undefined
  }
  const alone = (word) => word !== undefined && word.to - word.from === 1
  return {
    at,
    alone,
    /** Where the word begins that ends there. */
    before(place) {
      const word = at(place - 1)
      if (!word || /[和与及或]/.test(line.slice(word.from, place))) return place
      const other = alone(word) ? at(word.from - 1) : undefined
      return alone(other) ? other.from : word.from
    },
    /** Where the word ends that begins there. */
    after(place) {
      const word = at(place)
      const other = alone(word) ? at(word.to) : undefined
      return alone(other) ? other.to : (word?.to ?? place)
    },
  }
}

/** A dot between two things, which a Chinese font makes as wide as a character. */
const dot = /[ \u00a0]·(?= )/g

/** Where a line is not broken, from and to: in a figure with its noun, in the word that leads to it, in the last word of a statement. */
const unbroken = (line) => {
  const found = [...line.matchAll(whole)]
  if (found.length === 0) return []
  const words = wordsOf(line)
  return found.flatMap(({ 0: piece, index, groups }) => {
    const end = index + piece.length
    if (groups.command) return [[index, end]]
    if (!groups.date && !groups.counted) return [[words.at(index).from, end]]
    const lead = line[index - 1] === ' ' ? index - 1 : index
    return [
      [words.before(lead), lead],
      [index, groups.counted ? nounEnd(piece, end, words) : end],
    ]
  })
}

/** Where the noun ends that a figure counts. After a gap it is one only with a measure: a longer word there is a name or the next statement. */
const nounEnd = (piece, end, words) => {
  const measure = words.at(end - 1)
  if (!measure) return end
  const next = words.at(end)
  if (piece.at(-2) === ' ' && (!words.alone(measure) || words.alone(next))) return end - 2
  return complete.test(piece) ? end : words.alone(measure) || measure.to === end ? words.after(end) : measure.to
}

/** One character that belongs to the word before it, where there is one; any other that is a word alone leads to the next, but for a measure. */
const trailing = /^[的了着过地得们等里上中内外后前时]$/

/** How much may stand before a word to which a single character leads, in characters. */
const longestTie = 4

/**
 * Where a line may break besides its marks and spaces: between two words. A browser would break between any two characters, and is told
 * not to by the style sheet (word-break: keep-all).
 */
const breaksIn = (line) => {
  const places = new Set()
  const words = [...chinese.segment(line)]
  let last = 0
  for (const [at, { segment, index }] of words.entries()) {
    const before = words[at - 1]?.segment ?? ''
    if (!/[\p{L}\p{N}”]$/u.test(before) || !/^[\p{L}\p{N}“]/u.test(segment)) {
      last = index
      continue
    }
    const tied = trailing.test(before) && last < index - 1
    const leads = /^\p{Script=Han}$/u.test(before) && !tied && !/\p{N}$/u.test(words[at - 2]?.segment ?? '')
    if (trailing.test(segment) || (leads && index - last < longestTie)) continue
    places.add(index)
    last = index
  }
  return places
}

const chineseUnbroken = (text) => {
  const line = text.replaceAll('\u00a0', ' ')
  const breaks = isLatin(line) ? new Set() : breaksIn(line)
  const dots = [...line.matchAll(dot)].map(({ 0: piece, index }) => [index, index + piece.length])
  const out = []
  let at = 0
  const put = (to, shown = text.slice(at, to)) => {
    if (breaks.has(at)) out.push(html`<wbr />`)
    if (to > at) out.push(shown)
    at = to
  }
  const loose = (to) => {
    for (const place of [...breaks].filter((one) => one > at && one < to)) put(place)
    put(to)
  }
  for (const [from, to] of [...unbroken(line), ...dots].sort((a, b) => a[0] - b[0])) {
    if (to - Math.max(from, at) < 2) continue
    if (from > at) loose(from)
    const piece = text.slice(at, to)
    put(to, piece.endsWith('·') ? html`<span class="whole" lang="en">${piece}</span>` : kept(piece))
  }
  if (at < text.length) loose(text.length)
  return out
}
