import { chineseOf } from '../../language/glosses.ts'
import { chineseNumber } from '../../language/numbers.ts'
import type { Quantity } from '../../language/quantities.ts'
import { taggedWords } from '../../language/words.ts'
import type { Passage } from '../reading.ts'

/** `Three classes` where the evidence counts six of them: a small count of what the evidence counts otherwise is no matter of grammar. */
export const countedOtherwise = (figure: Quantity, claim: Passage, source: Passage): boolean => {
  const alike = ofTheSame(figure, claim, source)
  return alike.length > 0 && alike.every(({ value }) => value !== figure.value) && !named(source.text).includes(figure.value)
}

/** Eleven warehouses, of 8个海外仓 and 11场展会: a small count that is in the evidence, but there by the measure word of another thing. */
export const countsAnother = (figure: Quantity, same: Quantity[], claim: Passage, source: Passage): boolean => {
  const alike = ofTheSame(figure, claim, source)
  return (
    figure.value <= 20 &&
    alike.length > 0 &&
    same.every(
      ({ value, unit, upTo, qualifier, end }) =>
        upTo === undefined &&
        // 5个村: the noun of one character.
        !alike.some(({ nouns }) => nouns.some((noun) => noun.startsWith(source.text.charAt(end)))) &&
        qualifier === undefined &&
        unit !== '' &&
        !/[名位人口户]/.test(unit) &&
        alike.every((own) => own.value !== value && own.unit !== unit && own.unit !== '' && !own.nouns.some((noun) => noun.includes(unit))),
    )
  )
}

/** 1个省 of 7个省, 1负 of 2负: written as a digit, one is a figure and no article, and the evidence must have one of the kind, or first, single or other. */
export const noneOfIt = ({ kind, value, unit, text, upTo }: Quantity, claim: Passage, source: Passage): boolean =>
  claim.language === 'zh' &&
  source.language === 'zh' &&
  kind === 'count' &&
  value === 1 &&
  upTo === undefined &&
  unit !== '' &&
  text.startsWith('1') &&
  !/首[次例个批位]|唯一|单独|独自|另/.test(source.text) &&
  !new RegExp(`[一1首单独]${unit}`, 'u').test(source.text) &&
  !source.quantities.some(
    (own) =>
      own.value === 1 && (own.unit === '' || own.unit === unit || measures.some((words) => words.test(unit) && words.test(own.unit))),
  )
const measures = [/^[名位人个]$/, /^[所家个处座间栋]$/, /^[件个项种宗起次场]$/]

/** `The top two` of 前十, 十佳: the first so many are as many as the evidence has. */
export const otherTop = ({ kind, value, text, at }: Quantity, claim: Passage, source: Passage): boolean => {
  if (claim.language !== 'en' || source.language !== 'zh' || kind !== 'count') return false
  if (!/^top\b/i.test(text) && !/\btop[ -]$/i.test(claim.text.slice(0, at))) return false
  const tops = [
    ...source.text.matchAll(/前(\d+|[两二三四五六七八九十百]+)(?![个季]|年|月|天)|(\d+|[两二三四五六七八九十百]+)[强佳]|TOP ?(\d+)/gi),
  ].map(([, first, best, top]) => chineseNumber((first ?? best ?? top)!))
  return tops.length > 0 && !tops.includes(value) && !tops.includes(undefined) && !source.text.includes(`第${value}`)
}

/** The figures of the evidence that stand by the noun that a figure of the claim counts, and the words of that noun. */
const ofTheSame = ({ kind, unit, end }: Quantity, claim: Passage, source: Passage) => {
  if (kind !== 'count' || source.language !== 'zh') return []
  const after = claim.text.slice(end)
  const nouns =
    claim.language === 'zh'
      ? [/^\p{Script=Han}{2}/u.exec(after)?.[0] ?? '']
      : (/^ ((?:[a-z-]+ ?){1,4})/.exec(after)?.[1] ?? '')
          .split(stops)[0]!
          // `14 ro-ro passenger sailings`: sailings.
          .replace(/^(?:\S+ )*?(?=\S+[^su]s\b *$)/, '')
          .split(' ')
          .flatMap((word) => chineseOf(word))
          .filter((zh) => zh.length > 1 && !plain.test(zh))
  const zones = source.quantities.flatMap((own) =>
    own.kind === 'count' && own.upTo === undefined
      ? [{ value: own.value, zone: source.text.slice(own.end, own.end + 5).split(/[，。；、]/)[0]!, unit: own.unit }]
      : [],
  )
  return zones
    .filter((own) => (claim.language === 'en' || own.unit === unit) && nouns.some((noun) => noun !== '' && own.zone.includes(noun)))
    .map((own) => ({ ...own, nouns }))
}

