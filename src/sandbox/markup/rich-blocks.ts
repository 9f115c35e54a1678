import { badRequest } from '../refusal.ts'
import type { RichBlock, RichButton, RichCell, RichItem, RichMessage, RichNode, RichText } from '../wire.ts'
import { dateFormat } from './html.ts'
import { checkButton } from './keyboard.ts'
import { checkLink } from './links.ts'
import { plainText } from './rich-reading.ts'

/** Documented limits of a rich message (Bot API 10). */
export const richLimits = { characters: 32_768, blocks: 500, levels: 16, media: 50, columns: 20, buttonsInRow: 8 }

const styles = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'subscript', 'superscript', 'marked', 'code']
/** Node kinds with a text, and the field each must have beside it. */
const carriers: Record<string, string | undefined> = {
  ...Object.fromEntries(styles.map((style) => [style, undefined])),
  url: 'url',
  email_address: 'email_address',
  phone_number: 'phone_number',
  reference: 'name',
  reference_link: 'reference_name',
  anchor_link: 'anchor_name',
  bank_card_number: undefined,
  mention: undefined,
  hashtag: undefined,
  cashtag: undefined,
  bot_command: undefined,
}
const media = ['animation', 'audio', 'document', 'photo', 'video', 'voice_note']

type Count = { characters: number; blocks: number; media: number; buttons: number; draft: boolean }
type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What the server stores of blocks that a bot sent (or that its markup was read to): unknown fields dropped, list labels added.
 * Throws a Refusal for a shape it cannot read and for every limit. `draft` allows the thinking block.
 */
export function checkRichBlocks(input: unknown, draft: boolean): RichMessage {
  if (!Array.isArray(input) || input.length === 0) throw badRequest('Rich message must be non-empty')
  const count: Count = { characters: 0, blocks: 0, media: 0, buttons: 0, draft }
  const blocks = input.map((block) => checkBlock(block, 1, count))
  if (count.blocks > richLimits.blocks) throw badRequest('RICH_MESSAGE_BLOCKS_TOO_MANY')
  if (count.media > richLimits.media) throw badRequest('RICH_MESSAGE_MEDIA_TOO_MANY')
  if (count.characters > richLimits.characters) throw badRequest('RICH_MESSAGE_TEXT_TOO_LONG')
  if (count.characters === 0 && count.media === 0 && count.buttons === 0) throw badRequest('RICH_MESSAGE_EMPTY')
  return { blocks }
}

function checkBlock(input: unknown, level: number, count: Count): RichBlock {
  if (!isFields(input)) throw badRequest('Object expected as InputRichMessageBlock')
  if (typeof input.type !== 'string') throw badRequest('Can\'t find field "type"')
  if (level > richLimits.levels) throw badRequest('RICH_MESSAGE_DEPTH_TOO_BIG')
  count.blocks++
  const { type } = input
  const text = (field = 'text') => checkText(input[field] ?? '', level, count)
  const nested = () => {
    if (!Array.isArray(input.blocks)) throw badRequest('Can\'t find field "blocks"')
    return input.blocks.map((block) => checkBlock(block, level + 1, count))
  }
  const credit = () => (input.credit === undefined ? {} : { credit: text('credit') })
  switch (type) {
    case 'paragraph':
    case 'footer':
      return { type, text: text() }
    case 'heading': {
      const size = input.size
      if (!Number.isInteger(size) || Number(size) < 1 || Number(size) > 6) throw badRequest('Invalid section heading size specified')
      return { type, text: text(), size: Number(size) }
    }
    case 'pre':
      return { type, text: text(), ...(typeof input.language === 'string' && input.language ? { language: input.language } : {}) }
    case 'divider':
      return { type }
    case 'anchor':
      return { type, name: String(input.name ?? '') }
    case 'mathematical_expression':
      count.characters += length(String(input.expression ?? ''))
      return { type, expression: String(input.expression ?? '') }
    case 'list':
      return { type, items: checkList(input.items, level, count) }
    case 'blockquote':
      return { type, blocks: nested(), ...credit() }
    case 'expandable_blockquote':
    case 'pullquote':
      return { type, text: text(), ...credit() }
    case 'details':
      return { type, summary: text('summary'), blocks: nested(), ...(input.is_open === true ? { is_open: true as const } : {}) }
    case 'collage':
    case 'slideshow':
      return { type, blocks: nested(), ...caption(input, level, count) }
    case 'table':
      return checkTable(input, level, count)
    case 'buttons': {
      if (!Array.isArray(input.buttons) || !input.buttons.length) throw badRequest('Button row must be non-empty')
      if (input.buttons.length > richLimits.buttonsInRow) throw badRequest('a button row can have at most 8 buttons')
      const align = alignment(input.align, ['left', 'center', 'right'], 'horizontal')
      return { type, buttons: input.buttons.map((button) => checkRichButton(button, level, count)), ...(align ? { align } : {}) }
    }
    case 'thinking':
      if (!count.draft) throw badRequest('thinking blocks can be used only in rich message drafts')
      return { type, text: text() }
    case 'map':
      if (!isFields(input.location)) throw badRequest('Invalid location specified')
      return { type, location: input.location, zoom: Number(input.zoom ?? 15), ...caption(input, level, count) }
    default:
      if (!media.includes(type)) throw badRequest('Unsupported block type')
      if (!isFields(input[type])) throw badRequest(`Can't find field "${type}"`)
      count.media++
      return { type, [type]: input[type], ...caption(input, level, count) }
  }
}

