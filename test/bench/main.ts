/**
 * `npm run -s bench -- NAME --option value …`: each bench is a file of this folder that exports `run` and returns one JSON line
 * for standard output. Speed is told as ratios within one run, never as a test.
 */
export type Bench = (args: string[]) => Promise<object>

const names = ['segment', 'briefs', 'digest', 'answers', 'questions', 'broadcast']

const main = async ([name, ...args]: string[]) => {
  if (name === undefined || !names.includes(name)) {
    console.error(`usage: npm run -s bench -- NAME, where NAME is one of: ${names.join(', ')}`)
    process.exitCode = 2
    return
  }
  const { run } = (await import(`./${name}.ts`)) as { run: Bench }
  console.log(JSON.stringify(await run(args)))
}

if (import.meta.main) await main(process.argv.slice(2))
