import { everyMatch, everyOf } from '../../language/patterns.ts'
import { characterPairs } from '../character-pairs.ts'
import type { Finding } from '../reading.ts'
import {
  affirmed,
  denials,
  denied,
  far,
  mask,
  negativeSense,
  negators,
  otherDenials,
  positive,
  rumours,
  spared,
  titles,
} from './negation-words.ts'
import { planned } from './plan-words.ts'
import { isUndone } from './turning-words.ts'

/** What a Chinese claim denies and the evidence does not, or the other way round. */
export const negationsInChinese = (text: string, source: string): Finding[] => {
  const own = mask(text, positive)
  const plain = mask(mask(source, rumours), positive)
  const theirs = titles(plain)
  const found: Finding[] = []
  // What the claim denies, the source says without denying it.
  for (const match of everyMatch(own, undoneNow)) {
    const after = match[1]!
    // 若未能盈利 for 如果做不到: neither says that it is so.
    if (supposed.test(own.slice(0, match.index)) && supposedNot.test(source)) continue
    // 逾期不改的: those that do not, by another word.
    if (
      /^[未不没]/.test(match[0]) &&
      /[，。；](?:逾期|拒不|到期|期满)[^，。；]{0,6}[不未]/.test(plain) &&
      /的|者/.test(own.slice(match.index))
    )
      continue
    // 未经听证不得撤并 for 撤并须经听证: denied twice.
    if (match[0].startsWith('未') && after.startsWith('经') && /[须需应]经|方[可能]|未经/.test(plain)) continue
    // 此前从未展出 is 首次展出.
    if (/从未|没有|未/.test(match[0]) && /从未|此前|以前|之前|未曾|过/.test(own) && /首[次度个批届家款场]|第一次|初次/.test(plain)) continue
    for (const length of [4, 3, 2]) {
      const words = after.slice(0, length)
      if (words.length < length || !plain.includes(words)) continue
      // 不合格产品已全部下架: what it is said of is no denial of it.
      const clauses = clausesWith(words, plain).map((clause) => clause.replace(unfit, ''))
      // 尚未投产 where the evidence has only 将于明年投产, or 距投产还有一年.
      if (/^(?:尚未|未|没)(?!能|来)/.test(match[0]) && clauses.every(isToCome)) break
      if (!denied(words, plain) && !clauses.some((clause) => otherDenials.test(clause) || negativeSense.test(clause.replace(words, ''))))
        found.push({ text: match[0], why: `the evidence does not deny ${words}` })
      break
    }
  }
  // What the source denies, the claim says without denying it.
  for (const match of everyMatch(theirs, everyOf(deniedNow))) {
    const words = match[1]!.slice(0, 3)
    // 禁止游船驶入: what follows is who must not, and may be spoken of.
    const forbids = /^(?:禁止|严禁|防止|避免|拒绝)/.test(match[0])
    if (forbids && denials.test(own)) continue
    // 首款获批的 for 此前尚无获批: the first of what there was none of.
    if (/此前|尚[无未]|从[未无]|过去/.test(theirs) && /首[次个款家例部台批座条项]|第一/.test(own)) continue
    const shortest = forbids ? 3 : 2
    const asSaid = [words, words.slice(0, 2)].find((part) => part.length >= shortest && own.includes(part))
    if (
      asSaid &&
      !leftOut(asSaid, own) &&
      !openSaid(asSaid, own) &&
      !turnedIn(asSaid, text) &&
      !affirmed(asSaid, theirs) &&
      !/^(?:的|了|是|有|在|会|能|要|同|过|仅|断|够|可)/.test(asSaid)
    ) {
      found.push({ text: asSaid, why: `the evidence denies this: ${match[0]}` })
    }
  }
  // 未与任何一方签署协议: how the clause ends is what it denies.
  for (const [stretch] of everyMatch(theirs, farDenied)) {
    const tail = stretch.slice(-4)
    if (/^\p{Script=Han}{4}$/u.test(tail) && own.includes(tail) && !openSaid(tail, own) && !turnedIn(tail, text) && !affirmed(tail, theirs))
      found.push({ text: tail, why: `the evidence denies this: ${stretch}` })
  }
  return found.length > 0 ? found : [...notBut(text, source), ...askedFor(own, theirs), ...(/除非/.test(text) ? [] : turned(own, theirs))]
}

/** An act that was not done or will not be; 不考试, 无需纸质病历, 拒绝 may each be told in words without a negation. */
const undone = '未能|没能|没有|尚未|并未|从未|不再|不会|不能|不得|不予|并非|不是|未|没|无(?!需|须)|非'
const undoneNow = new RegExp(`(?:${undone})(?:了|过|任何|一[个起名项例]|再|需要?|要(?!求))*(\\p{Script=Han}{2,4})`, 'gu')
const deniedNow = new RegExp(`(?:${negators})(\\p{Script=Han}{2,4})`, 'u')
const farDenied = new RegExp(`(?:${far}|尚未|并未|从未)[^，。；！？\\n]{4,}`, 'gu')
const sparedNow = new RegExp(`${spared}(\\p{Script=Han}{2,4})`, 'gu')
const openly = new RegExp(`${negators}|待|免`, 'u')
const bared = new RegExp(`${negators}|[也都还即就均]`, 'g')
const isToCome = (clause: string): boolean => planned.zh.test(clause) || /^距|距离/.test(clause)
const supposed = /(?:若|如果?|一旦|假如|倘若|要是)[^，。；]{0,14}$/
const supposedNot = /(?:若|如果?|一旦|假如|倘若|要是)[^，。；]{0,14}(?:不|未|没|无法)/
const unfit = /(?:不合格|不达标|不符合[^，。；]{0,6}|未成年|非法|无证|不明)(?=\p{Script=Han}*(?:已|均|全部|都))/gu
const clausesWith = (words: string, text: string): string[] => text.split(/[，。；！？\n]/).filter((clause) => clause.includes(words))

