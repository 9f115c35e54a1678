import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Passage } from '../reading.ts'
import type { Derivation } from './derivations.ts'
import { apart, isBase, like } from './source-figures.ts'

type Band = { low: number; high: number }

/** 基准价675元，上下浮动不超过10%: from 607.5 to 742.5. */
const bands = (figure: Quantity, source: Passage): Band[] =>
  source.quantities.flatMap((share) =>
    share.kind === 'percent' &&
    share.upTo === undefined &&
    /(?:上下|正负|±|浮动|波动)[^，。；\d]{0,12}$/.test(source.text.slice(Math.max(0, share.at - 16), share.at)) &&
    !/(?:上浮|下浮|涨|跌)[^，。；\d]{0,8}$/.test(source.text.slice(Math.max(0, share.at - 10), share.at))
      ? like(figure, source).flatMap((base) =>
          base.end <= share.at && !apart(base, share, source)
            ? [{ low: base.value * (1 - share.value / 100), high: base.value * (1 + share.value / 100) }]
            : [],
        )
      : [],
  )

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** `607.5 to 742.5 yuan`: both ends of a band around a figure of the evidence. */
export const isBand = ({ upTo, ...low }: Quantity, source: Passage): boolean =>
  upTo !== undefined && bands(low, source).some((band) => near(band.low, low.value) && near(band.high, upTo))

/** What is put on top of (在此基础上再上浮20%, 多子女家庭再上浮两成) the figure that is spoken of just before. */
const onTop = (figure: Quantity, source: Passage, claim: Passage): number[] =>
  source.quantities.flatMap((share) => {
    const way =
      /(?:(?:在此|[在按]上述|[在按]这一?)[^，。；\d]{0,4}基础上[^，。；\d]{0,6}|(?:再|额外)可?)(?:(上浮|提高|增加|上调|上涨)|(下浮|降低|减少|下调))[^，。；\d]{0,4}$/.exec(
        source.text.slice(0, share.at),
      )
    if (!way || share.kind !== 'percent' || share.upTo !== undefined) return []
    const raised = like(figure, source).filter((own) => own.end <= share.at && !isBase(own, source))
    const ratio = 1 + ((way[1] ? 1 : -1) * share.value) / 100
    return raised.filter((own) => raised.length === 1 || meantBy(own, raised, figure, source, claim)).map((own) => own.value * ratio)
  })

const lastClause = ({ at }: Quantity, { text }: Passage) =>
  text
    .slice(0, at)
    .split(/[，。；！？\n]/)
    .at(-1)!

/** Of several figures the one that the clause of the claim speaks of. */
const meantBy = (own: Quantity, all: Quantity[], figure: Quantity, source: Passage, claim: Passage): boolean => {
  if (claim.language !== 'zh') {
    const words = claim.text.slice(figure.end, figure.end + 40).split(/[.;]/)[0]!
    const rank = ([/\bfirst\b/i, /\bsecond\b/i] as const).findIndex((word) => word.test(words))
    const ranks = [/首套|首次|第一/, /二套|二次|第二/]
    return (
      rank >= 0 &&
      all.filter((one) => ranks[rank]!.test(lastClause(one, source))).length === 1 &&
      ranks[rank]!.test(lastClause(own, source))
    )
  }
  const said = lastClause(figure, claim)
  const shared = (one: Quantity) => characterPairs(lastClause(one, source)).filter((pair) => said.includes(pair)).length
  return all.every((other) => other === own || shared(own) > shared(other))
}

/** The ends of what a figure may vary by, and what may be added to it. */
export const limits: readonly Derivation[] = [
  {
    cue: { zh: /最高|上限|至多|最多|不超过/, en: /\b(?:as (?:high|much) as|up to|maximum|ceiling|cap|at most|no more than|highest)\b/i },
    exact: true,
    gives: (figure, source) => bands(figure, source).map(({ high }) => high),
  },
  {
    cue: { zh: /最低|下限|至少|不低于/, en: /\b(?:as (?:low|little) as|minimum|floor|at least|lowest|no less than)\b/i },
    exact: true,
    gives: (figure, source) => bands(figure, source).map(({ low }) => low),
  },
  {
    exact: true,
    gives: (figure, source, _, claim) => onTop(figure, source, claim),
  },
]
