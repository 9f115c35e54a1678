import { englishOrdinals, englishWords } from './numbers.ts'
import type { Qualifier } from './quantities.ts'

// In which words and forms English news says an amount; what they mean is read in quantities-en.ts and amounts-en.ts.
const before =
  '(?:(?<before>(?:as )?(?:much|many|high|low|few|little) as|no (?:less|fewer|lower|younger|shorter|smaller) than|no (?:more|higher|greater|older|longer|faster|taller|larger|heavier) than|not (?:less|fewer|lower) than|not (?:more|exceeding)(?: than)?|not even|more than|greater than|higher than|larger than|less than|fewer than|lower than|(?:younger|shorter|lighter|smaller) than|(?:older|longer|taller|heavier) than|below|under|short of|just short of|just under|just below|slightly below|a (?:shade|touch|whisker|fraction) (?:under|below|short of)|a (?:shade|touch|whisker|fraction) (?:over|above|more than)|just over|just above|slightly (?:more|less) than|slightly (?:over|under)|a little (?:over|under|more than|less than)|well over|over|above|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|(?:topp(?:ed|ing)|tops?)(?= (?:[\\d$¥€£]|US|HK|RMB|an? (?:hundred|thousand|million|billion)))|pass(?:ed|ing)(?! [\\d,]+ (?:[a-z]+ ){1,3}(?:on |over )?to\\b)|cross(?:ed|ing)|broke(?: through)?|beyond|past|in excess of|upwards? of|north of|at least|a minimum of|a maximum of|at most|up to|nearly|almost|close to|approaching|approached|nearing|near(?=-\\d)|some|about|around|roughly|approximately|an estimated|estimated|circa|or so)(?: |(?<=near)-))?'
const currency =
  '(?:(?<currency>(?:US|U\\.S\\.|HK|A|AU|C|CA|S|NT)? ?\\$|[¥￥€£₩₽₹]|MOP\\$|[₱฿₫]|RMB|RM|Rp|CNY|CN¥|USD|EUR|GBP|HKD|JPY|SGD|MYR|THB|IDR|PHP|VND|TWD|MOP|AUD|yuan) ?)?'
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const words = `(?:(?:${englishWords}|\\d+) and (?:a (?:half|quarter)|three[- ]quarters)(?=[ .,;:)]|$)|half a dozen|half an?|(?:a|three)[- ]quarters? of an?|(?:an?|one|two|three|four|five|six|seven|eight|nine)[- ](?:third|fifth|tenth|hundredth)s? of an?|a (?:quarter|half)(?=[- ]point)|(?:several|a few|many) (?:hundred|thousand|million|billion)|(?:tens|hundreds) of (?:thousands|millions)(?! of)|(?:several |many )?(?:dozens|scores|tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|hundreds|thousands|millions|billions) of|(?:a|an|one|two|three|several|a few) dozen|a (?:hundred|thousand) and ${englishWords}|a (?:hundred|thousand|million|billion|trillion)|${englishWords})`
const magnitude =
  '(?:(?<hyphen>[ -]?)(?<magnitude>(?:hundred |thousand )?(?:hundred|thousand|million|billion|trillion)(?!s\\b)|mn|mln|bn|bln|tn|trn|[mMbBkK])(?![A-Za-z²³0-9]))?'
const named = (text: string, name: string) => text.replace('?<hyphen>', `?<hyphen${name}>`).replace('?<magnitude>', `?<magnitude${name}>`)
const range = `(?:${named(magnitude, '1')}(?<unit1>\\s?(?:percent|per cent|%|°C|yuan|km))?(?<dash>\\s?[-–—~]\\s?|-? to |-to-| and | or )(?<currency2>(?:US ?|HK|NT|S)\\$|[$¥€£]|RMB? ?)?(?<second>${digits}|\\b${englishWords}(?![a-z])))`
const amount = (middle: string) =>
  new RegExp(
    `(?<![\\w.])${before}(?<minus>[-−]|(?<!\\bplus or )minus |negative )?${currency}(?<first>\\d+ and a half(?=[ .,;:)]|$)|${digits}|\\b${words}(?![a-z]))${middle}${magnitude}(?<plus>\\+|-plus\\b| plus\\b(?! (?:\\d|[a-z]))| ?-?odd\\b)?(?<after> or (?:more|better|above|over|so|less|below|fewer)| and (?:above|over)(?! (?:\\d|[$¥€£]|US|HK|RMB|an?\\b|the\\b|its?\\b|all\\b|nearly|some\\b|about|more\\b|half\\b|one\\b|two\\b|three\\b))| or thereabouts| at (?:most|least))?`,
    'giy'.replace(middle ? 'y' : 'g', ''),
  )
