import { readFileSync } from 'node:fs'
import type { Say, Wording } from '../../../src/telegram/wording/wording.ts'

/** Each message with the variables it takes. */
export const messagesOf = (language: string): Record<string, string[]> => {
  const blocks = readFileSync(new URL(`../../../src/telegram/wording/${language}.ftl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .matchAll(/^([a-z][\w-]*) =([\s\S]*?)(?=^[a-z]|(?![\s\S]))/gm)
  return Object.fromEntries([...blocks].map(([, key, text]) => [key, [...new Set(text!.match(/\$\w+/g) ?? [])].sort()]))
}

/** The same languages, with each message as the listener gives it. text: what the wording says. */
export const heard = (wording: Wording, listen: (key: string, text: () => string) => string): Wording =>
  Object.assign(
    (reading: string): Say => {
      const say = wording(reading)
      return Object.assign((...[key, values]: Parameters<Say>) => listen(key, () => say(key, values)), { languages: say.languages })
    },
    { languages: wording.languages },
  )
