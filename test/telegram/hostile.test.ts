import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type Article, identifyArticles } from '../../src/news/article.ts'
import type { Brief } from '../../src/news/brief.ts'
import { plainText, richLines } from '../../src/sandbox/markup/rich-reading.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import type { Message } from '../../src/sandbox/wire.ts'
import { createApi } from '../../src/telegram/bot.ts'
import { renderAnswer } from '../../src/telegram/rendering/answer.ts'
import type { Part } from '../../src/telegram/rendering/blocks.ts'
import { renderDigest } from '../../src/telegram/rendering/digest.ts'
import { renderStory } from '../../src/telegram/rendering/story.ts'
import { clean } from '../../src/telegram/rendering/text.ts'
import { createSender } from '../../src/telegram/sending/sender.ts'
import { createWording } from '../../src/telegram/wording/wording.ts'
import { sayEverything } from './every-message.ts'
import { anna, token } from './harness.ts'
import { brief, digest, edition } from './sample.ts'

const rich = createSandbox({ token, clock: { now: () => new Date('2026-03-04T01:00:00Z') } })
const old = createSandbox({ token, clock: { now: () => new Date('2026-03-04T01:00:00Z') } })
before(async () => {
  for (const server of [rich, old]) {
    await server.listen()
    server.reader(anna)
  }
  for (const method of ['sendRichMessage', 'sendRichMessageDraft'])
    old.fault({ kind: 'refuse', code: 404, description: 'Not Found', method })
})
after(() => Promise.all([rich.close(), old.close()]))

const nasty = [
  '<b>x</b><script>',
  '</details><tg-button type="url" url="https://x.example">',
  '*_`[a](tg://user?id=1)~|',
  '&lt;&#60;&amp',
  '/run now @admin #tag $USD https://t.me/x',
  '\u202egnp.exe\u2066',
  'שלום مرحبا',
  '👨‍👩‍👧‍👦🇨🇳e\u0301\u200d',
  '\u0333A\u030a\u033f',
  'a\ud800b\udc00',
  'line\nbreak\r\nand\u0000nul\u0007',
  '“引号”「」『』',
  ' \t ',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 4 }).map((parts) => `题${parts.join('')}`),
  fc.string({ unit: 'binary', maxLength: 120 }).map((text) => `字${text}`),
  fc.constantFrom('很长的句子。', 'A long sentence. ', '无标点').map((unit) => unit.repeat(Math.ceil(10_000 / unit.length))),
)
type Case = { articles: Article[]; briefs: Brief[] }
const cases: fc.Arbitrary<Case> = fc
  .array(
    fc.record({
      headline: hostile,
      sentences: fc.array(hostile, { minLength: 1, maxLength: 4 }),
      en: hostile,
      byline: hostile,
      caption: hostile,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((stories) => {
    const articles = identifyArticles(
      edition,
      stories.map(({ headline, sentences, byline, caption }) => ({
        kind: 'story' as const,
        headline,
        byline: [byline],
        body: sentences,
        captions: [caption],
        page: '1',
        url: 'https://paper.example/?a=<b>&c="d"',
      })),
    )
    const briefs = articles.map((article, at) =>
      brief(article, {
        headline: { zh: article.headline, en: stories[at]!.en },
        claims: article.sentences.slice(0, 3).map((sentence) => ({
          text: { zh: sentence.text, en: stories[at]!.en },
          evidence: [sentence.id],
          origin: 'written',
        })),
      }),
    )
    return { articles, briefs }
  })

const letters = (text: string) => clean(text).replace(/[\s\u200b-\u200f•…]/gu, '')
const shown = (messages: Message[]) =>
  letters(messages.map((message) => (message.rich_message ? richLines(message.rich_message.blocks).join('') : message.text)).join(''))

/** Sends to both servers; gives what a reader of each sees. */
const everywhere = async (parts: Part[]): Promise<string[]> => {
  const seen: string[] = []
  for (const server of [rich, old]) {
    const chat = server.chat(anna.id)
    const from = chat.messages().length
    const outcome = await createSender(createApi(token, server.url)).send({ chat: anna.id }, parts)
    assert.equal(outcome.kind, 'sent', JSON.stringify(outcome))
    seen.push(shown(chat.messages().slice(from)))
    server.world.remove(
      server.world.find(anna.id)!,
      chat.messages().map(({ message_id }) => message_id),
    )
  }
  return seen
}
const holds = (seen: string[], texts: string[]) => {
  for (const view of seen) for (const text of texts) assert.ok(view.includes(letters(text)), JSON.stringify(text.slice(0, 200)))
}

const wording = createWording()
const readings = fc.constantFrom('zh' as const, 'en' as const, 'both' as const)
const runs = { numRuns: 8 }

test('no digest is refused and none of its text is lost, whatever stands in the stories', async () => {
  await fc.assert(
    fc.asyncProperty(cases, readings, async ({ articles, briefs }, reading) => {
      const known = new Map(articles.map((article) => [article.id, article]))
      const seen = await everywhere(renderDigest({ digest: digest({ briefs }), articles: known, reading, wording }))
      const languages = reading === 'both' ? (['zh', 'en'] as const) : [reading]
      holds(
        seen,
        briefs.flatMap(({ headline, claims }) =>
          languages.flatMap((language) => [headline[language], ...claims.map(({ text }) => text[language])]),
        ),
      )
    }),
    runs,
  )
})

test('no story’s card and no full text is refused, and none of the article is lost', async () => {
  await fc.assert(
    fc.asyncProperty(cases, readings, fc.boolean(), async ({ articles, briefs }, reading, open) => {
      const [article, one] = [articles[0]!, briefs[0]!]
      const seen = await everywhere(
        renderStory({
          article,
          brief: one,
          earlier: articles.slice(1).map(({ id, headline }) => ({ article: id, headlines: [headline] })),
          reading,
          wording,
          open,
        }),
      )
      for (const view of seen)
        for (const { text } of article.sentences) assert.ok(view.includes(letters(text).slice(0, 40)), JSON.stringify(text.slice(0, 80)))
      const whole = letters(article.sentences.map(({ text }) => text).join(''))
      for (const view of seen) assert.ok(view.replaceAll(letters(wording(reading)('story-full-text')), '').length >= whole.length)
    }),
    runs,
  )
})

test('no answer is refused, whatever the question’s story and the writer say', async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.constantFrom('zh' as const, 'en' as const), hostile, async ({ articles, briefs }, language, writer) => {
      const citations = articles.map((article) => ({
        sentence: article.sentences[0]?.id ?? '',
        article: article.id,
        headline: article.headline,
        page: '1',
        date: '2026-03-04',
        quote: article.sentences[0]?.text ?? '题',
        url: article.url!,
      }))
      const { claims } = briefs[0]!
      const parts = renderAnswer({
        answer: { kind: 'answered', claims, more: claims, citations, writer },
        question: { language },
        late: true,
        say: wording(language),
      })
      holds(await everywhere(parts), [...claims.map(({ text }) => text[language]), ...citations.map(({ quote }) => quote)])
      await everywhere(
        renderAnswer({
          answer: { kind: 'not in the paper', nearest: citations },
          question: { language },
          late: false,
          say: wording(language),
        }),
      )
    }),
    runs,
  )
})

