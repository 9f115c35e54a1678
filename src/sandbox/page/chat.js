import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { html, Icon, IconButton, usePage } from './dom.js'
import { inLines, languageOf } from './lines.js'
import { Dots, Draft, Message, previewOf } from './message.js'
import { NoteText, referenced } from './rich.js'
import { isBot, nowOf } from './state.js'
import { dayOf } from './time.js'

/** Pixels from the end within which the list follows new messages. */
const near = 120
/** Milliseconds in which the next message is taken for the answer to a press, and shown. */
const answerComes = 8000

/** The messages of one chat, oldest first, with drafts and the typing sign at the end. */
export function Messages({ state, seat, chat, topic, shown, onReply, onTop }) {
  const { act, words, zone, language, openLink, toast, fill } = usePage()
  const list = useRef(null)
  const following = useRef(true)
  const place = `${seat.key} ${topic}`
  const seen = useRef({ place, last: 0 })
  const [away, setAway] = useState(false)
  const [unseen, setUnseen] = useState(0)
  const pressedAt = useRef(0)
  const [note, setNote] = useState(null)
  const [waiting, setWaiting] = useState('')
  const now = nowOf(state)
  const drafts = chat.drafts.filter((draft) => draft.until > now)

  const toEnd = (smooth) => list.current?.scrollTo({ top: list.current.scrollHeight, behavior: smooth ? 'smooth' : 'instant' })
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = list.current
    following.current = scrollHeight - scrollTop - clientHeight < near
    setAway(!following.current)
    if (following.current) setUnseen(0)
    const top = [...list.current.querySelectorAll('[data-message]')].find((one) => one.offsetTop + one.offsetHeight > scrollTop + near)
    onTop(Number(top?.dataset.message))
  }
  const newest = chat.messages.at(-1)
  const grown = drafts.map((draft) => JSON.stringify(draft).length).join()
  // A long message that has just come is shown from its head; everything else from the end.
  useLayoutEffect(() => {
    const moved = seen.current.place !== place
    const fresh = moved || seen.current.last !== newest?.message_id
    const own = fresh && chat.messages.some((one) => one.message_id > (seen.current.last ?? 0) && one.from?.id === seat.as)
    seen.current = { place, last: newest?.message_id }
    // What is opened belongs to what was on the screen.
    if (fresh) setNote(null)
    const answer = fresh && Date.now() - pressedAt.current < answerComes
    // What is said is answered: the answer is shown as after a press, unless it has come together with what was said.
    pressedAt.current = own && newest.from?.id === seat.as ? Date.now() : answer ? 0 : pressedAt.current
    if (!following.current && !moved && !answer && !own) {
      if (fresh) setUnseen((count) => count + 1)
      return
    }
    setUnseen(0)
    const element = newest && list.current.querySelector(`[data-message="${newest.message_id}"]`)
    if (fresh && element && element.offsetHeight > list.current.clientHeight - 40) {
      list.current.scrollTo({ top: element.offsetTop - 8, behavior: 'instant' })
    } else toEnd(false)
  }, [place, newest?.message_id, newest?.edit_date, grown, chat.action, note])
  useEffect(() => {
    const element = shown && list.current.querySelector(`[data-message="${shown.message}"]`)
    if (element) list.current.scrollTo({ top: element.offsetTop - 8, behavior: 'instant' })
  }, [shown])
  useEffect(() => {
    const close = (event) => event.key === 'Escape' && setNote(null)
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [])

  const goTo = (id) => {
    const element = list.current.querySelector(`[data-message="${id}"]`)
    if (!element) return toast(words.deleted)
    element.scrollIntoView({ block: 'center', behavior: 'smooth' })
    element.classList.remove('flash')
    requestAnimationFrame(() => element.classList.add('flash'))
  }
  const pressOf = (message) => ({
    busy: (button) => waiting === `${message.message_id}|${button.callback_data}`,
    on(button) {
      if (button.url) return openLink(button.url)
      if (button.copy_text) return navigator.clipboard?.writeText(button.copy_text.text).then(() => toast(words.copied))
      if (button.switch_inline_query_current_chat !== undefined)
        return fill(`@${state.bot.username} ${button.switch_inline_query_current_chat}`)
      if (button.switch_inline_query !== undefined) return fill(`@${state.bot.username} ${button.switch_inline_query}`)
      if (button.callback_data === undefined) return undefined
      const key = `${message.message_id}|${button.callback_data}`
      pressedAt.current = Date.now()
      setWaiting(key)
      const done = () => setWaiting((current) => (current === key ? '' : current))
      return act('press', { message: message.message_id, data: button.callback_data })
        .then((answer) => {
          if (answer?.url) openLink(answer.url)
          else if (answer?.text) toast(answer.text, answer.alert)
        })
        .finally(done)
    },
  })
  const noteOf = ({ message_id: id, rich_message: rich }) => ({
    opened: note?.message === id ? note.name : undefined,
    on(name) {
      const text = referenced(rich.blocks, name)
      if (text) return setNote({ message: id, name, text })
      const anchor = list.current.querySelector(`[data-message="${id}"] [data-anchor="${CSS.escape(name)}"]`)
      anchor?.scrollIntoView({ block: 'start', behavior: 'smooth' })
      return undefined
    },
  })

  const rows = []
  let day = ''
  chat.messages.forEach((message, at) => {
    const own = dayOf(message.date * 1000, zone, language)
    const newDay = own !== day
    if (newDay) rows.push(html`<div class="day" key=${`day ${own}`}><span>${own}</span></div>`)
    day = own
    const author = (one) => one?.from?.id ?? one?.sender_chat?.id
    const [before, after] = [chat.messages[at - 1], chat.messages[at + 1]]
    rows.push(html`<${Message}
      key=${message.message_id}
      message=${message}
      chat=${chat}
      mine=${message.from?.id === seat.as}
      first=${newDay || author(before) !== author(message)}
      last=${author(after) !== author(message)}
      press=${pressOf(message)}
      note=${noteOf(message)}
      onReply=${() => onReply(message)}
      goTo=${goTo}
    />`)
  })
  const channel = chat.chat.type === 'channel'
  const emptyHint = !channel
    ? words.groupHint(state.bot.username)
    : chat.standing === 'open'
      ? words.channelJoined(seat.botName)
      : words.channelHint
  const typing = chat.action && Date.now() - (chat.actionAt ?? 0) < 5000 && !isBot(state, newest ?? {})
  return html`<div class="scroll">
    <div class="view">
    <div class="messages" ref=${list} onScroll=${onScroll} role="log" aria-live="polite">
      <div class="sheet">
        ${rows.length === 0 && html`<p class="day"><span class="hint">${emptyHint}</span></p>`}
        ${rows}
        ${drafts.map((draft) => html`<${Draft} key=${draft.id} draft=${draft} press=${{ on() {}, busy: () => false }} onStop=${() => act('stop', { draft: draft.id })} />`)}
        ${typing && !drafts.length && html`<article class="message in first last"><div class="column"><div class="bubble"><${Dots} /></div></div></article>`}
      </div>
    </div>
    ${away && html`<button type="button" class="to-end" title=${words.down} onClick=${() => toEnd(true)}><${Icon} name="down" /><span>${unseen ? words.newMessages(unseen) : words.down}</span></button>`}
    </div>
    ${note && html`<aside class="note"><div><strong>${words.source}</strong><p><${NoteText} text=${note.text} /></p></div><${IconButton} icon="close" label=${words.close} onClick=${() => setNote(null)} /></aside>`}
  </div>`
}

