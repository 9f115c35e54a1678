import { wordsOf } from '../../language/words.ts'
import type { Article, Sentence, SentenceId } from '../../news/article.ts'
import type { Claim, Violation } from '../../news/claim.ts'
import { extractsOf } from './extract.ts'
import type { Gloss } from './gloss.ts'
import { likeness, tellingness } from './telling.ts'

/** How many claims a story gets. */
const wanted = (sentences: number) => (sentences > 14 ? 4 : sentences > 4 ? 3 : 2)
/** A sentence that shares so much with one already chosen says nothing new (Carbonell and Goldstein 1998: relevance without redundancy). */
const repeats = 0.55
/** A gloss with no more doubt than this is not worth looking for a better one. */
const clear = 0.06
/** A gloss with more doubt than this is only taken when a story has nothing better. */
const obscure = 0.2

/** Refers to a sentence that the reader does not see. */
const dangling =
  /^(?:其中|这|那|该|此|其|他|她|它|上述|以上|对此|因此|所以|为此|但|而|然而|不过|于是|随后|之后|然后|最终|另一|后者|前者|同样|也|还|并|即|且|先后|[^，,]{0,6}(?:这一|该))/u
/** A line with the reporters' names that stayed in the body, or who said what was quoted before. */
const credit = /^[^，,：:]{0,40}(?:说|表示|介绍|告诉记者)。$|(?:记者|通讯员|实习生|摄影?|文\/图?)[\s：:]*[\p{Script=Han}\s]{2,20}$/u

/** On a second try: what the check found fault with is not said again, neither in these words nor on the same sentence. */
export const faultsOf = (previous: Claim[], violations: Violation[]): ((zh: string, sentence: SentenceId) => boolean) => {
  const found = violations.filter(({ text }) => text !== '')
  const failed = previous.filter(({ text }) =>
    found.some((violation) => text.en.includes(violation.text) || text.zh.includes(violation.text)),
  )
  const sentences = new Set(failed.flatMap(({ evidence }) => evidence))
  return (zh, sentence) => sentences.has(sentence) || found.some(({ where, text }) => where !== 'en' && zh.includes(text))
}

/**
 * The claims of a story in its order: the most telling sentences (see telling.ts) of which the gloss can be understood, none saying
 * what another says. Where a shorter cut of a sentence reads better in English, it is taken. count: how many claims, where
 * the length of the story is not to decide: a second try proposes more, since some may fail again.
 */
export const briefClaims = (
  article: Article,
  faulty: (zh: string, sentence: SentenceId) => boolean,
  gloss: (zh: string) => Gloss,
  count?: number,
): Claim[] => {
  const candidates = article.sentences.flatMap((sentence) => {
    const cuts = credit.test(sentence.text) ? [] : extractsOf(sentence.text).filter((zh) => !faulty(zh, sentence.id))
    return cuts.length === 0 ? [] : [{ sentence, cuts }]
  })
  if (candidates.length === 0) return article.sentences.slice(0, 1).map((first) => claimOf(first, first.text.trim(), gloss).claim)
  const words = candidates.map(({ cuts }) => wordsOf(cuts[0]!))
  const alike = likeness(words)
  const telling = tellingness(words, wordsOf(article.headline))
  const many = count ?? wanted(candidates.length)
  const ranked = candidates
    .map(({ sentence, cuts }, index) => ({ index, sentence, cuts, worth: telling[index]! * standing(cuts[0]!) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2 * many + 2)

  const glossed: { index: number; claim: Claim; worth: number; doubt: number }[] = []
  const fresh = (index: number, others: { index: number }[]) => others.every((one) => alike(one.index, index) < repeats)
  for (const { index, sentence, cuts, worth } of ranked) {
    const good = glossed.filter(({ doubt }) => doubt <= clear)
    if (good.length >= many || !fresh(index, good)) continue
    const made = clearest(cuts, (zh) => claimOf(sentence, zh, gloss))
    glossed.push({ index, claim: made.claim, doubt: made.doubt, worth: worth * (1 - made.doubt) ** 5 })
  }
  const chosen: typeof glossed = []
  for (const each of glossed.sort((a, b) => b.worth - a.worth)) {
    if (chosen.length >= 2 && each.doubt > obscure) continue
    if (chosen.length < many && fresh(each.index, chosen)) chosen.push(each)
  }
  return chosen.sort((a, b) => a.index - b.index).map(({ claim }) => claim)
}

/** The first cut whose gloss is clear, else the one that is clearly better. */
const clearest = (cuts: string[], make: (zh: string) => { claim: Claim; doubt: number }): { claim: Claim; doubt: number } => {
  let best = make(cuts[0]!)
  for (const zh of cuts.slice(1)) {
    if (best.doubt <= clear) break
    const other = make(zh)
    if (other.doubt < best.doubt - 0.04) best = other
  }
  return best
}

const claimOf = ({ id }: Sentence, zh: string, gloss: (zh: string) => Gloss): { claim: Claim; doubt: number } => {
  const { en, doubt } = gloss(zh)
  return { claim: { text: { zh, en }, evidence: [id], origin: 'extracted' }, doubt }
}

/** Whether a sentence can stand alone: questions, quotations and what points back cannot well; figures make it news. */
const standing = (zh: string): number =>
  (dangling.test(zh) ? 0.6 : 1) *
  (/[？?]$/.test(zh) ? 0.4 : 1) *
  (/^[“"]/.test(zh) ? 0.6 : 1) *
  (/\d[\d.]*[万亿]?美?元|[%％]/.test(zh) ? 1.7 : /\d/.test(zh) ? 1.2 : 1)
