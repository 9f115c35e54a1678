import { agesInChinese } from './ages-zh.ts'
import { amountsInChinese } from './amounts-zh.ts'
import type { DateMention } from './dates.ts'
import { clockDuration, joinDurations, shareChineseUnits } from './join-quantities.ts'
import { chineseNumber, round } from './numbers.ts'
import { everyMatch } from './patterns.ts'
import { type Quantity, significantDigits } from './quantities.ts'
import { fractions, maskNames, ordinals, qualifierOf, scores } from './quantity-patterns-zh.ts'
import { chineseUnits } from './units-zh.ts'
import { halfWidth } from './width.ts'

/** See quantitiesIn. */
export const chineseQuantities = (text: string, dates: DateMention[]): Quantity[] => {
  // 两个多小时 is 两多个小时 to the reader, of one length.
  let plain = halfWidth(text)
    .replace(/个([多余])(?=小时|钟头|星期|世纪|月|百分点|基点)/g, '$1个')
    // 9分半钟.
    .replace(/分半钟/g, '分钟半')
    .replace(/(?<=(?<!\d)[24][05])尺(?=[^，。；]{0,3}(?:集装箱|[货高冷]?柜|箱))/g, '呎')
  const found: Quantity[] = []
  const claim = (at: number, end: number) => {
    plain = plain.slice(0, at) + '\u0001'.repeat(end - at) + plain.slice(end)
  }
  const add = (quantity: Omit<Quantity, 'text'>) => {
    const { at, end } = quantity
    found.push({ ...quantity, text: text.slice(at, end) })
    claim(at, end)
  }
  for (const { at, end, kind } of dates) if (kind !== 'comparison' && !/分之$/.test(plain.slice(0, at))) claim(at, end)
  for (const age of agesInChinese(plain, text)) add(age)
  for (const match of everyMatch(plain, ordinals)) {
    const { n, k, k2, p, c, fy, ce, hao, nian, nj, deng, yun, shou, chu } = match.groups!
    // 第90+4分钟 is the 94th.
    const added = n?.includes('+') ? n.split('+').reduce((sum, part) => sum + Number(part), 0) : undefined
    const value =
      added ??
      (fy !== undefined
        ? chineseNumber(`${fy}`)
        : chineseNumber((n ?? k ?? k2 ?? p ?? c ?? ce ?? hao ?? nian ?? nj ?? deng ?? yun ?? shou ?? chu)!))
    if (value === undefined || (value > 1000 && n === undefined)) continue
    if (fy !== undefined && !/[“"]?$/.test(plain.slice(0, match.index))) continue
    add({
      kind: 'ordinal',
      value,
      unit: match.groups!.m ?? match.groups!.s ?? '',
      digits: 0,
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  plain = maskNames(plain)
  for (const match of everyMatch(plain, fractions)) {
    const groups = match.groups!
    const at = match.index
    const end = at + match[0].length
    const qualifier = qualifierOf(
      groups.before ?? groups.fanBefore ?? groups.fanFirst ?? (groups.q === '过' ? '超过' : groups.q),
      groups.after ?? groups.halfAfter ?? groups.fan?.replace('还', ''),
      undefined,
    )
    const shared = { at, end, digits: 0, ...(qualifier ? { qualifier } : {}) }
    if (groups.den) {
      const num = groups.num!.includes('点') ? decimalOf(groups.num!) : chineseNumber(groups.num!)
      const den = chineseNumber(groups.den)
      if (num !== undefined && den)
        add({ kind: 'percent', value: round((num / den) * 100), unit: '%', ...shared, ...(den === 100 ? {} : { fraction: true }) })
    } else if (groups.half) add({ kind: 'percent', value: 50, unit: '%', fraction: true, ...shared })
    else if (groups.over) add({ kind: 'percent', value: 50, unit: '%', fraction: true, ...shared, qualifier: 'over' })
    else if (groups.de) add({ kind: 'percent', value: 50, unit: '%', fraction: true, ...shared })
    else {
      const times = groups.times ? (chineseNumber(groups.times) ?? 1) : 1
      add({ kind: 'multiple', value: match[0].includes('倍') ? times + 1 : 2 ** times, unit: '×', ...shared })
    }
  }
  for (const { index: at } of everyMatch(plain, /双倍(?!体)/g)) add({ kind: 'multiple', value: 2, unit: '×', digits: 0, at, end: at + 2 })
  for (const match of everyMatch(plain, scores)) {
    add({
      kind: 'score',
      value: Number(match.groups!.a),
      upTo: Number(match.groups!.b ?? match.groups!.b2),
      unit: ':',
      digits: 0,
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of everyMatch(
    plain,
    /(?<![零一二三四五六七八九十百])(?<a>[零一二三四五六七八九十]{1,2})比(?<b>[零一二三四五六七八九十]{1,2})(?=[^零一二三四五六七八九十年月日]|$)/g,
  )) {
    const [value, upTo] = [chineseNumber(match.groups!.a!), chineseNumber(match.groups!.b!)]
    if (value !== undefined && upTo !== undefined && !/对$|[大每]$/.test(plain.slice(0, match.index)))
      add({ kind: 'score', value, upTo, unit: ':', digits: 0, at: match.index, end: match.index + match[0].length })
  }
  for (const match of everyMatch(
    plain,
    /(?<![\d.])(?:(\d{1,2})个?小时)?(\d{1,2})分(?:钟)?(\d{1,2})秒(\d{1,3})?(?!\d)|(?<![\d.])(?<seconds>\d{1,2})秒(?<parts>\d{1,3})(?!\d)/g,
  ))
    add(clockDuration(match, match.index))
  // 2:21:08, as a clock shows it of a race.
  for (const match of everyMatch(plain, /(?<![\d:.])(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(?![\d:]|\.\d)/g))
    add(clockDuration(match, match.index))
  // 19米75, 1小时27分: the part after the unit is said without its own.
  for (const match of everyMatch(
    plain,
    /(?<![\d.])(\d{1,3})米(\d{2})(?![\d.]|[米厘公万])|(?<![\d.])(\d{1,2})(?:个)?小时(\d{1,2})分(?!钟)/g,
  )) {
    const [all, metres, centimetres, hours, minutes] = match
    const at = match.index
    add(
      metres
        ? { kind: 'measure', value: Number(`${metres}.${centimetres}`), unit: 'm', digits: 0, at, end: at + all.length }
        : {
            kind: 'duration',
            value: round(Number(hours) + Number(minutes) / 60),
            unit: 'hour',
            factor: 1 / 60,
            digits: 0,
            at,
            end: at + all.length,
          },
    )
  }
  // 三元五角, 1块2毛, 3块5: yuan and their parts.
  for (const match of everyMatch(
    plain,
    /(?<yuan>\d+|[一二两三四五六七八九十百]+)(?:[元块](?<jiao>[1-9一二三四五六七八九])[角毛](?![形星钢螺龙亭楼])(?:(?<fen>[1-9一二三四五六七八九])分)?|块(?<bare>[1-9一二三四五六七八九])(?![\d.多来几万千百十个元块角]))钱?/g,
  )) {
    const { yuan, jiao, fen, bare } = match.groups!
    const [whole = 0, tenths = 0, hundredths = 0] = [yuan, jiao ?? bare, fen ?? '零'].map((part) => chineseNumber(part!))
    const value = round(whole + tenths / 10 + hundredths / 100)
    add({ kind: 'money', value, unit: 'CNY', digits: 0, at: match.index, end: match.index + match[0].length })
  }
  // 1元60分, 1令吉99仙: cents of what stands before them.
  for (const match of everyMatch(plain, /(?<!\d|\d[.,])(?<whole>\d{1,4})(?<unit>令吉|[新港美欧]?元|块)(?<cents>\d{1,2})[分仙]钱?(?!\d)/g)) {
    const { whole, unit, cents } = match.groups!
    const value = round(Number(whole) + Number(cents) / 100)
    const end = match.index + match[0].length
    add({ kind: 'money', value, unit: chineseUnits[unit!]?.unit ?? 'CNY', digits: 0, at: match.index, end })
  }
  for (const match of everyMatch(plain, /数以(?<order>[十百千万亿]+)计/g))
    add({
      kind: 'count',
      value: chineseNumber(match.groups!.order!) ?? 0,
      unit: '',
      vague: true,
      digits: 0,
      at: match.index,
      end: match.index + match[0].length,
    })
  for (const match of everyMatch(plain, /百分之?百/g))
    add({ kind: 'percent', value: 100, unit: '%', digits: 0, at: match.index, end: match.index + match[0].length })
  for (const match of everyMatch(plain, /半(?<more>多)?个世纪/g)) {
    add({
      kind: 'duration',
      value: 600,
      unit: 'month',
      digits: 0,
      ...(match.groups!.more ? { qualifier: 'over' as const } : {}),
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  // 三次产业结构为6.1∶44.3∶49.6: the parts of a hundred.
  for (const match of everyMatch(plain, /(?<![\d.:：∶])(\d+(?:\.\d+)?)[:：∶](\d+(?:\.\d+)?)[:：∶](\d+(?:\.\d+)?)(?![\d.:：∶])/g)) {
    const parts = match.slice(1)
    if (Math.abs(parts.reduce((sum, part) => sum + Number(part), 0) - 100) > 0.5) continue
    let at = match.index
    for (const part of parts) {
      add({ kind: 'percent', value: Number(part), unit: '%', digits: significantDigits(part), at, end: at + part.length })
      at += part.length + 1
    }
  }
  const inOrder = [...found, ...amountsInChinese(plain, text)]
    .sort((a, b) => a.at - b.at)
    .map((quantity) => ({ ...quantity, ...qualifiedFromAfar(quantity, plain) }))
  return shareChineseUnits(joinDurations(boundParts(inOrder, plain), text), text)
}

/** 不到640万剂需求的一半: the word is of the part, not of what it is a part of. */
const boundParts = (found: Quantity[], text: string): Quantity[] =>
  found.map((quantity, index) => {
    const [whole, part] = [found[index - 1], found[index + 1]]
    if (isPart(quantity, whole, text)) return { ...quantity, ...(whole!.qualifier ? { qualifier: whole!.qualifier } : {}) }
    if (!part || !isPart(part, quantity, text)) return quantity
    const { qualifier: _, ...plain } = quantity
    return plain
  })
const isPart = (part: Quantity, whole: Quantity | undefined, text: string): boolean =>
  whole?.qualifier !== undefined &&
  part.fraction === true &&
  part.qualifier === undefined &&
  /^(?:不到|不足|超过?|逾|近|接近|将近|约)/.test(whole.text) &&
  /^[^，。；、\d]{0,8}的$/.test(text.slice(whole.end, part.at))

/** 近年度计划的73%, 超过全省总量的一半: what the share is of stands between it and the word that bounds it. */
const qualifiedFromAfar = ({ kind, qualifier, at }: Quantity, text: string): Pick<Quantity, 'qualifier'> => {
  if (qualifier !== undefined) return {}
  const before = text.slice(0, at)
  const patterns = kind === 'percent' ? [fromAfar, ofPrice] : kind === 'money' ? [ofEach] : kind === 'multiple' ? [timesOf] : []
  const word = patterns.map((pattern) => pattern.exec(before)?.groups?.word).find((found) => found !== undefined)
  const found = word && qualifierOf(word.replace(/占[到了据]?$/, ''), undefined, undefined)
  return found ? { qualifier: found } : {}
}
const fromAfar =
  /(?:^|[，。；：、]|[占达到完成已仍仅就为量额数值]|\p{Script=Han}{2}(?=近|不[高低少多超]))(?<word>(?<![附最邻靠远新相临亲])近(?![几些期来日郊邻海代一二两三四五六七八九十半]|年[^度])|将近|接近|几乎(?:占[到了据]?)?|超过?|逾|约占?|不[超高低少多][过于]|不足|不到)(?!部分|[出市级额时龄期载标速定]|过[部额])(?:(?!\d|的|部分)[\p{Script=Han}]){2,10}(?:的|(?<=(?:几乎|接近|将近|约|近)占[^占]{2,8}))$/u

/** 几乎是前一周0.7元的两倍, 超过去年同期的三倍: what is multiplied stands between. */
const timesOf =
  /(?<word>几乎|接近|将近|近乎|几近|差不多|超过|不到|不足|(?<![最附邻靠新])近(?=去年|上年|同期|前一))(?:(?:相当于|达到?|[是为有])了?[^，。；]{1,20}|(?:去年|上年|前年|此前|同期|上[周月季]|前一|原[来先价有]|\p{Script=Han}{2}同期)[^，。；]{0,12})的?$/u

/** 不超过市场价七成. */
const ofPrice = /(?<word>不(?:超过?|[高低]于))\p{Script=Han}{2,6}$/u

/** 突破每盎司2700美元. */
const ofEach = /(?<word>突破|站上|站稳|超过|逾|高于|低于|接近|约为?|不足|不到|跌破)每\p{Script=Han}{1,4}$/u

const decimalOf = (text: string): number | undefined => {
  const [whole = '', part = ''] = text.split('点')
  const base = chineseNumber(whole)
  const tail = [...part].map((mark) => chineseNumber(mark) ?? 0).join('')
  return base === undefined ? undefined : Number(`${base}.${tail}`)
}
