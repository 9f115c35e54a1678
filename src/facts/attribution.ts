import { chineseWith } from '../language/glosses.ts'
import { findPinyin, isPinyin, lettersOf } from '../language/pinyin.ts'
import { matches } from './figures.ts'
import { personsIn } from './names-zh.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** Who says what, in the order of the text: the words for the speaker, and what is said up to the next speaker. */
type Speech = { speaker: string; said: string; at: number; end: number }

const verbs =
  '介绍|说|表示(?!强烈|欢迎|感谢|赞赏|祝贺|支持|反对|关切|遗憾|不满|慰问|理解|满意)|指出|认为|强调|透露|提醒|坦言|解释|回应|称|告诉|承认|呼吁|证实|认定|披露|宣布|通报|解读|分析(?!师)|判断|测算|估算|反映|补充|主张|发布(?!会)|显示|统计(?=[，：显])|警告'
/** Verbs that as often have a thing for a subject: speech only where a pause or a turn of speaker marks them. */
const turned = '预计|担心|建议|预测|推断|希望|要求|推测'
const chinese = new RegExp(
  `(?<=^|[，。；：！？”）\\n])(?:据|昨日|昨天|今天|对此，)?(?<speaker>[^，。；：！？“”《》\\n]{2,36}?)(?:(?<turn>则|却|随后)|也|还|昨[日天]|今[日天]|\\d+日)*(?:(?<verb>${verbs})(?![明法服书自呼])|(?<weak>${turned}))`,
  'gu',
)

/** The speakers of a Chinese text. A pronoun goes on with the speaker before it; words in marks before `…说` are his too. */
const speechesIn = (text: string): Speech[] => {
  const found: Speech[] = []
  for (const match of text.matchAll(chinese)) {
    const { speaker = '', weak, turn } = match.groups!
    const end = match.index + match[0].length
    if (weak && !turn && !/^[，：]/.test(text.slice(end))) continue
    // 市政府将每周通报…: an act to come, not a saying.
    if (/将[^将]{0,4}$/u.test(speaker)) continue
    if (/^(?:他|她|它|其|并|同时|此外|记者|数据|统计|结果|报告|有|据统计)/.test(speaker) || /^(?:的|话|法|书)/.test(text.slice(end)))
      continue
    const quoted = text[match.index - 1] === '”' ? text.lastIndexOf('“', match.index) : -1
    found.push({ speaker, said: '', at: quoted < 0 ? match.index : quoted, end })
  }
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
  const theirs = speechesIn(source.text)
  if (silent.length > 0 || theirs.length < 2) return silent
  return claim.language === 'zh'
    ? [...otherPerson(claim.text, theirs, source.text), ...inChinese(claim.text, theirs)].slice(0, 1)
    : inEnglish(claim, theirs, source)
}

