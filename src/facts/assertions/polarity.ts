import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import { characterPairs } from '../character-pairs.ts'
import { shiftsKept } from '../ownership/shifts.ts'
import { ofOthers } from '../quantities/changes.ts'
import { asCompared, comparedWith, rateOf, sameComparison, stepAlone, wayOf, wayWorkedOut } from '../quantities/compared-amounts.ts'
import { counts } from '../quantities/figures.ts'
import { unsaid } from '../quantities/same-quantity.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { beaten, ofRecord } from './records.ts'
import { revisedForecasts } from './revised-forecasts.ts'
import { turnedDirections } from './turned-directions.ts'

type Direction = 'up' | 'down' | 'flat'

/** Words of rise and fall. What only sounds so (降雨, 上升通道, higher education) is masked first. */
const masks = {
  zh: /涨跌停?板?|新增(?=[^，。；]*[，（](?:[较比]|同比|环比)[^，。；]*[减降少])|沉降|升井|(?<=\d\s?[万亿百千]*)升(?![至到]|(?:了|约|近|逾|超)?\d)|每升|降雨|降水|降雪|降温|降落|下降通道|增城|增加值|增值税|增值服务|高新|高质量|高速|高铁|高校|高中|高级|提高认识|提升年|上海|上市|上午|上半年|多个|多家|多种|多次|多年|多名|多项|多地|多元|许多|众多|最多|更多元|少数|少年|少儿|少先|不少|至少|跌宕|降幅|涨幅|增幅|增速|收窄|减税|减负|减排|减贫|减灾|降本|降费|降碳|降息|降准|降级|新增长点|经济增长|增长极|自然增长率|增长点|稳增长|高增长|低碳|低空|低保|(?:高于|低于)(?!去年|上一?个?[年月季周]|前一?[年月季周]|往年|同期)|高出/g,
  en: /\b(?:(?:roof|rock|tree|ceiling|coal)[- ]?falls?|expansion joints?|took on|taken? (?:on|part|place|in|over)|upgrad\w*|update\w*|upcoming|upon|upper|uphold\w*|upstream|up to|sign(?:ed|ing)? up|set up|start-ups?|startups?|startup|make up|makes up|made up|making up|take up|took up|pick(?:ed)? up|open(?:ed|ing)? up|opening-up|follow-up|line-?up|round-?up|back-?up|built up|build up|c(?:ame|ome|oming) up(?! by\b)|catch up|speed(?:ed|ing)? up|step(?:ped|ping)? up|free(?:d|s)? up|warm-?up|group up|runners?-up|giv\w+ rise to|gave rise to|ris(?:e|es|ing) to (?:fame|power|prominence|the (?:challenge|occasion))|rising (?:stars?|talents?)|downtown|down payment|shut down|put down(?!(?: (?:the|its|their|all|some))?(?: [\w-]+){0,3} (?:prices?|fares?|rates?|fees?|charges?|tariffs?|rents?|tolls?|tax(?:es)?|costs?|bills?|premiums?|wages?|pay|water|gas|electricity|fuel)\b)|break down|broke down|crack(?:ed)? down|downstream|download\w*|slow(?:ed)? down|(?:touch|sh[ou]t|gun|lay|lie|set|hand|stand|tear|torn|pull|knock|track|hold|write|wrote|written|note|strike|struck|turn|step|flag|splash|swoop|upside|sit|sat|settl)\w* down|(?<!\b(?:be|is|are|was|were|been|being) )rais(?:e|es|ed|ing)(?= (?:and (?:sold|bred|kept) )?(?:about |around |nearly |almost |roughly |over |more than |at least |up to |just |some |another |an? |the |total |combined |record |fresh |of ){0,4}(?:US|HK|NT|RMB ?|CNY ?)?[\d$¥€£])|(?<=\b(?:funds?|money|capital|amounts?|sums?|proceeds) )raised|roses?(?= (?:plantation|garden|bush|petal|hip|oil|water|tea|grower|farm|field|window|wine|industry|cultivat)\w*)|higher education|high school|high-\w+|low-\w+|f(?:all|ells?|alls|allen|alling) (?:ill|asleep|in love|into|under|within|on|onto|off|over|overboard|behind|apart|victim|foul|between|through|from (?:a|the|an) (?:\w+ )?(?:building|floor|tree|ladder|roof|bridge|cliff|window|horse|boat|scaffold\w*|balcony))|(?-i:\p{Lu}\w+ Falls)|(?:this|last|next|every|each|early|late|mid) fall(?! (?:of (?!this|last|next|\d)|to|from|by|in (?!(?-i:\p{Lu}))))(?![\w-])|(?:in|since|by|until|during|for|of) (?:the )?(?:early |late |mid-?)?fall(?=[.,;]|$| (?:of (?:this|last|next|\d)|and winter|as|when|after|before|at|for|on|with|with|says?|said)\b)|(?:spring|winter|summer) (?:and|or|to) fall\b|fall (?:and (?:winter|spring)|terms?|semesters?|seasons?|fairs?|job|colou?rs?|foliage|harvests?|planting|sowing|plough\w*|sessions?|enrol\w*|recruit\w*|intake|collections?|festivals?|crops?|grain|outings?|tours?|tourism|travel|vegetables?|weather|classes|school|campus|edition|auctions?)|cut[- ](?:flowers?|glass|off|throat|short|through|out|into|hair|grass|paper|stone|the (?:cake|grass|queue))|short[- ]?cuts?|hair ?cuts?|power cuts?|tax(?:es)?(?:,? (?:and|or) fees?)? (?:cuts?|reductions?)|fees?(?: (?:and|or) tax(?:es)?)? (?:cuts?|reductions?)|paper[- ]cut\w*|shed(?= (?:light|tears))|(?:a|the|cattle|bike|bicycle|tool|cow|sheep|drying|work) sheds?|double(?:[- ](?:\d+|eleven|twelve|ninth|digits?|deck\w*|room|bed|track|line|yolk|bill|bogey|fault|header|act|agent|degree|happiness|reduction|standards?|vision|glaz\w+|check\w*|espresso))|doubles(?= (?:title|final|champion\w*|match\w*|pair\w*|event|gold|crown|player|partner|team|semi\w*|quarter\w*))|lost (?:property|and found|contact|children|their (?:homes?|lives|way)|(?:his|her) (?:life|way|job))|plung\w* into|slip roads?|climb(?:ers?|ing (?:wall|route|team|gym|accident)s?)|(?:long|high|triple|ski|rope|bungee|broad) jump\w*|jump\w* (?:rope|into|in(?:to)? the|from (?:a|the)|off|over)|storm surges?|advanced (?!\d|by\b|about|nearly|more|over|some)|hik(?:ing|ers?)|grow(?:s|n|ing)? (?:up|old|vegetables|fruit|rice|wheat|tea|flowers|crops|trees|mushrooms|herbs|cotton|grapes|apples|potatoes)|grow-?ers?|growing (?:households?|areas?|regions?|seasons?|bases?|villages?|farmers|famil(?:y|ies)|zones?|count(?:y|ies))|grown-ups?|gr[eo]w (?:up|vegetables|fruit|rice|wheat|tea|flowers|crops|mushrooms|herbs)|rais\w+ (?:children|a family|a toast|hands?|(?:his|her|their) hands?|animals|poultry|ducks|geese|bees|silkworms|crabs?|shrimps?|prawns|livestock|the alarm|doubts?|hopes?|eyebrows)|higher (?:learning|level|court|vocational|reaches)|economic growth|growth (?:rate|point|pole|engine|forecast|target|estimate|outlook|projection|prospect)s?|growth(?= (?:slow|cool|eas|weaken|moderat)\w*)|drop(?:ped|s|ping)?(?= (?:an?|the|its|his|her|their|coins?|ropes?|food|supplies|litter|rubbish|them|him|her|it|charges?) (?!(?:of|percent|fall|rise)\b))|drop(?:ped|s)? (?:by(?! (?:\d|about|nearly|over|more|some|a |an |half))|in(?= (?:on|to|at)\b)|off|out)|climb\w* (?:mount|the (?:hill|mountain|stairs))|gain(?:ed|s)? (?:a|an|the|popularity|access|experience|attention|recognition)|cut (?:the ribbon|ribbon)|rainfall|snowfall|landfall|waterfall|shortfall|f[ae]ll(?:s|en|ing)? short|nightfall|windfall|risk|more than|less than|fewer than|lower(?:ed|s|ing)? (?:\w+ ){0,3}(?:best|record|time)|slip(?:ped|s|ping)? (?:into|out|past|through|away|behind|under) (?!recession|contraction|the red|deficit|deflation)|growing (?=(?:households?|farm\w*|famil\w+|areas?|regions?|seasons?|bases?|count(?:y|ies)|towns?|villages?|conditions?|districts?|zones?|industry)\b)|sunrise|high-rise|enterprise|comprise)\b/giu,
}
const words: Record<'zh' | 'en', Record<Direction, RegExp>> = {
  zh: {
    up: /加息|多增|少减|高[于出](?=去年|上一?个?[年月季周]|前一?[年月季周]|往年|同期)|增长|增加|上升|上调|上涨|提高|提升|攀升|回升|扩大|增至|升至|增幅|涨|激增|飙升|走高|翻番|翻[一两]番|增|多了?(?=[约近超逾]?(?:\d|[一二三四五六七八九]+(?:成|分之)))|升|(?<![最塔柱楼桥坝山墙体身树峰厦碑像浪])高出?了?(?=[近约超逾]?[\d一二两三四五六七八九]+(?:成|个百|倍|\d|%|元|毛|角))/g,
    down: /少增|多减|低[于出]?(?=去年|上一?个?[年月季周]|前一?[年月季周]|往年|同期)|下降|减少|下跌|下滑|降低|回落|缩小|缩减|减至|降至|下调|走低|萎缩|负增长|跌|少了?(?=[约近超逾]?(?:\d|[一二三四五六七八九十]+(?:成|分之)))|降|减|(?<!最)低了?(?=[近约超逾]?[\d一二两三四五六七八九]+(?:成|个百|倍|\d|%|元|毛|角))|压缩|减半/g,
    flat: /持平|不变|稳定在/g,
  },
  en: {
    up: /\b(?:above(?= (?:last|a year|the (?:same|previous|year))\b)|up(?= (?:from|by|about|nearly|around|almost|more than|over|some|roughly|slightly|sharply|on|year|month|\d|an?\b|the|two|three|four|five|six|seven|eight|nine|ten|half|only|just|[$€£¥]|US\$|[^\w\s]{9,10}(?=\s)|for an? \w+ (?:straight|consecutive|successive)))|(?<=\b(?:go|goes|went|gone|going|are|is|was|were|edged|ticked|moved|inched|prices|per ?cent|points?) |% )up|(?<=\bcom(?:e|es|ing) )up(?= by\b)|(?<=\bcame )up(?= by\b)|(?:stronger|larger|bigger|busier)(?= than (?:in )?(?:the )?(?:same|last|previous|a year))|rose|risen|rises?|rising|grew|grown|grows?|growing|growth|increas\w*|climb\w*|jump\w*|surg\w*|soar\w*|gain(?:ed|s|ing)?|expand\w*|expansion|higher|advanc(?:ed|es)|rais(?:e|es|ed|ing)(?! (?:awareness|concern|question|funds?|money|capital|the (?:flag|curtain|issue)|cattle|pigs|sheep|fish|chickens))|hik(?:e|es|ed)|rebound\w*|edged up|ticked up|doubl\w*|tripl\w*|rise|upturn|rallied|boost\w*|rocketed|thicken\w*|swell\w*|swelled|(?:dearer|more expensive)(?! (?:\w+ ){0,4}than\b)|(?:put|puts|putting|push\w*|mark\w*|bump\w*|jack\w*) up(?=(?: (?:the|its|their|all|some))?(?: [\w-]+){0,3} (?:prices?|fares?|rates?|fees?|charges?|tariffs?|rents?|tolls?|tax(?:es)?|costs?|bills?|premiums?|wages?|pay|water|gas|electricity|fuel)\b)|(?:put|puts|putting|push\w*|mark\w*|bump\w*) [^,.;]{1,30} up(?= by\b))\b|(?<=\b(?:costs?|costing|pay(?:s|ing)?|paid|charg(?:es?|ed|ing)) [^,;]{0,30}\d[^,;]{0,30}) more\b(?! than)|\b(?<=\d[\d,.]* )more\b/gi,
    down: /\b(?:below(?= (?:last|a year|the (?:same|previous|year))\b)|down(?= (?:from|by|about|nearly|around|almost|more than|over|some|roughly|slightly|sharply|on|year|month|\d|an?\b|the|two|three|four|five|six|seven|eight|nine|ten|half|only|just|[$€£¥]|US\$|[^\w\s]{9,10}(?=\s)|for an? \w+ (?:straight|consecutive|successive)))|(?<=\b(?:go|goes|went|gone|going|are|is|was|were|edged|ticked|moved|inched|prices|per ?cent|points?) |% )down|(?<=\bcom(?:e|es|ing) )down(?= by\b)|(?<=\bcame )down(?= by\b)|(?:weaker|smaller|milder|quieter)(?= than (?:in )?(?:the )?(?:same|last|previous|a year))|fell|fallen|falls?|falling|drop(?:ped|s|ping)?|declin\w*|decreas\w*|slip(?:ped|s|ping)?|shr[aiu]nk\w*|reduc\w*|dip(?:ped|s|ping)?|tumbl\w*|plung\w*|slid(?:es|ing)?|sank|lower(?:ed|s|ing)?|contract(?:ed|ion)|slump\w*|eas(?:ed|ing)|retreat\w*|halv\w*|thinn(?:ed|ing)|cut|cuts|fewer|shed|lost|(?:cheaper|less expensive)(?! (?:\w+ ){0,4}than\b)|(?:put|puts|putting|bring\w*|brought|push\w*|driv\w+|mark\w*) down(?=(?: (?:the|its|their|all|some))?(?: [\w-]+){0,3} (?:prices?|fares?|rates?|fees?|charges?|tariffs?|rents?|tolls?|tax(?:es)?|costs?|bills?|premiums?|wages?|pay|water|gas|electricity|fuel)\b)|(?:knock|shav|tak|took)\w* (?=[^,;]*\d[^,;]* off\b))\b|(?<=\b(?:costs?|costing|pay(?:s|ing)?|paid|charg(?:es?|ed|ing)) [^,;]{0,30}\d[^,;]{0,30}) less\b(?! than)/gi,
    flat: /\b(?:flat|unchanged|level with|steady|the same as|about the same|on par|stable|stays? at|stayed at|remain(?:s|ed)? at|little changed|no change)\b/gi,
  },
}
/** A word of rise, fall or standstill, and where it stands. */
export type Mark = { direction: Direction; at: number; end: number }

