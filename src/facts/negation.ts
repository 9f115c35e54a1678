import { isStopWord } from '../language/english.ts'
import { chineseOf, chineseWith } from '../language/glosses.ts'
import { characterPairs } from './character-pairs.ts'
import { cues } from './denied-acts.ts'
import { matches } from './figures.ts'
import type { Finding, Passage, Reading } from './reading.ts'

const negators =
  '未能|没能|没有|缺乏|缺少|尚未|并未|从未|不再|不会|不能|不得|不予|不必|无需|无须|不需|并非|不是|未|没|不|无|非|勿|禁止|严禁|拒绝|否认|避免|防止'
/** Words that begin like a negation and are none. */
const positive =
  /不敌|不及|不如|不仅|不但|不断|不少|不错|不过|不同|不久|不足|不到|不超过|不低于|不少于|不止|不只|不论|不管|不得不|无论|无数|无锡|无人机|无人驾驶|无障碍|无线|无疑|无偿|无缝|未来|未必|非常|非遗|非凡|非洲|非物质|除非|莫非|没收|差不多|不动产|不锈钢|[未没](?:到|满|及|足|达到?)(?=[\d一二两三四五六七八九十百千万半])|了不起|对不起|不可或缺|不可|不一|不等|不满|不便|不良|不法|不平凡|不懈|不忘|不变|(?:抢救|医治|救治)无效/g

const english =
  /\b(?:not|never|no longer|no|none|nobody|neither|nor|fail(?:s|ed|ing)? to|failed|refus\w+|den(?:y|ies|ied)|yet to|unable|cannot|un(?:changed|known|able|clear|paid|filled|finished|affected|injured|successful|resolved|harmed|hurt|qualified|safe|licensed|registered|approved|verified|authori[sz]ed)|ban(?:s|ned|ning| on)|barr(?:ed|ing)|outlaw\w*|off[- ]limits|disallow\w*|prohibit\w*|forbid\w*|rather than|instead of|without)\b|n[’']t\b/gi
/** `no less than`, `not only`, `No. 3`: negations in form alone. */
const englishPositive =
  /\b(?:no (?:less|fewer|more|later|earlier|lower|higher) than|not only|not just|not (?:less|fewer|more|later) than|No\.? ?\d+|no doubt|nothing but|no wonder|last but not least|whether or not|not to mention|not far|not quite|not (?:yet|even)(?= (?:turned )?(?:\d|[a-z]*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|teen|ty)\b))|not until|not least|non-\w+|stop(?:s|ping)? (?:at|over)|bus stops?|non)\b/gi

/** A negation is neither added nor dropped, as far as the words themselves show it. */
export const negations = (claim: Passage, reading: Reading): Finding[] =>
  reading.source.language !== 'zh' || complementary(claim, reading.source)
    ? []
    : claim.language === 'zh'
      ? chinese(claim.text, reading.source.text)
      : [...deniedFigures(claim, reading.source), ...inEnglish(claim.text, reading.source.text)]

