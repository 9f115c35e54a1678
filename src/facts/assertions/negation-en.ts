import { tells } from '../../language/dictionary-words.ts'
import { isStopWord } from '../../language/english.ts'
import { chineseOf, chineseWith } from '../../language/glosses.ts'
import { loadLexicon } from '../../language/lexicon.ts'
import { everyMatch, everyOf } from '../../language/patterns.ts'
import { wordsOf } from '../../language/words.ts'
import type { Finding } from '../reading.ts'
import { cues, plannedBeside } from './denied-acts.ts'
import { beforeIn, isDenied, isTurned } from './denied-here.ts'
import {
  affirmed,
  conceded,
  denials,
  denied,
  doublyDenied,
  english,
  englishPositive,
  faultless,
  foremost,
  givenUp,
  isEnglishDenial,
  mask,
  negativeSense,
  passing,
  positive,
  rumours,
  setsLimit,
  unequalled,
  unfit,
  untilThen,
} from './negation-words.ts'
import { toldOtherwise } from './told-otherwise.ts'
import { elliptic, isUndone } from './turning-words.ts'

const duties = /(?<![无不毋只])[须需](?!求)|应当?|必须|要求/

/** What took the place of something: that is no longer. */
const replaced = /淘汰|退出|取代|替代|[改变转换][为成]/

/** `unsafe reservoirs` for 病险水库, `unlicensed cabs` for 黑车: before its noun such a word names the thing and denies nothing. */
const names = ({ 0: word, index }: RegExpExecArray, text: string): boolean =>
  /^un/i.test(word) &&
  /^ (?!(?:and|or|but|by|to|in|on|at|as|if|for|from|with|after|before|until|when|so|that|since|due|because)\b)[a-z]/.test(
    text.slice(index + word.length),
  )

/** A ban is a denial that Chinese says as a limit: 限行, 管制, 封路, 闭园. */
const forbidding =
  /^(?:ban|barr|outlaw|off[- ]limits|disallow|prohibit|forbid|(?:not|no longer|cannot) (?:be )?(?:\w+ed to|allow|permit|enter|pass|use|go|drive|ride)\w*)/i
const limited =
  /限(?=[行购制高速号重售贷停养飞塑摄牌令流定])|管制|管控|控烟|封|[闭锁](?=[路园馆山桥湖库站校道门])|绕行|绕道|清退|腾退|隔离|收回/

const heldAgainst = /[低高少多短长大小]于|不[及足到]|超过|标[称注示]|号称|宣称|原|[由从]|调整?|仅|只有|而非|远/
const limits = /(?:不[得应能可会准许宜]?|禁止|严禁)(?:超过?|[高多大低少]于)[^，。；]{0,8}\d|上限|下限|封顶|最[高低多少]|以[内下上]/

