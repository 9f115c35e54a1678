import { readFileSync } from 'node:fs'
import type { Say, Value, Wording } from '../../../src/telegram/wording/wording.ts'

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
export const heard = (wording: Wording, listen: (key: string, text: () => string) => string): Wording => {
  const hearing = (say: Say): Say =>
    Object.assign((...[key, values = {}]: Parameters<Say>) => listen(key, () => say(key, within(values))), { languages: say.languages })
  /** What is said within a message, such as a reason. */
  const within = (values: Record<string, Value>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]): [string, Value] => [
        name,
        typeof value === 'function' ? (language, say) => value(language, hearing(say)) : value,
      ]),
    )
  return Object.assign((reading: string) => hearing(wording(reading)), { languages: wording.languages })
}
