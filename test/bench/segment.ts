import { readFileSync } from 'node:fs'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import type { Bench } from './main.ts'

/**
 * `npm run -s bench -- segment [PAGES.jsonl]`: megabytes (UTF-8) of page text a second of processor time, over the pages of a file in the
 * eval's format or the sample edition; and how the time grows when a page is 2 and 4 times as long (linear: 2 and 4).
 */
export const run: Bench = async (args) => {
  const file = args.find((arg) => !arg.startsWith('--'))
  const texts = file ? textsOf(file) : sampleTexts()
  const pages = (times: number) => texts.map((text) => ({ page: '1', text: Array.from({ length: times }, () => text).join('\n\n') }))
  const once = (times: number): number => {
    const input = pages(times)
    const start = process.cpuUsage()
    for (const page of input) segmentEdition([page])
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  for (let warm = 0; warm < 3; warm++) once(1)
  const best = (times: number) => Math.min(...Array.from({ length: 5 }, () => once(times)))
  const [single, double, fourfold] = [best(1), best(2), best(4)]
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const round = (value: number) => Number(value.toFixed(2))
  return {
    pages: texts.length,
    megabytes: round(megabytes),
    megabytesPerSecond: round(megabytes / (single / 1000)),
    timeAt2: round(double / single),
    timeAt4: round(fourfold / single),
  }
}

const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => Object.values((JSON.parse(line) as { variants: Record<string, { text: string }> }).variants).map(({ text }) => text))

const sampleTexts = (): string[] =>
  ['today', 'yesterday'].flatMap((day) =>
    ['01', '02'].map((name) => readFileSync(new URL(`../../src/sandbox/sample/${day}/${name}.txt`, import.meta.url), 'utf8')),
  )