/** `None failed` for 全部合格: the denial, or what it denies. A failure that nothing before it denies is one. */
const otherWay = (word: string, at: number, own: string, source: string): boolean => {
  const isNo = (words: string) => /^(?:no|not|never|none|nobody|nothing|neither)\b|n[’']t$/i.test(words)
  const before = own
    .slice(0, at)
    .split(/[,;]|[.!?]\s/)
    .at(-1)!
  if (!isNo(word) && !(before.match(english) ?? []).some(isNo)) return false
  return toldOtherwise((isNo(word) ? own.slice(at + word.length) : own.slice(at)).split(/[,;]|[.!?](?:\s|$)/)[0]!, source)
}

/** `unaffected` of whom 除外 spares, `unfinished` of 烂尾: where the evidence does not have the word without `un`, it may tell the same. */
const mayBeTold = (word: string, source: string): boolean => /^un/i.test(word) && !tells(source, word.slice(2))

/** What an English claim denies and the evidence does not, or the other way round, as far as the words of both show it. */
export const negationsInEnglish = (text: string, source: string): Finding[] => {
  const told = untilThen(mask(mask(givenUp(text, source), englishPositive), conceded), source)
  const own = foremost.test(source) ? mask(told, unequalled) : told
  const found: Finding[] = []
  // `instead of 15`, `without passengers`: the other way to say what was, or 空载.
  const negative = everyMatch(own, english).filter(
    ({ 0: words, index }) =>
      !/^(?:rather than|instead of|without)$/i.test(words) &&
      !(/longer$/i.test(words) && replaced.test(source)) &&
      !otherWay(words, index, own, source) &&
      // `12% down, not the 90% stated`: the figure that another is held against.
      !(/^not (?:the |its |an? )?[$€£¥]?(?:US\$|HK\$)?\d/i.test(own.slice(index)) && heldAgainst.test(source)) &&
      // `May not charge above 2 yuan` for 不得超过2元: a limit denies nothing else.
      !(setsLimit.test(own.slice(index)) && limits.test(source)) &&
      // 持股由30%升至100%: the rest was not its own.
      !(
        /^n(?:ot|[’']t)$/i.test(words) &&
        /^ (?:already |yet |currently )?(?:own|hold)\b/.test(own.slice(index + words.length)) &&
        /股/.test(source)
      ) &&
      !(/^no (?:additional|extra|further|added) (?:charge|cost|fee)/i.test(own.slice(index)) && /含|包|赠|送/.test(source)),
  )
  const [unfounded] = negative.filter((match) => !names(match, own) && !(forbidding.test(own.slice(match.index)) && limited.test(source)))
  const asBefore = /^unchanged$/i.test(unfounded?.[0] ?? '') && /仍|依旧|依然|还是|维持|保持|稳定|沿用|延续|照旧|一样|相同/.test(source)
  // `a plant failed`: it broke.
  const broke =
    /^fail/i.test(unfounded?.[0] ?? '') &&
    !/ to$/i.test(unfounded![0]) &&
    /故障|损[坏毁]|失灵|跳闸|坏|断|[破爆]裂|停摆|崩|垮|倒闭|破产|溃/.test(source)
  if (
    unfounded &&
    !asBefore &&
    !broke &&
    !mayBeTold(unfounded[0], source) &&
    !negativeSense.test(mask(source, positive)) &&
    !/不变|不满|不足|不可|不便|不等|不到/.test(source)
  ) {
    found.push({ text: unfounded[0], why: `the evidence denies nothing, the claim says “${unfounded[0]}”` })
  }
  const theirs = mask(mask(mask(source, rumours), doublyDenied), positive)
  for (const [zh, en] of cues) {
    // `a cancelled flight`: of the noun, not what is said.
    const hits = everyMatch(own, everyOf(en)).filter(
      ({ index, 0: word }) =>
        // Changji is no change.
        !(/^[A-Z]/.test(word) && /[a-z,] $/.test(own.slice(0, index))) &&
        !(
          /ed$/i.test(word) &&
          /\b(?:an?|the|its|their|his|her)\s$/i.test(own.slice(0, index)) &&
          /^\s[a-z]/.test(own.slice(index + word.length))
        ),
    )
    if (hits.length === 0 || (en.test('found') && faultless.test(own))) continue
    // 须预置提醒，不强制更换设备: there is a duty too.
    if (en.test('must') && duties.test(theirs)) continue
    // 不合格发现率: a name for what is bad denies nothing but that it is good.
    const there = zh.test('合格') ? theirs : mask(theirs, unfit)
    const words = there.match(everyOf(zh)) ?? []
    if (words.length === 0 || words.some((word) => affirmed(word, there))) {
      // Said in the source: the claim must not deny just this.
      if (
        words.length > 0 &&
        hits.every((hit) => isDenied(own, hit.index)) &&
        !words.some((word) => denied(word, there)) &&
        !/未|没|驳|否决|退回|另行|不(?!断|仅)|无(?!人机|锡)|告别|摆脱|结束|消除|解决|破解|缓解|禁|[须需]经|[尚还仍]需|何时|是否|待批|待审|待定/.test(
          source,
        )
      ) {
        found.push({ text: hits[0]![0], why: `the evidence says ${words[0]}, the claim denies it` })
      }
      continue
    }
    const asserted = hits.find((hit) => !isDenied(own, hit.index))
    if (
      asserted &&
      !elliptic.test(own) &&
      !hits.some((hit) => isDenied(own, hit.index)) &&
      !isTurned(own, asserted.index) &&
      !isUndone(beforeIn(own, asserted.index), words[0]!, 'en')
    ) {
      found.push({ text: asserted[0], why: `the evidence denies this: ${words[0]}` })
    }
  }
  const duty = /\b(?:must|(?:has|have|need)s? to|(?:is|are|be) (?:required|obliged|compulsory|mandatory|necessary))\b/i.exec(own)
  const free = /无[须需]|不必|不需要?|不用|不再(?:需要?|要求)|(?:取消|免)(?=提交|提供|出示|填写|办理)/.exec(theirs)
  if (duty && free && !isDenied(own, duty.index) && !duties.test(theirs.replaceAll(free[0], '')))
    found.push({ text: duty[0], why: `the evidence denies this: ${free[0]}` })
  for (const match of everyMatch(theirs, /不缺(?:乏|少)?(\p{Script=Han}{2})/gu)) {
    const short = /\b(?:short (?:of|on)|lack(?:s|ing)?|shortages? of|needs? more) (?:\w+ ){0,2}?(\w{4,})/i.exec(own)
    if (short && !isDenied(own, short.index) && chineseOf(short[1]!).includes(match[1]!))
      found.push({ text: short[0], why: `the evidence denies this: ${match[0]}` })
  }
  return found.length > 0 ? found : [...byLexicon(own, theirs, text), ...deniedWords(own, theirs), ...onlyDenied(own, source)].slice(0, 1)
}

/** `would use` where the evidence has only 不会, `have already begun` where it has only 尚未. */
const onlyDenied = (own: string, source: string): Finding[] => {
  if (
    isEnglishDenial.test(own) ||
    /\b(?:only|except|exempt\w*|remain\w*|still|await\w*|pending|ruled? out|short of|same|stay\w*|keep\w*|un[a-z]+ed)\b/i.test(own)
  )
    return []
  const will =
    !plannedBeside(own, source) &&
    /不会|不再|不拟/.test(mask(source, positive)) &&
    !/将|(?<!不)会(?![议员展场计谈晤商])|拟|计划|预计|明年|起/.test(source.replace(/不会|不再|不拟|将于|(?<=才|方|仍)会/g, ''))
  const done = /尚未|还未|仍未/.test(source) && !/已|了/.test(source)
  const said =
    (will ? /\b(?:will|would|is to|are to)\b/i.exec(own) : null) ??
    (done ? /\b(?:has|have) (?:already )?(?:been )?(?:\w+ed|begun)\b|\balready\b/i.exec(own) : null)
  return said ? [{ text: said[0], why: 'the evidence denies this' }] : []
}

const refusals =
  /(?:未|没有|尚未|并未|不再|不予|不得|不会|不能|不可|不|拒绝|禁止)(?:能|被|曾|按|经|再|有)?(?:提出|进行|作出|予以|受到|得到|发现|出现)?(\p{Script=Han}{2})/gu
/** 未造成环境污染: what did not come of it ends the clause. */
const consequences = /(?:未|没有|不会)(?:造成|引发|导致|形成)[^，。；]{0,8}?(\p{Script=Han}{2})(?=[，。；\n]|$)/gu

const shortfalls = new RegExp(`${english.source}|\\b(?:f[ae]ll(?:s|en|ing)? short|substandard|below (?:the )?standards?)\\b`, 'gi')

/** 未提出上诉: a word that the source only denies, and the claim's English of it without a denial. */
const byLexicon = (own: string, theirs: string, text: string): Finding[] => {
  // As many denials here as there: the one that is meant is told in another word.
  const told = everyMatch(own, shortfalls).length
  if ((told > 0 && told >= everyMatch(theirs, everyOf(denials)).length) || elliptic.test(own)) return []
  const refused = everyMatch(text, /(?:\b(?:not|never|no)|n[’']t) (?:\w+ ){0,2}?([a-z]{3,})\b/gi).map((match) => match[1]!)
  for (const match of [...theirs.matchAll(refusals), ...theirs.matchAll(consequences)]) {
    const word = match[1]!
    // `not far on the map but a distant place`: what the claim says of the one is not what it denies of the other.
    const kept = refused.some((other) => chineseWith(other).some((zh) => [...zh].some((character) => word.includes(character))))
    if (kept || affirmed(word, theirs) || /^(?:为了|因为|由于|以及|根据|通过|对于|关于|可能)/.test(word)) continue
    // 合格率98.6%, and what 不达标 there was: `met standards` is said of the one.
    if (
      passing.test(word) &&
      theirs
        .replaceAll(match[0], '')
        .match(everyOf(passing))
        ?.some((other) => affirmed(other, theirs))
    )
      continue
    for (const hit of everyMatch(own, /[A-Za-z]{4,}/g)) {
      if (
        isStopWord(hit[0].toLowerCase()) ||
        !chineseOf(hit[0]).includes(word) ||
        // What caused a fire caused no deaths.
        /^caus(?:es?|ed|ing)$/i.test(hit[0]) ||
        isDenied(own, hit.index) ||
        // `complete` is said of what is 完成, whatever else is 尚未完工.
        chineseOf(hit[0]).some((other) => other.length >= 2 && other !== word && affirmed(other, theirs)) ||
        isTurned(own, hit.index) ||
        isUndone(beforeIn(own, hit.index), word, 'en') ||
        ofOtherThing(match, theirs, own)
      )
        continue
      return [{ text: hit[0], why: `the evidence denies this: ${match[0]}` }]
    }
  }
  return []
}

/** 未开设夜间门诊, and `opened a clinic`: what is denied is of a thing that the evidence names there alone, and of which the claim has no word. */
const ofOtherThing = ({ 0: said, index }: RegExpExecArray, theirs: string, own: string): boolean => {
  // 未发现本地病例: the thing itself, and no act on it.
  if (!/^(?:未|尚未|并未|不再|不)(?:能|被|曾|再)?\p{Script=Han}{2}$/u.test(said)) return false
  const from = index + said.length
  const [object = ''] = theirs.slice(from).split(/[，。；：！？\n]/)
  const rest = `${theirs.slice(0, index)}，${theirs.slice(from + object.length)}`
  const words = wordsOf(object).filter((word) => /^\p{Script=Han}{2,}$/u.test(word) && !rest.includes(word) && loadLexicon().has(word))
  const told = (own.match(/[A-Za-z]{4,}/g) ?? []).flatMap((word) => chineseOf(word))
  return words.length > 0 && !words.some((word) => told.includes(word))
}

/** `will not be shut` where the evidence says 封闭 and denies nothing there. */
const deniedWords = (own: string, theirs: string): Finding[] => {
  const clauses = theirs.split(/[，。；：\n]/)
  // As many denials there as here: this may be one of them, in another word.
  const denials = clauses.filter((clause) => negativeSense.test(clause)).length
  if (denials > 0 && everyMatch(own, english).length <= denials) return []
  return everyMatch(own, /\b(?:not|never)(?: (?:be|been|have|yet|all|to|yet to|being|going))* ([a-z]{4,})/gi).flatMap(
    ({ 0: words, 1: word = '', index }) => {
      if (setsLimit.test(own.slice(index))) return []
      // The word itself may be one of denial: `not closed` for 关闭.
      const saying = clauses.flatMap((clause) => {
        const said = chineseOf(word).find((zh) => clause.includes(zh))
        return said === undefined ? [] : [clause.replace(said, '')]
      })
      return saying.length > 0 &&
        saying.every((clause) => !negativeSense.test(clause)) &&
        !/^(?:only|just|more|less|enough|until|least|fewer)$/.test(word)
        ? [{ text: words, why: `the evidence does not deny this: ${saying[0]}` }]
        : []
    },
  )
}
