import { readFileSync } from 'node:fs'

/** The countries in which the companies, clubs and persons are at home that a Chinese text names and the table has (homes.tsv): 日本 of 丰田. */
export const homesOf = (text: string): readonly string[] =>
  load().flatMap(({ home, who }) => (who.some((name) => text.includes(name)) ? [home] : []))

/** Whether a text begins with somebody whom the table has at home in a country: 丰田 after 日本. */
export const isAtHome = (text: string, country: string): boolean =>
  load().some(
    ({ home, who }) =>
      home === country && who.some((name) => text.startsWith(name) || text.startsWith(name, 2) || text.startsWith(name, 3)),
  )

let homes: { home: string; who: string[] }[] | undefined

/** Read once, on first use. */
const load = () => {
  homes ??= readFileSync(new URL('homes.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([home = '', who = '']) => ({ home, who: who.split(' ') }))
  return homes
}
