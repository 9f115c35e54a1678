import type { Remark } from '../news/remark.ts'
import { editionNamed } from './rendering/papers.ts'
import type { Say, Value } from './wording/wording.ts'

/** A remark in the words of `say`, several under each other. What came without a kind stays as it is; days and editions are dates. */
export const remarkText = (remark: Remark, say: Say): string => {
  if (typeof remark === 'string') return remark
  if (Array.isArray(remark)) return remark.map((one) => remarkText(one, say)).join('\n')
  const { kind, ...values } = remark
  const told = Object.entries(values).map(([name, value]: [string, Remark | number]): [string, Value] => [
    name,
    typeof value === 'number' ? value : name === 'date' || name === 'edition' ? editionNamed(String(value)) : said(value),
  ])
  return say(`remark-${kind.replaceAll(' ', '-')}`, Object.fromEntries(told))
}

/** A remark within a message, in the message's language. */
export const said =
  (remark: Remark): Value =>
  (_, say) =>
    remarkText(remark, say)
