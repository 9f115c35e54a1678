import { stemmer } from 'stemmer'

/** The words of an English text in order, lower-case, without possessive 's; numbers keep their commas and points. */
export const englishWords = (text: string): string[] =>
  (plain(text).toLowerCase().match(wordLike) ?? []).map((word) =>
    word.includes("'") ? word.replace(/'s?$/, '').replaceAll("'", '') : word,
  )

/** A word's stem (exports, exported and exporting are one). Remembered, for there are few different words. */
export const stemOf = (word: string): string => {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size > 50_000) stems.clear()
    stem = stemmer(irregular.get(word) ?? word)
    stems.set(word, stem)
  }
  return stem
}

/** Words that say nothing about the subject of a text: articles, prepositions, auxiliaries, pronouns, question words. */
export const isStopWord = (word: string): boolean => stopWords.has(word)

/** The stems of a text's telling words, in order: what phrases are looked up by. */
export const stemsOf = (text: string): string[] =>
  englishWords(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf)

/** Without accents, and with typewriter apostrophes. */
const plain = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'") : text

const beyondAscii = /[\u0080-\uffff]/
/** Forms that no rule brings back to their base. */
const irregular = new Map(
  `arose=arise arisen=arise ate=eat eaten=eat beat=beat beaten=beat became=become began=begin begun=begin bent=bend bet=bet bit=bite bitten=bite
  blew=blow blown=blow bore=bear borne=bear bought=buy bound=bind bred=breed broke=break broken=break brought=bring built=build burnt=burn
  came=come caught=catch chose=choose chosen=choose clung=cling dealt=deal drawn=draw drew=draw driven=drive drove=drive drank=drink drunk=drink
  dug=dig fallen=fall fed=feed fell=fall felt=feel fled=flee flew=fly flown=fly forbade=forbid forbidden=forbid fought=fight found=find
  forgot=forget forgotten=forget froze=freeze frozen=freeze gave=give given=give gone=go got=get gotten=get grew=grow grown=grow heard=hear
  held=hold hid=hide hidden=hide hung=hang kept=keep knew=know known=know laid=lay learnt=learn led=lead left=leave lent=lend lost=lose
  lay=lie lain=lie made=make meant=mean met=meet paid=pay proven=prove ran=run rang=ring risen=rise rode=ride rose=rise said=say sang=sing
  sank=sink sat=sit saw=see seen=see sent=send sewn=sew shaken=shake shone=shine shook=shake shot=shoot shown=show shrank=shrink slept=sleep slid=slide
  sold=sell sought=seek sown=sow spent=spend spoke=speak spoken=speak sprang=spring spun=spin stole=steal stolen=steal stood=stand
  stricken=strike struck=strike strove=strive stuck=stick sung=sing sunk=sink swam=swim swept=sweep swore=swear sworn=swear taken=take taught=teach
  thought=think threw=throw thrown=throw told=tell took=take tore=tear torn=tear understood=understand went=go withdrawn=withdraw withdrew=withdraw
  woke=wake won=win wore=wear worn=wear wound=wind written=write wrote=write children=child men=man women=woman people=person feet=foot teeth=tooth
  mice=mouse lives=life wives=wife knives=knife leaves=leaf wolves=wolf shelves=shelf thieves=thief halves=half larger=large largest=large
  bigger=big biggest=big higher=high highest=high lower=low lowest=low older=old oldest=old newer=new newest=new longer=long longest=long
  greater=great greatest=great smaller=small smallest=small earlier=early earliest=early later=late latest=late heavier=heavy heaviest=heavy
  better=good best=good worse=bad worst=bad faster=fast fastest=fast shorter=short shortest=short stronger=strong strongest=strong died=die
  dying=die lying=lie tied=tie`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

const stems = new Map<string, string>()
const wordLike = /[a-z]+(?:'[a-z]+)*(?:\d+)?|\d+(?:[.,]\d+)*(?:[a-z]+)?/g
const stopWords = new Set(
  `a an the of in on at by for from to with into onto upon as per via about against between among during through within without
  over under after before above below since until till while than then so too very just only also even still yet again ever never
  and or but nor if because though although whether
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those there here
  one ones some any each every all both either neither such other others another own same
  what which who whom whose when where why how much many
  not no s t don isn wasn aren weren doesn didn sb sth etc`
    .split(/\s+/)
    .filter(Boolean),
)
