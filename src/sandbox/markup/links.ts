/**
 * The address as Telegram stores it (scheme added, host required), or why it is refused. A name without a dot is no host; other
 * schemes than http, https, tg, ton and mailto/tel are refused by the real server too.
 */
export function checkLink(link: string): { url: string } | { error: string } {
  const refuse = (why: string) => ({ error: `URL '${link}' is invalid: ${why}` })
  if (!link) return refuse('URL host is empty')
  if (/^(tg|ton|tonsite):/i.test(link)) {
    return /^(tg|ton|tonsite):\/\/[a-z0-9]/i.test(link) ? { url: link } : refuse(`Wrong ${link.slice(0, link.indexOf(':'))} URL`)
  }
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? link : `http://${link}`
  if (!/^https?:\/\//i.test(withScheme)) return refuse('Unsupported URL protocol')
  const host = withScheme.replace(/^https?:\/\/(?:[^/@?#]*@)?/i, '').replace(/[/?#].*$/s, '')
  const name = host.replace(/:\d+$/, '')
  if (!name) return refuse('URL host is empty')
  if (/\s/.test(host)) return refuse('Wrong HTTP URL')
  const address = /^\d+(\.\d+){3}$/.test(name) || /^\[[0-9a-f:]+\]$/i.test(name)
  if (!address && (!name.includes('.') || name.startsWith('.') || name.endsWith('.') || name.includes('..')))
    return refuse('Wrong HTTP URL')
  const rest = withScheme.slice(withScheme.indexOf('://') + 3)
  const at = rest.search(/[/?#]/)
  const scheme = withScheme.slice(0, withScheme.indexOf(':')).toLowerCase()
  const path = at < 0 ? '/' : rest[at] === '/' ? rest.slice(at) : `/${rest.slice(at)}`
  return { url: `${scheme}://${(at < 0 ? rest : rest.slice(0, at)).toLowerCase()}${path}` }
}