function caption(input: Fields, level: number, count: Count): { caption?: unknown } {
  if (input.caption === undefined) return {}
  if (!isFields(input.caption)) throw badRequest('RichBlockCaption must be an object')
  const credit = input.caption.credit === undefined ? {} : { credit: checkText(input.caption.credit, level, count) }
  return { caption: { text: checkText(input.caption.text ?? '', level, count), ...credit } }
}

function checkList(input: unknown, level: number, count: Count): RichItem[] {
  if (!Array.isArray(input) || !input.length) throw badRequest('List must be non-empty')
  let next = 1
  return input.map((item: unknown) => {
    if (!isFields(item) || !Array.isArray(item.blocks)) throw badRequest('Object expected as InputRichBlockListItem')
    count.blocks++
    const type = typeof item.type === 'string' ? item.type : ''
    if (type && !['a', 'A', 'i', 'I', '1'].includes(type)) throw badRequest('Invalid list item type specified')
    const ordered = type !== '' || typeof item.value === 'number'
    const value = typeof item.value === 'number' ? item.value : next
    if (ordered) next = value + 1
    return {
      label: ordered ? `${itemLabel(value, type || '1')}.` : '•',
      blocks: item.blocks.map((block) => checkBlock(block, level + 1, count)),
      ...(item.has_checkbox === true ? { has_checkbox: true as const } : {}),
      ...(item.is_checked === true ? { is_checked: true as const } : {}),
      ...(ordered ? { value, type: type || '1' } : {}),
    }
  })
}

/** 1 → 1, a, A, i or I, by the kind of an ordered list. */
export function itemLabel(value: number, type: string): string {
  if (type === '1' || value < 1) return String(value)
  if (type.toLowerCase() === 'a') {
    let label = ''
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) label = String.fromCharCode(97 + ((rest - 1) % 26)) + label
    return type === 'A' ? label.toUpperCase() : label
  }
  const numerals: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let label = ''
  let rest = value
  for (const [worth, numeral] of numerals) {
    while (rest >= worth) {
      label += numeral
      rest -= worth
    }
  }
  return type === 'I' ? label.toUpperCase() : label
}

function checkTable(input: Fields, level: number, count: Count): RichBlock {
  if (!Array.isArray(input.cells) || !input.cells.length) throw badRequest('Table must be non-empty')
  const cells = input.cells.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest('Field "cells" must be an Array of Arrays')
    count.blocks++
    const checked = row.map((cell) => checkCell(cell, level, count))
    if (checked.reduce((sum, cell) => sum + (cell.colspan ?? 1), 0) > richLimits.columns)
      throw badRequest('RICH_MESSAGE_TABLE_COLUMNS_TOO_MANY')
    return checked
  })
  const flags = Object.fromEntries(
    ['is_bordered', 'is_striped', 'is_compact'].filter((flag) => input[flag] === true).map((flag) => [flag, true]),
  )
  return { type: 'table', cells, ...flags, ...(input.caption === undefined ? {} : { caption: checkText(input.caption, level, count) }) }
}

