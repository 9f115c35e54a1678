import type { FormattedText, MessageEntity } from '../wire.ts'

const priorities: Record<string, number> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  date_time: 98,
  custom_emoji: 99,
}
const priority = (entity: MessageEntity) => (entity.type === 'pre' && entity.language ? 10 : (priorities[entity.type] ?? 50))

/** tdlib's order: by place, the longer first, then the outer kind first. */
export const sortEntities = (entities: MessageEntity[]) =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length || priority(a) - priority(b))

const mergeable = new Set(['bold', 'italic', 'underline', 'strikethrough', 'spoiler'])
/** Kinds that a sender cannot give; the server finds them itself. */
const detectedOnly = new Set(['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bank_card_number'])

/** The reason, when an entity begins or ends outside the text or inside a character (surrogate pair). UTF-16 offsets. */
export function misplacedEntity(text: string, entities: MessageEntity[]): string | undefined {
  const inside = (at: number) => at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!)
  for (const { offset, length } of entities) {
    if (offset < 0 || offset > 1_000_000) return `Receive entity with incorrect offset ${offset}`
    if (length < 0 || length > 1_000_000) return `Receive entity with incorrect length ${length}`
    if (length === 0) continue
    if (offset >= text.length) return `Entity begins after the end of the text at UTF-16 offset ${offset}`
    if (inside(offset)) return `Entity begins in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, offset - 1))}`
    const end = offset + length
    if (end > text.length) return `Entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`
    if (inside(end)) {
      return `Entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, end - 1))}`
    }
  }
  return undefined
}

/**
 * What the server keeps of a text: control characters cleaned, trimmed, entities shifted along, equal neighbours merged, what is empty
 * or only spaces dropped, at most 100 of a sender's entities, and links, mentions, hashtags and commands found.
 */
export function settle(source: FormattedText, detect = true): FormattedText {
  const { text: cleaned, moved } = clean(source.text)
  const start = cleaned.length - cleaned.trimStart().length
  const text = cleaned.trim()
  const place = (at: number) => Math.min(Math.max(moved(at) - start, 0), text.length)
  const given = source.entities
    .filter((entity) => !detectedOnly.has(entity.type))
    .map((entity) => {
      const offset = place(entity.offset)
      return { ...entity, offset, length: place(entity.offset + entity.length) - offset }
    })
    .filter((entity) => entity.length > 0)
    .slice(0, 100)
  const solid = given.filter((entity) => !mergeable.has(entity.type))
  const found = detect ? detectEntities(text).filter((entity) => !solid.some((other) => blocks(other, entity))) : []
  return { text, entities: sortEntities([...solid, ...found, ...styles(given, [...solid, ...found])]) }
}

const overlap = (a: MessageEntity, b: MessageEntity) => a.offset < b.offset + b.length && b.offset < a.offset + a.length
const within = (a: MessageEntity, b: MessageEntity) => a.offset <= b.offset && b.offset + b.length <= a.offset + a.length

/** Nothing is found inside code and links, nor across the edge of a quotation. */
const blocks = (given: MessageEntity, found: MessageEntity) =>
  overlap(given, found) && !(/blockquote/.test(given.type) && within(given, found))

const dropped = (code: number) => code === 13 || (code >= 0x2028 && code <= 0x202e) || code === 0x333 || code === 0x33f || code === 0x30a
const spaced = (code: number) => code < 32 && code !== 10 && code !== 13

/** Tabs and controls become spaces, carriage returns and direction overrides go; `moved` maps an old offset to the new one. */
function clean(source: string): { text: string; moved(at: number): number } {
  if (![...source].some((character) => dropped(character.charCodeAt(0)) || spaced(character.charCodeAt(0))))
    return { text: source, moved: (at) => at }
  let text = ''
  const places = new Int32Array(source.length + 1)
  for (let i = 0; i < source.length; i++) {
    places[i] = text.length
    const code = source.charCodeAt(i)
    if (dropped(code)) continue
    text += spaced(code) ? ' ' : source[i]
  }
  places[source.length] = text.length
  return { text, moved: (at) => places[Math.min(Math.max(at, 0), source.length)]! }
}

/**
 * Bold, italic and their like, as the server gives them back: equal ones that touch are one, none stands inside code, and each is cut
 * where another begins, or where an entity of another kind begins or ends.
 */
function styles(given: MessageEntity[], solid: MessageEntity[]): MessageEntity[] {
  const whole = [...mergeable].flatMap((type) => union(given.filter((entity) => entity.type === type)))
  if (!whole.length) return whole
  const code = solid.filter((entity) => entity.type === 'pre' || entity.type === 'code')
  const cuts = new Set([
    ...whole.map((entity) => entity.offset),
    ...solid.flatMap((entity) => [entity.offset, entity.offset + entity.length]),
  ])
  const ordered = [...cuts].sort((a, b) => a - b)
  return whole.flatMap((entity) => {
    const end = entity.offset + entity.length
    const edges = [entity.offset, ...ordered.filter((cut) => cut > entity.offset && cut < end), end]
    return edges
      .slice(1)
      .map((edge, index) => ({ ...entity, offset: edges[index]!, length: edge - edges[index]! }))
      .filter((piece) => !code.some((other) => within(other, piece)))
  })
}

function union(entities: MessageEntity[]): MessageEntity[] {
  const out: MessageEntity[] = []
  for (const entity of sortEntities(entities)) {
    const last = out.at(-1)
    if (last && entity.offset <= last.offset + last.length) {
      last.length = Math.max(last.offset + last.length, entity.offset + entity.length) - last.offset
    } else out.push({ ...entity })
  }
  return out
}

const patterns: [string, RegExp][] = [
  [
    'url',
    /(?<![\w@./-])(?:https?:\/\/[^\s<>"'）)，。；、\]]+|(?:[a-z0-9-]+\.)+(?:com|org|net|cn|io|me|gov|edu|info|dev)(?:\/[^\s<>"'）)，。；、\]]*)?)(?<![.,;:!?])/gi,
  ],
  ['email', /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi],
  ['bot_command', /(?<![\w/<>@])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])/g],
  ['mention', /(?<![\w@.])@[a-zA-Z][a-zA-Z0-9_]{2,31}(?!\w)/g],
  ['hashtag', /(?<![\p{L}\p{N}_&#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
  ['cashtag', /(?<![\w$])\$[A-Z]{3,8}(?!\w)/g],
]

/** What the server marks by itself. A close approximation: the real rules for addresses know every top-level domain. */
export function detectEntities(text: string): MessageEntity[] {
  if (!/[@/#$.]/.test(text)) return []
  const found: MessageEntity[] = []
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const offset = match.index
      const length = match[0].length
      if (!found.some((other) => offset < other.offset + other.length && other.offset < offset + length))
        found.push({ type, offset, length })
    }
  }
  return sortEntities(found)
}
