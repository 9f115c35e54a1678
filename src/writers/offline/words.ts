import type { Entry } from '../../language/lexicon.ts'
import { loadPlaces, settledEnglish } from '../../language/names.ts'
import type { PaperDate } from '../../news/edition.ts'
import { shapeOf } from './chart.ts'
import { functionWords } from './function-words.ts'
import { looksLikeName, nameInPinyin, type PersonName, personInPinyin } from './persons.ts'
import type { Cat, Phrase, Traits } from './phrase.ts'

/** What a word can be in a sentence, with its English. doubt: 0 for our own words, 1 where we had to guess or spell it in pinyin. */
export type Readings = { readings: Phrase[]; doubt: number }
/** persons: who occurs in the story. date: of the edition, for a day that is named without its month. */
export type Vocabulary = { lexicon: Map<string, Entry[]>; date?: PaperDate; persons?: PersonName[] }

/** Readings that are said to the same effect, so that one is no rival of the other. */
const alike: Partial<Record<Cat, Cat>> = { A: 'N', FR: 'V', VV: 'V', VA: 'V' }

/** One reading of a word. */
export const reading = (cat: Cat, word: string, weight = 0, traits: Partial<Traits> = {}): Phrase => ({
  cat,
  word,
  weight,
  shape: shapeOf(alike[cat] ?? cat),
  rival: Number.NEGATIVE_INFINITY,
  traits: { head: word, size: 1, ...traits },
})

/** tag: jieba's part of speech, which decides where the dictionary leaves it open. */
export const readingsOf = (word: string, tag: string, vocabulary: Vocabulary): Readings => {
  const { readings, doubt } = allReadings(word, tag, vocabulary)
  // Two senses of one kind are two shapes; a noun and an adjective (全市: the whole city, citywide) mean the same.
  const counts = new Map<Cat, number>()
  for (const each of readings) {
    const nth = counts.get(each.cat) ?? 0
    counts.set(each.cat, nth + 1)
    each.shape = (each.shape + nth) | 0
    if (!flow.test(word)) continue
    // To export, and exports: the same is said by either.
    if (each.cat === 'N') each.shape = shapeOf('V')
    else each.traits.flow = true
  }
  return { readings, doubt }
}

const flow = /^(?:进?出口|进口|投资)$/

const allReadings = (word: string, tag: string, { lexicon }: Vocabulary): Readings => {
  if (pointing.test(word)) return { readings: [reading('N', '', 0, { name: true, bare: true })], doubt: 1 }
  const little = functionWords(word)?.map(([cat, english], index) => ofLittle(cat, english, index))
  const entries = lexicon.get(word)
  if (little && (!entries || !little.some(({ cat }) => /^(?:V[SVA]|FR)$/.test(cat)))) return { readings: little, doubt: 0 }
  if (entries)
    return {
      readings: [
        ...(little ?? []),
        ...entries.flatMap((entry, index) => ofEntry(entry, -0.5 * index - (little?.some(({ cat }) => /^V[SVA]$/.test(cat)) ? 0.8 : 0))),
      ],
      doubt: word.length > 1 || plain.has(word) || little ? 0 : 1,
    }
  const name = { name: true, bare: true }
  const english = settledEnglish(word)
  if (english) return { readings: [reading('N', english, 0, { ...name, ...placed(word) })], doubt: 0 }
  // A place's name is spelt; of any other word that is not known we know too little even to name it.
  const place =
    (tag === 'ns' && !word.includes('自治') && /[^各全该本某市]{2}[县镇乡村]$/.test(word)) ||
    loadPlaces().has(word.replace(/[省市县]$/, ''))
  return { readings: [reading('N', place ? nameInPinyin(word) : '', tag.startsWith('n') ? 0 : -1, name)], doubt: place ? 0 : 1 }
}

/** Whether a name is a town's or a province's, as far as its Chinese tells. */
export const placed = (zh: string): Partial<Traits> => {
  const places = loadPlaces()
  const bare = zh.replace(/[省市县]$/, '')
  return { land: places.get(bare) === bare, town: /.{2}[市县]$/.test(zh) || (places.has(bare) && places.get(bare) !== bare) }
}

/** Pronouns, whose person stands in another sentence, and words that ask. */
const pointing = /^(?:[我你您他她它咱]们?|自己|大家|各自|彼此|哪.?|如何|怎么.?|怎样|什么|谁|为何|为什么|多少)$/

/** Single characters of one sense; the others are too often a part of a word that is not known. */
const plain = new Set('案队设一率额值费价产添达超占增涨跌签赴居举迎买卖寄卸市县镇村人鞋桥店课茶新旧小高低多')

const ofLittle = (cat: Cat, english: string, index: number): Phrase => {
  const traits: Partial<Traits> =
    cat === 'M'
      ? { plural: !/^(?:the|this|that|each|every|a certain|its|another|the first|the whole)$/.test(english), bare: true, determiner: true }
      : cat === 'N'
        ? { bare: true, name: true }
        : {}
  // A with B meets, A and B meet: the same, and mostly the latter.
  return reading(cat, english, english === 'with' && index > 0 ? -1 : -0.4 * index, {
    ...traits,
    modal: cat === 'X',
  })
}

const timely =
  /\b(?:yesterday|today|tomorrow|tonight|this (?:year|month|week|morning|spring|summer|autumn|winter)|last|next (?:year|month|week)|recent|recently|currently|lately|years?|months?|weeks?|quarters?|days?|morning|noon|afternoon|evening|night|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|so far|at present|present|period|earlier|previously)\b/
/** During the fair; per kilogram. */
const spanning = /^(?:during|per) /
const tenseOf = (en: string) => ({
  ...(/\btomorrow|\bnext (?:year|month|week)/.test(en)
    ? { later: true }
    : /\b(?:yesterday|last|current|so far|at present|recent|earlier$|previously$)/.test(en)
      ? { later: false }
      : {}),
  spans: en.startsWith('during '),
  again: /\b(?:every|each|that day)\b/.test(en),
})
const connective = /^(?:according|as|on|in|by|so|since|at|after|before|during|from|it|with|of|for|meanwhile|overall|notably)\b|ly$/

const ofEntry = ({ zh, en, pos }: Entry, weight: number): Phrase[] => {
  switch (pos) {
    case 'n':
      return [reading('N', en, weight, { one: zh.endsWith('公司') })]
    case 'name':
      return [reading('N', en, weight, { name: true, bare: true, person: looksLikeName(zh) && personInPinyin(zh) === en, ...placed(zh) })]
    case 'v':
      return [reading('V', en, weight)]
    case 'a':
      return [reading('A', en, weight)]
    case 'd':
      if (/^(?:will|can|cannot|must|may|should|do not|please do not)\b/.test(en)) return [reading('X', en, weight, { modal: true })]
      return [timely.test(en) || spanning.test(en) ? reading('T', en, weight, tenseOf(en)) : reading('D', en, weight)]
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
  if (connective.test(en))
    return [timely.test(en) ? reading('T', en, weight, tenseOf(en)) : reading('CL', en, weight), reading('PP', en, weight - 1)]
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
