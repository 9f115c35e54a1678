import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { finished, main, openHouse } from './house.ts'
import { running, token, until } from './running.ts'

test('the disk is full in the middle of a broadcast: the log says so, and with room again everyone has the digest', async (t) => {
  const { start, paperboy, environment, folder, digests } = await running(t, 150)
  // Made beforehand, sent to nobody: the files beside the store are larger than what the limit allows.
  assert.equal((await paperboy(['digest'], { TELEGRAM_BOT_TOKEN: '' })).status, 0)
  // A limit on the size of files stands in for a full disk: SQLite sees the same failing write.
  const limited = spawn('bash', ['-c', `trap '' XFSZ; ulimit -f 900; exec "$0" "$@"`, process.execPath, main, 'start'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => limited.kill('SIGKILL'))
  const ended = finished(limited)
  let said = ''
  limited.stderr.on('data', (text) => {
    said += text
  })
  await until(() => /the store fails/.test(said) && /free some space/.test(said))
  limited.kill('SIGTERM')
  const { err } = await ended
  assert.ok(!err.includes(token))
  const before = digests().filter((count) => count > 0).length
  assert.ok(before > 0 && before < 150, `${before} had it before`)

  const second = start(['start'])
  const over = finished(second)
  await until(() => digests().every((count) => count > 0))
  second.kill('SIGTERM')
  assert.equal((await over).status, 0)
  const twice = digests().filter((count) => count > 1).length
  assert.ok(twice <= 32, `${twice} came twice`)
})

test('a data folder that cannot be written ends the start with one line that says what to do', async (t) => {
  const { paperboy } = openHouse(t, { DATA_DIR: '/proc/paperboy', TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: 'http://127.0.0.1:9' })
  const { status, err } = await paperboy(['status'])
  assert.equal(status, 1)
  assert.match(err, /^[^\n]*DATA_DIR[^\n]*\n$/)
})

test('a damaged database ends the start with one line; with the backup restored, everything is there', async (t) => {
  const { paperboy, folder } = openHouse(t)
  assert.equal((await paperboy(['digest', '--date', '2026-11-20'])).status, 0)
  const before = (await paperboy(['status', '--json'])).out
  assert.equal((await paperboy(['backup', join(folder, 'saved.sqlite')])).status, 0)
  const file = join(folder, 'data/paperboy.sqlite')
  for (const more of ['-wal', '-shm']) rmSync(file + more, { force: true })
  writeFileSync(file, readFileSync(file).fill(0xa5, 100, 40_000))

  const { status, err } = await paperboy(['status'])
  assert.equal(status, 1)
  assert.match(err, /^[^\n]*paperboy\.sqlite[^\n]*restore a backup\n$/)
  renameSync(file, `${file}.damaged`)
  assert.equal((await paperboy(['restore', join(folder, 'saved.sqlite')])).status, 0)
  assert.equal((await paperboy(['status', '--json'])).out, before)
})
