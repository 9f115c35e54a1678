import { readFileSync } from 'node:fs'
import type { Cat } from './phrase.ts'

/**
 * The little words by which a sentence hangs together: each with the ways in which it can stand there, the usual one first. From
 * function-words.txt, one word a line: `word|CATEGORY:english|CATEGORY:english`. Read on first use.
 */
export const functionWords = (word: string): [cat: Cat, english: string][] | undefined => {
  loaded ??= new Map(
    readFileSync(new URL('function-words.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((row) => {
        const [word = '', ...readings] = row.split('|')
        return [word, readings.map((reading) => reading.split(':') as [Cat, string])]
      }),
  )
  return loaded.get(word)
}

let loaded: Map<string, [Cat, string][]> | undefined
