import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import { languages as contents, type Language } from '../../news/language.ts'

/**
 * A language that the bot speaks: one file of this folder, named by its two-letter ISO 639-1 code. locale: for Intl. content: in which
 * language its readers get the stories, for these are written in two only.
 */
export type WordingLanguage = { code: string; locale: string; content: Language }

/** What a subscriber chose: the code of a language of the wording, or `both` for Chinese and English in one message. */
export type Reading = string

/** What stands for a variable: the same in each language, or said by each language in its own way, with its own messages. */
export type Value = string | number | ((language: WordingLanguage, say: Say) => string)

/** One language, or the two of `both` in the order in which they are shown. */
export type Spoken = readonly [WordingLanguage, ...WordingLanguage[]]

/** A message of wording/*.ftl by its key. In both languages at once, see pair. */
export type Say = ((key: string, values?: Record<string, Value>) => string) & { languages: Spoken }

/** From a subscriber's choice to the wording and the language of the stories; English for a language whose file is gone. */
export type Wording = ((reading: Reading) => Say) & {
  /** All there are: those that stories are written in, then the others. */
  languages: WordingLanguage[]
}

/** Reads the wording files; call once, at the start. A key that is not there throws: it is a mistake in the code. */
export const createWording = (folder: string = fileURLToPath(new URL('.', import.meta.url))): Wording => {
  const i18n = new I18n({ defaultLocale: 'en', fluentBundleOptions: { useIsolating: false }, fluentOptions: { warningHandler: fail } })
  const load = (code: string): WordingLanguage => {
    const source = readFileSync(`${folder}/${code}.ftl`, 'utf8')
    // Known before the file is parsed: plurals and numbers go by it.
    const locale = /^ +\.locale = (\S+)$/m.exec(source)?.[1]
    if (!/^[a-z]{2}$/.test(code) || locale === undefined || i18n.locales.includes(locale)) throw unfit(code)
    i18n.loadLocaleSync(locale, { source })
    const content = contents.find((language) => language === i18n.t(locale, 'language.stories'))
    if (!content) throw unfit(code)
    return { code, locale, content }
  }
  const codes = readdirSync(folder).flatMap((file) => /^(.+)\.ftl$/.exec(file)?.[1] ?? [])
  const languages = [...new Set([...contents, ...codes.sort()])].map(load)
  const one = (language: WordingLanguage): Say => {
    const say: Say = Object.assign((...[key, values]: Parameters<Say>) => i18n.t(language.locale, key, spoken(values, language, say)), {
      languages: [language] as const,
    })
    return say
  }
  const says = new Map(languages.map((language) => [language.code, one(language)]))
  const [zh, en] = contents.map((code) => says.get(code)!) as [Say, Say]
  const both = (...asked: Parameters<Say>) => pair(zh(...asked), en(...asked))
  says.set('both', Object.assign(both, { languages: [zh.languages[0], en.languages[0]] as const }))
  return Object.assign((reading: Reading) => says.get(reading) ?? en, { languages })
}

/** All that can be chosen. */
export const readingsOf = ({ languages }: Pick<Wording, 'languages'>): Reading[] => [...languages.map(({ code }) => code), 'both']

/** A choice as its button names it: a language by its own name. */
export const nameOf = (reading: Reading, wording: Wording, say: (key: string) => string): string =>
  reading === 'both' ? say('language-both') : wording(reading)('language')

/**
 * Chinese and English of one text: on one line where both are short labels, on two where they are longer, sentences, or a label and what
 * it says, as paragraphs where one has several lines.
 */
export const pair = (zh: string, en: string): string => {
  if (zh === en) return zh
  if (zh.includes('\n') || en.includes('\n')) return `${zh}\n\n${en}`
  return zh.length <= 12 && en.length <= 24 && !/[。？！]$|：/.test(zh) ? `${zh} ${en}` : `${zh}\n${en}`
}

const spoken = (values: Record<string, Value> = {}, language: WordingLanguage, say: Say): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'function' ? value(language, say) : value]))

const unfit = (code: string) =>
  new Error(`wording/${code}.ftl needs a two-letter name, and in its message language a .locale of its own and .stories (zh or en)`)

const fail = (warning: object) => {
  throw new Error(`wording: ${JSON.stringify(warning)}`)
}
