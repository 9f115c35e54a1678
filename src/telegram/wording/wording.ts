import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import { type Language, languages } from '../../news/language.ts'

/** One language, or both in one message. */
export type Reading = Language | 'both'

/** A message of wording/*.ftl by its key. In both languages at once: beside each other when short, else one after the other. */
export type Say = (key: string, values?: Record<string, string | number>) => string

export type Wording = (reading: Reading) => Say

/** Reads the wording files; call once, at the start. A key that is not there throws: it is a mistake in the code. */
export const createWording = (): Wording => {
  const i18n = new I18n({ defaultLocale: 'en', fluentBundleOptions: { useIsolating: false }, fluentOptions: { warningHandler: fail } })
  for (const language of languages)
    i18n.loadLocaleSync(language, { filePath: fileURLToPath(new URL(`./${language}.ftl`, import.meta.url)) })
  const one =
    (language: Language): Say =>
    (key, values) =>
      i18n.t(language, key, values)
  const both: Say = (key, values) => pair(i18n.t('zh', key, values), i18n.t('en', key, values))
  const says = { zh: one('zh'), en: one('en'), both }
  return (reading) => says[reading]
}

/** Chinese and English of one text: on one line where both are short, as two paragraphs where one of them is long. */
export const pair = (zh: string, en: string): string => {
  if (zh === en) return zh
  const long = zh.length > 24 || en.length > 40 || zh.includes('\n') || en.includes('\n')
  return `${zh}${long ? '\n\n' : ' '}${en}`
}

const fail = (warning: object) => {
  throw new Error(`wording: ${JSON.stringify(warning)}`)
}
