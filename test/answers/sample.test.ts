import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sampleDay, sampleEditions } from '../evals/asked.ts'
import { languageOf, openRoomOf } from '../evals/reading-room.ts'

const room = await openRoomOf(sampleEditions())
after(() => room.close())
const ask = (text: string) => room.answering.answer({ text, language: languageOf(text), thread: [], today: sampleDay })

for (const [question, sentence] of [
  // Only the first sentence of a story names what the others are about.
  ['How long is the Danxi bridge?', '全长1.36公里'],
  ['How many languages can the AI shopping guide speak?', '36种语言'],
  ['When do the new fire safety rules take effect?', '12月1日起施行'],
  ['When will the Danxi bridge open to traffic?', '2027年5月通车'],
  ['飞多久？', '3小时30分'],
] as const) {
  test(`${question} is answered with what was asked for, not with how the story begins`, async () => {
    const answer = await ask(question)
    assert.ok(answer.kind === 'answered' && answer.citations[0]?.quote.includes(sentence), JSON.stringify(answer))
  })
}

test('beside the hour that was asked for stands no sentence without one', async () => {
  const answer = await ask('市场过年几点关门')
  assert.ok(answer.kind === 'answered')
  assert.deepEqual(
    answer.claims.map(({ text }) => /\d时/.test(text.zh)),
    [true],
  )
})

test('a sentence of which only what it mentions can be said in English stands in its own words, the mention behind it', async () => {
  const answer = await ask('What is banned in the shops?')
  assert.ok(answer.kind === 'answered')
  assert.match(answer.claims[0]!.text.en, /^“商位内严禁.*。?” \(Mentions .*open fire.*\.\)$/)
})

for (const question of ['When does the new library open?', '明天股市会涨吗？', 'Is there a typhoon coming?', '新图书馆什么时候开放？']) {
  test(`${question} is not in the paper, whatever else opens or comes`, async () => {
    assert.equal((await ask(question)).kind, 'not in the paper')
  })
}

for (const question of ['Is there water on Mars?', 'What is the price of gold?', 'When does the zoo open?']) {
  test(`${question} is not in the paper, though characters of its words stand in others`, async () => {
    assert.equal((await ask(question)).kind, 'not in the paper')
  })
}

for (const question of ['How many people live in Yiwu?', 'Is there water on Mars?', 'What is the price of gold?']) {
  test(`${question} is not in the paper either after a story was opened that does not say it`, async () => {
    for (const { id } of room.articles) {
      const answer = await room.answering.answer({ text: question, language: 'en', thread: [], today: sampleDay, about: id })
      if (answer.kind === 'answered') assert.equal(answer.citations[0]?.article, id, JSON.stringify(answer.citations))
    }
  })
}
