import { type DateMention, datesIn } from '../language/dates.ts'
import { englishWords, isStopWord } from '../language/english.ts'
import type { ArticleId } from '../news/article.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Language } from '../news/language.ts'
import type { Talk, Turn } from '../news/question.ts'

/**
 * A question as it is searched. earlier: the questions that this one goes on from, latest first, with the stories then answered
 * from. dates: the editions it is limited to, both days included. compares: two things are set side by side, which may stand in two stories.
 */
export type Understood =
  | { kind: 'talk'; talk: Talk }
  | {
      kind: 'search'
      text: string
      earlier: string[]
      articles: ArticleId[]
      dates?: { from: PaperDate; to: PaperDate }
      compares: boolean
    }

/** today: the day in the paper's time zone. thread: earlier turns of the chat, oldest first. */
export const understand = (text: string, language: Language, thread: Turn[], today: PaperDate): Understood => {
  const talk = talkOf(text)
  if (talk) return { kind: 'talk', talk }
  const last = thread.at(-1)
  const goesOn = last !== undefined && isFollowUp(text, language)
  const dates = editionsMeant(text, language, today)
  return {
    kind: 'search',
    text,
    earlier: goesOn ? chainOf(thread, language) : [],
    articles: goesOn ? last.articles : [],
    ...(dates && { dates }),
    compares: comparing.test(text),
  }
}

const comparing =
  /相比|比较|对比|区别|差别|差多少|哪(个|家|种|座|所|边|一).{0,6}(更|最)|(和|与|跟|还是).+(更|谁|哪)|\b(compared?|comparison|versus|vs|differences?|differ)\b|\b(which|who)\b.*\b(more|less|larger|bigger|higher|longer|cheaper|earlier)\b.*\bor\b/iu

/** The questions that a follow-up stands on: back to the one that stood alone, three at most. */
const chainOf = (thread: Turn[], language: Language): string[] => {
  const chain: string[] = []
  for (const { question } of thread.toReversed()) {
    chain.push(question)
    if (chain.length === 3 || !isFollowUp(question, language)) break
  }
  return chain
}

const talks: [Talk, RegExp][] = [
  [
    'thanks',
    /^(非常|十分|太|多)?(感谢|谢谢|多谢|谢了|谢啦)[你您了啊啦呀]*$|^(ok(ay)?|great|good|cool|perfect|got it)?\s*(many )?(thanks|thank you|thx|ty|cheers)( (a lot|so much|very much))?$/i,
  ],
  [
    'greeting',
    /^(你好|您好|大家好|早上好|早安|下午好|晚上好|早|嗨|哈喽|在吗|在不在)[啊呀吗]*$|^(hi|hello|hey|good (morning|afternoon|evening)|hi there|hello there)$/i,
  ],
  ['greeting', /^(好的?|行|可以|明白了?|知道了|再见|拜拜|ok(ay)?|bye|goodbye|great|nice|cool|got it)$/i],
  [
    'about',
    /^(你|您)(是谁|叫什么(名字)?|是什么|是(人|机器人|AI)吗?|能做什么|会做什么|会什么|能干什么|怎么用|有什么功能)$|^(怎么(使用|用)(你|这个机器人)?|帮助)$|^(who|what) are you$|^what('s| is) your name$|^what can you do( for me)?$|^how do (you|i use (you|this( bot)?)) ?(work)?$|^are you (a )?(bot|robot|human|ai|real)$|^help( me)?$/i,
  ],
]

const talkOf = (text: string): Talk | undefined => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s]+$/u, '')
    .replace(/^[\p{P}\p{S}\s]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '') return 'greeting'
  return talks.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** True for what cannot be understood alone: and imports?, 那进口呢?, how much is that? */
const isFollowUp = (text: string, language: Language): boolean => {
  const plain = text.normalize('NFKC').trim()
  if (language === 'zh') {
    const core = plain.replace(/[\p{P}\s]/gu, '')
    return /^(那么?|还有|另外|然后|其中|它|他|她|这|该|此)/.test(core) || (/呢$/.test(core) && core.length <= 12) || core.length <= 4
  }
  if (/^(and|but|or|so|also|what about|how about|why( is that)?\??$|since when|which ones?\b)/i.test(plain)) return true
  if (/\b(it|its|they|them|their|he|his|him|she|her|that|this|those|these)\b/i.test(plain) && contentWords(plain) <= 4) return true
  return contentWords(plain) <= 1 && plain.length < 30 && !asksOfName.test(plain)
}

/** Where is Yiwu? A name with a verb is a subject of its own; What of Yiwu? has none. */
const asksOfName = /\b(?:is|are|was|were|do|does|did|has|have|had|can|will)\s+(?:the\s+)?\p{Lu}/u

const contentWords = (text: string): number => englishWords(text).filter((word) => !isStopWord(word)).length

/**
 * Only dates that say which paper is meant: 昨天, last Friday, since October, the paper of 4 December. A year or a month that a story
 * is about limits nothing. A day's events stand in the paper of the day after, so one day more is searched.
 */
const editionsMeant = (text: string, language: Language, today: PaperDate): { from: PaperDate; to: PaperDate } | undefined => {
  const mentions = datesIn(text, language, today)
  for (const mention of mentions) {
    const { from, to } = mention
    if (from === undefined || to === undefined || from > today) continue
    if (isSince(text, mention)) return { from, to: today }
    if (mention.kind === 'day' || mention.kind === 'weekday') {
      if (mention.relative || mention.kind === 'weekday' || namesThePaper(text, mention)) return { from, to: dayAfter(to) }
    }
    if (mention.kind === 'span' && mention.relative && daysBetween(from, to) <= 7) return { from, to: dayAfter(to) }
  }
  return undefined
}

const isSince = (text: string, { at, end }: DateMention): boolean =>
  /since\s*$/i.test(text.slice(0, at)) ||
  /^\s*(以来|以后|之后)/.test(text.slice(end)) ||
  /^自.*以来$/.test(text.slice(Math.max(0, at - 1), end))

const namesThePaper = (text: string, { at, end }: DateMention): boolean =>
  /(paper|edition|issue)\s+(of|from|on|for)\s+(the\s+)?$/i.test(text.slice(0, at)) ||
  /^\s*('s\s+)?(paper|edition|issue|的?(报纸|报道|新闻|消息|日报|版面))/i.test(text.slice(end))

const dayAfter = (date: PaperDate): PaperDate => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const daysBetween = (from: PaperDate, to: PaperDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
