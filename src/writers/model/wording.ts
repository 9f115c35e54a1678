import { termsIn } from '../../language/glossary-file.ts'
import type { Article, Sentence, SentenceId } from '../../news/article.ts'
import type { Claim, Fault } from '../../news/claim.ts'
import type { Glossary } from '../../news/glossary.ts'
import type { Turn } from '../../news/question.ts'
import type { ClaimReply } from './schema.ts'

/** Untrusted text on one line: it can neither begin a line of the prompt nor look like a numbered sentence. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** At most this many characters of one article go to the model; the rest is rarely news. */
const longest = 12_000

/** The leading sentences that fit into so many characters. */
const fitting = (sentences: Sentence[], room: number): Sentence[] => {
  let used = 0
  const end = sentences.findIndex(({ text }) => {
    used += text.length
    return used > room
  })
  return end < 0 ? sentences : sentences.slice(0, end)
}

/** The article as numbered lines, and which sentence each number means. */
export const numbered = (article: Article): { text: string; sentences: SentenceId[] } => {
  const titles = [article.kicker, article.headline, article.subhead].filter((line) => line).map((line) => `[H] ${oneLine(line!)}`)
  const kept = fitting(article.sentences, longest)
  const lines = kept.map((sentence, index) => `[${index + 1}] ${oneLine(sentence.text)}`)
  return { text: [...titles, ...lines].join('\n'), sentences: kept.map((sentence) => sentence.id) }
}

/** Several articles under one numbering, best first; they share the room of two. */
export const numberedPassages = (articles: Article[]): { text: string; sentences: SentenceId[] } => {
  const sentences: SentenceId[] = []
  const lines = articles.flatMap((article) => {
    const title = `Article of ${article.edition.slice(0, 10)}, page ${article.page}: ${oneLine(article.headline)}`
    const body = fitting(article.sentences, Math.min(longest, (longest * 2) / articles.length)).map(
      ({ id, text }) => `[${sentences.push(id)}] ${oneLine(text)}`,
    )
    return [title, ...body]
  })
  return { text: lines.join('\n'), sentences }
}

/** The rows of the glossary that a text has as words of its own, longest first, at most 60. */
export const glossaryRows = (text: string, glossary: Glossary): string => {
  const rows = [...new Set(termsIn(text, glossary).map(({ term }) => term))].sort((a, b) => b.zh.length - a.zh.length)
  return rows.length === 0
    ? '(none)'
    : rows
        .slice(0, 60)
        .map((term) => `${term.zh} = ${term.en}`)
        .join('\n')
}

/** What the check found in the first try: in which claim, in which language, in which words, and why. */
export const retryText = (previous: object | undefined, faults: Fault[] = []): string => {
  if (previous === undefined) return ''
  const found = faults.map(({ claim, where, text, why }) => {
    const place = [claim === undefined ? 'headline' : `claim ${claim}`, ...(where === 'claim' ? [] : [where])].join(', ')
    return `- ${place}, “${oneLine(text)}”: ${why}`
  })
  return [
    `Your first try was:\n${JSON.stringify(previous)}`,
    `The check found:\n${found.join('\n')}`,
    'Write it again: what is not named here stays word for word; put what is named in other words or leave it out.\n',
  ].join('\n')
}

export const threadText = (thread: Turn[]): string =>
  thread.length === 0 ? '(none)' : thread.map((turn) => `Reader: ${oneLine(turn.question)}\nAnswer: ${oneLine(turn.answer)}`).join('\n')

/** The model's numbers as sentence ids; a number that means no sentence is dropped, and the check finds what is left without evidence. */
export const claimsOf = (claims: ClaimReply[], sentences: SentenceId[], origin: Claim['origin']): Claim[] =>
  claims.slice(0, 4).map(({ zh, en, evidence }) => ({
    text: { zh: zh.trim(), en: en.trim() },
    evidence: [...new Set(evidence)].flatMap((number) => sentences[number - 1] ?? []).slice(0, 6),
    origin,
  }))
