import { loadPlaces } from '../../language/names.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import type { Reading } from '../reading.ts'
import { placesByName } from './by-names.ts'

const cityOfReaders =
  /[全本我]市(?!场)|市民(?!政)|(?<!\p{Script=Han})市\p{Script=Han}{1,8}(?:局|委|部门|中心|台|院|馆|办|政府|公司|集团|站|指)/u
const provinceOfReaders = /[全本我]省|(?<!\p{Script=Han})省\p{Script=Han}{1,8}(?:局|厅|委|台|院|馆|办|政府)/u

/**
 * The one city or province that a claim names where the article says only 全市 or 省气象台, and neither it nor its paper names a place: whoever wrote the
 * claim knows whose readers are meant, and nothing speaks against it.
 */
export const unnamedHome = ({ claim, source, context, paper }: Reading): string => {
  const article = `${source.text}\n${context.text}`
  const [city, province] = [cityOfReaders.test(article), provinceOfReaders.test(article)]
  if (!(city || province)) return ''
  const places = loadPlaces()
  for (const place of places.keys()) if (article.includes(place) || paper.includes(place)) return ''
  if (placesByName(article, paper).length > 0) return ''
  const words = new Set(
    (claim.en?.text.match(/\p{Lu}\p{Ll}+(?:’\p{Ll}{2,})?/gu) ?? []).map(lettersOf).filter((letters) => isPinyin(letters)),
  )
  const named = [...places].flatMap(([place, its]) =>
    (place === its ? province : city) &&
    (claim.zh?.text.includes(place) ||
      [...words].some((letters) => findPinyin(letters, place).some(({ at, end }) => at === 0 && end === place.length)))
      ? [place]
      : [],
  )
  return named.length === 1 ? named[0]! : ''
}
