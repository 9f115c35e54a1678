import { chineseNumber, round } from './numbers.ts'
import { type Quantity, significantDigits } from './quantities.ts'
import { pattern, qualifierOf, single } from './quantity-patterns-zh.ts'
import { lastingBefore, termAfter, termBefore } from './term-days.ts'
import { currencySigns, type UnitEntry } from './units.ts'
import { chineseUnits } from './units-zh.ts'

/** The amounts of a text: a number with its unit, magnitude and bounds. plain: the text with what is read already, and names, blotted out. */
export const amountsInChinese = (plain: string, text: string): Quantity[] => {
  const found: Quantity[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    if (!isRange(match.groups!, plain.slice(0, match.index))) {
      single.lastIndex = match.index
      match = single.exec(plain) ?? match
      pattern.lastIndex = match.index + match[0].length
    }
    const quantity = read(match, plain, text)
    if (quantity) found.push(quantity)
    else if (match[0].length > 1)
      pattern.lastIndex =
        match.index + (match.groups!.before?.length ?? 0) + (/^\d/.test(match.groups!.first!) ? match.groups!.first!.length : 1)
  }
  return found
}

/** 25个基点至0.75%, 0.9%至128.4点, 上调2元至12元: a step and what it leads to make no range. */
const isRange = ({ firstUnit, unit }: Record<string, string | undefined>, before: string): boolean => {
  if (!firstUnit) return true
  // 从146升至165立方米: a verb.
  if (firstUnit === '升' && unit !== '升') return false
  const [first, last] = [chineseUnits[firstUnit], chineseUnits[unit ?? '']]
  return first?.kind === last?.kind && first?.unit === last?.unit && (first !== undefined || firstUnit === '个') && !moved.test(before)
}

/** 30日 as a length of time. */
const ofTerm = { before: new RegExp(`${termBefore}$`), after: new RegExp(`^${termAfter}`) }

/** 连降三月, 为期5月, 连涨五日: months of no year, days of no month. */
const lastingFor = (
  number: number | undefined,
  unit: string | undefined,
  tail: string,
): Omit<Quantity, 'text' | 'at' | 'end'> | undefined => {
  if (number === undefined) return undefined
  const digits = significantDigits(String(number))
  if (unit === '日') return { kind: 'duration', value: number * 24, unit: 'hour', factor: 24, digits }
  return !unit && /^月(?![底初末份\d一二三四五六七八九十])/.test(tail)
    ? { kind: 'duration', value: number, unit: 'month', digits }
    : undefined
}
const lasting = new RegExp(`${lastingBefore}$`)

const moved = /(?:[调升降涨跌增减扬浮滑挫][高低加少长]?|提[高升]|回落|走[高低强弱]|反弹|扩大|收窄|攀升|缩[短减]|延长)(?:了|近|约|超)?$/

const vagueNumber = /^[数几]/
/** What a magnitude between a number and its unit multiplies by. */
export const magnitudeValue: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1000, 百: 100 }

