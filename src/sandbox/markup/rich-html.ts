import { badRequest } from '../refusal.ts'
import type { RichText } from '../wire.ts'
import { type Element, inlineTags, type Node, readTree } from './rich-tree.ts'

const inline: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  mark: 'marked',
  sub: 'subscript',
  sup: 'superscript',
  'tg-spoiler': 'spoiler',
}
/** Reads rich HTML into blocks as a bot could have sent them; limits are the caller's. Throws a Refusal for tags Telegram has not. */
export const readRichHtml = (source: string): unknown[] => toBlocks(readTree(source))

const isInline = (node: Node) => typeof node === 'string' || inlineTags.includes(node.tag)

function toBlocks(nodes: Node[]): unknown[] {
  const blocks: unknown[] = []
  let run: Node[] = []
  const flush = () => {
    const only = run.filter((node) => typeof node !== 'string' || node.trim() !== '')
    const anchor = only.length === 1 && typeof only[0] !== 'string' && only[0]!.tag === 'a' && only[0]!.attributes.name
    if (anchor) blocks.push({ type: 'anchor', name: anchor })
    else if (only.length) blocks.push({ type: 'paragraph', text: toText(run) })
    run = []
  }
  for (const node of nodes) {
    if (isInline(node)) run.push(node)
    else {
      flush()
      blocks.push(...toBlock(node as Element))
    }
  }
  flush()
  return blocks
}

const find = (element: Element, tag: string) =>
  element.children.find((node): node is Element => typeof node !== 'string' && node.tag === tag)
const without = (element: Element, ...tags: string[]) =>
  element.children.filter((node) => typeof node === 'string' || !tags.includes(node.tag))
const all = (element: Element, tag: string): Element[] =>
  element.children.flatMap((node) =>
    typeof node === 'string' ? [] : node.tag === tag ? [node] : ['thead', 'tbody'].includes(node.tag) ? all(node, tag) : [],
  )
const has = (element: Element, name: string) => name in element.attributes

function toBlock(element: Element): unknown[] {
  const { tag, attributes } = element
  const cite = find(element, 'cite')
  const credit = cite ? { credit: toText(cite.children) } : {}
  switch (tag) {
    case 'p':
      return [{ type: 'paragraph', text: toText(element.children) }]
    case 'footer':
      return [{ type: 'footer', text: toText(element.children) }]
    case 'tg-thinking':
      return [{ type: 'thinking', text: toText(element.children) }]
    case 'hr':
      return [{ type: 'divider' }]
    case 'pre': {
      const code = find(element, 'code')
      const language = /^language-(.+)$/.exec(code?.attributes.class ?? '')?.[1]
      return [{ type: 'pre', text: rawText(element), ...(language ? { language } : {}) }]
    }
    case 'tg-math-block':
      return [{ type: 'mathematical_expression', expression: rawText(element) }]
    case 'ul':
    case 'ol':
      return [{ type: 'list', items: toItems(element) }]
    case 'blockquote':
      return has(element, 'expandable')
        ? [{ type: 'expandable_blockquote', text: toText(without(element, 'cite')), ...credit }]
        : [{ type: 'blockquote', blocks: toBlocks(without(element, 'cite')), ...credit }]
    case 'aside':
      return [{ type: 'pullquote', text: toText(without(element, 'cite')), ...credit }]
    case 'details': {
      const summary = find(element, 'summary')
      const blocks = toBlocks(without(element, 'summary'))
      return [{ type: 'details', summary: toText(summary?.children ?? []), blocks, ...(has(element, 'open') ? { is_open: true } : {}) }]
    }
    case 'table':
      return [toTable(element)]
    case 'tg-button-row':
      return [
        { type: 'buttons', buttons: all(element, 'tg-button').map(toButton), ...(attributes.align ? { align: attributes.align } : {}) },
      ]
    case 'tg-map':
      return [
        {
          type: 'map',
          location: { latitude: Number(attributes.lat), longitude: Number(attributes.long) },
          zoom: Number(attributes.zoom ?? 15),
        },
      ]
    case 'figure': {
      const note = find(element, 'figcaption')
      const credits = note && find(note, 'cite')
      const caption = note
        ? { caption: { text: toText(without(note, 'cite')), ...(credits ? { credit: toText(credits.children) } : {}) } }
        : {}
      return toBlocks(without(element, 'figcaption')).map((block) => Object.assign({}, block, caption))
    }
    case 'tg-collage':
    case 'tg-slideshow':
      return [{ type: tag.slice(3), blocks: toBlocks(without(element, 'figcaption')) }]
    case 'img':
      return [{ type: 'photo', photo: { type: 'photo', media: attributes.src ?? '' } }]
    case 'video':
      return [{ type: 'video', video: { type: 'video', media: attributes.src ?? '' } }]
    case 'audio':
      return [{ type: 'audio', audio: { type: 'audio', media: attributes.src ?? '' } }]
    case 'tg-document':
      return [{ type: 'document', document: { type: 'document', media: attributes.src ?? '' } }]
    default: {
      const heading = /^h([1-6])$/.exec(tag)
      if (heading) return [{ type: 'heading', size: Number(heading[1]), text: toText(element.children) }]
      return toBlocks(element.children)
    }
  }
}

