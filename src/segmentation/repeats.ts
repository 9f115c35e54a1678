import type { PrintedArticle } from '../news/article.ts'
import { containment, gramsOf } from './grams.ts'

/** How much of the shorter text must stand in the longer one. Two notices of one form share up to three quarters and are two. */
const contained = 0.8
const containedNotice = 0.95

/** Merges stories that an edition prints twice: the longer stays. Texts under 80 characters are never taken for repeats. */
export const mergeRepeats = (articles: PrintedArticle[]): { articles: PrintedArticle[]; remarks: string[] } => {
  const remarks: string[] = []
  const grams = articles.map((article) => gramsOf(article.body.join('')))
  const gone = new Set<number>()
  for (const [a, b] of likelyPairs(grams)) {
    if (gone.has(a) || gone.has(b)) continue
    const [short, long] = grams[a]!.size <= grams[b]!.size ? [a, b] : [b, a]
    const least = articles[short]!.kind === 'notice' || articles[long]!.kind === 'notice' ? containedNotice : contained
    if (grams[short]!.size < 77 || containment(grams[short]!, grams[long]!) < least) continue
    gone.add(short)
    remarks.push(
      `page ${articles[short]!.page}: “${articles[short]!.headline}” is printed again on page ${articles[long]!.page}; kept once`,
    )
  }
  return { articles: articles.filter((_, at) => !gone.has(at)), remarks }
}

/** Pairs that share one in ten of a sample of their runs of four: few, so that an edition of any size stays cheap. */
const likelyPairs = (grams: Set<string>[]): [number, number][] => {
  const holders = new Map<string, number[]>()
  for (const [at, set] of grams.entries())
    for (const gram of set)
      if ((gram.charCodeAt(0) * 31 + gram.charCodeAt(3)) % 8 === 0) {
        const list = holders.get(gram)
        if (list) list.push(at)
        else holders.set(gram, [at])
      }
  const counts = new Map<number, number>()
  for (const list of holders.values())
    if (list.length < 20)
      for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++)
          counts.set(list[i]! * grams.length + list[j]!, (counts.get(list[i]! * grams.length + list[j]!) ?? 0) + 1)
  return [...counts]
    .map(([key, count]): [number, number, number] => [Math.floor(key / grams.length), key % grams.length, count])
    .filter(([a, b, count]) => count >= Math.min(grams[a]!.size, grams[b]!.size) / 80)
    .map(([a, b]) => [a, b])
}
