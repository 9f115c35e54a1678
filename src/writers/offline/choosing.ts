import { wordsOf } from '../../language/words.ts'
import type { Article, SentenceId } from '../../news/article.ts'
import type { Claim, Violation } from '../../news/claim.ts'
import type { Bilingual } from '../../news/language.ts'
import { noEnglish } from '../../news/language.ts'
import { comfortableCut, cutsOf, stripped } from './extract.ts'
import type { Gloss } from './gloss.ts'
import { isStated } from './headline.ts'
import { mentioning } from './mentions.ts'
import type { Glosser } from './questions.ts'
import { likeness, tellingness } from './telling.ts'

/** How many claims a story gets. */
const wanted = (sentences: number) => (sentences > 14 ? 4 : sentences > 4 ? 3 : 2)
/** A sentence that shares so much with one already chosen says nothing new (Carbonell and Goldstein 1998: relevance without redundancy). */
const repeats = 0.55
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

/** What the check says of a claim in these words. */
export type Fits = (text: Bilingual, evidence: SentenceId[]) => boolean

/**
 * So many times as telling as what can be said, a sentence stands though only what it mentions can be said; the lead, where it is more
 * telling and the headline cannot be said either; where and when, of a notice.
 */
const outweighs = 2

/**
 * The claims of a story in its order: the most telling sentences (see telling.ts) of those that can be said in English beyond doubt, the
 * more so the more of them can, none saying what another says. One that can only be told by what it mentions stands where it outweighs
 * them all, or where nothing can be said. All are tried against the check: what fails as a whole is cut shorter, then told by what it
 * mentions, at last in Chinese only; so that a story with any sentence that may be printed has a claim.
 * count: how many claims, where the length of the story is not to decide: a second try proposes more, since some may fail again.
 */
export const briefClaims = (
  article: Article,
  faulty: (zh: string, sentence: SentenceId) => boolean,
  gloss: Glosser,
  fits: Fits = () => true,
  count?: number,
): Claim[] => {
  const candidates = article.sentences.flatMap((sentence) => {
    const text = stripped(sentence.text)
    const cuts = credit.test(text) ? [] : cutsOf(text).filter((end) => !faulty(text.slice(0, end), sentence.id))
    return cuts.length === 0 ? [] : [{ id: sentence.id, text, cuts }]
  })
  const words = candidates.map(({ text }) => wordsOf(text))
  const alike = likeness(words)
  const telling = tellingness(words, wordsOf(article.headline), alike)
  const many = count ?? wanted(candidates.length)
  const ranked = candidates
    .map((candidate, index) => ({ ...candidate, index, telling: telling[index]! * standing(candidate.text) }))
    .sort((a, b) => b.telling - a.telling)
    .slice(0, 2 * many + 4)
  const weighed: (Candidate & { index: number; telling: number; share: number; worth: number })[] = []
  for (const next of ranked) {
    // What is worth less than enough others already are, cannot become worth more by being said.
    if (weighed.filter(({ worth, share }) => share > 0 && worth >= next.telling).length >= many) break
    const share = sureShare(next, gloss(next.text))
    weighed.push({ ...next, share, worth: next.telling * (0.4 + 0.6 * share) })
  }
  const unstated = () => !isStated(article.headline, gloss)
  let chosen: ((typeof weighed)[number] & { said: InEnglish })[] = []
  const isNew = ({ index }: { index: number }) => chosen.every((one) => alike(one.index, index) < repeats)
  for (const next of weighed.filter(({ share }) => share > 0).sort((a, b) => b.worth - a.worth)) {
    const said = chosen.length < many && isNew(next) ? surely(next, gloss(next.text), fits) : undefined
    if (said) chosen.push({ ...next, said })
  }
  const best = Math.max(0, ...chosen.map(({ telling }) => telling))
  for (const next of weighed) {
    if (next.telling <= best) break
    if (next.telling <= best * outweighs && !(next.index === 0 && (article.kind === 'notice' || unstated()))) continue
    const said = isNew(next) ? mentioned(next, gloss(next.text), fits) : undefined
    if (!said) continue
    chosen = [...chosen.slice(0, many - 1), { ...next, said }]
    if (said.en !== noEnglish) break
  }
  // Of what nothing can be said in English stands only where there is nothing else.
  const told = chosen.filter(({ said }) => said.en !== noEnglish)
  if (chosen.length === 0) return lastResort(article, faulty, fits)
  return (told.length > 0 ? told : chosen)
    .sort((a, b) => a.index - b.index)
    .map(({ id, text, said }) => ({ text: { zh: text.slice(0, said.end), en: said.en }, evidence: [id], origin: 'extracted' }))
}

