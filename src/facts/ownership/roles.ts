import type { Quantity } from '../../language/quantities.ts'
import { followsFrom } from '../quantities/derived.ts'
import { counts, matches } from '../quantities/figures.ts'
import { takenForPart } from '../quantities/parts-of-bases.ts'
import { sameQuantity } from '../quantities/same-quantity.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

type Role = 'change' | 'result' | 'base'
const chineseRoles: [Role, RegExp][] = [
  [
    'result',
    /(?:增|升|降|减|提高|增长|增加|上升|下降|减少|压缩|扩大|扩展|延长|缩短|恢复|提升|上涨|回升|回落|下调|上调|发展|攀升|降低|拓展|缩减|变)(?:至|到|为)了?(?:[^，。；、\d]{1,6}的|近|约|超过|超|逾)?$/,
  ],
  ['base', /(?<![比较与]|[高低多少]于|[高低多少]出|超过?)(?:去年同期|上年同期|一年前)(?:仅|只)?(?:为|是|有)?$/],
  ['base', /(?:由|从|(?<!来)自)(?:[^，。；\d到至]{0,10}的)?(?:近|约|不足|不到)?$/],
  [
    'change',
    /(?:增长|增加|提高|上升|上涨|提升|扩大|下降|减少|降低|下跌|回落|压缩|缩短|回升|增收|(?:降|涨|提|减)价|(?:增|降|涨|跌|升)幅(?:约|可|将|已|一度|最[高大多])*(?:达到?|为|在)?|减产|增产|减排|(?<![至最不])[多少]|高出|(?<!最)高|(?<!最)低|涨|降|增|减|收窄|延长|上调|下调|提前|优惠|便宜|立减|直降)了?(?:近|约|超过|超|逾|了近)?$/,
  ],
]
const englishRoles: [Role, RegExp][] = [
  [
    'base',
    /\b(?:up|down|rose|fell|increased|grew|compared|expand(?:ed|ing)?|rais(?:e|es|ed|ing)|rises?|dropped|extend(?:ed|s)?|cut|reduced?|shortened|climbed|go(?:es)?|went|against|improved|slipped|versus|vs\.?)(?: [^,.;\d]{0,40})?\b(?:from|with|to)(?: about| around| nearly| some| over| more than)? (?:the |a |an )?$/i,
  ],
  [
    'base',
    /(?<!\bpoints )\b(?:from|against|compared (?:with|to)|versus|than|instead of)(?: about| around| nearly| some| just| over)? (?:the |a )?$/i,
  ],
  [
    'change',
    /(?<!\b(?:held|holds?|sets?|ma[dk]es?|back(?:ed|s)?|pick(?:ed|s)?|lin(?:ed|es?)|round(?:ed|s)?|sign(?:ed|s)?|puts?|took|takes?|gave|gives?|shuts?|laid|lays?|turn(?:ed|s)?|open(?:ed|s)?|draws?|drew|clean(?:ed|s)?|breaks?|broke|tore|dug|blew|buil[dt]s?|call(?:ed|s)?|pull(?:ed|s)?|knock(?:ed|s)?|wrote|track(?:ed|s)?|hunt(?:ed|s)?|shot|burn(?:ed|t|s)?) )(?<!(?:\bmeasur\w+|\bis|\bare) \d+(?:\.\d+)?(?: [a-z]+)? )\b(?:by|up|down)(?: about| around| nearly| some| a further| another| more than| over| almost| roughly| as much as| an average(?: of)?)? (?:a |an )?$/i,
  ],
  [
    'change',
    /\b(?:rose|risen|rises?|grew|grown|grows?|increased|increases?|fell|fallen|falls?|dropped|drops?|declined|declines?|climbed|jumped|surged|slipped|edged up|edged down|gained|shrank|expanded|slid|rising|growing|falling|dropping|gaining|growth of|increase of|rise of|drop of|decline of|gain of)(?: about| around| nearly| some| more than| over| almost| roughly)? (?:a |an )?$/i,
  ],
  [
    'result',
    /\b(?:rose|risen|rises?|grew|grown|grows?|increased?|increases|increasing|fell|falls?|fallen|dropped|declined|climbed|jumped|surged|slipped|gained|shrank|expanded?|raised?|raise|cut|reduced?|extended|shortened|lifted|lowered|rising|growing|falling|bringing|brought|up|down)(?! from)(?: [^,.;\d]{0,44})? to(?: about| around| nearly| some| more than| over| almost| roughly| the| reach| between)* (?:the |a )?$/i,
  ],
  ['result', /\bto (?:about |around |nearly |some |more than |over )?(?:US)?\$?$/i],
]

