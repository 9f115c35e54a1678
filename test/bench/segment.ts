import { readFileSync } from 'node:fs'
import { segmentEdition } from '../../src/segmentation/edition.ts'
import type { Bench } from './main.ts'

/** A page of a daily holds about so many characters; shorter samples are joined to such pages. */
const pageLength = 7000
/** So much text is segmented in a round, in UTF-8 bytes. */
const volume = 1e6
const rounds = 5

/**
 * `npm run -s bench -- segment [PAGES.jsonl]`: megabytes (UTF-8) of page text a second of processor time, over full pages made of the
 * sample editions or of a file in the eval's format, after a warm-up; and how many times longer a page of 2 and 4 times the length takes
 * (linear: 2 and 4).
 */
export const run: Bench = async (args) => {
  const file = args.find((arg) => !arg.startsWith('--'))
  const pages = pagesOf(file ? textsOf(file) : sampleTexts())
  const longer = (times: number) =>
    pages.map((_, at) => Array.from({ length: times }, (_, i) => pages[(at + i) % pages.length]!).join('\n\n'))
  const once = (texts: string[]): number => {
    const start = process.cpuUsage()
    for (const text of texts) segmentEdition([{ page: '1', text }])
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  once(pages)
  const best = (texts: string[]) => Math.min(...Array.from({ length: rounds }, () => once(texts)))
  const seconds = { single: best(pages), double: best(longer(2)), fourfold: best(longer(4)) }
  const megabytes = pages.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const round = (value: number) => Number(value.toFixed(2))
  return {
    pages: pages.length,
    charactersPerPage: Math.round(pages.reduce((sum, text) => sum + text.length, 0) / pages.length),
    megabytes: round(megabytes),
    megabytesPerSecond: round(megabytes / seconds.single),
    timesLongerAt2: round(seconds.double / seconds.single),
    timesLongerAt4: round(seconds.fourfold / seconds.single),
  }
}

/** Full pages of the texts, in turns, until there is enough of them. */
const pagesOf = (texts: string[]): string[] => {
  const pages: string[] = []
  let bytes = 0
  for (let next = 0; bytes < volume; ) {
    let page = texts[next++ % texts.length]!
    while (page.length < pageLength) page += `\n\n${texts[next++ % texts.length]}`
    pages.push(page)
    bytes += Buffer.byteLength(page)
  }
  return pages
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
