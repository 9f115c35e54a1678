import { chineseNumber } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { sameQuantity } from './same-quantity.ts'

/** A 4–3 vote: 4人赞成、3人反对; what was passed has the votes for it first. */
export const votes = ({ value, upTo, at, end }: Quantity, { text }: Passage, { quantities, text: evidence }: Passage): boolean => {
  const passed =
    /^(?:的?(?:票数|结果))?(?:获得?)?(?:通过|批准)/.test(text.slice(end)) || /\b(?:pass|approv)\w*\b[^.;]{0,16}$/i.test(text.slice(0, at))
  const cast = quantities.filter((own) => own.kind === 'count' && /^[人票名席位]$/.test(own.unit))
  const isFor = (own: Quantity) => /^(?:赞成|同意|支持)/.test(evidence.slice(own.end))
  return (
    (passed ||
      /\bvot(?:e|ing)|\bsplit\b|\bmargins?\b|\bdissent|\bballot|\breject|\bveto|票|表决|否决|驳回/i.test(
        text.slice(Math.max(0, at - 20), end + 20),
      )) &&
    [value, upTo].every((side) => cast.some((own) => own.value === side)) &&
    !(passed && cast.some((own) => isFor(own) && own.value === upTo && upTo !== value))
  )
}

/** Two goals told one by one, before any was pulled back, are 2–0. */
export const goalsTold = ({ value, upTo }: Quantity, { text }: Passage): boolean =>
  // 两球落后: 0比2.
  (upTo !== undefined &&
    Math.min(value, upTo) === 0 &&
    everyMatch(text, /([一两二三四五六])球(?:落后|领先)|(?:落后|领先)([一两二三四五六])球/g).some(
      ([, first, second]) => chineseNumber((first ?? second)!) === Math.max(value, upTo),
    )) ||
  (upTo === 0 &&
    value > 0 &&
    (text.match(/破门|(?<![助])(?:[再先]入|[攻打]入|打进|踢进|[首进]球(?!员|门|场|[队数])|建功|得手|破网)/g)?.length === value ||
      new RegExp(`连[进入下](?:${value}|${' 一两三四五六'[value] ?? ' '})球`).test(text)))

/** 18比21、21比15、21比19 is 2–1 in games. */
export const gamesWon = ({ value, upTo }: Quantity, { quantities, text }: Passage): boolean => {
  const games = quantities.filter(({ kind, value: own, upTo: other }) => kind === 'score' && Math.max(own, other!) >= 6)
  const apart = games.some((game, index) => index > 0 && !/^[、，和]$|^,? (?:and )?$/.test(text.slice(games[index - 1]!.end, game.at)))
  if (games.length < 2 || apart) return false
  const won = games.filter((game) => game.value > game.upTo!).length
  return value === won && upTo === games.length - won
}

/** 4–1 for 4胜1负. */
export const standing = ({ value, upTo }: Quantity, { quantities }: Passage): boolean =>
  ['胜', '负'].every((unit, side) => quantities.some((own) => own.unit === unit && own.value === [value, upTo][side]))

/** 每五双中约有两双 is 40%. */
export const outOfEvery = ({ kind, at }: Quantity, { text, language, quantities }: Passage, source: Passage): boolean =>
  kind === 'count' &&
  language === 'zh' &&
  quantities.slice(1).some((part, index) => {
    const whole = quantities[index]!
    return (
      (whole.at === at || part.at === at) &&
      part.kind === 'count' &&
      whole.kind === 'count' &&
      part.value < whole.value &&
      whole.value <= 20 &&
      /^[^，。；\d]{0,10}[中里]，?(?:就|大?约|至少|近|仅|只)*有?约?$/.test(text.slice(whole.end, part.at)) &&
      /每/.test(text.slice(Math.max(0, whole.at - 12), whole.at)) &&
      source.quantities.some((own) =>
        sameQuantity({ ...part, kind: 'percent', unit: '%', fraction: true, value: (part.value / whole.value) * 100, digits: 0 }, own),
      )
    )
  })

/** 21比18、17比21、21比19 are three games. */
export const gamesPlayed = ({ kind, unit, value }: Quantity, { text, quantities }: Passage): boolean => {
  if (kind !== 'count' || value < 2 || value > 7 || !/^(?:[局盘]|(?:straight |full |tight |close )*(?:games?|sets|frames)\b)/.test(unit))
    return false
  const rows = quantities
    .filter((own) => own.kind === 'score')
    .reduce<Quantity[][]>((all, score) => {
      const last = all.at(-1)?.at(-1)
      if (last && /^(?:[、，和]|，?第[二三四五六七]局)$/.test(text.slice(last.end, score.at))) all.at(-1)!.push(score)
      else all.push([score])
      return all
    }, [])
  return rows.some((row) => row.length === value)
}
