import { peopleNamed, personOf } from '../names/people-named.ts'
import type { Finding, Passage } from '../reading.ts'
import { contentWords } from './held-words.ts'
import { clausesWith, type Stretch, sentenceOf, speaking, weigh } from './told-stretches.ts'

/** `Shen Yue has been named coach` where the evidence has 沈跃辞职，由邱晓东出任主帅. */
export const ofPersons = (claim: Passage, source: Passage): Finding[] => {
  if (!/\b[A-Z][a-z]+ [A-Z][a-z]+/.test(claim.text)) return []
  const named = [...claim.text.matchAll(/\b(?=([A-Z][a-z]+ [A-Z][a-z]+)\b)/g)].flatMap(({ 1: name = '', index }) =>
    [personOf(name, source.text)].flatMap((person) => (person === undefined ? [] : [{ person, name, at: index }])),
  )
  if (
    named.length === 0 ||
    claim.text.split(/, |[.;:]\s/).some((part) => speaking.test(part) && named.some(({ name }) => part.includes(name)))
  )
    return []
  const people = [...new Set([...named.map(({ person }) => person), ...peopleNamed(source.text)])].filter(
    (person, _, all) => !all.some((other) => other !== person && other.includes(person)),
  )
  if (people.length < 2) return []
  const [own] = named
  if (!own || named.some(({ person }) => person !== own.person) || /\b(?:and|with|by) [A-Z]/.test(claim.text)) return []
  let holder = ''
  const stretches = clausesWith(source.text).map((clause): Stretch => {
    const here = people.filter((person) => clause.text.includes(person))
    const subject = here.find((person) => isSubject(person, clause.text))
    holder = here.length > 1 ? '' : (subject ?? (here.length > 0 ? '' : clause.begins ? '' : holder))
    return { of: here.length === 1 && subject === undefined ? here[0]! : holder, at: clause.at, end: clause.end }
  })
  const sentence = sentenceOf(claim, own.at)
  // `, the association said` is who tells it.
  const words = contentWords(
    sentence.text
      .replaceAll(own.name, ' ')
      .split(/, |[.;:]\s/)
      .filter((part) => !speaking.test(part))
      .join(', '),
  )
  const verbs = verbsBeside(claim.text, own.at, own.at + own.name.length)
  return people
    .filter((person) => person !== own.person && stretches.some(({ of }) => of === person))
    .flatMap((person) => {
      const told = weigh(sentence, source, stretches, own.person, person, words)
      const [theirs, mine] = [told.theirs.length, told.own.length]
      const did = told.theirs.some((word) => verbs.includes(word))
      return told.ownFigures === 0 && (mine === 0 ? theirs >= 2 || (did && words.length < 5) : mine === 1 && did && theirs >= 2)
        ? [{ text: own.name, why: `the evidence says this of ${person}, not of ${own.person}` }]
        : []
    })
}

/** 由前国脚邱晓东出任, 聘任郑晓为财务总监: of whom a clause speaks, as far as what stands before the name shows. */
const isSubject = (person: string, clause: string): boolean =>
  /^(?:(?!击败|战胜|接替|取代|与|和|同|向|对|被|把|给|在|跟|超过|领先|不敌|负于|会见|感谢|陪同|指导|采访|看望|的).){0,18}$/u.test(
    clause.slice(0, clause.indexOf(person)),
  )

/** `Qiu Xiaodong has resigned`, `appointed Fan Li`: the verb right after or before a name. */
const verbsBeside = (text: string, at: number, end: number): string[] => [
  ...(/^,? (?:has |have |had |was |were |is |been |also |now |then |later |[a-z]+ly ){0,4}([a-z]{3,})/.exec(text.slice(end))?.slice(1) ??
    []),
  ...(/\b([a-z]{3,}ed) $/.exec(text.slice(0, at))?.slice(1) ?? []),
]
