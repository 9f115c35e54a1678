import { bodyTail } from '../../language/institution-heads.ts'
import { everyMatch } from '../../language/patterns.ts'
import { surnames } from '../../language/surnames.ts'
import { characterPairs } from '../character-pairs.ts'
import { personsIn, titles } from '../names/persons-zh.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { chineseTellings, lentWords, type Telling } from './lent-words.ts'
import { speakersElsewhere } from './speakers-elsewhere.ts'
import { othersIn, type Speech, speechesIn } from './speeches.ts'
import { tellingsIn } from './speeches-en.ts'
import { namesTold, wordsTold } from './told-words.ts'
import { unheardSpeakers } from './unheard-speakers.ts'

/** What the evidence gives to one speaker is not given to another one of it: 气象台 for 水文局, the mayor for the director. */
export const speakersKept = (claim: Passage, reading: Reading): Finding[] => {
  const { source, context } = reading
  if (source.language !== 'zh') return []
  const acted = claim.language === 'zh' ? otherDoer(claim.text, source.text) : []
  if (acted.length > 0) return acted
  const unheard = unheardSpeakers(claim, `${source.text}\n${context.text}`)
  if (unheard.length > 0) return unheard
  const elsewhere = speakersElsewhere(claim, reading)
  if (elsewhere.length > 0) return elsewhere
  const speeches = speechesIn(source.text)
  const silent = unspoken(claim, source.text, speeches)
  const theirs = [...speeches, ...othersIn(source.text, speeches)]
  if (silent.length > 0 || speeches.length < 1) return silent
  const lent = lentWords(
    claim.language === 'zh' ? chineseTellings(claim) : englishTellings(claim),
    source,
    claim.language === 'zh'
      ? [...personsIn(claim.text), ...personsIn(context.text)].filter((name) => context.text.includes(name) && !source.text.includes(name))
      : [],
  )
  if (lent.length > 0 || theirs.length < 2) return lent
  return claim.language === 'zh'
    ? [...otherPerson(claim.text, theirs, source.text), ...inChinese(claim, theirs, source)].slice(0, 1)
    : inEnglish(claim, theirs, source)
}

/** 恒川光电未予置评, 行业协会没有公布测算: who would not speak has said nothing. */
const unspoken = (claim: Passage, source: string, speeches: Speech[]): Finding[] =>
  everyMatch(source, silence).flatMap(([, who = '']) => {
    const likeness = (speaker: string, theirs: string) =>
      claim.language === 'zh' ? common(speaker, theirs) : namesTold(speaker, theirs) * 100 + wordsTold(speaker, theirs).length
    const least = claim.language === 'zh' ? Math.min(2, who.length - 1) : 1
    const speakers =
      claim.language === 'zh'
        ? speechesIn(claim.text).map(({ speaker }) => speaker)
        : tellingsIn(claim.text).flatMap(({ speakers }) => speakers)
    return speakers
      .filter(
        (speaker) =>
          !general.test(speaker) &&
          likeness(speaker, who) >= least &&
          (claim.language === 'zh' ? common(speaker, source.replace(who, '')) <= common(speaker, who) : true) &&
          speeches.every((own) => own.speaker.includes(who) || likeness(speaker, own.speaker) < likeness(speaker, who)),
      )
      .map((speaker) => ({ text: speaker, why: `the evidence says that ${who} did not comment` }))
  })
const silence =
  /(?<=^|[，。；：\n])([^，。；：\n]{2,20}?)(?:方面|对此|昨日|则|尚|暂|均|都|一直|也){0,3}(?:未予|拒绝|未作出?|不予|没有|未)(?:就[^，。；]{1,14}|作出|发表|任何){0,2}(?:置评|评论|回应|表态|公布[^，。；]{0,4}(?:测算|数据|调查|统计|估算))/g

/** 省长刘青宣布开幕 where the evidence has 书记冯远宣布开幕，省长刘青致辞: what stands right after another person's name. */
const otherDoer = (text: string, source: string): Finding[] => {
  const people = personsIn(source)
  return people.flatMap((person) => {
    const deed = /^\p{Script=Han}{4}/u.exec(text.slice(text.indexOf(person) + person.length))?.[0]
    return text.includes(person) &&
      deed &&
      !source.includes(person + deed) &&
      people.some((other) => other !== person && source.includes(other + deed))
      ? [{ text: person + deed, why: `the evidence has another person of it: ${deed}` }]
      : []
  })
}

