import { retrieve } from '../../src/answers/retrieve.ts'
import { type Eval, jsonLines } from './main.ts'
import { languageOf, openReadingRoom, percentile, type Row, rssMb } from './reading-room.ts'

/** `PASSAGES QUESTIONS`, both of `{id, text}`: for each question the ten best passages. */
export const run: Eval = async ([passagesFile, questionsFile], write) => {
  if (!passagesFile || !questionsFile) throw new Error('two files are needed: PASSAGES QUESTIONS')
  const room = await openReadingRoom(passagesFile)
  const times: number[] = []
  for await (const { id, text } of jsonLines<Row>(questionsFile)) {
    const begun = performance.now()
    const { found } = retrieve(room.index, room.termsOf(text, languageOf(text)), 10)
    const ms = performance.now() - begun
    times.push(ms)
    write({ id, results: found.map(({ article }) => room.passageOf(article)), ms: Number(ms.toFixed(1)) })
  }
  const summary = {
    passages: room.index.size(),
    questions: times.length,
    build: Math.round(room.buildMs),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    rss: rssMb(),
  }
  await room.close()
  return summary
}
