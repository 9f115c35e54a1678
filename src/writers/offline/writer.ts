import type { Dictionary } from '../../language/dictionary.ts'
import type { Entry } from '../../language/lexicon.ts'
import { wordsOf } from '../../language/words.ts'
import type { Article, Sentence } from '../../news/article.ts'
import type { WriterName } from '../../news/brief.ts'
import type { Claim, Violation } from '../../news/claim.ts'
import type { Glossary } from '../../news/glossary.ts'
import type { AnswerDraft, BriefDraft, Writer } from '../writer.ts'
import { extractOf } from './extract.ts'
import { glossOf } from './gloss.ts'
import { questionsOf } from './questions.ts'
import { sectionOf } from './section.ts'
import { likeness, tellingness } from './telling.ts'

/** Raised when what it writes changes, so that briefs kept under the old name are written again. */
const name: WriterName = { name: 'offline', prompt: '1' }

/** lexicon is asked for on the first brief only. Without a dictionary, words that the lexicon lacks stand in pinyin. */
export type OfflineDeps = { lexicon: () => Map<string, Entry[]>; dictionary?: Pick<Dictionary, 'entries'> }

/**
 * The writer that needs no network: Chinese claims are sentences of the story to the letter, English is a gloss of them (see
 * gloss.ts). It costs nothing and never fails; a story of which no sentence can be used gives a draft without claims.
 */
export const createOfflineWriter = (deps: OfflineDeps): Writer => {
  const vocabulary = () => ({ lexicon: deps.lexicon(), ...(deps.dictionary ? { dictionary: deps.dictionary } : {}) })
  const claimOf = ({ id }: Sentence, zh: string, glossary: Glossary): { claim: Claim; doubt: number } => {
    const { en, doubt } = glossOf(zh, glossary, vocabulary())
    return { claim: { text: { zh, en }, evidence: [id], origin: 'extracted' }, doubt }
  }
  return {
    name,
    async writeBrief({ article, glossary, violations }): Promise<BriefDraft> {
      const claims = briefClaims(article, violations, (sentence, zh) => claimOf(sentence, zh, glossary))
      const headline = { zh: article.headline, en: glossOf(article.headline, glossary, vocabulary(), 'headline').en }
      const texts = [...claims.map(({ text }) => text.zh), ...article.sentences.slice(0, 12).map(({ text }) => text)]
      const questions = questionsOf(texts, headline, (text) => glossOf(text, glossary, vocabulary(), 'part'))
      return { headline, claims, section: sectionOf(article), questions, usage: { tokens: 0, cost: 0 } }
    },
    async writeAnswer({ sentences, articles, glossary, violations }, _signal, onClaim): Promise<AnswerDraft> {
      const claims: Claim[] = []
      for (const id of sentences) {
        const sentence = articles.flatMap((article) => article.sentences).find((one) => one.id === id)
        const zh = sentence && (extractOf(sentence.text) ?? sentence.text.trim())
        if (!sentence || !zh || refused(zh, violations)) continue
        const { claim } = claimOf(sentence, zh, glossary)
        claims.push(claim)
        onClaim?.(claim)
        if (claims.length === 3) break
      }
      return { claims, usage: { tokens: 0, cost: 0 } }
    },
  }
}

/** On a second try: the check found fault with words of this text. */
const refused = (zh: string, violations: Violation[] | undefined) =>
  violations?.some(({ where, text }) => where !== 'en' && text !== '' && zh.includes(text)) ?? false

/** How many claims a story gets. */
const wanted = (sentences: number) => (sentences > 14 ? 4 : sentences > 4 ? 3 : 2)
/** A sentence that shares so much with one already chosen says nothing new. */
const repeats = 0.55
/** Refers to a sentence that the reader does not see. */
const dangling =
  /^(?:其中|这|那|该|此|其|他|她|它|上述|以上|对此|因此|所以|为此|但|而|然而|不过|于是|随后|之后|然后|最终|另一|后者|前者|同样|也|还|并|即|且)/u

/** A line with the reporters' names that stayed in the body. */
const credit = /(?:记者|通讯员|实习生|摄影?|文\/图?)[\s：:]*[\p{Script=Han}\s]{2,20}$/u

const briefClaims = (
  article: Article,
  violations: Violation[] | undefined,
  claimOf: (sentence: Sentence, zh: string) => { claim: Claim; doubt: number },
): Claim[] => {
  const candidates = article.sentences.flatMap((sentence) => {
    const zh = extractOf(sentence.text)
    return zh === undefined || credit.test(sentence.text) || refused(zh, violations) ? [] : [{ sentence, zh }]
  })
  if (candidates.length === 0) {
    const [first] = article.sentences
    return first ? [claimOf(first, first.text.trim()).claim] : []
  }
  const words = candidates.map(({ zh }) => wordsOf(zh))
  const telling = tellingness(words, wordsOf(article.headline))
  const alike = likeness(words)
  const ranked = candidates
    .map(({ zh }, index) => ({
      index,
      worth:
        telling[index]! *
        (dangling.test(zh) ? 0.6 : 1) *
        (/\d/.test(zh) ? 1.25 : 1) *
        (/[？?]$/.test(zh) ? 0.4 : 1) *
        (/^[“"]/.test(zh) ? 0.6 : 1),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 12)
    .map(({ index, worth }) => {
      const { claim, doubt } = claimOf(candidates[index]!.sentence, candidates[index]!.zh)
      return { index, claim, worth: worth * (1 - doubt) ** 4 }
    })
    .sort((a, b) => b.worth - a.worth)
  const chosen: typeof ranked = []
  for (const each of ranked) {
    if (chosen.length === wanted(candidates.length)) break
    if (chosen.every((one) => alike(one.index, each.index) < repeats)) chosen.push(each)
  }
  return chosen.sort((a, b) => a.index - b.index).map(({ claim }) => claim)
}
