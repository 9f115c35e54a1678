import { isStopWord, stemOf } from '../../language/english.ts'
import { chineseWith } from '../../language/glosses.ts'
import { loadLexicon } from '../../language/lexicon.ts'
import { loadInstitutionWords, loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { wordsOf } from '../../language/words.ts'

/**
 * Whether the source has a settled name by other words than the table's: each of its words in Chinese, close together, with nothing between them that the
 * claim does not tell. 法国羽毛球公开赛 is the French Open in a claim with badminton; 中国工商银行 is no Bank of China.
 */
export const namedInParts = (name: string, text: string, source: string): boolean => {
  const parts = name.split(/[ -]/).filter((part) => !isStopWord(part))
  if (parts.length < 2) return false
  const told = parts.map((part) => chineseFor(part).filter((zh) => source.includes(zh)))
  if (told.some((words) => words.length === 0)) return false
  const [heads, others] = [told.at(-1)!, told.slice(0, -1)]
  return heads.some((head) =>
    everyMatch(source, new RegExp(`[^，。；：、！？“”《》（）\\n]{0,14}?(?=${head})`, 'g')).some(({ 0: before }) => {
      const rest = others.reduce<string | undefined>((left, words) => {
        const word = words.toSorted((a, b) => b.length - a.length).find((zh) => left?.includes(zh))
        return left === undefined || word === undefined ? undefined : cut(left, word)
      }, before)
      return rest !== undefined && isToldBy(rest.slice(rest.indexOf(gap)), text)
    }),
  )
}

const gap = '\u3000'
const cut = (text: string, word: string) =>
  `${text.slice(0, text.lastIndexOf(word))}${gap}${text.slice(text.lastIndexOf(word) + word.length)}`

/** What contests, fairs and meetings end in; the lexicon has these words for other things. */
const events: Record<string, string[]> = Object.fromEntries(
  `open:公开赛 cup:杯 games:运动会 championship:锦标赛 championships:锦标赛 masters:大师赛 league:联赛 series:系列赛 expo:博览会 fair:博览会|交易会|展销会 exposition:博览会 forum:论坛 summit:峰会 conference:大会
  festival:节 prize:奖 award:奖 awards:奖 prix:大奖赛 marathon:马拉松 convention:公约 agreement:协定 treaty:条约 corridor:走廊`
    .split(/\s+/)
    .map((row) => row.split(':'))
    .map(([word = '', zh = '']) => [word, zh.split('|')]),
)

const chineseFor = (part: string): string[] => [
  ...(events[part] ?? []),
  ...[...(loadNames().get(part) ?? []), ...(loadInstitutionWords().get(part) ?? []), ...chineseWith(part)].filter((zh) => zh.length > 1),
]

/** Whether an English text tells every word of a Chinese stretch. */
const isToldBy = (stretch: string, text: string): boolean => {
  const plain = stretch.replaceAll(gap, '')
  if (plain.length < 2) return true
  const lexicon = loadLexicon()
  const stems = new Set((text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => stemOf(word)))
  return wordsOf(plain).every(
    (word) =>
      word.length < 2 ||
      (lexicon.get(word) ?? []).some(({ en }) => (en.toLowerCase().match(/[a-z]+/g) ?? []).some((each) => stems.has(stemOf(each)))),
  )
}
