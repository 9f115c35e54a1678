import { addDays, monthOf } from '../../language/calendar.ts'
import { datesIn } from '../../language/dates.ts'
import { chineseOf } from '../../language/glosses.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Language } from '../../news/language.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { anchoredDays } from './anchored-days.ts'
import { clockDays } from './clock-days.ts'
import { exchangedTimes } from './exchanged-times.ts'
import { limitsKept } from './limits.ts'
import { isFirstDay, movedDays } from './moved-days.ts'
import { feastsKept, schoolHolidays } from './named-days.ts'
import { nextDays } from './next-days.ts'
import { partsOfPeriods } from './parts-of-periods.ts'
import { turnsKept } from './relative-turns.ts'
import { seasonsKept } from './seasons.ts'
import { streaksKept } from './streaks.ts'

/**
 * Dates that the evidence has, but of something else or on the other side: the part of a period (上旬, early), before for after, the year of
 * a 年底, the season, how often in a row, and in Chinese the day or time of the clause that says the same.
 */
export const datesKept = (claim: Passage, reading: Reading): Finding[] => {
  if (reading.source.language !== 'zh') return []
  const found = [
    ...partsOfPeriods(claim, reading),
    ...monthEnds(claim, reading),
    ...limitsKept(claim, reading),
    ...streaksKept(claim, reading),
    ...schoolHolidays(claim, reading),
    ...feastsKept(claim, reading),
    ...seasonsKept(claim, reading),
    ...turnsKept(claim, reading.source),
    ...yearEnds(claim, reading),
    ...starts(claim, reading),
    ...nights(claim, reading.source),
    ...ofClauses(claim, reading),
    ...exchangedTimes(claim, reading.source),
    ...anchoredDays(claim, reading.source),
    ...clockDays(claim, reading.source),
    ...nextDays(claim, reading),
    ...movedDays(claim, reading.source),
  ]
  return found.filter(({ text }, at) => !found.some((other, place) => (other.text === text ? place < at : other.text.includes(text))))
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 7月底前 for 8月底前 or 本月底前: a limit of another month. */
const monthEnds = (claim: Passage, { source, date, dated }: Reading): Finding[] => {
  const limit = {
    zh: /(?<!\d)(?<month>\d{1,2}|[本这当下上])个?月[底末](?:之?前|以前)/,
    en: /\bby the end of (?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?<turn>this|the|next) month\b)/i,
  }
  const turns: Record<string, number> = { 本: 0, 这: 0, 当: 0, 下: 1, 上: -1, this: 0, the: 0, next: 1 }
  const monthIn = (match: RegExpExecArray | null): number | undefined => {
    const word = (match?.groups?.month ?? match?.groups?.turn)?.toLowerCase()
    if (word === undefined || /\d/.test(word)) return word === undefined ? undefined : Number(word)
    const turn = turns[word]
    if (turn === undefined) return monthNames.indexOf(word) + 1
    return dated ? ((monthOf(date) + turn + 11) % 12) + 1 : undefined
  }
  const said = limit[claim.language].exec(claim.text)
  const [meant, month] = [monthIn(limit.zh.exec(source.text)), monthIn(said)]
  // 6月30日 is the end of June too.
  const told = source.dates.some(({ kind, from }) => kind === 'day' && monthOf(from!) === month && addDays(from!, 1).endsWith('-01'))
  if (said && meant && month && meant !== month && !told && !new RegExp(`(?<!\\d)${month}月[底末]`).test(source.text))
    return [{ text: said[0], why: `the evidence says by the end of month ${meant}` }]
  return []
}

const yearEnd = { zh: /(今|明|后|去|\d{4})年(?:年)?[底末]/g, en: /\bend of (this|next|last) year\b|\bend of (\d{4})\b/gi }
/** What belongs to a year: its end, a limit in it, its seasons. */
const ofYears: { zh: RegExp; en: RegExp; entered?: RegExp }[] = [
  yearEnd,
  {
    zh: /(今|明|后|\d{4})年(?:\d+月|年)?[底末]?(?:之)?前(?![期后往去来])/g,
    en: /\b(?:by|before) (?:the )?end of (?:(this|next) year|(\d{4}))\b/gi,
  },
  { zh: /(今|明|去|\d{4})年?春/g, en: /\b(this|next|last) spring\b(?! festival)|\bspring (?:of )?(\d{4})\b/gi, entered: /入春/ },
  { zh: /(今|明|去|\d{4})年?夏/g, en: /\b(this|next|last) summer\b|\bsummer (?:of )?(\d{4})\b/gi, entered: /入夏/ },
  { zh: /(今|明|去|\d{4})年?秋/g, en: /\b(this|next|last) (?:autumn|fall)\b|\bautumn (?:of )?(\d{4})\b/gi, entered: /入秋/ },
  { zh: /(今|明|去|\d{4})年?冬/g, en: /\b(this|next|last) winter\b|\bwinter (?:of )?(\d{4})\b/gi, entered: /入冬/ },
]

