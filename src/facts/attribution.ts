import { stemOf } from '../language/english.ts'
import { stemsTold } from '../language/glosses.ts'
import { bodyTail } from '../language/institution-heads.ts'
import { loadInstitutionWords, loadNames } from '../language/names.ts'
import { findPinyin, isPinyin, lettersOf } from '../language/pinyin.ts'
import { speechVerbs } from '../language/speech-verbs.ts'
import { surnames } from '../language/surnames.ts'
import { isTransliterated } from '../language/transcription.ts'
import { taggedWords } from '../language/words.ts'
import { characterPairs } from './character-pairs.ts'
import { matches } from './figures.ts'
import { personsIn } from './persons-zh.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** Who says what, in the order of the text: the words for the speaker, and what is said up to the next speaker. mute: says nothing. */
type Speech = { speaker: string; said: string; at: number; end: number; mute?: true }

/** 表示欢迎 is what one does, 表示，… what one says. */
const courtesy = '表示(?:强烈|欢迎|感谢|赞赏|祝贺|支持|反对|关切|遗憾|不满|慰问|理解|满意)'
const verbs = `(?<!不)(?!${courtesy})(?:${speechVerbs}|直言|感叹|讲述|抱怨|讲话(?!精神)|致辞|批评(?!教育)|回应|称|承认|否认|呼吁|证实|披露(?![、的管办])|宣布|通报|发布(?!会)|显示|统计(?=[，：显])|警告)`
/** Verbs that as often have a thing for a subject: speech only where a pause or a turn of speaker marks them. */
const turned = '认定|预计|担心|建议|预测|推断|希望|要求|推测|提出|解释|解读|分析(?!师|人士|家|员)|判断|测算|估算|反映|补充|主张'
const begin =
  '(?<=^|[，。；：！？”）\\n])(?:据|昨日|昨天|今天|对此，)?(?<speaker>(?:[^，。；：！？“”《》\\n]|“[^“”，。]{1,12}”|《[^《》]{1,16}》){2,36}?)'
const chinese = new RegExp(
  `${begin}(?:则|却|随后|也|还|昨[日天]|今[日天]|\\d+日)*(?:(?:${verbs})(?![明法服书自呼])|(?<weak>(?:${turned})(?=[说称道，：])|(?<=则|却|随后)(?:${turned})))`,
  'gu',
)
/** 商户代表郑国栋建议延长…: of a person or a body these verbs are speech without a pause too. */
const loose = new RegExp(`${begin}(?:则|也|还)?(?:${turned})`, 'gu')
const body = new RegExp(`(?:${bodyTail}|[会办司])$`)

/** The speakers of a Chinese text. A pronoun goes on with the speaker before it; words in marks before `…说` are his too. */
const speechesIn = (text: string): Speech[] => {
  const found: Speech[] = []
  for (const match of text.matchAll(chinese)) {
    const { speaker: words = '', weak } = match.groups!
    // 县长罗敏主持会议并讲话: what one did besides is none of the name.
    const speaker = words.replace(/(?<=.{2})(?:主持|出席|参观|陪同|前往).*$/u, '')
    const end = match.index + match[0].length
    // 产品去年获…认定，: that was had, not said. 市政府将每周通报…: an act to come. 把…说成: of which is said.
    if ((weak && /获|被/.test(speaker)) || /将[^将]{0,4}$/u.test(speaker) || /^把/.test(speaker)) continue
    if (/^(?:他|她|它|其|该|并|同时|此外|记者|数据|统计|结果|报告|有|据统计)/.test(speaker) || /^(?:的|话|法|书)/.test(text.slice(end)))
      continue
    const quoted = text[match.index - 1] === '”' ? text.lastIndexOf('“', match.index) : -1
    // 说：“…”另一人称: the quotation is the one's before it.
    found.push({ speaker, said: '', at: quoted < 0 || /[：，]/.test(text[quoted - 1] ?? '') ? match.index : quoted, end })
  }
  const people = personsIn(text)
  for (const match of text.matchAll(loose)) {
    const { speaker = '' } = match.groups!
    const end = match.index + match[0].length
    if (!body.test(speaker) && !people.some((name) => speaker.endsWith(name))) continue
    if (!found.some((other) => other.at < end && other.end > match.index)) found.push({ speaker, said: '', at: match.index, end })
  }
  found.sort((a, b) => a.at - b.at)
  return found.map((speech, index) => {
    const until = found[index + 1]?.at ?? text.length
    const before = text.slice(speech.at, speech.end).includes('”') ? text.slice(speech.at, speech.end) : ''
    return { ...speech, said: before + text.slice(speech.end, until) }
  })
}

