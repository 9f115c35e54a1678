import type { Article } from '../news/article.ts'
import type { Glossary } from '../news/glossary.ts'

/** Jieba's tags of institutions, places and other proper names. */
const proper = new Set(['nt', 'ns', 'nz'])

/** Names of an edition that have no official English yet, the most frequent first: what editors may want to add with /term. */
export const unknownTermsIn = (
  articles: Article[],
  glossary: Glossary,
  { tagged, common }: { tagged: (text: string) => { word: string; tag: string }[]; common: (word: string) => boolean },
  most = 20,
): string[] => {
  const counts = new Map<string, number>()
  const covered = [...glossary.keys()]
  for (const { sentences } of articles)
    for (const { word, tag } of sentences.flatMap(({ text }) => tagged(text)))
      if (proper.has(tag) && word.length > 1 && /^\p{Script=Han}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([word]) => !common(word) && !covered.some((term) => term.includes(word)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}