/** The verbs whose `by` tells how much. */
const moving =
  /\b(?:increas|gr[eo]w|rais|ros|ris|reduc|cut|lower|expand|extend|shorten|boost|lift|trim|slash|exceed|surpass|widen|narrow|shr[aiu]nk|delay|climb|drop|declin|jump|surg|slipp|gain|fell|fall|improv|add|up|down)\w*\b[^,.;]{0,40}\bby (?:[a-z]+ )*$/i

/** `brings their loss this year to 18%`, `the rise came to 12`: what it came to is the change. */
const moves =
  '(?:(?<!\\b(?:net|operating|annual|pre-?tax|quarterly|full-year) )loss(?:es)?|gains?|fall|rise|increase|decrease|decline|drop|growth|advance|reduction|savings?|cuts?)'
const changeItself = new RegExp(
  `\\b(?:(?:br(?:ing|ought)|t(?:ak|ook)|push|widen|narrow|trim|extend)\\w* [^,.;\\d]{0,30}\\b${moves}|${moves}\\b[^,.;\\d]{0,50}\\b(?:c[ao]m|amount|widen|narrow|slow|quicken|accelerat)\\w*)\\b(?:(?! from\\b)[^,.;\\d]){0,50} to(?: about| around| nearly| some| more than| over| almost| roughly)? $`,
  'i',
)

/** `assigned to 500 sites`, `sold to 40 countries`: `to` whom or where something goes, not what came out. */
const given =
  /\b(?:assign|allocat|allot|giv|gave|grant|award|send|sent|sell|sold|suppl|deliver|distribut|donat|hand|issu|offer|provid|open|extend|dedicat|dispatch|deploy|post|export|ship|lent|lend|loan|attach|connect|link|pa(?:id|y)|available|access|free|services?|help|aid|support|subsid)\w*(?: [^,.;\d]{0,40})? to (?:about |around |nearly |some |more than |over |all |the |another |a further )*$/i

