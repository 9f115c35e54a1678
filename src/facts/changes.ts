import type { Quantity } from '../language/quantities.ts'
import type { Passage } from './reading.ts'

const grown = /(?:增加|增长|上升|提高|新增|扩大|净增|上涨|[增多涨升])(?:了|近|约|超)?$/
const shrunk = /(?:减少|下降|降低|缩减|压减|下跌|[减少降跌])(?:了|近|约|超)?$/
const before = ({ at }: Quantity, text: string) => text.slice(Math.max(0, at - 6), at)

/** 比去年增加11种: by how much a figure moved, not a figure of its own. */
export const isChange = (quantity: Quantity, { text, language }: Passage): boolean =>
  language === 'zh' && (grown.test(before(quantity, text)) || shrunk.test(before(quantity, text)))

/** What a figure was before the change that the text tells with it: 19起，同比减少7起 were 26; and that change in hundredths of it. */
export const priors = (source: Passage): { own: Quantity; prior: number; percent: number }[] =>
  source.quantities.flatMap((change) => {
    const fell = shrunk.test(before(change, source.text))
    if (!isChange(change, source) || change.upTo !== undefined || !/^(?:count|money|measure|duration)$/.test(change.kind)) return []
    const own = source.quantities.findLast(
      ({ kind, unit, end, upTo }) => kind === change.kind && unit === change.unit && end <= change.at && upTo === undefined,
    )
    if (!own || /[。；\n]/.test(source.text.slice(own.end, change.at))) return []
    const prior = own.value + (fell ? change.value : -change.value)
    return prior > 0 ? [{ own, prior, percent: (change.value / prior) * 100 }] : []
  })
