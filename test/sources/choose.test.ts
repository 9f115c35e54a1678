import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseSources } from '../../src/sources/choose.ts'

const fetcher = { get: () => Promise.reject(new Error('nothing is fetched to choose')) }
const choose = (text: string) => chooseSources(text, { fetcher, timeZone: 'Asia/Shanghai', paper: { id: 'paper', name: '报纸' } })

test('takes several sources, each with its paper and hour', () => {
  const chosen = choose(
    'folder:inbox, feed:https://a.example/rss?x=1|id=jzrb|name=江州日报|english=Jiangzhou Daily|hour=06:30, epaper:https://b.example/{YYYY}{MM}/{DD}/node_01.html|id=bb',
  )
  assert.deepEqual(
    chosen.map(({ source, hour }) => [source.name, source.paper, hour]),
    [
      ['folder:inbox', { id: 'paper', name: '报纸' }, undefined],
      ['feed:https://a.example/rss', { id: 'jzrb', name: '江州日报', english: 'Jiangzhou Daily' }, '06:30'],
      ['epaper:https://b.example/{YYYY}{MM}/{DD}/node_01.html', { id: 'bb', name: 'bb' }, undefined],
    ],
  )
})

test('names every bad entry at once', () => {
  assert.throws(
    () => choose('ftp:x, feed:nonsense, folder:inbox|hour=7, folder:inbox|id=Ä, folder:a|color=red'),
    (error: Error) => {
      assert.equal(error.name, 'SourceError')
      for (const word of ['ftp', 'nonsense', '“7”', '“Ä”', 'color']) assert.ok(error.message.includes(word), word)
      return !error.message.includes('\n')
    },
  )
})

for (const value of ['', ' , ', 'inbox', 'folder:'])
  test(`“${value}” is no list of sources`, () => assert.throws(() => choose(value), { name: 'SourceError' }))
