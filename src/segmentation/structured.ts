import type { PrintedArticle } from '../news/article.ts'
import type { Remark } from '../news/remark.ts'
import { isFurniture } from './furniture.ts'
import { isPagePointer, isTeaserHead, turnFrom, turnTo } from './marks.ts'
import type { PagePart } from './printing.ts'

/** Articles that a source found as such (e-paper, feed), sorted: parts that may run on from or to another page, and teasers. */
export type Sorted = { parts: PagePart[]; teasers: { page: string; text: string }[]; remarks: Remark[] }

/** E-papers keep teasers, staff lines and the inside parts of stories as articles of their own; here they are told from stories. */
export const sortArticles = (articles: PrintedArticle[]): Sorted => {
  const sorted: Sorted = { parts: [], teasers: [], remarks: [] }
  for (const article of articles) {
    const texts = [article.headline, ...article.body]
    if (isTeaser(article)) sorted.teasers.push({ page: article.page, text: texts.join('\n') })
    else if (article.body.length > 0 && article.body.every(isFurniture))
      sorted.remarks.push({ kind: 'left out', page: article.page, text: article.body.join(' ') })
    else sorted.parts.push(partOf(article))
  }
  return sorted
}

const isTeaser = ({ headline, body }: PrintedArticle): boolean =>
  isTeaserHead(headline) || (body.join('').length < 150 && body.some(isPagePointer) && !body.some((text) => /。$/.test(text)))

const partOf = (article: PrintedArticle): PagePart => {
  const [first = '', ...rest] = article.body
  const from = turnFrom(first)
  const body = from ? [first.slice(from.text.length).trim(), ...rest].filter((text) => text !== '') : article.body
  const last = body.at(-1) ?? ''
  const to = turnTo(last)
  const whole = to ? [...body.slice(0, -1), last.slice(0, last.length - to.text.length).trim()].filter((text) => text !== '') : body
  const origin = from ?? turnFrom(article.headline)
  return {
    article: { ...article, body: whole },
    cut: to !== undefined && !/[。！？…”]$/.test(whole.at(-1) ?? '。'),
    ...(to ? { to: to.page } : {}),
    ...(origin ? { from: origin.page } : {}),
  }
}
