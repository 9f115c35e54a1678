import { homesOf, isAtHome } from '../../language/homes.ts'
import { loadForeignPlaces, loadLandmarks, loadPlaces } from '../../language/names.ts'

/** Who has a home country: firms and their kinds, and persons by what they do. */
const whose =
  'compan(?:y|ies)|firms?|groups?|giants?|corporation|conglomerate|multinational|(?:\\w+-?)?makers?|manufacturers?|producers?|retailers?|brands?|labels?|chains?|airlines?|carriers?|banks?|lenders?|insurers?|developers?|operators?|suppliers?|contractors?|builders?|startups?|start-ups?|miners?|brewers?|designers?|owners?|traders?|majors?|studios?|platforms?|consultancy|institutions?|(?:arch)?rivals?|unit|parent|clubs?|sides?|teams?|stars?|players?|aces?|champions?|medall?ists?|runners?|swimmers?|sprinters?|vaulters?|jumpers?|throwers?|riders?|drivers?|racers?|cyclists?|gymnasts?|golfers?|boxers?|wrestlers?|skaters?|skiers?|strikers?|forwards?|midfielders?|defenders?|goalkeepers?|keepers?|coach|manager|duo|pair|teenagers?|veterans?|legends?|great|men|women|man|woman|engineers?|scientists?|physicists?|chemists?|economists?|architects?|artists?|painters?|sculptors?|writers?|novelists?|poets?|authors?|directors?|film-?makers?|actors?|actress|singers?|musicians?|pianists?|violinists?|conductors?|composers?|dancers?|chefs?|teachers?|professors?|scholars?|researchers?|experts?|doctors?|surgeons?|students?|entrepreneurs?|businessm[ae]n|businesswom[ae]n|buyers?|merchants?|importers?|exporters?|tourists?|visitors?|travell?ers?|customers?|billionaires?|tycoons?|magnates?|nationals?|citizens?|diplomats?|ambassadors?|envoys?|politicians?|leaders?|pilots?|astronauts?|newspapers?|daily|broadcasters?|magazines?|news agency'
const someone = new RegExp(`^(?:[’']s)?(?: (?:and )?[\\p{Ll}\\d-]+){0,4}? (?:${whose})\\b`, 'u')
const named = /^(?:[’']s)? \p{Lu}/u
const from = /\p{Lu}[\p{L}’'-]+,? (?:of|from) $/u

/**
 * `Swedish furniture retailer`, `Denmark's Viktor Axelsen`, `Busanan of Thailand`: a country that only says, for the reader, where somebody is at home
 * whom the source names: the one that the table of homes has for him. Of whom the table does not know nobody can say it.
 */
export const isHome = (country: string, text: string, at: number, end: number, source: string): boolean => {
  if (country === '中国' || loadPlaces().has(country) || !loadForeignPlaces().includes(country)) return false
  const after = text.slice(end)
  const homes = homesOf(source)
  if (after.startsWith('-based') && homes.length > 0) return homes.some((home) => home === country || liesIn(country, home))
  if (!(someone.test(after) || named.test(after) || from.test(text.slice(0, at)))) return false
  return homes.includes(country)
}

/** `The London-based bank`: a city of the country where it is at home. */
const liesIn = (city: string, country: string): boolean =>
  loadLandmarks().some(({ part, whole }) => part.test(city) && whole.includes(country))

/** 日本丰田, where the source names 丰田 and the table has it at home there. */
export const isHomeInChinese = (country: string, text: string, source: string): boolean =>
  text
    .split(country)
    .slice(1)
    .every((after) => isAtHome(after, country) && homesOf(source).includes(country))

/** 韩国三星电子, where the source names 三星电子. */
export const withHome = (name: string, source: string): boolean =>
  homesOf(source).some(
    (country) => name.startsWith(country) && isAtHome(name.slice(country.length), country) && source.includes(name.slice(country.length)),
  )
