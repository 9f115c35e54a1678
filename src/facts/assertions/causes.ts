import { tells } from '../../language/dictionary-words.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Language } from '../../news/language.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** What a clause gives as the cause of what it tells. */
const cause: Record<Language, RegExp> = {
  zh: /(?:受|(?<!但)因(?![此而])|由于|随着|得益于)([^，。；]{3,20}?)(?=影响|带动|推动|拖累|[，。；]|$)/g,
  en: /(?<!\beven )\b(?:as|because|due to|owing to|thanks to|amid|on|after|with|by) ((?:(?!\b(?:as|because|amid|while|but)\b)[^,.;\d]){6,60})/gi,
}

const ways: Record<Language, { up: RegExp; down: RegExp }> = {
  zh: {
    up: /增加|上升|上涨|涨价|回升|增长|扩大|走强|旺盛|升温|回暖|提高|走高|增多/,
    down: /减少|下降|下跌|降价|回落|下滑|萎缩|疲软|走弱|收缩|降低|低迷|走低|减弱/,
  },
  en: {
    up: /\b(?:grow(?:s|ing|th)?|grew|ris(?:es?|ing)|rose|increas\w+|recover\w*|expan\w+|strong(?:er)?|higher|rebound\w*|surg\w+|improv\w+)\b/i,
    down: /\b(?:shr(?:ink|ank|unk)\w*|fall(?:s|ing)?|fell|declin\w+|drop\w*|weak\w*|lower|slump\w*|reduc\w+|contract(?:s|ed|ing|ion)|slid(?:es?|ing)?)\b/i,
  },
}

const wayOf = (text: string, language: Language): 'up' | 'down' | undefined => {
  const { up, down } = ways[language]
  return up.test(text) === down.test(text) ? undefined : up.test(text) ? 'up' : 'down'
}

/** `as capacity shrinks` where the evidence has 受产能增加影响: a cause is told as going the other way. */
export const causes = ({ text, language }: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const theirs = everyMatch(source.text, cause.zh).flatMap(([, words]) => {
    const way = wayOf(words!, 'zh')
    return way ? [{ words: words!, way }] : []
  })
  if (theirs.length === 0) return []
  return everyMatch(text, cause[language]).flatMap(({ 0: whole, 1: said }) => {
    const way = wayOf(said!, language)
    const about = theirs.filter(({ words }) => isAbout(said!, words, language))
    return way && about.length > 0 && about.every((there) => there.way !== way)
      ? [{ text: whole.trim(), why: `the evidence has another cause: ${about[0]!.words}` }]
      : []
  })
}

/** Whether two causes are of the same thing, by any word beside the one that says which way it went. */
const isAbout = (said: string, there: string, language: Language): boolean => {
  const noun = there.replace(ways.zh.up, '').replace(ways.zh.down, '')
  return language === 'zh'
    ? characterPairs(noun).some((pair) => said.includes(pair))
    : (said.match(/[a-z]{4,}/gi) ?? []).some((word) => !ways.en.up.test(word) && !ways.en.down.test(word) && tells(noun, word))
}
