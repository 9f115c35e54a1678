import { everyMatch } from '../../language/patterns.ts'
/** A part of an English text in which somebody speaks: the words for each speaker, the rest of it, and where it stands. */
export type Telling = { speakers: string[]; said: string; from: number; until: number }

/** Verbs of speech, opinion and forecast. Only what has a speaker of the evidence for its subject is compared, so that other senses do no harm. */
const verbs =
  '(?:said|says|told|tells|warn(?:s|ed)|add(?:s|ed)|not(?:es|ed)|suggest(?:s|ed)|explain(?:s|ed)|fears?|feared|believ(?:es|ed)|estimat(?:es|ed)|expect(?:s|ed)|stress(?:es|ed)|reveal(?:s|ed)|disclos(?:es|ed)|announc(?:es|ed)|claim(?:s|ed)|admit(?:s|ted)|conced(?:es|ed)|insist(?:s|ed)|(?:deliver(?:s|ed)|gave|made) (?:a|the) (?:\\w+ )?speech|argu(?:es|ed)|urg(?:es|ed)|predict(?:s|ed)|forecasts?|forecasted|aims|pledg(?:es|ed)|propos(?:es|ed)|advis(?:es|ed)|call(?:s|ed) (?:for|on)|recommend(?:s|ed)|criticis(?:es|ed)|complain(?:s|ed)|acknowledg(?:es|ed)|denie[sd]|remind(?:s|ed)|confirm(?:s|ed)|reckon(?:s|ed)|maintain(?:s|ed)|think(?:s)?|thought|sees|saw|puts?|observ(?:es|ed)|point(?:s|ed) (?:out|to)|contend(?:s|ed)|assert(?:s|ed)|declar(?:es|ed)|report(?:s|ed)|stat(?:es|ed)|describ(?:es|ed)|project(?:s|ed)|calculat(?:es|ed)|worr(?:ies|ied)|hop(?:es|ed)|found|finds|show(?:s|ed)|credit(?:s|ed)|blam(?:es|ed)|attribut(?:es|ed)|respond(?:s|ed)|repl(?:ies|ied)|recall(?:s|ed)|agre(?:es|ed)|caution(?:s|ed)|favou?r(?:s|ed)|back(?:s|ed)|oppos(?:es|ed))'

const finite = new RegExp(`\\b${verbs}\\b`, 'gi')
/** `according to X`, `in the view of X`, `to hear X tell it`: the speaker stands behind. */
const behind =
  /\b(?:according to|in the (?:view|opinion|words|eyes|judgment|judgement|estimation|estimate) of|by the (?:reckoning|account|estimate|count) of|as (?:reported|told|put|described|disclosed|announced|estimated|explained) by|for its part)\b/gi