/** What the evidence gives to one speaker is not given to another one of it: 气象台 for 水文局, the mayor for the director. */
export const speakersKept = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const silent = claim.language === 'zh' ? unspoken(claim.text, source.text) : []
  const speeches = speechesIn(source.text)
  const theirs = [...speeches, ...othersIn(source.text, speeches)]
  if (silent.length > 0 || speeches.length < 1 || theirs.length < 2) return silent
  return claim.language === 'zh'
    ? [...otherPerson(claim.text, theirs, source.text), ...inChinese(claim, theirs, source)].slice(0, 1)
    : inEnglish(claim, theirs, source)
}

const acting = new RegExp(`^.{2,16}?(?:${bodyTail}|[会办司]|公安|部门)(?=已|将|正|在|昨|则|也|派|拟|于)`, 'u')

/** 县长罗敏察看了…, 省应急管理厅已派出…: who begins a sentence and is not said to say anything. */
const othersIn = (text: string, speeches: Speech[]): Speech[] => {
  const people = [
    ...personsIn(text),
    ...taggedWords(text).flatMap(({ word, tag }) => (tag === 'nr' && word.length > 1 && surnames.includes(word[0]!) ? [word] : [])),
    ...(text.match(/\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}?)+(?=参观|率|在|访|出席|抵达|会见|[已将正昨则也])/gu) ?? []),
  ]
  return [...text.matchAll(/(?<=^|[。；\n])[^，。；：“”\n]{2,30}/gu)].flatMap(({ 0: clause, index }) => {
    const person = people.find((name) => clause.slice(0, 20).includes(name))
    const end = person ? clause.indexOf(person) + person.length : (acting.exec(clause)?.[0].length ?? 0)
    const speaker = clause.slice(0, end)
    return end === 0 ||
      speeches.some(({ at, end: until, speaker: other }) => (index >= at && index < until) || other.includes(speaker.slice(-2)))
      ? []
      : [{ speaker, said: '', at: index, end: index + end, mute: true as const }]
  })
}

/** 恒川光电未予置评: who would not speak has said nothing. */
const unspoken = (text: string, source: string): Finding[] =>
  [...source.matchAll(/([^，。；：\n]{2,20}?)(?:方面|对此|昨日|则){0,3}(?:未予|拒绝|未作|不予|没有|未作出)(?:置评|评论|回应)/g)].flatMap(
    ([, who = '']) =>
      speechesIn(text)
        .filter(
          ({ speaker }) =>
            common(speaker, who) >= Math.min(2, who.length - 1) && common(speaker, source.replace(who, '')) <= common(speaker, who),
        )
        .map(({ speaker }) => ({ text: speaker, why: `the evidence says that ${who} did not comment` })),
  )

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
    .map((speech) => ({ ...speech, said: speech.said.split(/。|(?<=[。！？])”/)[0]! }))
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
        theirs,
        (own) => common(speaker, own.speaker),
        (own) => common(said, own.said),
        speaker,
        /[，；]\S/.test(said.replace(/^[，：]/, '')) ? [] : placesOf(claim, source, at, end + said.length),
      ),
    )

