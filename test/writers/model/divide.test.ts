import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEnglish } from '../../../src/news/remark.ts'
import { loadPrompt } from '../../../src/prompts.ts'
import { createSegmenter } from '../../../src/segmentation/segmenter.ts'
import { createModelWriter } from '../../../src/writers/model/writer.ts'
import { type Scripted, startModelServer } from '../../model-server.ts'

/** The rules find no headline on it. */
const page = {
  page: '1',
  text: '秋天的渡口静了下来，船工把缆绳收好，坐在石阶上抽烟。\n\n夜航\n\n对岸的灯一盏一盏亮了，水面上全是碎光，渡口的人都散了。',
}
const story = { kicker: '', headline: '2', subhead: '', byline: '', body: '1,3', captions: '' }
const reply = (value: object): Scripted => ({ text: JSON.stringify({ stories: [story], teasers: '', aside: '', ...value }) })

/** What becomes of the page with a server that says this, over HTTP. */
const segmentedBy = async (t: { after(work: () => unknown): void }, script: Scripted | undefined, left = true) => {
  const server = await startModelServer(() => script ?? { status: 500 })
  if (script) t.after(server.close)
  else await server.close()
  let spent = 0
  const writer = createModelWriter({
    key: 'sk-test-secret-key',
    baseUrl: server.baseUrl,
    model: 'scripted',
    concurrency: 2,
    timeout: 2000,
    prices: { input: 1, output: 10 },
    prompts: { brief: loadPrompt('brief'), answer: loadPrompt('answer'), question: loadPrompt('question'), segment: loadPrompt('segment') },
    paper: '样报',
    budget: {
      left: async () => left,
      spend: async ({ tokens }) => {
        spent += tokens
      },
    },
    now: () => 0,
  })
  const { articles, remarks } = await createSegmenter(writer.divide)([page])
  return { stories: articles.map(({ headline, body }) => [headline, body.length]), remarks: inEnglish(remarks), spent, server }
}
const byRules = [['', 3]]

test('a good division is taken, counted, and asked for by numbered lines and a schema', async (t) => {
  const { stories, spent, server } = await segmentedBy(t, reply({}))
  assert.deepEqual(stories, [['夜航', 2]])
  assert.equal(spent, 1100)
  const [request] = server.requests
  assert.equal(request!.messages[0]!.content, loadPrompt('segment').fixed)
  assert.match(request!.messages[1]!.content, /Paper: 样报\nLines:\n\[1\] 秋天的渡口.*\n\[2\] 夜航\n\[3\] 对岸/)
  assert.equal(request!.response_format?.type, 'json_schema')
})

for (const { name, script, why } of [
  { name: 'a lost line', script: reply({ stories: [{ ...story, body: '1' }] }), why: /line 3 is left out/ },
  { name: 'a doubled line', script: reply({ aside: '3' }), why: /line 3 is given twice/ },
  { name: 'a line that is not there', script: reply({ aside: '4' }), why: /line 4 is not on the page/ },
  { name: 'text in the place of numbers', script: reply({ stories: [{ ...story, headline: '夜航' }] }), why: /cannot be read/ },
  { name: 'no JSON', script: { text: '第一篇是渡口。' }, why: /not JSON/ },
  { name: 'JSON of another form', script: { text: '{"stories":"2"}' }, why: /stories/ },
  { name: 'a refusal', script: { refusal: 'I cannot help with that.' }, why: /cannot be used/ },
  { name: 'a server that fails', script: { status: 500 }, why: /answers 500/ },
  { name: 'silence', script: { silent: true }, why: /in time/ },
  { name: 'no server', script: undefined, why: /cannot be reached/ },
] satisfies { name: string; script: Scripted | undefined; why: RegExp }[])
  test(`${name} leaves what the rules found, and is told`, async (t) => {
    const { stories, remarks } = await segmentedBy(t, script)
    assert.deepEqual(stories, byRules)
    assert.match(remarks, why)
    assert.doesNotMatch(remarks, /sk-test-secret-key/)
  })

test('nothing is asked once the budget of the day is used up', async (t) => {
  const { stories, remarks, server } = await segmentedBy(t, reply({}), false)
  assert.deepEqual(stories, byRules)
  assert.match(remarks, /DAILY_BUDGET/)
  assert.equal(server.requests.length, 0)
})
