import { loadLandmarks } from '../../language/names.ts'
import type { Reading } from '../reading.ts'

/** What names may come from: the evidence, the rest of the article, and the paper's own name and place. */
export const nameSource = ({ source, context, paper }: Reading): string => {
  const text = `${source.text}\n${context.text}\n${paper}`
  // Ⅴ类 is Grade V.
  const levels = (text.match(/[Ⅰ-Ⅻ]/g) ?? []).map((level) => `\n${level.normalize('NFKC')}`)
  return (
    text +
    levels.join('') +
    loadLandmarks()
      .map(({ part, whole }) => (part.test(text) ? `\n${whole}` : ''))
      .join('')
  )
}

/** Whether a city is in a country that the source names, as the table of parts has it. */
export const isCapitalOf = (city: string, source: string): boolean =>
  loadLandmarks().some(({ part, whole }) => part.test(city) && source.includes(whole.slice(0, 2))) ||
  capitals.get(city)?.some((country) => source.includes(country)) === true

/** Capitals that speak for their government (`Santiago’s ministry`), each with the words for the country by which a source may name it. */
const capitals = new Map(Object.entries({
  北京: ['中国', '中方', '我国'], 圣地亚哥: ['智利'], 圣何塞: ['哥斯达黎加'], 利马: ['秘鲁'], 波哥大: ['哥伦比亚'], 基辅: ['乌克兰'],
  惠灵顿: ['新西兰'], 都柏林: ['爱尔兰'], 里斯本: ['葡萄牙'], 平壤: ['朝鲜'], 新加坡: ['新加坡'], 乌兰巴托: ['蒙古'], 比什凯克: ['吉尔吉斯'],
})) // biome-ignore format: a table
