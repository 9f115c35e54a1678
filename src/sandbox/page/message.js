import { html, Icon, IconButton, usePage } from './dom.js'
import { inLines, languageOf } from './lines.js'
import { plain, Rich } from './rich.js'
import { Formatted } from './text.js'
import { timeOf } from './time.js'

/** The first words of a message, for a reply's preview, the pinned bar and the seat list. */
export function previewOf(message) {
  if (!message) return ''
  const block = message.rich_message?.blocks.find((one) => plain(one.text ?? one.summary).trim())
  const text =
    textOf(message) ?? message.caption ?? (block ? plain(block.text ?? block.summary) : undefined) ?? message.document?.file_name ?? ''
  return text.replace(/\s+/g, ' ').slice(0, 120)
}

/** What a person typed; of a deep link's /start the command alone, as Telegram shows it. */
const textOf = ({ text }) => text?.replace(/^(\/start) [\w-]+$/, '$1')

const hue = (id) => `hue${Math.abs(id) % 6}`
export const nameOf = (user) => [user?.first_name, user?.last_name].filter(Boolean).join(' ')

export const Avatar = ({ user, small }) =>
  user?.is_bot
    ? html`<img class=${`avatar ${small ? 'small' : ''}`} src="/page/icon.svg" alt="" />`
    : html`<span class=${`avatar ${small ? 'small' : ''} ${hue(user?.id ?? 0)}`} aria-hidden="true">${[...(user?.first_name ?? user?.title ?? '?')][0]}</span>`

export function Message({ message, chat, mine, first, last, press, note, onReply, goTo }) {
  const { language, zone, words } = usePage()
  const group = chat.chat.type !== 'private' && chat.chat.type !== 'channel'
  const reactions = chat.reactions[message.message_id] ?? []
  const side = mine ? 'out' : 'in'
  const rich = message.rich_message !== undefined
  return html`<article class=${`message ${side} ${first ? 'first' : ''} ${last ? 'last' : ''} ${group ? 'in-group' : ''}`} data-message=${message.message_id}>
    ${group && !mine && html`<span class="face">${last && html`<${Avatar} user=${message.from} small />`}</span>`}
    <div class="column">
      <div class=${`bubble ${rich ? 'wide' : ''}`} onDblClick=${onReply}>
        ${group && !mine && first && html`<div class=${`author ${hue(message.from?.id ?? 0)}`}>${nameOf(message.from)}</div>`}
        ${message.via_bot && html`<div class="via">@${message.via_bot.username}</div>`}
        ${message.reply_to_message && html`<${Quoted} message=${message.reply_to_message} quote=${message.quote} onClick=${() => goTo(message.reply_to_message.message_id)} />`}
        ${message.photo && html`<img class="photo" src=${`/kept/${message.photo.at(-1).file_id}`} alt=${message.caption ?? ''} />`}
        ${message.document && html`<${Attached} file=${message.document} />`}
        ${rich && html`<${Rich} message=${message.rich_message} press=${press} note=${note} />`}
        ${message.text !== undefined && html`<div class="text"><${Formatted} text=${textOf(message)} entities=${message.entities} /></div>`}
        ${message.caption !== undefined && html`<div class="text"><${Formatted} text=${message.caption} entities=${message.caption_entities} /></div>`}
        ${reactions.length > 0 && html`<div class="reactions">${reactions.map((emoji) => html`<span>${emoji}</span>`)}</div>`}
        <div class="stamp">${message.edit_date ? html`<span>${words.edited} </span>` : ''}<time>${timeOf(message.date * 1000, zone, language)}</time></div>
      </div>
      ${message.reply_markup?.inline_keyboard && html`<${Keyboard} rows=${message.reply_markup.inline_keyboard} press=${press} />`}
    </div>
    <${IconButton} icon="reply" label=${words.reply} kind="reply-button" onClick=${onReply} />
  </article>`
}

export const Quoted = ({ message, quote, onClick }) => html`<button type="button" class="quoted" onClick=${onClick}>
  <strong>${nameOf(message.from) || message.sender_chat?.title}</strong>
  <span lang=${languageOf(quote?.text ?? previewOf(message))}>${inLines(quote?.text ?? previewOf(message))}</span>
</button>`

const sizeOf = (bytes) =>
  bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

const Attached = ({ file }) => html`<a class="file" href=${`/kept/${file.file_id}`} download=${file.file_name}>
  <span class="file-icon"><${Icon} name="file" /></span>
  <span><strong>${file.file_name}</strong><small>${sizeOf(file.file_size)}</small></span>
</a>`

const Keyboard = ({ rows, press }) =>
  html`<div class="keyboard">${rows.map(
    (row) =>
      html`<div class="row">${row.map(
        (
          button,
        ) => html`<button type="button" class=${`key ${button.style ?? ''} ${press.busy(button) ? 'busy' : ''}`} disabled=${button.disabled !== undefined} onClick=${() => press.on(button)}>
      <span>${inLines(button.text)}</span>${button.url && html`<${Icon} name="link" />`}
    </button>`,
      )}</div>`,
  )}</div>`

export function Draft({ draft, press, onStop }) {
  const { words } = usePage()
  const empty = !draft.text && !draft.rich_message
  return html`<article class="message in first last draft">
    <div class="column">
      <div class=${`bubble ${draft.rich_message ? 'wide' : ''}`}>
        ${draft.rich_message && html`<${Rich} message=${draft.rich_message} press=${press} note=${{ on() {} }} />`}
        ${draft.text && html`<div class="text"><${Formatted} text=${draft.text} entities=${draft.entities} /></div>`}
        ${empty && html`<${Dots} />`}
      </div>
      ${draft.can_stop && html`<button type="button" class="stop" onClick=${onStop}>${words.stop}</button>`}
    </div>
  </article>`
}

export const Dots = () => html`<span class="dots"><i></i><i></i><i></i></span>`
