import { syllablesOf } from './spelling.ts'

/** How likely a character, or a syllable (`~lu`), is to be spelt with these letters; undefined for one that is in no known name. */
export type SpellingsOf = (key: string) => ReadonlyMap<string, number> | undefined

/** The part of the Chinese that sounds like the name. evidence: nats by which it explains the letters better than chance. */
export type NameMatch = { evidence: number; part: string }

/** Above this two names are more likely the same than not, when few others sound like them. */
export const convincing = 8

/** An English name as its sound is compared: small letters, no accents, no doubled letters. */
export const soundLetters = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')

/**
 * Compares an English name with the best-sounding part of a Chinese stretch: how much better the characters explain its letters than
 * their mere frequency does. Letters that a character was never seen to stand for may still share its consonants. Fastest when one
 * name is compared with many stretches.
 */
export const createLikeness = (spellingsOf: SpellingsOf): ((letters: string, chinese: string) => NameMatch) => {
  const tables = new Map<string, Costs>()
  const tableOf = (character: string): Costs => {
    let known = tables.get(character)
    if (!known) {
      known = costTable(spellingsOf(character) ?? spellingsOf(`~${syllablesOf(character)[0] ?? ''}`) ?? new Map())
      tables.set(character, known)
    }
    return known
  }
  let name = prepare('')
  return (letters, chinese) => {
    if (letters !== name.letters) name = prepare(letters)
    const { length } = letters
    const characters = Array.from(chinese)
    let before = new Float64Array(length + 1).fill(never)
    let begunBefore = new Int32Array(length + 1)
    let after = new Float64Array(length + 1)
    let begunAfter = new Int32Array(length + 1)
    let top = never
    let first = 0
    let end = 0
    for (const [at, character] of characters.entries()) {
      let costs = name.costs.get(character)
      if (!costs) {
        costs = costsOf(name.parts, tableOf(character))
        name.costs.set(character, costs)
      }
      after.fill(never)
      // The part may begin at any character.
      before[0] = 0
      begunBefore[0] = at
      for (let from = 0; from <= length; from++) {
        const value = before[from]!
        if (value === never) continue
        for (let size = from === 0 ? 1 : 0; size <= longest && from + size <= length; size++) {
          const sum = value + costs[from * width + size]!
          if (sum <= after[from + size]!) continue
          after[from + size] = sum
          begunAfter[from + size] = begunBefore[from]!
        }
      }
      if (after[length]! > top) {
        top = after[length]!
        first = begunAfter[length]!
        end = at + 1
      }
      ;[before, after] = [after, before]
      ;[begunBefore, begunAfter] = [begunAfter, begunBefore]
    }
    return end - first < 2 ? { evidence: never, part: '' } : { evidence: top - name.chance, part: characters.slice(first, end).join('') }
  }
}

/** parts: by place and count of letters. chance: how likely the letters are by their frequency. costs: by character, of each part. */
type Name = { letters: string; parts: string[]; chance: number; costs: Map<string, Float64Array> }

const prepare = (letters: string): Name => {
  const parts: string[] = []
  let chance = 0
  for (let from = 0; from <= letters.length; from++) {
    // Those that would end beyond the name are never looked at.
    for (let size = 0; size < width; size++) parts.push(from + size <= letters.length ? letters.slice(from, from + size) : '')
    if (from < letters.length) chance += frequency.get(letters[from]!) ?? -4
  }
  return { letters, parts, chance, costs: new Map() }
}

/** The logarithm of how likely a character stands for each of the parts. */
const costsOf = (parts: string[], { exact, consonants }: Costs): Float64Array => {
  const costs = new Float64Array(parts.length)
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const size = part.length
    const known = exact.get(part) ?? Math.max(unlike - strange * size, (consonants.get(consonantsOf(part)) ?? never) - alike * size)
    costs[at] = size === 0 ? Math.max(known, silent) : known
  }
  return costs
}

type Costs = { exact: ReadonlyMap<string, number>; consonants: ReadonlyMap<string, number> }

const longest = 5
const width = longest + 1
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
