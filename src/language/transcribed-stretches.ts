import { loadLexicon } from './lexicon.ts'
import { taggedWords } from './words.ts'

/**
 * The stretches of a Chinese text, two characters and more, that could be transcribed names: what is left of it without its words. A word is what the
 * lexicon has, or what the segmenter takes for anything but a name; single characters between names belong to them (吾买尔江 is cut as 吾, 买尔江).
 */
export const transcribedStretches = (text: string): string => text.split('\n').map(inLine).join(' ')

const inLine = (line: string): string => {
  const kept = lately.get(line)
  if (kept !== undefined) return kept
  const lexicon = loadLexicon()
  let stretches = ''
  for (const { word, tag } of taggedWords(line)) {
    const single = word.length === 1 && !grammar.test(word) && tag !== 'm' && tag !== 'q'
    const name = word.length > 1 && /^(?:x|nr|nrt|nrfg|ns|nz)$/.test(tag) && !lexicon.has(word)
    stretches += /^\p{Script=Han}+$/u.test(word) && (single || name) ? word : ' '
  }
  const found = (stretches.match(/\p{Script=Han}{2,}/gu) ?? []).join(' ')
  if (lately.size >= 512) lately.delete(lately.keys().next().value!)
  lately.set(line, found)
  return found
}

const lately = new Map<string, string>()
const grammar = /[的了在和与是至及为由对从说等年月日个这那其又也都就还已将被把向于不有以上下中前后内外名位人]/
