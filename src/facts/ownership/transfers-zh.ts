/** What may pass from one to another; the verbs of one kind tell one transfer. */
export type TransferKind = 'trade' | 'pay' | 'return' | 'supply' | 'claim'

/** Who gives and who takes, in the words of the text; empty for one that it leaves out. */
export type Transfer = { kind: TransferKind; giver: string; taker: string; verb: string }

/** Verbs whose subject gives, and those whose subject takes. */
const verbs: [kind: TransferKind, give: string, take: string][] = [
  ['trade', '转让|出售|出让|售予|卖出|卖给', '收购|并购|购买|购入|购得|买下|买入|受让|接手'],
  ['pay', '支付|赔偿|赔付|赔礼道歉|补偿|偿还|理赔|缴纳|道歉', '收取|索要'],
  ['return', '返还|归还|退还|交还|退回', '收回|追回'],
  ['supply', '调运|调拨|运送|输送|提供|供应|捐赠|捐助|捐出|赠送|援助|支援|派出|派遣|移交|拨付', '接收|采购|借调'],
  ['claim', '起诉|状告|控告|追偿|索赔|提起诉讼', '(?!)'],
]

/** The transfers of a Chinese text. 后者 and 前者 are whom they stand for, and a clause without a subject has the one before it. */
export const transfersIn = (text: string): Transfer[] =>
  text.split(/[。；！？\n]/).flatMap((sentence) => {
    const clauses = withParties(sentence).split(/[，：]/)
    return clauses.flatMap((clause, at) =>
      verbs.flatMap(([kind, give, take]) => inClause(clause, (own) => subjectOf(own, clauses.slice(0, at)), kind, give, take)),
    )
  })

const verbOf = (verbs: string): RegExp => {
  const pattern = patterns.get(verbs) ?? new RegExp(verbs)
  patterns.set(verbs, pattern)
  return pattern
}
const patterns = new Map<string, RegExp>()

const inClause = (clause: string, subject: (before: string) => string, kind: TransferKind, give: string, take: string): Transfer[] => {
  // Most clauses have none of the verbs.
  if (!verbOf(give).test(clause) && !verbOf(take).test(clause)) return []
  const match = (pattern: string) => new RegExp(`^${pattern}`, 'u').exec(clause)
  const party = '([^向从对被]{2,24}?)'
  const found = (verb: string, giver: string, taker: string): Transfer[] => [{ kind, verb, giver: bare(giver), taker: bare(taker) }]
  const given = match(`([^向]*)(?:向|对(?!外))${party}(${give})`)
  if (given) return found(given[0], subject(given[1]!), given[2]!)
  const asked = match(`([^向从]*)(?:向|从)${party}(${take})`)
  if (asked) return found(asked[0], asked[2]!, subject(asked[1]!))
  const handed = match(`(.*?)(${give})(?:给了?|予|至)(.{2,16})`) ?? match(`(.*?[将把].*?)(${give})(?:给了?|予|至)?(.{2,16})`)
  if (handed) return found(handed[0], subject(handed[1]!.split(/[将把]/)[0]!), handed[3]!)
  const suffered = match(`(.*?)被${party}(${take})`)
  if (suffered) return found(suffered[0], subject(suffered[1]!), suffered[2]!)
  const taken = match(`(.*?)(${take})(?!价|资金|协议|方案|计划|要约|案)(.{2,24})`)
  // 购买一套住房: of a thing that is bought nobody is told who had it.
  const nobodys = taken !== null && /^购|^买/.test(taken[2]!) && holder(taken[3]!) === taken[3]
  if (taken && kind === 'trade' && !nobodys) return found(taken[0], holder(taken[3]!), subject(taken[1]!))
  const sued = kind === 'claim' || kind === 'pay' ? match(`(.*?)(${give})(.{2,16})`) : null
  return sued ? found(sued[0], subject(sued[1]!), sued[3]!) : []
}

/** 乙 of 乙所持…股权, 乙旗下…业务, 乙全部股份: what is bought is none of the name. */
const holder = (words: string): string => words.split(/所?持有?|旗下|手中|拥有|全部|名下|[\d.]+[%％]|股[份权]|的/)[0]!

/** Who acts in a clause: what stands before the verb, or, where that is no more than when, how and for how much, what stands before it. */
const subjectOf = (own: string, before: string[]): string =>
  [own, ...before.toReversed().map((clause) => clause.replace(/[与和同][^，]*(?:签署|签订|签约|达成|订立).*/u, ''))]
    .map(bare)
    .find((words) => /\p{Script=Han}{2}/u.test(words)) ?? ''

/** A party without time, amounts, and words that only stand for it. */
const bare = (words: string): string =>
  words
    .replace(/以[^，]{0,6}[\d.]+[万亿]?[^，]?元(?:的?(?:现金)?(?:价格|对价))?/g, ' ')
    .replace(/[\d.]+(?:年|月|日|[万亿]?[欧美日港英澳加]?[元镑])?|(?:近|昨|今|当|日)[日天前]|昨[晚夜]|现金(?:价格)?/g, ' ')
    .replace(
      /(?<!\p{Script=Han})(?:该|本)?(?:公司|集团|法院)(?=[拟将已以与同]|\s*$)|双方|公告|宣布|发布|协议|同意|计划|出资|斥资|耗资|决定|判[令决]|责令|要求|需|须|应/gu,
      ' ',
    )
    .replace(/[拟将已以并还又再共先约其他她它曾正在]/g, ' ')
    .replace(/中方|我国|我方/g, '中国')
    .replace(/([美英法德俄日韩])方/g, '$1国')
    .trim()

/** 甲与乙签署协议，前者将收购后者…: the two in the place of what stands for them. */
const withParties = (sentence: string): string => {
  if (!/[前后]者|[向从对][其对]/.test(sentence)) return sentence
  const joint = /(?:^|，)([^，]*?)(?:已|日前|昨日|近日)*[与和同]([^，]{2,20}?)(?:近日|昨日|日前|已|正式)*(?:签署|签订|签约|达成|订立)/.exec(
    sentence,
  )
  if (!joint) return sentence
  const one = subjectOf(joint[1]!, sentence.slice(0, joint.index).split('，'))
  return sentence.replace(/后者|(?<=[向从对])(?:其|对方)/g, joint[2]!).replaceAll('前者', one)
}
