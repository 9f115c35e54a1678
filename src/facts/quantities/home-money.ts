import type { Quantity } from '../../language/quantities.ts'

/**
 * Where papers write 元 for a currency of their own: what a paper's name and place has, and what its stories have that is nowhere else.
 */
const homes: [currency: string, paper: RegExp, told: RegExp][] = [
  [
    'SGD',
    /新加坡/,
    /新加坡|狮城|组屋|建屋(?:发展)?局|公积金局|陆(?:路)?交(?:通管理)?局|小贩中心|拥车证|国家法院|小额索偿庭|职总|集选区|肃毒局|巴刹|德士/,
  ],
  [
    'HKD',
    /香港/,
    /香港|[本全]港(?![口区])|港府|港铁|港股|公屋|居屋|房委会|强积金|医管局|裁判法院|启德|地政总署|差饷|九龙|港岛|新界|旺角|尖沙咀|[平每]方?呎/,
  ],
  ['MOP', /澳门/, /澳门|博企|幸运博彩|博彩监察/],
  [
    'TWD',
    /台湾/,
    /台[湾北中南东股铁](?!部)|新北市|高雄|新竹|立法院|行政院|健保署|立委|捷运|劳保|主计|宜兰|花莲|桃园|苗栗|彰化|南投|云林县|嘉义|屏东|基隆|澎湖|台糖|台电/,
  ],
]

/** The currencies that 元 may stand for in a story. paper: its name and place. A paper of another place keeps its own. */
export const homeCurrencies = (paper: string, story: string): ReadonlySet<string> => {
  const ofPaper = homes.filter(([, name]) => name.test(paper))
  const found = ofPaper.length > 0 ? ofPaper : homes.filter(([, , told]) => told.test(story))
  return new Set(found.map(([currency]) => currency))
}

/** 186万元 of a paper of Singapore told as S$1.86 million, $1.86 million or 186万新元: what 元 stands for there is told as 元. */
export const asHomeMoney = (quantity: Quantity, evidence: Quantity[], homes: ReadonlySet<string>): Quantity => {
  if (homes.size === 0 || quantity.kind !== 'money') return quantity
  const bare = evidence.some(({ unit, text }) => unit === 'CNY' && /[元块角毛分]/.test(text) && !/人民币/.test(text))
  const home = evidence.find(({ unit }) => homes.has(unit))?.unit
  // 500元 of a story that has told 新元 before.
  if (quantity.unit === 'CNY' && !bare && home && /[元块角毛]/.test(quantity.text) && !/人民币/.test(quantity.text))
    return { ...quantity, unit: home }
  const plain = quantity.unit === 'USD' && !/US|U\.S|美/i.test(quantity.text)
  if (!plain && !homes.has(quantity.unit)) return quantity
  if (bare && !evidence.some(({ unit }) => unit === quantity.unit)) return { ...quantity, unit: 'CNY' }
  return plain && home ? { ...quantity, unit: home } : quantity
}
