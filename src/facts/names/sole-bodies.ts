/** Bodies of which there is one each, so that naming one is naming no other: by all that Chinese calls them. */
const bodies: RegExp[] = [
  /上交所|上海证券交易所|上证所/,
  /深交所|深圳证券交易所/,
  /北交所|北京证券交易所/,
  /港交所|香港(?:联合|证券)?交易所|联交所/,
  /上期所|上海期货交易所/,
  /郑商所|郑州商品交易所/,
  /大商所|大连商品交易所/,
  /广期所|广州期货交易所/,
  /中金所|中国金融期货交易所/,
  /纽交所|纽约(?:证券|股票)交易所/,
  /纳斯达克/,
  /农业银行|农行(?!业)/,
  /工商银行|工行(?!业)/,
  /建设银行|(?<![基创新改扩])建行(?!业)/,
  /中国银行(?!业|间)/,
  /交通银行/,
  /邮储银行|邮政储蓄银行/,
  /招商银行/,
  /国家开发银行|国开行/,
  /进出口银行/,
  /农商(?:银|行)|农村商业银行/,
  /新华社/,
  /中新社|中国新闻社|中新网/,
  /法新社/,
  /路透社?/,
  /美联社/,
  /彭博社?/,
  /塔斯社/,
  /共同社/,
  /韩联社/,
  /央视|中央电视台|中央广播电视总台|总台/,
  /人民日报/,
  /光明日报/,
  /经济日报/,
  /科技日报/,
  /中国日报/,
  /环球时报/,
  /证监会|证券监督管理委员会/,
  /海关总署/,
  /国资委|国有资产监督管理委员会/,
]

/** The names by which a Chinese text names one of them that the evidence does not name. */
export const soleBodiesNotIn = (text: string, source: string): string[] =>
  bodies.flatMap((body) => {
    const name = body.exec(text)?.[0]
    return name !== undefined && !body.test(source) ? [name] : []
  })
