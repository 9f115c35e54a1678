import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createBriefer } from '../../src/digest/brief.ts'
import { identifyArticles } from '../../src/news/article.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import type { Bilingual } from '../../src/news/language.ts'
import { inEnglish } from '../../src/news/remark.ts'
import { type BriefDraft, type BriefRequest, type Writer, WriterError } from '../../src/writers/writer.ts'
import { openTestStore } from '../test-store.ts'

const edition = {
  id: '2026-03-12-test',
  paper: { id: 'test', name: '样报' },
  date: '2026-03-12',
  pages: ['1'],
  articles: [],
  state: 'complete' as const,
  hash: '',
  readAt: '',
}
const body = '今年前两个月，佳禾镇袜子出口额达2.36亿元，同比增长12%。对中东出口0.9亿元。'
const [article] = identifyArticles(edition.id, [
  { kind: 'story', headline: '佳禾镇袜子出口增长12%', byline: [], body: [body], captions: [], page: '1' },
])
const [first, second] = article!.sentences.map((sentence) => sentence.id) as [string, string]

const right: Bilingual = { zh: '佳禾镇袜子出口额达2.36亿元。', en: 'Jiahe Town exported socks worth 236 million yuan.' }
const wrong: Bilingual = { zh: '佳禾镇袜子出口额达2.36亿元。', en: 'Jiahe Town exported socks worth 2.36 billion yuan.' }
const extract: Bilingual = { zh: '对中东出口0.9亿元。', en: 'Exports to the Middle East were 90 million yuan.' }
const headline: Bilingual = { zh: '佳禾镇袜子出口增长12%', en: 'Jiahe Town sock exports up 12%' }

const draft = (change: Partial<BriefDraft> & { text?: Bilingual } = {}): BriefDraft => ({
  headline,
  claims: [{ text: change.text ?? right, evidence: [first], origin: 'written' }],
  section: 'trade',
  questions: [],
  usage: { tokens: 100, cost: 1 },
  ...change,
})

/** A writer that gives its drafts one after the other, and keeps what it was asked. */
const scripted = (name: string, ...drafts: (BriefDraft | WriterError)[]) => {
  const asked: BriefRequest[] = []
  const writer: Writer = {
    name: { name },
    writeBrief: async (request) => {
      const next = drafts[Math.min(asked.push(request), drafts.length) - 1]!
      if (next instanceof WriterError) throw next
      return next
    },
    writeAnswer: () => Promise.reject(new Error('not asked for here')),
  }
  return { writer, asked }
}
const offline = () =>
  scripted('offline', draft({ claims: [{ text: extract, evidence: [second], origin: 'extracted' }], usage: { tokens: 0, cost: 0 } }))

const briefOn = async (t: { after(work: () => unknown): void }, ...drafts: (BriefDraft | WriterError)[]) => {
  const store = await openTestStore(t)
  const model = scripted('model', ...drafts)
  const fallbacks: string[] = []
  let terms = glossaryOf([{ zh: '佳禾镇', en: 'Jiahe Town', source: 'test' }])
  const write = createBriefer({
    store,
    writers: [model.writer, offline().writer],
    glossary: async () => terms,
    onFallback: (_, writer, error) => fallbacks.push(`${writer.name.name}: ${error.message}`),
  })
  const brief = async () => {
    const outcome = await write(article!, edition)
    return outcome.kind === 'brief' ? outcome.brief : assert.fail(inEnglish(outcome.reason))
  }
  const setTerms = (next: typeof terms) => {
    terms = next
  }
  return { brief, model, fallbacks, setTerms }
}

test('the writer is told which paper the article is in', async (t) => {
  const { brief, model } = await briefOn(t, draft())
  await brief()
  assert.equal(model.asked[0]!.paper, '样报')
})

test('a claim that stands is published as it was written', async (t) => {
  const { brief, model } = await briefOn(t, draft())
  const written = await brief()
  assert.deepEqual([written.check, written.claims[0]!.text, written.writer.name], ['passed', right, 'model'])
  assert.equal(model.asked.length, 1)
})

test('a wrong figure is sent back once, named, and what then stands is published', async (t) => {
  const { brief, model } = await briefOn(t, draft({ text: wrong }), draft())
  const written = await brief()
  assert.deepEqual([written.check, written.claims[0]!.text, written.claims[0]!.origin], ['rewritten', right, 'rewritten'])
  assert.match(model.asked[1]!.violations!.map((violation) => `${violation.kind} ${violation.text}`).join(), /quantity.*2\.36 billion/)
  assert.equal(written.usage.tokens, 200)
})

