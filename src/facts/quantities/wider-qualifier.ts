import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'

/** 远不及预期的6.8万人: the figure that another is held against is as exact as it was before. */
const compared = /(?:预期|预测|预计|预估|目标|计划|规定|标准|平均|去年|上年|同期|此前|上个?月|上周)[^，。；\d]{0,6}的$/

/** A bound, and what the part that it bounds is of. */
const partOf = /(不到|不足|不及|[接将]近|(?<=[比例额量达占])近|超过?(?=.*的$))(?:[^\d，使致让令造影]|\d{4}年){2,12}$/

/** What follows a figure that is a mark to be passed: the 10,000-wagon mark, its 500 million user milestone. */
const toMark = /^(?:[ -][a-z]+){0,2}[ -](?:mark|level|threshold|milestone|barrier)\b/i

/** `exceeded the US$1 billion mark`, `more than a total of 300`, 超过了去年的…: the word of exactness may stand a little apart. */
export const withWiderQualifier = (quantity: Quantity, text: string, language: Language): Quantity => {
  // `two-thirds fewer than five years earlier`: what it is measured from, and as exact as it is said.
  if (language === 'en' && quantity.kind === 'duration' && /^ (?:earlier|ago|before|previously)\b/.test(text.slice(quantity.end))) {
    const than = /^(?:more|less|fewer|higher|lower|larger|smaller) than /i.exec(quantity.text)?.[0]
    const { qualifier: _, ...plain } = quantity
    return than === undefined ? quantity : { ...plain, text: quantity.text.slice(than.length), at: quantity.at + than.length }
  }
  // 中超第22轮: a place in an order is no bound.
  if (quantity.qualifier !== undefined || (quantity.kind === 'ordinal' && language === 'zh')) return quantity
  const before = text.slice(Math.max(0, quantity.at - 30), quantity.at)
  // `tops two rankings` leads them; only a larger figure is exceeded.
  if (
    /\b(?:top(?:s|ped|ping)?|cross(?:es|ed|ing)?|pass(?:es|ed|ing)?|broke|breaks?|beyond)(?: the)? $/i.test(before) &&
    quantity.kind === 'count' &&
    quantity.value < 100
  )
    return quantity
  if (language === 'en') {
    // `those aged 70 and over 3 yuan`.
    if (/(?:\baged? \d+|\bthose \d{2}) and (?:over|above) $/i.test(before)) return quantity
    if (
      /\b(?:over|above|beyond)(?: (?:the|a|an|its))+ $/i.test(before) &&
      !/^ ?(?:mark|level|threshold|line|limit)/i.test(text.slice(quantity.end))
    )
      return quantity
    // `Maturing notes exceeded the 324 billion yuan of new ones`: a figure that another is held against.
    if (
      /\b(?:(?:exceed|surpass|outstrip|topp)\w*|more than|fewer than|less than|above|beyond) (?:the|its|their) $/i.test(before) &&
      /^ (?:of|in|that|due|issued|maturing|seen|recorded|reported|registered|posted|set|for (?:all|the))\b/.test(text.slice(quantity.end))
    )
      return quantity
    // `Two-thirds more than the $3 trillion of early 2022`: so much more, than a figure that stands as it is.
    if (
      /(?:\d|[%％]|\b(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent|times|points?|[mb]illion|thousand)) (?:more than|over|above) (?:the|its|their) $/i.test(
        before,
      )
    )
      return quantity
    // Builders broke through the 15.3-km tunnel.
    if (/\b(?:broke\w*|pass\w*|cross\w*)(?: through)? (?:the|its|an?) $/i.test(before) && /^\d[\d.,]*-[a-z]/i.test(quantity.text))
      return quantity
    // The assembly passed a 3 billion yuan budget.
    if (
      /\bpass(?:ed|es|ing) an? $/i.test(before) &&
      /^ (?:[a-z]+ )?(?:budget|bill|plan|package|law|loan|fund|deal)\b/.test(text.slice(quantity.end))
    )
      return quantity
    if (
      /\b(?:exceed\w*|surpass\w*|(?<!\bon )topp?\w*|more than|over|above|broke\w*(?: through)?|(?:(?<=to )|(?<=sales )|(?<=will ))pass|pass(?:ed|es|ing)|cross\w*|beyond)(?: (?:the|a|an|its|total|combined|of|(?:mark|magnitude|threshold|level) of|some))* $/i.test(
        before,
      )
    )
      return { ...quantity, qualifier: 'over' }
    if (/\b(?:nearly|almost|close to|approach\w*|nearing|nears?)(?: (?:the|a|an|its|total|combined|of|mark))+ $/i.test(before))
      return { ...quantity, qualifier: 'nearly' }
    // The under-14s, an under-14 title; the over-five-year rate is the name of one.
    if (quantity.kind !== 'duration' && /\bunder-$/i.test(before)) return { ...quantity, qualifier: 'under' }
    if (quantity.kind !== 'duration' && /\bover-$/i.test(before)) return { ...quantity, qualifier: 'over' }
    // `takes it past the 10,000-wagon mark`.
    if (/\bpast (?:the|its|a) $/i.test(before) && toMark.test(text.slice(quantity.end))) return { ...quantity, qualifier: 'over' }
    if (/\b(?:capped at|limited to|(?:cap|ceiling|limit) of|no later than)(?: (?:a|an|the|just|only))* $/i.test(before))
      return { ...quantity, qualifier: 'at most' }
    if (
      /\b(?:under|below|before|younger than) (?:(?:the )?age (?:of )?|(?:turning|reaching) )$|\bnot (?:yet|even|quite) (?:turned )?$/i.test(
        before,
      )
    )
      return { ...quantity, qualifier: 'under' }
    if (/\b(?:over|above|older than) (?:the )?age (?:of )?$/i.test(before)) return { ...quantity, qualifier: 'over' }
    if (quantity.kind === 'duration' && /\bwithin(?: (?:the|just|only))* $/i.test(before)) return { ...quantity, qualifier: 'at most' }
    if (/\b(?:about|around|roughly|approximately|some)(?: (?:the|a|an|its|total|combined|of))+ $/i.test(before))
      return { ...quantity, qualifier: 'about' }
    return quantity
  }
  const clause = before.split(/[，。；、：]/).at(-1) ?? ''
  // 超过常年11月总雨量的五倍.
  const times =
    quantity.kind === 'multiple' && quantity.qualifier === undefined
      ? /(超过?|逾|接?近|不足|不到)[^，。；]{2,16}的$/.exec(clause)?.[1]
      : undefined
  if (times) return { ...quantity, qualifier: times.startsWith('不') ? 'under' : times.endsWith('近') ? 'nearly' : 'over' }
  // 超过纸质书的395万册: of another thing, which stands between.
  if (
    /(?:反?超过?|多于|高于)了?(?!.*(?:总|全|合计|累计|人民币|价值|单))[^\d，]{2,8}的$/.test(clause) &&
    /^(?:count|money|measure)$/.test(quantity.kind)
  )
    return quantity
  if (compared.test(clause) && !/^(?:percent|multiple)$/.test(quantity.kind)) return quantity
  // 只用过两次, 办过12届: done so often, not more than that.
  if (/(?<![超年已])过$/.test(clause) && (/^[次回遍趟届场轮]$/.test(quantity.unit) || (quantity.kind === 'count' && quantity.value < 10)))
    return quantity
  // 走过14座城市, 演过20场: what was done.
  if (/[走去来到看听说做写读打办开唱演跑住待拍吃访教见遭受救送修建画骑踏闯穿驶加]过$/.test(clause)) return quantity
  // 过101岁生日.
  if (/过$/.test(clause) && /^的?(?:生日|大寿|寿)/.test(text.slice(quantity.end))) return quantity
  // 超过全年需求的八成, 超过全年需求八成.
  if (
    quantity.fraction &&
    /(?:超过|超|逾)[^，。；\d]{1,8}$/.test(clause) &&
    !/(?:预期|目标|计划|预算|[去上前]年|同期|平均|水平)(?![^，。；\d]{2,}[量额数]$)/.test(clause)
  )
    return { ...quantity, qualifier: 'over' }
  if (
    /(?:[突首升涨冲]破|(?<![不未没]|不[得应能可准许宜])超过|(?<![不未没英]|(?<!其)中|不[得应能可准许宜])超(?![算过级市车声导高大长强])|逾|(?<![经通越跃跳翻不超]|(?<![进幅高程速密])度)过(?!去))(?:了|每[一-龥]{1,3}|单[日月季周年场店]|[日月年人户]均|[日年月]产|全年|累计|[^\d]{1,8}的)*$/.test(
      clause,
    )
  )
    return { ...quantity, qualifier: 'over' }
  if (
    quantity.kind === 'duration' &&
    (/[跑游骑滑]进$/.test(clause) || /^(?:之|以)?内/.test(text.slice(quantity.end)) || /(?:未来|今后|接下来)$/.test(clause))
  )
    return { ...quantity, qualifier: 'at most' }
  if (
    /最[高多大](?:可[^\d，]{1,4}|可?(?:下浮|上浮|下调|降(?!幅)|减|优惠|补|罚|奖|返|省|领|得|获|享|贷|赔|给予|资助|支持|报销)[^\d，]{0,3})$/.test(
      clause,
    )
  )
    return { ...quantity, qualifier: 'at most' }
  if (/(?:至少|不[得应能可准许宜]?(?:少于|低于)|最少(?![^\d，]*的))[^\d，]{1,14}$/.test(clause))
    return { ...quantity, qualifier: 'at least' }
  // 随礼限100元.
  if (/(?<![时期年权有无局极界受上])限定?[为在]?$/.test(clause)) return { ...quantity, qualifier: 'at most' }
  if (/(?:至多|最多(?!时|的)|不[得应能可准许宜]?(?:超过|高于|多于))[^\d，]{1,10}$/.test(clause))
    return { ...quantity, qualifier: 'at most' }
  if (/约[\d.]+(?:%|[万亿]?元|[万亿]?吨|公里)?[至到—–-]$/.test(clause)) return { ...quantity, qualifier: 'about' }
  if (/约(?:占|有|达|合|需|计|值|增|降|减)[^\d]{0,14}$/.test(clause)) return { ...quantity, qualifier: 'about' }
  if (/(?:不到|不足|不及)(?!.*[成折%倍半到至])(?:[^\d，]|\d{4}年){1,14}的$/.test(clause)) return { ...quantity, qualifier: 'under' }
  if (/(?:不到|不足|不及)(?:全球|全国|世界|全省|全市|总[数量])的?$/.test(clause)) return { ...quantity, qualifier: 'under' }
  // 不足2023年同期一半, 接近全省总量一半, 超过2019年同期的九成: what it is a part of, with or without 的.
  const part = quantity.fraction ? partOf.exec(clause) : null
  if (part) return { ...quantity, qualifier: part[1]!.startsWith('不') ? 'under' : part[1]!.endsWith('近') ? 'nearly' : 'over' }
  if (/近(?:占|达)[^\d]{0,14}$/.test(clause) || /(?:接|将)近[^\d，]{1,10}的$/.test(clause)) return { ...quantity, qualifier: 'nearly' }
  return quantity
}
