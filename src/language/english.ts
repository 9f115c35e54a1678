import { stemmer } from 'stemmer'

/** The words of an English text in order, lower-case, without possessive 's; numbers keep their commas and points. */
export const englishWords = (text: string): string[] =>
  (plain(text).toLowerCase().match(wordLike) ?? []).map((word) =>
    word.includes("'") ? word.replace(/'s?$/, '').replaceAll("'", '') : word,
  )

/** A word's stem (exports, exported and exporting are one). Remembered, for there are few different words. */
export const stemOf = (word: string): string => {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size > 50_000) stems.clear()
    stem = stemmer(word)
    stems.set(word, stem)
  }
  return stem
}

/** Words that say nothing about the subject of a text: articles, prepositions, auxiliaries, pronouns, question words. */
export const isStopWord = (word: string): boolean => stopWords.has(word)

/** The stems of a text's telling words, in order: what phrases are looked up by. */
export const stemsOf = (text: string): string[] =>
  englishWords(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf)

/** Without accents, and with typewriter apostrophes. */
const plain = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'") : text

const beyondAscii = /[\u0080-\uffff]/
const stems = new Map<string, string>()
const wordLike = /[a-z]+(?:'[a-z]+)*(?:\d+)?|\d+(?:[.,]\d+)*(?:[a-z]+)?/g
const stopWords = new Set(
  `a an the of in on at by for from to with into onto upon as per via about against between among during through within without
  over under after before above below since until till while than then so too very just only also even still yet again ever never
  and or but nor if because though although whether
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those there here
  one ones some any each every all both either neither such other others another own same
  what which who whom whose when where why how much many
  not no s t don isn wasn aren weren doesn didn sb sth etc`
    .split(/\s+/)
    .filter(Boolean),
)
