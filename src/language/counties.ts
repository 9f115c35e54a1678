import { readFileSync } from 'node:fs'

/** A county, district or city without its rank, and where it lies: its prefecture and province. rank: 县, 区, 市 or 旗. */
export type County = { core: string; rank: string; above: readonly string[] }

/** The counties of China by the first two characters of their names (counties.tsv: the public codes of GB/T 2260, as @vant/area-data has them, MIT). Read once, on first use. */
export const loadCounties = (): ReadonlyMap<string, readonly County[]> => {
  if (counties) return counties
  const found = new Map<string, County[]>()
  const add = (county: County) => {
    const key = county.core.slice(0, 2)
    found.set(key, [...(found.get(key) ?? []), county])
  }
  for (const line of readFileSync(new URL('counties.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)) {
    const [province = '', prefecture = '', names = ''] = line.split('\t')
    const above = [...new Set([province, prefecture])]
    if (prefecture !== province) add({ core: prefecture, rank: '市', above: [province] })
    for (const name of names.split(' ')) if (name.length > 2) add({ core: name.slice(0, -1), rank: name.slice(-1), above })
  }
  counties = found
  return found
}

let counties: ReadonlyMap<string, readonly County[]> | undefined