/** `has not delivered 105 million`: what the evidence says of a figure, in a clause that denies nothing. */
const deniedFigures = (claim: Passage, source: Passage): Finding[] => {
  const own = mask(claim.text, englishPositive)
  return [
    ...own.matchAll(
      /\b(?:(?:has|have|had|was|were|is|are|will|would|did|does|do|can|could) (?:not|never)|[a-z]+n[’']t)\b(?! (?:yet|even|reach|meet|exceed))/gi,
    ),
  ].flatMap(({ 0: words, index }) => {
    const stop = own
      .slice(index)
      .search(/[,;:](?!\d)|\.(?:\s|$)|\b(?:but|and|because|until|unless|before|than|when|if|while|who|that|which)\b/)
    const until = stop < 0 ? own.length : index + stop
    const places = claim.quantities
      .filter(({ at, kind }) => at > index && at < until && kind !== 'ordinal')
      .flatMap((figure) => matches(figure, source))
    const denies = places.some(({ at, end }) => {
      const from = Math.max(...['。', '；', '\n'].map((mark) => source.text.lastIndexOf(mark, at))) + 1
      return negativeSense.test(mask(`${source.text.slice(from, at)}${source.text.slice(end).split(/[，。；\n]/)[0]}`, positive))
    })
    return places.length > 0 && !denies ? [{ text: words, why: 'the evidence does not deny this' }] : []
  })
}

/** 不合格率为7.5% and `92.5% passed` say the same. */
const complementary = (claim: Passage, source: Passage): boolean =>
  claim.quantities.some(
    ({ kind, value }) =>
      kind === 'percent' &&
      !source.quantities.some((own) => own.kind === 'percent' && own.value === value) &&
      source.quantities.some((own) => own.kind === 'percent' && Math.abs(100 - own.value - value) < 1e-6),
  )

/** 网传“水厂停产”: what a rumour says, nobody affirms. */
const rumours = /(?:网传|谣传|传言|谣言)[^“，。]{0,6}“[^”]*”/g

const mask = (text: string, pattern: RegExp) => text.replace(pattern, (words) => '\u0001'.repeat(words.length))

const chinese = (text: string, source: string): Finding[] => {
  const own = mask(text, positive)
  const theirs = mask(mask(source, rumours), positive)
  const found: Finding[] = []
  // What the claim denies, the source says without denying it.
  for (const match of own.matchAll(new RegExp(`(?:${negators})(\\p{Script=Han}{2,4})`, 'gu'))) {
    const after = match[1]!
    for (const length of [4, 3, 2]) {
      const words = after.slice(0, length)
      if (words.length < length || !theirs.includes(words)) continue
      if (!denied(words, theirs)) found.push({ text: match[0], why: `the evidence does not deny ${words}` })
      break
    }
  }
  // What the source denies, the claim says without denying it.
  for (const match of theirs.matchAll(new RegExp(`(?:${negators})(\\p{Script=Han}{2,4})`, 'gu'))) {
    const words = match[1]!.slice(0, 3)
    // 禁止游船驶入: what follows is who must not, and may be spoken of.
    const forbids = /^(?:禁止|严禁|防止|避免|拒绝)/.test(match[0])
    if (forbids && new RegExp(negators).test(own)) continue
    const shortest = forbids ? 3 : 2
    const asSaid = [words, words.slice(0, 2)].find((part) => part.length >= shortest && own.includes(part))
    if (asSaid && !denied(asSaid, own) && !affirmed(asSaid, theirs) && !/^(?:的|了|是|有|在|会|能|要|同|过|仅|断|够|可)/.test(asSaid)) {
      found.push({ text: asSaid, why: `the evidence denies this: ${match[0]}` })
    }
  }
  // 未与任何一方签署协议: how the clause ends is what it denies.
  for (const [stretch] of theirs.matchAll(new RegExp(`(?:${far}|尚未|并未|从未)[^，。；！？\\n]{4,}`, 'gu'))) {
    const tail = stretch.slice(-4)
    if (/^\p{Script=Han}{4}$/u.test(tail) && own.includes(tail) && !denied(tail, own) && !affirmed(tail, theirs))
      found.push({ text: tail, why: `the evidence denies this: ${stretch}` })
  }
  return found.length > 0 ? found : turned(own, theirs)
}

/** 首次违规即罚款 for 首次违规不罚款: the clause of the evidence that says the same denies it, and the claim's does not, or the other way round. */
const turned = (own: string, theirs: string): Finding[] => {
  const clauses = (text: string) => text.split(/[，。；：！？\n]/).filter((clause) => clause.length > 4)
  const pairs = (text: string) => [...new Set(characterPairs(text))]
  const negated = (text: string) => [...text.matchAll(new RegExp(negators, 'g'))].length
  const bare = (text: string) => text.replace(new RegExp(`${negators}|[也都还即就均]`, 'g'), '')
  return clauses(own).flatMap((clause) => {
    const mine = pairs(bare(clause))
    const ranked = clauses(theirs)
      .map((other) => ({ other, shared: mine.filter((pair) => bare(other).includes(pair)).length }))
      .sort((a, b) => b.shared - a.shared)
    const [best] = ranked
    if (!best || mine.length < 3 || best.shared < mine.length * 0.75) return []
    const [here, there] = [negated(clause), negated(best.other)]
    // 117批次合格，3批次不合格: another clause says it as the claim does.
    if (
      ranked.some(({ other, shared }) => shared >= Math.min(best.shared, mine.length * 0.75) - 1 && shared > 0 && negated(other) === here)
    )
      return []
    // What is denied in the one is spoken of in the other, and not undone there in another word.
    const denied = new RegExp(`(?:${negators})(\\p{Script=Han}{2,4})`, 'u').exec(here ? clause : best.other)?.[1] ?? ''
    const other = here ? best.other : clause
    if (!pairs(denied).some((pair) => other.includes(pair)) || /免|撤|卸|辞|停|取消|终止/.test(other)) return []
    return (here === 0 && there === 1) || (here === 1 && there === 0)
      ? [{ text: clause, why: `the evidence ${there ? 'denies this' : 'does not deny this'}: ${best.other.replaceAll('\u0001', '')}` }]
      : []
  })
}

/** 未与任何一方就此签署, 不得以任何名义收取: a negation before such a word, or of speech, reaches to the end of its clause. */
const far = `(?:未|没有|不得|不会|不能|不予|不可|不再|尚未|并未|从未|不|勿)(?:与|向|对|就|在|因|以|从|给|由|使|让|把)|否认|不要|切勿|[未没无][^，。；！？\\n]{0,2}[一半]\\p{Script=Han}`
const farReaching = new RegExp(far, 'u')
/** Whether the words stand right after a negation somewhere in the text, with at most three characters between, or within its reach. */
const denied = (words: string, text: string) =>
  new RegExp(`(?:${negators})[^，。；！？\\n]{0,3}${RegExp.escape(words)}`, 'u').test(text) ||
  text.split(/[，。；！？\n]/).some((clause) => clause.includes(words) && farReaching.test(clause.slice(0, clause.lastIndexOf(words))))
/** Whether the words stand somewhere in the text without a negation before them. */
const affirmed = (words: string, text: string) => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = text
      .slice(0, at)
      .split(/[，。；！？\n]/)
      .at(-1)!
    const clause = whole.slice(-8)
    // 未参保两类人群参保缴费: the nearer one has the negation.
    if (!(new RegExp(negators).test(clause) || farReaching.test(whole)) || clause.includes(words)) return true
  }
  return false
}

