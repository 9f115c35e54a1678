import { headsOf } from '../../language/institution-heads.ts'
import { loadInstitutionWords } from '../../language/names.ts'
import { everyMatch } from '../../language/patterns.ts'
import { findPinyin, isPinyin } from '../../language/pinyin.ts'
import type { Reading } from '../reading.ts'
import { institutionsIn } from './bodies-zh.ts'

const heads =
  /^(?:bureaus?|commission|committee|ministry|ministers?|group|department|administration|authority|customs|university|college|institute|academy|hospital|court|procuratorate|bank|association|federation|union|chamber|council|museum|library|theat(?:re|er)|stadium|gymnasium|airport|foundation|agency|observatory|consulate|embassy|supermarket|kindergartens?)$/

/** Heads that are of one kind of institution only: wrong without one in the source even in lower case. */
const telling =
  /^(?:university|ministers?|ministry|hospital|procuratorate|museum|library|theat(?:re|er)|stadium|gymnasium|airport|consulate|embassy|supermarket|kindergartens?|federation)$/

/** Customs that do something are an office; customs clearance is 通关. */
const acts = /^(?:will|said|says|seized|issued|office|officers|officials|authorities|launched|found|has|have|is|are|plans|reported)$/

/** A food court is no court, a river bank no bank. */
const ofColleges = /^(?:entrance|admissions?|enrol\w*|students?|graduates?|applicants?|degrees?|places|towns?)$/
const isThing = (before = '', head: string, next = '') =>
  (head === 'court' && /^(?:food|tennis|badminton|basketball|volleyball|squash|sports|clay|grass|hard)$/.test(before)) ||
  // Hospital waiting lists, stays and bills are of care, and of no hospital.
  (head === 'hospital' && /^(?:waiting|waits?|beds?|stays?|bills?|care|treatment|admissions?|visits?|appointments?)$/.test(next)) ||
  (head === 'bank' && /^(?:river|lake|canal|creek|left|right|opposite|far|sand|blood|seed|gene|data|power)$/.test(before))

/** `the industry association`: whichever association of a trade the evidence names. */
const isOfItsKind = (before: string, head: string) => before === 'industry' && /^(?:association|federation|chamber|council)$/.test(head)

/** Jiangzhou University where the evidence has only 江州师范大学. */
const qualified = (place: string, source: string): boolean => {
  const found = place.length > 3 && isPinyin(place) ? findPinyin(place, source) : []
  const another =
    /^[省市]?(?:\p{Script=Han}{0,4}(?:师范|理工|工业|农业|林业|医科|中医药|科技|财经|外国语|职业|交通|海洋|民族|体育|工商)\p{Script=Han}{0,2})大学/u
  const after = found.map(({ end }) => source.slice(end))
  return after.some((rest) => another.test(rest)) && !after.some((rest) => rest.startsWith('大学'))
}

/** Whether the evidence has a body that the English head may stand for, or one of whose name the text translates no word. */
const hasRival = (english: string, head: string, text: string, source: string): boolean => {
  const told = [...loadInstitutionWords()]
    .filter(([words]) => !heads.test(words) && new RegExp(`\\b${words}\\b`, 'i').test(text))
    .flatMap(([, chinese]) => chinese)
  const study = new RegExp(`^(?:${headsOf('study')})$`)
  return institutionsIn(source).some(
    ({ name, modifier, head: kind }) =>
      // An academy of agricultural sciences is no 农业大学.
      (english === 'academy' && study.test(kind) && !new RegExp(`(?:${head})$`).test(name)) ||
      new RegExp(`(?:${head})$`).test(name) ||
      !told.some((word) => modifier.includes(word)),
  )
}