export const pattern = amount(`${range}?`)
export const single = amount('(?<none>)')
export const fractions =
  /(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\d+) and )(?<!\b(?:one|two) (?:to|or) (?=three quarters\b))(?:(?<before>nearly|almost|about|around|roughly|approximately|more than|over|less than|fewer than|under|just over|just under|at least|up to|exactly|fully|well over|close to|not far short of|just short of) )?(?:(?<![a-z])(?<num>an?|another(?= (?:third|fifth|quarter|half|tenth)\b(?! (?:of (?:growth|an|the|a)|century|to)\b))|one|two|three|four|five|six|seven|eight|nine)[- ](?<den>half(?!-(?:finished|baked|built|hearted|time|brothers?|sisters?|marathons?|mast|truths?|completed|open|empty|full|eaten|hour))|(?<=\b(?:one|two|three|four|five|six|seven|eight|nine)[- ])(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:thir|four|fif|six|seven|eigh|nine)teenth|eleventh|twelfth)|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth)s?\b(?![- ]points? (?:cut|rise|increase|reduction|hike|move))(?! of an? (?:million|billion|dozen|point)\b)(?! (?:quarter|place|time|day|year(?! on|-on)|anniversary|edition|session|term|round|straight|consecutive|of (?:January|February|March|April|May|June|July|August|September|October|November|December)|plenary|national|party|largest|biggest|phase|generation|batch))|(?<half>(?<![a-z])(?<! and a )(?<!\b(?:left|right|first|second|top|bottom|upper|lower|front|back|other|latter|\w+ern)[ -])(?<!\b(?:for|in|during|over|of|through) the )half(?= (?:of|the|its|an?(?! (?:million|billion|dozen|page|point|per)\b)|that|those|as|were|are|all|their|is|was|have)\b|[.,;]|$)|(?<=\bby (?:(?:nearly|almost|about|around|roughly|over|more than|less than|just over|just under) )?)half(?! an?\b|[-a-z]))|(?<halved>halved|halving|halves?)|(?<maj>a majority|the majority|most(?= of))|(?<k>(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine)|(?<![\d.,])\d+)(?: [a-z]+(?= in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b))?[ -](?:out[ -]of|in)[ -](?:every )?(?<of>(?:a|one|ten|10)(?: hundred)? (?:thousand|million)|a hundred|1,000|10,000|100,000|two|three|four|five|six|seven|eight|nine|ten|(?!1[0-7]\d\d\b)\d+)\b(?![,.:]\d)(?! (?:years|months|days|weeks|hours|minutes|cities|countries|provinces|counties|towns\w*|villages|districts|places|locations|regions|categories|events|groups|matches|games)))/gi
export const multiples =
  /(?:(?<before>nearly|almost|about|around|roughly|more than|over|less than|just over|at least|up to) )?(?:(?<verb>more than )?(?:(?<times>doubl|tripl|trebl|quadrupl|quintupl)(?:ed|es|ing|e|ing)\b|(?<twice>twice|thrice)\b(?! (?:a|per|each|every|in|daily|weekly)\b|-(?:daily|weekly|monthly|yearly)\b)|(?<fold>(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|several))-?fold\b|(?:(?<low>\d+(?:\.\d+)?|one and a half|two|three|four|five|six|seven|eight|nine)(?: to |[-–]))?(?<n>(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)|two|three|four|five|six|seven|eight|nine|ten|one and a half|two and a half|three and a half|a (?:hundred|thousand|million)) times(?= [^ -~]| (?:the|that|as|more|higher|larger|bigger|greater|what|its|their|over|faster|last|those|of|year|from|to(?= (?:(?:about|around|nearly|over|more than) )?(?:US)?[\d$¥€£]))\b|[,.;)]|$)))/gi
