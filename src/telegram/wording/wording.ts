import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import { type Language, languages } from '../../news/language.ts'

/** One language, or both in one message. */
export type Reading = Language | 'both'

/** The one language of what cannot be in two, such as a button's label. */
export const oneOf = (reading: Reading): Language => (reading === 'both' ? 'zh' : reading)

/** What stands for a variable: the same in each language, or said by each language in its own way, with its own messages. */
export type Value = string | number | ((language: Language, say: Say) => string)

/** A message of wording/*.ftl by its key. In both languages at once, see pair. */
export type Say = (key: string, values?: Record<string, Value>) => string

export type Wording = (reading: Reading) => Say

/** Reads the wording files; call once, at the start. A key that is not there throws: it is a mistake in the code. */
export const createWording = (): Wording => {
  const i18n = new I18n({ defaultLocale: 'en', fluentBundleOptions: { useIsolating: false }, fluentOptions: { warningHandler: fail } })
  for (const language of languages)
    i18n.loadLocaleSync(language, { filePath: fileURLToPath(new URL(`./${language}.ftl`, import.meta.url)) })
  const one = (language: Language): Say => {
    const say: Say = (key, values) => i18n.t(language, key, spoken(values, language, say))
    return say
  }
  const [zh, en] = [one('zh'), one('en')]
  const says = { zh, en, both: ((key, values) => pair(zh(key, values), en(key, values))) satisfies Say }
  return (reading) => says[reading]
}

/** Chinese and English of one text: on one line where both are short, on two where not, as paragraphs where one has several lines. */
export const pair = (zh: string, en: string): string => {
  if (zh === en) return zh
  if (zh.includes('\n') || en.includes('\n')) return `${zh}\n\n${en}`
  return zh.length <= 12 && en.length <= 24 ? `${zh} ${en}` : `${zh}\n${en}`
}

const spoken = (values: Record<string, Value> = {}, language: Language, say: Say): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'function' ? value(language, say) : value]))

const fail = (warning: object) => {
  throw new Error(`wording: ${JSON.stringify(warning)}`)
}
