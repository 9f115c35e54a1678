import type { IncomingMessage } from 'node:http'

/**
 * Why a request is turned away, or nothing. A name other than ours in Host means that a foreign site was pointed at this machine
 * (DNS rebinding); an Origin other than ours means that another page's script is calling.
 */
export function foreign(request: IncomingMessage, hosts: readonly string[]): string | undefined {
  const host = (request.headers.host ?? '').toLowerCase()
  const name = host.replace(/:\d+$/, '')
  if (!hosts.includes(name)) return 'This server answers only under its own address. Open it as http://127.0.0.1 with its port.'
  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${host}`) return 'Calls from other pages are not answered.'
  if (request.headers['sec-fetch-site'] === 'cross-site' && request.method !== 'GET') return 'Calls from other pages are not answered.'
  return undefined
}
