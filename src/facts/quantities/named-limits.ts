import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'
import type { Passage } from '../reading.ts'

type Limit = 'at most' | 'at least'
type Words = { before: RegExp; after: RegExp }

/** Nouns and verbs that make a figure a limit, though no word of exactness stands at it: 上限为2万元, `the minimum down payment is 15 percent`. */
const limits: Record<Language, Record<Limit, Words>> = {
  zh: {
    'at most': {
      before: /(?:上限|最[高多大长]|封顶|限额|限[速高重载宽]|不得?超过)[^，。；\d]{0,10}$/,
      after: /^(?:封顶|为限|为上限|的?上限)/,
    },
    'at least': {
      before: /(?:下限|最[低少短小]|起[步点]|门槛|底线|不得?[低少]于)[^，。；\d]{0,8}$/,
      after: /^(?:起|为下限|的?下限|的?门槛)/,
    },
  },
  en: {
    'at most': {
      before:
        /\b(?:(?:ke?ept?|keep(?:s|ing)?|held|hold(?:s|ing)?|stay(?:s|ing|ed)?|stuck|stick|confined|restricted) (?:to|within|at)|maximum|caps?|ceiling|limit(?:s|ed)?|capped|within|up to|as (?:high|much|long|many) as|(?:largest|highest|biggest|longest|most expensive|top)\b(?! of)|(?:can|could|may|might) (?:reach|hit|total|run|last))\b[^.;\d]{0,40}$/i,
      after: /^(?: [a-z]+){0,2} (?:at most|maximum|cap|ceiling|limit)\b/i,
    },
    'at least': {
      before:
        /\b(?:minimum|floor|threshold|start(?:s|ing)? (?:at|from)|from|as (?:low|little|few) as|at least|(?:smallest|lowest|shortest|cheapest)\b(?! of))\b[^.;\d]{0,40}$/i,
      after: /^(?: [a-z]+){0,2} (?:minimum|threshold|floor|and up|upwards?|or more)\b/i,
    },
  },
}

const named = (figure: Quantity, { text, language }: Passage): Limit | undefined =>
  (['at most', 'at least'] as const).find((limit) => {
    const { before, after } = limits[language][limit]
    return before.test(text.slice(Math.max(0, figure.at - 60), figure.at)) || after.test(text.slice(figure.end, figure.end + 30))
  })

/** 最低首付比例调至20%，二套房35%: what is said of the first figure of a sentence goes on for those of its kind after it. */
const inherited = (figure: Quantity, passage: Passage): Limit | undefined =>
  named(figure, passage) ??
  passage.quantities
    .filter(({ kind, at, end }) => kind === figure.kind && at < figure.at && !/[。；;]|\.\s/.test(passage.text.slice(end, figure.at)))
    .map((before) => (/^at /.test(before.qualifier ?? '') ? (before.qualifier as Limit) : named(before, passage)))
    .find((limit) => limit !== undefined)

/** Whether both texts make the figure the same limit, the one by a word of exactness, the other by the words around it. */
export const sameLimit = (said: Quantity, claim: Passage, meant: Quantity, source: Passage): boolean => {
  const [own, theirs] = [said.qualifier ?? inherited(said, claim), meant.qualifier ?? named(meant, source)]
  return own !== undefined && own === theirs && /^at /.test(own)
}

const measuredFrom: Record<Language, RegExp> = {
  zh: /(?:[由从]|此前|原先?|原来)[^，。；\d]{0,4}$/,
  en: /\b(?:from|than|against|compared (?:with|to)|versus|instead of)(?: the| a)? $/i,
}

/** 最高额度由80万元提高至120万元: what a limit was before may be told as it stands, and with the words of the other. */
export const formerLimit = ({ at, qualifier }: Quantity, { text, language }: Passage, meant: Quantity): boolean =>
  (qualifier === undefined || meant.qualifier === undefined) &&
  [qualifier, meant.qualifier].every((word) => word === undefined || /^at /.test(word)) &&
  measuredFrom[language].test(text.slice(0, at))
