import { loadForeignPlaces } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { writesNames } from '../../language/transcription.ts'
import { isCommon } from './common-words.ts'
import type { Refuse } from './names-zh.ts'

const heads = '港|港口|市|州|省|县|岛|镇|大学|机场|矿|油田'
const kinds = `(?:伊斯兰|国际|中央|商业|自由|中心)?(${heads})`
const transcribed = new RegExp(`^\\p{Script=Han}{2,6}?(?=${kinds})`, 'u')
const kind = new RegExp(`^${kinds}`, 'u')

/** 美国西海岸港口: where it lies, not what it is called. */
const quarter = /^[东西南北中]|[岸海]$/

/** 沙特达曼港 for 沙特吉达港: after the same country another name, written with the characters of foreign names, of the same kind of place. */
export const placesAbroad = (text: string, source: string, refuse: Refuse) => {
  for (const country of loadForeignPlaces()) {
    if (country === '中国' || !text.includes(country) || !source.includes(country)) continue
    const theirs = after(country, source)
    for (const { name, head } of after(country, text)) {
      const rivals = theirs.filter((other) => other.head === head && !text.includes(other.name.slice(0, 2)))
      if (rivals.length > 0 && !source.includes(name.slice(0, 2))) refuse(name + head)
    }
  }
}

const after = (country: string, text: string): { name: string; head: string }[] =>
  everyMatch(text, new RegExp(RegExp.escape(country), 'g')).flatMap(({ index }) => {
    const rest = text.slice(index + country.length).replace(/^[的首]都?/, '')
    const name = transcribed.exec(rest)?.[0] ?? ''
    const head = kind.exec(rest.slice(name.length))?.[1]
    return head &&
      name.length > 1 &&
      !quarter.test(name) &&
      [...name].every(writesNames) &&
      !isCommon(name) &&
      !isCommon(name.slice(-1) + head)
      ? [{ name, head }]
      : []
  })