/** Verbs behind which no subject stands. */
const transitive = /^(?:told|tells|puts?|sees|saw|found|finds|shows?|showed|describ|attribut|credit|blam|expect)/i
/** `in Mei Ruolin's view`. */
const possessed =
  /\b(?:in|by|on) ((?:[^\s,;.]+ ){0,8}?[^\s,;.]+[’']s?) (?:own )?(?:view|opinion|words|eyes|judgment|judgement|reckoning|account|estimate|telling|assessment|reading)\b/gi

/** What may stand between a subject and its verb. */
const adverbs =
  /(?:(?:[\s,]|^)+(?:(?:also|later|further|then|however|meanwhile|though|too|separately|in turn|for (?:his|her|its|their) part|by contrast|on the other hand|in contrast|yesterday|on \w+day|(?:on )?the same day|has|have|had|\w+ly)(?=[\s,]|$)))*[\s,]*$/i

/** A title or appositive between commas: `head of the bureau`, `an analyst with the bank`. */
const apposed =
  /^(?:(?:the|a|an|its|his|her|who|which|of|and)\b|(?:\w+[- ]){0,3}?(?:head|director|deputy|vice|chief|president|chair\w*|manager|secretary|spokes\w+|minister|professor|analyst|economist|researcher|researcher|founder|owner|expert|engineer|mayor|governor|leader|official|lawyer|dean|captain|coach|partner|executive|general|officer|doctor|representative|strategist|member)\b)/i

/** Sentences, and of these the parts that have a subject of their own: after `;`, and after `while`, `but`, `though`. */
const partsOf = (text: string): { part: string; at: number }[] => {
  const parts: { part: string; at: number }[] = []
  let at = 0
  for (const part of text.split(
    /((?<=(?<!\b(?:No|St|Mr|Ms|Mrs|Dr))[.!?][”"’]?)\s+(?=[A-Z“"‘])|; |, (?=(?:though|while|but|whereas|although)\b))/,
  )) {
    if (/[A-Za-z]{2}/.test(part)) parts.push({ part, at })
    at += part.length
  }
  return parts
}

/** The words before a verb without what stands between its subject and it: `, meanwhile,`, `also`. */
const withoutAdverbs = (before: string): string => before.replace(adverbs, '')

/** `Mei Ruolin`, `bank president Mei Ruolin`: a name, and what may stand before it. */
const named = /^(?:[\w’'-]+ ){0,6}[A-Z][\w’'-]+ (?:bin |al-|de |van |von |da )?[A-Z][\w’'-]+$/

/** The words before a verb that are its subject, with an appositive between commas; empty where the verb has none. */
const subjectBefore = (before: string): string => {
  const plain = withoutAdverbs(before)
  if (plain === '') return ''
  const clauses = plain.split(/,\s+|[“”"]\s*/)
  const last = clauses.at(-1)!
  // `A, Mei Ruolin, chief economist at the bank, said`: the appositive and what it is of.
  const previous = clauses.at(-2)
  return /,/.test(before.slice(plain.length)) && previous !== undefined && (named.test(previous) || apposed.test(last))
    ? `${previous}, ${last}`
    : last
}

/** Whether a verb behind a comma goes with the words before it: `Mei Ruolin, chief economist at the bank, said`, `the bureau, meanwhile, said`. */
const isBefore = (before: string): boolean => {
  const plain = withoutAdverbs(before)
  if (/[A-Za-z]/.test(before.slice(plain.length))) return true
  const clauses = plain.split(/,\s+/)
  return clauses.length === 2 && named.test(clauses[0]!) && clauses[0]!.split(' ').length < 8
}

/** The words behind `said` or `according to`, as far as they are the speaker; first: nothing stands before, so that what is said follows. */
const speakerBehind = (after: string, first: boolean): string => {
  const words = after.split(/[;“”]|\.(?=\s|$)/)[0]!
  const pieces = words.split(/,\s+/)
  let speaker = pieces[0]!
  const [, piece] = pieces
  if (
    piece !== undefined &&
    apposed.test(piece) &&
    !/^(?:who|which|and)\b/.test(piece) &&
    (!first || (pieces.length > 2 && named.test(speaker)))
  )
    speaker += `, ${piece}`
  return speaker.split(/\b(?:who|which|that|after|when|as|while|adding|noting|citing|because)\b/)[0]!.trim()
}

/** Where it was said, told before the speaker. */
const occasions =
  /^(?:At|During|In|Following|After) (?:[^\s,]+ ){0,8}?(?:conferences?|meetings?|briefings?|forums?|sessions?|ceremon(?:y|ies)|events?|summits?|talks|seminars?|interviews?),? (?:which|that|where|held)\b.*, $/

/**
 * From where to where the words go that the first speaker of a part says: not what comes `after the president announced …`, and of `After residents
 * complained of …, the district agreed …` only what stands before the comma.
 */
const ownWords = (part: string, first: { speaker: string; until: number }, others: { from: number; until: number }[]): [number, number] => {
  if (/^(?:after|when|as|once|since|because)\b/i.test(first.speaker)) {
    const comma = part.indexOf(', ', first.until)
    return [0, comma < 0 ? part.length : comma]
  }
  const ends = others.flatMap(({ until }) => {
    const clause = /^.*\s(?=(?:after|when|once|because)\s)/is.exec(part.slice(first.until, until))
    return clause ? [first.until + clause[0].length] : []
  })
  return [0, Math.min(part.length, ...ends)]
}

/** The sentences, and the parts of one that have a subject of their own, in which somebody is said to speak. */
export const tellingsIn = (text: string): Telling[] =>
  partsOf(text).flatMap(({ part, at }) => {
    const speakers: { speaker: string; from: number; until: number }[] = []
    const behindIt = (match: RegExpExecArray | RegExpMatchArray) => {
      const end = match.index! + match[0].length
      const speaker = speakerBehind(part.slice(end).replace(/^ /, ''), !/[A-Za-z]/.test(part.slice(0, match.index)))
      return { speaker, from: match.index!, until: end + 1 + speaker.length }
    }
    for (const match of everyMatch(part, behind)) speakers.push(behindIt(match))
    for (const match of everyMatch(part, possessed))
      speakers.push({ speaker: match[1]!, from: match.index, until: match.index + match[0].length })
    for (const match of everyMatch(part, finite)) {
      const end = match.index + match[0].length
      if (speakers.some(({ from, until }) => match.index < until && end > from)) continue
      const before = part.slice(0, match.index)
      // `rain is forecast for the city`: of a passive without `by` nobody is the speaker.
      if (/\b(?:is|are|was|were|be|been|being|to|will|would|can|could|may|might|not) (?:\w+ly )?$/.test(before)) {
        const by = /^ (?:\w+ly )?by /.exec(part.slice(end))
        if (by && /\b(?:is|are|was|were|be|been|being) (?:\w+ly )?$/.test(before)) {
          const speaker = speakerBehind(part.slice(end + by[0].length), false)
          speakers.push({ speaker, from: match.index, until: end + by[0].length + speaker.length })
        }
        continue
      }
      // `A, said Mei Ruolin`; `reckons Mei Ruolin`.
      if (
        /[,”"?!]\s*$/.test(before) &&
        !isBefore(before) &&
        !transitive.test(match[0]) &&
        /^ (?!that\b|it\b|he\b|she\b|they\b)[\w“]/.test(part.slice(end))
      ) {
        speakers.push(behindIt(match))
        continue
      }
      // `with the peak expected at noon`: nobody expects it.
      if (/(?:^|[\s,])with [^,]*$/i.test(before) && /ed$/i.test(match[0])) continue
      const speaker = subjectBefore(before)
      if (speaker !== '' && speaker.split(' ').length <= 24) speakers.push({ speaker, from: before.lastIndexOf(speaker), until: end })
    }
    if (speakers.length === 0) return []
    // `The bureau said the survey shows …`: what stands behind the first speaker is said by him.
    const first = speakers.find(({ from, until, speaker }) => from <= 1 && until > speaker.length + 1)
    const others = speakers.filter((other) => other !== first)
    if (first && !speakers.some(({ from }) => /, (?:and|but) [^,]*$/.test(part.slice(first.until, from))))
      speakers.splice(0, speakers.length, first)
    // `At the meeting, which set a goal of 7 percent, the mayor called for …`: what the meeting did is not said by him.
    const occasion = speakers[0] && occasions.exec(part.slice(0, speakers[0].from))?.[0].length
    const [begins, until] = first ? ownWords(part, first, others) : [occasion ?? 0, part.length]
    // `The office declared it invalid, and the company says …`: there another one speaks.
    const next = first ? others.find(({ speaker, from }) => /^(?:and|but) /.test(speaker) && part.slice(0, from).endsWith(', ')) : undefined
    const ends = Math.min(until, next?.from ?? until)
    const said = [...part]
      .filter((_, place) => !speakers.some(({ from, until }) => place >= from && place < until) && place >= begins && place < ends)
      .join('')
    return [{ speakers: speakers.map(({ speaker }) => speaker), said, from: at + begins, until: at + ends }]
  })