const read = (match: RegExpExecArray, plain: string, text: string): Quantity | undefined => {
  const {
    before: beforeWord,
    sign,
    currency,
    first,
    firstUnit,
    second,
    sign2,
    middle: middleWord,
    magnitude,
    middle2,
    half,
    unit,
    after: afterWord,
  } = match.groups!
  let at = match.index + (match[0].length - match[0].trimStart().length)
  const written = /\d/.test(first!)
  let end = match.index + match[0].length
  // 上 and 破 are qualifiers before a round number only (上百, 破万); 达到 and 高达 say nothing about exactness.
  const upper = beforeWord === '上' && !/^[百千万亿]/.test(first!) ? undefined : beforeWord
  if (upper !== beforeWord && beforeWord) at += beforeWord.length
  // 3家余…: 余 and 许 come after what is measured, 余 before what is counted.
  const counted = /^[余许]$/.test(afterWord ?? '') && unit !== undefined && !(unit in chineseUnits) && unit !== '倍'
  if (counted) end -= 1
  const tail = plain.slice(end, end + 4)
  // 比前一周的8900起多: more than that many, and not 8900 and more.
  const compared =
    afterWord === '多' &&
    /^(?:[，。；、）]|$)/.test(tail) &&
    !/[成倍]/.test(unit ?? '') &&
    /(?<![同环])[比较][^，。；]*的$/.test(plain.slice(0, at))
  if (!half && !magnitude && second === undefined && lasting.test(plain.slice(0, at))) {
    const lasted = lastingFor(chineseNumber(first!), unit, tail)
    if (lasted) return { ...lasted, text: text.slice(at, end + (unit ? 0 : 1)), at, end: end + (unit ? 0 : 1) }
  }
  if (!written) {
    // A numeral in characters is a quantity only with a unit, a magnitude or 多/余; 一个 and the like are articles.
    if (
      first === '半' &&
      !(unit && (halved.test(unit) || (unit === '成' && /[涨升增降跌减贵高低多少][了约近超]*$/.test(plain.slice(0, at)))))
    )
      return undefined
    if (!unit && !half && !magnitude && !middleWord && !/[十百千万亿]/.test(first!)) return undefined
    if (!unit && /^[十百千万]$/.test(first!) && !middleWord && !upper && !afterWord) return undefined
    if (!unit && !half && /^[零〇一二三四五六七八九]+$/.test(first!)) return undefined
    // 一二类苗, 三四线城市: two of a kind, not twelve.
    if (unit && /^[一二三四五六七八九]{2,3}$/.test(first!) && /^(?:类|线|级|等|季|期)$/.test(unit)) return windForce(match, plain)
    if (unit === '折' && /^[叠射返腾磨衷断合旧算价扣]|^[^，。、；优起出销价优购票门享]/.test(plain.slice(end, end + 1)) && first === '一')
      return undefined
    if (
      /^[一二三四五六七八九]$/.test(first!) &&
      unit &&
      /^(?:大|级|线|面|方|道|等|平|金|口|把|手|地|区|市|省|国|城|季|关|门|节|分|期|层|元|年|日|道|片|时|字|维|链|环|强)$/.test(unit) &&
      !currency
    ) {
      if (unit === '级' && windy.test(plain.slice(Math.max(0, at - 14), at))) return windForce(match, plain)
      if (
        unit === '年' &&
        (second !== undefined ||
          (/[至到为]$/.test(plain.slice(0, at)) && /^(?:[，。；、）]|$)/.test(tail)) ||
          /^[零又]?[\d一二三四五六七八九十两]{1,2}个月/.test(plain.slice(end)) ||
          /^[期级]?及?以[上下内]$/.test(afterWord ?? ''))
      ) {
        // 一年至五年, 缩短到一年, 一年期以上 and 一年三个月 are lengths of time, 一年 alone seldom.
      } else if (
        unit === '年' &&
        /^(?:超过?|逾|不到|不足|不[得应能可会准许宜]?超过?|至少|最少|至多|最多|[未没不]满)$/.test(upper ?? '') &&
        !/^[之以]?内/.test(tail)
      ) {
        // 等候超过一年.
      } else if (unit === '元' && /[卖价花付收涨降赚钱票赔省]/.test(plain.slice(Math.max(0, at - 6), at))) {
        // 一双鞋赚三元 is money, 三元 alone a place.
      } else if (unit === '元' && /^[门车船年月套早午晚饭快]?(?:票|票价|门票|餐|饭|菜|面|粥|茶|店|公交|地铁|巴士|打车)/.test(tail)) {
        // 一元票价, 一元早餐: what it costs.
      } else if (unit === '级' && (/[由从]$/.test(plain.slice(0, at)) ? /^[改调增减变升降]/ : /(?!)/).test(tail)) {
        // 由四级改为五级: of how many steps.
      } else if (unit === '级' && /[由从][一二三四五六七八九]级[改调增减变升降][为至到成]$/.test(plain.slice(0, at))) {
        // The second of them.
      } else if (first === '一' || /^(?:级|线|面|方|道|等|平|手|维|字|环)$/.test(unit) || (unit === '元' && /[二三]/.test(first!)))
        return undefined
    }
  }
  // 亿万百姓: hundreds of millions.
  if (first === '亿万')
    return { kind: 'count', value: 1e8, unit: '', vague: true, digits: 0, at, end: at + 2, text: text.slice(at, at + 2) }
  // 一两 without a unit is a weight.
  const [low, high] = first === '一两' && !unit ? [] : neighbours(first!)
  // 分列二三位: second and third.
  if (low !== undefined && /^[位名]$/.test(unit ?? '') && /[列居]$/.test(plain.slice(0, at))) return undefined
  const number =
    low !== undefined ? low : vagueNumber.test(first!) ? chineseNumber(first!.slice(1)) : first === '半' ? 0.5 : chineseNumber(first!)
  if (number === undefined) return undefined
  const upTo = second === undefined ? high : chineseNumber(second)
  // 4亿5600多万: the magnitude is of the last group alone.
  const grouped = /^\d+亿零?\d+$/.test(first!) && magnitude === '万' ? chineseNumber(`${first}万`) : undefined
  const factor = magnitude && grouped === undefined ? magnitudeValue[magnitude]! : 1
  // A range shares the magnitude of its end: 3—5万 is 30,000 to 50,000, 8至10亿.
  const trailing = second === undefined ? undefined : /^(?:[\d.,]+)([十百千万亿]+)$/.exec(second)?.[1]
  const rangeFactor = trailing && !/[十百千万亿]$/.test(first!) ? (chineseNumber(`1${trailing}`) ?? 1) : 1
  const value = (grouped ?? number) * factor * rangeFactor
  let halfStep = 0
  let entry: UnitEntry | undefined
  let unitName = unit ?? ''
  if (half) {
    halfStep = 0.5
    unitName = half.slice(0, -1)
    // 两个半月.
    if (half === '个半' && !unit && tail.startsWith('月')) {
      unitName = '个月'
      end += 1
    } else if (half === '个半' && unit) unitName = unit.startsWith('个') ? unit : `个${unit}` in chineseUnits ? `个${unit}` : unit
  }
  entry = chineseUnits[unitName]
  if (/^(?:年|周)$/.test(unitName) && /^(?:周?年|岁)/.test(tail)) {
    const anniversary = tail.startsWith('周年') ? 2 : tail.startsWith('年') ? 1 : 0
    if (anniversary)
      return {
        kind: 'ordinal',
        value: number,
        unit: '周年',
        digits: 0,
        at,
        end: end + anniversary,
        text: text.slice(at, end + anniversary),
      }
  }
  if (unitName === '度' && (/^(?:电)/.test(tail) || /[发用耗节送]电[^，。；]{0,4}$/.test(plain.slice(Math.max(0, at - 8), at))))
    entry = chineseUnits.度电
  else if (
    unitName === '度' &&
    !/[气温热高低冷]|最|零下|[降升回跌]至$/.test(plain.slice(Math.max(0, at - 14), at)) &&
    !sign &&
    !/^(?:[34]\d)\.\d$/.test(first!)
  )
    entry = undefined
  if (unitName === '日' || unitName === '方' || unitName === '里') {
    const lasting =
      unitName === '日' &&
      ((upper !== undefined && ofTerm.before.test(upper)) ||
        // 拘役一个月十五日.
        /个月[零又]?$/.test(plain.slice(0, at)) ||
        (afterWord !== undefined && ofTerm.after.test(afterWord)) ||
        ofTerm.before.test(plain.slice(0, at)) ||
        ofTerm.after.test(tail) ||
        /^之?[后前]/.test(tail))
    if (!written && unitName !== '里' && !lasting) return undefined
    if (unitName === '里' && !written && !/[十百千万]/.test(first!)) return undefined
  }
  const qualifier =
    (entry?.unit === '°C' && /^最/.test(upper ?? '')) ||
    // 单日最高71.3万人次: of the busiest day, how many.
    (upper === '最高' && /单[日周月季年场站店节]$|高峰[日时段]*$/.test(plain.slice(0, at))) ||
    (recent.test(match[0]) &&
      (entry ? entry.kind === 'duration' : unitName !== '个' || /^(?:赛季|季度|学期|学年|交易日|财[年季])/.test(tail)))
      ? undefined
      : qualifierOf(
          upper,
          counted || compared ? undefined : afterWord,
          middle2 ?? middleWord ?? (vagueNumber.test(first!) || (first === '半' && /大$/.test(plain.slice(0, at))) ? '多' : undefined),
        )
  const shared = {
    digits: written
      ? significantDigits(/[兆万亿]零?\d/.test(first!) ? String(value) : first!.replace(/[十百千万亿]+$/, ''))
      : (first!.match(/[一二两三四五六七八九]/g) ?? ['']).length,
    ...(qualifier ? { qualifier } : {}),
    ...(vagueNumber.test(first!) ? { vague: true } : {}),
    at,
    end,
    text: text.slice(at, end),
  }
  const negative = sign === '-' || sign === '−' || sign === '零下' ? -1 : 1
  // 零下3至零下1℃, 零下3至1℃: below zero both; -3至5℃, 零下3℃至5℃: from below it to above.
  const lastNegative = sign2 !== undefined || (sign === '零下' && !firstUnit) ? -1 : 1
  const amount = (multiplier: number) => ({
    value: round((value + halfStep) * multiplier * negative),
    ...(upTo === undefined ? {} : { upTo: round(upTo * factor * multiplier * lastNegative) }),
  })
  if (currency) {
    const code = currencySigns.find(([sign]) => sign.test(currency))?.[1] ?? 'CNY'
    return { kind: 'money', ...amount(1), unit: entry?.kind === 'money' ? entry.unit : code, ...shared }
  }
  if (unitName.startsWith('成')) {
    if (
      /^(?:[本功员立绩]|果(?![子农品蔬])|[绩长都效年]|分(?!给|配|红|到|发|布))/.test(tail) ||
      (number === 1 && tail.startsWith('为')) ||
      number > 10
    )
      return undefined
    return {
      kind: 'percent',
      ...amount(10),
      ...(unitName.length > 1 ? { value: value * 10 + (unitName === '成半' ? 5 : (chineseNumber(unitName[1]!) ?? 0)) } : {}),
      unit: '%',
      ...(/^成[一二三四五六七八九]/.test(unitName) ? {} : { fraction: true }),
      ...shared,
      digits: /^成[一二三四五六七八九]/.test(unitName) ? 2 : 0,
    }
  }
  if (unitName === '倍') {
    const growth =
      /(?:增长|增加|提高|上升|扩大|提升|高出|高|多出|多|贵|增|涨|升|上涨|激增|猛增|飙升)(?:了|近|约|超过|超|逾|了近|了约)?$/.test(
        plain.slice(Math.max(0, at - 6), at),
      )
    const reached = /(?:到|至|为|达|是|的)$/.test(plain.slice(Math.max(0, at - 1), at))
    return { kind: 'multiple', ...amount(1), unit: '×', ...(growth && !reached ? { increase: true } : {}), ...shared }
  }
  if (unitName === '番' || (unitName === '两' && !written)) return undefined
  // 八折 is 80 per cent of the price, 八五折 85.
  if (unitName === '折') return { kind: 'percent', ...amount(number >= 10 ? 1 : 10), unit: '%', fraction: true, ...shared }
  // 3.75厘: of an interest rate, as Hong Kong says it.
  if (unitName === '厘' && !/[息率]|储|债|回报/.test(text)) return undefined
  if (unitName === '周' && number > 200) return undefined
  // 独中两元, 连中三元: goals.
  if (unitName === '元' && !written && number < 10 && /[独连梅]中$/.test(plain.slice(0, at)))
    return { kind: 'count', ...amount(1), unit: '球', ...shared }
  if (entry?.unit === '°F') return { kind: 'measure', value: round(((value * negative - 32) * 5) / 9), unit: '°C', ...shared }
  // 4820元（新台币）, 4820元新台币.
  const named =
    entry?.kind === 'money'
      ? (currencyAfter.exec(plain.slice(end, end + 8))?.[1] ?? currencyBefore.exec(plain.slice(Math.max(0, at - 6), at))?.[1])
      : undefined
  if (entry && named) entry = { ...entry, unit: currenciesNamed[named]! }
  if (entry) {
    if (entry.unit === 'month' && unitName === '年' && written && number >= 1900 && number < 2100) return undefined
    if (entry.unit === 'month' && unitName === '年' && /^(?:级|代|轻|青(?![藏海岛州山城铜])|龄)/.test(tail)) return undefined
    // 8至10万元: the range's first may carry its own unit, 80元至120元.
    const own = firstUnit ? chineseUnits[firstUnit] : undefined
    const reading = amount(entry.factor)
    if (own && own.kind === entry.kind) reading.value = round(number * own.factor * negative)
    // 折让18% leaves 82, as `an 18% discount` does.
    if (entry.kind === 'percent' && upTo === undefined && /(?:折[让价]|让利)(?:了|约|近|达)?$/.test(plain.slice(Math.max(0, at - 4), at)))
      reading.value = round(100 - reading.value)
    const grown =
      entry.kind === 'percent' &&
      /(?:增长|增加|提高|上升|上涨|提升|激增|猛增|飙升|涨|增|升)(?:了|近|约|超过|超|逾)?$/.test(plain.slice(Math.max(0, at - 6), at))
    return {
      kind: entry.kind,
      ...reading,
      unit: entry.unit,
      ...shared,
      ...(entry.factor === 1 ? {} : { factor: entry.factor }),
      ...(grown ? { increase: true } : {}),
    }
  }
  // 涨了八毛, 每斤五角: tenths of a yuan.
  if (/^[毛角]$/.test(unitName) && /^(?:钱|[，。；！？、”至到]|$)/.test(tail))
    return { kind: 'money', ...amount(0.1), unit: 'CNY', ...shared, factor: 0.1 }
  if (/^[毛角]$/.test(unitName)) return undefined
  // 每股派息60分, 贵了50分: hundredths of it, where a price is spoken of.
  if (
    unitName === '分' &&
    written &&
    /(?:派息|股息|每股|[贵宜]了?|[涨降]价)(?:约|逾|近)?$|(?:车[费资]|票价|收费|[电水气油房租]价|资费|价格)[^。；]{0,30}(?:[增减]加?|多付|少付|[上下]调|提高|降低|[涨降]|至多|最多|为)(?:约|逾|近)?(?:\d+分(?:或|[至到]))?$/.test(
      plain.slice(Math.max(0, at - 50), at),
    )
  )
    return { kind: 'money', ...amount(0.01), unit: 'CNY', ...shared, factor: 0.01 }
  if (unitName === '分' && !written) return undefined
  // 卖到18块: of money, where the words are of money.
  if (
    unitName === '块' &&
    /^[，。；！？、”]|^$/.test(tail) &&
    (text.includes('块钱') || /卖(?![出掉了])|[价值花付收涨降赚挣省赔亏]|多出|工资/.test(text.slice(Math.max(0, at - 8), at)))
  )
    return { kind: 'money', ...amount(1), unit: 'CNY', ...shared }
  if (unitName === '年' || (unitName === '' && written && /^[年月号]/.test(tail))) return undefined
  // 61万企业退休人员: people, whose employer's name is no measure word.
  if (peopleOf[unitName]?.test(plain.slice(end))) return { kind: 'count', ...amount(1), unit: '人', ...shared }
  return { kind: 'count', ...amount(1), unit: unitName, ...shared }
}

