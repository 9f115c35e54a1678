import { loadNames, loadPlaces } from '../language/names.ts'
import { readingsOf } from '../language/pinyin.ts'
import { surnames } from '../language/surnames.ts'
import { personsIn } from './names-zh.ts'
import type { Passage } from './reading.ts'

/** A word that says whose a figure is, where it stands. Two concepts of one group exclude each other for one figure. */
export type Mention = { group: string; concept: string; at: number; end: number }

type Row = [group: string, concept: string, zh: RegExp, en: RegExp]

/** What a figure can belong to, in words that news uses in both languages. The longer word of two that overlap counts. */
const rows: Row[] = [
  [
    'trade',
    'total',
    /进出口|外贸总/g,
    /\b(?:(?:foreign|external|merchandise|bilateral) trade|imports? and exports?|exports? and imports?|two-way trade|total trade|goods trade|trade (?:volume|value|amounted|totall?ed|reached|came|grew|rose|hit))\b/gi,
  ],
  ['trade', 'export', /(?<!进)出口/g, /\bexport(?:s|ed|ing)?\b/gi],
  ['trade', 'import', /进口/g, /\bimport(?:s|ed|ing)?\b/gi],
  ['trade', 'balance', /顺差|逆差/g, /\b(?:surplus|deficit)\b/gi],
  ['passage', 'in', /进港|到港/g, /\barrivals?\b/gi],
  ['passage', 'out', /出港|离港/g, /\bdepartures?\b/gi],
  ['port', 'containers', /集装箱/g, /\bcontainers?\b/gi],
  ['port', 'cargo', /货物吞吐/g, /\bcargo\b/gi],
  ['market', 'abroad', /海外|境外|外销/g, /\b(?:overseas|abroad)\b/gi],
  ['market', 'home', /国内(?!生产总值)|境内|内销/g, /\b(?:domestic(?:ally)?|at home)\b/gi],
  ['residents', 'urban', /城镇(?!化|登记|新增)|城市(?:居民|低保)/g, /\burban\b|\bcity dwellers\b/gi],
  ['residents', 'rural', /农村|农民|乡村/g, /\brural\b|\bfarmers\b|\bcountryside\b/gi],
  ['terms', 'nominal', /名义/g, /\bnominal(?:ly)?\b/gi],
  [
    'terms',
    'real',
    /实际(?=增|下|GDP|国内生产|收入|工资|产出)|扣除价格因素/g,
    /\bin real terms|\breal (?:growth|increase|terms|output|GDP|incomes?|wages?|earnings)|after inflation|adjust\w* for (?:inflation|price)|inflation-adjusted|excluding price/gi,
  ],
  ['balance', 'surplus', /顺差/g, /\bsurplus(?:es)?\b/gi],
  ['balance', 'deficit', /逆差|赤字/g, /\bdeficits?\b/gi],
  ['sex', 'men', /男(?:性|生|子|孩|童|选手|职工|单|双)?/g, /\b(?:men|male|males|boys?)(?:[’']s)?\b/gi],
  ['sex', 'women', /女(?:性|生|子|孩|童|选手|职工|单|双)?/g, /\b(?:women|female|females|girls?)(?:[’']s)?\b/gi],
  ['account', 'profit', /净利润?|利润|盈利/g, /\b(?:net )?(?:profits?|earnings|net income)\b/gi],
  [
    'account',
    'revenue',
    /(?<!支配|财政|预算|公共|工资|劳动|家庭|人均|年)收入|营业收入|营收|销售额|营业额|销售收入/g,
    /\b(?:revenues?|sales|turnover|receipts)\b/gi,
  ],
  ['register', 'marriage', /结婚/g, /\bmarri(?:ed|ages?)\b|\bweddings?\b/gi],
  ['register', 'divorce', /离婚/g, /\bdivorc\w+\b/gi],
  ['life', 'birth', /出生/g, /\b(?:births?|born|newborns?)\b/gi],
  ['life', 'death', /死亡/g, /\b(?:deaths?|died|killed|mortality)\b/gi],
  ['life', 'injury', /受伤|伤者|轻伤|重伤|(?<=另)(?=\d+人[^，。]{0,6}(?:医院|救治))/g, /\b(?:injur\w+|hurt|wounded)\b/gi],
  ['yield', 'output', /产量|出产|生产/g, /\b(?:output|produc(?:ed|tion|es)|harvest\w*|yields?)\b/gi],
  ['yield', 'value', /产值/g, /\b(?:output value|worth|value[ds]?)\b/gi],
  ['yield', 'area', /面积/g, /\b(?:area|covers?|covering|acreage|planted)\b/gi],
  ['make', 'made', /产(?=销)|产量|生产/g, /\b(?:made|produc(?:ed|tion)|output|built)\b/gi],
  ['make', 'sold', /(?<=产)销|销量|销售/g, /\b(?:sold|sales|sells?)\b/gi],
  ['investment', 'industrial', /工业投资/g, /\bindustrial investment\b|\binvestment in industry\b/gi],
  ['investment', 'property', /房地产(?:开发)?投资/g, /\b(?:property|real estate)(?: development)? investment\b/gi],
  ['investment', 'private', /民间投资/g, /\bprivate investment\b/gi],
  ['investment', 'fixed', /固定资产投资/g, /\bfixed[- ]assets? investment\b|\binvestment in fixed assets\b/gi],
  ['plan', 'total', /总投资|投资总额|总额/g, /\b(?:in all|in total|altogether|total|combined|worth)\b/gi],
  ['plan', 'year', /年度(?:计划)?投资|今年计划|年内/g, /\b(?:this year|annual|within the year)\b/gi],
  ['sentence', 'prison', /有期徒刑|获刑|判刑/g, /\b(?:sentenced?|prison|jail(?:ed)?|imprisonment)\b/gi],
  ['sentence', 'suspended', /缓刑/g, /\bsuspended\b|\bsuspension\b|\breprieve\b/gi],
  ['commerce', 'foreign', /外贸/g, /\bforeign[- ]trade\b/gi],
  ['commerce', 'domestic', /内贸/g, /\bdomestic\b/gi],
  ['phase', 'first', /首期|一期/g, /\b(?:first|initial) phase\b|\bphase (?:one|I|1)\b/gi],
  ['phase', 'all', /全部建成|总(?=库容|规模|建筑面积|面积|产能|装机)|全部投产/g, /\b(?:when complete\w*|overall|in total|total)\b/gi],
  ['bid', 'issue', /发行价/g, /\b(?:issue|IPO|offer(?:ing)?) price\b/gi],
  ['bid', 'start', /起始价|起拍价|底价|开盘/g, /\b(?:start(?:ed|ing)?|opening|reserve)\b/gi],
  ['bid', 'peak', /盘中/g, /\b(?:intraday|during trading)\b/gi],
  [
    'bid',
    'final',
    /(?<!全日|总|累计)成交(?!额|量|总)|竞得|落槌|收盘|收报|收于/g,
    /\b(?:ended|final|sold|went for|won|closed|fetched|hammer)\b/gi,
  ],
  ['prices', 'consumer', /居民消费价格|CPI/g, /\bconsumer prices?\b|\bCPI\b/gi],
  ['prices', 'producer', /出厂价格|PPI/g, /\b(?:factory[- ]gate|producer|ex-factory) prices?\b|\bPPI\b/gi],
  ['economy', 'tax', /税收/g, /\btax(?:es| revenue| receipts)?\b/gi],
  ['economy', 'value', /产值/g, /\b(?:output value|value of output|output worth)\b/gi],
  ['economy', 'gdp', /GDP|生产总值/g, /\bGDP\b|gross domestic product|economic output/gi],
  ['economy', 'jobs', /就业/g, /\b(?:jobs?|employment)\b/gi],
  ['medal', 'gold', /金牌|[枚块]金/g, /\bgolds?\b/gi],
  ['medal', 'silver', /银牌|[枚块]银/g, /\bsilvers?\b/gi],
  ['medal', 'bronze', /铜牌|[枚块]铜/g, /\bbronzes?\b/gi],
  ['sector', 'primary', /第一产业/g, /\bprimary (?:industry|sector)\b/gi],
  ['sector', 'secondary', /第二产业/g, /\bsecondary (?:industry|sector)\b/gi],
  ['sector', 'tertiary', /第三产业|服务业/g, /\btertiary (?:industry|sector)\b|\bservices? (?:sector|industry)\b/gi],
  ['sector', 'industry', /规上工业|规模以上工业|工业增加值/g, /\bindustrial (?:output|value added|added value|production)\b/gi],
  ['sector', 'retail', /社会消费品零售|社零/g, /\bretail sales\b/gi],
  ['sector', 'investment', /固定资产投资/g, /\bfixed[- ]assets? investment\b/gi],
  ['sector', 'services', /服务业生产指数|服务业增加值/g, /\bservices (?:output|production)\b/gi],
  ['deposit', 'deposit', /存款/g, /\bdeposits?\b/gi],
  ['deposit', 'loan', /贷款/g, /\bloans?\b|\blending\b/gi],
  ['budget', 'income', /(?:财政|预算|公共)收入/g, /\b(?:fiscal|budget(?:ary)?|public) revenues?\b/gi],
  ['budget', 'spending', /(?:财政|预算|公共)?支出/g, /\b(?:expenditures?|spending)\b/gi],
  ['homes', 'new', /新建商品住宅|新房|一手房/g, /\bnew(?:ly built)? (?:homes?|houses?|housing)\b/gi],
  ['homes', 'used', /二手(?:住宅|房)/g, /\b(?:second-hand|used|pre-owned|existing|resale) (?:homes?|houses?|housing)\b/gi],
  ['travel', 'rail', /铁路/g, /\brail(?:ways?)?\b|\btrains?\b/gi],
  ['travel', 'road', /公路/g, /\broads?\b|\bhighways?\b/gi],
  ['travel', 'air', /民航|航空/g, /\b(?:civil aviation|air|flights?|airlines?)\b/gi],
  ['travel', 'water', /水路|水运/g, /\b(?:waterways?|water|ships?|ferry)\b/gi],
  ['energy', 'wind', /风电|风力/g, /\bwind\b/gi],
  ['energy', 'solar', /光伏|太阳能/g, /\b(?:solar|photovoltaics?)\b/gi],
  ['energy', 'hydro', /水电/g, /\bhydro\w*\b/gi],
  ['energy', 'thermal', /火电|煤电/g, /\b(?:thermal|coal)\b/gi],
  ['visitors', 'domestic', /国内游客/g, /\bdomestic (?:tourists?|visitors?|travel\w*)\b/gi],
  [
    'visitors',
    'inbound',
    /入境(?:游客|旅客)?|境外游客|外国游客/g,
    /\b(?:inbound|overseas|foreign|international) (?:tourists?|visitors?|travel\w*|arrivals?)\b/gi,
  ],
  ['tickets', 'adult', /成人/g, /\badults?\b/gi],
  ['tickets', 'child', /儿童/g, /\bchild(?:ren)?\b/gi],
  ['temperature', 'high', /最高(?:气温)?/g, /\b(?:highs?|maximum|highest)\b/gi],
  ['temperature', 'low', /最低(?:气温)?/g, /\b(?:lows?|minimum|lowest)\b/gi],
  ['vote', 'for', /赞成/g, /\b(?:in favou?r|for votes?|votes? for|approv\w+)\b/gi],
  ['vote', 'against', /反对/g, /\b(?:against|oppos\w+)\b/gi],
]

const yearly: Row[] = [
  [
    'comparison',
    'year',
    /同比|[比较](?:去年|上年|\d{4}年)(?:同期)?/g,
    /\byear[- ]on[- ]year\b|\b(?:from|than|on|over) (?:a year (?:earlier|ago|before)|last year|the previous year|the same period (?:of )?last year)\b|\by\/y\b|\byoy\b/gi,
  ],
  [
    'comparison',
    'month',
    /环比|[比较]上个?月/g,
    /\bmonth[- ]on[- ]month\b|\b(?:from|than|on|over) (?:the (?:previous|prior) month|a month (?:earlier|ago)|last month)\b/gi,
  ],
]

/** Measured against another year than the last: said of a figure only where the evidence says so too. */
const elsewhen: Row = [
  'comparison',
  'other',
  /[比较](?:20\d\d|疫情前)年?(?:同期)?/g,
  /\b(?:than|from|over|on|above|below) (?:in |the level of )?20\d\d\b/gi,
]

export const conceptsIn = ({ text, language }: Passage): Mention[] => {
  const found: Mention[] = []
  for (const [group, concept, zh, en] of [...rows, ...yearly, elsewhen]) {
    for (const match of text.matchAll(language === 'zh' ? zh : en))
      found.push({ group, concept, at: match.index, end: match.index + match[0].length })
  }
  return found
    .filter(
      (mention) =>
        !found.some(
          (other) =>
            other !== mention &&
            other.group === mention.group &&
            other.at <= mention.at &&
            other.end >= mention.end &&
            other.end - other.at > mention.end - mention.at,
        ),
    )
    .sort((a, b) => a.at - b.at)
}

/** Countries, cities and regions as concepts of one group: `concept` is the Chinese of the place. */
export const placesIn = ({ text, language }: Passage, source: string): Mention[] => {
  const found: Mention[] = []
  const add = (concept: string, at: number, length: number) => found.push({ group: 'place', concept, at, end: at + length })
  for (const place of placesNamed(source)) {
    if (language === 'zh') {
      const at = text.search(new RegExp(`${place.zh}(?!${within})`, 'u'))
      if (at >= 0) add(place.zh, at, place.zh.length)
      continue
    }
    for (const match of text.matchAll(place.en))
      if (
        /\p{Lu}/u.test(match[0]) &&
        !/(?:University|Institute|Bank|College|Academy) of (?:the )?$/.test(text.slice(0, match.index)) &&
        !/^ (?:\w+ )?(?:University|Bank|Hospital|Airport|Airlines|College|Exchange)\b/.test(text.slice(match.index + match[0].length))
      )
        add(place.zh, match.index, match[0].length)
  }
  return found
}

/** 香港中文大学 is no place that owns a figure. */
const within = '[\\p{Script=Han}]{0,5}(?:大学|学院|医院|银行|集团|公司|研究[院所]|交易所|机场|航空)'

/** The persons of a source as concepts of one group. */
export const personsAt = ({ text, language }: Passage, source: string): Mention[] => {
  const people = new Set([...personsIn(source), ...(source.match(new RegExp(`[${surnames}]某某?`, 'g')) ?? [])])
  if (people.size < 2) return []
  return [...people].flatMap((person) => {
    const bare = person.replace(/某/g, '')
    const given = bare.length > 2 && /^(?:欧阳|司马|上官|诸葛)/.test(bare) ? bare.slice(2) : bare.slice(1)
    const letters = (part: string) => [...part].map((character) => `(?:${readingsOf(character).join('|')})`).join("[’' -]?")
    const pattern =
      language === 'zh'
        ? new RegExp(person, 'g')
        : new RegExp(
            `\\b(?:${letters(bare)}${given ? `|${letters(given)} ${letters(bare.slice(0, bare.length - given.length))}` : ''})\\b`,
            'gi',
          )
    return [...text.matchAll(pattern)]
      .filter((match) => language === 'zh' || /^[A-Z]/.test(match[0]))
      .map((match) => ({ group: 'person', concept: person, at: match.index, end: match.index + match[0].length }))
  })
}

type Place = { zh: string; en: RegExp }

/** The countries and Chinese places that a source names, with a pattern for their English. */
const placesNamed = (source: string): Place[] => {
  const known = lately.get(source)
  if (known) return known
  const english = new Map<string, string[]>()
  for (const [zh, names] of settled()) if (source.includes(zh)) english.set(zh, names)
  for (const zh of loadPlaces().keys()) {
    if (!source.includes(zh) || english.has(zh)) continue
    english.set(zh, [[...zh].map((character) => `(?:${readingsOf(character).join('|')})`).join("[’']?")])
  }
  const found = [...english].map(([zh, names]) => ({
    zh,
    en: new RegExp(`(?<![\\p{L}])(?:${names.map((name) => name.replace(/\./g, '\\.')).join('|')})(?![\\p{L}])`, 'giu'),
  }))
  if (lately.size >= 16) lately.delete(lately.keys().next().value!)
  lately.set(source, found)
  return found
}

/** The settled names that may own a figure, by their Chinese. Built once, on first use. */
const settled = (): Map<string, string[]> => {
  if (byChinese) return byChinese
  byChinese = new Map()
  for (const [name, [zh = '']] of loadNames()) {
    if (zh.length < 2 || zh === '中国' || /(?:委|局|部|署|准则|人大|政协)$/.test(zh) || terms.test(name)) continue
    byChinese.set(zh, [...(byChinese.get(zh) ?? []), name])
  }
  return byChinese
}
let byChinese: Map<string, string[]> | undefined

/** Acronyms that stand for a term, not for somebody. */
const terms =
  /^(?:ai|app|apps|ar|atm|bmi|bri|cbd|ceo|cfo|cnc|cpi|ct|dna|eez|epc|esg|etc|etfs?|evs?|fdi|fta|ftz|gdp|gmo|gmv|gps|gpus?|hsr|icu|id|iot|ip|ipos?|it|ivf|led|llms?|lng|lpr|mba|mice|mlf|mou|mri|msmes?|mvp|nevs?|oem|pc|pcr|phds?|pmi|ppi|ppp|pv|qr|r|d|r&d|reits?|rrr|sez|smes?|soes?|suvs?|tcm|teus?|tv|uavs?|usb|vat|vr|party)$/

const lately = new Map<string, Place[]>()

/** What each mark between a figure and a word costs: `before` when the word comes first, `after` when the figure does. */
const costs = {
  zh: [
    [/，/g, 10, 24],
    [/[；：。！？\n]/g, 60, 90],
  ],
  en: [
    [/,(?!\d)/g, 22, 70],
    [/[;\n]|[.!?:](?=\s)/g, 70, 90],
    [/\band\b/g, 16, 25],
    [/\b(?:while|but|whereas|against|although|though)\b/g, 40, 60],
  ],
} as const satisfies Record<string, readonly (readonly [RegExp, number, number])[]>

/** How far apart two stretches of a text are, in characters and in the clauses between. */
const distance = (from: number, to: number, { text, language }: Passage, side: 1 | 2): number => {
  const between = text.slice(from, to)
  return costs[language].reduce((sum, cost) => sum + cost[side] * (between.match(cost[0])?.length ?? 0), to - from)
}

/** The concept of a group that a figure belongs to, when the wording leaves no doubt. figures: all of the text, for 分别 and `respectively`. */
export const ownerOf = (
  figure: { at: number; end: number },
  mentions: Mention[],
  passage: Passage,
  figures: { at: number; end: number }[],
): string | undefined => {
  const listed = mentions[0]?.group === 'comparison' ? undefined : distributed(figure, mentions, passage, figures)
  if (listed !== undefined) return listed === '' ? undefined : listed
  const paired = inPair(figure, mentions, passage, figures)
  if (paired !== undefined) return paired === '' ? undefined : paired
  const costsOf = new Map<string, number>()
  for (const { concept, at, end } of mentions) {
    const after = at >= figure.end
    if (!after && end > figure.at) return concept
    // What 其中 begins is a part of the figure before it, not its owner.
    if (after && /^(?:market|place)$/.test(mentions[0]!.group) && passage.text.slice(figure.end, at).includes('其中')) continue
    // In Chinese what a later clause speaks of owns nothing before it.
    if (after && passage.language === 'zh' && /[，；。\n]/.test(passage.text.slice(figure.end, at))) continue
    // `ahead of Wang`: who comes after the figure is another one.
    if (
      after &&
      mentions[0]!.group === 'person' &&
      passage.language === 'en' &&
      /\b(?:ahead of|over|beat\w*|behind|than|against|defeat\w*)\b/.test(passage.text.slice(figure.end, at))
    )
      continue
    // 六成以上的税收: what follows 的 is whose it is.
    const direct = after && passage.language === 'zh' && /^(?:以上|左右|多)?的?$/.test(passage.text.slice(figure.end, at))
    // `to 620bn on revenue of 12 trillion`: what a figure of its own follows.
    const elsewhere =
      after &&
      passage.language === 'en' &&
      /^ (?:of|was|were|at|hit|reached|stood|came|rose|fell|grew|dropped)\b/.test(passage.text.slice(end))
    // 约1.9万台，国内9800台: what stands at another figure is that one's.
    if (after && passage.language === 'zh' && figures.some(({ at: next }) => next === end)) continue
    const cost = after
      ? (elsewhere ? 60 : 0) +
        distance(figure.end, at, passage, 2) +
        40 * figures.filter((other) => other.at >= figure.end && other.end <= at).length +
        (passage.language === 'en' ? 2 : direct ? -24 : 24)
      : distance(end, figure.at, passage, 1)
    // What comes after its figure stands close to it.
    if (after && cost > 80) continue
    costsOf.set(concept, Math.min(cost, costsOf.get(concept) ?? Number.POSITIVE_INFINITY))
  }
  const ranked = [...costsOf].sort((a, b) => a[1] - b[1])
  const [best, second] = ranked
  if (!best || best[1] > (mentions[0]?.group === 'comparison' ? 30 : 60)) return undefined
  return second && second[1] - best[1] < 6 ? undefined : best[0]
}

/** `made 30 and sold 20, up 11% and 12%`: two figures joined by `and` belong, in their order, to the two concepts before them. */
const inPair = (
  figure: { at: number; end: number },
  mentions: Mention[],
  { text, language }: Passage,
  figures: { at: number; end: number }[],
): string | undefined => {
  if (language !== 'en') return undefined
  const joined = (a: { end: number }, b: { at: number }) => b.at > a.end && /^,? and $/.test(text.slice(a.end, b.at))
  const second = figures.find((other) => joined(figure, other))
  const first = figures.find((other) => joined(other, figure))
  if (!second && !first) return undefined
  const start = first?.at ?? figure.at
  const before = mentions.filter(({ end }) => end <= start)
  const distinct = before.filter(({ concept }, index) => before.findIndex((other) => other.concept === concept) === index)
  if (distinct.length < 2) return undefined
  return distinct.length === 2 ? distinct[first ? 1 : 0]!.concept : ''
}

/** 产量、产值分别增长6.8%和11.4%; `output and value rose 6.8% and 11.4%, respectively`: in their order. '' when the counts differ. */
const distributed = (
  figure: { at: number; end: number },
  mentions: Mention[],
  { text, language }: Passage,
  figures: { at: number; end: number }[],
): string | undefined => {
  const ends = language === 'zh' ? /^[。；！？\n]/ : /^(?:[;\n]|[.!?]\s)/
  let from = figure.at
  while (from > 0 && !ends.test(text.slice(from - 1, from + 2))) from--
  let to = figure.end
  while (to < text.length && !ends.test(text.slice(to, to + 2))) to++
  // The last 分别 before the figure rules up to the next one; `respectively` rules what stands before it.
  const marker = language === 'zh' ? text.slice(from, figure.at).lastIndexOf('分别') : text.slice(from, to).search(/\brespectively\b/i)
  if (marker < 0) return undefined
  const next = language === 'zh' ? text.slice(from, to).indexOf('分别', marker + 2) : -1
  const until = next < 0 ? to : from + next
  const own = figures.filter(({ at, end }) => at >= from && end <= until && (language === 'zh' ? at > from + marker : at < from + marker))
  const place = own.findIndex(({ at }) => at === figure.at)
  if (place < 0) return undefined
  const names = mentions.filter(({ at, end }) => at >= from && end <= (language === 'zh' ? from + marker : to))
  const distinct = names.filter(({ concept }, index) => names.findIndex((other) => other.concept === concept) === index)
  return distinct.length === own.length ? distinct[place]!.concept : distinct.length < 2 ? undefined : ''
}
