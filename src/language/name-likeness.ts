import { syllablesOf } from './spelling.ts'

/** How likely a character, or a syllable (`~lu`), is to be spelt with these letters; undefined for one that is in no known name. */
export type SpellingsOf = (key: string) => ReadonlyMap<string, number> | undefined

/** The part of the Chinese that sounds like the name. evidence: nats by which it explains the letters better than chance. */
export type NameMatch = { evidence: number; part: string }

/** Above this two names are more likely the same than not, when few others sound like them. */
export const convincing = 8

/** An English name as it is compared: small letters, no accents, no doubled letters. */
export const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')

/**
 * Compares an English name with the best-sounding part of a Chinese stretch: how much better the characters explain its letters than
 * their mere frequency does. Letters that a character was never seen to stand for may still share its consonants.
 */
export const createLikeness = (spellingsOf: SpellingsOf): ((letters: string, chinese: string) => NameMatch) => {
  const costs = new Map<string, Costs>()
  const costsOf = (character: string): Costs => {
    let known = costs.get(character)
    if (!known) {
      known = costTable(spellingsOf(character) ?? spellingsOf(`~${syllablesOf(character)[0] ?? ''}`) ?? new Map())
      costs.set(character, known)
    }
    return known
  }
  return (letters, chinese) => {
    const length = letters.length
    let chance = 0
    for (const letter of letters) chance += frequency.get(letter) ?? -4
    let best: Cell[] = Array.from({ length: length + 1 }, (_, at) => ({ value: at === 0 ? 0 : never, from: 0 }))
    let top = { value: never, from: 0, to: 0 }
    for (const [at, character] of [...chinese].entries()) {
      const { exact, consonants } = costsOf(character)
      const next: Cell[] = Array.from({ length: length + 1 }, () => ({ value: never, from: 0 }))
      next[0] = { value: 0, from: at + 1 }
      for (let from = 0; from <= length; from++) {
        const begun = from === 0 ? { value: 0, from: at } : best[from]!
        if (begun.value === never) continue
        for (let size = from === 0 ? 1 : 0; size <= longest && from + size <= length; size++) {
          const part = letters.slice(from, from + size)
          const known = exact.get(part) ?? Math.max(unlike - strange * size, (consonants.get(consonantsOf(part)) ?? never) - alike * size)
          const value = begun.value + (size === 0 ? Math.max(known, silent) : known)
          if (value > next[from + size]!.value) next[from + size] = { value, from: begun.from }
        }
      }
      best = next
      const end = best[length]!
      if (end.value > top.value) top = { value: end.value, from: end.from, to: at + 1 }
    }
    const part = [...chinese].slice(top.from, top.to).join('')
    return part.length < 2 ? { evidence: never, part: '' } : { evidence: top.value - chance, part }
  }
}

type Cell = { value: number; from: number }
type Costs = { exact: ReadonlyMap<string, number>; consonants: ReadonlyMap<string, number> }

const longest = 5
const never = -1e9
/** What letters cost, in nats, that have neither spelling nor consonants of the character, and each of them. */
const unlike = -6
const strange = 1.5
/** What each letter costs where only the consonants are the character's. */
const alike = 1.9
/** A character that stands for no letter. */
const silent = -5

const costTable = (spellings: ReadonlyMap<string, number>): Costs => {
  const consonants = new Map<string, number>()
  for (const [letters, likely] of spellings) {
    const key = consonantsOf(letters)
    consonants.set(key, (consonants.get(key) ?? 0) + likely)
  }
  const logarithms = (table: ReadonlyMap<string, number>, factor: number) =>
    new Map(Array.from(table, ([key, likely]): [string, number] => [key, Math.log(likely * factor)]))
  return { exact: logarithms(spellings, 1), consonants: logarithms(consonants, 0.3) }
}

const skeletons = new Map<string, string>()

/** The consonants of some letters, those that Chinese does not tell apart as one. */
const consonantsOf = (letters: string): string => {
  let skeleton = skeletons.get(letters)
  if (skeleton === undefined) {
    skeleton = letters
      .replace(/ph/g, 'f')
      .replace(/gh/g, '')
      .replace(/ck|q|c(?![eiyh])/g, 'k')
      .replace(/c(?=[eiy])|z|x/g, 's')
      .replace(/tch|sch|sh|ch/g, 'j')
      .replace(/[vbdgrm]/g, (letter) => ({ v: 'w', b: 'p', d: 't', g: 'k', r: 'l', m: 'n' })[letter]!)
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1')
    if (skeletons.size > 50_000) skeletons.clear()
    skeletons.set(letters, skeleton)
  }
  return skeleton
}

/** Logarithms of how often a letter occurs in names. */
const frequency = new Map(
  'a11 b2.5 c4 d3.5 e10.5 f1.2 g2.5 h3.5 i8.5 j.8 k2.2 l6 m3.5 n8 o7 p2.2 q.2 r7 s5.5 t5.5 u3.5 v1.4 w1 x.3 y1.8 z.8'
    .split(' ')
    .map((entry): [string, number] => [entry[0]!, Math.log(Number(entry.slice(1)) / 100)]),
)