/** Who is counted, where the word right after the figure only says whose they are. */
const peopleOf: Record<string, RegExp> = {
  企业: /^(?:[离退]休|在职|一线|产业|参保)*(?:人员|职工|员工|工人|高管|负责人|代表|用户|家(?![\p{Script=Han}]))/u,
  村: /^(?:干部|民|医|官)/,
}

/** What a sum in 元 is of, where the word comes after it. */
const currenciesNamed: Record<string, string> = { 新台币: 'TWD', 台币: 'TWD', 港币: 'HKD', 澳门币: 'MOP', 新币: 'SGD' }
const currencyBefore = /(新台币|台币|港币|澳门币|新币)$/
const currencyAfter = /^[（(]?(新台币|台币|港币|澳门币|新币)[）)]?/

/** 四五十, 两三个: 40 to 50, two to three. */
const neighbours = (numeral: string): [low: number, high: number] | [] => {
  // 三五百个: from 300 to 500.
  const [, tens] = /^三五([十百千万亿]*)$/.exec(numeral) ?? []
  if (tens !== undefined) return [chineseNumber(`三${tens}`)!, chineseNumber(`五${tens}`)!]
  const [, first, second, place] = /^([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/.exec(numeral) ?? []
  const [low, high] = [chineseNumber(`${first}${place}`), chineseNumber(`${second}${place}`)]
  return first && second && low !== undefined && high !== undefined && chineseNumber(second) === chineseNumber(first)! + 1
    ? [low, high]
    : []
}

const windy = /风|浪|震/

/** Of what half of one is said. */
const halved = /^(?:年|天|小时|个小时|个月|个世纪|个百分点|分钟|秒|公里|米|里|斤|公斤|克|吨|升|亩|公顷|平方公里|平方米|立方米|日)$/

/** 北风四五级, 阵风七级: force 4 to 5, and 7. */
const windForce = ({ index, 0: text, groups }: RegExpExecArray, plain: string): Quantity | undefined => {
  const [low, high] = [...groups!.first!].map((numeral) => chineseNumber(numeral)!)
  if (groups!.unit !== '级' || groups!.first!.length > 2 || !windy.test(plain.slice(Math.max(0, index - 14), index))) return undefined
  return {
    kind: 'count',
    value: low!,
    ...(high === undefined ? {} : { upTo: high }),
    unit: '级',
    digits: 1,
    at: index,
    end: index + text.length,
    text,
  }
}

/** 近六年, 近三个月, 近两个赛季: the last six years, not nearly six. */
const recent = /^近(?:\d{1,2}|[一二两三四五六七八九十半]{1,3})(?:[年载]|个月|天|周|日|个|届|轮|场)/
