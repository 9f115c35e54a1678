import { html } from './dom.js'

/** English where nothing is Chinese: its quotation marks and points are narrow, which Chinese fonts make wide. */
export const isLatin = (text) => !/\p{Script=Han}/u.test(text)

/** A line is English where it begins so and most of it is; a Chinese character says about as much as three letters. */
const isEnglish = (text) =>
  /^\P{L}*\p{Script=Latin}/u.test(text) &&
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 < (text.match(/\p{Script=Latin}/gu)?.length ?? 0)

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

/** Where an English line does not break: between a figure and the word that it counts or the name that it belongs to, and before a dot. */
const joint = /(?<=\d) (?=[\p{Script=Latin}°])|(?<=\b\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}{1,3}\.) (?=\d)| (?=· )/gu

/** The text stays as it is, to be copied and found; only how it is laid out is said. */
const englishUnbroken = (line) =>
  line
    .replace(joint, '\u0000')
    .split(/([^ \n]*\0[^ \n]*)/)
    .map((piece) => (piece.includes('\0') ? kept(piece.replaceAll('\0', ' ')) : piece))

/**
 * What a Chinese line never breaks in: the day of a week or of a month, the time of a day, a figure and what it counts; and the last
 * three characters of a statement, of which one alone would stand on a line of its own.
 */
const whole = new RegExp(
  [
    '周[一二三四五六日]|星期[一二三四五六日天]',
    '\\d+月\\d+日|\\d+时\\d+分(?!钟)',
    '\\d[\\d.,:]*[万亿]*(?: ?(?:分钟|小时|人次|个月|公里|公斤|平方米|立方米)|\\p{Han}| \\p{Han}(?!\\p{Han}))?',
    '\\p{Han}{3}[。！？…；”）》]+(?=\\n?$)',
  ]
    .join('|')
    .replaceAll('\\p{Han}', '\\p{Script=Han}'),
  'gu',
)

/** A dot between two things, which a Chinese font makes as wide as a character. */
const dot = /[ \u00a0]·(?= )/g

const chineseUnbroken = (line) => {
  const out = []
  let at = 0
  const found = [...line.matchAll(whole), ...line.matchAll(dot)].sort((a, b) => a.index - b.index)
  for (const { 0: piece, index } of found) {
    if (piece.length === 1) continue
    out.push(line.slice(at, index), piece.endsWith('·') ? html`<span class="whole" lang="en">${piece}</span>` : kept(piece))
    at = index + piece.length
  }
  return [...out, line.slice(at)]
}
