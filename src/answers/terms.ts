import type { Dictionary } from '../language/dictionary.ts'
import { englishWords, isStopWord, stemOf, stemsOf } from '../language/english.ts'
import type { Entry } from '../language/lexicon.ts'
import { convincing, createLikeness, soundLetters } from '../language/name-likeness.ts'
import { asPinyin } from '../language/spelling.ts'
import { soundKeys, transcribedIn } from '../language/transliteration.ts'
import { addWords, searchWordsOf, taggedWords } from '../language/words.ts'
import type { Glossary } from '../news/glossary.ts'
import type { Language } from '../news/language.ts'
import type { PassageIndex } from './passage-index.ts'
import { bigramsOf, charactersOf, folded, latinTokens, valueToken, valueTokens, wordingTokens } from './tokens.ts'

/**
 * One way in which a term of the question can stand in a passage. text: Chinese to be found to the letter, or English stems with
 * blanks between. tokens: what the index knows it by. weight: 0 to 1, how sure it is that this is meant.
 */
export type Wording = { text: string; script: 'zh' | 'en' | 'value'; tokens: string[]; weight: number }

/**
 * One thing a question asks about. weight: how much it counts that a passage has it, 1 for a usual word. gram: only characters of the
 * question, which stand in for words that are cut or said otherwise.
 */
export type Term = { source: string; weight: number; wordings: Wording[]; gram?: true }

export type TermsDeps = { dictionary: Dictionary; glossary: Glossary; lexicon: ReadonlyMap<string, Entry[]>; index: PassageIndex }

type Tools = TermsDeps & { likeness: ReturnType<typeof createLikeness> }

/** Takes a question apart into terms, each with its wordings in both languages. */
export const createTerms = (deps: TermsDeps): ((question: string, language: Language) => Term[]) => {
  const turned = turnRound(deps.glossary, deps.lexicon)
  const tools: Tools = { ...deps, likeness: createLikeness(deps.dictionary.spellings) }
  addWords(deps.glossary.keys())
  return (question, language) => {
    const terms = language === 'zh' ? chineseTerms(question, tools) : englishTerms(question, tools, turned)
    return terms.filter((term) => term.wordings.length > 0)
  }
}

export const zhWording = (text: string, weight: number): Wording => {
  const plain = folded(text)
  return { text: plain, script: 'zh', tokens: wordingTokens(plain), weight }
}
const enWording = (stems: string[], weight: number): Wording => {
  const words = stems.filter((stem) => /^[a-z\d]*[a-z][a-z\d]*$/.test(stem))
  return { text: words.join(' '), script: 'en', tokens: words, weight }
}
const valueWording = (value: string, weight: number): Wording => ({ text: value, script: 'value', tokens: [value], weight })

// English questions

type Turned = Map<string, { zh: string; weight: number }[]>

/** Glossary and lexicon by the stems of their English. */
const turnRound = (glossary: Glossary, lexicon: ReadonlyMap<string, Entry[]>): Turned => {
  const turned: Turned = new Map()
  const note = (english: string, zh: string, weight: number) => {
    const key = stemsOf(english).join(' ')
    if (key) turned.set(key, [...(turned.get(key) ?? []), { zh, weight }])
  }
  for (const { zh, en } of glossary.values()) note(en, zh, 1)
  for (const entries of lexicon.values()) for (const { zh, en } of entries) note(en, zh, 0.9)
  return turned
}

const longestPhrase = 6
const mostWordings = 24

