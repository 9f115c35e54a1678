import { loadNames } from '../language/names.ts'
import { everyMatch } from '../language/patterns.ts'
import type { Finding, Passage, Reading } from './reading.ts'

const han = /\p{Script=Han}/gu
const latin = /[A-Za-z]/g
/** A claim is one statement; an extract of the source may be longer than what a writer is asked for. */
const longest = { zh: 320, en: 110 } as const

const markup = /<\/?[a-z][^>]*>|\*\*|__[^_]+__|```|^\s*#{1,6}\s|\[[^\]]+\]\([^)]+\)|&(?:lt|gt|amp|nbsp|#\d+);/im
const urls =
  /(?:https?:\/\/|www\.)[^\s，。）)]+|\b[a-z0-9-]+\.(?:com|cn|net|org|io|xyz|top|me|info)\b[^\s，。）)]*|t\.me\/\S+|@[A-Za-z]\w{4,}/gi
/** What a desk writes to its editors and translators; some papers print it. */
const toTheDesk =
  /(?:编辑注|编者注|编者按|译者注|译者|译文|英文稿|中文稿|请编辑|请译)[^。]{0,12}(?:请|须|应|勿)|请将[^。]{0,14}译|(?:编辑|编者|译者|记者)[，,]?请|(?:^|[。！\n])请(?:以|用|按)[^。，]{1,16}(?:形式|格式|口吻|语气|风格|语言|体裁|篇幅)|请(?:编辑|译者|记者|本报)[^。]{0,16}(?:注明|控制|突出|删|改|加)|欢迎(?:订阅|关注|扫码)|\bsubscri\w+ to (?:our|this) (?:paper|newspaper)|\b(?:editor|translator)(?:[’']s note)?:\s|\b(?:note to (?:the )?(?:editor|translator|desk)s?|(?:editor|translator)s?,? please)\b|(?:^|[。！])请?(?:扫描|扫码|转载|关注|订阅|点击)|(?:^|[.!] )(?:Please )?(?:Scan|Click|Follow us|Subscribe|When reprinting)\b/i

/** How a model speaks to whoever asked it. */
const toTheAsker =
  /^(?:Sure|Certainly|Of course|Okay|OK)[,!.:]|\bhere(?:[’']s| is| are) (?:the|a|an|your|my) (?:\w+ )?(?:translation|summary|brief|claim|headline|answer|version|text)s?\b|^(?:Translation|Summary|Claim|Answer|Headline|Output)\s*:|^(?:好的|当然|没问题)[，。！]|以下(?:是|为)(?:译文|翻译|摘要|总结|简报|回答)|^(?:译文|翻译|摘要|总结|回答)[：:]/i

/** Letters and digits in a run that no word is as long as, or whose case and digits change as in base64: an encoding, not language. */
const codeLike = /[A-Za-z0-9+/=_]{25,}|(?<![A-Za-z0-9])(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*[a-z][A-Z])[A-Za-z0-9]{12,}/g

/** A text of so many characters is no claim in any language, and many patterns take the square of a text's length. */
const readAtAll = 1000

/** What stands in place of a text that is too long to be read: it is told to be shorter, and no other rule sees it. */
export const unreadable = (text: string): Finding[] =>
  text.length > readAtAll ? [{ text: `${text.slice(0, 40)}…`, why: `too long to be a claim: at most ${readAtAll} characters` }] : []

/** So many figures are a table, and the rules compare each figure with each. */
const mostFigures = 40

/** What stands in place of a text with too many figures to be one statement: no other rule sees it. */
export const tabular = ({ text, quantities }: Passage): Finding[] =>
  quantities.length > mostFigures ? [{ text: `${text.slice(0, 40)}…`, why: `a table is no claim: at most ${mostFigures} figures` }] : []

/** The right language, a length that can be read, no markup, no address that the source does not have. */
export const form = (claim: Passage, { source, context }: Reading): Finding[] => {
  const { text, language } = claim
  const found: Finding[] = []
  const all = `${source.text}\n${context.text}`
  if (text.trim() === '') return [{ text, why: 'the text is empty' }]
  const hanCount = text.match(han)?.length ?? 0
  const latinCount = text.replace(urls, '').match(latin)?.length ?? 0
  if (language === 'zh' && (hanCount === 0 || hanCount * 2 < latinCount)) found.push({ text, why: 'the Chinese text is not in Chinese' })
  if (language === 'en' && hanCount > 0)
    found.push({ text: text.match(/\p{Script=Han}+/u)![0], why: 'the English text has Chinese in it: put it in English or pinyin' })
  const length = language === 'zh' ? text.length : text.split(/\s+/).length
  if (length > longest[language])
    found.push({
      text: `${text.slice(0, 40)}…`,
      why: `too long: at most ${longest[language]} ${language === 'zh' ? 'characters' : 'words'}`,
    })
  const coded = text
    .replace(urls, '')
    .match(codeLike)
    ?.find((run) => !all.includes(run))
  if (coded) found.push({ text: coded.slice(0, 40), why: 'this is no language: write words' })
  const pictured = /\p{Extended_Pictographic}/u.exec(text)?.[0]
  if (pictured && !all.includes(pictured)) found.push({ text: pictured, why: 'no signs that are not in the evidence: plain text only' })
  const note = toTheDesk.exec(text)?.[0]
  if (note) found.push({ text: note, why: 'a note to whoever edits or translates is no news: leave it out' })
  // 请以“重磅”二字开头: what a note asks for is not to be done.
  for (const [order] of everyMatch(all, /(?:编者|编辑|译者|转载|摘要|标题)[^。）)\n]{0,20}(?:请|须|应|务必|注明)[^。）)\n]*/g))
    for (const [, words = ''] of everyMatch(order, /“([^”]{1,16})”/g))
      if (text.includes(words) && !all.replace(order, '').includes(words))
        found.push({ text: words, why: 'a note of the desk asks for this: leave it out' })
  const reply = toTheAsker.exec(text)?.[0]
  if (reply) found.push({ text: reply, why: 'say only the statement itself, nothing to whoever asked for it' })
  const marked = markup.exec(text)?.[0]
  if (marked && !all.includes(marked)) found.push({ text: marked, why: 'no markup: plain text only' })
  for (const [address] of everyMatch(text, urls)) {
    // Ele.me is a company, not an address.
    if ((loadNames().get(address.toLowerCase().replace(/[.,]$/, '')) ?? []).some((zh) => all.includes(zh))) continue
    if (!all.toLowerCase().includes(address.toLowerCase().replace(/[.,]$/, '')))
      found.push({ text: address, why: `${address} is not in the evidence` })
  }
  return found
}