/** 今年年底 where the evidence has only 明年年底, `this autumn` for 明年秋天. */
const yearEnds = ({ text, language }: Passage, { source, date, dated }: Reading): Finding[] => {
  if (!dated) return []
  const here = Number(date.slice(0, 4))
  const shifts: Record<string, number> = { 今: 0, 明: 1, 后: 2, 去: -1, this: 0, next: 1, last: -1 }
  const yearOf = (word: string) => (/\d/.test(word) ? Number(word) : here + shifts[word.toLowerCase()]!)
  return ofYears.flatMap((season) => {
    const said = everyMatch(text, season[language])
    if (said.length === 0) return []
    // 入冬以来 is of this winter.
    const current = season.entered?.test(source.text) ? [here] : []
    // 2028年12月31日 is the end of 2028.
    const ends =
      season === yearEnd
        ? source.dates.flatMap(({ kind, from }) => (kind === 'day' && from!.endsWith('-12-31') ? [Number(from!.slice(0, 4))] : []))
        : []
    // 去年秋季入学8.9万人，今年降至8.3万人: of the same season.
    const resumed = /(?:去|上)年[春夏秋冬][^。；\n]*今年(?![春夏秋冬底末])/.test(source.text) ? [here] : []
    const theirs = [...everyMatch(source.text, season.zh).map(([, word]) => yearOf(word!)), ...current, ...ends, ...resumed]
    if (theirs.length === 0) return []
    return said
      .filter(({ 1: one, 2: other, 0: words, index }) => {
        const year = yearOf((one ?? other)!)
        // 今年秋季…比去年减少5400人: what it was last autumn.
        const compared = theirs.includes(year + 1) && /同比|[比较][去上]年/.test(source.text)
        return !theirs.includes(year) && !(compared && against[language](text, index, index + words.length))
      })
      .map(([words]) => ({ text: words, why: `the evidence names another year for this: ${theirs.join(', ')}` }))
  })
}