const englishTerms = (question: string, deps: Tools, turned: Turned): Term[] => {
  const words = [...question.matchAll(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’.,]*/gu)]
    .map(([raw], at) => ({ raw, word: englishWords(raw)[0] ?? '', capital: /^\p{Lu}/u.test(raw) && (at > 0 || !isUsual(raw)) }))
    .filter(({ word }) => word && !isStopWord(word))
    .map((word) => ({ ...word, stem: stemOf(word.word) }))
  const translate = (from: number, length: number) => {
    const span = words.slice(from, from + length)
    const stems = span.map(({ stem }) => stem)
    const found = [...(turned.get(stems.join(' ')) ?? [])]
    if (length <= 3) found.push(...deps.dictionary.translations(span.map(({ word }) => word).join(' ')))
    return found
  }
  const terms: Term[] = []
  for (let at = 0; at < words.length; at++) {
    const { raw, word, stem, capital } = words[at]!
    const wordings: Wording[] = []
    const value =
      valueTokens(`${raw} ${scales.has(words[at + 1]?.word ?? '') ? words[at + 1]!.word : ''}`)
        .values()
        .next().value ?? (numberWords[word] ? valueToken(numberWords[word]) : undefined)
    if (value) wordings.push(valueWording(value, 1))
    if (months[word]) wordings.push(zhWording(`${months[word]}月`, 1))
    if (!/^\d/.test(word)) wordings.push(enWording([stem], 1))
    const translations = translate(at, 1)
    for (const { zh, weight } of translations) if (weight > knobs.least) wordings.push(zhWording(zh, weight))
    const surest = Math.max(0, ...translations.map(({ weight }) => weight))
    if (capital && word.length > 2) wordings.push(...soundingLike(word, deps, 'zh', surest > 0.4 ? 0.5 : 1))
    if (capital) wordings.push(...readAs(words, at, deps.index))
    terms.push({
      source: word,
      weight: vague.has(stem) || vague.has(word) ? 0.3 : capital || /^\d/.test(word) ? 1.2 : 1,
      wordings: best(wordings),
    })
    for (let length = 2; length <= longestPhrase && at + length <= words.length; length++) {
      const wordings = translate(at, length)
        .filter(({ weight }) => weight > knobs.phrase)
        .map(({ zh, weight }) => zhWording(zh, weight))
      if (wordings.length > 0)
        terms.push({
          source: words
            .slice(at, at + length)
            .map((each) => each.word)
            .join(' '),
          weight: 0.6 * length,
          wordings: best(wordings),
        })
    }
  }
  return terms
}

/** least, phrase: how sure a translation of a word or phrase must be to be looked for; bigram, character: what they count; number: of two digits or more;
 * synonym: how sure it is that another word with the same English is meant. */
export const knobs = { least: 0.2, phrase: 0.35, bigram: 0.6, character: 0.2, number: 2.5, synonym: 0.4 }

/** A question may begin with a name: a first word that is no stop word is taken for one. */
const isUsual = (raw: string): boolean => isStopWord(raw.toLowerCase())

const best = (wordings: Wording[]): Wording[] => {
  const byText = new Map<string, Wording>()
  for (const wording of wordings) {
    if (wording.text && (byText.get(wording.text)?.weight ?? 0) < wording.weight) byText.set(wording.text, wording)
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight).slice(0, mostWordings)
}

/**
 * Chinese characters that are read as this name, or as this and the names after it (Wu Fengyu), among the passages. The more
 * there are, the less each says.
 */
const readAs = (words: { word: string; capital: boolean }[], at: number, index: PassageIndex): Wording[] => {
  const wordings: Wording[] = []
  for (let length = 1; length <= 3 && words[at + length - 1]?.capital; length++) {
    for (const syllables of asPinyin(
      words
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(''),
    )) {
      if (syllables.length < 2 || syllables.length > 4) continue
      let found = index.pairsRead(syllables[0]!, syllables[1]!)
      for (let next = 2; next < syllables.length; next++) {
        const pairs = index.pairsRead(syllables[next - 1]!, syllables[next]!)
        found = found.flatMap((head) => pairs.filter((pair) => pair[0] === head.at(-1)).map((pair) => head + pair[1]))
      }
      wordings.push(...found.slice(0, 12).map((text) => zhWording(text, (0.6 + 0.1 * syllables.length) / found.length ** 0.3)))
    }
  }
  return wordings
}

/**
 * Names of the other script among the passages that sound like this one. They share what speaks for them: where several sound alike,
 * each is the less likely meant.
 */
