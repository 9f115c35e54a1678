import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'

const grown =
  /(?:增加|增长|上升|提高|(?<!改造)提升|新增|扩大|净增|上涨|上调|回升|加快|[增多涨升]|多出|调升|[增涨升]幅(?:仅|只|高|低)?[为达到是]?)(?:了|近|约|超)?$|[比较][^，。；]{1,16}[高长慢晚重大超贵](?:出|了)?(?:近|约)?$/
const shrunk =
  /(?:减少|下降|降低|缩减|压减|压缩|下跌|下滑|下调|回落|放缓|缩短|调降|节省|节约|省下|便宜|[减少降跌]|[降跌减]幅(?:仅|只|高|低)?[为达到是]?)(?:了|近|约|超)?$|[比较][^，。；]{1,16}(?:[低短快早轻小]|便宜|缩短|提前)了?(?:近|约)?$/
const before = ({ at }: Quantity, text: string) => text.slice(Math.max(0, at - 18), at)

/** Whether a figure is by how much something grew (1) or fell (-1); 0 where its wording does not say. */
export const stepOf = (quantity: Quantity, { text, language }: Passage): -1 | 0 | 1 =>
  language !== 'zh' ? 0 : grown.test(before(quantity, text)) ? 1 : shrunk.test(before(quantity, text)) ? -1 : 0

/** 比去年增加11种: by how much a figure moved, not a figure of its own. */
export const isChange = (quantity: Quantity, passage: Passage): boolean => stepOf(quantity, passage) !== 0

/** What a figure was before the change that the text tells with it: 19起，同比减少7起 were 26; and that change in hundredths of it. */
export const priors = (source: Passage): { own: Quantity; change: Quantity; prior: number; percent: number }[] =>
  source.quantities.flatMap((change) => {
    const step = stepOf(change, source)
    if (step === 0 || change.upTo !== undefined || !/^(?:count|money|measure|duration|age)$/.test(change.kind)) return []
    const alike = source.quantities.filter(
      ({ kind, unit, upTo }) => kind === change.kind && (unit === change.unit || (kind === 'count' && unit === '')) && upTo === undefined,
    )
    // 下跌1.53美元，收于60.47美元: what follows the change, where the wording says so.
    const own =
      alike.find(
        ({ at }) =>
          at >= change.end && /^，(?:收于|收报|报收于?|报|仅[为有剩]|只[有剩])[^，。；\d]{0,6}$/.test(source.text.slice(change.end, at)),
      ) ?? alike.findLast(({ end }) => end <= change.at)
    if (!own || /[。；\n]/.test(source.text.slice(Math.min(own.end, change.end), Math.max(own.at, change.at)))) return []
    const prior = own.value - step * change.value
    return prior > 0 ? [{ own, change, prior, percent: (change.value / prior) * 100 }] : []
  })

/** `43 services from 11 departments, up from 28`: who or where it is of, after the figure that is meant. */
export const ofOthers = ({ kind, at }: Quantity, text: string): boolean =>
  kind === 'count' &&
  /\d[^.;]* (?:from|across|among|by|with|within|through|involving|covering|spanning|between|of)(?: (?:the|its|all|some|about|over|nearly|more than))* ?$|^\p{Lu}[a-z-]+ (?:[a-z-]+ ){1,3}(?:from|across|among|by|with|involving|covering) $/u.test(
    text.slice(0, at),
  )
