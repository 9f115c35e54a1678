import type { TransferKind } from './transfers-zh.ts'

/** Who gives and who takes, in English words. */
export type Told = { kind: TransferKind; giver: string; taker: string; verb: string }

const verbs: [kind: TransferKind, give: string, take: string][] = [
  [
    'trade',
    'sell(?:s|ing)?|sold|transfer(?:s|red|ring)?',
    'buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|ing) over|took over',
  ],
  ['pay', 'pay(?:s|ing)?|paid|repay|repaid|compensat(?:e|es|ed|ing)|reimburs(?:e|es|ed|ing)', '(?!)'],
  ['return', 'return(?:s|ed|ing)?|gave back|giv(?:e|es|ing) back|hand(?:s|ed|ing)? back', '(?!)'],
  [
    'supply',
    'suppl(?:y|ies|ied|ying)|send(?:s|ing)?|sent|ship(?:s|ped|ping)?|donat(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: over)?|provid(?:e|es|ed|ing)',
    '(?!)',
  ],
  ['claim', 'su(?:e|es|ed|ing)', '(?!)'],
]

/** The transfers of an English text whose two ends both stand there: pay Q, sell … to Q, buy … from Q, buy the … of Q or Q’s …. */
export const transfersTold = (text: string): Told[] =>
  text.split(/(?<=[.;!?])\s+/).flatMap((sentence) =>
    verbs.flatMap(([kind, give, take]) => {
      const match = new RegExp(`\\b(?:${give}|${take})\\b`, 'i').exec(sentence)
      if (!match) return []
      const [verb] = match
      const before = sentence.slice(0, match.index)
      const after = sentence.slice(match.index + verb.length)
      const passive = /\b(?:be|been|being|is|are|was|were|get|gets|got)(?: \w+ly)? $/.test(before)
      const by = / by ([^,.;]+)/.exec(after)?.[1]
      const to = / to ((?:(?! (?:by|for|at|on|in|from|under|after|as) )[^,.;])+)/.exec(after)?.[1]
      const takes = new RegExp(`^(?:${take})$`, 'i').test(verb)
      const near = before.split(/,\s(?=[^,]*$)|\b(?:after|when|while|that)\b/).at(-1)!
      const subject = /[A-Z][a-z]/.test(near) ? near : before
      if (passive) {
        if (takes && by) return [{ kind, verb, giver: before, taker: by }]
        return by && to ? [{ kind, verb, giver: by, taker: to }] : []
      }
      if (takes) return [{ kind, verb, giver: after, taker: subject }]
      const taker = to ?? (/^(?:pay|compens|reimb|su|repa)/i.test(verb) ? after : undefined)
      return taker === undefined ? [] : [{ kind, verb, giver: subject, taker }]
    }),
  )
