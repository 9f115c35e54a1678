import type { ArticleId, PrintedArticle } from './news/article.ts'
import type { Claim } from './news/claim.ts'
import type { Digest } from './news/digest.ts'
import type { Language } from './news/language.ts'
import type { Answer, Citation } from './news/question.ts'
import { inEnglish } from './news/remark.ts'

const labels: Record<Claim['origin'], string> = {
  written: '',
  rewritten: '',
  extracted: ' [extract]',
  edited: ' [edited]',
  corrected: ' [corrected]',
}

/** What was found on a page, each article under its headline. */
export const showArticles = (articles: { kind: string; headline: string; byline: string[]; body: string[] }[]): string =>
  articles
    .map(
      ({ kind, headline, byline, body }) =>
        `${headline || '(no headline)'}  [${kind}, ${byline.join(' ') || 'no byline'}]\n   ${body.join('\n   ')}`,
    )
    .join('\n\n')

/** The articles of `segment --json`: every key is there, null where nothing is printed. */
export const articlesForScripts = (articles: PrintedArticle[]) =>
  articles.map(({ kind, kicker, headline, subhead, byline, dateline, body, captions, page }, index) => ({
    id: String(index + 1),
    kind,
    kicker: kicker ?? null,
    headline,
    subhead: subhead ?? null,
    byline,
    dateline: dateline ?? null,
    body,
    captions,
    page,
  }))

/** `1 story on 1 page`, `12 stories on 4 pages`. */
export const sizeInWords = (stories: number, pages: number): string =>
  `${stories} ${stories === 1 ? 'story' : 'stories'} on ${pages} ${pages === 1 ? 'page' : 'pages'}`

/** What became of a broadcast, in one line. */
export const deliveredInWords = ({ sent, failed }: { sent: number; failed: number }): string =>
  `delivered to ${sent}${failed > 0 ? `, failed for ${failed}` : ''}`

/**
 * A digest as plain text for a terminal, both languages, each claim with the sentences of the story it rests on. leftOut: English
 * headlines of stories that it leaves out.
 */
export const showDigest = (digest: Digest, leftOut: ReadonlyMap<ArticleId, string> = new Map()): string =>
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
        return [
          `   - ${claim.text.zh}`,
          `     ${claim.text.en} [${claim.evidence.length > 1 ? 'sentences' : 'sentence'} ${evidence}]${labels[claim.origin]}`,
        ]
      }),
    ]),
    ...(digest.briefs.some(({ claims }) => claims.some(({ origin }) => origin === 'extracted'))
      ? ['', "[extract]: the paper's own words, with rough machine English or what they mention. [sentence 2]: the second of the story."]
      : []),
    ...(digest.omissions.length > 0
      ? [
          '',
          'Left out:',
          ...digest.omissions.flatMap(({ article, headline, reason }) => {
            const english = leftOut.get(article)
            return [`   ${headline || '(no headline)'}: ${inEnglish(reason)}`, ...(english === undefined ? [] : [`     ${english}`])]
          }),
        ]
      : []),
  ].join('\n')

/** The JSON of a digest. An interface: a reason is one line in English. */
export const digestForScripts = ({ id, edition, briefs, omissions, usage }: Digest) => ({
  id,
  edition,
  briefs,
  omissions: omissions.map(({ article, headline, reason }) => ({ article, headline, reason: inEnglish(reason) })),
  usage,
})

/** What a reader is told, in one language, without the citations. */
export const answerText = (answer: Answer, language: Language): string => {
  if (answer.kind === 'answered') return answer.claims.map((claim) => claim.text[language]).join(language === 'zh' ? '' : ' ')
  return (answer.kind === 'talk' ? aboutMe : notInThePaper)[language]
}

const notInThePaper = { zh: '报上没有。', en: 'Not in the paper.' }
const nearestWords = { zh: '报上不一定写到了，最接近的是：', en: 'The paper may not answer this. The nearest it comes:' }
const aboutMe = { zh: '请问报上的事。', en: 'Ask me about the stories in the paper.' }

/** The sentences that an answer rests on, or the nearest ones where there is none. */
export const citationsOf = (answer: Answer): Citation[] => {
  if (answer.kind !== 'answered') return answer.kind === 'talk' ? [] : answer.nearest
  return answer.citations.filter(({ sentence }) => answer.claims.some(({ evidence }) => evidence.includes(sentence)))
}

/** An answer as plain text for a terminal, with the sentences behind it. */
export const showAnswer = (answer: Answer, language: Language): string =>
  [
    ...(answer.kind === 'answered' && answer.unsure ? [nearestWords[language]] : []),
    answerText(answer, language),
    ...(answer.kind === 'not in the paper' && answer.nearest.length > 0
      ? [{ zh: '最相近的报道：', en: 'Nearest stories:' }[language]]
      : []),
    ...citationsOf(answer).map(({ headline, page, date, quote }) => `   ${date} p. ${page} ${headline}: ${quote}`),
  ].join('\n')
