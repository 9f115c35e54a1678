import { bodyTail } from '../../language/institution-heads.ts'
import { everyMatch } from '../../language/patterns.ts'
import { opinionVerbs, speechVerbs } from '../../language/speech-verbs.ts'
import { surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import { personsIn } from '../names/persons-zh.ts'

/** Who says what, in the order of the text: the words for the speaker, and what is said up to the next speaker. mute: says nothing. */
export type Speech = { speaker: string; said: string; at: number; end: number; mute?: true }

/** 表示欢迎 is what one does, 表示，… what one says; 县长的讲话 is spoken of. */
const courtesy = '表示(?:强烈|欢迎|感谢|赞赏|祝贺|支持|反对|关切|遗憾|不满|慰问|理解|满意)'
const verbs = `(?<![不的])(?!${courtesy})(?:${speechVerbs}|直言|感叹|讲述|抱怨|讲话(?!精神|[中时])|致辞(?![中时])|批评(?!教育)|回应|称|承认|否认|呼吁|证实|披露(?![、的管办])|宣布|通报|发布(?!会)|显示|统计(?=[，：显])|警告)`
const start = '(?<=^|[，。；：！？”）\\n])(?:另?据|而|但|对此，|昨日|昨天|今天)?'
// 居民陈玉兰（62岁，退休教师）说: what is said of her between her name and the verb is hers.
const words = '(?:[^，。；：！？“”《》）\\n]|（[^（）\\n]{1,30}）|“[^“”，。]{1,12}”|《[^《》]{1,16}》)'
const begin = `${start}(?<speaker>${words}{2,36}?)`
const chinese = new RegExp(
  `${begin}(?:则|却|随后|也|还|昨[日天]|今[日天]|\\d+日)*(?:(?:${verbs})(?![明法服书自呼])|(?<weak>(?:${opinionVerbs})(?=[说称道，：])|(?<=则|却|随后)(?:${opinionVerbs})))`,
  'gu',
)
/** 商户代表郑国栋建议延长…: of a person or a body these verbs are speech without a pause too. */
const loose = new RegExp(`${begin}(?:则|也|还)?(?:${opinionVerbs})`, 'gu')
/** 在梅若林看来, 按照警方的说法, 协会的看法是: a view is somebody's. */
const viewed = new RegExp(
  `${start}(?:(?:在|按照?|依|照)(?<speaker>${words}{2,36}?)(?:看来|眼[里中]|的(?:说法|看法|估计|判断|测算|统计|解释|分析|观点))|(?<holder>${words}{2,36}?)的(?:看法|观点|判断|结论|解释)则?是)`,
  'gu',
)
/** 统计局公布的数据, 协会发布的调查显示: what a body has given out it says. */
const given = new RegExp(`${start}(?<speaker>${words}{2,24}?)(?:公布|发布|披露|提供|通报)的`, 'gu')
const body = new RegExp(`(?:${bodyTail}|海关|[会办司府校社院])$`)
/** What ends the words for somebody who is not named. */
const calling = /(?:发言人|负责人|人士|代表|专家|分析师|经济学家|研究员|女士|先生|[者员师]|居民|村民|市民|商户|老板|老板娘)$/
/** 在接受采访时, 同日, 进一步: when, where and how it is said is none of the speaker. */
const manner =
  /(?:(?:在|于|就)[^，]{2,24}(?:上|时|中|后|里|间)|(?:在|接受)[^，]{0,14}采访时?|[对向](?:本报|记者|媒体|外界)[^，]{0,8}|[同当昨近今]日|\d+日|日前|近期|[昨今当]天|同时|再次|再度|多次|曾|公开|明确|撰文|补充|进一步|继续|回应|答复|解读|分析|介绍|随后|[赛会事]后|庭上|当庭|上周|本周|(?:致辞|讲话|发言|受访)[时中]|表态|直接|不过|则|却|也|还|就此|对此|另|亦|(?<=.{3})(?:[昨今当][天日晚]|\d{1,2}日)在[^，]{2,12})$/u
const bare = (speaker: string): string => {
  const shorter = speaker.replace(/(?<=.{2})（[^（）]*）$/, '').replace(manner, '')
  return shorter === speaker || shorter.length < 2 ? speaker : bare(shorter)
}

/** 年内发布…, 今晚公布…: when it will be given out. */
const whenAlone =
  /^(?=.*[年月周季旬日天晚期假节])(?:最[快迟晚早]|力争|争取|预计|计划|季度|[暑寒]假|(?:春|国庆|中秋|元旦)节?|[今明后去本上下当次同近前每年月周季旬日天晚半个内底末初中期之以在于\d一二三四五六七八九十两至到])+$/

/** What says that the words before a verb of speech only wait for it. */
const awaited = /[尚还仍][需须待要]|有待|等待|^(?:需要?|须|待)|未经|未获/

/** The speakers of a Chinese text. A pronoun goes on with the speaker before it; words in marks before `…说` are his too. */
export const speechesIn = (text: string): Speech[] => {
  const people = personsIn(text)
  const isNamed = (speaker: string) => people.some((name) => speaker.includes(name)) || /\p{Script=Han}·\p{Script=Han}/u.test(speaker)
  const found: Speech[] = []
  const add = (speaker: string, at: number, end: number) => {
    // 受访者中，68.5%表示: of those that were asked.
    if (/^[约近超逾]?[\d.]+[%％]$/.test(speaker)) return
    if (!found.some((other) => other.at < end && other.end > at)) found.push({ speaker, said: '', at, end })
  }
  for (const { index, 0: all, groups } of everyMatch(text, viewed)) add(bare(groups!.speaker ?? groups!.holder!), index, index + all.length)
  for (const { index, 0: all, groups } of everyMatch(text, given))
    if (body.test(bare(groups!.speaker!)) && !pronoun.test(groups!.speaker!)) add(bare(groups!.speaker!), index, index + all.length - 1)
  for (const match of everyMatch(text, chinese)) {
    const { speaker: words = '', weak } = match.groups!
    // 县长罗敏主持会议并讲话: what one did besides is none of the name.
    const speaker = bare(words.replace(/(?<=.{2})(?:主持|出席|参观|陪同|前往).*$/u, ''))
    const end = match.index + match[0].length
    // 产品去年获…认定，: that was had, not said. 市政府将每周通报…: an act to come. 把…说成: of which is said.
    // 疗效尚需数据证实, 有待调查显示: what is yet to be said.
    // 增产快于预期，: what is measured against it speaks not.
    if (
      (weak && /获|被|[高低快慢好差强弱多少大小早晚优逊]于$|(?:符合|超出|超过?|不[及如]|达到|出乎)$/.test(words)) ||
      /将[^将]{0,4}$/u.test(words) ||
      /^把/.test(words) ||
      whenAlone.test(words) ||
      awaited.test(words) ||
      // 新增发布, 未回应: what is done, and what is not said.
      /(?:新增|累计|共计|[未没不])$/.test(words)
    )
      continue
    if ((pronoun.test(words) && !isNamed(words)) || /^(?:的|话|法|书)/.test(text.slice(end))) continue
    const quoted = text[match.index - 1] === '”' ? text.lastIndexOf('“', match.index) : -1
    // 说：“…”另一人称: the quotation is the one's before it.
    add(speaker, quoted < 0 || /[：，]/.test(text[quoted - 1] ?? '') ? match.index : quoted, end)
  }
  for (const { index, 0: all, groups } of everyMatch(text, loose)) {
    const speaker = bare(groups!.speaker!)
    if (body.test(speaker) || calling.test(speaker) || people.some((name) => speaker.endsWith(name)))
      add(speaker, index, index + all.length)
  }
  found.sort((a, b) => a.at - b.at)
  return found.map((speech, index) => {
    // 会长说，总书记的讲话指出…: what one tells of another's words one says as well.
    const next = found[index + 1]
    const until = (next && /^，?$/.test(text.slice(speech.end, next.at)) ? found[index + 2] : next)?.at ?? text.length
    const before = text.slice(speech.at, speech.end).includes('”') ? text.slice(speech.at, speech.end) : ''
    return { ...speech, said: before + text.slice(speech.end, until) }
  })
}

const pronoun =
  /^(?:据?(?:他|她|其|介绍|了解|悉)|此次|本次|这次|会上|共(?!青团|产党)|他|她|它|其|该(?!国)|并|同时|此外|记者|数据|统计(?!局)|结果|报告|有|据统计)/

const acting = new RegExp(
  `^(?:.{2,16}?(?:${bodyTail}|[会办司]|公安|部门)|(?:.{2,8}?)?(?:公安|检察|司法|监察|税务)机关|警方)(?=已|将|正|在|昨|则|也|派|拟|于|对)`,
  'u',
)

/** 县长罗敏察看了…, 省应急管理厅已派出…: who begins a sentence and is not said to say anything. */
export const othersIn = (text: string, speeches: Speech[]): Speech[] => {
  const people = [
    ...personsIn(text),
    ...taggedWords(text).flatMap(({ word, tag }) => (tag === 'nr' && word.length > 1 && surnames.includes(word[0]!) ? [word] : [])),
    ...(text.match(/\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}?)+(?=参观|率|在|访|出席|抵达|会见|[已将正昨则也])/gu) ?? []),
  ]
  return everyMatch(text, /(?<=^|[。；\n])[^，。；：“”\n]{2,30}/gu).flatMap(({ 0: clause, index }) => {
    const person = people.find((name) => clause.slice(0, 20).includes(name))
    const end = person ? clause.indexOf(person) + person.length : (acting.exec(clause)?.[0].length ?? 0)
    const speaker = clause.slice(0, end)
    return end === 0 ||
      speeches.some(({ at, end: until, speaker: other }) => (index >= at && index < until) || other.includes(speaker.slice(-2)))
      ? []
      : [{ speaker, said: '', at: index, end: index + end, mute: true as const }]
  })
}