export const ordinalPattern = new RegExp(
  `(?<!\\b(?:per|every|each) )(?<!(?:met(?:re|er)s|tonnes|tons|feet|kilomet(?:re|er)s|km|miles|frames|bytes|litres|liters|times|(?:quarter|third|fifth|tenth|hundredth)s? of|half|fraction of|split|yuan|dollars|m|GB|MB) a )(?<!\\b(?:\\d\\w*|[a-z]+s) a (?=second(?:[.,;)]|$| (?:and|or|but|while|at|for|in|on|to|from|over|under|than|with)\\b)))(?<![\\d,])\\b(?:the )?(?<o>${englishOrdinals})\\b(?!-?(?:hand|class|rate|party|generation| of all| half of (?:the month|\\u0001))| of an? (?!series))(?<fy> Five-Year)?`,
  'gi',
)
export const scores =
  /(?<![\d:.,$-])\b(?<a>\d{1,3})(?:[-–:∶]|(?<!\bfrom \d{1,3}) to )(?<b>\d{1,3})\b(?![\d:]|[-–]\d|[.,]\d| ?(?:%|percent|per cent|yuan|hundred|thousand|million|billion|trillion|mm|cm|kg|kilos?|kilograms?|grams?|[kMG]Wh?|ha|hectares|acres?|jin|lit(?:er|re)s?|feet|miles?|seconds?|cases|flights|trains|trips|km|kilometers?|kilometres?|met(?:er|re)s?|years?|months?|days?|hours?|minutes?|degrees|°|people|tons?|tonnes|mu|hectares?|participants|members|students|companies|points?)|[- ]year)/gi

/** `an hour and a half`, `two years and a half`. */
export const andAHalf = new RegExp(
  `${before}(?<one>\\ban?|\\b(?:the )?(?:next|past|last|coming)|\\b${englishWords}) (?<unit>[a-z]+(?: [a-z]+)?) and (?<part>a half|a quarter|three[- ]quarters)\\b`,
  'gi',
)

/** `More than an hour`, `nearly a year`; `a year and three months`: one of a unit, where a bound or a smaller unit makes a figure of it. */
export const oneOfUnit =
  /\b(?:(?<before>no (?:more|longer|less) than|not more than|at most|up to|more than|nearly|almost|less than|just under|just over|at least|well over) an? (?<unit>hour|day|week|month|year|decade)\b(?!s| (?:ago|earlier|before|old|and an? )|-)|an? (?<whole>minute|hour|day|week|month|year) and (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|[a-z]+teen|(?:twen|thir|for|fif)ty(?:-[a-z]+)?) (?:second|minute|hour|day|week|month)s?\b))/gi

