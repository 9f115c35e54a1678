import { wordsOf } from '../../language/words.ts'
import type { Article } from '../../news/article.ts'
import type { Claim } from '../../news/claim.ts'
import { isMentioning, noEnglish } from '../../news/language.ts'
import type { Gloss } from './gloss.ts'
import type { Glosser } from './questions.ts'

/** In characters of English. */
const longest = 80

/**
 * The headline in English, the first that passes: the printed one, said whole or by those of its lines that are statements; the one below
 * it; the beginning of a claim on the same; what the headline is, where that is a noun; at last
 * what the headline or the first claim mentions.
 */
export const englishHeadline = (article: Article, claims: Claim[], gloss: Glosser, passes: (en: string) => boolean): string => {
  const story = new Set(
    wordsOf(
      article.sentences
        .slice(0, 3)
        .map(({ text }) => text)
        .join('\n'),
    ),
  )
  const printed = [article.headline, article.subhead ?? ''].map(linesOf)
  for (const en of [
    ...printed.flatMap((lines) => saidOf(lines, story, gloss)),
    ...coresOf(claims, article.headline, gloss),
    ...printed.flatMap((lines) => nounOf(lines, gloss)),
    ...aboutOf(article.headline, claims[0]?.text.zh ?? '', gloss),
  ]) {
    const headline = en.slice(0, 1).toUpperCase() + en.slice(1)
    if (headline.length <= longest && passes(headline)) return headline
  }
  return noEnglish
}

const linesOf = (zh: string): string[] => zh.split(/(?<!\p{Script=Latin})\s+|\s+(?!\p{Script=Latin})/u).filter(Boolean)

type Line = Gloss & { zh: string }

/** Line by line; what is no statement by itself is read with the next one where both then are one. */
const readLines = ([line, ...rest]: string[], gloss: Glosser): Line[] => {
  if (line === undefined) return []
  const own = gloss(line, 'headline')
  const whole = own.kind === 'statement' && own.upTo() !== undefined
  const both = rest.length > 0 && !whole ? gloss(line + rest[0], 'headline') : undefined
  const isOne = both?.upTo() !== undefined && (both.kind === 'statement' || own.upTo() === undefined)
  return !both || !isOne
    ? [{ ...own, zh: line }, ...readLines(rest, gloss)]
    : [{ ...both, zh: line + rest[0] }, ...readLines(rest.slice(1), gloss)]
}

/** All lines, unless one is a subject that the next does not go on from; or those that are statements; or the one with a name, or most words of the story. */
const saidOf = (lines: string[], story: Set<string>, gloss: Glosser): string[] => {
  const read = readLines(lines, gloss)
  const all = read.map(({ upTo }) => upTo())
  const stated = read.flatMap(({ kind, zh }, index) => {
    const en = kind === 'statement' ? all[index] : undefined
    return en === undefined ? [] : [{ en, own: wordsOf(zh).filter((word) => word.length > 1 && story.has(word)).length }]
  })
  const statements = stated.map(({ en }) => en)
  const byStory = [...stated].sort((a, b) => Number(hasName.test(b.en)) - Number(hasName.test(a.en)) || b.own - a.own)
  const isSubjectLeft = read.some(({ kind }, index) => kind === 'noun' && read[index + 1]?.kind === undefined && index + 1 < read.length)
  return [all.every((en) => en !== undefined) && !isSubjectLeft ? all : [], statements, ...byStory.map(({ en }) => [en])]
    .map((some) => some.join('; '))
    .filter(Boolean)
}

/** Whether the headline, or a line of it, states something in English. */
export const isStated = (headline: string, gloss: Glosser): boolean => saidOf(linesOf(headline), new Set(), gloss).length > 0

const hasName = / [A-Z]|^[A-Z]/

/** How many words of the headline a claim must share to stand for it. */
const related = 3

/** The beginnings of the claims that are said, the longest first, the claim that has most words of the headline before the others. */
const coresOf = (claims: Claim[], headline: string, gloss: Glosser): string[] => {
  const title = new Set(wordsOf(headline))
  const shared = (zh: string) => new Set(wordsOf(zh).filter((word) => word.length > 1 && title.has(word))).size
  return claims
    .map(({ text }) => text)
    .filter(({ en }) => en !== noEnglish && !isMentioning(en))
    .sort((a, b) => shared(b.zh) - shared(a.zh))
    .flatMap(({ zh }) => {
      const { upTo } = gloss(zh)
      const ends = [...[...zh.matchAll(/[，,；;]/gu)].map(({ index }) => index), zh.length]
      return ends.reverse().flatMap((end) => (shared(zh.slice(0, end)) < related ? [] : (upTo(end) ?? [])))
    })
}

/** A headline of one line that is nothing but a noun. */
const nounOf = (lines: string[], gloss: Glosser): string[] => {
  const { upTo, kind } = gloss(lines.join(''), 'part')
  return lines.length === 1 && kind === 'noun' ? [upTo() ?? ''] : []
}

/** What the headline mentions, as key words, and the first claim where that is little; as much as there is room for, or less where the check objects. */
const aboutOf = (headline: string, claim: string, gloss: Glosser): string[] => {
  const { mentions, things } = gloss(headline, 'headline')
  const more = gloss(claim).things()
  // When, says nothing of what; and the story may name the whole of what its headline names shortly.
  const own = (things().length > 1 ? things() : mentions()).map((one) => more.find((thing) => thing.startsWith(`${one} `)) ?? one)
  const added = more.filter((thing) => !own.some((one) => one.includes(thing) || thing.includes(one)))
  const all = [...own, ...added.slice(0, Math.max(0, enough - own.length))]
  const shorter = all.map((_, less) => all.slice(0, all.length - less))
  return [...shorter, all.filter((one) => !/\d/.test(one)), ...[...all, ...more].map((one) => [one])]
    .filter((list) => list.length > 0)
    .map((list) => list.join(' · '))
}
const enough = 3
