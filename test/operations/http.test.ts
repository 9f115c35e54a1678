import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHttp } from '../../src/operations/http.ts'

test('health is told at /healthz, and trouble as 503 without its words', async (t) => {
  let away = false
  const http = await openHttp({
    port: 0,
    healthy: async () => {
      if (away) throw new Error('secret detail')
      return { ok: true }
    },
  })
  t.after(http.close)
  const get = (path: string) => fetch(`http://127.0.0.1:${http.port}${path}`)
  assert.deepEqual(await (await get('/healthz')).json(), { ok: true })
  away = true
  const sick = await get('/healthz')
  assert.equal(sick.status, 503)
  assert.doesNotMatch(await sick.text(), /secret/)
  assert.equal((await get('/')).status, 404)
})

test('updates are taken at the path of the webhook only', async (t) => {
  const seen: string[] = []
  const handle = async (_: unknown, response: { end(): unknown }) => {
    seen.push('update')
    response.end()
  }
  const http = await openHttp({ port: 0, webhook: { path: '/telegram', handle }, healthy: async () => ({}) })
  t.after(http.close)
  const post = (path: string) => fetch(`http://127.0.0.1:${http.port}${path}`, { method: 'POST', body: '{}' })
  assert.deepEqual([(await post('/telegram')).status, (await post('/other')).status, seen.length], [200, 404, 1])
})

test('metrics are shown to whoever has the token, and not known where there are none', async (t) => {
  const metrics = { read: async () => ({ type: 'text/plain', text: 'paperboy_editions_total 1\n' }), token: 'a-token-of-sixteen' }
  const guarded = await openHttp({ port: 0, healthy: async () => ({}), metrics })
  const open = await openHttp({ port: 0, healthy: async () => ({}), metrics: { read: metrics.read } })
  const none = await openHttp({ port: 0, healthy: async () => ({}) })
  for (const { close } of [guarded, open, none]) t.after(close)
  const ask = (port: number, token?: string) =>
    fetch(`http://127.0.0.1:${port}/metrics`, { headers: token ? { authorization: `Bearer ${token}` } : {} })
  const statuses = [
    ask(guarded.port),
    ask(guarded.port, 'another-token-16-'),
    ask(guarded.port, metrics.token),
    ask(open.port),
    ask(none.port),
  ]
  assert.deepEqual(
    (await Promise.all(statuses)).map(({ status }) => status),
    [401, 401, 200, 200, 404],
  )
})
