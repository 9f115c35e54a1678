import { checkClaim } from '../facts/check.ts'
import { wordsOf } from '../language/words.ts'
import { type Article, editionOf, paragraphsOf } from '../news/article.ts'
import type { Claim, Violation } from '../news/claim.ts'
import type { Glossary } from '../news/glossary.ts'
import { folded } from './tokens.ts'

/** So much of what a claim says in Chinese must stand in its sentences or their story. */
const leastShared = 0.5

/**
 * The fact check of a claim of an answer, and what is special to answers: its evidence must be sentences of the articles that
 * were found, and most of its words must be theirs, so that nothing comes from general knowledge. Empty: it may be shown.
 */
export const checkAnswerClaim = (claim: Claim, articles: Article[], glossary: Glossary): Violation[] => {
  const sentences = new Map(articles.flatMap((article) => article.sentences.map(({ id, text }) => [id, { text, article }] as const)))
  const evidence = claim.evidence.map((id) => sentences.get(id))
  if (evidence.length === 0 || evidence.some((each) => each === undefined)) {
    return [
      { kind: 'evidence', where: 'claim', text: claim.evidence.join(' '), why: 'name sentences of the given articles, and only those' },
    ]
  }
  const known = evidence.filter((each) => each !== undefined)
  const [first] = known
  const context = [...new Set(known.map(({ article }) => article))]
    .map((article) => [article.headline, ...paragraphsOf(article)].join('\n'))
    .join('\n')
  const violations = checkClaim({
    text: claim.text,
    evidence: known.map(({ text }) => text),
    date: editionOf(first!.article.id).slice(0, 10),
    glossary,
    context,
  })
  if (sharedWith(claim.text.zh, context) < leastShared) {
    violations.push({
      kind: 'evidence',
      where: 'zh',
      text: claim.text.zh,
      why: 'the named sentences do not say this: say only what they say',
    })
  }
  return violations
}

/** The share of a text's words, of two characters or more, that stand in another. */
const sharedWith = (claim: string, source: string): number => {
  const text = folded(source)
  const words = wordsOf(folded(claim)).filter((word) => word.length > 1 && /\p{L}/u.test(word))
  return words.length === 0 ? 1 : words.filter((word) => text.includes(word)).length / words.length
}