const soundingLike = (written: string, { index, likeness }: Tools, script: 'zh' | 'en', trust: number): Wording[] => {
  const name = written.replace(/(?<=[^s]{3})s$/, '')
  const keys = soundKeys(name)
  if (keys.length === 0) return []
  const found = new Map<string, number>()
  for (const candidate of index.namesLike(keys, 600)) {
    if (/^[a-z]/.test(candidate) === (script === 'zh')) continue
    const { evidence, part } = script === 'zh' ? likeness(soundLetters(name), candidate) : likeness(soundLetters(candidate), name)
    const text = script === 'zh' ? part : candidate
    if (evidence > slight && (found.get(text) ?? 0) < evidence) found.set(text, evidence)
  }
  const all = [...found.values()].reduce((sum, evidence) => sum + Math.exp(evidence), Math.exp(convincing))
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([text, evidence]) => {
      const weight = trust * Math.sqrt(Math.exp(evidence) / all)
      return script === 'zh' ? zhWording(text, weight) : enWording([stemOf(text)], weight)
    })
}

/** Evidence, in nats, below which names are not taken to sound alike. */
const slight = 3

const scales = new Set(['thousand', 'million', 'billion', 'trillion'])
const months: Record<string, number> = Object.fromEntries(
  'january february march april may june july august september october november december'.split(' ').map((name, at) => [name, at + 1]),
)
const numberWords: Record<string, number> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, at) => [name, at + 1]),
)
/** Words that say what kind of answer is wanted more than what it is about. */
const vague = new Set(
  'name named names called call type types kind kinds sort year years date day month time number amount people person place thing things example examples term known used use first last main say said tell happen happened occur paper newspaper story article news today get give take make put set do go come become have show want need let way use call know see find lead include'.split(
    ' ',
  ),
)

// Chinese questions

const chineseTerms = (question: string, deps: Tools): Term[] => {
  const text = folded(question)
  const terms: Term[] = []
  const words = taggedWords(text)
  for (const { word, tag } of words) {
    if (!/[\p{L}\d]/u.test(word) || askingWords.has(word)) continue
    const light = (word.length === 1 && !/^[nva]/.test(tag)) || vagueChinese.has(word) || /^([dfpcuryz]|e$)/.test(tag)
    const wordings: Wording[] = []
    if (/\d/.test(word)) wordings.push(...Array.from(valueTokens(word), (value) => valueWording(value, 1)))
    if (/[a-z]/.test(word)) wordings.push(enWording([...latinTokens(word)], 1))
    if (/\p{Script=Han}/u.test(word))
      wordings.push(
        zhWording(word, 1),
        ...englishOf(word, deps),
        ...alignedWith(word, deps.dictionary),
        ...synonymsOf(word, deps.dictionary),
      )
    terms.push({
      source: word,
      weight: /\d{2}/.test(word) ? knobs.number : light ? 0.25 : word.length === 1 ? 0.75 : /^(n[rstz]|eng)/.test(tag) ? 1.2 : 1,
      wordings: best(wordings.filter(({ text }) => text !== '')),
    })
  }
  // Where the words are cut otherwise than in the passage, the characters still agree; those of an asking word say nothing.
  const telling = words.map(({ word }) => (asksItself.test(word) ? ' ' : word)).join('')
  for (const bigram of bigramsOf(telling))
    terms.push({ source: bigram, weight: knobs.bigram, wordings: [zhWording(bigram, 1)], gram: true })
  for (const character of charactersOf(telling))
    terms.push({ source: character, weight: knobs.character, wordings: [zhWording(character, 1)], gram: true })
  for (const name of transcribedIn(text)) {
    const tags = taggedWords(name)
    if (tags.every(({ word, tag }) => word.length > 1 && !/^(nr|ns|nz|x)/.test(tag))) continue
    const wordings = soundingLike(name, deps, 'en', 1)
    if (wordings.length > 0) terms.push({ source: name, weight: 1, wordings: best(wordings) })
  }
  return terms
}

