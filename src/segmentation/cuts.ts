/** How a text ends and begins, and what is still open in it. All of it looks at one paragraph alone. */

const closing = '”’》）)」』】〕"'
const surrounding = new Set([...closing, ' ', '\u3000'])
/** Marks that no paragraph begins with: what starts so goes on from somewhere. */
const never = new Set([...'，。、；：！？）》”’」』】〕…,;!?)%％'])

/** True when the paragraph ends as paragraphs do: 。！？…… a dash or a colon before a list, or a bracketed note. */
export const isComplete = (text: string, open: readonly string[] = unpaired(text).open): boolean => {
  const end = text.trimEnd()
  let length = end.length
  while (length > 0 && surrounding.has(end[length - 1]!)) length--
  const bare = end.slice(Math.max(0, length - 2), length)
  // A quotation may run on over several paragraphs; a bracket or a title may not.
  if (open.some((mark) => !'“‘'.includes(mark) || !/[。！？…]$/.test(end))) return false
  if (/[。！？!?…]$/.test(bare) || /(?:——|[；;：:])$/.test(bare)) return true
  if (/\.$/.test(bare) && /[a-z0-9]\.$/i.test(bare)) return true
  // A note in brackets at the very end: （新华社北京7月8日电）
  if (!/[）)】]/.test(end.at(-1) ?? '')) return false
  return /[。！？…”][（(【][^（）()【】]{1,60}[）)】]$/.test(end) || /^[（(【][^（）()【】]{1,60}[）)】]$/.test(end)
}

/** True when the text can only be the rest of something: it begins with a comma, a stop or a closing mark. */
export const beginsInside = (text: string): boolean => never.has(text[0] ?? '') && !/^…{2,}$/.test(text)

const closerOf: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '（': '）',
  '(': ')',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
}
const openerOf = Object.fromEntries(Object.entries(closerOf).map(([opener, closer]) => [closer, opener]))

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/** open: the opening marks that the text does not close, outermost first; lost: the closing marks that it does not open, in order. */
export const unpaired = (text: string): { open: string[]; lost: string[] } => {
  const open: string[] = []
  const lost: string[] = []
  for (let i = 0; i < text.length; i++) {
    if (isHan(text.charCodeAt(i))) continue
    const mark = text[i]!
    if (mark in closerOf) open.push(mark)
    else if (mark in openerOf) {
      const at = open.lastIndexOf(openerOf[mark]!)
      if (at >= 0) open.length = at
      else lost.push(mark)
    }
  }
  return { open, lost }
}

/** Whether closing marks that one text lacks an opener for close what the other left open. */
export const closesWhatIsOpen = (open: string[], lost: string[]): boolean =>
  lost.length > 0 && open.some((mark) => lost[0] === closerOf[mark])
