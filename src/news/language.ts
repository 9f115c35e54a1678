/** The reader's languages, in the order in which a bilingual text shows them. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in every language; both are always present and never empty in what is published. */
export type Bilingual = Record<Language, string>

/** The English of a text of which nothing can be said in English. It states nothing, so that there is nothing to check in it. */
export const noEnglish = 'In Chinese only.'

/** The language a reader writes in: Chinese when it has a Chinese character. */
export const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')