const negativeSense =
  /未|有待|没|不|无|非|否|禁|拒|免|勿|告别|摆脱|结束|省去|脱|戒|难|缺|欠|取消|落空|停止|暂停|停运|停工|停产|失败|失利|失去|失联|零|防止|避免|除外|终止|中断|关闭|封闭|持平|流产|告负|杜绝|叫停|抵制|严控|绝|擅自|停|首[次度]|另行|待定/

/** What took the place of something: that is no longer. */
const replaced = /淘汰|退出|取代|替代|[改变转换][为成]/

const inEnglish = (text: string, source: string): Finding[] => {
  const own = mask(text, englishPositive)
  const found: Finding[] = []
  // `instead of 15`, `without passengers`: the other way to say what was, or 空载.
  const negative = [...own.matchAll(english)].filter(
    ([words]) => !/^(?:rather than|instead of|without)$/i.test(words) && !(/longer$/i.test(words) && replaced.test(source)),
  )
  if (negative.length > 0 && !negativeSense.test(mask(source, positive)) && !/不变|不满|不足|不可|不便|不等|不到/.test(source)) {
    found.push({ text: negative[0]![0], why: `the evidence denies nothing, the claim says “${negative[0]![0]}”` })
  }
  const theirs = mask(mask(source, rumours), positive)
  for (const [zh, en] of cues) {
    // `a cancelled flight`: of the noun, not what is said.
    const hits = [...own.matchAll(new RegExp(en.source, 'gi'))].filter(
      ({ index, 0: word }) =>
        !(
          /ed$/i.test(word) &&
          /\b(?:an?|the|its|their|his|her)\s$/i.test(own.slice(0, index)) &&
          /^\s[a-z]/.test(own.slice(index + word.length))
        ),
    )
    if (hits.length === 0) continue
    const words = theirs.match(new RegExp(zh.source, 'g')) ?? []
    if (words.length === 0 || words.some((word) => affirmed(word, theirs))) {
      // Said in the source: the claim must not deny just this.
      if (
        words.length > 0 &&
        hits.every((hit) => isDenied(own, hit.index)) &&
        !words.some((word) => denied(word, theirs)) &&
        !/未|没|不(?!断|仅)|无(?!人机|锡)|告别|摆脱|结束|消除|解决|破解|缓解/.test(source)
      ) {
        found.push({ text: hits[0]![0], why: `the evidence says ${words[0]}, the claim denies it` })
      }
      continue
    }
    const asserted = hits.find((hit) => !isDenied(own, hit.index))
    if (asserted && !hits.some((hit) => isDenied(own, hit.index)) && !new RegExp(english.source, 'i').test(aroundIn(own, asserted.index))) {
      found.push({ text: asserted[0], why: `the evidence denies this: ${words[0]}` })
    }
  }
  for (const match of theirs.matchAll(/不缺(?:乏|少)?(\p{Script=Han}{2})/gu)) {
    const short = /\b(?:short (?:of|on)|lack(?:s|ing)?|shortages? of|needs? more) (?:\w+ ){0,2}?(\w{4,})/i.exec(own)
    if (short && !isDenied(own, short.index) && chineseOf(short[1]!).includes(match[1]!))
      found.push({ text: short[0], why: `the evidence denies this: ${match[0]}` })
  }
  return found.length > 0 ? found : [...byLexicon(own, theirs, text), ...deniedWords(own, theirs), ...onlyDenied(own, source)].slice(0, 1)
}

