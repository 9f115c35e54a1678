import { readFileSync } from 'node:fs'

/** A word in Chinese, and in English where it is looked for there. also: what of the source allows it without being the word. */
type Contrast = readonly [zh: RegExp, en?: RegExp | undefined, also?: RegExp]

/**
 * Words that exclude each other, in groups of two and more; a claim may use one only where the source does not speak of the others
 * alone. contrasts.tsv has a word a line, and a blank line between groups; `^` in its third column always allows the word, which then only
 * asks whether the others were said. 居全国第一 says where something stands, so that 全国 is none of the levels there. Read once, on first use.
 */
export const loadContrasts = (): readonly (readonly Contrast[])[] => {
  loaded ??= readFileSync(new URL('contrasts.tsv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n\r?\n/)
    .slice(1)
    .map((group) => group.split(/\r?\n/).map(contrastOf))
  return loaded
}

const contrastOf = (line: string): Contrast => {
  const [zh = '', en, also] = line.split('\t')
  const english = en ? new RegExp(en, 'i') : undefined
  return also === undefined ? [new RegExp(zh), english] : [new RegExp(zh), english, new RegExp(also)]
}

let loaded: Contrast[][] | undefined
