/** The reader's languages, in the order in which a bilingual text shows them. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in every language; both are always present and never empty in what is published. */
export type Bilingual = Record<Language, string>

/** The English of a text of which nothing can be said in English. It states nothing, so that there is nothing to check in it. */
export const noEnglish = 'In Chinese only.'

/** With this begins the English of a text of which only what it speaks of can be said, not what it says of that. */
export const mentionsOnly = 'Mentions'
export const isMentioning = (en: string): boolean => en.startsWith(`${mentionsOnly} `)

/** The language a reader writes in: Chinese when it has a Chinese character. */
export const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')
