import { chineseNumerals } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Finding, Passage } from '../reading.ts'
import { institutionsIn } from './numbered-institutions.ts'
import { anyNumberIn, thingsIn } from './numbered-things.ts'

/** What its number tells from others of its kind: `any` where the name shows no kind (Chang'e-6). */
export type Numbered = { words: string; kind: string; numbers: number[] }

/** 第一人民医院 for 第二人民医院, Line 8 for 3号线: a number that the evidence gives to none of the kind; where it has none, nothing can be said. */
export const otherNumber = ({ text, language }: Passage, source: Passage): Finding[] => {
  if (source.language !== 'zh') return []
  const theirs = [...institutionsIn(source.text, 'zh'), ...thingsIn(source.text, 'zh')]
  return [...institutionsIn(text, language), ...thingsIn(text, language)].flatMap(({ words, kind, numbers }) => {
    const same = kind === 'any' ? anyNumberIn(source.text) : theirs.filter((each) => each.kind === kind)
    const known = new Set(same.flatMap((each) => each.numbers))
    return same.length > 0 && numbers.some((number) => !known.has(number))
      ? [{ text: words, why: `${words} is not in the evidence, which has ${same.map((each) => each.words).join(', ')}` }]
      : []
  })
}

/** 六区, `Zone 6` where the evidence says 新市场: the number is the name that the rest of the article calls it by. */
export const numberedInArticle = ({ kind, value, text: words, at }: Quantity, { text, language }: Passage, article: Passage): boolean =>
  kind === 'count' &&
  (language === 'zh'
    ? /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[区期号厅馆]$/.test(words) && new RegExp(`(?<![\\d十百])${words}`).test(article.text)
    : /\b(?:Zone|District|Area|Section|Phase|Hall|Gate|Building|Block|Terminal|Line|Pier|Berth|No\.) $/.test(text.slice(0, at)) &&
      new RegExp(`(?<![\\d.十])(?:${value}${value <= 10 ? `|${chineseNumerals[value]}` : ''})[区期号厅馆栋]`).test(article.text))
