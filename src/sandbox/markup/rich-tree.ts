import { badRequest } from '../refusal.ts'

/** Named references that rich HTML knows; all numeric ones work too. */
const references: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}
const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return references[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : whole
  })

export const inlineTags = [
  ...['b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'code', 'mark', 'sub', 'sup', 'tg-spoiler'],
  'a',
  'br',
  'tg-reference',
  'tg-emoji',
  'tg-time',
  'tg-math',
  'tg-button',
  'cite',
]
const blockTags = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre', 'footer', 'hr', 'ul', 'ol', 'li', 'input', 'blockquote', 'aside', 'table', 'caption'],
  ...[
    'tr',
    'th',
    'td',
    'details',
    'summary',
    'tg-math-block',
    'tg-button-row',
    'tg-thinking',
    'img',
    'video',
    'audio',
    'tg-document',
    'figure',
  ],
  ...['figcaption', 'tg-map', 'tg-collage', 'tg-slideshow', 'thead', 'tbody'],
]
const known = new Set([...inlineTags, ...blockTags])
const empty = new Set(['br', 'hr', 'img', 'input', 'tg-map'])

export type Element = { tag: string; attributes: Record<string, string>; children: Node[] }
export type Node = string | Element

/** The source as a tree of known tags, references decoded. Throws a Refusal with the byte offset of what it cannot read. */
export function readTree(source: string): Node[] {
  const root: Element = { tag: '', attributes: {}, children: [] }
  const open = [root]
  const pattern = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>|<!--.*?-->|<\/?>/gs
  let at = 0
  const text = (part: string) => {
    if (!part) return
    if (part.includes('<'))
      throw badRequest(`can't parse rich message: Unclosed start tag at byte offset ${Buffer.byteLength(source.slice(0, at))}`)
    open.at(-1)!.children.push(decode(part))
  }
  for (const match of source.matchAll(pattern)) {
    text(source.slice(at, match.index))
    at = match.index + match[0].length
    const [, slash, name, attributes, self] = match
    if (!name) continue
    const tag = name.toLowerCase()
    if (!known.has(tag))
      throw badRequest(
        `can't parse rich message: Unsupported start tag "${tag}" at byte offset ${Buffer.byteLength(source.slice(0, match.index))}`,
      )
    if (slash) {
      const from = open.findLastIndex((element) => element.tag === tag)
      if (from < 1 && empty.has(tag)) continue
      if (from !== open.length - 1) {
        throw badRequest(
          `can't parse rich message: Unmatched end tag "${tag}" at byte offset ${Buffer.byteLength(source.slice(0, match.index))}`,
        )
      }
      open.pop()
      continue
    }
    const element: Element = { tag, attributes: readAttributes(attributes ?? ''), children: [] }
    open.at(-1)!.children.push(element)
    if (!self && !empty.has(tag)) open.push(element)
  }
  text(source.slice(at))
  const left = open.at(-1)!
  if (left !== root) throw badRequest(`can't parse rich message: Can't find end tag corresponding to start tag "${left.tag}"`)
  return root.children
}

function readAttributes(source: string): Record<string, string> {
  const found = source.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)
  return Object.fromEntries([...found].map((match) => [match[1]!.toLowerCase(), decode(match[2] ?? match[3] ?? match[4] ?? '')]))
}