function checkCell(cell: unknown, level: number, count: Count): RichCell {
  if (!isFields(cell)) throw badRequest('RichBlockTableCell must be an object')
  const span = (field: 'colspan' | 'rowspan') => {
    const value = cell[field]
    if (value === undefined) return {}
    if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 1000) throw badRequest(`Invalid table cell ${field} specified`)
    return Number(value) > 1 ? { [field]: Number(value) } : {}
  }
  return {
    ...(cell.text === undefined ? {} : { text: checkText(cell.text, level, count) }),
    ...(cell.is_header === true ? { is_header: true as const } : {}),
    ...span('colspan'),
    ...span('rowspan'),
    align: alignment(cell.align, ['left', 'center', 'right'], 'horizontal') ?? 'left',
    valign: alignment(cell.valign, ['top', 'middle', 'bottom'], 'vertical') ?? 'top',
  }
}

function alignment(value: unknown, allowed: string[], direction: string): string | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || !allowed.includes(value)) throw badRequest(`Invalid ${direction} alignment specified`)
  return value
}

const length = (text: string) => {
  let characters = 0
  for (const _ of text) characters++
  return characters
}

function checkText(input: unknown, level: number, count: Count): RichText {
  if (typeof input === 'string') {
    count.characters += length(input)
    return input
  }
  if (Array.isArray(input)) return input.map((part) => checkText(part, level, count))
  if (!isFields(input) || typeof input.type !== 'string') throw badRequest('Invalid rich text specified')
  if (level + 1 > richLimits.levels) throw badRequest('RICH_MESSAGE_DEPTH_TOO_BIG')
  const { type } = input
  if (Object.hasOwn(carriers, type)) {
    const field = carriers[type]
    if (field !== undefined && typeof input[field] !== 'string') throw badRequest(`Can't find field "${field}"`)
    const text = checkText(input.text ?? '', level + 1, count)
    if (type === 'url') {
      const link = checkLink(String(input.url))
      return 'error' in link ? text : { type, text, url: link.url }
    }
    return { ...pick(input, ['username', 'hashtag', 'cashtag', 'bot_command', 'bank_card_number', ...(field ? [field] : [])]), type, text }
  }
  switch (type) {
    case 'text_mention':
      if (!isFields(input.user)) throw badRequest('Can\'t find field "user"')
      return { type, text: checkText(input.text ?? '', level + 1, count), user: input.user }
    case 'date_time':
      if (!dateFormat.test(String(input.date_time_format ?? ''))) throw badRequest('Invalid date-time format specified')
      return { ...pick(input, ['unix_time', 'date_time_format']), type, text: checkText(input.text ?? '', level + 1, count) }
    case 'custom_emoji':
      if (!/^\d+$/.test(String(input.custom_emoji_id))) throw badRequest('Invalid custom emoji identifier specified')
      count.characters += length(String(input.alternative_text ?? ''))
      return { type, custom_emoji_id: String(input.custom_emoji_id), alternative_text: String(input.alternative_text ?? '') }
    case 'mathematical_expression':
      count.characters += length(String(input.expression ?? ''))
      return { type, expression: String(input.expression ?? '') }
    case 'anchor':
      return { type, name: String(input.name ?? '') }
    case 'button':
      return { type, button: checkRichButton(input.button, level, count) }
    default:
      throw badRequest('Unsupported rich text type')
  }
}

const pick = (fields: Fields, names: string[]): Fields =>
  Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]))

function checkRichButton(input: unknown, level: number, count: Count): RichButton {
  if (!isFields(input)) throw badRequest('InlineButton must be an Object')
  count.buttons++
  const plain = (text: RichText): boolean =>
    typeof text === 'string' || (Array.isArray(text) ? text.every(plain) : ['custom_emoji', 'date_time'].includes((text as RichNode).type))
  const text = checkText(input.text ?? '', level, count)
  if (!plain(text)) throw badRequest('button text can have only custom emoji and dates')
  const style = input.style
  if (style !== undefined && !['danger', 'success', 'primary', 'link'].includes(String(style)))
    throw badRequest('Invalid button style specified')
  if (style === 'link' && input.callback_data === undefined) throw badRequest('only callback buttons can have the link style')
  return { ...checkButton({ ...input, text: plainText(text) }), text, ...(style === undefined ? {} : { style: String(style) }) }
}
