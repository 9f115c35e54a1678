import { type County, loadCounties } from '../../language/counties.ts'
import { isCommon } from './common-words.ts'

/**
 * The provinces and prefectures of the counties and cities that a Chinese text names: 湖北 and 宜昌 of 秭归. Of a name that several places bear only
 * those whose province or prefecture the text names too, if it names any.
 */
export const placesAbove = (text: string): ReadonlySet<string> => {
  const kept = lately.get(text)
  if (kept) return kept
  const found = new Set<string>()
  for (let at = 0; at < text.length - 1; at++) {
    const here = (loadCounties().get(text.slice(at, at + 2)) ?? []).filter((county) => stands(county, text, at))
    const longest = Math.max(...here.map(({ core }) => core.length))
    const bearers = here.filter(({ core }) => core.length === longest)
    const told = bearers.filter(({ above }) => above.some((place) => text.includes(place)))
    for (const { above } of told.length > 0 ? told : bearers) for (const place of above) found.add(place)
  }
  if (lately.size >= 16) lately.delete(lately.keys().next().value!)
  lately.set(text, found)
  return found
}

const lately = new Map<string, ReadonlySet<string>>()

/** 秭归 and 秭归县, 成华区 with its rank alone; 和平 is a county only as 和平县, and 朝阳区 none that is called 朝阳县. */
const stands = ({ core, rank }: County, text: string, at: number): boolean => {
  if (!text.startsWith(core, at)) return false
  const next = text.slice(at + core.length, at + core.length + 3)
  if (next.startsWith(rank) || /^(?:\p{Script=Han}{1,3}族)?(?:自治|地区|林区|新区)/u.test(next)) return true
  return rank !== '区' && !/^[省市县区旗州盟镇乡村街路]/.test(next) && !isCommon(core)
}
