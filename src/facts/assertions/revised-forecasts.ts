import { everyMatch } from '../../language/patterns.ts'
import type { Passage } from '../reading.ts'

/**
 * 将需求增幅由85万桶下调至77万桶: a forecast of growth that was cut still is one of growth, so that its figures tell either way. What counts is
 * which way it was revised. from, to: the clause of the claim that tells it; undefined where the claim or the evidence tells no revision.
 */
export const revisedForecasts = (
  claim: Passage,
  source: Passage,
): { said: string; agrees: boolean; from: number; to: number } | undefined => {
  const said = revised[claim.language].exec(claim.text)
  if (!said) return undefined
  const ways = everyMatch(source.text, told).map(({ 0: words }) => isRise(words))
  if (ways.length === 0) return undefined
  const { text, language } = claim
  const from = language === 'zh' ? Math.max(text.lastIndexOf('，', said.index), text.lastIndexOf('。', said.index)) + 1 : said.index
  const stop = text.slice(said.index).search(ends[language])
  return { said: said[0], agrees: ways.includes(isRise(said[0])), from, to: stop < 0 ? text.length : said.index + stop }
}

const forecast = '(?:forecasts?|estimates?|outlook|projections?|predictions?)'
const revised = {
  zh: /[上下]调|调[高低]/,
  en: new RegExp(
    `\\b(?:cut|cuts|cutting|trim\\w*|lower(?:s|ed|ing)|reduc\\w+|downgrad\\w+|slash\\w*|pared?|rais(?:ed|es|ing)|lift(?:s|ed|ing)|upgrad\\w+|increas\\w+) (?:its|the|their|an?|his|her)(?: [\\w-]+){0,3} ${forecast}\\b`,
    'i',
  ),
}
const told =
  /(?:预[期测计]|展望)[^。；]{0,30}(?:[上下]调|调[高低])|(?:[上下]调|调[高低])[^，。；]{0,24}(?:预[期测计]|展望)|[高低]于(?:此前|先前|之前|上次|原|其?\d+月份?的?|上月)[^，。；]{0,8}预[期测计]/g

/** Where the clause that tells the revision ends. */
const ends = { zh: /[，。；]/, en: /;|\.\s|,? (?:and|while|but|though|as|with|against)\b/ }

const isRise = (words: string): boolean => /上调|调高|高于|rais|lift|upgrad|increas/i.test(words)
