import { SourceError } from '../source.ts'

/** What bytes turned out to be. declared: the charset that the bytes or their sender claimed, when it was not the right one. */
export type Decoded = { text: string; charset: string; declared?: string }

/**
 * Bytes to text. A byte order mark wins; then valid UTF-8, whatever was declared (pages that declare gb2312 over UTF-8 are common);
 * then the declared charset; then GB18030 or Big5, whichever gives everyday characters. Throws SourceError for what is no text.
 */
export const decodeText = (bytes: Uint8Array, name: string, declared?: string): Decoded => {
  const wide = utf16(bytes)
  if (wide !== undefined) return wide
  const what = binaryKind(bytes)
  if (what) throw new SourceError({ kind: 'no text file', file: name, what })
  const marked = byteOrderMark(bytes)
  if (marked) {
    const text = new TextDecoder(marked).decode(bytes)
    // The last character may be cut.
    if (badShare(text.slice(0, -1)) > mostBad) throw new SourceError({ kind: 'unknown charset', file: name })
    return { text: checked(text, name), charset: marked }
  }
  const claim = canonical(declared ?? declaredCharset(bytes))
  const wrong = (charset: string) => (claim && claim !== charset ? { declared: claim } : {})
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return { text: checked(utf8, name), charset: 'utf-8', ...wrong('utf-8') }
  if (claim && claim !== 'utf-8' && !chinese.includes(claim)) {
    const text = strictly(claim, bytes)
    if (text !== undefined) return { text: checked(text, name), charset: claim }
  }
  // Big5 read as GB18030 gives no error but rare characters, and the other way round; a file cut in the midst of a character is still text.
  const tried = chinese
    .map((charset) => ({ charset, text: new TextDecoder(charset).decode(bytes) }))
    .map(({ charset, text }) => ({ charset, text, score: everyday(text) + (claim === charset ? 0.02 : 0) }))
    .toSorted((a, b) => b.score - a.score)[0]!
  if (badShare(tried.text) > mostBad || (tried.text.length > 100 && tried.score < 0.05))
    throw new SourceError({ kind: 'unknown charset', file: name })
  return { text: checked(tried.text, name), charset: tried.charset, ...wrong(tried.charset) }
}

const chinese = ['gb18030', 'big5']

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without its mark: bytes with zeros that are everyday Chinese in one of its two orders, with no control characters. */
const utf16 = (bytes: Uint8Array): Decoded | undefined => {
  if (bytes.length % 2 === 1 || byteOrderMark(bytes) || !bytes.subarray(0, 8192).includes(0)) return undefined
  return ['utf-16le', 'utf-16be']
    .map((charset) => ({ charset, text: strictly(charset, bytes) ?? '' }))
    .find(({ text }) => badShare(text) === 0 && everyday(text) > 0.1)
}

/** The charset that an HTML or XML file declares in its first kilobytes. */
const declaredCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
    .exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))
    ?.slice(1)
    .find((name) => name)

/** The decoder's own name, with GB2312 and GBK as the GB18030 that includes them; undefined for a name that no decoder knows. */
export const canonical = (charset: string | undefined): string | undefined => {
  if (!charset) return undefined
  try {
    const name = new TextDecoder(charset).encoding
    return name === 'gbk' ? 'gb18030' : name
  } catch {
    return undefined
  }
}

const strictly = (charset: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const checked = (text: string, name: string): string => {
  if (text.trim() === '') throw new SourceError({ kind: 'empty file', file: name })
  return text
}

/** The commonest characters of written Chinese, simplified and traditional: about a quarter of any text. */
const common = new Set(
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长这為時國會個說來們對過後發當開經頭動長從兩間學業義場',
)

/** The share of everyday characters among all that are not ASCII. */
const everyday = (text: string): number => {
  let all = 0
  let known = 0
  for (const character of text.slice(0, 20_000)) {
    if (character < '\u0080') continue
    all++
    if (common.has(character) || '，。、；：“”（）！？《》　'.includes(character)) known++
  }
  return all === 0 ? 0 : known / all
}

/** With a greater share of characters that stand in no text, it is none. */
const mostBad = 0.02

const badShare = (text: string): number => {
  let bad = 0
  for (const character of text) if (character === '\ufffd' || (character < ' ' && !'\n\r\t\f'.includes(character))) bad++
  return text.length === 0 ? 0 : bad / text.length
}

const kinds: [number[], string][] = [
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
]

/** What kind of file the bytes are when they are no text, in words; undefined for text. */
export const binaryKind = (bytes: Uint8Array): string | undefined => {
  const known = kinds.find(([magic]) => magic.every((byte, at) => bytes[at] === byte))
  if (known) return known[1]
  // Some programs write a few bytes before a PDF's first line, and every reader puts up with it.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-1.')) return 'a PDF'
  if (byteOrderMark(bytes)) return undefined
  return bytes.subarray(0, 8192).includes(0) ? 'a binary file' : undefined
}