/** `would use` where the evidence has only 不会, `have already begun` where it has only 尚未. */
const onlyDenied = (own: string, source: string): Finding[] => {
  if (
    new RegExp(english.source, 'i').test(own) ||
    /\b(?:only|except|exempt\w*|remain\w*|still|await\w*|pending|ruled? out|short of)\b/i.test(own)
  )
    return []
  const will =
    /不会|不再|不拟/.test(source) &&
    !/将|(?<!不)会(?![议员展场计谈晤商])|拟|计划|预计|明年|起/.test(source.replace(/不会|不再|不拟|将于|(?<=才|方|仍)会/g, ''))
  const done = /尚未|还未|仍未/.test(source) && !/已|了/.test(source)
  const said =
    (will ? /\b(?:will|would|is to|are to)\b/i.exec(own) : null) ??
    (done ? /\b(?:has|have) (?:already )?(?:been )?(?:\w+ed|begun)\b|\balready\b/i.exec(own) : null)
  return said ? [{ text: said[0], why: 'the evidence denies this' }] : []
}

/** 未提出上诉: a word that the source only denies, and the claim's English of it without a denial. */
const byLexicon = (own: string, theirs: string, text: string): Finding[] => {
  const refused = [...text.matchAll(/(?:\b(?:not|never|no)|n[’']t) (?:\w+ ){0,2}?([a-z]{3,})\b/gi)].map((match) => match[1]!)
  for (const match of theirs.matchAll(
    /(?:未|没有|尚未|并未|不再|不予|不得|不会|不能|不可|不|拒绝|禁止)(?:能|被|曾|按|经|再|有)?(?:提出|进行|作出|予以|受到|得到|发现|出现)?(\p{Script=Han}{2})/gu,
  )) {
    const word = match[1]!
    // `not far on the map but a distant place`: what the claim says of the one is not what it denies of the other.
    const kept = refused.some((other) => chineseWith(other).some((zh) => [...zh].some((character) => word.includes(character))))
    if (kept || affirmed(word, theirs)) continue
    for (const hit of own.matchAll(/[A-Za-z]{4,}/g)) {
      if (
        isStopWord(hit[0].toLowerCase()) ||
        !chineseOf(hit[0]).includes(word) ||
        // What caused a fire caused no deaths.
        /^caus(?:es?|ed|ing)$/i.test(hit[0]) ||
        isDenied(own, hit.index) ||
        // `complete` is said of what is 完成, whatever else is 尚未完工.
        chineseOf(hit[0]).some((other) => other.length >= 2 && other !== word && affirmed(other, theirs)) ||
        new RegExp(english.source, 'i').test(aroundIn(own, hit.index))
      )
        continue
      return [{ text: hit[0], why: `the evidence denies this: ${match[0]}` }]
    }
  }
  return []
}

/** `will not be shut` where the evidence says 封闭 and denies nothing there. */
const deniedWords = (own: string, theirs: string): Finding[] => {
  const clauses = theirs.split(/[，。；：\n]/)
  // As many denials there as here: this may be one of them, in another word.
  const denials = clauses.filter((clause) => negativeSense.test(clause)).length
  if (denials > 0 && [...own.matchAll(english)].length <= denials) return []
  return [...own.matchAll(/\b(?:not|never)(?: (?:be|been|have|yet|all|to|yet to|being|going))* ([a-z]{4,})/gi)].flatMap(
    ({ 0: words, 1: word = '' }) => {
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

/** What stands around a word, as far as it is not set against it. */
const aroundIn = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 60), at)
    .split(/\b(?:but|although|though|while)\b|;/)
    .at(-1)! + text.slice(at, at + 60).split(/\b(?:but|although|though|while)\b|;/)[0]!

const isDenied = (text: string, at: number) => {
  const clause =
    text
      .slice(Math.max(0, at - 45), at)
      .split(/[,;.]/)
      .at(-1) ?? ''
  return (
    // `unpaid goods`: of the goods alone.
    new RegExp(english.source, 'i').test(clause.replace(/\bun[a-z]+\b/gi, '')) ||
    /\b(?:lack(?:s|ed|ing)?|short of|free of)\b/i.test(clause) ||
    /^\w+ (?:no|not|none|nothing|nobody)\b/i.test(text.slice(at, at + 30))
  )
}
