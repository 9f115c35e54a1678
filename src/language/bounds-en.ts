/**
 * English words that bound a figure in some constructions only. Elsewhere they are prepositions of place or part of a verb. before: what then stands
 * before the word. after: what then follows the figure. only: for which figures. either: whether it may still be a bound.
 */
type Construction = {
  word: RegExp
  before?: RegExp
  after?: RegExp
  only?: (figure: Figure) => boolean
  either?: boolean
}
/** small: below twenty and no money. counted: of things, without a unit. */
type Figure = { small: boolean; counted: boolean }

const constructions: readonly Construction[] = [
  // Cargo spanning over 1,300 categories, shops spread over 12 cities: how many or where.
  { word: /^over$/i, before: /\b(?:spann\w*|stretch\w*|extend\w*|spread\w*) $/i, only: ({ counted }) => counted, either: true },
  // Turning over 70m yuan, spread over 300 hectares, a victory over 12 rivals, a dispute over 30 million yuan.
  {
    word: /^over$/i,
    before:
      /\b(?:turn(?:ing|s|ed)|spread\w*|sprawl\w*|stretch\w*|extend\w*|presid\w*|spann\w*|averag\w*|gold|silver|bronze|race|title|final|heat|victor(?:y|ies)|triumph\w*|wins?|won|leads?|advantage|edge|disput\w*|talks|rows?|fights?|fought|battl\w*|concern\w*|worr\w+|anger|argu\w+|quarrel\w*|clash\w*|control|jurisdiction|authority|hand(?:s|ed|ing)?|sued?|fine[ds]?|detained|arrested|questioned|punished) $/i,
  },
  // Sued its rival in Delaware over three patents.
  {
    word: /^over$/i,
    before: /\b(?:sue[sd]?|suing|lawsuits?|complaints?|protest\w*|petition\w*)(?: [A-Za-z’'-]+){1,8} $/i,
    only: ({ small, counted }) => small && counted,
  },
  { word: /^over$/i, before: /\bt(?:ak(?:e|es|en|ing)|ook) $/i, only: ({ counted }) => counted, either: true },
  {
    word: /^over$/i,
    before: /\b(?:fl(?:y|ies|ew|own|ying)|jump\w*|climb\w*|cross\w*|built|bridge|passes|passing|soar\w*|tower\w*|looking|looks?) $/i,
    either: true,
  },
  // Farms sea cucumbers over 3,600 hectares: where, and not more than so much.
  {
    word: /^over$/i,
    before: /\b(?:gr[eo]w\w*|plant\w*|cultivat\w*|farm(?:s|ed|ing)|sow\w*|rais\w+|breed\w*|rear\w*)(?: [a-z][a-z-]*){1,4} $/i,
    after: /^(?:hectares?|ha|mu|acres?|square)\b/i,
  },
  // Goods under 12 tariff lines, built under three contracts, played under four coaches.
  {
    word: /^(?:under|below)$/i,
    before: /(?<!\b(?:to|in|for|of|by|at|from|with|has|have|had|only|just|well|is|are|was|were|into|than) )$/i,
    after:
      /^\s*(?:of (?:the |its |all )?)?(?:\w+[- ]){0,2}(?:tariff|lines|items|categor(?:y|ies)|headings?|chapters?|clauses?|articles?|provisions?|contracts?|agreements?|deals?|program(?:me)?s?|schemes?|projects?|plans?|policies|brands?|labels?|names|titles?|heads|laws|frameworks?|mandates?|leaders|managers|coaches|presidents|governments|administrations|emperors|dynasties|treaties|accords|pacts|codes|rules|regulations|models|modes|themes?|roofs?|accounts|subsidiaries)\b/i,
  },
  {
    word: /^(?:under|below|beneath)$/i,
    before:
      /\b(?:r[au]n(?:s|ning)?|pass(?:es|ed|ing)?|l(?:ies|ying)|lay|go(?:es|ing)?|went|dug|tunnel\w*|buried|built|trapped|sank|stood) $/i,
    only: ({ counted }) => counted,
    either: true,
  },
  {
    word: /^(?:above|over)$/i,
    before: /\b(?:ranked|ranks|placed|finish\w*|hung|hang\w*|float\w*|hover\w*) $/i,
    only: ({ counted }) => counted,
    either: true,
  },
  // Drove past 12 shops, the past three seasons.
  { word: /^past$/i, before: /\b(?:the|its|his|her|their|these|those) $/i },
  {
    word: /^past$/i,
    before: /\b(?:dr[io]v\w+|walk\w*|r[au]n\w*|sail\w*|fl(?:y|ies|ew)|slip\w*|march\w*|rode|rid\w+) $/i,
    only: ({ counted }) => counted,
    either: true,
  },
  // China's top 500 is a rank.
  { word: /^tops?$/i, before: /(?:\b(?:the|its|their|a|of|in|among|into|world|country)|[’']s?) $|^$/i },
  // Crossed two ridges, passed three tests.
  { word: /^(?:cross|pass|broke)/i, only: ({ small }) => small },
  // Three years older than 57: a comparison.
  {
    word: /^(?:younger|shorter|lighter|smaller|older|longer|taller|heavier) than$/i,
    before: /(?:\d|\b(?:years?|months?|days?|hours?|minutes?|times|half|third|quarter|met(?:er|re)s|cm|kg|kilograms?|percent|much|far)) $/i,
  },
  // 0.9 square metres more than five years ago: a comparison with what was then.
  {
    word: /^(?:more|less|fewer|higher|lower|larger|greater) than$/i,
    before: /(?:\d|percent|%|half|third|quarter|fifth|times|points?)(?: [a-z]+){0,3} $/i,
    after: /^\s*(?:years?|months?|weeks?|days?|decades?) (?:ago|earlier|before|previously)\b/i,
  },
  // `Over 20% above 1,015 yuan`: a comparison.
  { word: /^(?:above|below)$/i, before: /(?:%|\b(?:per ?cent|half|third|quarter|fifth|points)) $/i },
  // Half a tonne higher than five years ago: nothing but years can be more than years.
  {
    word: /^(?:higher|lower|larger|greater) than$/i,
    after: /^\s*(?:years?|months?|weeks?|days?|decades?) (?:ago|earlier|before|previously)\b/i,
  },
  // Close to two stations, approached 12 companies.
  { word: /^(?:close to|beyond|approach\w*|nearing)$/i, only: ({ small, counted }) => small && counted, either: true },
  { word: /^approach\w*$/i, only: ({ counted }) => counted, either: true },
  // Go up to five a week: the verb's own words.
  {
    word: /^up to$/i,
    before:
      /\b(?:go(?:es|ing)?|went|gone|mov(?:e|ed|es|ing)|push\w*|inch\w*|edg\w*|pick\w*|speed\w*|tick\w*|crept|ris\w*|rose|add\w*|stepped|climb\w*) $/i,
  },
]

/** Whether the word before a figure bounds it. before, after: the text around the word and the figure. */
export const boundOf = (word: string, before: string, after: string, figure: Figure): 'bound' | 'either' | 'none' => {
  const found = constructions.find(
    (one) => one.word.test(word) && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true) && (one.only?.(figure) ?? true),
  )
  return found ? (found.either ? 'either' : 'none') : 'bound'
}
