import { tells } from '../../language/dictionary-words.ts'
import { loadNames } from '../../language/names.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { isTransliterated } from '../../language/transcription.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { type Told, transfersTold } from './transfers-en.ts'
import { type Transfer, transfersIn } from './transfers-zh.ts'

/**
 * What passes from one to another (money, goods, shares, a thing given back) passes the way that the evidence has it: whoever gives there is not
 * told as the one who takes. Buying and selling are one transfer, told from its two ends.
 */
export const transfersKept = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const said: (Transfer | Told)[] = language === 'zh' ? transfersIn(text) : transfersTold(text)
  if (said.length === 0) return []
  const theirs = transfersIn(source.text).filter(({ giver, taker }) => giver !== '' && taker !== '')
  return said.flatMap(({ kind, giver, taker, verb }) => {
    const ways = theirs
      .filter((there) => there.kind === kind)
      .map((there) => ({ there, giver: leaning(giver, there, language), taker: leaning(taker, there, language) }))
    // Told from one end, a transfer is turned where its giver is the taker; each party is known by what only it is called.
    const turned = ways.find((way) => way.giver < 0 && way.taker > 0)
    return turned && !ways.some((way) => way.giver > 0 || way.taker < 0)
      ? [{ text: verb, why: `the evidence has it pass from ${turned.there.giver} to ${turned.there.taker}` }]
      : []
  })
}

/** More than 0 where the words name the giver of a transfer more than its taker, less than 0 where it is the other way round. */
const leaning = (words: string, { giver, taker }: Transfer, language: 'zh' | 'en'): number =>
  language === 'zh' ? inPairs(words, giver, taker) : inWords(words, giver, taker)

const inPairs = (words: string, giver: string, taker: string): number =>
  characterPairs(words).reduce((sum, pair) => sum + Number(giver.includes(pair)) - Number(taker.includes(pair)), 0)

const inWords = (words: string, giver: string, taker: string): number =>
  (words.match(/[A-Za-z][A-Za-z’'-]+/g) ?? []).reduce((sum, raw) => {
    const word = raw.replace(/[’']s?$/, '')
    const weight = /^[A-Z]/.test(word) ? 2 : 1
    return sum + weight * (Number(names(word, giver)) - Number(names(word, taker)))
  }, 0)

/** Whether an English word names something of a Chinese text: in pinyin, as a settled name, by its sound, or as its translation. */
const names = (word: string, there: string): boolean => {
  if (/^[A-Z]/.test(word)) {
    const settled = loadNames().get(word.toLowerCase()) ?? loadNames().get(word.toLowerCase().replace(/(?:ian|ese|an|n)$/, ''))
    if (settled?.some((zh) => zh.length > 1 && there.includes(zh))) return true
    if (word.length > 2 && isPinyin(word)) return findPinyin(lettersOf(word), there).length > 0
    if (word.length > 3 && isTransliterated(word, there)) return true
  }
  return word.length > 3 && tells(there, word)
}
