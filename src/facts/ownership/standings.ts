import { chineseNumber, englishNumber } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage, Reading } from '../reading.ts'

/** What a table of places says: which medals, who is at its top, and how many places up or down. */
export const standingsKept = (claim: Passage, { source }: Reading): Finding[] =>
  source.language === 'zh'
    ? [
        ...medals(claim, source.text),
        ...top(claim.text, source.text, claim.language),
        ...firstPrize(claim, source.text),
        ...moved(claim, source.text),
      ]
    : []

const metals = [
  ['gold', '金', /^golds?\b/i],
  ['silver', '银', /^silvers?\b/i],
  ['bronze', '铜', /^bronzes?\b/i],
] as const

/** 4金6银 for 6金4银: a metal of which the evidence has another number. */
const medals = ({ text, language }: Passage, source: string): Finding[] => {
  const told = (metal: string, body: string) =>
    [
      ...body.matchAll(
        new RegExp(
          `([\\d一二两三四五六七八九十百]+)(?:枚|块|个)?${metal}(?:牌|(?=[\\d一二两三四五六七八九十、，。；和与及]|$|的|列|居|位|分|并|排|收官))`,
          'g',
        ),
      ),
    ].map(([all, count]) => ({ all, count: chineseNumber(count!) }))
  return metals.flatMap(([, metal, english]) => {
    const theirs = told(metal, source)
    if (theirs.length === 0) return []
    const own =
      language === 'zh'
        ? told(metal, text)
        : everyMatch(text, /\b(\d+|[a-z]+)(?=( (?:medals? )?)(golds?|silvers?|bronzes?)\b)/gi)
            .filter(([, , , word]) => english.test(word!))
            .map(([, count, gap, word]) => ({ all: `${count}${gap}${word}`, count: englishNumber(count!) }))
    return own
      .filter(({ count }) => count !== undefined && count > 1 && !theirs.some((one) => one.count === count))
      .map(({ all }) => ({ text: all, why: `the evidence has ${theirs[0]!.all} of them` }))
  })
}

const lower = /(?:[位排名]?列|位居|[居排]|名列|获得?)[^，。；、]{0,8}第(?:[二三四五六七八九十]|\d+)(?!\d|[届次期批季场轮天年个产])/u
const atTop = {
  zh: /(?:居|列|登上|登|位)[^，。；]{0,10}(?:首位|榜首)|居首/,
  en: /\b(?:rank(?:s|ed|ing)?|came|finish(?:ed|ing|es)|plac(?:ed|es|ing)) (?:first|No\. 1)\b|\btop(?:ped|s|ping) the (?:\w+ )?(?:table|list|standings|ranking)\b/i,
}

/** 居首位 where the evidence has 列第二, and nothing that comes first. */
const top = (text: string, source: string, language: Passage['language']): Finding[] => {
  const said = atTop[language].exec(text)?.[0]
  const meant = lower.exec(source)?.[0]
  return said &&
    meant &&
    !/第[一1](?!\d)|首(?!席|都|府|先|批|次|日|届|期|发|付|钢)|冠军|夺冠|[摘夺折]|榜一|头名|领跑|领先|最[高多大快好]/.test(source)
    ? [{ text: said, why: `the evidence says ${meant}` }]
    : []
}

/** 一等奖 where the evidence has only 二等奖. */
const firstPrize = ({ text, language }: Passage, source: string): Finding[] => {
  const said = (language === 'zh' ? /一等[奖功]/ : /\bfirst prizes?\b/i).exec(text)?.[0]
  const meant = /[二三]等[奖功]/.exec(source)?.[0]
  return said && meant && !/一等|第一|冠军|金奖|[头首]奖|特等/.test(source) ? [{ text: said, why: `the evidence says ${meant}` }] : []
}

const steps = {
  up: {
    zh: /(?:前进|上升|提升|跃升|前移|攀升|进位|升)了?(?:\d+|[一二两三四五六七八九十]+)个?(?:位|名)(?!次?[教学员工])/,
    en: /\b(?:up|ris(?:es?|en|ing)|rose|climb\w*|gain\w*|moved up|jump\w*) (?:by )?(?:\w+) (?:places?|spots?|positions?)\b/i,
  },
  down: {
    zh: /(?:后退|下降|下滑|退后|后移|跌落|退|降)了?(?:\d+|[一二两三四五六七八九十]+)个?(?:位|名)(?!次?[教学员工])/,
    en: /\b(?:down|f[ae]ll(?:en|ing|s)?|dropp\w+|slip\w*|slid|los(?:es|t|ing)) (?:by )?(?:\w+) (?:places?|spots?|positions?)\b/i,
  },
}

/** Down four places for 前进4位. */
const moved = ({ text, language }: Passage, source: string): Finding[] =>
  (
    [
      ['up', 'down'],
      ['down', 'up'],
    ] as const
  ).flatMap(([way, other]) => {
    const said = steps[way][language].exec(text)?.[0]
    const meant = steps[other].zh.exec(source)?.[0]
    return said && meant && !steps[way].zh.test(source) ? [{ text: said, why: `the evidence says ${meant}` }] : []
  })
