import { everyMatch } from '../../language/patterns.ts'
import { characterPairs } from '../character-pairs.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage } from '../reading.ts'
import type { Mark } from './polarity.ts'

/**
 * 期货四连跌 where the evidence has 减产预期升温，期货连续第四天上涨: it has both a rise and a fall, but of this only the other one. Seen by the
 * clause of the evidence that says the same in Chinese, and in either language by how often in a row it went so.
 */
export const turnedDirections = (claim: Passage, own: Mark[], source: Passage, theirs: Mark[]): Finding[] =>
  [
    ...byStreak(claim, own, source, theirs),
    ...(claim.language === 'zh' ? [...byClause(claim, own, source, theirs), ...bySubject(claim, own, source, theirs)] : []),
  ].slice(0, 1)

const streaks = {
  zh: /连续第?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:交易日|[天日周月年季轮场次])(?:度|日)?/g,
  en: /\b\w+[ -](?:straight|consecutive|successive)[ -]\w+|\b\w+ \w+,? (?:running|in a row|in succession)\b/gi,
}

const byStreak = (claim: Passage, own: Mark[], source: Passage, theirs: Mark[]): Finding[] => {
  const [said, meant] = [[claim, own] as const, [source, theirs] as const].map(([passage, marks]) => {
    const all = everyMatch(passage.text, streaks[passage.language])
    return all.length === 1 ? ofStreak({ at: all[0]!.index, end: all[0]!.index + all[0]![0].length }, passage, marks) : undefined
  })
  return said && meant && said.direction !== meant.direction && ![said, meant].some(({ direction }) => direction === 'flat')
    ? [{ text: claim.text.slice(said.at, said.end), why: `the evidence says ${source.text.slice(meant.at, meant.end)} of this` }]
    : []
}

/** What went so often in a row: the word right after it (连续第四个交易日上涨), else the one before it (`fell for a fourth straight day`). */
const ofStreak = ({ at, end }: { at: number; end: number }, { text, language }: Passage, marks: Mark[]): Mark | undefined => {
  const cut = language === 'zh' ? /[，。；]/ : /[,.;]\s/
  const after = marks.find((mark) => mark.at >= end)
  const before = marks.filter((mark) => mark.end <= at).at(-1)
  const follows = after && after.at - end <= (language === 'zh' ? 6 : 12) && !cut.test(text.slice(end, after.at)) ? after : undefined
  const leads = before && at - before.end <= (language === 'zh' ? 4 : 30) && !cut.test(text.slice(before.end, at)) ? before : undefined
  // `after three straight weeks of falls`: of what they were.
  return language === 'zh' || (follows && /^s? of (?:\w+ )?$/.test(text.slice(end, follows.at))) ? (follows ?? leads) : (leads ?? follows)
}

type Clause = { text: string; at: number; end: number; marks: Mark[] }

const byClause = (claim: Passage, own: Mark[], source: Passage, theirs: Mark[]): Finding[] => {
  const there = clausesOf(source, theirs)
  return clausesOf(claim, own).flatMap((clause) => {
    const said = only(clause)
    const pairs = pairsOf(clause)
    if (!said || pairs.length < 3) return []
    const ranked = there
      // 同比升1.6个百分点 beside 环比下降1.3个百分点: of another comparison.
      .filter((other) => !(/同比/.test(clause.text) && /环比/.test(other.text)) && !(/环比/.test(clause.text) && /同比/.test(other.text)))
      .map((other) => ({ other, shared: pairsOf(other).filter((pair) => pairs.includes(pair)).length }))
      .sort((a, b) => b.shared - a.shared)
    const [best] = ranked
    const meant = best && best.shared >= Math.max(3, pairs.length * 0.6) ? only(best.other) : undefined
    return meant &&
      meant.direction !== said.direction &&
      // 实际产值增长0.8%, with the figure of 名义产值: who has all of the clause's words has them of the same thing.
      (best!.shared === pairs.length || !confirmed(claim, clause, said, source, theirs)) &&
      !ranked
        .slice(1)
        .some(({ other, shared }) => shared >= best!.shared * 0.5 && other.marks.some(({ direction }) => direction === said.direction))
      ? [{ text: claim.text.slice(said.at, said.end), why: `the evidence says ${source.text.slice(meant.at, meant.end)} of this` }]
      : []
  })
}

/** 生猪均价环比上涨 where the evidence has 生猪均价每公斤15.8元，环比下跌: the first that it says of the subject is the other way. */
const bySubject = (claim: Passage, own: Mark[], source: Passage, theirs: Mark[]): Finding[] =>
  clausesOf(claim, own).flatMap((clause) => {
    const said = only(clause)
    const before = said
      ? claim.text.slice(clause.at, said.at).replace(/(?:同比|环比|[比较].*|[也均都则却又再已将一度继续持续大幅小幅微略有所]+)$/u, '')
      : ''
    const subject = Array.from({ length: Math.max(0, before.length - 3) }, (_, from) => before.slice(from)).find((words) =>
      source.text.includes(words),
    )
    if (!said || !subject || !/^\p{Script=Han}+$/u.test(subject) || confirmed(claim, clause, said, source, theirs)) return []
    const at = source.text.indexOf(subject)
    const end = at + subject.length + source.text.slice(at + subject.length).search(/[。；\n]|$/)
    const marks = theirs.filter((mark) => mark.at >= at + subject.length && mark.end <= end)
    const [meant] = marks
    return meant &&
      source.text.lastIndexOf(subject) === at &&
      meant.direction !== 'flat' &&
      marks.every(({ direction }) => direction !== said.direction) &&
      !/[涨跌增降升减]幅|增速|增长率|收窄|放缓/.test(source.text.slice(at, end)) &&
      !/[多少高低]|，[^，]*，/.test(source.text.slice(at + subject.length, meant.at))
      ? [{ text: claim.text.slice(said.at, said.end), why: `the evidence says ${source.text.slice(meant.at, meant.end)} of this` }]
      : []
  })

/** 零售降0.8%, 51城下跌: a figure of the clause stands in one of the evidence that goes the same way, and no other. */
const confirmed = (claim: Passage, { at, end }: Clause, said: Mark, source: Passage, theirs: Mark[]): boolean =>
  claim.quantities
    .filter((figure) => figure.at >= at && figure.end <= end && figure.kind !== 'ordinal' && figure.kind !== 'duration')
    .some((figure) => {
      const places = matches(figure, source)
      return (
        places.length > 0 &&
        places.every((place) => {
          const there = clausesOf(source, theirs).find((clause) => place.at >= clause.at && place.end <= clause.end)
          return there !== undefined && only(there)?.direction === said.direction
        })
      )
    })

const clausesOf = ({ text }: Passage, marks: Mark[]): Clause[] =>
  everyMatch(text, /[^，。；：！？\n]+/g).map(({ 0: words, index }) => ({
    text: words,
    at: index,
    end: index + words.length,
    marks: marks.filter(({ at, end }) => at >= index && end <= index + words.length),
  }))

/** The one word of rise or fall of a clause. */
const only = ({ marks }: Clause): Mark | undefined => (marks.length === 1 && marks[0]!.direction !== 'flat' ? marks[0] : undefined)

/** Its pairs of characters, without that word. */
const pairsOf = ({ text, at, marks }: Clause): string[] =>
  characterPairs(marks.reduceRight((left, mark) => `${left.slice(0, mark.at - at)}，${left.slice(mark.end - at)}`, text))