/** `The city's 57th` of one that is new, with which there are 57: 增至57座. */
export const newestOfThem = ({ kind, value, at }: Quantity, claim: Passage, source: Passage): boolean =>
  kind === 'ordinal' &&
  value > 1 &&
  /[’']s (?:the )?$|\b(?:the|its|their|his|her|our) $|第$/i.test(
    `${claim.text.slice(0, at)}${/^(?:the |第)/i.exec(claim.text.slice(at))?.[0] ?? ''}`,
  ) &&
  /由此|投[用产运]|启[用动幕]|开(?:业|馆|放|通|园|张|幕|班|工|门)|落[成户地]|新[增建添开]|建成|揭[牌幕]|挂牌|成立|再添|又[一有]|获[批评颁授]|入[选列]|上线|加入|设立|交付|下[水线]|入列/.test(
    source.text,
  ) &&
  source.quantities.some(
    (own) =>
      own.kind === 'count' &&
      own.value === value &&
      own.qualifier === undefined &&
      own.upTo === undefined &&
      /(?:由?此|已|总[数量]|累计|[共总][有计]|增|扩|升|扩大|增加|上升|达)[^，。；\d]{0,6}$/.test(
        source.text.slice(Math.max(0, own.at - 12), own.at),
      ),
  )

/** `His second yellow card` for 两张黄牌: the last of as many as the evidence counts. */
export const lastOfThem = ({ kind, value, end }: Quantity, claim: Passage, source: Passage): boolean => {
  if (kind !== 'ordinal' || value > 5 || source.language !== 'zh') return false
  const after = claim.text.slice(end)
  const nouns =
    claim.language === 'zh'
      ? [/^\p{Script=Han}{2}/u.exec(after)?.[0] ?? '']
      : [/^ ([a-z]+)/.exec(after)?.[1], /^ [a-z]+ ([a-z]+)/.exec(after)?.[1], /^ ([a-z]+ [a-z]+)/.exec(after)?.[1]].flatMap((words) =>
          words ? chineseOf(words) : [],
        )
  return source.quantities.some(
    (own) =>
      own.kind === 'count' &&
      own.value === value &&
      own.upTo === undefined &&
      nouns.some((noun) => noun.length > 1 && source.text.slice(own.end, own.end + noun.length) === noun),
  )
}

/** How many a clause names that begins with them: 其中青禾纺织、白石食品获奖. */
const named = (text: string): number[] =>
  text.split(/[，。；：！？\n]|其中|包括/).flatMap((clause) => {
    const items = clause.split(/[、和与及同]/)
    return /\d/.test(clause) || items.some((item) => !/^“?\p{Script=Han}{2}/u.test(item)) ? [] : [items.length]
  })

const stops = /\b(?:in|on|at|of|to|from|for|with|by|and|or|will|that|who|which)\b/
const plain = /^(?:人|人员|人们|国家|方面|部分|地方)$/

/** Whether a numeral stands in the text by itself: in no single figure, date or name of a place or person that was read. */
export const standsAlone = (numeral: string, { text, quantities, dates }: Passage): boolean => {
  // 四五趟, 三个半月 may be told by their numerals.
  const covered = [...quantities.filter(({ upTo }) => upTo === undefined), ...dates]
  for (let at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1))
    if (
      /^个?半/.test(text.slice(at + 1)) ||
      (!covered.some((one) => one.at <= at && one.end > at) && !/[百千万亿点之\d]$/.test(text.slice(0, at)) && !inName(at, text))
    )
      return true
  return false
}

/** 三亚, 五台山: of a name. */
const inName = (at: number, text: string): boolean => {
  let from = 0
  for (const { word, tag } of taggedWords(text)) {
    if (at < from + word.length) return /^n[srt]/.test(tag)
    from += word.length
  }
  return false
}
