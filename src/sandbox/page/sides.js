import { useState } from 'preact/hooks'
import { html, Icon, IconButton, usePage } from './dom.js'
import { inLines, languageOf } from './lines.js'
import { Avatar, nameOf, previewOf } from './message.js'
import { runsOf } from './runs.js'
import { dayOf, secondsOf, shortDayOf, spanOf, timeOf } from './time.js'

/** The left side: who one is, the clock, and how the page looks. */
export function Rail({ state, seat, setSeat, now, onClose, toggleTheme, toggleLanguage }) {
  const { words, zone, language, act } = usePage()
  const roles = { reader: words.roleReader, editor: words.roleEditor, group: words.roleGroup, channel: words.roleChannel }
  const { movable, morning, moved } = state.clock
  const time = `${String(morning.hour).padStart(2, '0')}:${String(morning.minute).padStart(2, '0')}`
  return html`<nav class="rail">
    <header class="masthead">
      <img src="/page/icon.svg" alt="" />
      <div><h1><span class="zh">报童</span> Paperboy</h1><p>${inLines(words.subtitle)}</p></div>
      <${IconButton} icon="close" label=${words.close} kind="only-narrow" onClick=${onClose} />
    </header>
    <h2>${words.seats}</h2>
    <ul class="seats">${state.seats.map((one) => {
      const chat = state.chats[one.chat]
      const preview = previewOf(chat?.messages.at(-1)) || words.empty
      return html`<li><button type="button" class=${one.key === seat.key ? 'on' : ''} data-seat=${one.key} onClick=${() => setSeat(one.key)}>
        <${Avatar} user=${chat?.chat.title ? chat.chat : one.person} />
        <span class="names">
          <strong><span>${chat?.chat.title ?? nameOf(one.person)}</span><em class=${`role ${one.role}`}>${roles[one.role]}</em></strong>
          <span lang=${languageOf(preview)}>${inLines(preview)}</span>
        </span>
      </button></li>`
    })}</ul>
    <section class="clock">
      <h2><${Icon} name="clock" />${words.clock}</h2>
      <p class="time">${timeOf(now, zone, language)}</p>
      <p>${dayOf(now, zone, language)}${moved > 0 ? html`<br /><small>${inLines(words.moved(spanOf(moved, language)))}</small>` : html`<br /><small>${words.clockHint}</small>`}</p>
      ${
        movable &&
        html`<div class="moves">
          <button type="button" onClick=${() => act('clock', { minutes: 60 })}>${words.plusHour}</button>
          <button type="button" onClick=${() => act('clock', { to: 'morning' })}>${words.toMorning(time)}</button>
        </div>`
      }
    </section>
    <footer>
      <button type="button" onClick=${toggleTheme}><${Icon} name="theme" />${words.theme}</button>
      <button type="button" onClick=${toggleLanguage}>${words.language}</button>
    </footer>
  </nav>`
}

const reads = /^(get|setMy|setChatMenu|deleteWebhook|setWebhook|sendChatAction|answer)/

/** Every call of the Bot API, newest first. */
export function Calls({ state }) {
  const { words, zone, language } = usePage()
  const [only, setOnly] = useState(false)
  const [open, setOpen] = useState(0)
  const calls = runsOf([...state.calls].reverse(), (at) => shortDayOf(at, zone, language)).filter(
    ({ call }) => !only || !reads.test(call.method),
  )
  return html`<p class="hint">${words.callsHint}</p>
    <div class="filter" role="group">
      <button type="button" class=${only ? '' : 'on'} onClick=${() => setOnly(false)}>${words.all}</button>
      <button type="button" class=${only ? 'on' : ''} onClick=${() => setOnly(true)}>${words.onlySends}</button>
    </div>
    <ol>${calls.length === 0 && html`<li class="none">${words.noCalls}</li>`}${calls.map(({ call, times }, at, all) => {
      const day = shortDayOf(call.at, zone, language)
      const before = all[at - 1]
      return html`${(!before || shortDayOf(before.call.at, zone, language) !== day) && html`<li class="date" key=${`day of ${call.id}`}>${day}</li>`}
      <li key=${call.id} class=${call.ok ? '' : 'failed'}>
        <button type="button" aria-expanded=${open === call.id} onClick=${() => setOpen(open === call.id ? 0 : call.id)}>
          <${Status} call=${call} />
          <span class="method">${call.method}${times > 1 ? html` <small>×${times}</small>` : ''}${call.updates?.length ? html`<em>${call.updates.join(', ')}</em>` : ''}${call.description ? html`<em>${call.description}</em>` : ''}</span>
          <time>${secondsOf(call.at, zone)}</time>
        </button>
        ${
          open === call.id &&
          html`<div class="inside">
            <h3>${words.parameters}</h3><pre>${call.parameters}</pre>
            ${call.result !== undefined && html`<h3>${inLines(`${words.result} · ${Math.max(0, call.took)} ms`)}</h3><pre>${call.result}</pre>`}
          </div>`
        }
      </li>`
    })}</ol>`
}

const Status = ({ call }) =>
  html`<span class=${`status ${call.ok ? 'ok' : 'bad'}`}>${call.outcome === 'cut' ? '✕' : call.outcome === 'open' ? '…' : call.outcome}</span>`

/** Over the chat: whose chat it is, and the ways to the sides on a narrow screen. */
export function ChatHead({ seat, chat, now, openRail, openCalls }) {
  const { words, zone, language } = usePage()
  const group = chat.chat.type !== 'private'
  const acting = chat.action && Date.now() - (chat.actionAt ?? 0) < 5000
  const status = acting
    ? chat.action === 'typing'
      ? words.typing
      : words.sendingFile
    : group
      ? chat.chat.type === 'channel'
        ? words.channelOf
        : words.members(chat.members.length)
      : words.bot
  return html`<header class="head">
    <button type="button" class="who" title=${words.switchSeat} onClick=${openRail}>
      <${Avatar} user=${group ? chat.chat : { is_bot: true }} />
      <span><strong>${group ? chat.chat.title : seat.botName}</strong><small class=${acting ? 'acting' : ''}>${status}</small></span>
    </button>
    <span class="now" title=${words.clock}>${inLines(`${shortDayOf(now, zone, language)} · ${timeOf(now, zone, language)}`)}</span>
    <${IconButton} icon="people" label=${words.switchSeat} kind="only-narrow" onClick=${openRail} />
    <${IconButton} icon="code" label=${words.panel} kind="only-middle" onClick=${openCalls} />
  </header>`
}
