/** What stands between two marks; mark: the one that follows it: a comma, semicolon, colon, or (after the last one) a stop. */
export type Piece = { text: string; at: number; end: number; mark: string }

const open = '“‘《（(「『【'
const close = '”’》）)」』】'

/** A sentence in its clauses; what stands in quotation marks or brackets is not divided. headline: a space divides too. */
export const piecesOf = (text: string, headline: boolean): Piece[] => {
  const pieces: Piece[] = []
  let depth = 0
  let start = 0
  const cut = (at: number, mark: string) => {
    if (text.slice(start, at).trim() !== '') pieces.push({ text: text.slice(start, at), at: start, end: at, mark })
    else if (pieces.length > 0 && mark !== ',') pieces.at(-1)!.mark = mark
    start = at + 1
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (open.includes(sign)) depth++
    else if (close.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (/[，。！!？?…]/u.test(sign)) cut(at, ',')
    else if (/[,.:]/.test(sign) && !/\d/.test(text[at + 1] ?? '')) cut(at, sign === ':' ? ':' : ',')
    else if (/[；;]/u.test(sign)) cut(at, ';')
    else if (sign === '：' || (sign === '—' && text[at + 1] === '—')) cut(at, ':')
    else if (sign === '—' && text[at - 1] === '—') start = at + 1
    else if (headline && /\s/u.test(sign) && /\p{Script=Han}/u.test(text[at - 1] ?? '')) cut(at, ';')
  }
  cut(text.length, ',')
  return pieces
}
