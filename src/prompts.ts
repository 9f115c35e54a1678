import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One file of prompts/: front matter (purpose, variables, output), then the fixed part, a line `===`, and the part with
 * {{variables}}. The fixed part is the system message, the same for every call, so that providers can cache it.
 */
export type Prompt = {
  name: string
  fixed: string
  varying: string /** Of the whole text: part of the key of what it wrote. */
  hash: string
}

const folder = join(import.meta.dirname, '../prompts')

/** Reads prompts/NAME.md. Throws when the file is missing, has no front matter or names a variable that it does not declare. */
export const loadPrompt = (name: string): Prompt => {
  const text = readFileSync(join(folder, `${name}.md`), 'utf8').replaceAll('\r\n', '\n')
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n===\n([\s\S]*)$/.exec(text)
  if (!parts) throw new Error(`prompts/${name}.md: front matter between --- lines, then the fixed part, === and the varying part`)
  const [, head, fixed, varying] = parts as unknown as [string, string, string, string]
  const declared = (/^variables:(.*)$/m.exec(head)?.[1] ?? '').split(/[,\s]+/).filter(Boolean)
  const named = [...varying.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!)
  const wrong = named.filter((variable) => !declared.includes(variable))
  if (wrong.length > 0 || /\{\{/.test(fixed)) throw new Error(`prompts/${name}.md: undeclared variables ${wrong.join(', ')}`)
  return { name, fixed: fixed.trim(), varying: varying.trim(), hash: createHash('sha256').update(text).digest('hex').slice(0, 12) }
}

/** Fills the varying part. Values are put in once and never read again for variables. */
export const fill = (prompt: Prompt, values: Record<string, string>): string =>
  prompt.varying.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

/** The text of prompts/glossary.tsv. */
export const glossaryText = (): string => readFileSync(join(folder, 'glossary.tsv'), 'utf8')
