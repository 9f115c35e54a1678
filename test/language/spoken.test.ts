import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { stemsOf } from '../../src/language/english.ts'
import { asWritten, nearTo, nearToEnglish, parseSpoken, spokenIn, writtenFor, writtenForEnglish } from '../../src/language/spoken.ts'

for (const [said, written] of [
  ['夜市啥时候开？', '夜市什么时候开？'],
  ['咋报名？', '怎么报名？'],
  ['为啥要搬？', '为什么要搬？'],
  ['在哪儿办？', '在哪里办？'],
  ['夜市什么时候开？', '夜市什么时候开？'],
  ['Why is it closed?', 'Why is it closed?'],
] as const) {
  test(`${said} is read as ${written}`, () => {
    assert.equal(asWritten(said), written)
    assert.equal(asWritten(written), written)
  })
}

test('a word of the chat has what a newspaper writes for it; a phrase is found though the segmenter cuts it', () => {
  assert.ok(writtenFor('老外').includes('外籍'))
  assert.deepEqual(spokenIn('送餐小哥有几个'), ['送餐小哥'])
  assert.ok(writtenForEnglish().get('kid')?.includes('儿童'))
  assert.deepEqual(writtenFor('电影'), [])
})

test('written words have others close to them, which are not what is said in a chat for them', () => {
  assert.ok(nearTo('颁布').includes('发布'))
  assert.deepEqual(writtenFor('颁布'), [])
  assert.ok(nearToEnglish(stemsOf('inventors').join(' ')).includes('发明家'))
})

test('a phrase begins where a word begins', () => {
  assert.deepEqual(spokenIn('孩子生了没'), ['孩子', '生了'])
  assert.deepEqual(spokenIn('哪里发生了火灾'), [])
})

for (const [question, written] of [
  ['那个骗子判了几年？', '有期徒刑'],
  ['博物馆几点关门？', '闭馆'],
  ['看展要买票不？', '门票'],
  ['老校长什么时候走了？', '去世'],
  ['来的工人睡哪儿？', '宿舍'],
  ['送外卖的有多少？', '骑手'],
  ['路弄好了没？', '恢复'],
  ['老爷子活到几岁？', '享年'],
  ['办这个找谁？', '热线'],
] as const)
  test(`${question} looks for ${written} too`, () => {
    assert.ok(
      spokenIn(asWritten(question))
        .flatMap((phrase) => writtenFor(phrase))
        .includes(written),
    )
  })

const said = readFileSync(new URL('../../src/language/spoken.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [spoken: string, written: string, use: string])

test('every phrase of the table is found where it stands, however long it is', () => {
  const phrases = said.flatMap(([spoken, , use]) => (use === 'word' && /^\p{Script=Han}{2,}$/u.test(spoken) ? [spoken] : []))
  assert.deepEqual(
    phrases.filter((phrase) => spokenIn(`${phrase}？`)[0] !== phrase),
    [],
  )
})

test('no phrase of the table has an asking word that is read otherwise before it is looked for', () => {
  assert.deepEqual(
    said.filter(([spoken, , use]) => use === 'word' && asWritten(spoken) !== spoken).map(([spoken]) => spoken),
    [],
  )
})

test('no word stands twice, and none is written as itself', () => {
  const words = said.map(([spoken]) => spoken)
  assert.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  )
  assert.deepEqual(
    said.filter(([spoken, written]) => written.split('|').includes(spoken)),
    [],
  )
})

test('English of the chat is found in any form, by words that say something, and no two rows are one', () => {
  const table = writtenForEnglish()
  const written = (said: string) => table.get(stemsOf(said).join(' '))?.[0]
  assert.deepEqual(['pulled down', 'the last bus', 'stray dog', 'taking part in', 'a refund', 'turned up'].map(written), [
    '拆除',
    '末班车',
    '流浪犬',
    '参加',
    '退款',
    '到场',
  ])
  const rows = readFileSync(new URL('../../src/language/spoken.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .filter(([said]) => /^[\x20-\x7e]+$/.test(said!))
  for (const [said, , use] of rows) if (use === 'near') assert.ok(nearToEnglish(stemsOf(said!).join(' ')).length > 0, said)
  assert.equal(table.size, rows.filter(([, , use]) => use === 'word').length)
  assert.ok(!table.has(''))
  for (const [said, words] of rows) {
    const list = words!.split('|')
    assert.equal(new Set(list).size, list.length, `${said}: ${words}`)
  }
})

test('refuses a row that is not of the form, naming its line', () => {
  for (const row of ['啥\t什么', '啥\t什么\tasks', '\t什么\task', '啥\t\task'])
    assert.throws(() => parseSpoken(`spoken\twritten\tuse\n${row}\n`), /line 2/)
})
