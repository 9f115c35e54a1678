/**
 * Cuts a paragraph into sentences. Joined again they give the paragraph to the letter.
 * A sentence ends at 。！？…… or at ! ? . before a space, with the closing quotes and brackets that follow; never inside
 * a bracket, never inside a quotation unless the quotation itself is closed by the mark, and never between a quotation and its
 * speaker. None is longer than 1,000 characters: what a reader is shown as proof, and what is searched for patterns, stays short
 * even where a table or a broken page has no marks at all.
 */
export const splitSentences = (paragraph: string): string[] => {
  const sentences: string[] = []
  let start = 0
  let open: string[] = []
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph[i]!
    if (openers.has(mark)) open.push(mark)
    else if (closers.has(mark)) open.pop()
    if (!endsAt(paragraph, i)) continue
    let end = i + 1
    let left = open.length
    while (end < paragraph.length && (closers.has(paragraph[end]!) || isMark(paragraph[end]!))) {
      if (closers.has(paragraph[end]!)) left = Math.max(0, left - 1)
      end++
    }
    // A mark inside a bracket or an open quotation does not end the sentence, unless that has run on for too long to be one.
    if ((left > 0 || '（([【〔《'.includes(open.at(-1) ?? '-')) && end - start < 200) continue
    // “……。”某某说。 The words and who said them are one statement.
    if ('”」'.includes(paragraph[end - 1]!) && attribution.test(paragraph.slice(end, end + 40))) continue
    while (end < paragraph.length && /\s/.test(paragraph[end]!)) end++
    sentences.push(...withinCap(paragraph.slice(start, end)))
    start = end
    open = []
    i = end - 1
  }
  if (start < paragraph.length) sentences.push(...withinCap(paragraph.slice(start)))
  return sentences
}

const longest = 1000

/** A sentence, or its pieces where it is too long: each cut after the last mark or blank that fits, else where the length ends. */
const withinCap = (sentence: string): string[] => {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > longest) {
    const room = rest.slice(0, longest)
    const seam = /^.*(?:[，。；：、！？]|[,;](?!\d)|\s)/su.exec(room)?.[0].length
    // Never between the two halves of one character.
    const end = seam ?? (/[\uD800-\uDBFF]$/.test(room) ? longest - 1 : longest)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' ? pieces : [...pieces, rest]
}

const attribution = /^[^，,。！？“”；：]{1,30}(?:说|表示|介绍|指出|认为|强调|坦言|透露|告诉记者|如是说|感慨|回忆|解释)(?:道)?[。！？，,]/

const openers = new Set('“‘《（(「『【〔')
const closers = new Set('”’》）)」』】〕')
const isMark = (mark: string) => '。！？!?…'.includes(mark)

const endsAt = (text: string, at: number): boolean => {
  const mark = text[at]!
  if ('。！？'.includes(mark)) return true
  if (mark === '…') return text[at - 1] === '…' && text[at + 1] !== '…'
  if ('!?'.includes(mark)) return /[\s”’）)」』]|$/.test(text[at + 1] ?? '')
  // An English full stop: before a space and a capital or the end, after something that is not a single initial.
  return mark === '.' && /[a-z0-9)\]%]/.test(text[at - 1] ?? '') && /^($|\s+["“(]?[A-Z\u4e00-\u9fff])/.test(text.slice(at + 1, at + 6))
}
