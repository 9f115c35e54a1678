import type { Finding, Passage } from '../reading.ts'

const sides: Record<string, string> = { east: '东', west: '西', south: '南', north: '北' }

/** Things that are called by their side, so that another side is another thing: a station, a gate, a campus. */
const things: { zh: string; en: string; between: string }[] = [
  { zh: '站', en: '(?:[Ss]tation|[Ss]top|[Tt]erminal)', between: '(?:客运|汽车|火车|高铁|公交|长途|动车)?' },
  { zh: '门', en: '(?:[Gg]ate|[Ee]ntrance)', between: '' },
  { zh: '校区', en: '[Cc]ampus', between: '' },
  { zh: '广场', en: '(?:[Ss]quare|[Pp]laza)', between: '' },
  { zh: '院区', en: '(?:[Cc]ampus|[Bb]ranch)', between: '' },
  { zh: '路', en: '(?:[Rr]oad|[Ss]treet|Rd|Lu)', between: '(?:[一二三四五])?' },
  { zh: '街', en: '(?:[Ss]treet|[Rr]oad|[Aa]venue)', between: '' },
  { zh: '山', en: '(?:[Mm]ountain|[Hh]ill)', between: '' },
]

const inEnglish = things.map(
  ({ en }) =>
    new RegExp(
      `\\b(East|West|South|North)(?:ern)? (?:(?:[Rr]ailway|[Rr]ail|[Tt]rain|[Bb]us|[Cc]oach|[Hh]igh-[Ss]peed|[Ll]ong-[Dd]istance|[Pp]assenger|First|Second|Third) ){0,3}${en}\\b`,
      'g',
    ),
)

/** 汽车北站, `the West Gate` where the evidence has only another side of it: 汽车南站, 东门. */
export const sidedNames = ({ text, language }: Passage, source: string): Finding[] => {
  if (!(language === 'zh' ? /[东西南北]/ : /\b(?:East|West|South|North)/).test(text)) return []
  return things.flatMap(({ zh, between }, at) => {
    const named = new RegExp(`([东西南北])${between}${zh}(?!点|长|位|台|牌)`, 'gu')
    const theirs = new Set([...source.matchAll(named)].map(([, side]) => side!))
    if (theirs.size === 0) return []
    const said =
      language === 'zh'
        ? [...text.matchAll(named)].map(([words, side]) => ({ words, side: side! }))
        : [...text.matchAll(inEnglish[at]!)].map(([words, side]) => ({ words, side: sides[side!.toLowerCase()]! }))
    return said
      .filter(({ side }) => !theirs.has(side) && !new RegExp(`${side}[^，。；]{0,6}${zh}`, 'u').test(source))
      .map(({ words }) => ({ text: words, why: `the evidence has ${[...theirs].join('、')} of it` }))
  })
}