for (const form of ['rich', 'plain'] as const)
  test(`no message of any kind is refused in the ${form} form, whatever stands in the paper`, async (t) => {
    const long = '很长的句子。'.repeat(1700)
    const texts = [
      ...nasty,
      long,
      'A long sentence. '.repeat(600),
      '无标点'.repeat(3400),
      '\u0301'.repeat(300),
      '👨‍👩‍👧‍👦'.repeat(1500),
    ].map((text) => `字${text}`)
    const articles = identifyArticles(
      edition,
      texts.map((text) => ({
        ...{ kind: 'story' as const, kicker: text, headline: text, subhead: text, byline: [text], body: [text, text], captions: [text] },
        ...{ page: '1', url: 'https://paper.example/?a=<b>&c="d"' },
      })),
    )
    const briefs = articles.map((article, at) =>
      brief(article, {
        headline: { zh: texts[at]!, en: texts[at]! },
        claims: article.sentences
          .slice(0, 3)
          .map(({ id }) => ({ text: { zh: texts[at]!, en: texts[at]! }, evidence: [id], origin: 'written' })),
        questions: [{ zh: texts[at]!, en: texts[at]! }],
        writer: { name: texts[at]!, model: texts[at]! },
      }),
    )
    const omissions = articles.map(({ id }, at) => ({ article: id, headline: texts[at]!, reason: texts[at]! }))
    const { refused, log } = await sayEverything(t, { digest: digest({ briefs, omissions }), articles }, 'both', form)
    assert.deepEqual(refused, [])
    assert.deepEqual(
      log.filter(({ fields }) => !JSON.stringify(fields).includes('the index is gone')),
      [],
    )
  })

test('nothing that a story says becomes a link, a command or a button', async () => {
  const articles = identifyArticles(edition, [
    { kind: 'story', headline: nasty.join(' '), byline: [], body: [nasty.join(' ')], captions: [], page: '1' },
  ])
  const parts = renderDigest({
    digest: digest({ briefs: [brief(articles[0]!)] }),
    articles: new Map([[articles[0]!.id, articles[0]!]]),
    reading: 'zh',
    wording,
  })
  await createSender(createApi(token, rich.url)).send({ chat: anna.id }, parts)
  const { rich_message } = rich.chat(anna.id).last()!
  assert.doesNotMatch(JSON.stringify(rich_message), /"type":"(url|mention|bot_command|hashtag|cashtag|text_mention)"/)
  assert.deepEqual(rich.chat(anna.id).buttons(), ['提问', '全文', '转发'])
  assert.ok(plainText(rich_message?.blocks[0]?.text).length > 0)
})
