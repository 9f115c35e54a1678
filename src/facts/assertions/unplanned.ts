import { taggedWords } from '../../language/words.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { planned } from './plan-words.ts'

/**
 * 将服务骑手 for 已服务骑手: what the evidence tells with 已, 了 or 昨日 and without any word of what is to come is no plan. 将 before a noun
 * (将工价上调) is no plan either.
 */
export const unplanned = ({ text, language }: Passage, { source, context, date, dated }: Reading): Finding[] => {
  if (language !== 'zh' || !/已|了|昨/.test(source.text)) return []
  const told = `${source.text}${context.text}`
  if (planned.zh.test(told) || tocome.test(told)) return []
  if (dated && source.dates.some(({ from, to }) => (to ?? from ?? '') > date)) return []
  const words = taggedWords(text)
  const at = words.findIndex(
    ({ word }, place) =>
      word === '将' && isVerb(words[place + 1]) && !/^[到来]/.test(words[place + 1]!.word) && !takesObject(words.slice(place + 1)),
  )
  return at < 0 ? [] : [{ text: `将${words[at + 1]!.word}`, why: 'the evidence says that this is done' }]
}

/**
 * Whether 将 stands for 把 somewhere in a Chinese clause: 将案件推迟至2月, 将厂房改成球馆. What it treats so may be planned or done.
 */
export const disposes = (clause: string): boolean => {
  const words = taggedWords(clause)
  return words.some(({ word }, at) => word === '将' && takesObject(words.slice(at + 1), 1))
}

/** 将侵权商品申报为塑料制品, 将走失老人送回家: the verb is a later one, with what comes of it, and what stands before that is what is treated so. */
const takesObject = (words: readonly { word: string; tag: string }[], from = 2): boolean => {
  const stop = words.findIndex(({ tag, word }) => tag === 'x' && !/\p{Script=Han}|\d/u.test(word))
  const clause = words.slice(0, stop < 0 ? words.length : stop)
  return clause.some(
    ({ word, tag }, place) =>
      place >= from &&
      /^n/.test(clause[place - 1]!.tag) &&
      !/^(?:n[rst]?|[mdpr])$/.test(tag) &&
      (/.[为成作给入至到回走出]$/.test(word) || /^[为成作给入至到回走出]/.test(clause[place + 1]?.word ?? '')),
  )
}

const isVerb = (next: { word: string; tag: string } | undefined): boolean => next !== undefined && /^v[ni]?$/.test(next.tag)

const tocome =
  /起(?!来|点|步|草|因|诉|火|飞|伏|码|源|初|到|重)|要(?!求|点|素|闻|员|是)|应当?(?!用|急|对|邀|聘|届)|[必须]须?(?:在|由|于|经)|会(?![议员展场计见谈晤商长])|明[年日天]|下[周月]|今后|未来|待(?!遇|命|业)|尚|持续至|截止|为期|届时|继续|之后|以后|后续|方案|意见|通知|办法|规定|决定/
