import { joinText } from './blocks.ts'

/** The headings of one story as they were printed, from top to bottom, each with its lines. */
export type Headings = { kicker?: string; headline: string; subhead?: string }

/** Which of the headings over (or under) a story is its headline. Nothing of them is lost. */
export const headingsOf = (printed: string[][]): Headings => {
  const all = printed.map(joinLines)
  if (all.length < 2) return { headline: all[0] ?? '' }
  const kickers = all.findIndex((text, at) => at === all.length - 1 || !isKicker(text, all[at + 1]!))
  const kicker = all.slice(0, kickers).join(' ')
  const subhead = all.slice(kickers + 1).join(' ')
  return { ...(kicker ? { kicker } : {}), headline: all[kickers]!, ...(subhead ? { subhead } : {}) }
}

/** No kicker is longer, unless it leads up to something; in characters. */
const longestKicker = 12

/** A kicker is a good deal shorter than the headline below it, or says by its form that it leads up to something. */
const isKicker = (text: string, next: string): boolean => {
  if (/^(?:——|—)/.test(next)) return false
  if (leadsUp(text)) return true
  return text.length <= longestKicker && text.length <= next.length * 0.75 && next.length <= 60
}

/** 市长在调研时强调: by its last words a kicker, never all that is printed over a story. */
export const leadsUp = (text: string): boolean => /(?:——|[：:]|……|强调|指出|要求|提出|[会调主出]时)$/.test(text)

/** The lines of one heading: a new clause after a space, a line that breaks inside a phrase without. */
export const joinLines = (lines: string[]): string =>
  lines.reduce((head, tail) => (head === '' ? tail : endsClause(head, tail) ? `${head} ${tail}` : joinText(head, tail)), '')

/** Lines of a heading that end with a verb or a closing mark, or have a space of their own, are clauses by themselves. */
const endsClause = (head: string, tail: string): boolean =>
  /(?:公布|揭晓|启动|举行|召开|开幕|闭幕|发布|成立|举办|开工|竣工|落户|获奖|增长|下降|上线|开通|签约|亮相|启用|投用|出台|实施|通过|结束|完成|融合|发展|提升|突破|创新高|更新|投产|首航|通车|延长|开跑|到货|开市|休市|开张|升级|揭牌|完工|上市|找回|[了过吗呢吧]|[”！？!?])$/.test(
    head,
  ) ||
  /^(?:[“《—]|年产|每[周天日月年人]|比上|首[批日次]|前[一二三四五六七八九十\d]+个?月|今年|明年|预计|力争)/.test(tail) ||
  (/[ \u3000]/.test(head) && /[ \u3000]/.test(tail))