/** Where the evidence has the figures of a stretch of the claim; of each all places. */
const placesOf = (claim: Passage, source: Passage, from: number, until: number): number[][] =>
  claim.quantities
    .filter(({ at, end, kind }) => at >= from && end <= until && kind !== 'ordinal')
    .map((figure) => matches(figure, source).map(({ at }) => at))
    .filter((places) => places.length > 0)

/** One speaker only: of two it is not told which words are whose. */
const inEnglish = (claim: Passage, theirs: Speech[], source: Passage): Finding[] => {
  const { text } = claim
  // `rain is forecast for the city`: of a passive without `by` nobody is the speaker.
  const said = [...text.matchAll(english)].filter(
    ({ index, 0: verb }) =>
      !(/\b(?:is|are|was|were|be|been|being) (?:\w+ly )?$/.test(text.slice(0, index)) && !/^ by\b/.test(text.slice(index + verb.length))),
  )
  if (said.length !== 1) return []
  const { index, 0: verb } = said[0]!
  const clauses = {
    before: text
      .slice(0, index)
      .split(/[,;“”"]|[.!?] /)
      .at(-1)!,
    after: text.slice(index + verb.length),
  }
  const before = clauses.before.trim()
  // `the water bureau said`, `James Turner said` is whole; `Zhou Hong, head of the bureau, said` is not.
  const alone = (/\b[A-Z][a-z]+ [A-Z][a-z]+$/.test(before) || headed.test(before)) && !office.test(before) && before.split(' ').length <= 12
  const named = /^according to/i.test(verb)
    ? clauses.after.split(/[;.]|,(?! (?:the |a |an |who |head|director|deputy|president|chair))/)[0]!
    : before === '' && (!/,\s*$/.test(text.slice(0, index)) || inverted.test(clauses.after))
      ? clauses.after.slice(0, 90)
      : alone
        ? before
        : before === '' || /^[A-Z]|\b(?:the|a|an|its|his|her)\b/.test(before)
          ? text
              .slice(0, index)
              .split(/(?<!\bNo)[.!?] |; /)
              .at(-1)!
          : clauses.after.slice(0, 90)
  // What the next sentence tells is the paper's.
  const sentence = text.split(/(?<=[.!?][”"]?)\s+(?=[A-Z“"])/).find((part) => part.includes(verb)) ?? text
  // What follows `though` or `while` another one may have said.
  const part = sentence.split(/; |, (?=(?:though|while|but|whereas|although)\b)/).find((one) => one.includes(verb)) ?? sentence
  const content = part.replace(named, ' ')
  const from = text.indexOf(part)
  return judged(
    theirs,
    (own) => aliked(named, own.speaker),
    (own) => aliked(content, own.said),
    named.trim(),
    placesOf(claim, source, from, from + part.length),
  )
}

const headed =
  /\b(?:bureau|ministry|commission|department|office|administration|authorit(?:y|ies)|compan(?:y|ies)|group|association|court|police|cent(?:er|re)|officials?|hospital|council|agency)\b/i
/** `…, said Wang Wei`, `…, said the water bureau`: the speaker comes behind. */
const inverted = new RegExp(`^ (?:[A-Z][\\w’'-]+ [A-Z]|(?:[A-Z]\\w+[’']s|the|its|a|an) (?:[\\w’'-]+ ){0,4}?${headed.source})`)
const office =
  /^(?:(?:the|a|an|its|his|her) )?(?:\w+ )?(?:head|director|deputy|vice|chief|president|chair\w*|manager|secretary|spokes\w+|who)\b/i

const english =
  /\b(?:said|says|saying|told|according to|warn(?:s|ed)|add(?:s|ed)|not(?:es|ed)|suggest(?:s|ed)|explain(?:s|ed)|fears?|believ(?:es|ed)|estimat(?:es|ed)|expects?|stress(?:es|ed)|reveal(?:s|ed)|disclos(?:es|ed)|announc(?:es|ed)|claim(?:s|ed)|admit(?:s|ted)|conced(?:es|ed)|insist(?:s|ed)|(?:deliver(?:s|ed)|gave|made) (?:a|the) (?:\w+ )?speech|argu(?:es|ed)|urg(?:es|ed)|predict(?:s|ed)|forecasts?|aims|pledg(?:es|ed)|propos(?:es|ed)|advis(?:es|ed)|call(?:s|ed) (?:for|on)|recommend(?:s|ed)|criticis(?:es|ed)|complain(?:s|ed)|acknowledg(?:es|ed)|denie[sd]|remind(?:s|ed)|confirm(?:s|ed))\b/gi

/**
 * One speaker of the evidence is clearly meant, and what is said is clearly another one's: all its figures are, or without figures most of its
 * words.
 */
const judged = (
  theirs: Speech[],
  nameLikeness: (own: Speech) => number,
  likeness: (own: Speech) => number,
  speaker: string,
  figures: number[][],
): Finding[] => {
  const within = (own: Speech) => figures.filter((places) => places.some((at) => at >= own.at && at < own.end + own.said.length)).length
  const ranked = theirs.map((own) => ({ own, named: nameLikeness(own), said: likeness(own) + within(own), figures: within(own) }))
  const meant = [...ranked].sort((a, b) => b.named - a.named)
  if (meant[0]!.named === 0 || meant[0]!.named === meant[1]!.named) return []
  const said = ranked.filter(({ own }) => !own.mute).sort((a, b) => b.said - a.said)
  const byFigures = figures.length > 0 && meant[0]!.figures === 0 ? said.filter((other) => other.figures === figures.length) : []
  const whose = byFigures.length === 1 ? byFigures[0]! : said[0]!
  // 孟冲介绍 … 孟冲进一步说: one and the same.
  if (whose.own.speaker.includes(meant[0]!.own.speaker.slice(-2))) return []
  // The group and `its president` are of one house.
  if ([whose, meant[0]!].some(({ own }) => /^(?:该(?!国)|其|本(?!报)|公司|集团|主办|平台)/.test(own.speaker))) return []
  return whose.own !== meant[0]!.own && (byFigures.length === 1 || (whose.said >= 2 && whose.said >= meant[0]!.said * 1.3 + 0.5))
    ? [{ text: speaker, why: `the evidence has ${whose.own.speaker} say this, not ${meant[0]!.own.speaker}` }]
    : []
}

const pairsOf = (text: string) => new Set(characterPairs(text, /^[\p{Script=Han}\d%]{2}$/u))
const common = (one: string, other: string): number => {
  const theirs = pairsOf(other)
  return [...pairsOf(one)].filter((pair) => theirs.has(pair)).length
}

/** How many words of the English are said in the Chinese: names by their sound (they weigh most), others by the lexicon. */
const aliked = (text: string, there: string): number => {
  const names = [...text.matchAll(/\b(?=([A-Z][a-z]+ [A-Z][a-z]+)\b)/g)].filter(([, name = '']) =>
    isPinyin(lettersOf(name))
      ? findPinyin(lettersOf(name), there).length > 0
      : there.includes('·') && name.split(' ').some((part) => isTransliterated(part, there, { certain: true })),
  ).length
  const words = text.match(/[A-Za-z][a-z'’]{2,}/g) ?? []
  const stems = new Set(words.map((word) => stemOf(word.toLowerCase())))
  const told = stemsTold(there)
  // Institutions, and countries: of Israel, Israeli.
  const bodies = words.filter((word) =>
    [loadInstitutionWords(), loadNames()].some((table) =>
      [word.toLowerCase(), word.toLowerCase().replace(/(?:ian|ese|an|n|i)$/, '')].some((form) =>
        table.get(form)?.some((zh) => zh !== '' && there.includes(zh)),
      ),
    ),
  )
  return names * 3 + new Set([...bodies.map((word) => stemOf(word.toLowerCase())), ...[...stems].filter((stem) => told.has(stem))]).size
}
