import { loadLandmarks } from '../../language/names.ts'
import type { Reading } from '../reading.ts'
import { placesByName } from './by-names.ts'
import { unnamedHome } from './unnamed-home.ts'

/** What names may come from: the evidence, the rest of the article, and the paper's own name and place. */
export const nameSource = (reading: Reading): string => {
  const known = sources.get(reading)
  if (known !== undefined) return known
  const source = sourceOf(reading)
  sources.set(reading, source)
  return source
}
/** Both languages of a claim ask for it. */
const sources = new WeakMap<Reading, string>()

const sourceOf = (reading: Reading): string => {
  const { source, context, paper } = reading
  const text = `${source.text}\n${context.text}\n${paper}`
  // Ⅴ类 is Grade V.
  const levels = (text.match(/[Ⅰ-Ⅻ]/g) ?? []).map((level) => `\n${level.normalize('NFKC')}`)
  return (
    text +
    levels.join('') +
    `\n${unnamedHome(reading)}` +
    placesByName(text, paper)
      .map((place) => `\n${place}`)
      .join('') +
    loadLandmarks()
      .map(({ part, whole }) => (part.test(text) ? `\n${whole}` : ''))
      .join('')
  )
}
