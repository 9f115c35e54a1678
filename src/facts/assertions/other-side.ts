import { chineseWith } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import { characterPairs } from '../character-pairs.ts'
import { namedAlike, namesSide, soleWinner, victoryIn } from '../ownership/relations.ts'
import type { Passage } from '../reading.ts'

/**
 * Whether the claim tells from the other side what the evidence tells from one: the loser's defeat at home for the winner's victory away, the
 * second 27 seconds behind for the first 27 seconds ahead, last year later for this year earlier. said: the claim's word, theirs: the
 * evidence's, each with its place.
 */
export const fromOtherSide = (claim: Passage, source: string, said: RegExpExecArray, theirs: RegExpExecArray | null): boolean =>
  asOtherTeam(claim, source, said) || (theirs !== null && asCompared(claim, source, said, theirs))

/** What stands before the word, back to where its clause begins; in English its sentence, for a subject may have several verbs. */
const subjectOf = ({ text, language }: Passage, { index }: RegExpExecArray): string =>
  text
    .slice(0, index)
    .split(language === 'zh' ? /[，。；：！？\n]/ : /[.;]\s|\n/)
    .at(-1)!

const outcome = {
  zh: /胜|击败|赢|力克|不敌|负于|落败|失利|[惜惨完]败|败给|告负|输|主场|客场/,
  en: /^(?:won|wins|beats?|defeat|lost|(?:was|were) (?:beaten|defeated)|at home|away|on the road)/i,
}

/** A word of who wins, and not of who loses or where. */
const winning = /^(?:胜|击败|赢|力克|won|wins|beats?|defeat)/i

const venue = /^(?:主场|客场|at home|away|on the road)/i

const asOtherTeam = (claim: Passage, source: string, said: RegExpExecArray): boolean => {
  if (!outcome[claim.language].test(said[0])) return false
  const subject = subjectOf(claim, said)
  const victory = victoryIn(source)
  if (victory) {
    const [winner, loser] = [victory.first, victory.second].map((side) => namedAlike(subject, side, claim.language)) as [number, number]
    if (loser !== winner) return loser > winner !== victory.turned && (venue.test(said[0]) || loser > winner !== winning.test(said[0]))
  }
  if (winning.test(said[0])) return false
  const winner = soleWinner(source)
  if (winner !== undefined && !venue.test(said[0])) return !namesSide(subject, winner, claim.language)
  // 客队险胜主队, told by what side the loser is.
  return everyMatch(source, /(?:[险完大小轻力]胜|战胜|击败|力克|逆转)了?(主队|客队|东道主|\p{Script=Han}{2,6}?队)/gu).some(
    ([, side = '']) => {
      if (claim.language === 'zh') return subject.includes(side)
      if (/^(?:主|东)/.test(side)) return /\b(?:home (?:side|team)|hosts)\b/i.test(subject)
      return side === '客队' && /\b(?:visitors|visiting (?:side|team)|away (?:side|team))\b/i.test(subject)
    },
  )
}

/** 比亚军快27秒: the one held against is the one the claim speaks of. */
const asCompared = (claim: Passage, source: string, said: RegExpExecArray, theirs: RegExpExecArray): boolean => {
  const against = /[比较](\p{Script=Han}{1,10}?)(?:的?[成用]绩|同期)?(?:还|都|要|更|足足|整整)?$/u.exec(
    source
      .slice(0, theirs.index)
      .split(/[，。；\n]/)
      .at(-1)!,
  )?.[1]
  if (against === undefined) return false
  const subject = subjectOf(claim, said)
  if (claim.language === 'zh') {
    const at = subject.lastIndexOf(against)
    return at >= 0 && !/[比较与]$/.test(subject.slice(0, at)) && characterPairs(against).length > 0
  }
  if (/^(?:去年|上年|前年|往年)/.test(against))
    // `23 days later in 2025`.
    return (
      /^ in (?:20\d\d|last year)\b/.test(claim.text.slice(said.index + said[0].length)) ||
      /(?<!\b(?:than|from|on|over|in|as) )\b(?:last year|(?:the )?(?:year before|previous year)|a year (?:ago|earlier))\b/i.test(subject)
    )
  if (/^第[二三]名/.test(against)) return new RegExp(against.startsWith('第二') ? 'runners?-up|second\\b' : 'third\\b', 'i').test(subject)
  const near = subject.split(/,\s/).at(-1)!
  return [near, subject].some((words) =>
    (words.match(/[a-z]{4,}/gi) ?? []).some(
      (word) => !/^(?:second|first|year|time|place|finish\w*|came)s?$/i.test(word) && chineseWith(word).some((zh) => against.includes(zh)),
    ),
  )
}