function toItems(list: Element): unknown[] {
  const ordered = list.tag === 'ol'
  const items = all(list, 'li')
  const step = has(list, 'reversed') ? -1 : 1
  const first = Number(list.attributes.start ?? (step < 0 ? items.length : 1))
  return items.map((item, index) => {
    const box = find(item, 'input')
    return {
      blocks: toBlocks(without(item, 'input')),
      ...(box ? { has_checkbox: true, ...(has(box, 'checked') ? { is_checked: true } : {}) } : {}),
      ...(ordered
        ? { value: Number(item.attributes.value ?? first + step * index), type: item.attributes.type ?? list.attributes.type ?? '1' }
        : {}),
    }
  })
}

function toTable(table: Element): unknown {
  const caption = find(table, 'caption')
  const flags = Object.fromEntries(
    ['bordered', 'striped', 'compact'].filter((flag) => has(table, flag)).map((flag) => [`is_${flag}`, true]),
  )
  const cells = all(table, 'tr').map((row) =>
    row.children
      .filter((node): node is Element => typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th'))
      .map((cell) => ({
        text: toText(cell.children),
        ...(cell.tag === 'th' ? { is_header: true } : {}),
        ...(cell.attributes.colspan ? { colspan: Number(cell.attributes.colspan) } : {}),
        ...(cell.attributes.rowspan ? { rowspan: Number(cell.attributes.rowspan) } : {}),
        align: cell.attributes.align ?? (cell.tag === 'th' ? 'center' : 'left'),
        valign: cell.attributes.valign ?? 'middle',
      })),
  )
  return { type: 'table', cells, ...flags, ...(caption ? { caption: toText(caption.children) } : {}) }
}

function rawText(element: Element): string {
  return element.children.map((node) => (typeof node === 'string' ? node : rawText(node))).join('')
}

/** Inline nodes to rich text. White space runs are one space, as in HTML; `br` is a line break. */
function toText(nodes: Node[]): RichText {
  const parts = nodes.map(toNode).filter((part) => part !== '')
  const first = parts[0]
  const last = parts.at(-1)
  if (typeof first === 'string') parts[0] = first.trimStart()
  if (typeof last === 'string') parts[parts.length - 1] = (parts.at(-1) as string).trimEnd()
  const kept = parts.filter((part) => part !== '')
  return kept.length === 0 ? '' : kept.length === 1 ? kept[0]! : kept
}

const inner = (element: Element): RichText => {
  const parts = element.children.map(toNode).filter((part) => part !== '')
  return parts.length === 1 ? parts[0]! : parts.length ? parts : ''
}

function toNode(node: Node): RichText {
  if (typeof node === 'string') return node.replace(/[ \t\r\n]+/g, ' ')
  const { tag, attributes } = node
  if (tag === 'br') return '\n'
  const type = inline[tag]
  if (type) return { type, text: inner(node) }
  switch (tag) {
    case 'a': {
      if (attributes.name) return { type: 'anchor', name: attributes.name }
      const href = attributes.href ?? ''
      const user = /^tg:\/\/user\?id=(\d+)$/.exec(href)
      if (user) return { type: 'text_mention', text: inner(node), user: { id: Number(user[1]), is_bot: false, first_name: rawText(node) } }
      if (href.startsWith('#')) return { type: 'reference_link', text: inner(node), reference_name: href.slice(1) }
      if (href.startsWith('mailto:')) return { type: 'email_address', text: inner(node), email_address: href.slice(7) }
      if (href.startsWith('tel:')) return { type: 'phone_number', text: inner(node), phone_number: href.slice(4) }
      return { type: 'url', text: inner(node), url: href }
    }
    case 'tg-reference':
      return { type: 'reference', name: attributes.name ?? '', text: inner(node) }
    case 'tg-emoji':
      return { type: 'custom_emoji', custom_emoji_id: attributes['emoji-id'] ?? '', alternative_text: rawText(node) }
    case 'tg-time':
      return { type: 'date_time', text: inner(node), unix_time: Number(attributes.unix ?? 0), date_time_format: attributes.format ?? '' }
    case 'tg-math':
      return { type: 'mathematical_expression', expression: rawText(node) }
    case 'tg-button':
      return { type: 'button', button: toButton(node) }
    default:
      return inner(node)
  }
}

function toButton(element: Element): { text: RichText; [field: string]: unknown } {
  const { attributes } = element
  const text = toText(element.children)
  const style = attributes.style ? { style: attributes.style } : {}
  const chosen = () => {
    const allow = ['user', 'bot', 'group', 'channel'].filter((kind) => has(element, `allow-${kind}-chats`))
    return { query: attributes.query ?? '', ...Object.fromEntries(allow.map((kind) => [`allow_${kind}_chats`, true])) }
  }
  switch (attributes.type) {
    case 'url':
      return { text, url: attributes.url ?? '', ...style }
    case 'callback_data':
      return { text, callback_data: attributes.data ?? '', ...style }
    case 'web_app':
      return { text, web_app: { url: attributes.url ?? '' }, ...style }
    case 'login_url':
      return { text, login_url: { url: attributes.url ?? '' }, ...style }
    case 'switch_inline_query':
    case 'switch_inline_query_current_chat':
      return { text, [attributes.type]: attributes.query ?? '', ...style }
    case 'switch_inline_query_chosen_chat':
      return { text, switch_inline_query_chosen_chat: chosen(), ...style }
    case 'copy_text':
      return { text, copy_text: { text: attributes.text ?? '' }, ...style }
    case 'disabled':
      return { text, disabled: {}, ...style }
    default:
      throw badRequest('can\'t parse rich message: Tag "tg-button" has an unsupported type')
  }
}