/** 市长顾清宣布开工 where another person of the evidence does, and 顾清 something else. */
const otherPerson = (text: string, theirs: Speech[], source: string): Finding[] => {
  const people = personsIn(source)
  return speechesIn(text).flatMap(({ speaker, said }) => {
    const person = people.find((name) => speaker.includes(name))
    const content = said.split(/[，。；]/).find((clause) => clause.length > 1) ?? ''
    const [whose] = theirs.filter((own) => pairsOf(content).size > 2 && common(content, own.said) >= pairsOf(content).size * 0.8)
    const other = whose && people.find((name) => name !== person && whose.speaker.includes(name))
    return person && whose && other && !whose.speaker.includes(person)
      ? [{ text: speaker, why: `the evidence has ${other} say this, not ${person}` }]
      : []
  })
}

const inChinese = (claim: Passage, theirs: Speech[], source: Passage): Finding[] =>
  speechesIn(claim.text)
    .map((speech) => ({ ...speech, said: speech.said.split(/。|(?<=[。！？])”/)[0]!.split(another)[0]! }))
    // 通报…，并提醒…: each clause by itself, and all together.
    .flatMap((speech) => [
      speech,
      // 调查显示…，市爱卫办将…: a clause with a subject of its own is nobody's words.
      ...speech.said
        .split(/[，。；]/)
        .filter((clause) => clause.length >= 10 && /^(?:并|还|也|预计|将|其|他|她|全|该)|^[^将已]*$/.test(clause))
        .map((said) => ({ ...speech, said })),
    ])
    .flatMap(({ speaker, said, at, end }) =>
      judged(
        theirs.map((own) => ({
          own,
          // 云泊市公安局 is 公安机关 sooner than 云泊市生态环境局: the place is of both.
          named: common(kindOf(speaker), kindOf(own.speaker)) * 10 + common(speaker, own.speaker),
          told: commonPairs(said, own.said),
          mentioned: false,
        })),
        speaker,
        /[，；]\S/.test(said.replace(/^[，：]/, '')) ? [] : placesOf(claim, source, at, end + said.length),
      ),
    )

/** 居民反映…，街道已约定…: where another acts, nobody's words go on. */
const another = /，(?=[^，。；“”]{2,14}(?:社区|街道|[局厅委院校馆镇村]|公司|集团|平台|企业|警方|部门|物业)(?:已|随即|当即|回应|答复|正与))/u

/** A speaker without the place before its name. */
const kindOf = (speaker: string): string => speaker.replace(/^\p{Script=Han}{1,6}?(?:自治区|[省市县区州])(?=\p{Script=Han}{2})/u, '')

const englishTellings = ({ text }: Passage): Telling[] =>
  tellingsIn(text).flatMap(({ speakers, said }) =>
    speakers.length === 1
      ? {
          speaker: speakers[0]!.trim(),
          said,
          isNamed: (person) => namesTold(speakers[0]!, person) > 0,
          told: (there) => wordsTold(said, there).length,
          whole: 0,
        }
      : [],
  )

/** Where the evidence has the figures of a stretch of the claim; of each all places. */
const placesOf = (claim: Passage, source: Passage, from: number, until: number): number[][] =>
  claim.quantities
    .filter(({ at, end, kind }) => at >= from && end <= until && kind !== 'ordinal')
    .map((figure) => matches(figure, source).map(({ at }) => at))
    .filter((places) => places.length > 0)

/** Of several speakers in one sentence it is not told which words are whose. */
const inEnglish = (claim: Passage, theirs: Speech[], source: Passage): Finding[] =>
  tellingsIn(claim.text).flatMap(({ speakers, said, from, until }) => {
    const [speaker, ...others] = speakers.filter((words) => !general.test(words) && !counted.test(words))
    return speaker === undefined || others.length > 0
      ? []
      : clausesOf(said)
          .flatMap((clause) =>
            judged(
              theirs.map((own) => ({
                own,
                named: namesTold(speaker, own.speaker) * 100 + wordsTold(speaker, own.speaker).length,
                told: wordsTold(clause, own.said),
                // What mentions the other one is of him, not by him.
                mentioned: namesTold(said, own.speaker) > 0,
              })),
              speaker.trim(),
              clause === said ? placesOf(claim, source, from, until) : [],
              clause === said ? 2 : 3,
            ),
          )
          .slice(0, 1)
  })

/** All together, and what `adding` joins each by itself. */
const clausesOf = (said: string): string[] => {
  const clauses = said.split(/[,;]\s+(?=(?:adding|noting|saying|stressing|pointing|and|but|with)\b)/)
  return clauses.length > 1 ? [said, ...clauses] : [said]
}

/** Words for a speaker that tell nobody from anybody. */
const general =
  /^(?:as )?(?:(?:the|a|an|its|their|some|local|many|most|several|other|one|this|that|city|provincial|county|both) )*(?:compan(?:y|ies)|firms?|groups?|officials?|experts?|analysts?|economists|forecasters|traders|investors|observers|commentators|authorit(?:y|ies)|organi[sz]ers?|reports?|surveys?|data|figures|city|province|county|country|government|he|she|it|they|we|i|who|which|that|spokes\w+|agency|sources?|media|industry|people|insiders?)$/i

