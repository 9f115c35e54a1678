import { chineseOf } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

const whole = /所有|全部|全体|悉数|全数/g
const part = /(?:绝大|大)(?:部分|多数)|(?<![大])多数(?!据)/g
/** Whatever else may be said of a part in the evidence, or of all of them. */
const otherPart =
  /部分|多数|最|[成半]|%|％|之[一二三四五六七八九]|主要|基本|几乎|除|[大很较]多|多(?=[为是在来由数集分用从年])|个别|少数|其中|余/
const otherWhole = /所有|全[部体数员市省县域国]|悉数|[都均皆]|每|各|无一|一律|统一/
const english = {
  part: /(?<!\b(?:the|at|its|their|his|her|than|second|third) )\bmost (?:of (?:the|its|their|those|these)\b|[a-z-]+(?: [a-z-]+){0,3}s\b|people\b)[^,.;]{0,40}/i,
  whole:
    /\ball (?:of )?(?:the |its |their |those |these )?(?!day\b|year\b|week\b|night\b|time\b|over\b|kinds\b|types\b)(?:[a-z-]+ ){0,3}[a-z-]+[^,.;]{0,30}/i,
}

/** How many of them a claim speaks of: all, most or several. */
export const allOrMost = (claim: Passage, { source }: Reading): Finding[] =>
  source.language === 'zh' ? [...exchanged(claim, source), ...allForSome(claim, source), ...allForShare(claim, source)] : []

/** 大部分困难群众 where the evidence has 所有困难群众, and the other way round: of the same noun, and nothing else there says how many of them. */
const exchanged = ({ text, language }: Passage, source: Passage): Finding[] =>
  [[part, whole, otherPart, 'part'] as const, [whole, part, otherWhole, 'whole'] as const].flatMap(([said, meant, other, which]) => {
    const nouns = nounsOf(meant, source.text)
    if (nouns.length === 0 || other.test(source.text)) return []
    if (language === 'zh')
      return nounsOf(said, text)
        .filter(({ noun }) => nouns.some((there) => there.noun === noun))
        .map(({ words, noun }) => ({
          text: words + noun,
          why: `the evidence says ${nouns.find((there) => there.noun === noun)!.words}`,
        }))
    const match = english[which].exec(text)?.[0]
    // Most of what is nowhere called a part is most of them all.
    const told =
      which === 'part' ||
      match?.match(/[a-z]{4,}/gi)?.some((word) => chineseOf(word).some((zh) => nouns.some(({ after }) => after.includes(zh))))
    return match && told ? [{ text: match, why: `the evidence says ${nouns[0]!.words}` }] : []
  })

/** The two characters after each such word, which begin what it is said of, and the rest of its clause. */
const nounsOf = (words: RegExp, text: string): { words: string; noun: string; after: string }[] =>
  everyMatch(text, words).flatMap(({ 0: said, index }) => {
    const after = /^的?(\p{Script=Han}{2,12})/u.exec(text.slice(index + said.length))?.[1]
    return after === undefined ? [] : [{ words: said, noun: after.slice(0, 2), after }]
  })

/** 全部企业家 for 多位企业家. */
const allForSome = ({ text, language }: Passage, source: Passage): Finding[] => {
  const some = /多[位名家个]|部分|有的|数[名位家]|不少/.exec(source.text)?.[0]
  if (!some || /[全均都皆]|所有|一致|每|各/.test(source.text)) return []
  const pattern = language === 'en' ? /\ball (?:of )?(?:the |these |those )(?=[a-z])/i : /(?:全部|所有)(?=的?\p{Script=Han}{2})/u
  const said = pattern.exec(text)?.[0]
  return said ? [{ text: said, why: `the evidence says ${some}` }] : []
}

/** All of them restored where the evidence has 九成用户恢复: a share told as the whole, with no figure left of it. */
const allForShare = ({ text, language, quantities }: Passage, source: Passage): Finding[] => {
  const [share, ...others] = source.quantities.filter(({ kind, value }) => kind === 'percent' && value >= 60 && value < 100)
  if (!share || others.length > 0 || quantities.some(({ kind }) => kind === 'percent') || /[全均都皆]|所有|悉数|各|每/.test(source.text))
    return []
  if (!/^(?:的|多|以上)?\p{Script=Han}{1,8}[^，。；\d]*(?:[，。；]|$)/u.test(source.text.slice(share.end))) return []
  const said = (language === 'en' ? /\ball (?:of them\b|the \w+|(?:\w+ ){1,2}(?:have|had|were|are)\b)/i : /全部|所有|全都|均已/).exec(
    text,
  )?.[0]
  return said ? [{ text: said, why: `the evidence says ${share.text.trim()}` }] : []
}
