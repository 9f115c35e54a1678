import type { DictionaryEntry } from '../../language/dictionary.ts'

/** A word's English from the dictionary: its first plain noun (or adjective) sense and its first plain verb sense, where it has them. */
export type Senses = { noun?: string; verb?: string; name?: string }

/**
 * CC-CEDICT lists senses for learners: measure words, variants, surnames, old and figurative uses stand among the plain ones. What is
 * short and plain is kept, in the dictionary's order; remarks in brackets and all but the first of several synonyms are dropped.
 */
export const sensesOf = (entries: DictionaryEntry[]): Senses => {
  const found: Senses = {}
  for (const entry of entries) {
    for (const sense of entry.senses) {
      if (unusable.test(sense)) continue
      const plain = sense
        .replace(/\([^)]*\)/g, '')
        .split(/[;,/]| or /)[0]!
        .replace(/\b(?:sth|sb|one's|oneself)\b\.?/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      const words = plain.replace(/^to /, '').split(' ')
      if (plain === '' || words.length > 4 || /[^\x20-\x7eÀ-ÿ]/.test(plain)) continue
      if (/^[a-z]/.test(entry.pinyin) === false && /^[A-Z]/.test(plain)) found.name ??= plain
      else if (plain.startsWith('to ')) found.verb ??= plain.slice(3)
      else if (!plain.startsWith('be ')) found.noun ??= plain.replace(/^(?:an?|the) /i, '')
    }
  }
  return found
}

const unusable =
  /classifier|variant of|surname|^abbr\.|abbr\. (?:for|to)|^see |^used |^\(?(?:old|fig|literary|archaic|dialect|slang|Tw|coll|vulgar|derog|Buddhism|bound form|onom)\b|particle|prefix|suffix|radical|[\u3400-\u9fff]|Japanese|idiom\b|interjection|expressing|indicat|also written|also pr\.|^CL:|\bpr\. \[|Taiwan|^lit\./
