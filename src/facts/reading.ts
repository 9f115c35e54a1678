import { type DateMention, datesIn, noEdition } from '../language/dates.ts'
import { type Quantity, quantitiesIn } from '../language/quantities.ts'
import { toSimplified } from '../language/words.ts'
import type { ViolationKind } from '../news/claim.ts'
import type { PaperDate } from '../news/edition.ts'
import type { Glossary } from '../news/glossary.ts'
import type { Language } from '../news/language.ts'
import { placeOfPaper } from './names/paper-places.ts'
import { asHomeMoney, homeCurrencies } from './quantities/home-money.ts'
import { withWiderQualifier } from './quantities/wider-qualifier.ts'
import { asYen } from './quantities/yen.ts'

/**
 * One claim and what it rests on. text: in one or both languages. evidence: the source sentences. date: the edition's, against which
 * 昨日 and `yesterday` are read. paper: its name, which says whose 全市 it is. context: the rest of the article, from which names and
 * dates may also come, quantities never.
 */
export type CheckInput = {
  text: Partial<Record<Language, string>>
  evidence: string[]
  date?: PaperDate
  paper?: string
  glossary?: Glossary
  context?: string
}

/** A text with what its language's readers found in it. */
export type Passage = { text: string; language: Language; quantities: Quantity[]; dates: DateMention[] }

/** Everything that the rules look at, read once per claim. */
export type Reading = {
  claim: Partial<Record<Language, Passage>>
  source: Passage
  /** The rest of the article, the source not included; empty when none was given. */
  context: Passage
  date: PaperDate
  dated: boolean
  paper: string
  glossary: Glossary
}

/** What a rule found: kind and where are added by the rules' table. */
export type Finding = { text: string; why: string; kind?: ViolationKind }

export const read = (input: CheckInput): Reading => {
  const date = input.date ?? noEdition
  const evidence = plainChinese(input.evidence.join('\n'))
  const context = plainChinese(input.context ?? '')
  const day = datelineOf(`${evidence}\n${context}`, date)
  const source = sourceOf(evidence, day)
  const paper = paperAndPlace(toSimplified(input.paper ?? ''))
  const homes = homeCurrencies(paper, `${evidence}\n${context}`)
  const claim: Reading['claim'] = {}
  for (const language of ['zh', 'en'] as const) {
    const text = input.text[language]
    if (text !== undefined) claim[language] = passageOf(language === 'zh' ? plainChinese(text) : text, language, date, { source, homes })
  }
  return {
    claim,
    source,
    context: sourceOf(context, day),
    date,
    dated: input.date !== undefined,
    paper,
    glossary: input.glossary ?? new Map(),
  }
}

const paperAndPlace = (paper: string) => `${paper} ${placeOfPaper(paper)}`.trim()

/** Simplified, and without the blanks that some papers set between characters and figures. Kept for the texts that a story's claims share. */
const plainChinese = (text: string): string => {
  const known = plains.get(text)
  if (known !== undefined) return known
  const plain = toSimplified(text)
    // 6萬1,287元; 800公里（含）以下.
    .replace(/(?<=[万亿]\d),(?=\d{3}(?!\d))|(?<=[万亿]\d{2,3}),(?=\d{3}(?!\d))|（含(?:本数)?）(?=以[上下])/gu, '')
    .replace(/(?<=\p{Script=Han}) +(?=[\d“《（(])|(?<=[\d%％”》）)]) +(?=\p{Script=Han})|(?<=\d) (?=\d{3}(?!\d))/gu, '')
    // Some papers print their commas in half width; a thousands separator stands between digits.
    .replace(
      /(?<=[\p{Script=Han}%％”》）)\w])([,;:!?])(?=[\s\p{Script=Han}“《（(A-Za-z\d]|$)(?<!\d,(?=\d)|[A-Za-z\d]:(?=\d|\/))/gu,
      (mark) => halfWidthMarks[mark]!,
    )
  if (plains.size >= 16) plains.delete(plains.keys().next().value!)
  plains.set(text, plain)
  return plain
}

const halfWidthMarks: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

const plains = new Map<string, string>()

/** 新华社北京7月8日电: an agency's 今天 is the day of its dateline, not of the paper that prints it. */
const datelineOf = (text: string, date: PaperDate): PaperDate => {
  const [, month, day] = /(?<!\d)(\d{1,2})月(\d{1,2})日[电讯]/.exec(text) ?? []
  if (month === undefined || day === undefined) return date
  return datesIn(`${month}月${day}日`, 'zh', date)[0]?.from ?? date
}

/** Read as far as a rule asks: of the rest of an article nobody asks for the quantities. evidence: what a claim rests on, and the currencies that 元 may be in. */
const passageOf = (
  text: string,
  language: Language,
  date: PaperDate,
  evidence?: { source: Passage; homes: ReadonlySet<string> },
): Passage => {
  let quantities: Quantity[] | undefined
  let dates: DateMention[] | undefined
  return {
    text,
    language,
    get quantities() {
      quantities ??= quantitiesIn(text, language, this.dates)
        .map((quantity) => withWiderQualifier(quantity, text, language))
        .map((quantity) =>
          evidence ? asHomeMoney(asYen(quantity, evidence.source.quantities), evidence.source.quantities, evidence.homes) : quantity,
        )
      return quantities
    },
    get dates() {
      dates ??= datesIn(text, language, date)
      return dates
    },
  }
}

/** The claims of one story rest on the same few sentences, and share its context: what was read last is kept. */
const sourceOf = (text: string, date: PaperDate): Passage => {
  const key = `${date}\n${text}`
  const known = kept.get(key)
  if (known) return known
  const passage = passageOf(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', date)
  if (kept.size >= 16) kept.delete(kept.keys().next().value!)
  kept.set(key, passage)
  return passage
}

const kept = new Map<string, Passage>()
