import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, lettersOf } from '../../language/pinyin.ts'
import { doubleSurnames, surnames } from '../../language/surnames.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** What one may win, the best last: words for the lower places leave less doubt. */
const ranks: { rank: string; zh: RegExp; en: RegExp }[] = [
  {
    rank: 'third',
    zh: /季军|铜[牌奖]|摘铜|三等奖|第三名/,
    en: /\bbronzes?\b|\bthird (?:place|prize)\b|\b(?:came|finished|placed|was|were) third\b/i,
  },
  {
    rank: 'second',
    zh: /亚军|银[牌奖]|摘银|二等奖|第二名/,
    en: /\bsilvers?\b|\brunners?-up\b|\bsecond (?:place|prize)\b|\b(?:came|finished|placed|was|were) second\b/i,
  },
  {
    rank: 'first',
    zh: /夺冠|冠军|金[牌奖]|摘金|夺金|一等奖|第一名|折桂|夺魁/,
    en: /\b(?:won|wins|winning)\b(?! (?:an? |the )?(?:\w+ )?(?:place|spot|chance|right|berth|seat|praise|support|approval|applause|bid|contract|tender|order)\b)|\b(?:gold|champions?|title|crowned)\b|\bfirst (?:place|prize)\b|\b(?:came|finished|placed|was|were) first\b/i,
  },
]

const name = `(?:(?:${doubleSurnames})\\p{Script=Han}{1,2}?|[${surnames}]\\p{Script=Han}{1,2}?|\\p{Script=Han}{2,4}?队)`
const begins = '(?<=^|[，。；：、”\\s友手将员的岁军]|\\p{Script=Han}生)'
const named = [
  new RegExp(`${begins}(${name})(?=(?:则|也|又)?(?:以|凭借?|战胜|击败|力克|夺|获|摘|拿下|赢得|位[列居]|屈居|排名?第|列第))`, 'gu'),
  new RegExp(`(?:由|为|是|属于|得主)(${name})(?=$|[，。；、]|获|夺|摘|拿)`, 'gu'),
]

/** Who won, and who came second or third, are as in the evidence. */
export const winnersKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const awards = awardsIn(source.text)
  if (new Set(awards.map(({ who }) => who)).size < 2) return []
  return partsOf(claim).flatMap((part) => {
    const own = [...new Set(awards.filter(({ who }) => isNamed(who, part, claim.language)).map(({ who }) => who))]
    const said = ranks.find((one) => one[claim.language].test(part))
    const [winner] = own
    if (!said || !winner || own.length !== 1 || (claim.language === 'zh' && ranks.filter(({ zh }) => zh.test(part)).length > 1)) return []
    const other = awards.find(({ who, rank }) => rank === said.rank && who !== winner)
    return other && !awards.some(({ who, rank }) => who === winner && rank === said.rank)
      ? [{ text: part.trim(), why: `the evidence says that ${other.who} came ${said.rank}` }]
      : []
  })
}

/** Each name that stands alone in its clause with what it won there; of two, the one that beat the other. */
const awardsIn = (source: string): { who: string; rank: string }[] =>
  source.split(/[，。；\n]/).flatMap((clause) => {
    const won = ranks.filter(({ zh }) => zh.test(clause)).map(({ rank }) => rank)
    const names = [...new Set(named.flatMap((pattern) => everyMatch(clause, pattern).map((match) => match[1]!)))]
    const [who] = names
    return who && names.length === 1 ? won.map((rank) => ({ who, rank })) : []
  })

/** The clauses of a claim, each with at most one winner. */
const partsOf = ({ text, language }: Passage): string[] =>
  text.split(
    language === 'zh'
      ? /[，。；、]/
      : /[,;:]\s|[.!?]\s|\b(?:and|while|but|with|ahead of|behind|beating|over|followed by|from|against|for (?:his|her|their))\b/,
  )

const isNamed = (who: string, part: string, language: 'zh' | 'en'): boolean =>
  language === 'zh'
    ? part.includes(who)
    : (part.match(/\b[A-Z][a-z]+(?:[’'][a-z]+)?(?: [A-Z][a-z]+)?/g) ?? []).some(
        (words) => words.length > 3 && findPinyin(lettersOf(words), who).some(({ at, end }) => at === 0 && end >= who.length - 1),
      )
