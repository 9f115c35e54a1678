import type { Dictionary } from '../../language/dictionary.ts'
import type { Entry } from '../../language/lexicon.ts'
import type { WriterName } from '../../news/brief.ts'
import type { Claim } from '../../news/claim.ts'
import type { PaperDate } from '../../news/edition.ts'
import type { Glossary } from '../../news/glossary.ts'
import type { AnswerDraft, BriefDraft, Writer } from '../writer.ts'
import { briefClaims, faultsOf } from './choosing.ts'
import { glossOf } from './gloss.ts'
import { questionsOf } from './questions.ts'
import { sectionOf } from './section.ts'
import type { Vocabulary } from './words.ts'

/** Raised when what it writes changes, so that briefs kept under the old name are written again. */
const name: WriterName = { name: 'offline', prompt: '2' }

/** lexicon is asked for on the first brief only. Without a dictionary, words that the lexicon lacks stand in pinyin. */
export type OfflineDeps = { lexicon: () => Map<string, Entry[]>; dictionary?: Pick<Dictionary, 'entries'> }

/**
 * The writer that needs no network: Chinese claims are sentences of the story to the letter, English is a gloss of them (see
 * gloss.ts). It costs nothing and never fails; a story of which no sentence can be used gives a draft without claims.
 */
export const createOfflineWriter = (deps: OfflineDeps): Writer => {
  const vocabulary = (date: PaperDate): Vocabulary => ({
    lexicon: deps.lexicon(),
    date,
    ...(deps.dictionary ? { dictionary: deps.dictionary } : {}),
  })
  const glosser = (glossary: Glossary, date: PaperDate) => (zh: string) => glossOf(zh, glossary, vocabulary(date))
  return {
    name,
    async writeBrief({ article, date, glossary, previous, violations }): Promise<BriefDraft> {
      const claims = briefClaims(
        article,
        faultsOf(previous?.claims ?? [], violations ?? []),
        glosser(glossary, date),
        previous === undefined ? undefined : 4,
      )
      const headline = { zh: article.headline, en: glossOf(article.headline, glossary, vocabulary(date), 'headline').en }
      const texts = [...claims.map(({ text }) => text.zh), ...article.sentences.slice(0, 8).map(({ text }) => text)]
      const questions = questionsOf(texts, headline, (text, style) => glossOf(text, glossary, vocabulary(date), style))
      return { headline, claims, section: sectionOf(article), questions, usage: { tokens: 0, cost: 0 } }
    },
    async writeAnswer({ sentences, articles, date, glossary, previous, violations }, _signal, onClaim): Promise<AnswerDraft> {
      const claims: Claim[] = []
      const faulty = faultsOf(previous?.claims ?? [], violations ?? [])
      for (const id of sentences) {
        const sentence = articles.flatMap((article) => article.sentences).find((one) => one.id === id)
        // Whole: the figure that was asked for may stand in its last clause.
        const zh = sentence?.text.trim()
        if (!sentence || !zh || faulty(zh, id)) continue
        const claim: Claim = { text: { zh, en: glosser(glossary, date)(zh).en }, evidence: [id], origin: 'extracted' }
        claims.push(claim)
        onClaim?.(claim)
        if (claims.length === 3) break
      }
      return { claims, usage: { tokens: 0, cost: 0 } }
    },
  }
}
