import { readFileSync } from 'node:fs'

/** Each message with the variables it takes. */
export const messagesOf = (language: string): Record<string, string[]> => {
  const blocks = readFileSync(new URL(`../../../src/telegram/wording/${language}.ftl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .matchAll(/^([a-z][\w-]*) =([\s\S]*?)(?=^[a-z]|(?![\s\S]))/gm)
  return Object.fromEntries([...blocks].map(([, key, text]) => [key, [...new Set(text!.match(/\$\w+/g) ?? [])].sort()]))
}