/** Other Chinese words for the same: those that the dictionary explains in the same English. */
const synonymsOf = (word: string, dictionary: Dictionary): Wording[] => {
  if (word.length < 2) return []
  const found = new Map<string, number>()
  let rank = 0
  for (const { senses } of dictionary.entries(word)) {
    for (const sense of senses) {
      if (/^CL:|variant of|^see |surname/.test(sense)) continue
      for (const gloss of sense.split(/[;,]/)) {
        const english = gloss
          .replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+\|?/gu, ' ')
          .replace(/^\s*to /, '')
          .trim()
        if (rank++ > 6 || english === '') continue
        for (const { zh, weight } of dictionary.translations(english))
          if (zh !== word && zh.length > 1 && weight > 0.3)
            found.set(zh, Math.max(found.get(zh) ?? 0, (weight * knobs.synonym) / (1 + 0.2 * rank)))
      }
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([zh, weight]) => zhWording(zh, weight))
}

/** The English of a Chinese word, in stems: glossary, then lexicon, then dictionary; of an unknown long word, of its parts. */
const englishOf = (word: string, { glossary, lexicon, dictionary }: TermsDeps): Wording[] => {
  const found: Wording[] = []
  const add = (english: string, weight: number) => {
    const stems = stemsOf(english.replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+\|?/gu, ' '))
    if (stems.length > 0 && stems.length <= 4) found.push(enWording(stems, weight / (stems.length > 2 ? 1.3 : 1)))
  }
  const term = glossary.get(word)
  if (term) add(term.en, 1)
  for (const { en } of lexicon.get(word) ?? []) add(en, 0.95)
  let rank = 0
  for (const { senses, pinyin } of dictionary.entries(word)) {
    for (const sense of senses) {
      if (/^CL:|variant of|^see /.test(sense)) continue
      for (const gloss of sense.split(/[;,]/)) add(gloss, (/^[A-Z]/.test(pinyin) && /^surname/.test(gloss) ? 0.2 : 1) / (1 + 0.1 * rank++))
    }
  }
  if (found.length === 0 && word.length > 2) {
    for (const part of searchWordsOf(word)) {
      if (part !== word && part.length > 1)
        found.push(
          ...englishOf(part, { glossary, lexicon, dictionary } as TermsDeps).map((each) => ({ ...each, weight: each.weight * 0.6 })),
        )
    }
  }
  return found
}

/** English that goes with the word, or half as surely with one of its characters, in the glosses of other words. */
const alignedWith = (word: string, dictionary: Dictionary): Wording[] => [
  ...dictionary.stems(word).map(({ stem, weight }) => enWording([stem], weight)),
  ...(word.length > 1
    ? Array.from(word).flatMap((character) => dictionary.stems(character).map(({ stem, weight }) => enWording([stem], weight / 2)))
    : []),
]

/** Words with which a question asks: no answer has them. */
const asksItself = /什么|谁|哪|多少|怎[么样]|为何|如何|请问|^何.?$|^[几吗呢吧]$|^几[个年名次种位天月]/

const askingWords = new Set(
  '什么 多少 几 哪 哪个 哪些 哪里 哪儿 哪位 哪种 谁 怎么 怎样 怎么样 如何 为什么 为何 何时 何地 何种 何 吗 呢 吧 啊 的 了 是 在 和 与 有 被 把 对 由 于 之 其 这 那 这个 那个 该 是否 还是 以及 或 及 也 都 就 请问 请 问 我 你 他 她 它 们 我们 你们 他们 它们 一个 一种 个'.split(
    ' ',
  ),
)
const vagueChinese = new Set(
  '名字 名称 时候 时间 年份 年 日期 哪年 数量 类型 种类 人 事情 叫做 称为 属于 主要 使用 用于 进行 可以 能够 认为 表示 包括 第一 报纸 报道 今天 新闻 今年'.split(
    ' ',
  ),
)
