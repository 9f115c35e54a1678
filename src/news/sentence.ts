/**
 * Cuts a paragraph into sentences. Joined again they give the paragraph to the letter.
 * A sentence ends at 。！？…… or at ! ? . before a space, with the closing quotes and brackets that follow; never inside
 * a bracket, and never inside a quotation unless the quotation itself is closed by the mark.
 */
export const splitSentences = (paragraph: string): string[] => {
  const sentences: string[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph[i]!
    if (openers.has(mark)) depth++
    else if (closers.has(mark)) depth = Math.max(0, depth - 1)
    if (!endsAt(paragraph, i)) continue
    let end = i + 1
    let closed = depth
    while (end < paragraph.length && (closers.has(paragraph[end]!) || isMark(paragraph[end]!))) {
      if (closers.has(paragraph[end]!)) closed = Math.max(0, closed - 1)
      end++
    }
    // A mark inside an open quotation or bracket does not end the sentence, unless that has run on for too long to be one.
    if (closed > 0 && end - start < 200) continue
    while (end < paragraph.length && /\s/.test(paragraph[end]!)) end++
    sentences.push(paragraph.slice(start, end))
    start = end
    depth = 0
    i = end - 1
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start))
  return sentences
}

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