/** Whether a figure is the change itself, what came out, or what it is measured from. Undefined where the wording does not say. */
export const roleOf = (figure: Quantity, { text, language }: Passage): Role | undefined => {
  // 去年同期三倍: what the base is multiplied by.
  if (language === 'zh' && (figure.kind === 'multiple' || figure.fraction) && /同期的?$/.test(text.slice(0, figure.at))) return undefined
  // The figure's own qualifier stands inside of it.
  // `fell as low as minus 12`: where it got to; `by as much as 12`: by how much.
  if (
    language === 'en' &&
    /^as (?:low|high) as/i.test(figure.text) &&
    moving.test(`${text.slice(Math.max(0, figure.at - 60), figure.at)}by `)
  )
    return 'result'
  // `could fall below 2 C`: where it got to.
  if (
    language === 'en' &&
    /^(?:below|under|above|past|beyond)\b/i.test(figure.text) &&
    /\b(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|dip(?:s|ped|ping)?|s[aiu]nk(?:s|ing)?|plung(?:e|es|ed|ing)|r[io]se[sn]?|rising|climb(?:s|ed|ing)?) $/i.test(
      text.slice(Math.max(0, figure.at - 20), figure.at),
    )
  )
    return 'result'
  // `meant to halve power use`: the verb itself.
  if (/^halv/i.test(figure.text)) return 'change'
  const number = figure.text.search(/[\d$¥€£一二三四五六七八九十百千两半]/)
  const at = figure.at + Math.max(0, language === 'zh' ? number : 0)
  const before = text.slice(Math.max(0, at - 60), language === 'zh' ? at : figure.at)
  const after = text.slice(figure.end, figure.end + 24)
  // Built by 60 craftsmen, seen by 230,000: whoever did it.
  if (figure.kind === 'count' && /\bby (?:about |nearly |over |more than |some |around )?$/i.test(before) && !moving.test(before))
    return undefined
  // What a subsidy is of is no change.
  if (/\b(?:subsidi[sz]|topped up|topping up|follow|support|award|fund|back|compensat|accompan)\w*\b[^,.;\d]*\bby $/i.test(before))
    return undefined
  if (language === 'zh') {
    if (/折$/.test(figure.text)) return 'result'
    // 最多降213毫米: rain that fell.
    if (/毫米/.test(figure.text) && /[雨雪]/.test(text)) return undefined
    // 以19分升至第二位, 积17分升至积分榜第二位: with what a place was won.
    if (/(?:以|凭借?|靠)(?:总?[积得]分)?$/.test(before) || /^(?:后|并|而)?[升降跌滑]到?至?(?:积分)?榜?第/.test(after)) return undefined
    if (
      /^(?:元|人|个|家|种)?[^，。；\d]{0,4}(?:提高|增加|增长|上升|扩大|下降|减少|降|升|压缩|延长|缩短|增|减|扩|调)(?:到|至|为)/.test(after)
    )
      return 'base'
    // 由每天12班加密至20班: whatever the verb is.
    const clause = before.split(/[，。；]/).at(-1)!
    if (
      /[至到为]了?(?:近|约|超过|超|逾|现在的|目前的)?$/.test(clause) &&
      /(?:由|从)[^，。；]*\d[^，。；]*[至到为]/.test(clause) &&
      figure.upTo === undefined
    )
      return 'result'
    return chineseRoles.find(([, pattern]) => pattern.test(before.split(/[，。；]/).at(-1) ?? ''))?.[0]
  }
  if (
    // `from 15% to less than 5%`: less than what it came to.
    /^(?! (?:from|against|versus)\b)(?:(?!\b(?:to|from)\b)[^,.;]){0,14}\b(?<!\b(?:in|within|after|over|for) )(?:more|fewer|less|higher|lower|longer|shorter) than\b/.test(
      after,
    ) ||
    /^ ?(?:yuan |percent |points )?(?:fewer|higher|lower)\b(?!-)/.test(after) ||
    // `held up 53 more`: another 53.
    (figure.kind !== 'count' ? /^ ?(?:yuan |percent |points )?more\b/ : /^ more [a-z]+s\b(?! than)/).test(after)
  )
    return 'change'
  if (figure.kind === 'percent' && /^ (?:off|below|cheaper|less(?! than)|discount)\b/.test(after)) return 'change'
  if (/^ (?:year-on-year |annual |year-over-year )?(?:increase|rise|growth|gain|jump|drop|decline|fall|decrease|surge)\b/.test(after))
    return 'change'
  const clause = before.split(/[;]|[.!?]\s|\b(?:while|but)\b/).at(-1) ?? ''
  if (/\b(?:ma[dk]es?|making) up (?:about |nearly |over |more than |almost )?$/i.test(clause)) return undefined
  if (changeItself.test(clause)) return 'change'
  const own = /\bfrom [^,.;]{0,40} to (?:about |nearly |over |more than )?$/i.test(clause) ? 'result' : undefined
  if (own) return own
  // Whoever grows 2,300 mu plants them.
  if (/\bgrow(?:s|ing)?(?: (?!by\b|to\b)\w+){0,2} $/i.test(clause) && /^(?:measure|count)$/.test(figure.kind)) return undefined
  if (
    /(?<!\bpoints )\b(?:from|against|compared (?:with|to)|versus|than|instead of|in place of)(?: about| around| nearly| some| just| over)? (?:the |a )?$/i.test(
      clause,
    )
  )
    return 'base'
  // `New loans came to 320 billion`: by how much there were more.
  if (
    /\b(?:new|net|additional|extra|further)\b[^,.;\d]*\b(?:c[ao]mes?|amount(?:s|ed)) to (?:about |around |nearly |some |more than |over )?$/i.test(
      clause,
    )
  )
    return undefined
  const found = englishRoles.slice(2).find(([, pattern]) => pattern.test(clause.split(',').at(-1) ?? ''))
  return found === englishRoles.at(-1) && figure.kind === 'count' && given.test(clause) ? undefined : found?.[0]
}