/** 恒川光电未予置评: who would not speak has said nothing. */
const unspoken = (text: string, source: string): Finding[] =>
  [...source.matchAll(/([^，。；：\n]{2,20}?)(?:方面|对此|昨日|则)*(?:未予|拒绝|未作|不予|没有|未作出)(?:置评|评论|回应)/g)].flatMap(
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

const inChinese = (text: string, theirs: Speech[]): Finding[] =>
  speechesIn(text)
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
    .flatMap(({ speaker, said }) =>
      judged(
        theirs,
        (own) => common(speaker, own.speaker),
        (own) => common(said, own.said),
        speaker,
      ),
    )

/** One speaker only: of two it is not told which words are whose. */
const inEnglish = (claim: Passage, theirs: Speech[], source: Passage): Finding[] => {
  const { text } = claim
  const said = [...text.matchAll(english)]
  if (said.length !== 1) return []
  const { index, 0: verb } = said[0]!
  const clauses = {
    before: text
      .slice(0, index)
      .split(/[,;“”"]|[.!?] /)
      .at(-1)!,
    after: text.slice(index + verb.length),
  }
  const named = /^according to/i.test(verb)
    ? clauses.after.split(/[;.]|,(?! (?:the |a |an |who |head|director|deputy|president|chair))/)[0]!
    : /^[A-Z]|\b(?:the|a|an|its|his|her)\b/.test(clauses.before.trim()) || clauses.before.trim() === ''
      ? clauses.before.trim() === ''
        ? clauses.after.slice(0, 90)
        : text
            .slice(0, index)
            .split(/(?<!\bNo)[.!?] /)
            .at(-1)!
      : clauses.after.slice(0, 90)
  // What the next sentence tells is the paper's.
  const sentence = text.split(/(?<=[.!?][”"]?)\s+(?=[A-Z“"])/).find((part) => part.includes(verb)) ?? text
  // What follows `though` or `while` another one may have said.
  const part = sentence.split(/[,;] (?=(?:though|while|but|whereas|although)\b)/).find((one) => one.includes(verb)) ?? sentence
  const content = part.replace(named, ' ')
  const figures = claim.quantities.flatMap((figure) => matches(figure, source))
  return judged(
    theirs,
    (own) => aliked(named, own.speaker),
    (own) => aliked(content, own.said) + figures.filter(({ at, end }) => at >= own.at && end <= own.end + own.said.length).length,
    named.trim(),
  )
}

const english =
  /\b(?:said|says|saying|told|according to|warn(?:s|ed)|add(?:s|ed)|not(?:es|ed)|suggest(?:s|ed)|explain(?:s|ed)|fears?|believ(?:es|ed)|estimat(?:es|ed)|expects?|stress(?:es|ed)|reveal(?:s|ed)|disclos(?:es|ed)|announc(?:es|ed)|claim(?:s|ed)|argu(?:es|ed)|urg(?:es|ed)|predict(?:s|ed)|forecasts?|complain(?:s|ed)|remind(?:s|ed)|confirm(?:s|ed))\b/gi

/** One speaker of the evidence is clearly meant, and what is said is clearly another one's. */
const judged = (theirs: Speech[], nameLikeness: (own: Speech) => number, likeness: (own: Speech) => number, speaker: string): Finding[] => {
  const ranked = theirs.map((own) => ({ own, named: nameLikeness(own), said: likeness(own) }))
  const meant = [...ranked].sort((a, b) => b.named - a.named)
  if (meant[0]!.named === 0 || meant[0]!.named === meant[1]!.named) return []
  const whose = [...ranked].sort((a, b) => b.said - a.said)[0]!
  // 孟冲介绍 … 孟冲进一步说: one and the same.
  if (whose.own.speaker.includes(meant[0]!.own.speaker.slice(-2))) return []
  return whose.own !== meant[0]!.own && whose.said >= 2 && whose.said >= meant[0]!.said * 1.3 + 0.5
    ? [{ text: speaker, why: `the evidence has ${whose.own.speaker} say this, not ${meant[0]!.own.speaker}` }]
    : []
}

const pairsOf = (text: string) =>
  new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)).filter((pair) =>
      /^[\p{Script=Han}\d%]{2}$/u.test(pair),
    ),
  )
const common = (one: string, other: string): number => {
  const theirs = pairsOf(other)
  return [...pairsOf(one)].filter((pair) => theirs.has(pair)).length
}

/** How many words of the English are said in the Chinese: names by their sound (they weigh most), others by the lexicon. */
const aliked = (text: string, there: string): number => {
  const words = text.match(/[A-Za-z][a-z'’]{2,}/g) ?? []
  const names = [...text.matchAll(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g)].filter(
    ([name]) => isPinyin(lettersOf(name)) && findPinyin(lettersOf(name), there).length > 0,
  ).length
  return names * 3 + new Set(words.filter((word) => chineseWith(word).some((zh) => zh.length > 1 && there.includes(zh)))).size
}
