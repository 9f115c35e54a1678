import { nth } from '../../language/english-dates.ts'
import { englishQuantity } from '../../language/english-quantities.ts'
import type { Quantity } from '../../language/quantities.ts'
import { functionWords } from './function-words.ts'
import type { Phrase } from './phrase.ts'
import { type Token, word } from './token.ts'
import { reading, type Vocabulary } from './words.ts'

/** A numeral in characters that is only a part of a word: 进一步, 一站式. */
export const withinWord = (text: string, { at, end, text: own }: Quantity, { lexicon }: Vocabulary): boolean => {
  if (/\d/.test(own)) return false
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    for (let stop = end; stop <= end + 3; stop++)
      if (
        stop - start > end - at &&
        (functionWords(text.slice(start, stop)) || lexicon.get(text.slice(start, stop))?.some(({ pos }) => pos !== 'm'))
      )
        return true
  }
  return false
}

export const ordinalOf = (count: number) => nth(count).replace(/^(\d+)(\d{3})/, '$1,$2')

/** What a quantity can be in a sentence: a number before its noun, an amount, a time, an age; end: where its words end. */
export const quantityToken = (quantity: Quantity, { lexicon }: Vocabulary): { end: number; token: Token } => {
  const { kind, text, unit, qualifier } = quantity
  if (/千百|百十|万千|千千/.test(text)) return { end: quantity.end, token: word([reading('M', 'many')], 1) }
  let { end } = quantity
  if (/^(?:19|20)\d\d[^\d]/.test(text) && (kind === 'count' || kind === 'duration') && !lexicon.get(unit)?.some(({ pos }) => pos === 'q'))
    return { end: quantity.at + 4, token: word([reading('M', text.slice(0, 4), 0, { single: true })]) }
  if (/^一[个名位座项架辆条家份场艘台支件只栋幢届]$/.test(text))
    return { end, token: word([reading('M', 'a', 0, { single: true, bare: true, determiner: true })]) }
  const { en: plainly, counted } = englishQuantity(quantity)
  const extreme = unit === '°C' ? /^最([低高])/.exec(text)?.[1] : undefined
  const en = extreme ? `a ${extreme === '低' ? 'low' : 'high'} of ${plainly}` : plainly
  const readings = (...list: Phrase[]) => ({ end, token: word(list) })
  if (/翻/.test(text))
    return readings(reading('V', quantity.value === 2 ? 'double' : quantity.value === 4 ? 'quadruple' : `increase ${quantity.value} times`))
  if (/减半|腰斩/.test(text)) return readings(reading('V', 'halve'))
  if (kind === 'ordinal') return readings(...(counted ? [reading('N', `${en} ${counted}`)] : []), reading('M', en, -0.1, { single: true }))
  if (kind === 'age') {
    if (qualifier)
      return readings(
        reading(
          'PP',
          `aged ${en.replace(/^(?:at least|at most) | years old$/g, '')}${qualifier === 'at least' ? ' and over' : qualifier === 'at most' ? ' and under' : ''}`,
        ),
      )
    return readings(reading('A', en.replace(/ years? old$/, '-year-old')), reading('M', en, -0.5, { amount: true, bare: true }))
  }
  if (kind === 'count') {
    // A bare figure is a year or a name (波音737), and makes no plural.
    const year = unit === '' && /^\d+$/.test(text) && quantity.value < 2100
    if (unit.length > 1 && !counted && !lexicon.get(unit)?.some(({ pos }) => pos === 'q') && text.endsWith(unit)) end -= unit.length
    const generic =
      !year &&
      (counted === '' || /^(?:of them|pieces|sets|copies|volumes|people|transactions|cases|orders|sessions|issues|trains)$/.test(counted))
    const several = quantity.value !== 1 || quantity.upTo !== undefined || quantity.vague === true
    const plain = reading(
      'M',
      year ? text : en,
      0,
      year
        ? { single: true }
        : { plural: several, bare: true, counts: generic, ...(counted && !generic ? { measures: true, unit: counted } : {}) },
    )
    return readings(
      plain,
      // As a noun it says the same: of one shape.
      ...(counted
        ? [
            {
              ...reading('N', `${en} ${counted}`, -0.25, {
                bare: true,
                plural: several,
                amount: true,
                counts: generic,
                loose: !/^(?:people|visits|times|flights|trips|orders|trains)$/.test(counted),
              }),
              shape: plain.shape,
            },
          ]
        : []),
    )
  }
  const amount = reading('M', en, 0, {
    amount: true,
    extreme: extreme !== undefined,
    bare: true,
    plural: kind !== 'percent',
    measures: kind === 'measure' && unit !== '°C',
    lasts: kind === 'duration',
    rate: kind === 'percent' || kind === 'points' || kind === 'multiple' || kind === 'duration',
  })
  return readings(amount, ...(kind === 'duration' ? [reading('T', `for ${en}`, -0.9, { lasts: true })] : []))
}
