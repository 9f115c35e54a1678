import { surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import { characterPairs } from '../character-pairs.ts'
import { personsIn, titles } from '../names/persons-zh.ts'
import type { Finding, Passage } from '../reading.ts'
import { speechesIn } from './speeches.ts'

/** What a language needs to find whose words they are: the persons of a speaker's words, and how much of what is said a Chinese text tells. */
export type Telling = {
  speaker: string
  said: string
  isNamed: (there: string) => boolean
  told: (there: string) => number
  whole: number
}

/** The words of one person of the evidence given to another, who says nothing there: 中锋蒲蕾说 for 主教练邵立民说. */
export const lentWords = (tellings: Telling[], source: Passage, strangers: readonly string[] = []): Finding[] => {
  const theirs = speechesIn(source.text)
  const people = peopleIn(source.text)
  return tellings.flatMap(({ speaker, said, isNamed, told, whole }) => {
    // 冯某 of the rest of the article; 边民古丽娜尔, whom the evidence names and does not let speak.
    const person =
      people.find(isNamed) ?? strangers.find(isNamed) ?? (speaker.length > 3 && source.text.includes(speaker) ? speaker : undefined)
    if (!person || said === '' || theirs.some((own) => own.speaker.includes(person) || isNamed(own.speaker))) return []
    const whose = theirs.find((own) => {
      // 蒲蕾得到27分。她说: from where he is named on, the words may be his.
      const words = own.said.split(person)[0]!
      const rest = source.text.replace(words, '，')
      return (
        (people.some((other) => own.speaker.endsWith(other)) || titled.test(own.speaker)) &&
        told(words) >= Math.max(3, whole * 0.5) &&
        told(words) > told(rest) * 1.5
      )
    })
    return whose ? [{ text: speaker, why: `the evidence has ${whose.speaker} say this, not ${person}` }] : []
  })
}

/** 商务局局长热西提: a title and somebody, whatever the name. */
const titled = new RegExp(`(?:${titles})[\\p{Script=Han}·]{2,8}$`, 'u')

/** What a Chinese claim tells, each with its speaker. */
export const chineseTellings = ({ text }: Passage): Telling[] =>
  speechesIn(text).map(({ speaker, said }) => {
    const words = said.split(/。|(?<=[。！？])”/)[0]!
    const pairs = new Set(characterPairs(words, /^[\p{Script=Han}\d%]{2}$/u))
    return {
      speaker,
      said: words,
      isNamed: (person) => speaker.endsWith(person),
      told: (there) => [...pairs].filter((pair) => there.includes(pair)).length,
      whole: pairs.size,
    }
  })

/** The persons of a text: those the wording shows, and unknown words that begin with a surname. */
const peopleIn = (text: string): string[] => [
  ...personsIn(text),
  ...taggedWords(text).flatMap(({ word, tag }) =>
    /^(?:nr|x)$/.test(tag) && /^\p{Script=Han}{2,3}$/u.test(word) && surnames.includes(word[0]!) ? [word] : [],
  ),
]
