import { bodyTail } from '../../language/institution-heads.ts'
import { characterPairs } from '../character-pairs.ts'
import { personsIn, titles } from '../names/persons-zh.ts'
import type { Finding, Passage, Reading } from '../reading.ts'
import { speechesIn } from './speeches.ts'

const body = new RegExp(`(?:${bodyTail})$`)
const aPerson = new RegExp(`(?:${titles})(?<name>\\p{Script=Han}{2,5})$`, 'u')
const place = /^\p{Script=Han}{0,6}?[省市县区州]/u

/**
 * 市海事局说 for 市第一人民医院副院长阮某说: the evidence has one speaker, by name and office, and the claim gives his words to a body or a person
 * that only the rest of the article has.
 */
export const speakersElsewhere = (claim: Passage, { source, context }: Reading): Finding[] => {
  if (claim.language !== 'zh' || source.language !== 'zh') return []
  // 期待更多伙伴响应倡议: nobody who speaks.
  const [whose, ...others] = speechesIn(source.text).filter(({ speaker }) => !/^(?:期待|希望|愿|呼吁|让|以|并)/.test(speaker))
  if (!whose || others.length > 0) return []
  const person =
    /(?:\p{Script=Han}+·)+\p{Script=Han}+$/u.exec(whose.speaker)?.[0] ?? personsIn(source.text).find((name) => whose.speaker.endsWith(name))
  if (!person || !new RegExp(`·|${bodyTail}|${titles}`).test(whose.speaker)) return []
  return speechesIn(claim.text).flatMap(({ speaker, said }) => {
    const pairs = [...new Set(characterPairs(said.split('。')[0]!))]
    if (pairs.length < 6 || pairs.filter((pair) => whose.said.includes(pair)).length < pairs.length * 0.5) return []
    const named = aPerson.exec(speaker)?.groups?.name
    const wrong =
      named !== undefined
        ? !source.text.includes(named.slice(0, 2)) && !named.includes(person)
        : body.test(speaker) &&
          new RegExp(bodyTail).test(whose.speaker) &&
          isElsewhere(speaker.replace(place, ''), person, source.text, context.text)
    return wrong ? [{ text: speaker, why: `the evidence has ${whose.speaker} say this` }] : []
  })
}

/** A body that the rest of the article has speak, of which the evidence has no word, and which does not stand with the person there. */
const isElsewhere = (name: string, person: string, source: string, context: string): boolean =>
  name.length > 2 &&
  !characterPairs(name.replace(/.$/u, '')).some((pair) => source.includes(pair)) &&
  speechesIn(context).some(({ speaker }) => speaker.includes(name)) &&
  context
    .split(person)
    .slice(0, -1)
    .every((before) => !before.slice(-30).includes(name))
