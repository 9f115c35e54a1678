import type { PrintedArticle } from '../news/article.ts'
import type { Remark } from '../news/remark.ts'
import { containment, gramsOf } from './grams.ts'

/** How much of the shorter text must stand in the longer one. Two notices of one form share up to three quarters and are two. */
const contained = 0.8
const containedNotice = 0.95
/** Shorter texts are never taken for repeats; in characters. */
const shortest = 80

/** Merges stories that an edition prints twice: the longer stays. */
export const mergeRepeats = (articles: PrintedArticle[]): { articles: PrintedArticle[]; remarks: Remark[] } => {
  const remarks: Remark[] = []
  const texts = articles.map((article) => article.body.join('').replace(/\s+/g, ''))
  const known: Set<string>[] = []
  const grams = (at: number) => (known[at] ??= gramsOf(texts[at]!))
  const gone = new Set<number>()
  for (const [a, b] of likelyPairs(texts)) {
    if (gone.has(a) || gone.has(b)) continue
    const [short, long] = texts[a]!.length <= texts[b]!.length ? [a, b] : [b, a]
    const least = articles[short]!.kind === 'notice' || articles[long]!.kind === 'notice' ? containedNotice : contained
    if (texts[short]!.length < shortest || containment(grams(short), grams(long)) < least) continue
    gone.add(short)
    const { page, headline } = articles[short]!
    remarks.push({ kind: 'printed again', page, headline, on: articles[long]!.page })
  }
  return { articles: articles.filter((_, at) => !gone.has(at)), remarks }
}

/** Pairs that share one in ten of a sample of their runs of four: few, so that an edition of any size stays cheap. */
const likelyPairs = (texts: string[]): [number, number][] => {
  const holders = new Map<number, number[]>()
  for (const [at, text] of texts.entries())
    for (let i = 0; i + 4 <= text.length; i++) {
      const [first, last] = [text.charCodeAt(i), text.charCodeAt(i + 3)]
      if ((first * 31 + last) % 8 !== 0) continue
      const run = ((first * 31 + text.charCodeAt(i + 1)) * 31 + text.charCodeAt(i + 2)) * 31 + last
      const list = holders.get(run)
      if (!list) holders.set(run, [at])
      else if (list.at(-1) !== at) list.push(at)
    }
  const counts = new Map<number, number>()
  for (const list of holders.values())
    if (list.length < 20)
      for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++)
          counts.set(list[i]! * texts.length + list[j]!, (counts.get(list[i]! * texts.length + list[j]!) ?? 0) + 1)
  return [...counts]
    .map(([key, count]): [number, number, number] => [Math.floor(key / texts.length), key % texts.length, count])
    .filter(([a, b, count]) => count >= Math.min(texts[a]!.length, texts[b]!.length) / 80)
    .map(([a, b]) => [a, b])
}
