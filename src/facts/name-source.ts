import type { Reading } from './reading.ts'

/** What names may come from: the evidence, the rest of the article, and the paper's own name and place. */
export const nameSource = ({ source, context, paper }: Reading): string => {
  const text = `${source.text}\n${context.text}\n${paper}`
  return text + wholes.map(([part, whole]) => (part.test(text) ? `\n${whole}` : '')).join('')
}

/** Countries and cities that a text names by a part of them, or by what only they have. */
const wholes: [part: RegExp, whole: string][] = [
  [/本港|港府|港交所|恒生指数|恒指|港铁/, '香港'],
  [/行政院|立法院|新台币/, '台湾'],
  [/英格兰|苏格兰|威尔士|伦敦|唐宁街/, '英国'],
  [/纽约|华盛顿|白宫|五角大楼|硅谷|华尔街|美联储/, '美国'],
  [/克里姆林宫|莫斯科|圣彼得堡/, '俄罗斯'],
  [/东京|大阪|京都|北海道/, '日本'],
  [/巴黎|里昂|马赛/, '法国'],
  [/柏林|慕尼黑|法兰克福/, '德国'],
  [/日经(?:225|指数|股)/, '日本东京'],
  [/道琼斯|纳斯达克|标普500/, '美国纽约'],
  [/消委会|消协/, '消费者委员会'],
  [/发改委/, '发展和改革委员会'],
  [/卫健委/, '卫生健康委员会'],
  [/住建[局厅委]/, '住房和城乡建设局'],
  [/文旅[局厅]/, '文化和旅游局'],
  [/人社[局厅]/, '人力资源和社会保障局'],
  [/工信[局厅]/, '工业和信息化局'],
  [/国资委/, '国有资产监督管理委员会'],
  [/市监局/, '市场监督管理局'],
  [/广期所/, '广州'],
  [/大商所/, '大连'],
  [/郑商所/, '郑州'],
  [/上期所|上交所/, '上海'],
  [/深交所/, '深圳'],
  [/北交所/, '北京'],
  [/首尔|釜山|青瓦台/, '韩国'],
  [/悉尼|墨尔本|堪培拉/, '澳大利亚'],
  [/多伦多|渥太华|温哥华/, '加拿大'],
  [/罗马|米兰|都灵/, '意大利'],
  [/马德里|巴塞罗那/, '西班牙'],
]
