/** What is said to lie ahead, in any word that may say so. */
export const planned = {
  zh: /(?<!(?<![排报姓命更提署签域品地\d])名|(?<![业车雇买货房])主|(?<![子妇男])女|(?<![骨主])干|(?<![创更全最])新|[小老大麻健悍虎良战强福已均曾])将(?![军来士领门相至临满其他她它该此]|[到来][来临]|近(?![日期年])|(?!于|在|逐步|陆续|全部|全面|统一|尽快|进一步|继续|分批|整体|正式|有望|计划)[^，。；]{2,20}(?:改造|改建|转化|打造|变)[为成](?!的)|[^，。；]{2,24}[捐赠送交卖租借还][赠予]?给|[^，。；]{1,12}(?:救出|救起|救下|找到|抓获|扑灭|扑救|送医|送往|制服|带走|带回|捉住|查获|击败|逮捕|缉拿|归案|归还|交还)(?:[，。；了]|$))|拟(?!人|[^，。；]{1,4}(?:名单|人选|对象)|定(?=的))|计划|预计|力争|有望|目标|争取|即将(?![到来]来|至|临)|打算|规划|预期|望于|有待|筹备/,
  en: /\b(?:will|would|plan\w*|expect\w*|set to|due|schedul\w*|aim\w*|target\w*|to be|(?:is|are|was|were) to|should|may|might|could|agree(?:d|s|ing)? to|propos\w*|intend\w*|hop(?:es?|ed|ing)|seek\w*|goals?|project(?:ed|ion)|forecast\w*|going to|about to|slated|upcoming|eye[sd]?|bid|prepar\w*|pledg\w*|vow\w*|promis\w*|want\w*|tender|budget\w*|under construction|being built|draft|blueprint|ready|on track|strive\w*|envisag\w*|estimat\w*|designed|likely|[’']ll|shall|must|need\w*|possib\w+|predict\w*|warn\w*|alerts?|call\w* for|require\w*|next|tomorrow|later|can|once|when|if|until|from|effective|takes? effect|fac(?:es|ing))\b/i,
}
/** Of them, those that cannot mean something else. */
export const intended =
  /\b(?:will|would|plan(?:s|ned|ning)?|expect\w*|set to|due to|schedul\w*|aim\w*|target\w*|goals? (?:of|to|for|is|are|was|were)|to be|(?:is|are|was|were) to|should|must|ha(?:s|ve) to|needs? to|agree(?:d|s|ing)? to|may|might|could|propos\w*|intend\w*|hop(?:es?|ed|ing)|(?:is|are|was|were|been) (?:[a-z]+ly |now |also )?(?:considering|weighing|mulling|studying|exploring|examining|looking (?:at|into)|discussing|debating|drafting)|considers|mulls|weighs|seek\w*|project(?:ed|ion)|forecast\w*|going to|about to|slated|eye[sd]?|pledg\w*|vow\w*|budget\w*|estimat\w*|predict\w*|draft|approved|wants?|(?:is|are) due|fac(?:es?|ing)|tak(?:es?|ing) effect|(?:com(?:es?|ing)|enter(?:s|ing)?|go(?:es|ing)?) into (?:force|effect)|in (?:force|effect) (?:from|on|as of)|effective)\b/i
/** What is said to have been done. */
export const done = {
  zh: /已(?!知|有[^\p{Script=Han}])|目前已|了(?!解|然)|昨[日天晚]|曾|完成于/u,
  en: /\b(?:has|have|had|already|was|were|did|(?<!-)(?!(?:[a-z]*(?:seed|weed|bed)|shed|speed|feed|need|breed|reed|creed|greed|red|hundred|sacred|naked|indeed)\b)[a-z]+ed|began|opened|went|took|came|built|won|made(?! up\b)|sold|ran|saw|held|gave|met|(?<!\bto )set(?! (?:for|to)\b)|left|paid|spent|rose|fell|grew)\b/,
}
/** Of plans, only the words that leave no doubt. */
export const surelyPlanned = {
  zh: /(?<!(?<![排报姓命更提署签域品地\d])名|(?<![业车雇买货房])主|(?<![子妇男])女|(?<![骨主])干|(?<![创更全最])新|[小老大麻健悍虎良战强福已均曾])将(?![至临其他她它该此]|[到来][来临]|近(?![日期年])|(?!于|在)[^，。]{2,14}(?:从|由|[上下]调|提高|降低|调整|缩短|延长|[降升增减][至到]|作为|列[为入]|纳入|定为|改为))(?=于|在|[^，。；\d]{0,12}(?:举行|开|建|启|推|投|上|实施|施行|到|新|发))|拟(?!人|[^，。；]{1,4}(?:名单|人选|对象)|定(?=的))|计划(?=[^，。；]{0,8}(?:投|建|新|开|于|在|到))|力争|有望|即将(?![到来]来|至|临)|预计(?=[^，。；]{0,6}(?:于|在|到|明|\d))/,
  en: /\b(?:will|plans? to|is (?:set|due|expected|scheduled) to|are (?:set|due|expected|scheduled) to|aims? to|intends? to)\b/i,
}

/** Verbs of plan and duty, not the plans themselves. */
export const accusing =
  /(?<!(?<![排报姓命更提署签域品地\d])名|(?<![业车雇买货房])主|(?<![子妇男])女|(?<![骨主])干|(?<![创更全最])新|[小老大麻健悍虎良战强福已均曾])将(?![军来士领门相至临满其他她它该此]|[到来][来临]|近(?![日期年])|(?!于|在|逐步|陆续|全部|全面|统一|尽快|进一步|继续|分批|整体|正式|有望|计划)[^，。；]{2,20}(?:改造|改建|转化|打造|变)[为成](?!的)|[^，。；]{2,24}[捐赠送交卖租借还][赠予]?给|[^，。；]{1,12}(?:救出|救起|救下|找到|抓获|扑灭|扑救|送医|送往|制服|带走|带回|捉住|查获|击败|逮捕|缉拿|归案|归还|交还)(?:[，。；了]|$))(?![^，。]{1,16}(?<!为期[^，。的]{1,5})的)(?!(?!于|在)[^，。]{2,14}(?:从|由|上调|下调|(?:提[高升]|降低?|调整|缩短|延长|扩大|压缩)[至到为]|作为|列[为入]|纳入|定为|改为|评为|视为|送[入往]|称为|分为|推[上向]))|拟(?!人|[^，。；]{1,4}(?:名单|人选|对象)|定(?=的))|(?<!按|比|较|原|年度|收支|”)计划(?![单经外内生》”的])|预计|力争|有望|争取|即将(?![到来]来|至|临)|打算|必须|务必|确保|(?<![近过去这前])[\d一二三四五两]年内(?=[^，。；已]{0,4}[建完实达])/

/** The clauses of a Chinese text. */
export const clausesOf = (text: string): string[] => text.split(/[，。；：！？\n]/).filter((clause) => clause.length > 1)

/** Whether the evidence has a verb, and in clauses of a plan alone. */
export const onlyPlanned = (verbs: readonly string[], source: string): boolean => {
  const clauses = clausesOf(source).filter((clause) => verbs.some((verb) => clause.includes(verb)))
  return (
    clauses.length > 0 &&
    clauses.every(
      (clause) =>
        accusing.test(clause) &&
        !done.zh.test(clause) &&
        verbs.every((verb) => clause.search(accusing) < (clause.includes(verb) ? clause.indexOf(verb) : clause.length)),
    )
  )
}
