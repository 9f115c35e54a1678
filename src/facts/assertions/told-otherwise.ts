/** What Chinese affirms and English denies of the opposite: 全部合格 and `none failed`, 平安 and `nobody was hurt`, 恢复通行 and `no longer closed`. */
const turns: [affirmed: RegExp, denied: RegExp][] = [
  [/平安|安全|脱险|获救|脱困|安然|幸存|生还/, /\b(?:hurt|injur\w*|harm\w*|casualt\w+|died|deaths?|killed|lost|danger)\b/i],
  [
    /合格|达标|过关|通过|优良|良好|正常|完好/,
    /\b(?:fail\w*|problems?|substandard|below|faults?|defects?|damage\w*|wrong|issues?|abnormal\w*)\b/i,
  ],
  [/恢复|开放|照常|开通|复[工课航产运]|重启|营业/, /\b(?:clos\w+|shut\w*|suspend\w*|block\w*|halt\w*|stop\w*|interrupt\w*|cancel\w*)\b/i],
  [/一致|全票|满票/, /\b(?:oppos\w+|dissent\w*|object\w*|against|abstain\w*|abstentions?)\b/i],
  [/售罄|[卖抢]光|满员|爆满|满座|客满|一空/, /\b(?:left|remain\w*|empty|spare|available|vacan\w+)\b/i],
  [/全部|全都|均|都|所有|一律|悉数|每[一个名位户]/, /\b(?:left|except\w*|miss(?:ed|ing)?|without|spared|exempt\w*)\b/i],
  [/坚持|持续|一直|始终|仍|连续|从来/, /\b(?:stop\w*|g[ia]ve\w? up|giving up|quit\w*|miss(?:ed|es)?|ceas\w*|chang\w*|let up|missing)\b/i],
  [/保密|匿名|隐瞒|隐去/, /\b(?:nam(?:ed?|es)|identif\w+|disclos\w+|reveal\w*|told|public|publish\w*)\b/i],
  [/独自|唯一|仅|只有/, /\b(?:other|others|else|more|alone)\b/i],
]

/** Whether the evidence affirms what a denial, with the words after it and before it in its clause, says the other way round. */
export const toldOtherwise = (clause: string, source: string): boolean =>
  turns.some(([affirmed, denied]) => affirmed.test(source) && denied.test(clause))
