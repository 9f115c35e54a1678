import type { Finding, Passage, Reading } from './reading.ts'

/**
 * Words that exclude each other, each with its Chinese and its English; a claim may use one only where the source does not speak of the others
 * alone. Rows of two and more.
 */
const contrasts: [zh: RegExp, en?: RegExp][][] = [
  [
    [/男(?!方)/, /\b(?:men|male|boys?|man)(?:[’']s)?\b/i],
    [/女/, /\b(?:women|female|girls?|woman)(?:[’']s)?\b/i],
  ],
  [
    [/出口/, /\bexport/i],
    [/进口/, /\bimport/i],
  ],
  [
    [/东[部区侧岸]|以东/, /\b(?:east|eastern)\b/i],
    [/西[部区侧岸]|以西/, /\b(?:west|western)\b/i],
  ],
  [
    [/南[部区侧岸]|以南|城南/, /\b(?:south|southern)\b/i],
    [/北[部区侧岸]|以北|城北/, /\b(?:north|northern)\b/i],
  ],
  [
    [/公办/, /\bpublic\b/i],
    [/民办/, /\bprivate\b/i],
  ],
  [
    [/高于|快于|高出|多于|(?<!不)超(?:过|出|警)|强于/, /\b(?:above|higher than|faster than)\b/i],
    [/(?<!不)低于|慢于|(?<!不)少于|不及|弱于/, /\b(?:below|lower than|slower than)\b/i],
  ],
  [
    [/提前|早于/, /\b(?:earlier than|ahead of (?:schedule|time)|days earlier|early)\b/i],
    [/推迟|晚于|延后|延期|延迟/, /\b(?:later than|(?:days|months|weeks) later|delay\w*|postpon\w*|behind schedule)\b/i],
  ],
  [
    [/免费|免收/, /\b(?:free of charge|free admission|admission is free|for free)\b/i],
    [/收费|付费|加收/, /\b(?:charges?|charging|paid admission|fee-paying)\b/i],
  ],
  [
    [/赞成|支持/, /\b(?:in favou?r|support\w*)\b/i],
    [/反对/, /\b(?:against|oppos\w+)\b/i],
  ],
  [
    [/增持/, /\b(?:raised its stake|bought more shares)\b/i],
    [/减持/, /\b(?:cut its stake|reduced its stake)\b/i],
  ],
  [
    [/领先|领跑/, /\b(?:lead|leads|led|leading|ahead)\b/i],
    [/落后/, /\b(?:trail\w*|behind)\b/i],
  ],
  [
    [/小学/, /\b(?:primary|elementary) schools?\b/i],
    [/中学|高中|初中/, /\b(?:middle|high|secondary) schools?\b/i],
  ],
  [
    [/春季|春天/, /\bspring\b/i],
    [/秋季|秋天/, /\bautumn|\bfall season/i],
  ],
  [
    [/夏季|夏天|夏粮/, /\bsummer\b/i],
    [/冬季|冬天/, /\bwinter\b/i],
  ],
  [
    [/合格|达标/, /\b(?:up to standard|qualified)\b/i],
    [/不合格|未达标/, /\b(?:substandard|unqualified)\b/i],
  ],
  [
    [/顺差/, /\bsurplus\b/i],
    [/逆差/, /\bdeficit\b/i],
  ],
  [
    [/买入|购买|收购/, /\b(?:bought|acquir\w+|purchas\w+)\b/i],
    [/卖出|出售|转让/, /\b(?:sold|sells?|divest\w*)\b/i],
  ],
  [
    [/城镇/, /\burban\b/i],
    [/农村/, /\brural\b/i],
  ],
  [
    [/盈利|净利润/, /\bprofits?\b/i],
    [/亏损/, /\b(?:loss|losses)\b/i],
  ],
  [
    [/最高/, /\b(?:highest|maximum|highs?)\b/i],
    [/最低/, /\b(?:lowest|minimum|lows?)\b/i],
  ],
  [
    [/开幕/, /\b(?:opened|kicked off)\b/i],
    [/闭幕|落幕/, /\b(?:closed|concluded|wrapped up)\b/i],
  ],
  [
    [/胜|夺冠|击败|赢/, /\b(?:won|beat|defeated)\b/i],
    [/负|不敌|输/, /\blost\b(?! to)/i],
  ],
  [
    [/维持原判|维持一审|驳回上诉/, /\b(?:upheld|upholds|uphold)\b/i],
    [/撤销(?:原判|一审)|改判|发回重审/, /\b(?:overturn\w*|quash\w*|revers\w+|retrial)\b/i],
  ],
  [
    [/上午/, /\bmorning\b/i],
    [/下午/, /\bafternoon\b/i],
  ],
  [
    [/名义/, /\bnominal/i],
    [/实际增|实际/, /\breal terms|inflation-adjusted|after inflation\b/i],
  ],
  [
    [/首次|首个|首届|首家/, /\bfirst\b/i],
    [/再次|第二|再度/, /\b(?:again|second)\b/i],
  ],
  [
    [/金[牌奖]|夺金|摘金|[枚块]金/, /\bgolds?\b(?! price)/i],
    [/银[牌奖]|摘银|[枚块]银/, /\bsilvers?\b/i],
    [/铜[牌奖]|摘铜|[枚块]铜/, /\bbronzes?\b/i],
  ],
  [
    [/冠军|夺冠|问鼎|捧杯/, /\b(?:champions?|crowned)\b/i],
    [/亚军/, /\brunners?-up\b/i],
    [/季军/, /\bthird place\b/i],
  ],
  [
    [/红色(?:预警|台风|暴雨|高温|寒潮)/, /\bred (?:alert|warning)/i],
    [/橙色/, /\borange (?:alert|warning)?/i],
    [/黄色/, /\byellow (?:alert|warning)?/i],
    [/蓝色/, /\bblue (?:alert|warning)/i],
  ],
  [
    [/国家级|全国/, /\b(?:national-level|nationwide|country-?wide)\b/i],
    [/省级|全省|省内/, /\b(?:provincial-level|province-?wide)\b/i],
    [/市级|全市|市内|我市/, /\b(?:municipal-level|city-level|city-?wide)\b/i],
    [/县级|全县|区级|全区/, /\b(?:county-?wide|district-?wide)\b/i],
  ],
  [[/全国/], [/全省/], [/全市/]],
  [
    [/大型/, /\blarge(?:-scale|-sized)?\b/i],
    [/中型/, /\bmedium-sized?\b/i],
    [/小型/, /\bsmall(?:-scale|-sized)?\b/i],
  ],
]

/** One of the words of a row stands where the evidence has only others of it: east for west, women for men. */
export const opposites = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const own = claim.language === 'zh' ? 0 : 1
  return contrasts.flatMap((row) => {
    const spoken = row.filter((words) => words[own]?.test(claim.text))
    const there = row.filter(([zh]) => zh.test(source.text))
    // Where the claim has several of a row it tells them apart itself, unless one of them is wholly its own.
    const strange = spoken.filter(([zh]) => !zh.test(source.text) && !zh.test(context.text))
    const [added] = strange
    return added && there.length > 0 && !there.some((words) => spoken.includes(words))
      ? [
          {
            text: added[own]!.exec(claim.text)![0],
            why: `the evidence has ${there[0]![0].exec(source.text)![0]} where the claim says ${added[own]!.exec(claim.text)![0]}`,
          },
        ]
      : []
  })
}
