import { chineseOf } from '../language/glosses.ts'
import type { Quantity } from '../language/quantities.ts'
import { taggedWords } from '../language/words.ts'
import type { Passage } from './reading.ts'

/** `Three classes` where the evidence counts six of them: a small count of what the evidence counts otherwise is no matter of grammar. */
export const countedOtherwise = ({ kind, value, unit, end }: Quantity, claim: Passage, source: Passage): boolean => {
  if (kind !== 'count' || source.language !== 'zh') return false
  const after = claim.text.slice(end)
  const nouns =
    claim.language === 'zh'
      ? [/^\p{Script=Han}{2}/u.exec(after)?.[0] ?? '']
      : (/^ ((?:[a-z-]+ ?){1,4})/.exec(after)?.[1] ?? '')
          .split(stops)[0]!
          .split(' ')
          .flatMap((word) => chineseOf(word))
          .filter((zh) => zh.length > 1 && !plain.test(zh))
  const zones = source.quantities.flatMap((own) =>
    own.kind === 'count' && own.upTo === undefined
      ? [{ value: own.value, zone: source.text.slice(own.end, own.end + 5).split(/[，。；、]/)[0]!, unit: own.unit }]
      : [],
  )
  const alike = zones.filter(
    (own) => (claim.language === 'en' || own.unit === unit) && nouns.some((noun) => noun !== '' && own.zone.includes(noun)),
  )
  return alike.length > 0 && alike.every((own) => own.value !== value) && !named(source.text).includes(value)
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
