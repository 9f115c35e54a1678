import type { ViolationKind } from '../news/claim.ts'
import type { Language } from '../news/language.ts'
import { causes } from './assertions/causes.ts'
import { modality } from './assertions/modality.ts'
import { negations } from './assertions/negation.ts'
import { opposites } from './assertions/opposites.ts'
import { otherCauses } from './assertions/other-causes.ts'
import { directions } from './assertions/polarity.ts'
import { strongWords } from './assertions/strong-words.ts'
import { toldOfOther } from './assertions/told-of-other.ts'
import { days } from './dates/days.ts'
import { datesKept } from './dates/when.ts'
import { form } from './form.ts'
import { otherLevel } from './names/body-levels.ts'
import { borrowed } from './names/borrowed.ts'
import { hostsKept } from './names/hosts.ts'
import { nameSource } from './names/name-source.ts'
import { englishNames } from './names/names-en.ts'
import { chineseNames } from './names/names-zh.ts'
import { officesKept } from './names/offices.ts'
import { sidedNames } from './names/sided-names.ts'
import { orders } from './orders.ts'
import { agesKept } from './ownership/ages.ts'
import { baseDays } from './ownership/base-days.ts'
import { crossedItems } from './ownership/crossed-items.ts'
import { doersKept } from './ownership/doers.ts'
import { exchangedInEnglish } from './ownership/exchanged-en.ts'
import { honoursKept } from './ownership/honours.ts'
import { labelsKept } from './ownership/labelled.ts'
import { listedFigures } from './ownership/listed-figures.ts'
import { misplacedFigures } from './ownership/misplaced.ts'
import { changesKept } from './ownership/owned-changes.ts'
import { owners, periods } from './ownership/ownership.ts'
import { partners } from './ownership/partners.ts'
import { partsAsWholes } from './ownership/parts-as-wholes.ts'
import { ranksByScope } from './ownership/ranks-by-scope.ts'
import { personsKept, relationsKept } from './ownership/relations.ts'
import { respectiveRates } from './ownership/respectively.ts'
import { roles } from './ownership/roles.ts'
import { sharesKept } from './ownership/shares.ts'
import { standingsKept } from './ownership/standings.ts'
import { totalsAsParts } from './ownership/totals-as-parts.ts'
import { transfersKept } from './ownership/transfers.ts'
import { winnersKept } from './ownership/winners.ts'
import { parity } from './parity.ts'
import { allOrMost } from './quantities/all-or-most.ts'
import { bounds } from './quantities/bounds.ts'
import { countedThings } from './quantities/counted-things.ts'
import { exactness } from './quantities/exactness.ts'
import { figures } from './quantities/figures.ts'
import { ratesKept, timesKept } from './quantities/rates.ts'
import { targetsKept } from './quantities/targets.ts'
import { wholesKept } from './quantities/wholes.ts'
import type { Finding, Passage, Reading } from './reading.ts'
import { speakersKept } from './speech/attribution.ts'
import { chineseQuotations, englishQuotations } from './speech/quotations.ts'
import { quotedSpeakers } from './speech/quoted-speakers.ts'
import { englishSupport, support } from './support.ts'

/**
 * What holds for every claim. compares: what with what. tolerates: which difference passes, and why it may.
 * A rule looks at one language of the claim (`languages`), or at the claim as a whole.
 */
export type Rule = { kind: ViolationKind; compares: string; tolerates: string } & (
  | { languages: readonly Language[]; find: (claim: Passage, reading: Reading) => Finding[] }
  | { languages?: never; find: (reading: Reading) => Finding[] }
)

const both = ['zh', 'en'] as const

