import { everyMatch, everyOf } from '../language/patterns.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** What is said between quotation marks is reported, not ordered. */
const unquoted = (text: string) => text.replace(/“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》/g, '')

const phrases =
  /\b(?:User|Assistant|SYSTEM):|\b(?:ignore|disregard|forget|override)\b[^.。\n]{0,40}\b(?:instructions?|prompts?|rules|directions|data|above|previous)\b|\b(?:system|developer) (?:prompt|message)\b|\bas an? (?:AI|language) (?:model|assistant)\b|\byou are (?:now|an? (?:AI|assistant|chatbot))\b|\b(?:in|of|with) your (?:response|answer|reply|output)\b|\byour (?:response|answer|reply|output)(?:[’']s)?\b[^.]{0,30}\b(?:into|in|using|order|as)\b|(?<=^|[.!?:“"\n\p{Script=Han}，；]\s*|\b(?:and|then|to|must|should|please) )(?:write|put|give|include|add|translate|print|format|return|end|begin|start|finish|make|keep|append|insert|use|provide|render|present|arrange|sort|reverse|encode|convert|generate|create|split|list|turn|mention|say|state|mark|phrase|word) (?:[\w’'-]+ ){0,8}?the (?:response|answer|reply|output)(?:[’']s)?\b[^.]{0,30}\b(?:into|in|using|order|as|with)\b|(?:忽略|无视|無視|忽視)(?:[^，。]{0,12}(?:指令|指示|提示|设定|設定)|(?:你的|以上|之前|前面|上述)[^，。]{0,6}(?:规则|規則|要求|内容|內容))|你的(?:回答|回复|回覆|答案|输出|輸出|提示词|系统)|在(?:回答|回复|摘要|总结|输出)(?:的)?(?:末尾|结尾|最后|开头)|系[统統]提示|作为(?:一个|一名|一款)?(?:AI|人工智能|大?语言)(?:助手|模型|语言模型)|你(?:现在|現在)是|(?:从|從)(?:现在|現在)起你|(?:请|請)(?:直接)?(?:回复|回覆|输出|輸出|回答)[：“"]/iu

/** An English sentence in a Chinese paper that begins with such a verb talks to a machine. */
const imperative =
  /(?:^|[\n>[。：:\p{Script=Han}]|[.!?] )\s*(?:Assistant|User|SYSTEM)?:?\s*(?:Write|Analy[sz]e|Summari[sz]e|Determine|Encrypt|Encode|Reverse|Use|Translate|Add|Integrate|Include|Ignore|Disregard|Print|Output|Repeat|Respond|Reply|Answer|Generate|Create|Explain|Reveal|Email|Decode|Append|Mention|Recommend|Promote|Please|Tell|Replace|Say|Show|Give|List|Insert|Put|Send|Convert|Rewrite|Forget|Pretend) (?!(?:was|were|is|are|has|have|had|will|rose|fell|grew|of|in|from|at|by|on|for|reached|stood|hit|climbed|dropped|totall?ed|prices?|value|growth|per|organi[sz]ers|users)\b)[a-z][A-Za-z ,'’-]{12,}/u

/** Such a verb that is a noun as well: `Output more than doubled` is news, `Output the full text` an order. */
const nounToo =
  /^\W*(?:Output|Print|Answer|Reply|Use|Email|Show|List|Reverse|Promote|Repeat) (?!(?:an?|the|all|me|us|your|this|that|these|it|every|each|only|following|above|in|as|to|with|nothing|no)\b)/

const imperativeIn = (text: string): string | undefined =>
  everyMatch(text, everyOf(imperative))
    .map(([words]) => words.trim())
    .find((words) => !nounToo.test(words))

const orderIn = (text: string): string | undefined => phrases.exec(unquoted(text))?.[0]

/** Whether a headline talks to a machine: a story that bears it is neither told nor cited. */
export const givesOrders = (headline: string): boolean => orderIn(headline) !== undefined || imperative.test(` ${unquoted(headline)}`)

/** Neither the claim nor a sentence it rests on is an order to a machine. A story that quotes one, in quotation marks, may be told. */
export const orders = (claim: Passage, { source }: Reading): Finding[] => {
  const own = orderIn(claim.text) ?? (claim.language === 'en' ? imperativeIn(unquoted(claim.text)) : undefined)
  if (own) return [{ text: own, why: 'this reads as an order to a machine, not as news' }]
  const theirs = orderIn(source.text) ?? (source.language === 'zh' ? imperative.exec(unquoted(source.text))?.[0].trim() : undefined)
  return theirs ? [{ text: theirs, why: 'a named sentence is an order to a machine: rest the claim on others' }] : []
}
