import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseSource } from '../../src/sources/choose.ts'
import { parseSources } from '../../src/sources/entries.ts'

const never = () => Promise.reject(new Error('nothing is fetched to choose'))
const fetcher = { get: never }
const choose = (text: string) => {
  const { entries, problems } = parseSources(text)
  assert.deepEqual(problems, [])
  const deps = {
    fetcher,
    waiting: { get: never, set: never, delete: never },
    timeZone: 'Asia/Shanghai',
    paper: { id: 'paper', name: '报纸' },
  }
  return entries.map((entry) => ({ source: chooseSource(entry, deps), hour: entry.hour }))
}

test('takes several sources, each with its paper and hour; a query, which may hold a key, is in no name', () => {
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

test('every bad entry is told, without the query of an address', () => {
  const { problems } = parseSources('ftp:x, feed:nonsense?key=secret, folder:inbox|hour=7, folder:inbox|id=Ä, folder:a|color=red')
  assert.equal(problems.length, 5)
  for (const word of ['ftp', 'nonsense', '“7”', '“Ä”', 'color']) assert.ok(problems.join('\n').includes(word), word)
  assert.ok(!problems.join('\n').includes('secret'))
})

for (const value of ['', ' , ', 'inbox', 'folder:'])
  test(`“${value}” is no list of sources`, () => assert.equal(parseSources(value).problems.length, 1))