/** `the forestry bureau`, `Ministry of Finance`: the words of an institution's name stand together in the source. */
export const institutions = (text: string, source: string, taken: Uint8Array, refuse: (name: string) => void, { glossary }: Reading) => {
  const table = loadInstitutionWords()
  const words = everyMatch(text, /[A-Za-z]+(?:[’']s)?/g).map((match) => ({
    text: match[0].toLowerCase().replace(/[’']s$/, ''),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const seen = new Set<string>()
  words.forEach((word, index) => {
    const head = table.get(word.text)
    if (
      !head ||
      !heads.test(word.text) ||
      taken[word.at] ||
      // A group is a company in capitals, and may be one without 集团.
      (word.text === 'group' && (text[word.at] === 'g' || !source.includes('集团'))) ||
      isThing(words[index - 1]?.text, word.text, words[index + 1]?.text) ||
      // Union Hospital is a hospital.
      (/^[A-Z]/.test(text.slice(word.at)) &&
        /^(?:hospital|museum|library|theat(?:re|er)|hall)$/.test(words[index + 1]?.text ?? '') &&
        /^ [A-Z]/.test(text.slice(word.end))) ||
      // The national college entrance examination is of no national college.
      (text[word.at] === 'c' && ofColleges.test(words[index + 1]?.text ?? '')) ||
      (/^theat/.test(word.text) && words[index + 1]?.text === 'command')
    )
      return
    const named = [...glossary.values()].some(
      ({ en, zh }) => en.toLowerCase().includes(word.text) && source.includes(zh) && text.toLowerCase().includes(en.toLowerCase()),
    )
    if (named) return
    const pair = text.slice(words[index - 1]?.at ?? word.at, word.end)
    const double = table.get(pair.toLowerCase().replace('’', "'"))
    if (double?.some((zh) => source.includes(zh))) return
    // `Central Hospital` where the evidence has only 人民医院.
    if (
      double &&
      word.text === 'hospital' &&
      (/[A-Z]/.test(text[word.at]!) || institutionsIn(source).some(({ head }) => head === '医院'))
    ) {
      seen.add(pair)
      refuse(pair)
      return
    }
    const [, second, third] = words.slice(index, index + 3)
    if (second && table.get(`${word.text} ${second.text}`)?.some((zh) => source.includes(zh))) return
    const phrase = third && table.get(`${word.text} ${second!.text} ${third.text}`)
    if (phrase?.some((zh) => source.includes(zh))) return
    const parts: string[] = []
    let from = index
    for (let back = index - 1; back >= 0 && back >= index - 3; back--) {
      const between = text.slice(words[back]!.end, words[back + 1]!.at)
      if (!/^[ -]$/.test(between)) break
      const pair = back > 0 ? `${words[back - 1]!.text} ${words[back]!.text}` : ''
      // `foreign trade commission`: 外贸, and not 外交 and 贸易.
      if (pair && table.has(pair)) {
        parts.push(pair)
        from = --back
      } else if (table.has(words[back]!.text) && !heads.test(words[back]!.text) && !isOfItsKind(words[back]!.text, word.text)) {
        // A deep-space institute: half of a compound is no word of the name.
        if (text[words[back]!.at - 1] === '-') break
        parts.push(words[back]!.text)
        from = back
      } else if (
        !/^(?:and|development|reform|public|people|general|state|affairs|services?|central|market|industry)$/.test(words[back]!.text)
      )
        break
    }
    let until = index
    if (/^(?:of|for)$/.test(words[index + 1]?.text ?? '')) {
      for (let next = index + 2; next < words.length && next <= index + 6; next++) {
        const pair = `${words[next]!.text} ${words[next + 1]?.text ?? ''}`
        const triple = `${pair} ${words[next + 2]?.text ?? ''}`
        const hit = [triple, pair, words[next]!.text].find((phrase) => table.has(phrase) && !heads.test(phrase))
        if (hit) {
          parts.push(hit)
          until = next
        } else if (!/^(?:and|the|development|reform|public|affairs|trade)$/.test(words[next]!.text)) break
      }
    }
    const name = text.slice(words[from]!.at, words[until]!.end)
    if (seen.has(name)) return
    const headHere = head.join('|')
    const whole = parts.every(
      (part) =>
        table.get(part)!.some((zh) => source.includes(zh) && new RegExp(headHere).test(zh)) ||
        // 医大: of both by one character each.
        new RegExp(`(?=${table.get(part)!.join('|')})[^，。；：！？\\n]{0,16}(?:${headHere})`).test(source),
    )
    const headOnly = new RegExp(headHere).test(source)
    // `Guangzhou University of Chinese Medicine` says itself which it is.
    const told = /^ of (?:the )?[A-Z]/.test(text.slice(word.end))
    if (word.text === 'university' && parts.length === 0 && !told && qualified(words[index - 1]?.text ?? '', source)) {
      seen.add(name)
      refuse(text.slice(words[index - 1]!.at, word.end))
    } else if (parts.length > 0 && !(whole && headOnly)) {
      // `the consumer council` in small letters describes a body: another one only where the evidence names one of its kind.
      if (!/[A-Z]/.test(name) && !telling.test(word.text) && !hasRival(word.text, headHere, text, source)) return
      seen.add(name)
      refuse(name)
    } else if (
      parts.length === 0 &&
      !headOnly &&
      !/^(?:group|ministers?)$/.test(word.text) &&
      (/[A-Z]/.test(text[word.at]!) || telling.test(word.text) || (word.text === 'customs' && acts.test(words[index + 1]?.text ?? '')))
    ) {
      seen.add(name)
      refuse(name)
    }
  })
}
