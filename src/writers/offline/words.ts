import type { Dictionary } from '../../language/dictionary.ts'
import type { Entry } from '../../language/lexicon.ts'
import type { PaperDate } from '../../news/edition.ts'
import { functionWords } from './function-words.ts'
import { looksLikeName, nameInPinyin, personInPinyin } from './persons.ts'
import type { Cat, Phrase, Traits } from './phrase.ts'
import { sensesOf } from './senses.ts'

/** What a word can be in a sentence, with its English. doubt: 0 for our own words, 1 where we had to guess or spell it in pinyin. */
export type Readings = { readings: Phrase[]; doubt: number }
/** date: of the edition, for a day that is named without its month. */
export type Vocabulary = { lexicon: Map<string, Entry[]>; dictionary?: Pick<Dictionary, 'entries'>; date?: PaperDate }

/** One reading of a word. */
export const reading = (cat: Cat, word: string, weight = 0, traits: Partial<Traits> = {}): Phrase => ({
  cat,
  word,
  weight,
  traits: { head: word, size: 1, ...traits },
})

/** tag: jieba's part of speech, which decides where the dictionary leaves it open. */
export const readingsOf = (word: string, tag: string, { lexicon, dictionary }: Vocabulary): Readings => {
  const little = functionWords(word)?.map(([cat, english], index) => ofLittle(cat, english, index))
  const entries = lexicon.get(word)
  if (little && (!entries || !little.some(({ cat }) => cat === 'VS' || cat === 'VV' || cat === 'VA'))) return { readings: little, doubt: 0 }
  if (entries) return { readings: [...(little ?? []), ...entries.flatMap((entry, index) => ofEntry(entry, -0.5 * index))], doubt: 0 }
  if ((tag === 'nr' || (tag === 'x' && word.length === 3)) && looksLikeName(word))
    return { readings: [reading('N', personInPinyin(word), 0, { name: true, bare: true, person: true })], doubt: 0 }
  const found = dictionary ? ofDictionary(word, tag, dictionary) : []
  if (found.length > 0) return { readings: found, doubt: word.length > 1 ? 0.25 : 0.8 }
  const name = { name: true, bare: true }
  return {
    readings: [reading('N', nameInPinyin(word), tag.startsWith('n') ? 0 : -1, name)],
    doubt: /^n[st]/.test(tag) && word.length < 4 ? 0.3 : 1,
  }
}

const ofLittle = (cat: Cat, english: string, index: number): Phrase => {
  const traits: Partial<Traits> =
    cat === 'M'
      ? { plural: !/^(?:the|this|that|each|every|a certain|its|another|the first|the whole)$/.test(english), bare: true }
      : cat === 'N'
        ? { bare: true, name: true }
        : {}
  return reading(cat, english, -0.4 * index, { ...traits, modal: cat === 'X' })
}

const timely =
  /\b(?:yesterday|today|tomorrow|tonight|this (?:year|month|week|morning|spring|summer|autumn|winter)|last|next (?:year|month|week)|recent|recently|currently|lately|years?|months?|weeks?|quarters?|days?|morning|noon|afternoon|evening|night|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|so far|at present|present|period)\b/
const connective = /^(?:according|as|on|in|by|so|since|at|after|before|during|from|it|with|of|for|meanwhile|overall|notably)\b|ly$/

const ofEntry = ({ zh, en, pos }: Entry, weight: number): Phrase[] => {
  switch (pos) {
    case 'n':
      return [reading('N', en, weight)]
    case 'name':
      return [reading('N', en, weight, { name: true, bare: true })]
    case 'v':
      return [reading('V', en, weight)]
    case 'a':
      return [reading('A', en, 0)]
    case 'd':
      if (/^(?:will|can|cannot|must|may|should|do not|please do not)\b/.test(en)) return [reading('X', en, weight, { modal: true })]
      return [timely.test(en) ? reading('T', en, weight) : reading('D', en, weight)]
    case 'p':
      return [reading('P', en, weight)]
    case 'c':
      return [reading('CL', en, weight)]
    case 'm':
      return [
        reading('M', en, weight, { plural: !/^(?:one|every|another|first|any|a certain|second|third|whole|each)\b/.test(en), bare: true }),
      ]
    case 'q':
      return [reading('N', en, weight - 1)]
    default:
      return ofSetPhrase(zh, en, weight)
  }
}

/** Set phrases are of any kind: their English tells which. */
const ofSetPhrase = (zh: string, en: string, weight: number): Phrase[] => {
  if (en.includes('…')) return [reading('FR', en, weight)]
  if (/(?:指出|强调|要求|认为|听取了?|决定|提出|表示|说|了解到|获悉|看到|显示|表明|明确|规定|提醒|介绍|告诉记者|解释)$/.test(zh))
    return [reading('PHR', en, weight, { says: true })]
  if (connective.test(en)) return [reading(timely.test(en) ? 'T' : 'CL', en, weight), reading('PP', en, weight - 1)]
  if (/^(?:\w+ly )?(?:\w+ed|was|were|is|went|held|made|took|won|drew|hit|rose|fell|set|doubled)\b/.test(en))
    return [reading('VP', en, weight)]
  if (/^\w+ing\b/.test(en)) return [reading('N', en, weight, { bare: true }), reading('VP', en, weight - 1)]
  if (verbal.test(en)) return [reading('V', en, weight)]
  if (/-\w+$/.test(en) || (!en.includes(' ') && /(?:ed|ive|al|ous|ern|ful|able|ic|ese|erse|ized)$/.test(en)))
    return [reading('A', en, weight), reading('N', en, weight - 1)]
  return [reading('N', en, weight)]
}
const verbal =
  /^(?:play|provide|contribute|lay|inject|hold|grow|go|carry|make|take|give|build|deepen|promote|improve|strengthen|advance|ensure|win|set|achieve|reach|attend|deliver|speed|create|open|expand|become|bring|keep|remain|boost|support|do|use|have|solve|meet|serve|develop|form|lead|join|work|put|drive|be)\b/

const ofDictionary = (word: string, tag: string, dictionary: Pick<Dictionary, 'entries'>): Phrase[] => {
  const { noun, verb, name } = sensesOf(dictionary.entries(word))
  const found: Phrase[] = []
  const isVerb = tag.startsWith('v')
  if (name && word.length > 1 && (!noun || tag.startsWith('n'))) found.push(reading('N', name, -0.1, { name: true, bare: true }))
  if (verb) found.push(reading('V', verb, isVerb ? -0.2 : -0.9))
  if (noun) {
    if (tag.startsWith('a') || tag === 'b' || tag === 'z') found.push(reading('A', noun, -0.2))
    else if (tag === 'd' || /ly$/.test(noun)) found.push(reading('D', noun, -0.2))
    else found.push(reading('N', noun, isVerb && verb ? -1.2 : -0.2))
  }
  return found
}
