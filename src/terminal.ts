import type { Claim } from './news/claim.ts'
import type { Digest } from './news/digest.ts'
import { type Language, languages } from './news/language.ts'
import type { Answer } from './news/question.ts'

const labels: Record<Claim['origin'], string> = { written: '', rewritten: '', extracted: ' [extract, English gloss]', edited: ' [edited]' }

/** A digest as plain text for a terminal, both languages, each claim with the numbers of the sentences it rests on. */
export const showDigest = (digest: Digest): string =>
  [
    `${digest.paper.name} ${digest.paper.english ?? ''} ${digest.date}: ${digest.briefs.length} of ${digest.stories} stories`.replace(
      / +/g,
      ' ',
    ),
    ...digest.briefs.flatMap((brief, index) => [
      '',
      `${index + 1}. ${brief.headline.zh}`,
      `   ${brief.headline.en}`,
      ...brief.claims.flatMap((claim) => {
        const evidence = claim.evidence.map((id) => id.slice(id.lastIndexOf('.') + 1)).join(', ')
        return [`   - ${claim.text.zh}`, `     ${claim.text.en} [${evidence}]${labels[claim.origin]}`]
      }),
    ]),
    ...(digest.omissions.length > 0
      ? ['', 'Left out:', ...digest.omissions.map(({ headline, reason }) => `   ${headline || '(no headline)'}: ${reason}`)]
      : []),
  ].join('\n')

/** What a reader is told, in one language, without the citations. */
export const answerText = (answer: Answer, language: Language): string =>
  answer.kind === 'answered'
    ? answer.claims.map((claim) => claim.text[language]).join(language === 'zh' ? '' : ' ')
    : answer.kind === 'talk'
      ? talk[language]
      : notInThePaper[language]

const talk = { zh: '想知道报上写了什么，请直接提问。', en: 'Ask about what is in the paper.' }
const notInThePaper = { zh: '报上没有。', en: 'Not in the paper.' }

/** An answer as plain text for a terminal, with the sentences behind it. */
export const showAnswer = (answer: Answer, language: Language): string => {
  const sources = answer.kind === 'answered' ? answer.citations : answer.kind === 'talk' ? [] : answer.nearest
  return [
    answerText(answer, language),
    ...(sources.length > 0 && answer.kind === 'not in the paper' ? [{ zh: '最相近的报道：', en: 'Nearest stories:' }[language]] : []),
    ...sources.map(({ headline, page, date, quote }) => `   ${date} p. ${page} ${headline}: ${quote}`),
  ].join('\n')
}

/** The language a question is asked in: Chinese when it has a Chinese character. */
export const languageOf = (question: string): Language => (/\p{Script=Han}/u.test(question) ? languages[0] : languages[1])
