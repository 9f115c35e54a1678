import { useEffect, useRef, useState } from 'preact/hooks'
import { html, IconButton, usePage } from './dom.js'
import { inLines, languageOf } from './lines.js'
import { nameOf, previewOf } from './message.js'

/** Milliseconds of rest in typing after which an inline query is asked. */
const rest = 350

export function Composer({ state, seat, chat, topic, reply, setReply, onFile, filled }) {
  const { act, words, language } = usePage()
  const [text, setText] = useState('')
  const [menu, setMenu] = useState(false)
  const [results, setResults] = useState(null)
  const input = useRef(null)
  const picker = useRef(null)
  const write = (value) => {
    setText(value)
    setMenu(false)
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(value.length, value.length)
    })
  }
  useEffect(() => {
    if (filled) write(filled.text)
  }, [filled])
  useEffect(() => setText(''), [seat.key])
  useEffect(() => {
    if (reply) input.current?.focus()
  }, [reply])
  useEffect(() => {
    const box = input.current
    if (!box) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`
  }, [text])

  const inline = text.startsWith(`@${state.bot.username} `) ? text.slice(state.bot.username.length + 2) : undefined
  useEffect(() => {
    setResults(null)
    if (inline === undefined) return undefined
    const timer = setTimeout(() => act('inline', { query: inline }).then((answer) => setResults(answer?.results ?? [])), rest)
    return () => clearTimeout(timer)
  }, [inline])

  const send = (value) => {
    if (!value.trim()) return
    act('send', { text: value, ...(reply ? { replyTo: reply.message_id } : {}), ...(topic ? { thread: topic } : {}) })
    setText('')
    setReply(null)
    setMenu(false)
  }
  const choose = (result) => {
    act('choose', { result, query: inline })
    setText('')
  }
  const onKey = (event) => {
    if (event.key === 'Escape') {
      setReply(null)
      setMenu(false)
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send(text)
  }
  const typed = /^\/(\w*)$/.exec(text)
  const commands = seat.commands[language].filter((entry) => !typed || entry.command.startsWith(typed[1].toLowerCase()))
  const suffix = chat.chat.type === 'private' ? '' : `@${state.bot.username}`

  if (chat.standing === 'blocked') {
    return html`<footer class="composer single"><p>${words.blocked}</p><button type="button" class="primary" onClick=${() => act('unblock')}>${words.restart}</button></footer>`
  }
  if (chat.standing === 'not a member') {
    const ask = chat.chat.type === 'channel' ? words.addToChannel : words.addToGroup
    return html`<footer class="composer single"><button type="button" class="primary wide" onClick=${() => act('add')}>${ask(seat.botName)}</button></footer>`
  }
  if (chat.chat.type === 'private' && chat.messages.length === 0) {
    return html`<footer class="composer single"><button type="button" class="primary wide" onClick=${() => act('start')}>${words.start}</button></footer>`
  }
  /** In the language in which the bot speaks here; else in that of the page. */
  const asked = (question) => question[seat.spoken] ?? question[language]
  const keys = chat.keyboard?.keyboard
  const said = new Set(chat.messages.map((message) => message.text))
  const suggestions = due(state, chat).filter((question) => !Object.values(question).some((one) => said.has(one)))
  return html`<footer class="composer">
    ${
      inline !== undefined &&
      html`<div class="popup results">${
        results === null
          ? html`<p>${words.inlineWaiting}</p>`
          : results.length === 0
            ? html`<p>${words.inlineNone}</p>`
            : results.map(
                (result) =>
                  html`<button type="button" onClick=${() => choose(result)}><strong lang=${languageOf(result.title)}>${inLines(result.title)}</strong><span>${inLines(result.description ?? '')}</span></button>`,
              )
      }</div>`
    }
    ${
      (menu || typed) &&
      commands.length > 0 &&
      html`<div class="popup commands">${commands.map(
        (entry) =>
          html`<button type="button" onClick=${() => send(`/${entry.command}${suffix}`)}><strong>/${entry.command}</strong><span>${inLines(entry.description)}</span></button>`,
      )}</div>`
    }
    ${
      reply &&
      html`<div class="replying">
        <div><strong>${nameOf(reply.from) || reply.sender_chat?.title}</strong><span lang=${languageOf(previewOf(reply))}>${inLines(previewOf(reply))}</span></div>
        <${IconButton} icon="close" label=${words.cancel} onClick=${() => setReply(null)} />
      </div>`
    }
    ${
      chat.chat.type === 'private' &&
      suggestions.length > 0 &&
      !text &&
      !reply &&
      html`<div class="suggestions" aria-label=${words.suggestions}>${suggestions.map((question) => html`<button type="button" lang=${languageOf(asked(question))} onClick=${() => send(asked(question))}>${asked(question)}</button>`)}</div>`
    }
    <div class="line">
      ${seat.commands[language].length > 0 && html`<${IconButton} icon="menu" label=${words.menu} kind=${`menu-button ${menu ? 'on' : ''}`} onClick=${() => setMenu(!menu)} />`}
      <textarea
        ref=${input}
        rows="1"
        value=${text}
        placeholder=${reply ? (chat.keyboard?.input_field_placeholder ?? words.placeholderReply) : words.placeholder}
        aria-label=${words.placeholder}
        onInput=${(event) => {
          setText(event.currentTarget.value)
          setMenu(false)
        }}
        onKeyDown=${onKey}
      ></textarea>
      <${IconButton} icon="attach" label=${words.attach} onClick=${() => picker.current.click()} />
      <input ref=${picker} type="file" hidden onChange=${(event) => {
        const file = event.currentTarget.files[0]
        if (file) onFile(file, text)
        setText('')
        event.currentTarget.value = ''
      }} />
      <${IconButton} icon="send" label=${words.send} kind="send-button" disabled=${!text.trim()} onClick=${() => send(text)} />
    </div>
    ${keys && html`<div class="reply-keys">${keys.map((row) => html`<div class="row">${row.map((key) => html`<button type="button" onClick=${() => send(key.text)}>${key.text}</button>`)}</div>`)}</div>`}
  </footer>`
}

/** A digest is headed by the paper, in the largest letters. */
const isDigest = ({ rich_message }) => rich_message?.blocks.some(({ type, size }) => type === 'heading' && size === 1)

/** The question about the newest edition that this chat has, as a list of none or one. */
const due = (state, chat) =>
  state.suggestions
    .filter(({ from }) => from === 0 || chat.messages.some((message) => message.date * 1000 >= from && isDigest(message)))
    .slice(-1)
    .map(({ question }) => question)