/** `Three in five of the firms polled`: some of many, and no speaker of their own. */
const counted =
  /^(?:(?:about|around|nearly|over|more than|almost|some|roughly|just|only|up to) )?(?:\d[\d.,]*(?: ?%| percent| per cent)?|\w+ (?:in|out of) (?:\w+)|(?:an?|one|two|three|four)[- ](?:half|thirds?|quarters?|fifths?|tenths?)|half|most|many|a majority)(?: of)? (?!largest\b)/i

/** A speaker of the evidence beside a telling of the claim: how well the claim's speaker fits him, and what of the said he says. */
type Candidate = { own: Speech; named: number; told: string[]; mentioned: boolean }

/**
 * One speaker of the evidence is clearly meant, and what is said is clearly another one's: all its figures are, or without figures most of its
 * words.
 */
const judged = (candidates: Candidate[], speaker: string, figures: number[][], least = 2): Finding[] => {
  const within = (own: Speech) => figures.filter((places) => places.some((at) => at >= own.at && at < own.end + own.said.length)).length
  const ranked = candidates
    .map((candidate) => ({ ...candidate, figures: within(candidate.own) }))
    .map((candidate) => ({ ...candidate, said: candidate.told.length + candidate.figures }))
  const [meant, next] = [...ranked].sort((a, b) => b.named - a.named)
  if (!meant || meant.named === 0 || meant.named === next?.named) return []
  const said = ranked.filter(({ own, mentioned }) => !own.mute && !mentioned).sort((a, b) => b.said - a.said)
  const byFigures = figures.length > 0 && meant.figures === 0 ? said.filter((other) => other.figures === figures.length) : []
  const whose = byFigures.length === 1 ? byFigures[0] : said[0]
  // 据新华社报道，央行宣布…: what others say there the paper reports.
  if (whose && meant.own.speaker.startsWith('据') && meant.own.at < whose.own.at) return []
  if (!whose || whose.own === meant.own || isSame(whose.own.speaker, meant.own.speaker)) return []
  // 协会呼吁…。“…”会长黄启明说: an office without a body is of the one that is named before it.
  if ([whose, meant].some(({ own }) => bareOffice.test(own.speaker)) && [whose, meant].some(({ own }) => aBody.test(own.speaker))) return []
  // The group and `its president` are of one house, and 研究显示 is what those say who made the study.
  if ([whose, meant].some(({ own }) => ofTheHouse.test(own.speaker)) && ![whose, meant].every(({ own }) => endsInPerson.test(own.speaker)))
    return []
  return byFigures.length === 1 || (whose.said >= least && whose.said >= meant.said * 1.3 + 0.5)
    ? [{ text: speaker, why: `the evidence has ${whose.own.speaker} say this, not ${meant.own.speaker}` }]
    : []
}

const bareOffice = new RegExp(`^(?:${titles})[${surnames}]\\p{Script=Han}{1,2}(?:[昨今当在]|$)`, 'u')
const aBody = new RegExp(`(?:${bodyTail}|[会办司校社院])$`)
/** 该公司分析师何某某 is somebody of the house. */
const endsInPerson = new RegExp(`(?:${titles})[${surnames}]\\p{Script=Han}{1,2}$`, 'u')
const ofTheHouse =
  /^(?:该(?!国)|其|据?[他她]们?$|本(?!报)|公司|集团|主办|平台|(?:这项|上述|此次|这次|相关|最新|初步)?(?:研究|调查|论文|报告|实验|试验|检测|调研)(?:结果|数据|人员|团队)?$)/

/** 局长孟冲介绍 … 孟冲进一步说: one and the same. */
const isSame = (one: string, other: string): boolean => {
  // 林启明昨天在温州.
  const [short, long] = [one, other]
    .map((speaker) => speaker.replace(/(?<=.{3})(?:[昨今当][天日晚]|\d{1,2}日)?在.*$|(?<=.{3})[昨今][天日]$/u, ''))
    .toSorted((a, b) => a.length - b.length) as [string, string]
  return long.includes(short) || (!callings.test(short) && long.includes(short.slice(-2)))
}
/** What many speakers end in. */
const callings = new RegExp(
  `(?:发言人|负责人|分析师|经济学家|专家|研究员|教授|人士|代表|人员|居民|市民|经理|长|书记|主任|主席|先生|女士|${bodyTail}|[会办司])$`,
)

const pairsOf = (text: string) => new Set(characterPairs(text, /^[\p{Script=Han}\d%]{2}$/u))
const commonPairs = (one: string, other: string): string[] => {
  const theirs = pairsOf(other)
  return [...pairsOf(one)].filter((pair) => theirs.has(pair))
}
const common = (one: string, other: string): number => commonPairs(one, other).length
