import ipaddr from 'ipaddr.js'
import { SourceError } from './source.ts'

/** All addresses of a host name, as text. */
export type Lookup = (host: string) => Promise<string[]>

/** True for an address on the public internet: not loopback, private, link-local, multicast, reserved or an IPv4 one of these in disguise. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}

/**
 * An http(s) address that may be fetched, or a SourceError that says why not. Hosts in `allowed` (by name, with port or without) may be
 * anywhere; all others must be public by every address they have.
 */
export const checkedUrl = async (text: string, allowed: readonly string[], lookup: Lookup): Promise<URL> => {
  if (!URL.canParse(text)) throw new SourceError(`${text} is not a web address`)
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new SourceError(`${shown(url)}: only http and https addresses are read`)
  if (url.username !== '' || url.password !== '') throw new SourceError(`${shown(url)}: no user name or password in a web address`)
  if (isAllowedHost(url, allowed)) return url
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = ipaddr.isValid(host) ? [host] : await lookup(host)
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw new SourceError({ kind: 'not public', address: shown(url) })
  return url
}

export const isAllowedHost = (url: URL, allowed: readonly string[]): boolean => allowed.includes(url.hostname) || allowed.includes(url.host)

/** An address for logs and messages: without user, password and query, which may hold secrets. */
export const shown = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`
