import type { PrintedArticle } from '../news/article.ts'
import type { Remark } from '../news/remark.ts'
import { joinText } from './blocks.ts'
import { containment, gramsOf } from './grams.ts'
import { plainPage } from './marks.ts'
import type { PagePart } from './printing.ts'

/** How much of an inside part must stand in the front part to be there already. */
const alreadyThere = 0.8

/**
 * Joins the part of a story that runs on another page (上接) to its beginning (下转): by page and headline, or where only one story can
 * be meant. A continuation without its beginning is no story: it is left out with a remark that quotes it.
 */
export const joinContinuations = (parts: PagePart[]): { articles: PrintedArticle[]; remarks: Remark[] } => {
  const remarks: Remark[] = []
  const fronts = parts
    .filter((part) => part.from === undefined)
    .map((part) => ({ ...part, article: { ...part.article, body: [...part.article.body] } }))
  for (const rest of parts.filter((part) => part.from !== undefined)) {
    const front = frontOf(rest, fronts)
    if (!front) {
      const text = [rest.article.headline, ...rest.article.body].join(' ')
      remarks.push({ kind: 'no beginning', page: rest.article.page, from: rest.from!, text })
      continue
    }
    front.article.continuedOn = [...(front.article.continuedOn ?? []), rest.article.page]
    if (rest.to === undefined) delete front.to
    else front.to = rest.to
    // E-papers may give the whole story at its beginning and the inside part once more.
    if (containment(gramsOf(rest.article.body.join('')), gramsOf(front.article.body.join(''))) >= alreadyThere) continue
    const [first, ...others] = rest.article.body
    if (front.cut && first !== undefined && front.article.body.length > 0)
      front.article.body.push(joinText(front.article.body.pop()!, first), ...others)
    else front.article.body.push(...rest.article.body)
    front.cut = rest.cut
    front.article.captions = [...front.article.captions, ...rest.article.captions]
    front.article.byline = [...new Set([...front.article.byline, ...rest.article.byline])]
  }
  for (const { to, article } of fronts)
    if (to !== undefined) remarks.push({ kind: 'no end', page: article.page, headline: article.headline, on: to })
  return { articles: fronts.map(({ article }) => article), remarks }
}

type Front = PagePart

const frontOf = (rest: PagePart, fronts: Front[]): Front | undefined => {
  const there = fronts.filter((front) => samePage(front.article.page, rest.from!) && front.article.page !== rest.article.page)
  const named = there.filter((front) => sameHeadline(front.article, rest.article))
  const turned = there.filter((front) => front.to !== undefined && samePage(front.to, rest.article.page))
  const both = named.filter((front) => turned.includes(front))
  if (both.length > 0) return both[0]
  if (named.length === 1) return named[0]
  return turned.length === 1 ? turned[0] : undefined
}

/** A01, 01 and 1 are one page where a section letter is left out. */
export const samePage = (a: string, b: string): boolean => {
  const [one, two] = [plainPage(a), plainPage(b)]
  return one === two || (/^\d+$/.test(one) !== /^\d+$/.test(two) && one.replace(/^A/, '') === two.replace(/^A/, ''))
}

const sameHeadline = (a: PrintedArticle, b: PrintedArticle): boolean => {
  const [one, two] = [a, b].map(({ headline }) => headline.replace(/[\s\p{P}]/gu, '')) as [string, string]
  return one !== '' && two !== '' && (one === two || (Math.min(one.length, two.length) >= 4 && (one.includes(two) || two.includes(one))))
}