/** 禁涉干细胞 for 不得从事干细胞: what stands around the words in their clause denies them in a way of its own. */
const turnedIn = (words: string, text: string): boolean =>
  clausesWith(words, text).some((clause) => otherDenials.test(clause) || isUndone(clause.slice(0, clause.indexOf(words)), words, 'zh'))

/** 仍需纸质证明 where the evidence has 不再需要提供纸质证明. */
const askedFor = (own: string, theirs: string): Finding[] =>
  everyMatch(theirs, sparedNow).flatMap(({ 0: said, 1: after }) => {
    const object = [4, 3, 2].map((length) => after!.slice(0, length)).find((words) => own.includes(words)) ?? ''
    const asked = new RegExp(`(?:必须|仍须|[须需](?!求)|应当)[^，。；！？\\n]{0,6}${RegExp.escape(object)}`, 'u').exec(own)?.[0]
    return object.length > 1 && asked && !denied(object, own) && !theirs.replaceAll(said, '').includes(object)
      ? [{ text: asked, why: `the evidence denies this: ${said}` }]
      : []
  })

/** 首次违规即罚款 for 首次违规不罚款: the clause of the evidence that says the same denies it, and the claim's does not, or the other way round. */
const turned = (own: string, theirs: string): Finding[] => {
  const clauses = (text: string) => text.split(/[，。；：！？\n]/).filter((clause) => clause.length > 4)
  const pairs = (text: string) => [...new Set(characterPairs(text))]
  const negated = (text: string) => everyMatch(text, everyOf(denials)).length
  const bare = (text: string) => text.replace(bared, '')
  return clauses(own).flatMap((clause) => {
    const mine = pairs(bare(clause))
    const ranked = clauses(theirs)
      .map((other) => ({ other, shared: mine.filter((pair) => bare(other).includes(pair)).length }))
      .sort((a, b) => b.shared - a.shared)
    const [best] = ranked
    if (!best || mine.length < 3 || best.shared < mine.length * 0.75) return []
    // 2人体检未合格 of 38人体检合格: said of others.
    if ((clause.match(/\d[\d.]*/g) ?? []).some((figure) => !best.other.includes(figure))) return []
    const [here, there] = [negated(clause), negated(best.other)]
    // 117批次合格，3批次不合格: another clause says it as the claim does.
    if (
      ranked.some(({ other, shared }) => shared >= Math.min(best.shared, mine.length * 0.75) - 1 && shared > 0 && negated(other) === here)
    )
      return []
    // What is denied in the one is spoken of in the other, and not undone there in another word.
    const denied = deniedNow.exec(here ? clause : best.other)?.[1]?.split('已')[0] ?? ''
    const other = here ? best.other : clause
    if (otherDenials.test(other) || (here > 0 && /尚未|未|没/.test(clause) && isToCome(best.other))) return []
    // 13批次不合格，产品均已下架: it is denied in another clause.
    if (!here && new RegExp(`(?:${negators})${RegExp.escape(denied.slice(0, 2))}`, 'u').test(own)) return []
    if (
      !pairs(denied).some((pair) => other.includes(pair)) ||
      /免|撤|卸|辞|停|取消|终止|告别|摆脱|结束|省去|禁|拒|缺|防|暂|缓|排除|否认/.test(other)
    )
      return []
    return (here === 0 && there === 1) || (here === 1 && there === 0)
      ? [{ text: clause, why: `the evidence ${there ? 'denies this' : 'does not deny this'}: ${best.other.replaceAll('\u0001', '')}` }]
      : []
  })
}

/** 高温津贴：开州330元，酉阳没有: a short clause after the words, in their sentence, denies them without saying them again. */
const leftOut = (words: string, text: string): boolean =>
  new RegExp(
    `${RegExp.escape(words)}[^。；！？\\n]*[，：、][^，。；：、]{1,8}(?:没有|没|无|未|不行|不能|不会)(?:[，。；！？\\n]|$)`,
    'u',
  ).test(text)

/** 尚未确定开工时间 and 开工时间未定: a denial on either side of the words, in their clause. */
const openSaid = (words: string, text: string): boolean =>
  text.split(/[，。；！？\n]/).some((clause) => clause.includes(words) && openly.test(clause))

/** 不是生意不好，而是…: what it is not. */
const notBut = (text: string, source: string): Finding[] =>
  everyMatch(source, /(?:不是|并非)(\p{Script=Han}{3,12})，?(?:而是|只是)/gu).flatMap(([words, cause = '']) => {
    const what = cause.replace(/^(?:因为|由于|因)/, '')
    const at = text.indexOf(what)
    return what.length > 2 && at >= 0 && !/(?:不是|并非|而非|并不是|不因|不在于|非)$/.test(text.slice(0, at))
      ? [{ text: what, why: `the evidence denies this: ${words}` }]
      : []
  })
