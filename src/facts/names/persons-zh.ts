import { everyMatch } from '../../language/patterns.ts'
import { opinionVerbs, speechVerbs } from '../../language/speech-verbs.ts'
import { doubleSurnames, surnames } from '../../language/surnames.ts'
import { taggedWords } from '../../language/words.ts'
import { isCommon, isGrammar } from './common-words.ts'

const name = `(?:(?:${doubleSurnames})\\p{Script=Han}{1,2}?|[${surnames}]\\p{Script=Han}{1,2}?)`
/** Words that stand before a person's name. */
export const titles =
  '书记|市长|县长|区长|关长|镇长|省长|州长|乡长|村长|局长|处长|科长|厅长|部长|主任|主席|会长|理事长|院长|校长|所长|馆长|台长|社长|行长|站长|队长|队员|团长|司长|署长|总裁|首席执行官|首席财务官|首席运营官|首席技术官|总监|总经理|经理|董事长|负责人|教授|研究员|工程师|专家|分析师|经济学家|医生|院士|记者|编剧|导演|演员|歌手|作家|诗人|画家|教练|主帅|前锋|后卫|门将|选手|小将|老将|名将|师傅|老人|老伯|冠军|主攻手?|副攻手?|二传手?|接应|自由人|中锋|射手|车手|棋手|骑师|秘书长|总书记|总理|总统|首相|外长|发言人|代表|委员|常委|议长|法官|检察长|律师|民警|警官|同学|学生|博士|博士生|硕士|老师|教师|店主|老板|商户|居民(?![楼区])|村民|市民|游客|客商|农户|传承人|创始人|志愿者|第一作者|外孙女|外孙|孙女|孙子|女儿|儿子|妻子|丈夫|徒弟|学徒|老伴|被告人|副市长|司机|骑手|厂长|企业家|科学家|艺术家|音乐家|指挥家|设计师|策展人|编舞家|支书'
const verbs = `${speechVerbs}|${opinionVerbs}|称|建议|回应|解释|要求|回忆|主持|出席|宣布|带领|率|担任|当选|出任|获|夺|击败|战胜|在|从|向|与|和|等|会见|到|为|任|于|一行|团队|课题组|小组|夫妇|一家|所在|同志|今年|\\d{1,2}[日月时]|[今昨当][日天晚]|作|通报|宣读|致辞|参加|以\\d|凭借|通过|投出|跑出|跳出|游出|第|因(?!此|为)|被|先后|涉嫌|陪同|调研|赴|前往|独得|得到|得\\d|砍下|轰下|贡献|拿下|打进|接受|发现|带着|坐|站|正|已|将|则|却|、|，|。|：|；|（|$`
const speaks = `${speechVerbs}|建议|解释|要求|回忆|主持|出席|宣布|会见|当选|出任|击败|战胜|夺得|获得|独得|通报|任|担任`

const afterTitle = new RegExp(`(?:${titles}|同志|岁的)(${name})(?=${verbs})`, 'gu')
const beforeSpeech = new RegExp(
  `(?:^|[，。；：、”\\s])(${name})(?=(?:还|也|则|进一步|随后|在[^，。；\\d]{2,10}[上中时]|(?:致辞|讲话|受访)[中时])?(?:${speaks}))`,
  'gu',
)
const competing = new RegExp(
  `(?:^|[，。；：、”\\s])(${name})(?=以\\d|(?<![为是达约超近仅])\\d+(?:秒|分|米)|夺冠|夺得|摘[金银铜]|列第|位列)`,
  'gu',
)
const addressed = new RegExp(`(${name})(?=同志|先生|女士)`, 'gu')

/** A title and a name of two characters. */
export const titledName = new RegExp(`(${titles})([${surnames}]\\p{Script=Han})`, 'gu')

/** Person names that the wording of a Chinese text shows: after a title, or before a verb of speech at the beginning of a clause. */
export const personsIn = (text: string): string[] => {
  const kept = lately.get(text)
  if (kept) return kept
  const words = wordsAt(text)
  const people = new Set<string>()
  for (const pattern of [afterTitle, beforeSpeech, competing, addressed])
    for (const match of everyMatch(text, pattern)) {
      const person = match[1]!
      if (!isOfWords(person, match.index + match[0].indexOf(person), words))
        // 胡某因: whose name is kept back ends there.
        people.add(/^.某[^某]$/.test(person) ? person.slice(0, 2) : person)
    }
  if (lately.size >= 32) lately.delete(lately.keys().next().value!)
  lately.set(text, [...people])
  return [...people]
}

const lately = new Map<string, string[]>()

/** The words of a text by where they begin. */
const wordsAt = (text: string): ReadonlyMap<number, string> => {
  const kept = cut.get(text)
  if (kept) return kept
  const found = new Map<number, string>()
  let at = 0
  for (const { word } of taggedWords(text)) {
    found.set(at, word)
    at += word.length
  }
  if (cut.size >= 32) cut.delete(cut.keys().next().value!)
  cut.set(text, found)
  return found
}

/** Several rules ask for the words of a text. */
const cut = new Map<string, ReadonlyMap<number, string>>()

/** Whether three characters at a place of a text are no name but its words: 宿舍空 in 宿舍空调, 宿舍装. */
export const areWords = (text: string): ((person: string, at: number) => boolean) => {
  const words = wordsAt(text)
  return (person, at) => {
    const word = words.get(at) ?? ''
    return (
      isOfWords(person, at, words) ||
      (word.length === 2 && isCommon(word) && isGrammar(person.slice(2)) && words.get(at + 2) === person.slice(2))
    )
  }
}

/** 有关, 连日来 and 全程参 in 全程参与 begin with a surname and are words; 周长奎 is a word and a character of a name. */
const isOfWords = (person: string, at: number, words: ReadonlyMap<number, string>): boolean => {
  const word = words.get(at) ?? ''
  if (word.length < 2 || !isCommon(word)) return false
  const rest = person.slice(word.length)
  const next = words.get(at + word.length) ?? ''
  return rest === '' || (next.length > rest.length && isCommon(next)) || /^[不来去了着过已将仅拟共由从自较被]$/.test(rest)
}
