import { useEffect, useState } from 'preact/hooks'
import { html, IconButton, usePage } from './dom.js'
import { inLines } from './lines.js'
import { Rich } from './rich.js'
import { Calls } from './sides.js'

/** The editions of this chat, one beside the other, each with what it is; a press leads to it. on: the message that is being read. */
export function Editions({ editions, on, show }) {
  const { language } = usePage()
  return html`<nav class="editions">${editions.map(
    ({ message, title, note }) =>
      html`<button type="button" class=${on === message ? 'on' : ''} data-edition=${message} onClick=${() => show(message)}><strong>${title[language]}</strong><span>${note[language]}</span></button>`,
  )}</nav>`
}

/** The right side: an edition to compare with the one that is read in the chat, where there is one, and the calls between bot and server. */
export function Side({ state, seat, edition, open, onClose }) {
  const { words, language, openLink, act, toast, fill } = usePage()
  const [wanted, setTab] = useState('edition')
  // Who opens the side on a narrow screen wants what the button promises: the calls.
  useEffect(() => {
    if (open) setTab('calls')
  }, [open])
  const message = edition && state.chats[seat.chat].messages.find((one) => one.message_id === edition.message)
  const tab = message ? wanted : 'calls'
  const press = {
    busy: () => false,
    on(button) {
      if (button.url) return openLink(button.url)
      if (button.switch_inline_query !== undefined) return fill(`@${state.bot.username} ${button.switch_inline_query}`)
      if (button.callback_data === undefined) return undefined
      return act('press', { message: message.message_id, data: button.callback_data }).then(
        (answer) => answer?.text && toast(answer.text, answer.alert),
      )
    },
  }
  const unfold = (name) => {
    const mark = document.querySelector(`.calls [data-anchor="${CSS.escape(name)}"]`)
    const folded = mark?.closest('details')
    if (folded) folded.open = true
    mark?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }
  return html`<section class="calls" aria-label=${tab === 'calls' ? words.calls : edition.title[language]}>
    <header>
      ${
        message
          ? html`<div class="filter" role="group">
            <button type="button" class=${tab === 'edition' ? 'on' : ''} onClick=${() => setTab('edition')}>${edition.title[language]}</button>
            <button type="button" class=${tab === 'calls' ? 'on' : ''} onClick=${() => setTab('calls')}>${words.callsShort}</button>
          </div>`
          : html`<h2>${words.calls}</h2>`
      }
      <${IconButton} icon="close" label=${words.close} kind="only-middle" onClick=${onClose} />
    </header>
    ${
      tab === 'calls'
        ? html`<${Calls} state=${state} />`
        : html`<p class="hint">${inLines(words.compareHint(edition.about[language]))}</p>
        <div class="beside" key=${edition.message}><${Rich} message=${message.rich_message} press=${press} note=${{ on: unfold }} /></div>`
    }
  </section>`
}
