import { chineseWith } from '../../language/glosses.ts'
/** Acts that news denies, with the Chinese of each and its English: what the evidence says of an act is not denied, and the other way round. */
export const cues: [zh: RegExp, en: RegExp][] = [
  [/事故/, /\baccidents?\b/i],
  [/罚款|处罚/, /\b(?:fined|penali[sz]ed|punished)\b/i],
  [/裁员/, /\b(?:cut(?:s|ting)? (?:\w+ )?jobs|lay(?:ing)? off|laid off|layoffs?|job cuts)\b/i],
  [/强制(?!性)/, /\b(?:must|compulsory|mandatory|obliged to)\b/i],
  [/申报|报告|上报/, /\b(?:report|declar|fil)(?:ed|es|ing|s)?\b/i],
  [/伤亡|受伤|轻伤|重伤/, /\b(?:casualt\w+|injur\w+|hurt)\b/i],
  [/死亡|身亡|遇难/, /\b(?:died?|deaths?|killed)\b/i],
  [/完成/, /\b(?:complet\w+|met|meets?|meeting|finish\w*|achiev\w+|fulfil\w*)\b/i],
  [/缺|短缺/, /\b(?:short of|short on|lacks?|lacking|shortage|needs? more)\b/i],
  [/设定|预设/, /\b(?:has|have) set\b/i],
  [/排除|限制|受限/, /\brestrict\w*\b/i],
  [/起诉/, /\b(?:charged|indicted|prosecuted)\b/i],
  [/回国|返回|归还|回到|返乡/, /\breturn(?:ed|s)?\b/i],
  [/批准|核准/, /\bapprov\w+\b/i],
  [/取消/, /\bcancel\w*\b/i],
  [/发现|检出/, /\b(?:found|find|finds|discover\w*|detect\w*)\b/i],
  [/影响/, /\b(?:affect\w*|influenc\w*|disrupt\w*)\b/i],
  [/收取|收费|加价/, /\b(?:charg\w+|fees?)\b/i],
  [/允许|准许|得/, /\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?)\b/i],
  [/上诉/, /\bappeal(?:s|ed|ing)?\b/i],
  [/宣判/, /\b(?:verdicts?|rulings?|ruled|sentenc\w+)\b/i],
  [/涉及/, /\b(?:appl(?:y|ies|ied)|affect\w*|involv\w*|cover(?:s|ed|ing)?)\b/i],
  [/解约|解除[^，。]{0,4}合同/, /\b(?:terminat\w+|parted (?:ways|company))\b/i],
  [/证据/, /\bevidence\b/i],
  [/穿|戴/, /\b(?:wear(?:s|ing)?|wore)\b/i],
  [/接受/, /\baccept(?:s|ed|ing)?\b/i],
  [/参加|出席|参赛/, /\b(?:attend\w*|took part|take part|participat\w*|compet\w+)\b/i],
  [/开放/, /\bopen(?:s|ed)?\b/i],
  [/变|调整/, /\b(?:chang\w+|adjust\w*|rais\w+|rise)\b/i],
  [/恢复/, /\b(?:resum\w+|reopen\w*|restor\w+)\b/i],
  [/违反|违规|违法/, /\b(?:violat\w+|broke the (?:law|rules)|breach\w*)\b/i],
  [/承认/, /\b(?:admit\w*|acknowledg\w*)\b/i],
  [/公布|透露|披露/, /\b(?:disclos\w+|reveal\w*|publish\w*|announc\w+|releas\w+)\b/i],
  [/确定|确认|决定/, /\b(?:decid\w+|confirm\w*|settled)\b/i],
  [/支持/, /\bsupport\w*\b/i],
  [/同意|答应|应允/, /\bagree\w*\b/i],
  [/合格|达标/, /\b(?:qualif\w+|passed|met)\b/i],
  [/夺|获胜|赢|取胜|晋级/, /\b(?:won|wins?|victor\w+|advanc\w+|qualif\w+)\b/i],
  [/担任/, /\b(?:remains?|continues?|holds?|stays?)\b/i],
  [/改变/, /\bchang\w+\b/i],
  [/使用|动用|添加|含/, /\b(?:us(?:ed?|es|ing)|add(?:ed|s)?|contain\w*)\b/i],
  [/出现|发生/, /\b(?:occur\w*|happen\w*|appear\w*|broke out)\b/i],
  [/停止|中断/, /\b(?:stop\w*|halt\w*|interrupt\w*|suspend\w*)\b/i],
  [/否决(?!了)/, /\bveto(?:e[sd]|ing)?\b/i],
  [/签|达成/, /\b(?:sign\w*|reach\w*|agree(?:d|s|ing)?)\b/i],
  [/延长|延期|推迟/, /\b(?:extend\w*|postpon\w*|delay\w*)\b/i],
  [/涨价|上涨|提价/, /\b(?:rais\w+|increas\w+|rise|rose)\b/i],
  [/通过/, /\bpass(?:ed|es)?\b/i],
  [/可能(?!性)/, /(?<!\bas \w+ (?:as )?)\bpossible\b/i],
  [
    /(?<=[将把][^，。；]{1,12})(?:列为|视为|视作|认定为|定性为|定为|归为|当作)/,
    /\b(?:treat|regard|class|classif|list|designat|deem|label)(?:s|ed|ing|y|ied|ies)?\b(?=[^.;]* as\b)/i,
  ],
  [/首飞|投产|启用|启动|通车|开工/, /\b(?:flown|flew|flight|started|launched|opened|begun|began)\b/i],
]

/** 将于下周三会晤，不会发表声明: what the claim says will be done is by its verb what is planned, sooner than what is denied. */
export const plannedBeside = (claim: string, source: string): boolean => {
  const [, planned] = /将于([^。；\n]*?)(?=不会|不再|不拟|[。；\n]|$)/.exec(source) ?? []
  const [, denied = ''] = /(?:不会|不再|不拟)([^，。；\n]*)/.exec(source) ?? []
  const [, verb] = /\b(?:will|would|is to|are to) (?:be )?([a-z]+)/i.exec(claim) ?? []
  if (planned === undefined || verb === undefined) return false
  const characters = new Set(
    chineseWith(verb)
      .filter((word) => word.length <= 2)
      .flatMap((word) => [...word]),
  )
  const told = (clause: string) => [...clause].filter((character) => characters.has(character)).length
  return told(planned) > told(denied)
}