/** The topics of a forum, one beside the other. */
export function Topics({ topics, topic, setTopic }) {
  const { words } = usePage()
  return html`<nav class="topics">${[[0, words.generalTopic], ...Object.entries(topics)].map(
    ([id, name]) =>
      html`<button type="button" class=${Number(id) === topic ? 'on' : ''} data-topic=${id} onClick=${() => setTopic(Number(id))}>${name}</button>`,
  )}</nav>`
}

export function Pinned({ chat }) {
  const { words } = usePage()
  const message = chat.messages.find((one) => one.message_id === chat.pinned.at(-1))
  if (!message) return null
  const preview = previewOf(message)
  const show = () =>
    document.querySelector(`[data-message="${message.message_id}"]`)?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  return html`<button type="button" class="pinned" onClick=${show}><${Icon} name="pin" /><span lang=${languageOf(preview)}><strong>${words.pinned}</strong>${inLines(preview)}</span></button>`
}

/** What a person sees who has never spoken to the bot: who it is, and how to begin. */
export function Welcome({ seat }) {
  const { words } = usePage()
  return html`<div class="welcome"><div class="card">
    <img class="avatar big" src="/page/icon.svg" alt="" />
    <h2>${seat.botName}</h2>
    <p>${inLines(seat.description || words.subtitle)}</p>
  </div></div>`
}
