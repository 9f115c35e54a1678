import type { Text } from './blocks.ts'

/** The characters that a reader sees of a rich text. */
export const plainText = (text: Text): string => {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plainText).join('')
  if ('text' in text) return plainText(text.text)
  if (text.type === 'button') return plainText(text.button.text)
  if (text.type === 'custom_emoji') return text.alternative_text
  return text.type === 'mathematical_expression' ? text.expression : ''
}

/** Telegram counts code points, not UTF-16 units. */
export const lengthOf = (text: string): number => {
  let length = 0
  for (const _ of text) length++
  return length
}

/**
 * Without what Telegram would refuse or silently drop: lone surrogates (not UTF-8), control characters, the marks U+030A, 0333 and 033F,
 * and the marks that turn the direction of the text around them (U+202A–202E, 2066–2069), with which a story could rewrite what stands
 * beside it. A ring that makes a letter of its own (Å) is kept as that letter.
 */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ' '))
    .replace(/\p{L}\u030a/gu, (letter) => letter.normalize('NFC'))
    .replace(/[\u030a\u0333\u033f\u202a-\u202e\u2066-\u2069]/g, '')

/** A rich text with every string in it cleaned. */
export const cleanText = (text: Text): Text => {
  if (typeof text === 'string') return clean(text)
  if (Array.isArray(text)) return text.map(cleanText)
  return 'text' in text ? ({ ...text, text: cleanText(text.text) } as Text) : text
}

/**
 * At most so many code points, the last one an ellipsis where something was cut; a word or a figure in Latin letters is not cut within
 * when half of the text is left before it. For labels and previews, never for a story's text.
 */
export const shorten = (text: string, most: number): string => {
  const points = Array.from(text)
  if (points.length <= most) return text
  const kept = points.slice(0, most - 1).join('')
  const broken = /[\p{Script=Latin}\p{N}.,%]$/u.test(kept) && /^[\p{Script=Latin}\p{N}.,%]/u.test(points[most - 1]!)
  const whole = broken ? kept.replace(/\s\S*$/u, '') : kept
  return `${(whole.length * 2 >= most ? whole : kept).replace(/[\s,;:，；：、]+$/u, '')}…`
}

/**
 * A text whose lines break only where reading it does not stumble: a figure stays with the word that it counts (71.23 billion, 14 °C,
 * 第 1 版) and with the name that it belongs to (January 10, Nov. 23, District 5), a day with its year, and a dot between two things ends a line, never begins one.
 */
export const unbroken = (text: string): string =>
  text.replace(
    /(?<=\b\p{Lu}\p{Ll}+ \d{1,2},) (?=\d{4}\b)|(?<=\d) (?=[\p{Script=Latin}\p{Script=Han}°])|(?<=\b\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}{1,3}\.|\p{Script=Han}) (?=\d)| (?=· )/gu,
    '\u00a0',
  )

/** A rich text with every string in it unbroken, but for the paper's own sentences, which stay as they are printed. */
export const unbrokenText = (text: Text): Text => {
  if (typeof text === 'string') return unbroken(text)
  if (Array.isArray(text)) return text.map(unbrokenText)
  return 'text' in text && text.type !== 'reference' ? ({ ...text, text: unbrokenText(text.text) } as Text) : text
}

/** A Chinese statement with its full stop, which a clause taken out of a longer sentence has lost. */
export const asSentence = (text: string): string => (/\p{Script=Han}[^。！？!?…]*[\p{L}\p{N}%℃”）》]$/u.test(text) ? `${text}。` : text)

/** Cuts a text into pieces of at most so many code points, after a sentence or a space where one is near the end. Nothing is lost. */
export const cut = (text: string, most: number): string[] => {
  const pieces: string[] = []
  let rest = Array.from(text)
  while (rest.length > most) {
    const window = rest.slice(0, most)
    const from = Math.floor(most / 2)
    const good = (marks: string) => window.findLastIndex((point, at) => at >= from && marks.includes(point)) + 1
    let end = good('\n') || good('。！？') || good('.!? ') || most
    // A mark stays with the character that it stands on, and a joined sign whole.
    while (end > from && (/^[\p{M}\u200d]$/u.test(rest[end] ?? '') || rest[end - 1] === '\u200d')) end--
    if (end === from) end = most
    pieces.push(rest.slice(0, end).join(''))
    rest = rest.slice(end)
  }
  if (rest.length > 0) pieces.push(rest.join(''))
  return pieces
}