/** end: where its Chinese ends. */
type InEnglish = { end: number; en: string }

type Candidate = { id: SentenceId; text: string; cuts: number[] }

/** How much of a sentence can surely be said, 0 to 1. */
const sureShare = ({ text, cuts }: Candidate, { upTo }: Gloss): number => {
  const sure = cuts.find((cut) => upTo(cut) !== undefined)
  return sure === undefined ? 0 : sure / Math.min(text.length, cuts[0]!)
}

/** A sentence as far as it is surely understood and the check lets pass, with what the rest of it mentions where that is much. */
const surely = ({ id, text, cuts }: Candidate, { upTo, mentions }: Gloss, fits: Fits): InEnglish | undefined => {
  const passes = (end: number, en: string) => fits({ zh: text.slice(0, end), en }, [id])
  for (const cut of cuts) {
    const told = upTo(cut)
    const en = told && asSentence(told)
    if (!en || !passes(cut, en)) continue
    const end = comfortableCut(cuts)!
    const rest = cut < end * 0.6 ? mentions(end, cut) : []
    const both = `${en} ${mentioning(rest, 'Also mentioned:')}`
    return rest.length > 0 && passes(end, both) ? { end, en: both } : { end: cut, en }
  }
  return undefined
}

/** A sentence by what it mentions, as far as the check lets it pass, or in Chinese only. */
const mentioned = ({ id, text, cuts }: Candidate, { mentions }: Gloss, fits: Fits): InEnglish | undefined => {
  const end = comfortableCut(cuts)!
  const passes = (en: string) => fits({ zh: text.slice(0, end), en }, [id])
  const all = mentions(end)
  if (all.length > 0 && passes(mentioning(all))) return { end, en: mentioning(all) }
  const some: string[] = []
  for (const one of all) if (passes(mentioning([...some, one]))) some.push(one)
  if (some.length > 0) return { end, en: mentioning(some) }
  return passes(noEnglish) ? { end, en: noEnglish } : undefined
}

/** A story of which no sentence makes a good claim is told by the first that may be printed, as far as it is not too long. */
const lastResort = (article: Article, faulty: (zh: string, sentence: SentenceId) => boolean, fits: Fits): Claim[] => {
  for (const { id, text } of article.sentences) {
    const zh = text.length <= 300 ? text : text.slice(0, Math.max(text.lastIndexOf('，', 300), 0) || 300)
    if (!faulty(zh, id) && fits({ zh, en: noEnglish }, [id])) return [{ text: { zh, en: noEnglish }, evidence: [id], origin: 'extracted' }]
  }
  return []
}

const asSentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`

/** A whole sentence in English: as far as it is surely understood, then what the rest mentions; undefined when that is nothing. */
export const wholly = (text: string, { upTo, mentions }: Gloss): string | undefined => {
  const sure = [text.length, ...cutsOf(text)].find((end) => upTo(end) !== undefined) ?? 0
  const rest = mentions(text.length, sure)
  const told = sure > 0 ? asSentence(upTo(sure)!) : ''
  if (rest.length === 0) return told || undefined
  return told ? `${told} ${mentioning(rest, 'Also mentioned:')}` : mentioning(rest)
}

/** Whether a sentence can stand alone: questions, quotations and what points back cannot well; figures make it news. */
const standing = (zh: string): number =>
  (dangling.test(zh) ? 0.4 : 1) *
  (/[？?]$/.test(zh) ? 0.4 : 1) *
  (/^[“"]/.test(zh) ? 0.6 : 1) *
  (/\d[\d.]*[万亿]?美?元|[%％]/.test(zh) ? 1.7 : /\d/.test(zh) ? 1.2 : 1)
