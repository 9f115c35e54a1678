import { grammarOf, type Rule } from './chart.ts'
import { circumstanceRules } from './circumstance-rules.ts'
import { clauseRules } from './clause-rules.ts'
import { compoundRules } from './compounds.ts'
import { nounRules } from './noun-rules.ts'
import { base, type Cat, list, type Phrase, type Traits } from './phrase.ts'
import type { Say } from './rule.ts'
import { verbRules } from './verb-rules.ts'

const rules: Rule<Cat, Traits>[] = [...compoundRules, ...nounRules, ...circumstanceRules, ...verbRules, ...clauseRules]

/** N < N LN and the like: a left part and a continuation. */
const isList = ({ to, left, right }: Rule<Cat, Traits>) => left === to && right?.startsWith('L') === true && !['LE', 'LT'].includes(right)

const toldAsList = (each: Rule<Cat, Traits>): Rule<Cat, Traits> => {
  const own = { ...each }
  const said: Say = (l, r, way) =>
    list({ ...l, cat: own.to, rule: own, left: l, right: r }, own.to === 'VP' ? way : { ...base, plural: own.to === 'N' && way.plural })
  own.say = said as Rule<Cat, Traits>['say']
  return own
}

export const grammar = grammarOf(rules.map((each) => (isList(each) ? toldAsList(each) : each)))

/** What may stand alone between two commas, and at what cost. */
const roots: Partial<Record<Cat, number>> = {
  S: 0,
  SP: -1,
  VP: -0.2,
  UP: 0,
  T: -0.2,
  PP: -0.2,
  N: -0.6,
  D: -0.6,
  CL: 0,
  PHR: 0,
  NV: -2,
  MOD: -3,
  A: -1.5,
  V: -1.5,
  VK: -2,
}

/** A clause is hardly ever a noun with what somebody does to it: 占出口的四成 says what they account for. */
export const rootOf = ({ cat, traits }: Phrase): number | undefined => (cat === 'N' && traits.clausal ? -1.6 : roots[cat])

/** What is glossed by itself, a name or a title, is a noun where it can be. */
const partRoots: typeof roots = { ...roots, N: 0.3, S: -0.7, VP: -0.6 }
export const partRootOf = ({ cat }: Phrase): number | undefined => partRoots[cat]
