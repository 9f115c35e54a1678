import { type Eval, jsonLines } from './main.ts'
import { askedOn, languageOf, openReadingRoom, percentile, type Row, rssMb } from './reading-room.ts'

/** `PASSAGES QUESTIONS`, both of `{id, text}`: for each question the answer with its citations, or that it is not in the paper. */
export const run: Eval = async ([passagesFile, questionsFile], write) => {
  if (!passagesFile || !questionsFile) throw new Error('two files are needed: PASSAGES QUESTIONS')
  const room = await openReadingRoom(passagesFile)
  const times: number[] = []
  const kinds: Record<string, number> = {}
  for await (const { id, text } of jsonLines<Row>(questionsFile)) {
    const begun = performance.now()
    const language = languageOf(text)
    const answer = await room.answering.answer({ text, language, thread: [], today: askedOn })
    const ms = performance.now() - begun
    times.push(ms)
    kinds[answer.kind] = (kinds[answer.kind] ?? 0) + 1
    const claims = answer.kind === 'answered' ? answer.claims : []
    const citations = answer.kind === 'answered' ? answer.citations : []
    write({
      id,
      kind: answer.kind,
      text: claims.map((claim) => claim.text[language]).join(language === 'zh' ? '' : ' '),
      citations: citations.map(({ article, quote }) => ({ passage: room.passageOf(article), quote })),
      ms: Number(ms.toFixed(1)),
    })
  }
  const summary = {
    passages: room.index.size(),
    questions: times.length,
    kinds,
    build: Math.round(room.buildMs),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    rss: rssMb(),
  }
  await room.close()
  return summary
}