/** Names whose figures count nothing. */
export const masked =
  /\b(?:one|once|1)[- ]in[- ](?:an? )?(?=(?:\d+|a|one|two|five|ten|twenty|thirty|fifty)[- ](?:hundred[- ]|thousand[- ])?years?\b)|\b7\d7-\d{1,4}(?:ER|LR|F)?s?\b|\b(?:(?:first|second|third|fourth)-(?: and|,| or) )?(?:second|third|fourth|fifth)-tier\b|\b(?:[Tt]iers?[ -]|(?:level|class|category|type)-)(?:one|two|three|four|five|[1-5])\b(?![.,]\d)|\b[Gg]rades?[ -](?:one|two|three|four|five|six|seven|eight|nine|\d)(?:(?: (?:to|through|and) -?|-)(?:one|two|three|four|five|six|seven|eight|nine|\d))?\b(?! (?:per|%))|\b(?:first|middle|second|last) (?:ten|10) days(?= (?:of|in) [^A-Za-z])|\b(?:two|both) halves\b|\b[A-Z][A-Za-z]+ \d+(?:-\d+){2,}\b|\b[A-Z][A-Za-z]*(?:[’'](?!s)[a-z]+)?[-–]?\d+(?:[.-]\d+)*[A-Za-z]*\b(?<!\b(?:RMB|RM|Rp|CNY|USD|EUR|GBP|HKD|SGD|MYR|THB|US|H)\d*(?:\.\d+)?[a-z]*)|(?<=\b[A-Z][a-z]+ )\d{1,2}[A-Z]\b(?! ?(?:yuan|dollars|people))|\b\d+(?:G|D|K|A|V|S)\b(?! ?(?:yuan))|\b(?:No|Nos|Flight|Route|Line|Gate|Hall|Pier|Terminal|Article|Chapter|Category|Level|Grade|Class|Type|Model|Phase|Level|Building|Room|Highway|Channel|Page|Annex)\.? ?\d+\b|(?<!\w-)\b(?:Belt and Road|one country, two systems|One Country, Two Systems|One Belt,? One Road|Two Sessions|two sessions|Double (?:11|Eleven|12|Twelve|First[- ]Class)|Singles'? Day|Double Ninth|Double Seventh|Big Four|Three Gorges|Second Thomas Shoal|Second World War|First World War|Third World|Second Ring Road|Fortune (?:Global )?500|Global 500|Top (?:Ten|100|10|50|500)|Four Seasons|Seven Seas|Formula One|Formula 1|(?:an? )?thousand-(?:grain|kernel|seed)|one-stop|one another|no one|anyone|everyone|someone|one day|[Dd]ouble[- ]digits?|[Ss]ingle[- ]digits?|one of|second-hand|first-class|world-class|one side|each one|this one|that one|the one|at one|one's|one-off|one-way|two-way|three-dimensional|two-dimensional|Twenty20|five-star|four-star|three-star|five-star|Five-Year|first-ever|first time|at first|first of all|24\/7|plus or minus|360-degree|all-in-one|one-third of the way)\b/g

export const qualifierOf = (word: string | undefined, after: string | undefined): Qualifier | undefined => {
  const text = (word ?? '').toLowerCase()
  if (text) {
    if (
      /^(?:no (?:more|higher|greater|older|longer|faster|taller|larger|heavier)|not more|not exceeding|at most|up to|a maximum)/.test(text)
    )
      return 'at most'
    if (/^(?:no (?:less|fewer|lower|younger|shorter|smaller)|not less|not fewer|not lower|at least|a minimum)/.test(text)) return 'at least'
    if (
      /^(?:more|greater|higher|larger|older|longer|taller|heavier|a (?:shade|touch|whisker|fraction) (?:over|above|more)|just over|just above|slightly more|slightly over|a little over|a little more|well over|over|above|exceed|surpass|top|pass|cross|broke|beyond|past|in excess|upward|north)/.test(
        text,
      )
    )
      return 'over'
    if (
      /^(?:nearly|almost|close to|not far short|approach|nearing|near$|just (?:short|under|below)|slightly (?:less|under|below)|a (?:shade|touch|whisker|fraction) (?:under|below|short)|a little (?:under|less))/.test(
        text,
      )
    )
      return 'nearly'
    if (/^(?:less|fewer|lower|younger|shorter|lighter|smaller|below|under|short|not even)/.test(text)) return 'under'
    if (/^(?:some|about|around|roughly|approximately|an estimated|estimated|circa|or so)/.test(text)) return 'about'
  }
  const end = (after ?? '').toLowerCase()
  if (
    /or (?:more|better|above|over|older|taller|longer|higher|heavier|warmer|hotter|faster|deeper|wider|bigger|larger|up)|and (?:above|over|older|up\b|upward)/.test(
      end,
    )
  )
    return 'at least'
  if (
    /or (?:less|below|fewer|under|younger|shorter|lower|lighter|colder|cooler|slower|shallower|narrower|smaller)|and (?:under|below|younger)|at most|maximum/.test(
      end,
    )
  )
    return 'at most'
  if (/at least|minimum/.test(end)) return 'at least'
  if (/or so|thereabouts/.test(end)) return 'about'
  if (/\+|plus|odd/.test(end)) return 'over'
  return undefined
}
