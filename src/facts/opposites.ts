import { loadContrasts } from './contrasts.ts'
import { complementary } from './negation.ts'
import type { Finding, Passage, Reading } from './reading.ts'

const denying =
  /(?:未|没有?|不|无|非|拒绝|禁止)(?:予以?|获得?|得到|能|被|再|会|曾|经|作出?|发现|检出|查出|出现)?$|\b(?:not?|without|never|neither|nothing|none|rather than|instead of)\s(?:\w+\s){0,1}$|n[’']t\s(?:\w+\s){0,1}$|\bnon-$/i

const refusing =
  /未|没|无|不|非|否|禁|拒|免|停|\b(?:not?|never|none|nothing|nobody|without|yet|neither|nor|all but|except|un\w+|ban\w*|barr\w+|prohibit\w*|forb\w+|den(?:y|ies|ied)|fail\w*|refus\w*|reject\w*|rul\w* out|grounded|halt\w*|loss\w*)\b|n[’']t\b|\bnon-/i

/** Said, and not only denied: `not` one is as good as the other, 未支持 for 驳回, `without charge` for 免费. */
const affirmed = (words: RegExp, text: string): boolean =>
  [...text.matchAll(new RegExp(words.source, `g${words.flags}`))].some(
    ({ index }) => !denying.test(text.slice(Math.max(0, index - 24), index)),
  )

/** 客队险胜主队 is a defeat of 主队: what the evidence says of the winner the claim tells from the loser’s side. */
const fromOtherSide = ({ text }: Passage, source: string): boolean =>
  [...source.matchAll(/(?:[险完大小轻力]胜|战胜|击败|力克)(了?(主|客)队|\p{Script=Han}{2,6}?队)/gu)].some(([, team = '', side]) =>
    new RegExp(
      `${team.replace(/^了/, '')}[^，。；]*(?:不敌|负于|落败|失利|[惜惨完]败|败给|告负)${
        side ? `|\\b(?:${side === '主' ? 'home (?:side|team)|hosts' : 'visitors|visiting (?:side|team)|away (?:side|team)'}) lost\\b` : ''
      }`,
      'i',
    ).test(text),
  )

/** One of the words of a row stands where the evidence has only others of it, or only denies it: east for west, women for men. */
export const opposites = (claim: Passage, { source }: Reading): Finding[] => {
  if (source.language !== 'zh' || complementary(claim, source)) return []
  const turned = fromOtherSide(claim, source.text)
  const own = claim.language === 'zh' ? 0 : 1
  const found = loadContrasts().flatMap((row) => {
    const spoken = row.filter((words) => words[own] && affirmed(words[own], claim.text))
    const there = row.filter(([zh]) => affirmed(zh, source.text))
    // What stands in another sentence of the article is of something else. Where the claim has several of a row it tells them apart itself, unless one of them is wholly its own.
    const [added] = spoken.filter(([zh, , also]) => !affirmed(zh, source.text) && !also?.test(source.text))
    // Lost for won, of the other side.
    if (turned && added?.[0].test('不敌')) return []
    if (!added || there.some((words) => spoken.includes(words))) return []
    // What the evidence only denies the claim may speak of in a sentence that denies it in its own way.
    const refused =
      there.length === 0 && added[0].test(source.text) && !refusing.test(claim.text.replace(added[own]!, '')) ? added : undefined
    const other = (there[0] ?? refused)?.[0].exec(source.text)?.[0]
    const said = added[own]!.exec(claim.text)![0]
    return other === undefined
      ? []
      : [
          {
            text: said,
            why:
              there.length > 0
                ? `the evidence has ${other} where the claim says ${said}`
                : `the evidence denies ${other}, the claim says ${said}`,
          },
        ]
  })
  // Two rows may have one word: the longer of what they say is enough.
  return found.filter(
    ({ text }, at) => !found.some((other, place) => place !== at && other.text.includes(text) && (other.text !== text || place < at)),
  )
}