test('between one check and the next other work goes on', async (t) => {
  const claim = (text: Bilingual) => ({ text, evidence: [first, second], origin: 'written' as const })
  const { brief } = await briefOn(t, draft({ claims: [right, extract, headline].map(claim) }))
  let turns = 0
  let beat: NodeJS.Immediate
  const count = () => {
    turns++
    beat = setImmediate(count)
  }
  beat = setImmediate(count)
  assert.equal((await brief()).claims.length, 3)
  clearImmediate(beat)
  assert.ok(turns >= 4, `${turns} turns for a headline and three claims`)
})

test('what is wrong twice is replaced by an extract', async (t) => {
  const { brief, model } = await briefOn(t, draft({ text: wrong }), draft({ text: wrong }))
  const written = await brief()
  assert.deepEqual([written.check, written.claims.map((claim) => [claim.text, claim.origin])], ['extracted', [[extract, 'extracted']]])
  assert.equal(model.asked.length, 2)
})

test('a headline that does not stand is replaced, and no claim is lost by it', async (t) => {
  const { brief } = await briefOn(t, draft({ headline: { zh: '佳禾镇袜子出口增长21%', en: 'Jiahe Town sock exports up 21%' } }))
  const written = await brief()
  assert.deepEqual(written.headline, headline)
  assert.deepEqual(written.claims[0]!.text, right)
})

test('a headline that stood is kept when claims are written again', async (t) => {
  const other: Bilingual = { zh: '佳禾镇袜子出口增长', en: 'Jiahe Town sock exports grow' }
  const { brief } = await briefOn(t, draft({ text: wrong }), draft({ headline: other }))
  assert.deepEqual((await brief()).headline, headline)
})

test('a writer that fails is followed by the offline writer, and a later run asks it again', async (t) => {
  const { brief, model, fallbacks } = await briefOn(t, new WriterError('the model server answers 500', 'later'), draft())
  assert.equal((await brief()).writer.name, 'offline')
  assert.deepEqual(fallbacks, ['model: the model server answers 500'])
  assert.equal((await brief()).writer.name, 'model')
  assert.equal(model.asked.length, 2)
})

test('a second try that fails leaves what passed the first time', async (t) => {
  const two = draft({
    claims: [
      { text: right, evidence: [first], origin: 'written' },
      { text: wrong, evidence: [first], origin: 'written' },
    ],
  })
  const { brief } = await briefOn(t, two, new WriterError('timeout', 'later'))
  assert.deepEqual(
    (await brief()).claims.map((claim) => claim.text),
    [right, extract],
  )
})

test('the same again is not written again; another official English of a term is a new brief', async (t) => {
  const { brief, model, setTerms } = await briefOn(t, draft())
  await brief()
  await brief()
  assert.equal(model.asked.length, 1)
  setTerms(glossaryOf([{ zh: '佳禾镇', en: 'Jiahe', source: 'test' }]))
  await brief()
  assert.ok(model.asked.length > 1)
})

test("a model's question that the story does not answer is not suggested; the offline writer's own stand in", async (t) => {
  const store = await openTestStore(t)
  const answerable: Bilingual = { zh: '佳禾镇袜子出口多少？', en: 'How much did Jiahe Town export in socks?' }
  const beyond: Bilingual = { zh: '佳禾镇在哪里？', en: 'Where is Jiahe Town?' }
  const own: Bilingual = { zh: '对中东出口多少？', en: 'How much was exported to the Middle East?' }
  const asked: string[] = []
  const write = createBriefer({
    store,
    writers: [
      scripted('model', draft({ questions: [beyond, answerable] })).writer,
      scripted('offline', draft({ questions: [own] })).writer,
    ],
    glossary: async () => glossaryOf([{ zh: '佳禾镇', en: 'Jiahe Town', source: 'test' }]),
    answers: async (question) => {
      asked.push(question.zh)
      return question.zh === answerable.zh
    },
    onFallback: () => {},
  })
  const outcome = await write(article!, edition)
  assert.deepEqual(outcome.kind === 'brief' && outcome.brief.questions, [answerable, own])
  assert.deepEqual(asked, [beyond.zh, answerable.zh])
})

test('what is far longer than was asked for is sent back, and replaced when it stays so', async (t) => {
  const long = `${right.en.slice(0, -1)}${', as it stands in the paper'.repeat(20)}.`
  const title = { ...headline, en: `${headline.en}${' in the first two months'.repeat(8)}` }
  const { brief, model } = await briefOn(t, draft({ text: { ...right, en: long }, headline: title }))
  const { claims, headline: published, violations } = await brief()
  assert.equal(model.asked.length, 2)
  assert.ok(violations.some(({ kind, why }) => kind === 'form' && /too long/.test(why)))
  assert.deepEqual([claims.map(({ text }) => text), published], [[extract], headline])
})