const marksIn = ({ text, language }: Passage): Mark[] => {
  const plain = text.replace(masks[language], (match) => '\u0001'.repeat(match.length))
  return (['down', 'up', 'flat'] as const)
    .flatMap((direction) =>
      everyMatch(plain, words[language][direction]).map((match) => ({ direction, at: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .filter(
      (mark, index, all) =>
        !all.some(
          (other, place) => place !== index && other.at <= mark.at && other.end >= mark.end && other.end - other.at > mark.end - mark.at,
        ),
    )
}

const breaks = { zh: /[。；！？\n]/, en: /[;\n]|[.!?]\s/ }
const commas = { zh: /[，、]/g, en: /,|\b(?:while|but|whereas|although|though)\b/g }

/** The direction that governs a figure: the nearest word before it in its clause, else right after it. */
const directionOf = (quantity: Quantity, passage: Passage, marks: Mark[], levels = false): Direction | undefined => {
  const { text, language } = passage
  const before = marks.filter((mark) => mark.end <= quantity.at + 2 && mark.at < quantity.at).at(-1)
  const after = marks.find((mark) => mark.at >= quantity.end - 6 && mark.at >= quantity.at && mark !== before)
  const near = (from: number, to: number, limit: number, commasAllowed: number) => {
    const between = text.slice(from, to)
    return between.length <= limit && !breaks[language].test(between) && (between.match(commas[language])?.length ?? 0) <= commasAllowed
  }
  const both = (mark: Mark) =>
    marks.some(
      (other) =>
        other.at > mark.end &&
        other.direction !== mark.direction &&
        /^[^。；]{0,14}，(?:同比|环比|[比较][^，]{1,6})$/.test(text.slice(mark.end, other.at)),
    )
  const tail =
    after &&
    near(quantity.end, after.at, language === 'zh' ? 4 : 22, 0) &&
    /^[\s-]*(?:year-on-year |annual |的|(?!(?:and|but|while|or|with|as|despite|amid|after|because|thanks|due|on|for|from|at|in|when|though)\b)\w+ )?$/.test(
      text.slice(quantity.end, after.at),
    )
      ? after
      : undefined
  const than = comparedWith(quantity, passage)
  if (than) return than
  // 达21.6万辆，同比增长一倍: the level is told, and right after it which way it went.
  const told =
    language === 'zh' &&
    after &&
    (/^(?:，|；)?(?:同比|环比|[比较](?:去年|上年|上月|上季|前年)(?:同期)?)$/.test(text.slice(quantity.end, after.at)) ||
      // 为3540人，低于上一季.
      /^，[高低多少]于/.test(text.slice(quantity.end, after.end)))
      ? after
      : undefined
  // 新增病例连续三周下降: what went on so long is told by the word after it.
  if (language === 'zh' && quantity.kind === 'duration' && /连续?第?$/.test(text.slice(0, quantity.at))) {
    const on = marks.find((mark) => mark.at >= quantity.end)
    if (on && /^[^，。；\d]{0,3}$/.test(text.slice(quantity.end, on.at))) return on.direction
  }
  // 为54.3%，同比上升…，环比下降…: of a level with two ways it is not told which is meant.
  if (levels && told && !before) return both(told) ? undefined : told.direction
  if (tail && language === 'en') return tail.direction
  // `behind over half the rural decline`: of what it is a part.
  const whole = language === 'en' && after && /^ (?:of )?(?:the|its|their|that) (?:[\w-]+ ){0,2}$/.test(text.slice(quantity.end, after.at))
  if (whole) return after.direction
  // `Imports also rose, by 1.5%`.
  if (before && /^, by (?:about |around |nearly |over |only )?$/.test(text.slice(before.end, quantity.at))) return before.direction
  if (before && near(before.end, quantity.at, language === 'zh' ? 18 : 60, 0)) return before.direction
  return tail?.direction
}

/** Rise, fall and standstill agree with the evidence, for each figure and for the claim as a whole. */
export const directions = (claim: Passage, { source }: Reading): Finding[] => {
  const steps = source.language === 'zh' ? [...stepped(claim), ...shiftsKept(claim, source)] : stepped(claim)
  if (steps.length > 0) return steps
  const own = marksIn(claim)
  const theirs = marksIn(source)
  const found: Finding[] = []
  let fromOther = false
  const revision = source.language === 'zh' ? revisedForecasts(claim, source) : undefined
  if (revision && !revision.agrees) return [{ text: revision.said, why: 'the evidence has this forecast revised the other way' }]
  for (const figure of claim.quantities) {
    if (revision && figure.at >= revision.from && figure.end <= revision.to) {
      fromOther = true
      continue
    }
    const quantity = stepAlone(figure, claim, source)
    if (
      (!counts(quantity) && !/\d|倍/.test(quantity.text)) ||
      !['percent', 'points', 'multiple', 'money', 'count', 'measure', 'duration'].includes(quantity.kind)
    )
      continue
    const said = directionOf(quantity, claim, own) ?? wayOf(quantity, claim)
    const same = asCompared(quantity, claim, source)
    if (!said || said === 'flat') continue
    // 增速回落0.4个百分点至5.7%: a pace that slowed down to what is a rise all the same.
    if (/(?:增速|涨幅|增幅)[^，。；]{0,16}(?:回落|放缓|下降|收窄|降低)[^，。；]*[至到]$/.test(claim.text.slice(0, quantity.at))) continue
    // Inflation eased to 2.3%: prices rose by that much, and by more before.
    if (said === 'down' && ofPace[claim.language].test(claim.text.slice(0, quantity.at)) && slower.test(source.text)) {
      fromOther = true
      continue
    }
    // A record in a race is raised by what is taken off it.
    if (quantity.kind === 'duration' && ofRecord[claim.language].test(claim.text) && beaten.test(source.text)) continue
    if (same.some((other) => toldFromOther(quantity, claim, other, source))) {
      fromOther = true
      continue
    }
    const told = same.map(
      (other) =>
        directionOf(other, source, theirs, true) ??
        (sameComparison(quantity, claim, other, source) ? wayOf(other, source) : undefined) ??
        rateOf(other, source),
    )
    const meant = told.every((direction) => direction === undefined) ? [wayWorkedOut(quantity, claim, source)] : told
    const opposite = said === 'up' ? 'down' : 'up'
    // 维持2.9元不变: neither.
    if (quantity.kind === 'money' && told.length > 0 && told.every((direction) => direction === 'flat')) {
      found.push({ text: quantity.text, why: `the evidence says that this stayed, the claim says ${said}` })
      continue
    }
    const rates = same.length > 0 && same.every((other) => rateOf(other, source))
    if (meant.every((direction) => direction === opposite) && (rates || !narrowing(claim, source, same))) {
      found.push({ text: quantity.text, why: `the evidence says that this went ${opposite}, the claim says ${said}` })
    }
  }
  if (found.length > 0 || fromOther) return found
  const turned = source.language === 'zh' ? turnedDirections(claim, own, source, theirs) : []
  if (turned.length > 0) return turned
  for (const direction of ['up', 'down'] as const) {
    const mark = own.find((one) => one.direction === direction)
    if (!mark || theirs.length === 0 || theirs.some((one) => one.direction === direction)) continue
    // Rents will not rise: they stay as they are.
    if (theirs.some((one) => one.direction === 'flat') && notGoing[claim.language].test(claim.text.slice(0, mark.at))) continue
    // What tells the evidence's direction too speaks of something else with this one.
    if (ofRecord[claim.language].test(claim.text) && beaten.test(source.text)) continue
    if (own.some((one) => one !== mark && theirs.some((other) => other.direction === one.direction))) continue
    const rest = without(
      theirs,
      source.text.replace(masks.zh, (match) => '\u0001'.repeat(match.length)),
    )
    if (
      (hints[direction].test(rest) || (direction === 'up' ? /[涨增升]幅|增速/ : /[降跌减]幅/).test(source.text)) &&
      (!theirs.some((one) => one.direction === 'flat') || /调|由[^，。]{1,12}[至到]/.test(source.text))
    )
      continue
    if (
      source.language !== 'zh' ||
      (direction === 'up' ? /增值|提升|新增长点|经济增长(?![点极放])/ : /降[息准费价本]|减[税负排]/).test(source.text)
    )
      continue
    // `the first 26 mu of rice he cut` for 收割.
    if (/^cut$/i.test(claim.text.slice(mark.at, mark.end)) && /[割剪砍伐锯]/.test(source.text)) continue
    found.push({ text: claim.text.slice(mark.at, mark.end), why: `the evidence says nothing of a ${direction === 'up' ? 'rise' : 'fall'}` })
  }
  return found
}

const ofPace = {
  zh: /(?:通胀|通货膨胀|涨幅|增速|增幅|增长率)(?:由[^，。；]{1,14}(?=降|收|放|回))?[^，。；\d]{0,8}$/,
  en: /\b(?:inflation|growth|pace)\b[^,.;\d]{0,40}$/i,
}
const slower = /低于(?:上|前|去|\d{1,2}月|第?[一二三四]季)|收窄|放缓|回落|慢于|减速|降温|缓和/

const notGoing = { zh: /[不未没]\p{Script=Han}{0,3}$/u, en: /(?:\b(?:not|never|no)|n[’']t)(?: \w+)?(?: an?)? $/i }

/** A text without its words of direction, so that 下调 is no hint of 调. */
const without = (marks: Mark[], text: string): string =>
  [...text].length === text.length
    ? marks.reduceRight((left, { at, end }) => left.slice(0, at) + '\u0001'.repeat(end - at) + left.slice(end), text)
    : text

/** 职工比管理人员高2个百分点 and 管理人员比职工低2个百分点 say the same, from either side. */
const toldFromOther = (figure: Quantity, claim: Passage, own: Quantity, source: Passage): boolean => {
  if (claim.language !== 'zh') return false
  const [said, meant] = [sidesOf(figure, claim), sidesOf(own, source)]
  if (!said || !meant) return false
  const common = (a: string, b: string) => pairsIn(a).some((pair) => b.includes(pair))
  return (common(said[0], meant[1]) || common(said[1], meant[0]) || /^[其它他她]/.test(said[1])) && !common(said[1], meant[1])
}

/** What a figure compares: what stands before 比, as far back as the sentence goes, and what stands after it. */
const sidesOf = ({ at }: Quantity, { text }: Passage): [string, string] | undefined => {
  const sentence = text
    .slice(0, at)
    .split(/[。；\n]/)
    .at(-1)!
  const [, one, other] = /^(.*)(?<![同环])[比较](?!例|赛|重)([^，。；]{1,20})$/u.exec(sentence) ?? []
  return one !== undefined && other !== undefined ? [one, other] : undefined
}

const pairsIn = (text: string): string[] => characterPairs(text).filter((pair) => !/[高低多少快慢大小涨幅速率个百分点]/u.test(pair))

/** What may stand for a rise or a fall without being a word of it. */
const hints = {
  up: /贵|的1\d\d(?:\.\d+)?%|收窄|回稳|多|高|快|超|新|扩|加|省|升|增|强|促|推|拓|进|调|破|翻|由[^，。]{1,12}[至到]/,
  down: /收窄|放缓|[降跌]幅|折|惠|免|便宜|廉|少|低|慢|缩|省|降|减|裁|亏|损|跌|调|删|撤|剔|一半|拖累|仅|只|告急|紧|负|不足|不到|停|取消|由[^，。]{1,12}[至到]/,
}

/** `up from 93` of what is 68 now, 由8元降至10元: the two figures themselves say which way it went. */
const stepped = ({ text, language, quantities }: Passage): Finding[] =>
  quantities.flatMap((from, index) => {
    const before = text.slice(Math.max(0, from.at - 44), from.at)
    const next = quantities[index + 1]
    const like = (other: Quantity | undefined) =>
      other !== undefined &&
      other.upTo === undefined &&
      other.kind === from.kind &&
      (other.unit === from.unit || (from.kind === 'count' && unsaid.test(from.unit)))
    // `risen from 4.02 metres below ground to 2.88`: of depths the smaller is the higher.
    if (language === 'en' && /^ (?:\w+ )?(?:below|deep|underground|behind)\b/.test(text.slice(from.end))) return []
    // From seventh to third is a rise.
    if (from.upTo !== undefined || from.kind === 'ordinal' || from.kind === 'score') return []
    if (language === 'zh') {
      const verb =
        like(next) && /[由从](?:[^，。；\d]{0,8})$/.test(before)
          ? /^[^，。；]{0,4}?([升增涨提降减跌缩])[^，。；\d]{0,3}[至到为]$/.exec(text.slice(from.end, next!.at))?.[1]
          : undefined
      return verb && next!.value !== from.value && /[升增涨提]/.test(verb) === next!.value < from.value
        ? [{ text: text.slice(from.at, next!.end), why: `from ${from.text.trim()} to ${next!.text.trim()} is the other way` }]
        : []
    }
    // Slowed to 5.2% in spring from 5.4% in winter.
    const prior = quantities.slice(0, index).findLast((other) => !ofOthers(other, text)) ?? quantities[index - 1]
    const led =
      like(prior) && /^[^,.;]{0,40} from (?:about |around |just )?(?:the |a )?$/.test(text.slice(prior!.end, from.at))
        ? /\b(rose|risen|rising|rises?|grew|climb\w*|increased|quicken\w*|accelerat\w+|widen\w*|fell|fallen|falls?|falling|dropped|drops?|declined|lowered|slow(?:ed|s|ing)|eas(?:ed|es|ing)|narrow\w*|cool(?:ed|s|ing))\b[^,.;\d]{0,30} to (?:about |around |nearly |just )?(?:a )?$/i.exec(
            text.slice(0, prior!.at),
          )?.[1]
        : undefined
    if (led && prior!.value !== from.value && /^(?:ris|ros|gr|climb|increas|quick|accel|wid)/i.test(led) === prior!.value < from.value)
      return [{ text: led, why: `from ${from.text.trim()} to ${prior!.text.trim()} is the other way` }]
    const verb =
      /\b(up|rose|risen|rising|rises?|grew|grown|climb\w*|increased|rais(?:ed|es)|down|fell|fallen|falls?|falling|dropped|drops?|declined|lowered)(?: (?:sharply|slightly|steadily))? from (?:about |around |nearly |some |just |over )?(?:the |a )?$/i.exec(
        before,
      )?.[1]
    if (!verb) return []
    const after =
      like(next) && /^[^,.;]{0,24} to (?:about |around |nearly |just |over )?(?:a |the )?$/.test(text.slice(from.end, next!.at))
        ? next
        : undefined
    const now =
      after ??
      (/[^.;]{0,60}, (?:up|down) from (?:about |around |just )?$/.test(before) &&
      like(prior) &&
      !/\b(?:by|gain\w*|add\w*|los\w+|ris\w+|rose|f[ae]ll\w*|up|down|climb\w*|drop\w*|shed) $/.test(text.slice(0, prior!.at))
        ? prior
        : undefined)
    const rises = /^(?:up|ris|ros|gr|climb|increas|rais)/i.test(verb)
    return now && now.value !== from.value && rises === now.value < from.value
      ? [{ text: verb, why: `from ${from.text.trim()} to ${now.text.trim()} is the other way` }]
      : []
  })

/** 降幅收窄0.4个百分点 is a fall that grew smaller: both directions are true of it. */
const narrowing = (claim: Passage, source: Passage, same: Quantity[]) =>
  same.some(({ at }) =>
    /收窄|放缓|回升|(?<!面积|规模|范围|数量|种植|播种)扩大|[降跌涨增]幅|增速|增长率|增长预期(?![^，。；]{0,8}[上下]调)/.test(
      source.text.slice(Math.max(0, at - 14), at),
    ),
  ) &&
  (claim.language === 'en' || /收窄|放缓|回升|扩大/.test(claim.text))
