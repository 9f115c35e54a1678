import type { PrintedArticle } from '../../src/news/article.ts'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import { type Eval, jsonLines } from './main.ts'

type Row = { page_id: string; page?: string; variants: Record<string, { text: string }> }

/** Each page by itself, in each shape. The body is all that is printed below the headline. */
export const run: Eval = async (files, write) => {
  const counts = { pages: 0, articles: 0, teasers: 0, characters: 0, ms: 0 }
  for (const file of files)
    for await (const { page_id, page, variants } of jsonLines<Row>(file))
      for (const [variant, { text }] of Object.entries(variants)) {
        const start = performance.now()
        const { articles, teasers } = segmentEdition([{ page: page ?? '1', text }])
        counts.ms += performance.now() - start
        counts.pages++
        counts.articles += articles.length
        counts.teasers += teasers.length
        counts.characters += text.length
        write({
          page_id,
          variant,
          articles: articles.map((article) => ({
            title: article.headline,
            body: [article.subhead, ...namesApart(article), ...article.body, ...article.captions].filter((part) => part).join('\n'),
            kind: article.kind,
          })),
        })
      }
  return { ...counts, ms: Math.round(counts.ms) }
}

/** Names that are printed on lines of their own; those inside the text stand there. */
const namesApart = ({ byline, body, captions }: PrintedArticle): string[] => {
  const text = [...body, ...captions].join('\n')
  return byline.filter((name) => !text.includes(name))
}
