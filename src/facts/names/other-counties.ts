import { loadCounties } from '../../language/counties.ts'
import { findPinyin, isPinyin, lettersOf, readingsOf } from '../../language/pinyin.ts'

/** `Emin county` for 裕民县: the pinyin of a county of China that the source does not name, whatever else in it may sound so. */
export const isOtherCounty = (name: string, after: string, source: string): boolean =>
  /^ (?:[Cc]ounty|[Dd]istrict|[Cc]ity|[Bb]anner|[Pp]refecture)\b/.test(after) &&
  isPinyin(name) &&
  /[县区市旗州]/.test(source) &&
  countiesInPinyin().has(lettersOf(name)) &&
  findPinyin(lettersOf(name), source).length === 0

/** Every county in letters, by the usual reading of each character. Built once, on first use. */
const countiesInPinyin = (): ReadonlySet<string> => {
  letters ??= new Set(
    [...loadCounties().values()].flatMap((counties) =>
      counties.map(({ core }) => [...core].map((one) => readingsOf(one)[0] ?? '').join('')),
    ),
  )
  return letters
}

let letters: ReadonlySet<string> | undefined
