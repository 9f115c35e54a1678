import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage } from '../reading.ts'
import { isAbbreviated } from './short-forms.ts'

const acts = '主办|承办|协办|承建|代建|出品|冠名|联合主办|共同主办'
/** 由甲主办, 甲主办的; 主办方为甲. */
const hosting = new RegExp(
  `(?:由|(?<=^|[，。；、：\\n]))(?<who>\\p{Script=Han}{2,16}?)(?<act>${acts})(?=的|[，。；]|$)|(?<role>${acts})(?:方|单位)(?:为|是|：)(?<host>\\p{Script=Han}{2,16})`,
  'gu',
)

/** 由省贸促会主办 where the evidence has 由省商务厅主办: another body than the one that it names for this, of which it has no word. */
export const hostsKept = ({ text, language }: Passage, source: string): Finding[] => {
  if (language !== 'zh' || !named.test(text)) return []
  const theirs = hostsIn(source)
  return hostsIn(text).flatMap(({ who, act }) => {
    const own = theirs.filter((other) => other.act === act)
    const name = who.replace(/^(?:全国|我?[国省市县区州镇])/, '')
    return own.length > 0 &&
      !isAbbreviated(who, source) &&
      !source.includes(name) &&
      !characterPairs(name).some((pair) => source.includes(pair)) &&
      own.every((other) => ![...name].some((character) => /[^会局厅委部司团院社]/u.test(character) && other.who.includes(character)))
      ? [{ text: who, why: `the evidence names ${own[0]!.who} for this` }]
      : []
  })
}

const named = new RegExp(acts)

const hostsIn = (text: string): { who: string; act: string }[] =>
  [...text.matchAll(hosting)].map(({ groups }) => ({
    who: groups!.who ?? groups!.host!,
    act: (groups!.act ?? groups!.role!).replace(/^(?:联合|共同)/, ''),
  }))
