import { render } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Messages, Pinned, Topics, Welcome } from './chat.js'
import { Composer } from './composer.js'
import { html, Page } from './dom.js'
import { Editions, Side } from './editions.js'
import * as server from './server.js'
import { ChatHead, Rail } from './sides.js'
import { changed, fromSnapshot, isBot, nowOf } from './state.js'
import { firstLanguage, wordsOf } from './wording.js'

/** Milliseconds that a short notice stays. */
const noticeLasts = 2500

const themeNow = () => document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

function App() {
  const [state, setState] = useState(null)
  const [line, setLine] = useState(true)
  const [seatKey, setSeatKey] = useState(localStorage.getItem('seat'))
  const [language, setLanguage] = useState(firstLanguage)
  const [side, setSide] = useState('')
  const [notice, setNotice] = useState(null)
  const [leaving, setLeaving] = useState(null)
  const [reply, setReply] = useState(null)
  const [filled, setFilled] = useState(null)
  const [topic, setTopic] = useState(0)
  const [shown, setShown] = useState(null)
  const [top, setTop] = useState(0)
  const [, tick] = useState(0)
  const words = wordsOf(language)

  useEffect(
    () =>
      server.listen({
        onState: (snapshot) => setState(fromSnapshot(snapshot)),
        onChange: (change) => setState((current) => changed(current, change)),
        onLine: setLine,
      }),
    [],
  )
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  useEffect(() => {
    setReply(null)
    setTopic(0)
  }, [seatKey])
  const timer = useRef(0)
  const toast = (text, alert = false) => {
    clearTimeout(timer.current)
    setNotice({ text, alert })
    if (!alert) timer.current = setTimeout(() => setNotice(null), noticeLasts)
  }

  // Where only one edition has room, the one that shows what a model writes is opened first, until something newer has come.
  useEffect(() => {
    const [first, second] = state?.editions ?? []
    if (!second || first.chat !== seat.chat || !matchMedia('(max-width: 760px)').matches) return
    const { messages } = state.chats[seat.chat]
    const told = messages.find((one) => one.message_id === second.message)
    const newer = messages.some(
      (one) => one.message_id > second.message && (one.from?.id === seat.as || one.date > (told?.date ?? 0) + 600),
    )
    if (!newer) setShown({ message: first.message })
  }, [state !== null])

  const seat = state?.seats.find((one) => one.key === seatKey) ?? state?.seats[0]
  const asksFor = forcedReply(state, seat)
  // The bot's message asks for a reply: begin one, as Telegram does.
  useEffect(() => {
    if (asksFor) setReply(asksFor)
  }, [asksFor?.message_id])
  const page = useMemo(() => {
    const act = (name, fields) =>
      server.act(seat, name, fields).catch((error) => {
        toast(error.message)
        return null
      })
    /** t.me links to the bot act here; any other link asks first. */
    const openLink = (url) => {
      const own = new RegExp(`^(?:https?://)?(?:t|telegram)\\.me/${state.bot.username}/?(?:\\?start(?:group)?=([\\w-]+))?$`, 'i').exec(url)
      const deep = new RegExp(`^tg://resolve\\?domain=${state.bot.username}(?:&start=([\\w-]+))?$`, 'i').exec(url)
      const found = own ?? deep
      if (found) return act('start', found[1] ? { payload: found[1] } : {})
      return setLeaving(url)
    }
    return { words, language, zone: state?.clock.timeZone, act, toast, openLink, fill: (text) => setFilled({ text }) }
  }, [seat?.key, language, state?.bot.username, state?.clock.timeZone])

  if (!state || !seat) return html`<p class="loading"><img src="/page/icon.svg" alt="" /></p>`
  const chat = inTopic(state.chats[seat.chat], topic)
  const editions = state.editions.filter((one) => one.chat === seat.chat)
  const now = nowOf(state)
  const pickSeat = (key) => {
    localStorage.setItem('seat', key)
    setSeatKey(key)
    setSide('')
  }
  const toggleTheme = () => {
    const next = themeNow() === 'dark' ? 'light' : 'dark'
    localStorage.setItem('theme', next)
    document.documentElement.dataset.theme = next
  }
  const toggleLanguage = () => {
    const next = language === 'zh' ? 'en' : 'zh'
    localStorage.setItem('language', next)
    setLanguage(next)
  }
  const sendFile = (file, caption) => server.sendFile(seat, file, caption).catch((error) => toast(error.message))
  const empty = chat.messages.length === 0
  return html`<${Page.Provider} value=${page}>
    <div class=${`app ${side ? `show-${side}` : ''} ${line ? '' : 'ended'}`}>
      <${Rail} state=${state} seat=${seat} setSeat=${pickSeat} now=${now} onClose=${() => setSide('')} toggleTheme=${toggleTheme} toggleLanguage=${toggleLanguage} />
      <main class="chat">
        <${ChatHead} seat=${seat} chat=${chat} now=${now} openRail=${() => setSide('rail')} openCalls=${() => setSide('calls')} />
        <${Pinned} chat=${chat} />
        ${Object.keys(chat.topics).length > 0 && html`<${Topics} topics=${chat.topics} topic=${topic} setTopic=${setTopic} />`}
        ${editions.length > 1 && html`<${Editions} editions=${editions} on=${top} show=${(message) => setShown({ message })} />`}
        ${!line && html`<div class="offline" role="alert">${words.offline}</div>`}
        <div class="toasts">${notice && !notice.alert && html`<div class="toast" role="status">${notice.text}</div>`}</div>
        ${empty && chat.chat.type === 'private' ? html`<${Welcome} seat=${seat} />` : html`<${Messages} state=${state} seat=${seat} chat=${chat} topic=${topic} shown=${shown} onReply=${setReply} onTop=${setTop} />`}
        <${Composer} state=${state} seat=${seat} chat=${chat} topic=${topic} reply=${reply} setReply=${setReply} onFile=${sendFile} filled=${filled} />
      </main>
      <${Side} state=${state} seat=${seat} edition=${editions.length > 1 ? editions.find((one) => one.message !== top) : undefined} open=${side === 'calls'} onClose=${() => setSide('')} />
      <button type="button" class="scrim" aria-label=${words.close} tabindex="-1" onClick=${() => setSide('')}></button>
    </div>
    ${notice?.alert && html`<${Dialog} onClose=${() => setNotice(null)} text=${notice.text} close=${words.close} />`}
    ${
      leaving &&
      html`<${Dialog} onClose=${() => setLeaving(null)} title=${words.openLink} text=${leaving} close=${words.cancel}>
        <a class="primary" href=${/^https?:/i.test(leaving) ? leaving : undefined} target="_blank" rel="noopener noreferrer" onClick=${() => setLeaving(null)}>${words.open}</a>
      <//>`
    }
  <//>`
}

/** A forum's chat as it is in one of its topics; 0 is the general one, whose messages name none. */
const inTopic = (chat, topic) =>
  Object.keys(chat.topics).length === 0
    ? chat
    : { ...chat, messages: chat.messages.filter((message) => (message.message_thread_id ?? 0) === topic) }

/** The message that wants a reply now, when the newest one of the chat does. */
function forcedReply(state, seat) {
  const chat = state && seat && state.chats[seat.chat]
  const newest = chat?.messages.at(-1)
  return chat?.keyboard?.force_reply && newest && isBot(state, newest) ? newest : undefined
}

const Dialog = ({ title, text, close, onClose, children }) => html`<div class="dialog" role="dialog" aria-modal="true">
  <button type="button" class="behind" aria-label=${close} tabindex="-1" onClick=${onClose}></button>
  <div class="box">${title && html`<h2>${title}</h2>`}<p>${text}</p><div class="row"><button type="button" onClick=${onClose}>${close}</button>${children}</div></div>
</div>`

const theme = localStorage.getItem('theme')
if (theme) document.documentElement.dataset.theme = theme
render(html`<${App} />`, document.body)
