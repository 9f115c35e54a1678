/**
 * How the characters of transcribed names are spelt in English (卢: lu, ru; 克: k, c, ck), learnt from names that are known in both
 * languages: each character stands for up to five letters, which ones is found by expectation maximisation. `~lu` is any
 * character of that syllable, for those that were seen seldom.
 */
export type Spellings = Map<string, Map<string, number>>

/** A name in both languages: characters, and small letters without accents. */
export type NamePair = [zh: string, english: string]

const rounds = 6
const longest = 5
/** How many letters a character stands for, before anything is learnt. */
const usualLength = [0.02, 0.2, 0.4, 0.25, 0.1, 0.03]
/** A pair that fits worse than this, in nats a letter, is no transcription but a translation (India, 印度). */
const worst = -2.3
/** Of what is said of a character, how much comes from itself and how much from its syllable. */
const own = 0.6
const shared = 0.35

export const learnSpellings = (pairs: NamePair[], syllableOf: (character: string) => string): Spellings => {
  let known: Spellings | undefined
  for (let round = 0; round < rounds; round++) {
    const counts: Spellings = new Map()
    const count = (key: string, letters: string, share: number) => {
      const row = counts.get(key) ?? new Map<string, number>()
      if (row.size === 0) counts.set(key, row)
      row.set(letters, (row.get(letters) ?? 0) + share)
    }
    for (const [zh, english] of pairs) {
      const before = known
      const likely = (character: string, letters: string): number =>
        before
          ? own * (before.get(character)?.get(letters) ?? 0) +
            shared * (before.get(`~${syllableOf(character)}`)?.get(letters) ?? 0) +
            1e-9 * usualLength[letters.length]!
          : usualLength[letters.length]! * 26 ** -letters.length * (letters !== '' && letters[0] === syllableOf(character)[0] ? 8 : 1)
      divide(zh, english, likely, round >= 2, (character, letters, share) => {
        count(character, letters, share)
        count(`~${syllableOf(character)}`, letters, share)
      })
    }
    for (const [key, row] of counts) {
      const sum = [...row.values()].reduce((all, share) => all + share, key.startsWith('~') ? 0.5 : 1)
      for (const [letters, share] of row) row.set(letters, share / sum)
    }
    known = counts
  }
  return mixed(known ?? new Map(), syllableOf)
}

/** Shares out a name's letters among its characters: each way by how likely it is (forward and backward sums). */
const divide = (
  zh: string,
  english: string,
  likely: (character: string, letters: string) => number,
  strict: boolean,
  note: (character: string, letters: string, share: number) => void,
): void => {
  const characters = zh.length
  const letters = english.length
  const width = longest + 1
  const each = new Float64Array(characters * (letters + 1) * width)
  for (let at = 0; at < characters; at++)
    for (let from = 0; from <= letters; from++)
      for (let length = 0; length <= longest && from + length <= letters; length++)
        each[(at * (letters + 1) + from) * width + length] = likely(zh[at]!, english.slice(from, from + length))
  const forward = new Float64Array((characters + 1) * (letters + 1))
  const backward = new Float64Array((characters + 1) * (letters + 1))
  forward[0] = 1
  backward[characters * (letters + 1) + letters] = 1
  const walk = (visit: (here: number, next: number, cell: number, at: number, from: number, length: number) => void) => {
    for (let at = 0; at < characters; at++)
      for (let from = 0; from <= letters; from++)
        for (let length = 0; length <= longest && from + length <= letters; length++) {
          const here = at * (letters + 1) + from
          visit(here, here + letters + 1 + length, here * width + length, at, from, length)
        }
  }
  walk((here, next, cell) => {
    forward[next]! += forward[here]! * each[cell]!
  })
  for (let at = characters - 1; at >= 0; at--)
    for (let from = letters; from >= 0; from--)
      for (let length = 0; length <= longest && from + length <= letters; length++) {
        const here = at * (letters + 1) + from
        backward[here]! += each[here * width + length]! * backward[here + letters + 1 + length]!
      }
  const all = backward[0]!
  if (!(all > 0) || (strict && Math.log(all) / letters < worst)) return
  walk((here, next, cell, at, from, length) => {
    const share = (forward[here]! * each[cell]! * backward[next]!) / all
    if (share > 1e-4) note(zh[at]!, english.slice(from, from + length), share)
  })
}

/** Each character with what its syllable adds, without what hardly ever occurs. */
const mixed = (known: Spellings, syllableOf: (character: string) => string): Spellings => {
  const result: Spellings = new Map()
  for (const [key, row] of known) {
    const whole = new Map<string, number>()
    const add = (from: Map<string, number> | undefined, part: number) => {
      for (const [letters, share] of from ?? []) whole.set(letters, (whole.get(letters) ?? 0) + part * share)
    }
    add(row, key.startsWith('~') ? shared * 2 : own)
    if (!key.startsWith('~')) add(known.get(`~${syllableOf(key)}`), shared)
    result.set(key, new Map([...whole].filter(([, share]) => share > 0.002)))
  }
  return result
}
