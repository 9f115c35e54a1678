import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief, Section } from '../../src/news/brief.ts'
import { type Digest, inSections } from '../../src/news/digest.ts'
import { type Dropped, droppable, dropped, edited, movedUp, restored } from '../../src/telegram/editing.ts'
import { renderDigest } from '../../src/telegram/rendering/digest.ts'
import { toPlain } from '../../src/telegram/rendering/plain.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { articles, brief, digest } from './sample.ts'

/** Stories a, b, c …, each in its section. */
const of = (...sections: Section[]): Digest =>
  digest({ briefs: sections.map((section, at) => brief(articles[0]!, { article: String.fromCharCode(97 + at), section })), omissions: [] })
const read = ({ briefs }: Digest): string =>
  inSections(briefs)
    .map(({ article }) => article)
    .join('')

test('a story moves up one place among those of its section, whatever stands between them in the order of weight', () => {
  const before = of('trade', 'city', 'trade', 'trade')
  assert.equal(read(before), 'acdb')
  assert.equal(read(movedUp(before, 'd')), 'adcb')
  assert.equal(read(movedUp(before, 'a')), 'acdb')
})

test('with the first story of a section the section moves up', () => {
  const before = of('trade', 'city', 'trade', 'world', 'city')
  assert.equal(read(before), 'acbed')
  assert.equal(read(movedUp(before, 'd')), 'acdbe')
  assert.equal(read(movedUp(before, 'b')), 'beacd')
})

for (const order of ['bc', 'cb', 'abcd', 'dcba', 'bdac'])
  test(`stories dropped in the order ${order} come back to their places in any order`, () => {
    const whole = of('trade', 'trade', 'trade', 'trade', 'trade')
    let left = whole
    const gone: Dropped[] = []
    for (const id of order) {
      const story = left.briefs.find(({ article }) => article === id)!
      gone.push(droppable(left, story, gone))
      left = dropped(left, story)
    }
    for (const back of [gone, gone.toReversed()]) {
      const again = back.reduce(restored, left)
      assert.equal(read(again), 'abcde')
      assert.deepEqual(again.omissions, [])
    }
  })

const shown = (story: Brief) =>
  toPlain(renderDigest({ digest: digest({ briefs: [story] }), articles: new Map(), reading: 'both', wording: createWording() }))[0]!.text

test('only the language whose words were corrected is marked', () => {
  const english = edited(brief(articles[0]!), { language: 'en', claim: 0 }, 'Put right.', 'corrected')
  assert.match(shown(english), /Put right\. \(corrected\)/)
  assert.doesNotMatch(shown(english), /已更正/)
  const both = edited(english, { language: 'zh', claim: 0 }, '改正。', 'corrected')
  assert.match(shown(both), /改正。 （已更正）\n +Put right\. \(corrected\)/)
})

test('a headline that was corrected is marked where it stands, in the language that was corrected; one edited before it went out is not', () => {
  const renamed = edited(brief(articles[0]!), { language: 'en' }, 'A hundred trains', 'corrected')
  assert.match(shown(renamed), /1\. 跨境班列本月开出百列\n+A hundred trains \(corrected\)\n/)
  assert.match(shown(edited(renamed, { language: 'zh' }, '百列', 'corrected')), /1\. 百列 （已更正）\n+A hundred trains \(corrected\)\n/)
  assert.doesNotMatch(shown(edited(brief(articles[0]!), { language: 'en' }, 'A hundred trains', 'edited')), /corrected|已更正/)
})

test('the words that are there already correct nothing', () => {
  const before = brief(articles[0]!)
  assert.equal(edited(before, { language: 'zh', claim: 0 }, before.claims[0]!.text.zh, 'corrected'), before)
})
