import { html, usePage } from './dom.js'
import { inLines, isLatin } from './lines.js'
import { Expandable, Link, Press, Spoiler } from './text.js'

/** A rich message: its blocks one under the other. `press` handles its buttons, `note` opens what a reference points at and knows which is opened. */
export const Rich = ({ message, press, note }) =>
  html`<div class="rich" dir=${message.is_rtl ? 'rtl' : undefined}>${message.blocks.map((block) => html`<${Block} block=${block} press=${press} note=${note} />`)}</div>`

const Blocks = ({ blocks = [], ...rest }) => blocks.map((block) => html`<${Block} block=${block} ...${rest} />`)

function Block({ block, press, note }) {
  const inline = (text) => html`<${Inline} text=${text} press=${press} note=${note} />`
  const nested = (blocks) => html`<${Blocks} blocks=${blocks} press=${press} note=${note} />`
  const credit = block.credit && html`<cite>${inline(block.credit)}</cite>`
  switch (block.type) {
    case 'paragraph':
      return html`<p lang=${langOf(block.text)}>${inline(block.text)}</p>`
    case 'heading':
      return html`<div class=${`heading h${block.size}`} role="heading" aria-level=${block.size} lang=${langOf(block.text)}>${inline(block.text)}</div>`
    case 'footer':
      return html`<div class="footer" lang=${langOf(block.text)}>${inline(block.text)}</div>`
    case 'divider':
      return html`<hr />`
    case 'pre':
      return html`<pre class="pre"><code>${inline(block.text)}</code></pre>`
    case 'mathematical_expression':
      return html`<div class="math">${block.expression}</div>`
    case 'anchor':
      return html`<span data-anchor=${block.name}></span>`
    case 'list':
      return html`<ul class="list">${block.items.map(
        (item) => html`<li>
          <span class="label">${item.has_checkbox ? (item.is_checked ? '☑' : '☐') : item.label}</span>
          <div>${nested(item.blocks)}</div>
        </li>`,
      )}</ul>`
    case 'blockquote':
      return html`<blockquote class="quote">${nested(block.blocks)}${credit}</blockquote>`
    case 'expandable_blockquote':
      return html`<${Expandable} credit=${block.credit && inline(block.credit)}>${inline(block.text)}<//>`
    case 'pullquote':
      return html`<blockquote class="pullquote">${inline(block.text)}${credit}</blockquote>`
    case 'details':
      return html`<details class="details" open=${block.is_open === true}>
        <summary lang=${langOf(block.summary)}><span>${inline(block.summary)}</span></summary>
        <div class="inside">${nested(block.blocks)}</div>
      </details>`
    case 'table':
      return html`<${Table} block=${block} inline=${inline} />`
    case 'buttons':
      return html`<div class=${`buttons ${block.align ?? ''}`}>${block.buttons.map((button) => html`<${RichButton} button=${button} press=${press} />`)}</div>`
    case 'thinking':
      return html`<p class="thinking">${inline(block.text)}</p>`
    case 'collage':
    case 'slideshow':
      return html`<div class="collage">${nested(block.blocks)}</div>`
    default:
      return html`<div class="media">${block.type}</div>`
  }
}

const Table = ({ block, inline }) => html`<div class="table-box">
  <table class=${['bordered', 'striped', 'compact'].filter((flag) => block[`is_${flag}`]).join(' ')}>
    ${block.caption && html`<caption>${inline(block.caption)}</caption>`}
    <tbody>${block.cells.map(
      (row) =>
        html`<tr>${row.map((cell) => {
          const tag = cell.is_header ? 'th' : 'td'
          return html`<${tag} class=${`${cell.align} ${cell.valign}`} colspan=${cell.colspan} rowspan=${cell.rowspan}>${cell.text !== undefined && inline(cell.text)}<//>`
        })}</tr>`,
    )}</tbody>
  </table>
</div>`

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  marked: 'mark',
  subscript: 'sub',
  superscript: 'sup',
}

function Inline({ text, press, note }) {
  const { act } = usePage()
  if (text === undefined || text === null) return null
  if (typeof text === 'string') return inLines(text)
  if (Array.isArray(text)) return text.map((part) => html`<${Inline} text=${part} press=${press} note=${note} />`)
  const inner = html`<${Inline} text=${text.text} press=${press} note=${note} />`
  const tag = tags[text.type]
  if (tag) return html`<${tag}>${inner}<//>`
  switch (text.type) {
    case 'spoiler':
      return html`<${Spoiler}>${inner}<//>`
    case 'url':
      return html`<${Link} url=${text.url}>${inner}<//>`
    case 'reference_link':
      return html`<${Press} kind=${`reference ${note.opened === text.reference_name ? 'on' : ''}`} on=${() => note.on(text.reference_name)}>${inner}<//>`
    case 'anchor_link':
      return html`<${Press} on=${() => note.on(text.anchor_name)}>${inner}<//>`
    case 'reference':
      return html`<span class="referenced" data-anchor=${text.name}>${inner}</span>`
    case 'anchor':
      return html`<span data-anchor=${text.name}></span>`
    case 'button':
      return html`<${RichButton} button=${text.button} press=${press} />`
    case 'bot_command':
      return html`<${Press} on=${() => act('send', { text: text.bot_command ?? '' })}>${inner}<//>`
    case 'custom_emoji':
      return text.alternative_text
    case 'mathematical_expression':
      return html`<span class="math">${text.expression}</span>`
    case 'date_time':
      return html`<span>${inner}</span>`
    default:
      return html`<span class="link">${inner}</span>`
  }
}

const RichButton = ({ button, press }) =>
  html`<button type="button" lang=${langOf(button.text)} class=${`chip ${button.style ?? ''} ${press.busy(button) ? 'busy' : ''}`} disabled=${button.disabled !== undefined} onClick=${() => press.on(button)}>
    <${Inline} text=${button.text} press=${press} />
  </button>`

/** The rich text that a reference of that name stands for; undefined when the message has none. */
export function referenced(blocks, name) {
  const inText = (text) => {
    if (!text || typeof text === 'string') return undefined
    if (Array.isArray(text)) return text.map(inText).find(Boolean)
    return text.type === 'reference' && text.name === name ? text.text : inText(text.text)
  }
  for (const block of blocks) {
    const parts = [block.text, block.summary, block.credit, ...(block.cells ?? []).flat().map((cell) => cell.text)]
    const found =
      parts.map(inText).find(Boolean) ?? referenced([...(block.blocks ?? []), ...(block.items ?? []).flatMap((item) => item.blocks)], name)
    if (found) return found
  }
  return undefined
}

export const NoteText = ({ text }) => html`<${Inline} text=${text} press=${{ on() {}, busy: () => false }} note=${{ on() {} }} />`

const langOf = (text) => (isLatin(plain(text)) ? 'en' : undefined)

/** Letters alone, for previews; a mark that opens something points at nothing there. */
export function plain(text) {
  if (text === undefined || text === null || text.type === 'reference_link') return ''
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plain).join('')
  return text.button ? plain(text.button.text) : plain(text.text)
}
