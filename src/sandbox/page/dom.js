import htm from 'htm'
import { createContext, h } from 'preact'
import { useContext } from 'preact/hooks'

/** Markup as a template; every value in it becomes a text node or an attribute, never HTML. */
export const html = htm.bind(h)

/** What every part of the page may need: words, language, seat, zone, and what can be done. */
export const Page = createContext(null)
export const usePage = () => useContext(Page)

const paths = {
  send: 'M3.4 20.4 21 12 3.4 3.6 3.4 10l11 2-11 2z',
  menu: 'M4 6h16M4 12h16M4 18h10',
  attach: 'M20 11.5 12.4 19a5 5 0 0 1-7-7l8-8a3.3 3.3 0 0 1 4.7 4.7l-8 8a1.7 1.7 0 0 1-2.4-2.4l7.3-7.2',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.4a3.5 3.5 0 0 1 0 6.3M18 14.2a6.5 6.5 0 0 1 3.5 5.8',
  theme: 'M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  file: 'M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5',
  link: 'M14 5h5v5M19 5l-8 8M10 5H6a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-4',
  pin: 'M12 17v4M7 4h10l-1.5 7 2.5 3v2H6v-2l2.5-3z',
  quote: 'M7 8h4v5a3 3 0 0 1-3 3M14 8h4v5a3 3 0 0 1-3 3',
}

export const Icon = ({ name }) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} class=${name === 'send' ? 'filled' : ''} /></svg>`

export const IconButton = ({ icon, label, onClick, kind = '', ...more }) =>
  html`<button type="button" class=${`icon-button ${kind}`} aria-label=${label} title=${label} onClick=${onClick} ...${more}><${Icon} name=${icon} /></button>`