/** `rose by 12` is not `rose to 12`, and what it rose from is not what it rose to. */
export const roles = (claim: Passage, { source }: Reading): Finding[] =>
  source.language !== 'zh'
    ? []
    : claim.quantities.flatMap((figure) => {
        if (!counts(figure) || figure.kind === 'ordinal' || figure.kind === 'score') return []
        const said = roleOf(figure, claim)
        const same = matches(figure, source).filter(
          (other) =>
            other.kind === figure.kind &&
            sameQuantity(figure, other) &&
            // `triple` for 增加两倍: the words for either differ already.
            (figure.kind !== 'multiple' || Boolean(figure.increase) === Boolean(other.increase)),
        )
        if (takenForPart(figure, claim, same, source))
          return [
            { text: figure.text, why: `what is left and by how much it changed are two things: see ${same[0]!.text} in the evidence` },
          ]
        if (said === undefined || same.length === 0 || (said === 'change' && followsFrom(figure, claim, source))) return []
        const meant = same.map(
          (other) => roleOf(other, source) ?? (claim.language === 'zh' || said === 'change' ? reached(other, source) : undefined),
        )
        const by =
          said === 'change' &&
          /\bby(?: [a-z]+){0,2} $/i.test(claim.text.slice(Math.max(0, figure.at - 24), figure.at)) &&
          ['money', 'count', 'measure'].includes(figure.kind)
        const moved = same.some(
          (other) =>
            // 下降8℃至10℃，山区可达12℃: by as much there.
            /[升降涨跌增减][^。；，]*\d[^。；，\d]{0,3}，[^，。；\d]{0,10}(?:可达|可能达|最[多大])$/.test(source.text.slice(0, other.at)) ||
            /影响[^，。；\d]{0,4}[产销]|停[产工]|损失|[增减升降多少涨跌新净提压缩延扩省调超比较高低短跳落减差距优扬浮滑挫弹]/.test(
              `${source.text.slice(Math.max(0, other.at - 10), other.end)}${/^(?:之差|的?优势|差距)/.exec(source.text.slice(other.end))?.[0] ?? ''}`,
            ),
        )
        // 租金约为市场价的三成 is 30 % of it, and not 30 % below.
        if (
          figure.kind === 'percent' &&
          /^ (?:off|below|cheaper|less|lower)\b/.test(claim.text.slice(figure.end)) &&
          same.every((other) => !moved && level.test(source.text.slice(Math.max(0, other.at - 16), other.at)))
        )
          return [{ text: figure.text, why: `the evidence gives ${figure.text.trim()} as what there is, the claim as the change` }]
        // Inflation quickens to 2.6%: a rate of change is itself where it got to.
        if (
          figure.kind === 'percent' &&
          (/增速|[增涨降跌]幅|增长率/.test(source.text) ||
            (said === 'result' && /\b(?:rate|inflation|growth|pace)\b|通胀率|增长率|[增涨降跌]幅|增速/i.test(claim.text)))
        )
          return []
        // 增量预期由85万桶下调至77万桶, `cut its forecast for growth to 770,000`: of the change itself.
        if (
          said === 'result' &&
          meant.every((role) => role === 'change') &&
          ofChangeItself[claim.language].test(claim.text.slice(0, figure.at))
        )
          return []
        if (said === 'base' && !meant.includes('base') && turned(figure, claim, source)) {
          return [{ text: figure.text, why: `the evidence measures against another figure, not ${figure.text.trim()}` }]
        }
        if (said === 'base' && meant.every((role) => role === 'change') && besideChange(figure, claim, source)) return []
        if (meant.some((role) => role === said) || (meant.some((role) => role === undefined) && !(by && !moved))) return []
        return [
          {
            text: figure.text,
            why: `the evidence gives ${figure.text.trim()} as ${meant[0] ? `the ${meant[0]}` : 'what there is'}, the claim as the ${said} (by, to and from)`,
          },
        ]
      })

const ofChangeItself = {
  zh: /(?:[增减降升涨跌][幅量速长]|增长)(?:(?:预期|预测)[^，。；\d]{0,6}|(?:预期|预测)?[^，。；]{0,10}[由从][^，。；]*)[至到为]$/,
  en: /\b(?:forecasts?|estimates?|outlook|projections?|expectations?|pace|rate)\b[^,.;]{0,24}\b(?:growth|increases?|rises?|gains?)\b[^,.;]* to $/i,
}

const level = /(?:为|是|相当于|等于)(?:\p{Script=Han}{0,8}的?)?(?:约|近)?$/u

/** `fell by 7, against 2 in the control group`: two changes set against each other. */
const besideChange = (figure: Quantity, claim: Passage, source: Passage): boolean =>
  /\b(?:against|compared (?:with|to)|versus|than) (?:\w+ )?$|[比较]$/.test(claim.text.slice(0, figure.at)) &&
  claim.quantities.some(
    (other) =>
      other !== figure && roleOf(other, claim) === 'change' && matches(other, source).some((own) => roleOf(own, source) === 'change'),
  )

/** 7.4%, 去年同期为3.9% told as `3.9%, compared with 7.4%`: the claim has the evidence's base as what there is. */
const turned = (figure: Quantity, claim: Passage, source: Passage): boolean =>
  source.quantities.some(
    (base) =>
      base.kind === figure.kind &&
      (base.unit === figure.unit || (base.kind === 'count' && claim.language === 'en')) &&
      roleOf(base, source) === 'base' &&
      !sameQuantity(figure, base) &&
      claim.quantities.some((own) => own !== figure && sameQuantity(own, base) && roleOf(own, claim) !== 'base'),
  )

/** 达, 为, 是 before a figure: what there is, not by how much it changed. */
const reached = (figure: Quantity, { text }: Passage): Role | undefined =>
  // 分别为14.2亿元、21.9亿元和30.6亿元: what there was, year by year.
  !/分别[^，。；]{0,4}$/.test(text.slice(0, figure.at)) &&
  /(?<!差|可|原价|原来|原先|幅[^，。]{0,3})(?:达到?|已达|共有|为|是|升至|降至)$/.test(text.slice(Math.max(0, figure.at - 8), figure.at)) &&
  figure.kind !== 'percent'
    ? 'result'
    : undefined
