import type { Quantity } from '../language/quantities.ts'
import { counts, matches } from './figures.ts'
import type { Finding, Passage, Reading } from './reading.ts'

/** What a figure counts, where neither language leaves a doubt: units in Chinese, the noun right after the figure in English. */
const things: { thing: string; zh: RegExp; en: RegExp }[] = [
  { thing: 'people', zh: /^[人名位]$/, en: /^(?:people|persons?|individuals)\b/i },
  { thing: 'households', zh: /^户$/, en: /^(?:households?|families|homes)\b/i },
  { thing: 'companies', zh: /^(?:家企业|企业|家)$/, en: /^(?:compan(?:y|ies)|firms?|enterprises?)\b/i },
  { thing: 'villages', zh: /^村$/, en: /^(?:villages\b|village\b(?! [a-z]+s\b|-))/i },
]

/** 37户 are not 37 people, and 120人 not 120 companies. */
export const countedThings = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh') return []
  const unitOf = (unit: string) => things.find(({ zh }) => zh.test(unit))?.thing
  // 走访老人5.3万户, 惠及企业1.3万户: a household may stand for whoever lives or works there.
  const clear = ({ unit, at, end }: Quantity) =>
    // 养殖户4200家, 15家农户.
    !/户/.test(source.text.slice(Math.max(0, at - 1), at) + (unit === '家' ? source.text.slice(end, end + 2) : '')) &&
    (unit !== '户' ||
      !/[人民众工者员生业商店]|公司|主体/.test(source.text.slice(Math.max(0, at - 10), at) + source.text.slice(end, end + 4)))
  return claim.quantities.flatMap((figure) => {
    if (figure.kind !== 'count' || !counts(figure)) return []
    const said =
      claim.language === 'zh'
        ? unitOf(figure.unit)
        : things.find(({ en }) =>
            en.test(
              claim.text
                .slice(figure.end)
                .replace(
                  /^ (?:(?:\w+-)?(?:local|village|rural|farm(?:ing)?|urban|city|town|township|migrant|resident|new|other|more|poor|young|elderly|private|foreign|chinese) )?/i,
                  '',
                ),
            ),
          )?.thing
    const same = matches(figure, source)
    if (!said || same.length === 0) return []
    const meant = same.map(({ unit }) => unitOf(unit))
    return same.every(clear) && meant.every((thing) => thing !== undefined && thing !== said)
      ? [{ text: figure.text, why: `the evidence counts ${meant[0]} with ${same[0]!.text.trim()}, the claim ${said}` }]
      : []
  })
}
