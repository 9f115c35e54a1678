import { everyMatch } from '../../language/patterns.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'
import { says } from './exchanged-en.ts'

const verbs = '(?:转向|转为|转型[为到]?|转变[为成]|改种|改养|改做|改为|改成|改用|变为|变成|迁至|迁往|迁到|搬[到至]|转移到|转[至到])'
const chinese = new RegExp(
  `[由从](?<from>[^。；！？\\n\\d]{2,24}?)，?(?:逐步|逐渐|全面|加快|整体|开始|正|已|成功|陆续)*${verbs}(?:以|了)?(?<to>[^，。；！？\\n\\d]{2,20})`,
  'gu',
)
const english =
  /\b(?:shift|switch|mov|chang|turn|transition|transform|convert|relocat|evolv|pivot)\w*\b[^.;]{0,50}?\bfrom (?<from>[^.;,\d]{3,60}?) (?:in)?to (?<to>[^.;,\d]{3,60})/gi

/** From use to planning, where the evidence has 由规划转向使用: each end of a turn has words of the other one there, and none of its own. */
export const shiftsKept = ({ text, language }: Passage, source: Passage): Finding[] => {
  const meant = everyMatch(source.text, chinese)
  if (meant.length !== 1) return []
  const { from = '', to = '' } = meant[0]!.groups!
  return everyMatch(text, language === 'zh' ? chinese : english).flatMap(({ 0: words, groups }) => {
    const told = (said: string, here: string, there: string): boolean =>
      language === 'zh'
        ? characterPairs(said).some((pair) => here.includes(pair) && !there.includes(pair))
        : (said.match(/[A-Za-z]{4,}/g) ?? []).some((word) => says(word, here) && !says(word, there))
    const [start, end] = [groups!.from!, groups!.to!]
    return told(start, to, from) && told(end, from, to) && !told(start, from, to) && !told(end, to, from)
      ? [{ text: words, why: `the evidence says ${meant[0]![0]}: the other way round` }]
      : []
  })
}
