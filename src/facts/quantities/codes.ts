import { loadNames } from '../../language/names.ts'
import { chineseNumber } from '../../language/numbers.ts'
import { everyMatch } from '../../language/patterns.ts'

/** `Series B`, `Hepatitis B`: a letter that tells one of its kind from another. */
const letters = /\b(?:Series|Class|Type|Grade|Group|Zone|Block|Hall|Area|Hepatitis|Category|Plan|Vitamin) ([A-Z])\b/g

/** Things that are told apart by a number, of which no number of the kind need stand in the source (`numbered.ts`). */
const numbered = /\b(?:Route|Terminal|Phase|Highway|Room|Article|Flight|Stage|Zone|No\.?) (\d+)\b/g

/** G7011, 5G, B2C, C919: a name of letters and figures stands in the source as it is. */
export const codes = (text: string, source: string, refuse: (name: string) => void) => {
  for (const [words, letter] of everyMatch(text, letters))
    if (!new RegExp(`${letter}(?![A-Za-z])`).test(source) && !/[甲乙丙丁]/.test(source)) refuse(words)
  for (const [name, figures] of everyMatch(text, numbered)) {
    if (
      !new RegExp(`(?<![\\d.])${figures}(?!\\d)`).test(source) &&
      !everyMatch(source, /[一二三四五六七八九十百]{1,5}/g).some(([numeral]) => chineseNumber(numeral) === Number(figures))
    )
      refuse(name)
  }
  for (const [code] of everyMatch(
    text,
    /\b(?:[A-Z]{1,4}-?\d{1,5}[A-Z]?|\d{1,3}[GDKVAS](?![A-Za-z])|(?<=\bLong March[ -])\d{1,2}[A-H](?![A-Za-z]))(?=s?\b)/g,
  )) {
    // G20, the summit of 二十国集团, is settled.
    if (
      loadNames()
        .get(code.toLowerCase())
        ?.some((zh) => source.includes(zh))
    )
      continue
    if (/^(?:H[12]|Q[1-4]|RMB?\d+|Rp\d+|US\d+|USD\d+|CNY\d+|CO2|PM2)$/.test(code)) continue
    const figures = /\d+/.exec(code)![0]
    if ((/^[234]D$/.test(code) && /维|立体/.test(source)) || isVariant(code, source)) continue
    // The third rocket of its kind, 遥三, is Y3.
    if (
      /^Y-?\d/.test(code) &&
      everyMatch(source, /遥([一二三四五六七八九十]{1,3}|\d+)/g).some(([, n]) => chineseNumber(n!) === Number(figures))
    )
      continue
    // The Y-20 is 运-20, the J-35A 歼-35A: by the first letter of what kind of aircraft it is.
    const [, kind = '', model = ''] = /^([A-Z]{1,2})-?(\d+[A-Z]?)$/.exec(code) ?? []
    if (aircraft[kind] && new RegExp(`(?:${aircraft[kind]})[-－]?${model}(?!\\d)`).test(source)) continue
    const own = new RegExp(`(?<![A-Za-z0-9])${code.replace('-', '-?')}(?![0-9])`, 'i').test(source)
    if (!own && !(/^[CDGKTZLY]\d+$/.test(code) && new RegExp(`(?<!\\d)${figures}(?:次|号线|航站楼)`).test(source))) refuse(code)
  }
}

const aircraft: Record<string, string> = {
  Y: '运',
  J: '歼',
  H: '轰',
  Z: '直',
  KJ: '空警',
  YU: '运油',
  YY: '运油',
  JL: '教',
  WZ: '无侦',
  GJ: '攻击',
  DF: '东风',
  CZ: '长征',
}

const signs: Record<string, string> = { A: 'A甲改', B: 'B乙', C: 'C丙', D: 'D丁' }
/** 长征六号改 and 六号甲 are the Long March-6A, 二号丁 the 2D. Where no number stands before such a sign, any letter may be one. */
const isVariant = (code: string, source: string): boolean => {
  const [, figure, letter = ''] = /^(\d{1,2})([A-H])$/.exec(code) ?? []
  if (!figure) return false
  const theirs = everyMatch(source, /([一二三四五六七八九十]{1,3}|\d{1,2})号([甲乙丙丁改A-H])/g)
  return theirs.length === 0
    ? /[甲乙丙丁]/.test(source)
    : theirs.some(([, number, sign]) => chineseNumber(number!) === Number(figure) && (signs[letter] ?? letter).includes(sign!))
}

/** Journals whose names are ordinary words, where a paper is said to have appeared in them. */
export const journals = (text: string, source: string, refuse: (name: string) => void) => {
  const [, list] = /\b(?:in|journals?) (?:the journals? )?((?:(?:Nature|Science|Cell)(?:,? and |, )?)+)(?! [A-Z])/.exec(text) ?? []
  for (const [name, chinese] of [
    ['Nature', '自然'],
    ['Science', '科学'],
    ['Cell', '细胞'],
  ] as const)
    if (list?.includes(name) && /《/.test(source) && !source.includes(`《${chinese}`) && !source.includes(name)) refuse(name)
}
