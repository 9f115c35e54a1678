import type { Entry } from '../../language/lexicon.ts'
import type { Article } from '../../news/article.ts'
import type { WriterName } from '../../news/brief.ts'
import type { Claim } from '../../news/claim.ts'
import type { PaperDate } from '../../news/edition.ts'
import type { Glossary } from '../../news/glossary.ts'
import type { AnswerDraft, BriefDraft, Writer } from '../writer.ts'
import { briefClaims, faultsOf, wholly } from './choosing.ts'
import { stripped } from './extract.ts'
import { functionWords } from './function-words.ts'
import { type Gloss, glossOf } from './gloss.ts'
import { englishHeadline } from './headline.ts'
import { personsIn } from './persons.ts'
import { type Glosser, questionsOf } from './questions.ts'
import { sectionOf } from './section.ts'

/** Raised when what it writes changes, so that briefs kept under the old name are written again. */
const name: WriterName = { name: 'offline', prompt: '27' }

/** lexicon is asked for on the first brief only. */
export type OfflineDeps = { lexicon: () => Map<string, Entry[]> }

/**
 * The writer that needs no network: Chinese claims are sentences of the story to the letter, English is a gloss of them (see
 * gloss.ts). It costs nothing and never fails; a story of which no sentence can be used gives a draft without claims.
 */
export const createOfflineWriter = (deps: OfflineDeps): Writer => {
  const glosser = (articles: Article[], glossary: Glossary, date: PaperDate): Glosser => {
    const lexicon = deps.lexicon()
    const text = articles.flatMap((article) => [article.headline, ...article.sentences.map((sentence) => sentence.text)]).join('\n')
    const persons = personsIn(text, (name) => lexicon.has(name) || functionWords(name) !== undefined)
    const vocabulary = { lexicon, date, persons: [...new Map(persons.map((person) => [person.name, person])).values()] }
    const read = new Map<string, Gloss>()
    return (text, style = 'sentence') => {
      const key = `${style}\n${text}`
      const gloss = read.get(key) ?? glossOf(text, glossary, vocabulary, style)
      read.set(key, gloss)
      return gloss
    }
  }
  return {
    name,
    async writeBrief({ article, date, glossary, previous, violations, fits }): Promise<BriefDraft> {
      const gloss = glosser([article], glossary, date)
      const faulty = faultsOf(previous?.claims ?? [], violations ?? [])
      const claims = briefClaims(article, faulty, gloss, fits, previous === undefined ? undefined : 4)
      const zh = article.headline || (claims[0]?.text.zh ?? '')
      const headline = { zh, en: englishHeadline(article, claims, gloss, (en) => fits?.({ zh, en }) ?? true) }
      const texts = [...claims.map(({ text }) => text.zh), ...article.sentences.slice(0, 4).map(({ text }) => stripped(text))]
      const questions = questionsOf(texts, gloss)
      return { headline, claims, section: sectionOf(article), questions, usage: { tokens: 0, cost: 0 } }
    },
    async writeAnswer({ sentences, articles, date, glossary, previous, violations }, _signal, onClaim): Promise<AnswerDraft> {
      const claims: Claim[] = []
      const gloss = glosser(articles, glossary, date)
      const faulty = faultsOf(previous?.claims ?? [], violations ?? [])
      for (const id of sentences) {
        const sentence = articles.flatMap((article) => article.sentences).find((one) => one.id === id)
        // Whole: the figure that was asked for may stand in its last clause.
        const zh = stripped(sentence?.text ?? '')
        if (!sentence || !zh || faulty(zh, id)) continue
        const en = wholly(zh, gloss(zh))
        if (en === undefined) continue
        const claim: Claim = { text: { zh, en }, evidence: [id], origin: 'extracted' }
        claims.push(claim)
        onClaim?.(claim)
        if (claims.length === 3) break
      }
      return { claims, usage: { tokens: 0, cost: 0 } }
    },
  }
}
