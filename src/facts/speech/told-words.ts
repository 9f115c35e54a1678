import { stemOf } from '../../language/english.ts'
import { stemsTold } from '../../language/glosses.ts'
import { loadInstitutionWords, loadNames } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin, lettersOf } from '../../language/pinyin.ts'
import { isTransliterated } from '../../language/transcription.ts'

/** How many persons of the English the Chinese names, by their sound. */
export const namesTold = (text: string, there: string): number =>
  everyMatch(text, /\b(?=([A-Z][a-z]+ [A-Z][a-z]+)\b)/g).filter(([, name = '']) =>
    isPinyin(lettersOf(name))
      ? findPinyin(lettersOf(name), there).length > 0
      : there.includes('·') && name.split(' ').some((part) => isTransliterated(part, there, { certain: true })),
  ).length

/** The words of the English, by their stems, that the Chinese tells: by the lexicon, institutions by theirs, countries also from Israeli. */
export const wordsTold = (text: string, there: string): string[] => {
  const told = stemsTold(there)
  const words = (text.match(/[A-Za-z][a-z'’]{2,}/g) ?? []).map((word) => word.replace(/['’]s?$/, '').toLowerCase())
  const isTold = (word: string) =>
    told.has(stemOf(word)) ||
    [loadInstitutionWords(), loadNames()].some((table) =>
      [word, word.replace(/(?:ian|ese|an|n|i)$/, '')].some((form) => table.get(form)?.some((zh) => zh !== '' && there.includes(zh))),
    )
  return [...new Set(words.filter((word) => isTold(word)).map((word) => stemOf(word)))]
}
