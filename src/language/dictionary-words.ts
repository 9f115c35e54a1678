import { readFileSync } from 'node:fs'
import { isStopWord, stemOf } from './english.ts'
import { stemsTold } from './glosses.ts'
import { loadLexicon } from './lexicon.ts'
import { searchWordsOf } from './words.ts'

/**
 * Whether a Chinese text has a word that an English one translates, by the lexicon or by CC-CEDICT: of usual words, 梨 for pears. A word that
 * neither knows is told by nothing.
 */
export const tells = (chinese: string, english: string): boolean => {
  const word = english.toLowerCase()
  if (isStopWord(word)) return false
  const stem = stemOf(word)
  const told = allStems(chinese)
  return told.has(stem) || (others.get(stem) ?? []).some((other) => told.has(other))
}

/** What CC-CEDICT calls otherwise, by other words for it. */
const others = new Map(
  `aluminium=aluminum petrol=gasoline,fuel tyre=tire flat=apartment lorry=truck fibre=fiber theatre=theater programme=program jewellery=jewelry
  labour=labor catalogue=catalog aeroplane=airplane rubbish=garbage trousers=pants biscuit=cookie sweet=candy coach=bus mould=mold ageing=aging
  defence=defense regular=ordinary,common conventional=traditional child=children,kid kid=child senior=elderly,old pensioner=old,elderly
  weekday=workday car=automobile vehicle=car,automobile firm=enterprise,company company=enterprise,firm villager=village farmer=peasant
  outbreak=epidemic snowstorm=snow,blizzard,storm visitor=tourist,guest tourist=visitor purchase=buy sale=sell sell=sale worker=labor staff=employee employee=staff,worker pupil=student
  schoolchild=student shop=store store=shop stall=booth booth=stall maker=manufacture manufacturer=factory plant=factory factory=plant mill=factory
  kill=die,death,perish,murder dead=die,death,perish death=die,perish die=death,perish victim=perish injured=wound,hurt hurt=wound,injure
  injure=wound,hurt wounded=injure,hurt relocate=transfer,resettle evacuate=transfer,withdraw missing=lost jail=imprison,sentence,prison
  prison=imprison,sentence jailed=imprison,sentence sentence=judge fetch=deal,auction earn=profit,income,gain income=revenue revenue=income
  passenger=traveler,guest traveller=passenger,traveler rider=passenger men=male man=male women=female woman=female boy=male girl=female urban=town,city
  rural=village,countryside,country farmland=cultivate,field cropland=cultivate output=production,yield crop=crop,output harvest=reap,gather
  owner=master household=family home=house,residence,housing house=residence housing=residence,house flat=house pay=wage,salary wage=salary,pay
  salary=wage,pay cost=expense,price price=cost spending=expenditure,expense expenditure=expense fund=capital,money investment=invest
  ship=vessel,boat vessel=ship,boat boat=ship plane=aircraft,airplane aircraft=airplane flight=airplane train=railway rail=railway hospital=medical
  doctor=physician,medical patient=sick,illness disease=illness,sick pensioner=retire retiree=retire teacher=educate school=education
  police=public,security overheat=hot,heat raise=increase,lift lower=reduce,decrease cut=reduce,decrease tonne=ton
  neighbour=neighbor colour=color harbour=harbor honour=honor rumour=rumor tumour=tumor vapour=vapor flavour=flavor`
    .split(/\s+/)
    .map((pair) => pair.split('='))
    .map(([word = '', named = '']) => [stemOf(word), named.split(',').map(stemOf)] as const),
)

const allStems = (chinese: string): ReadonlySet<string> => {
  const known = lately.get(chinese)
  if (known) return known
  const table = load()
  // 小型车 is a car too: what a longer word ends in is its kind.
  const words = new Set(
    searchWordsOf(chinese).flatMap((word) => [word, word.slice(-1), ...(table.has(word) || loadLexicon().has(word) ? [] : word)]),
  )
  const stems = new Set([...stemsTold(chinese), ...[...words].flatMap((word) => table.get(word)?.split(' ') ?? [])])
  if (lately.size >= 64) lately.delete(lately.keys().next().value!)
  lately.set(chinese, stems)
  return stems
}

const lately = new Map<string, ReadonlySet<string>>()

/** The 31,164 commoner words of CC-CEDICT (CC BY-SA 4.0) that are no names, each with up to four stems of its English. */
const load = (): ReadonlyMap<string, string> => {
  loaded ??= new Map(
    readFileSync(new URL('dictionary-words.tsv', import.meta.url), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string]),
  )
  return loaded
}

let loaded: ReadonlyMap<string, string> | undefined
