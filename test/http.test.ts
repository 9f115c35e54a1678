import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHttp } from '../src/http.ts'

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
