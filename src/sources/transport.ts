import { lookup as lookupOf } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { isPublicAddress, type Lookup } from './addresses.ts'

/** One answer of a server: headers by lower-case name; body unpacked, to be read once. */
export type Sent = { status: number; headers: Record<string, string>; body: AsyncIterable<Uint8Array> }

/** Sends one GET request, follows no redirect. anywhere: the host may have a private address. */
export type Send = (url: URL, headers: Record<string, string>, options: { signal: AbortSignal; anywhere: boolean }) => Promise<Sent>

/** All addresses of a host by the system's resolver. */
export const lookupHost: Lookup = (host) =>
  new Promise((resolve, reject) => {
    lookupOf(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses.map(({ address }) => address))))
  })

/**
 * GET over node's http and https. The address is checked again at the moment of connecting, so that a name that changes its address
 * between check and use does not get through.
 */
export const sendHttp: Send = (url, headers, { signal, anywhere }) =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      { headers: { 'accept-encoding': 'gzip, br', ...headers }, signal, ...(anywhere ? {} : { lookup: publicOnly }) },
      (response) => {
        const plain = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
        )
        resolve({ status: response.statusCode ?? 0, headers: plain, body: unpacked(response, plain['content-encoding']) })
      },
    )
    request.on('error', reject)
    request.end()
  })

const publicOnly: LookupFunction = (host, options, callback) =>
  lookupOf(host, { ...options, all: true }, (error, addresses) => {
    const found = error ? [] : addresses.filter(({ address }) => isPublicAddress(address))
    const first = found[0]
    if (first === undefined) callback(error ?? Object.assign(new Error('no public address'), { code: 'ENOTFOUND' }), '', 4)
    else if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  })

const unpacked = (body: Readable, encoding: string | undefined): AsyncIterable<Uint8Array> => {
  const unpack = encoding === 'gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : undefined
  if (!unpack) return body
  body.on('error', (error) => unpack.destroy(error))
  return body.pipe(unpack)
}
