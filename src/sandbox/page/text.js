import { html, usePage } from './dom.js'
import { inLines } from './lines.js'

/** A text with Telegram's entities (UTF-16 offsets) as nested elements. */
export function Formatted({ text, entities = [] }) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  return html`${pieces(text, sorted, 0, text.length)}`
}

function pieces(text, entities, from, to) {
  const out = []
  let at = from
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i]
    const end = Math.min(entity.offset + entity.length, to)
    if (entity.offset < at || end <= at) continue
    if (entity.offset > at) out.push(inLines(text.slice(at, entity.offset)))
    const inner = entities.slice(i + 1).filter((other) => other.offset >= entity.offset && other.offset + other.length <= end)
    out.push(html`<${Entity} entity=${entity} text=${text.slice(entity.offset, end)}>${pieces(text, inner, entity.offset, end)}<//>`)
    at = end
  }
  if (at < to) out.push(inLines(text.slice(at, to)))
  return out
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' }

function Entity({ entity, text, children }) {
  const { openLink, act } = usePage()
  const tag = tags[entity.type]
  if (tag) return html`<${tag}>${children}<//>`
  switch (entity.type) {
    case 'pre':
      return html`<pre class="pre"><code>${children}</code></pre>`
    case 'blockquote':
      return html`<blockquote class="quote">${children}</blockquote>`
    case 'expandable_blockquote':
      return html`<${Expandable}>${children}<//>`
    case 'spoiler':
      return html`<${Spoiler}>${children}<//>`
    case 'text_link':
      return html`<${Link} url=${entity.url}>${children}<//>`
    case 'url':
      return html`<${Link} url=${/^https?:/i.test(text) ? text : `http://${text}`}>${children}<//>`
    case 'email':
      return html`<span class="link">${children}</span>`
    case 'bot_command':
      return html`<${Press} on=${() => act('send', { text })}>${children}<//>`
    case 'mention':
      return html`<${Press} on=${() => openLink(`https://t.me/${text.slice(1)}`)}>${children}<//>`
    case 'hashtag':
    case 'cashtag':
    case 'text_mention':
      return html`<span class="link">${children}</span>`
    default:
      return html`<span>${children}</span>`
  }
}

/** Something to press within a line. Unlike a button it is part of the text: the line breaks in it and around it as in any words. */
export function Press({ kind = 'link', on, children }) {
  const press = (event) => {
    event.preventDefault()
    on()
  }
  return html`<a class=${kind} href="#" role="button" onClick=${press}>${children}</a>`
}

/** A link asks first, as Telegram does; links to the bot itself stay in the page. */
export function Link({ url, children }) {
  const { openLink } = usePage()
  const open = (event) => {
    event.preventDefault()
    openLink(url)
  }
  return html`<a class="link" href=${url} rel="noopener noreferrer" onClick=${open}>${children}</a>`
}

export const Spoiler = ({ children }) =>
  html`<button type="button" class="spoiler" onClick=${(event) => event.currentTarget.classList.add('shown')}>${children}</button>`

/** Three lines of a long quotation, the rest on demand. */
export function Expandable({ children, credit }) {
  const { words } = usePage()
  const toggle = (event) => {
    const quote = event.currentTarget.parentElement
    event.currentTarget.textContent = quote.classList.toggle('open') ? words.showLess : words.showMore
  }
  return html`<blockquote class="quote expandable">
    <div class="clamped">${children}</div>
    ${credit && html`<cite>${credit}</cite>`}
    <button type="button" class="more" onClick=${toggle}>${words.showMore}</button>
  </blockquote>`
}