/** Whether a claim measures another figure against what it names. */
const against: Record<Passage['language'], (text: string, at: number, end: number) => boolean> = {
  zh: (text, at, end) => /[由从比较]$/.test(text.slice(0, at)) && /^[季天]?(?:的|同期|[增减多少])/.test(text.slice(end)),
  en: (text, at, end) =>
    /\b(?:than|from|against|below|above|on|compared (?:with|to))(?: in| the)? $/i.test(text.slice(0, at)) &&
    /^(?:['’]s (?:\d|level|figure|total)|[,.;]|$)/.test(text.slice(end)),
}

/** 今日抵达 where the evidence has 昨日抵达, and 今天 of something else. */
const ofClauses = (claim: Passage, { source, date }: Reading): Finding[] =>
  claim.language !== 'zh' || !claim.dates.some(({ kind }) => pointed.test(kind))
    ? []
    : clausesOf(joined(claim.text)).flatMap((clause) => {
        const points = pointsIn(clause, date)
        return (['day', 'month', 'time'] as const).flatMap((kind) => {
          const own = points.filter((point) => point.kind === kind)
          const [said] = own
          return own.length === 1 && said
            ? ofClause(
                said,
                points.reduce((rest, { text }) => rest.replace(text, '，'), clause),
                source,
                date,
              )
            : []
        })
      })

/** 8日，直播在竹屋进行: a day before a comma is of what follows. */
const joined = (text: string): string => text.replace(/(?<=^|[。；\n])((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)，/g, '$1')

/** The one day, month or time of a clause, where the clause of the evidence that says the same has one of its own and it stands elsewhere. */
const ofClause = (said: Point, rest: string, source: Passage, date: string): Finding[] => {
  const pairs = characterPairs(rest)
  const ranked = clausesOf(joined(source.text))
    // 记者昨日从市医院获悉: when it was told, not when it is.
    .filter((text) => !/(?:获悉|了解到|得知|[今昨当][日天][^，。；]{0,8}(?:宣布|通报|发布|公布|介绍|透露|披露|表示|说|称))$/.test(text))
    .map((text) => ({
      text,
      // 原定12月7日举行: when it was to be.
      points: pointsIn(text, date).filter(
        ({ kind, at }) => kind === said.kind && !/(?:原(?:定|计划|拟|本)?[于在]?|[比较])$/.test(text.slice(0, at)),
      ),
      shared: characterPairs(text).filter((pair) => pairs.includes(pair)).length,
    }))
    .sort((a, b) => b.shared - a.shared)
  const best = ranked[0]
  if (!best || best.shared < 3 || best.shared < pairs.length * 0.5 || best.points.length !== 1) return []
  const [meant] = best.points
  // 马拉松12月7日开跑 says something else than 10月18日，马拉松开放报名.
  const deed = /\p{Script=Han}{2}$/u.exec(rest.replace(/[，。；\s]+$/, ''))?.[0] ?? ''
  if (deed !== '' && ![...deed].some((character) => best.text.includes(character))) return []
  // 原定3月6日举行: it has been moved since.
  if (isFirstDay(meant!, { text: best.text } as Passage)) return []
  // 自9月24日起生效 dates what was said before it.
  const elsewhere = ranked
    .slice(1)
    .find(
      ({ text, points }) => points.some((point) => same(point, said)) && !/^[自从于]|起(?:$|正式|实施|施行|执行|生效)|生效|施行/.test(text),
    )
  return !same(meant!, said) && elsewhere && elsewhere.shared * 2 <= best.shared
    ? [{ text: said.text, why: `the evidence says ${meant!.text} of this` }]
    : []
}

/** 自10月9日起 where the evidence has 自10月15日起, and October 9 of something else. */
const starts = ({ text, dates, language }: Passage, { source }: Reading): Finding[] => {
  const begins = ({ text, dates }: Passage) => dates.filter(({ end, kind }) => kind === 'day' && /^(?:零时)?起/.test(text.slice(end)))
  const theirs = begins(source)
  if (theirs.length === 0) return []
  const own =
    language === 'zh'
      ? begins({ text, dates } as Passage)
      : dates.filter(
          ({ at, end, kind }) =>
            kind === 'day' &&
            /\b(?:from|start(?:s|ing)?|effective|begin(?:s|ning)?)(?: on)? $/i.test(text.slice(0, at)) &&
            !/^ (?:to|until|through)\b/.test(text.slice(end)),
        )
  const clauseAt = (body: string, at: number) =>
    body.slice(body.slice(0, at).search(/[^，。；：！？,;\n]*$/)).split(/[，。；：！？,;\n]/)[0]!
  // What is said after the day, in Chinese, where anything is.
  const saidOf = (body: string, { at, end }: Point) =>
    (language === 'zh' && /^起?[^，。；：！？\n]{2,}/.exec(body.slice(end))?.[0]) || clauseAt(body, at)
  const shared = (day: Point, there: Point) => commonWords(saidOf(text, day), clauseAt(source.text, there.at), language)
  return own
    .filter((day) => {
      const there = source.dates.find((other) => same(other, day))
      return (
        there !== undefined &&
        !theirs.some((meant) => same(meant, day) || meant.text === '即日') &&
        // 20日零时起试压，25日正式供水: each of its own.
        !theirs.every((meant) => shared(day, there) > shared(day, meant))
      )
    })
    .map((day) => ({ text: day.text, why: `the evidence says ${theirs[0]!.text} of this` }))
}

/** How much of a clause another one says: pairs of characters, or English words that the lexicon finds there. */
const commonWords = (clause: string, there: string, language: Language): number =>
  language === 'zh'
    ? characterPairs(clause).filter((pair) => there.includes(pair)).length
    : (clause.match(/\b[a-z]{4,}\b/gi) ?? []).filter((word) => chineseOf(word).some((zh) => there.includes(zh))).length

/** 5日夜间至8日 for 6日夜间到8日: the days of a span whose parts of the day stand between. */
const nights = ({ text, language }: Passage, source: Passage): Finding[] => {
  const pattern = /(?<!\d)(\d{1,2})日(?:夜间|夜里|早晨|上午|中午|下午|晚上|晚|凌晨)[至到](?:次日|(\d{1,2})日)/g
  const theirs = everyMatch(source.text, pattern).map((match) => `${match[1]}-${match[2]}`)
  if (language !== 'zh' || theirs.length === 0) return []
  return everyMatch(text, pattern)
    .filter((match) => !theirs.includes(`${match[1]}-${match[2]}`))
    .map((match) => ({ text: match[0], why: `the evidence says ${source.text.match(pattern)![0]}` }))
}

const pointed = /^(?:day|month|time)$/
type Point = ReturnType<typeof datesIn>[number]
/** 即日 is whatever day the sentence is of. */
const pointsIn = (text: string, date: string): Point[] =>
  datesIn(text, 'zh', date).filter(({ kind, text }) => pointed.test(kind) && text !== '即日')
const same = (a: Point, b: Point) => a.kind === b.kind && (a.kind === 'time' ? (a.minutes! - b.minutes!) % 720 === 0 : a.from === b.from)

const clausesOf = (text: string) => text.split(/[，。；：！？\n]/).filter((clause) => clause.length > 3)