export const rules: readonly Rule[] = [
  {
    kind: 'form',
    compares: 'the text with what its field may hold: its language, its length, plain text, addresses of the source',
    tolerates: 'Latin names inside Chinese, because papers print them so',
    languages: both,
    find: form,
  },
  {
    kind: 'form',
    compares: 'the claim and its evidence with what gives orders to a machine',
    tolerates: 'an order that a story quotes, because the story is about it',
    languages: both,
    find: orders,
  },
  {
    kind: 'evidence',
    compares: 'the words of the Chinese claim, and of each of its clauses, with those of the evidence',
    tolerates: 'any wording that shares three in ten pairs of characters; a clause that shares a third of its characters',
    languages: ['zh'],
    find: support,
  },
  {
    kind: 'evidence',
    compares: 'each English sentence that has neither figure nor name with the evidence, by the lexicon',
    tolerates: 'any wording of which one word stands there in Chinese',
    languages: ['en'],
    find: englishSupport,
  },
  {
    kind: 'quantity',
    compares: 'each quantity with those of the evidence, in base units and in the same currency',
    tolerates:
      'a conversion rounded to the digits it shows, and a figure to three digits or more, because both are as exact as news is; a rounding that its own wording admits, because readers are told; a total, difference, share or multiple that two figures of the evidence give and the wording names; 三成 for 30 %; `one`, `a`, `first`, and small counts that a list or 双方 shows, because they are grammar',
    languages: both,
    find: figures,
  },
  {
    kind: 'quantity',
    compares: 'what a figure counts (people, households, companies, villages) with the evidence',
    tolerates: 'any other noun, and a unit of the evidence that may count several of them',
    languages: both,
    find: countedThings,
  },
  {
    kind: 'quantity',
    compares: 'what a price or yield is counted by (per kilogram, per jin, per mu) with the evidence',
    tolerates: 'a rate in a unit of its own with figures converted to it',
    languages: both,
    find: ratesKept,
  },
  {
    kind: 'quantity',
    compares: 'what time a figure is counted by (a day, a month, a year) with the evidence',
    tolerates: 'any time that the evidence has a word of',
    languages: both,
    find: timesKept,
  },
  {
    kind: 'qualifier',
    compares: 'the exactness of each matched quantity (近, 超, 约, 不足, nearly, over, about) with the evidence',
    tolerates:
      '`more than` for 以上 and `at least` for 多, because both are true then; `about` added or left out, because it bounds nothing',
    languages: both,
    find: exactness,
  },
  {
    kind: 'qualifier',
    compares:
      'a bound (over, less than, 超过, 不足, 至少, 至多) with what the evidence gives exactly, or says of the same thing without a figure',
    tolerates: 'any bound that some figure of the evidence fits',
    languages: both,
    find: bounds,
  },
  {
    kind: 'quantity',
    compares: 'a target told as met or exceeded with the share of it that the evidence gives',
    tolerates: 'evidence with another share of a hundred or more',
    languages: both,
    find: targetsKept,
  },
  {
    kind: 'qualifier',
    compares: 'whether all or most of a thing are meant (所有, 大部分; all, most) with the evidence',
    tolerates: 'evidence that has another word or figure for how many of them',
    languages: both,
    find: allOrMost,
  },
  {
    kind: 'qualifier',
    compares: 'a whole (全国, 全市, 所有, 全线; nationwide, all, fully) with the evidence, where that tells it of a part alone',
    tolerates: 'evidence with any word for all of them',
    languages: both,
    find: wholesKept,
  },
  {
    kind: 'date',
    compares: 'each date, time, weekday and comparison (同比, year on year) with the article, counted from the edition',
    tolerates: 'a month or year for a day within it; a weekday for its date; `this year` where no other year is named',
    languages: both,
    find: days,
  },
  {
    kind: 'date',
    compares:
      'the part of a month, year, decade or century, the year of a 年底, the season, before with after and past with coming, how often in a row, and the day or time of a Chinese clause with the clause of the evidence that says it',
    tolerates: 'a clause that shares less than half of its words with any of the evidence; a part or side that the evidence does not tell',
    languages: both,
    find: datesKept,
  },
  {
    kind: 'quotation',
    compares: 'the words in Chinese quotation marks with the evidence, to the letter',
    tolerates: 'other punctuation and spaces, because no word changes; a short term that the article marks elsewhere',
    languages: ['zh'],
    find: chineseQuotations,
  },
  {
    kind: 'quotation',
    compares: 'the words in English quotation marks with the terms, titles and quotations that the article has in marks',
    tolerates: 'a translated term or title; a sentence only where it may translate one of the article’s quotations, by length and words',
    languages: ['en'],
    find: englishQuotations,
  },
  {
    kind: 'quotation',
    compares: 'to whom words in quotation marks are given, and whether they say no, with the evidence',
    tolerates: 'words that may be of several of its quotations, and a claim that names none of its persons beside them',
    languages: both,
    find: quotedSpeakers,
  },
  {
    kind: 'name',
    compares: 'persons, places, organisations, titles and Latin words of the Chinese text with those of the article and the paper',
    tolerates:
      'short forms (发改委), another word of rank (白石 for 白石县), the province of a named place, because they name the same; what falls apart into words of the evidence and of the language, because a cut is no name; a common noun where the evidence names no body of its kind',
    languages: ['zh'],
    find: chineseNames,
  },
  {
    kind: 'name',
    compares: 'each name in English with the article: glossary, settled names, pinyin, transliteration, words of institutions',
    tolerates:
      'either order of a personal name; ordinary words in capitals, as in headlines; China, the province of a named place, and where a landmark or line is; an unsettled name of a story abroad; a body in small letters where the evidence names none of its kind',
    languages: ['en'],
    find: englishNames,
  },
  {
    kind: 'name',
    compares: 'the level of each body (省教育厅, 市教育局) and the rank of each place (白石县, 白石区) with the evidence',
    tolerates: 'a body or place without its level, and one that the evidence names without it',
    languages: both,
    find: otherLevel,
  },
  {
    kind: 'name',
    compares: 'the side by which a station, gate, campus or street is called (火车东站, the West Gate) with the evidence',
    tolerates: 'a side that the evidence has before a thing of this kind too',
    languages: both,
    find: (claim, { source }) => sidedNames(claim, source.text),
  },
  {
    kind: 'name',
    compares: 'who holds, builds or runs something (由省商务厅主办) with the one whom the evidence names for it',
    tolerates: 'a body of which the evidence has a word, however it is called',
    languages: ['zh'],
    find: (claim, reading) => hostsKept(claim, nameSource(reading)),
  },
  {
    kind: 'name',
    compares: 'a body that only the rest of the article names with the one of its kind that the evidence names',
    tolerates:
      'a claim that names both, and persons and places of the rest of the article, because a sentence leaves out what was said before it',
    languages: both,
    find: borrowed,
  },
  {
    kind: 'ownership',
    compares: 'what each figure is said of (exports or imports, urban or rural, nominal or real, a country) with the evidence',
    tolerates: 'what the wording leaves open, and a figure that the evidence has twice',
    languages: both,
    find: owners,
  },
  {
    kind: 'ownership',
    compares: 'the year, month or span that each figure is said of with the one that the evidence gives it',
    tolerates: 'a figure without a period near it, and a wider period that holds the evidence’s',
    languages: both,
    find: periods,
  },
  {
    kind: 'date',
    compares: 'the time that a level is told of with the one that the evidence measures it against (比6月末减少)',
    tolerates: 'a claim with another time, or that measures something against this one',
    languages: both,
    find: (claim, { source }) => baseDays(claim, source),
  },
  {
    kind: 'name',
    compares: 'the office of each person with the one next to the name in the evidence',
    tolerates: 'director, head, chief and the like for any head of an office, because English does not tell them apart',
    languages: both,
    find: officesKept,
  },
  {
    kind: 'ownership',
    compares: 'whether a figure is a change, its outcome or its starting point (by, to, from; 增加, 增加到, 由) with the evidence',
    tolerates: 'a wording that does not say which, because nothing is then said wrongly',
    languages: both,
    find: roles,
  },
  {
    kind: 'ownership',
    compares:
      'whether a figure is a sum or a share (共, 各; in all, each), a part or something more (其中, 另有; including, in addition to)',
    tolerates: 'a wording that does not say which',
    languages: both,
    find: sharesKept,
  },
  {
    kind: 'ownership',
    compares:
      'the places in an order that one thing has in the world, the country and a part of it (全国第12个、山东首个) with the evidence',
    tolerates: 'a place of which the evidence does not say where it holds',
    languages: both,
    find: ranksByScope,
  },
  {
    kind: 'ownership',
    compares: 'what the claim says of all of them with what the evidence says of a part',
    tolerates: 'what stands outside of the part too, and evidence with a word for all of them',
    languages: both,
    find: partsAsWholes,
  },
  {
    kind: 'ownership',
    compares:
      'a figure that the evidence gives for a whole, before 其中 and a smaller one for a part, with whether the claim gives it to the part',
    tolerates: 'a claim with both figures, or with any word of a whole and its parts',
    languages: both,
    find: totalsAsParts,
  },
  {
    kind: 'ownership',
    compares: 'each figure of the claim with the others of its kind in the evidence: whose surroundings are those that the claim gives it',
    tolerates: 'another wording, as long as no other figure fits it far better; a figure that the claim tells in its own place too',
    languages: both,
    find: misplacedFigures,
  },
  {
    kind: 'ownership',
    compares: 'what a Chinese claim says of two numbered items (第一类, 第二类) with what the evidence says of each',
    tolerates: 'an item that shares more with its own than with the other',
    languages: ['zh'],
    find: (claim, { source }) => crossedItems(claim, source),
  },
  {
    kind: 'ownership',
    compares: 'the words next to two figures of an English claim with those next to them in the evidence, by the lexicon',
    tolerates: 'words that the lexicon does not know',
    languages: ['en'],
    find: exchangedInEnglish,
  },
  {
    kind: 'ownership',
    compares: 'which two figures stand together in a clause (a number of projects and what they cost) with the evidence',
    tolerates: 'figures without exactly one such partner in the evidence',
    languages: both,
    find: partners,
  },
  {
    kind: 'ownership',
    compares: 'the rate of each amount with the one that 分别 gives it in the evidence',
    tolerates: 'an order of figures that leaves open which rate is whose',
    languages: both,
    find: respectiveRates,
  },
  {
    kind: 'ownership',
    compares: 'the age that is told beside a person with the one that the evidence tells beside that person',
    tolerates: 'a person beside whom the evidence has no age',
    languages: both,
    find: agesKept,
  },
  {
    kind: 'ownership',
    compares: 'the label right before a figure with what stands right before it in the evidence',
    tolerates: 'a label that the evidence has elsewhere too, and words for how something moved',
    languages: both,
    find: labelsKept,
  },
  {
    kind: 'ownership',
    compares: 'the figure of each noun of a list with the one that 分别 gives it in the evidence, by their order',
    tolerates: 'nouns that the lexicon does not know, and a wording that leaves open which noun is meant',
    languages: both,
    find: listedFigures,
  },
  {
    kind: 'ownership',
    compares: 'which level (33.8亿吨) a change in per cent, points or times is told of with the evidence',
    tolerates: 'a change or level that the evidence tells more than once or alone; a change that may be of several levels before it',
    languages: both,
    find: changesKept,
  },
  {
    kind: 'ownership',
    compares: 'the two parties of a victory, a purchase or a succession with the evidence',
    tolerates: 'passive wording, because it turns the order and not the sense',
    languages: both,
    find: relationsKept,
  },
  {
    kind: 'ownership',
    compares:
      'who gives and who takes what is sold, paid, given back or sent (转让, 向…支付, 归还; sold to, ordered to pay) with the evidence',
    tolerates: 'a transfer told from its other end (受让 for 转让), and parties that no word of the evidence tells apart',
    languages: both,
    find: transfersKept,
  },
  {
    kind: 'ownership',
    compares:
      'of whom a clause of a Chinese claim says to the letter what one of the evidence says of another of the kind (person, body, place)',
    tolerates: 'a doer that the clause of the evidence names as well, or leaves out',
    languages: ['zh'],
    find: doersKept,
  },
  {
    kind: 'ownership',
    compares:
      'the words and figures of a claim with what the evidence tells of the one person, day or place that it names, and of each other one',
    tolerates: 'a claim that names several of a kind, and whatever has one word that the evidence tells of its own',
    languages: both,
    find: (claim, { source }) => toldOfOther(claim, source),
  },
  {
    kind: 'ownership',
    compares: 'who got a prize, and who has a part in a work (获奖, 编导为; was awarded) with the evidence',
    tolerates: 'whom the evidence does not name beside the one who did',
    languages: both,
    find: honoursKept,
  },
  {
    kind: 'ownership',
    compares: 'who won, who came second and who third (夺冠, 银牌; won, runner-up) with the evidence',
    tolerates: 'a clause that names more than one of them',
    languages: both,
    find: winnersKept,
  },
  {
    kind: 'ownership',
    compares: 'how many medals of each kind, who stands at the top of a table, and whether places were gained or lost, with the evidence',
    tolerates: 'a first place where the evidence has anything that is first or most',
    languages: both,
    find: standingsKept,
  },
  {
    kind: 'ownership',
    compares: 'who says it (说, 表示, 认为; said, according to) with the evidence, where that has several speakers',
    tolerates: 'a speaker whom the evidence does not set beside others, and words that are as near to his own',
    languages: both,
    find: speakersKept,
  },
  {
    kind: 'ownership',
    compares: 'what a Chinese claim says of each person with what the evidence says of each',
    tolerates: 'other words for it',
    languages: ['zh'],
    find: personsKept,
  },
  {
    kind: 'direction',
    compares: 'words of rise, fall and standstill, for each figure and in all, with the evidence',
    tolerates: 'a narrowing fall told either way, because both are true',
    languages: both,
    find: directions,
  },
  {
    kind: 'direction',
    compares: 'which way the cause went that is given for something (受…增加影响, as … shrinks) with the evidence',
    tolerates: 'a cause of another thing than any that the evidence names',
    languages: both,
    find: causes,
  },
  {
    kind: 'evidence',
    compares:
      'the reason that is given for something (因, 由于, 导致; because of, caused by, blamed on) with the one that the evidence gives for it',
    tolerates: 'a reason that shares one telling word with it; one that the evidence tells, where it gives none at all',
    languages: both,
    find: otherCauses,
  },
  {
    kind: 'term',
    compares: 'words that have an opposite (men and women, east and west, opened and closed) with the evidence',
    tolerates: 'either word where the evidence has both, because which is meant cannot be seen',
    languages: both,
    find: opposites,
  },
  {
    kind: 'evidence',
    compares: 'events that are never said lightly (signed, killed, arrested, appealed, a world record) with the words of the evidence',
    tolerates: 'any word of the evidence for the event',
    languages: both,
    find: strongWords,
  },
  {
    kind: 'direction',
    compares: 'negations (未, 没有, 不, not, never, no) with those of the evidence, word by word where both languages show the word',
    tolerates: 'a negation of what the evidence does not mention in words that we know',
    languages: both,
    find: negations,
  },
  {
    kind: 'direction',
    compares:
      'what is planned (将, 拟, 力争; will, plans to) and what is done (已; has, the past) with the clause of the evidence that says it',
    tolerates: 'a clause that does not say which; a plan that the claim calls one in any word',
    languages: both,
    find: modality,
  },
  {
    kind: 'parity',
    compares: 'the figures of the two languages with each other, where the evidence does not have one of them',
    tolerates:
      'a figure of the evidence that only one of them tells, because it contradicts nothing; small counts in words and conversions, because the grammar and units of the languages differ',
    find: parity,
  },
]
