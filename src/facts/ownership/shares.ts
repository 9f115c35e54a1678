import type { Quantity } from '../../language/quantities.ts'
import { counts, matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

type Share = 'sum' | 'each' | 'average' | 'part' | 'more' | 'alone' | 'top'

const before: Record<Passage['language'], [Share, RegExp][]> = {
  zh: [
    // 单笔最高30万元, 单人被骗最多的达340万元.
    ['top', /(?:单[笔人个户次件日]|一[笔人个户次])[^，。；\d]{0,6}最[高多大][^，。；\d]{0,4}$/],
    ['sum', /(?:共有?|合计|总共|一共|总计|共计)\p{Script=Han}{0,3}$/u],
    // 各地, 各界: from all over, of which no figure is each one's.
    ['each', /(?:各(?![地国界方省市县区])自?|每[人家户所个台辆场次班]|分别)\p{Script=Han}{0,2}$/u],
    ['average', /(?:[日月年周人户场]均|平均|均价|[日月年]产|每[天日周月年])[^，。；、\d]{0,8}$/],
    ['part', /(?:其中|包括)[^，。；\d]{0,10}$/],
    ['more', /(?:另有|另外|此外|还有|外加|加上)[^，。；\d]{0,10}$/],
    ['alone', /(?:仅|单是?|光)(?!用|花|需|有|为)(?:(?!\d)[^，。；]){1,8}就[^，。；\d]{0,6}$/],
  ],
  en: [
    [
      'top',
      /\b(?:largest|biggest|highest|most) (?:single |individual )?(?:sum|loss|fine|payment|deal|order|donation|claim)s?[^.;,\d]{0,16}$/i,
    ],
    ['sum', /\b(?:a total of|in all,|altogether,?|a combined) $/i],
    ['each', /\beach (?:\w+ )?$/i],
    ['average', /\b(?:average of|averag(?:ed|es|ing)|daily|monthly|weekly|hourly)(?: (?:about|around|some|nearly|over|more than|\w+))? $/i],
    ['part', /\b(?:including|of (?:which|whom|them|these|those)|among them)[^.;\d]{0,16}$/i],
    ['more', /\b(?:in addition to|on top of|besides|plus|as well as|apart from)[^.;,\d]{0,12}$/i],
    ['alone', /\balone (?:[a-z]+ ){1,4}(?:US)?[$€£¥]?$/i],
  ],
}

const after: Record<Passage['language'], [Share, RegExp][]> = {
  zh: [],
  en: [
    ['each', /^(?: \w+){0,2} (?:each|apiece)\b/i],
    [
      'average',
      /^(?: [\w-]+){0,3} on average\b|^(?: [\w-]+){0,3}(?<! (?:in|within|over|for|after)) (?:an?|per|each|every) (?:day|week|month|hour)\b(?! (?:ago|earlier|before|after|later|or|and))/i,
    ],
    ['sum', /^(?: \w+){0,2} (?:in all|in total|altogether|combined|between them)\b/i],
  ],
}

/** Which of two can be mistaken for each other. */
const rivals: Record<Share, readonly Share[]> = {
  sum: ['each', 'average', 'top'],
  each: ['sum'],
  average: ['sum'],
  part: ['more'],
  more: ['part'],
  alone: ['sum'],
  top: ['sum', 'average'],
}

const shareOf = ({ at, end }: Quantity, { text, language }: Passage): Share | undefined =>
  before[language].find(([, words]) => words.test(text.slice(Math.max(0, at - 36), at)))?.[0] ??
  after[language].find(([, words]) => words.test(text.slice(end, end + 40)))?.[0]

/** 共360间 is not 各360间, and what 其中 begins is no addition. */
export const sharesKept = (claim: Passage, { source }: Reading): Finding[] =>
  claim.quantities.flatMap((figure) => {
    const said = counts(figure) ? shareOf(figure, claim) : undefined
    if (said === undefined) return []
    const same = matches(figure, source)
    const meant = same.map((own) => shareOf(own, source))
    if (meant.length === 0) return []
    // 日均4126列, where the evidence has 4126列 in all and 日均23列.
    // 日处理能力合计2400吨: a sum of what they do a day.
    if (
      said === 'average' &&
      same.some(({ at }) =>
        /(?:(?<![\d一二三四五六七八九十])(?:日(?:处理|生产|供水|供气|供热|运输|加工|接待|发电)|[日月年]产)|每[天日月年周])[^，。；\d]{0,8}$/.test(
          source.text.slice(0, at),
        ),
      )
    )
      return []
    const whole = said === 'average' && meant.every((share) => share === undefined) && hasOtherAverage(same, source)
    // 化肥和水果合计占六成: of two together, whatever one of them has.
    if (said === 'alone' && !same.every(({ at }) => together.test(source.text.slice(0, at)))) return []
    // 3人被困，另有44人升井 of 47人，其中44人升井，3人被困: two parts of one whole, the one beside the other.
    if (
      said === 'more' &&
      claim.quantities.some(
        (other) =>
          other !== figure &&
          other.kind === figure.kind &&
          matches(other, source).some((part) => same.some((own) => source.quantities.some((all) => isSumOf(all, part, own)))),
      )
    )
      return []
    // 其余10人…，其中6人: six more.
    if (
      said === 'more' &&
      same.every(({ at }) => /(?:其余|其他|余下|另外)[^。；]{0,30}其中[^，。；\d]{0,10}$/.test(source.text.slice(0, at)))
    )
      return []
    if (!whole && !meant.every((share) => share !== undefined && rivals[said].includes(share))) return []
    return [
      { text: figure.text, why: `${figure.text.trim()} is ${meaning[meant[0] ?? 'sum']} in the evidence, ${meaning[said]} in the claim` },
    ]
  })

const isSumOf = (all: Quantity, one: Quantity, other: Quantity): boolean =>
  all.kind === one.kind && all.unit === one.unit && all.unit === other.unit && all.value === one.value + other.value

const together =
  /(?:[和与及、]|[两三四五六七八九\d][家市县地省国者项类人])[^，。；]{0,12}(?:合计|总共|一共|合共|共计|加起来|共)[^，。；\d]{0,4}$/

/** Whether the source has an average beside a figure that is far too much to be one. */
const hasOtherAverage = (same: Quantity[], source: Passage): boolean =>
  source.quantities.some(
    (other) =>
      !same.includes(other) &&
      same.every(({ value }) => value > other.value * 5) &&
      other.kind === same[0]!.kind &&
      other.unit === same[0]!.unit &&
      shareOf(other, source) === 'average',
  )

const meaning: Record<Share, string> = {
  sum: 'a sum',
  each: 'the figure of each',
  average: 'an average',
  part: 'a part of it',
  more: 'something more',
  alone: 'of one alone',
  top: 'the most of any one',
}
