/**
 * What the amount is of that a question asks for: kinds or base units of quantities, or `speed` and `phone`. Empty where it does not say.
 */
export const amountsAsked = (question: string): string[] => measures.find(([asked]) => asked.test(question))?.[1].split(' ') ?? []

/** What is paid, earned or worth, as the word before 多少 (学费多少) or after “what is the”. */
const sums = '(?:[费价款钱金资薪额租]|收入|产值|成本|造价|利润|补贴|预算|奖学金|营收|市值|进出口|出口|进口)(?:[格用额值金])?'
const englishSums =
  '(?:price|cost|fee|fare|rent|wage|salary|pay|budget|fine|tuition|revenue|turnover|income|profit|investment|funding|subsidy|compensation|prize(?: money)?|reward|tax|deposit|toll|bill|loan|value|rate for|charge)s?'

/** The first that fits says what the amount is of. */
const measures: [RegExp, string][] = [
  [/电话|手机号|号码|\b(?:phone|telephone|hotline|mobile) number|\bnumber (?:should|can|do) (?:i|we) (?:call|ring|dial)/i, 'phone'],
  [/多快|时速|限速|车速|速度|\bhow fast\b|\bspeed\b/i, 'speed'],
  [/第几|排名多少|名次|\bwhat (?:place|position|rank)\b|\bhow (?:high|far up) .*\brank/i, 'ordinal'],
  [
    /(?:价|费|租金|工资|成本|钱).{0,10}[涨降跌省减贵]了?多少|\bhow much\b.*\b(?:price|cost|fee|rent|fare|wage|salary|shipping|freight|rate)s?\b.*\b(?:rise|rose|risen|grow|grown|gone|go|increase|fall|fell|fallen|drop|decline|(?:up|down)(?=\s*(?:$|[?,.!]|this|last|by|on|from|year|over|in|since|compared|now|so)))/i,
    'money percent points multiple',
  ],
  [
    /百分之[几多]|几个点|利率|利息|贴息|比例|占比|[占到]了?(?:百分之)?多少$|占.{0,8}多少[？?]?$|几成|[^效功频汇]率(?:是|为|有|达|达到|到了?)?(?:多少|多高)|[涨增降跌减幅长落升](?:了|幅)?(?:是|有|达)?多少[？?]?$|\b(?:percent|percentage|share|proportion|interest rate|rate of interest)\b|\bhow much (?:did|has|have|do|does|are|is|were|was)\b.*\b(?:rise|rose|risen|grow|grew|grown|increase|fall|fell|fallen|drop|decline|decrease|(?:up|down)(?=\s*(?:$|[?,.!]|this|last|by|on|from|year|over|in|since|compared|now|so)))(?:d|ped)?\b/i,
    'percent points multiple',
  ],
  [
    new RegExp(
      `多少钱|几块钱|多少块|多少[美欧日港]?元|什么价|${sums}(?:是|用|要|为|有|共|大概|约|总共|一共|达到|达|到|能|卖|每\\p{Script=Han}|一\\p{Script=Han}{1,2}|多少年){0,3}了?多少(?![人名家个次户亩吨件倍座位])|(?:花|投|投资|投入|赚|挣|筹|募|捐|补|奖|罚|赔|收费|交|付|值|退|耗资)(?:了|掉|进去)?多少(?:[？?。了]|$)|\\bhow much\\b.*\\b(?:cost|costs|paid|pay|spend|spent|price|worth|raise|raised|earn|earned|make|invest|invested|export|exported|import|imported|buy|sell|sold|money|refund|refunded|fined|charge|charged|owe|get|receive|donate|lose|lost|save)\\b|\\b(?:price|rent|fee|wage|salary|cost|budget)s? (?:of|for|in)\\b|\\bhow much (?:is|are|was|were|money|cash|${englishSums})\\b|\\b(?:what|which)(?:'s|’s| is| are| was| were| does| do| did| will)\\b[^?]{0,30}\\b${englishSums}\\b|\\bhow many (?:dollars|yuan|pounds|euros|rmb)\\b|\\bhow (?:expensive|cheap)\\b`,
      'iu',
    ),
    'money',
  ],
  [/多少度|几度|气温|温度|\btemperature|\bhow (?:cold|hot|warm)\b|\bhow many degrees/i, '°C'],
  [
    /多大年|几岁|多大了|年龄|岁数|\bhow old (?:is|was|are|were) (?:he|she|they|mrs?|ms|the (?:\w+ )?\w*(?:man|woman|girl|boy|er|or|ist|ent))\b/i,
    'age',
  ],
  [/\bhow old\b|\bwhat age\b|\bage (?:of|did|do|is|was)\b/i, 'age duration'],
  [
    /多久|多长时间|多少时间|[多几]少?(?:天|个?小时|分钟|个?月|年|周|个?星期|秒)(?:[^份底初中级]|$)|\bhow (?:often|soon)\b|\bhow many (?:\w+ )?(?:years|months|weeks|days|hours|minutes|seconds|decades|centuries|nights)\b|\bhow long\b.*\b(?:take|takes|took|last|lasts|lasted|wait|stay|been|have|has|did|do|does|will|until|valid|before|after|need|spend)\b|\bhow much time\b/i,
    'duration',
  ],
  [/\brates?\b/i, 'money percent'],
  [/多长|\bhow long\b/i, 'm duration'],
  [
    /多[高远宽深厚]|(?:多少|几)(?:公里|千米|米|里路|英里)|\bhow (?:high|far|tall|wide|deep)\b|\bhow many (?:kilomet|mile|met(?:er|re)|feet|foot)|\bwhat (?:height|length|width|depth|distance)\b/i,
    'm',
  ],
  [/多大面积|面积|占地|(?:多少|几)(?:平方?|平米|公顷|亩)|\bhow many (?:square|hectares|acres)\b|\b(?:area|floor space)\b/i, 'm2'],
  [/多大|\bhow (?:big|large)\b/i, 'age m2 m3 percent multiple kg money'],
  [/多重|(?:多少|几)(?:吨|公斤|千克|斤)|\bhow heavy\b|\bhow many (?:ton|kilogram|kilo|kg|pounds)|\bwhat weight\b/i, 'kg'],
]
