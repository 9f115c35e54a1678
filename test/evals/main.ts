import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * `npm run -s eval -- NAME FILES…`: each eval is a file of this folder that exports `run`. It writes its rows with `write` (one JSON
 * line each on standard output) and returns a summary (one JSON line on standard error).
 */
export type Eval = (files: string[], write: (row: object) => void, flags: string[]) => Promise<object>

const names = ['segment', 'facts', 'fit', 'changed', 'retrieval', 'answers', 'asked', 'injection', 'mutated']

/** The rows of a JSON Lines file, one at a time; a bad line is an error with its number. */
export async function* jsonLines<T>(file: string): AsyncIterable<T> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    try {
      yield JSON.parse(line) as T
    } catch (cause) {
      throw new Error(`${file}, line ${number}: not JSON`, { cause })
    }
  }
}

const main = async ([name, ...args]: string[]) => {
  if (name === undefined || !names.includes(name)) {
    console.error(`usage: npm run -s eval -- NAME FILES…, where NAME is one of: ${names.join(', ')}`)
    process.exitCode = 2
    return
  }
  const { run } = (await import(`./${name}.ts`)) as { run: Eval }
  const files = args.filter((arg) => !arg.startsWith('--'))
  const flags = args.filter((arg) => arg.startsWith('--'))
  try {
    console.error(JSON.stringify(await run(files, (row) => process.stdout.write(`${JSON.stringify(row)}\n`), flags)))
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}

// Not awaited at the top level: an eval imports this file, and would wait for it for ever.
if (import.meta.main) void main(process.argv.slice(2))
