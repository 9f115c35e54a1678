import { pinyinTables } from '../../language/pinyin-tables.ts'
import { speechVerbs } from '../../language/speech-verbs.ts'
import { doubleSurnames } from '../../language/surnames.ts'

const surnames = new Set(
  `王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯
  邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢骆岳齐沿梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗台巫鞠僧桑荆谌银扬沙薄伏岑习胥蔺楼`.replace(
    /\s/g,
    '',
  ),
)
const double = new RegExp(`^(?:${doubleSurnames})`)
const titles =
  '书记|省长|市长|县长|区长|镇长|主席|主任|局长|处长|科长|院长|校长|部长|厅长|会长|秘书长|理事长|董事长|经理|总裁|总监|所长|站长|队长|馆长|行长|关长|常委|教授|院士|老师|记者|主持人|负责人|创始人|村民|居民|店主|老板|经营户|商户|学生|选手|队员|医生|护士|司机|游客|市民|先生|女士|研究员|工程师|专家|律师|民警|消防员|志愿者|讲师|渔民|农户|作家|画家|导演|演员|教练|总工程师|总队长'
const firmly = `${speechVerbs}|回忆|主持|出席|参加|致辞|宣布|应邀|、|，|。|,|解释|会见|见证|讲话|一行|带领|笑|称|一边|正在|每天|今年|已经|成为|来到|走进|经营|从事`
const after = `${speechVerbs}|回忆|主持|出席|参加|作|致辞|宣布|陪同|带队|应邀|在|和|与|、|，|。|等|解释|,|向|率|为|是|会见|见证|讲话|一行|笑|称|带领`
/** A name ends before a word of saying or doing; where there is none, before a little word that could be a part of it. */
const afterTitle = [firmly, after].map(
  (end) => new RegExp(`(?<=${titles})([\\u4e00-\\u9fff]{2,${end === firmly ? 3 : 4}}?)(?=${end})`, 'gu'),
)

/** A text that ends in a title or trade: what follows may be its bearer. */
export const endsInTitle = new RegExp(`(?:${titles})$`, 'u')

/** A person's name and its English: Chen Xiaozhong, or Ms. Wu for 吴女士. */
export type PersonName = { name: string; en: string }
/** Where it stands in a text; at is a UTF-16 offset. */
export type PersonAt = PersonName & { at: number }

/** True for two to four characters that begin with a surname. */
export const looksLikeName = (word: string): boolean =>
  (/^[\u4e00-\u9fff]{2,3}$/u.test(word) && surnames.has(word[0]!) && !/女士|先生|小姐|老师/.test(word)) ||
  (/^[\u4e00-\u9fff]{3,4}$/u.test(word) && double.test(word))

/** Persons told by their title (副市长高晋应邀参加) and by standing in a row with one (、王迎、王建新、). */
export const personsIn = (text: string, isWord: (text: string) => boolean = () => false): PersonAt[] => {
  const found = new Map<number, string>()
  for (const pattern of afterTitle) {
    for (const match of text.matchAll(pattern)) if (looksLikeName(match[1]!) && !found.has(match.index)) found.set(match.index, match[1]!)
  }
  for (const [at, name] of found) {
    let end = at + name.length
    for (let next = inRow.exec(text.slice(end)); next && looksLikeName(next[1]!); next = inRow.exec(text.slice(end))) {
      found.set(end + 1, next[1]!)
      end += 1 + next[1]!.length
    }
  }
  for (const match of text.matchAll(/([\u4e00-\u9fff])(?:女士|先生|小姐)/gu)) if (surnames.has(match[1]!)) found.set(match.index, match[0])
  return (
    [...found]
      // 宗泽东路 is a road.
      .filter(([at, name]) => !isWord(name) && !/^[东西南北中]?[路街巷桥]/.test(text.slice(at + name.length)))
      .map(([at, name]) => ({
        name,
        at,
        en: /女士|小姐/.test(name)
          ? `Ms. ${nameInPinyin(name[0]!)}`
          : name.endsWith('先生')
            ? `Mr. ${nameInPinyin(name[0]!)}`
            : personInPinyin(name),
      }))
  )
}
const inRow = /^、([\u4e00-\u9fff]{2,4}?)(?=、|，|,|。|和|等|出席|参加|[^\u4e00-\u9fff]|$)/u

/** 陈小忠 as Chen Xiaozhong, 欧阳修 as Ouyang Xiu. */
export const personInPinyin = (name: string): string => {
  const cut = double.test(name) && name.length > 2 ? 2 : 1
  const syllables = pinyinTables()(name, { toneType: 'none', type: 'array', surname: 'head', v: true }).map((syllable) =>
    syllable.replace('v', 'yu'),
  )
  return [syllables.slice(0, cut), syllables.slice(cut)].map((part) => capital(join(part))).join(' ')
}

/** 江赤 as Jiangchi: for a name of which nothing else is known. */
export const nameInPinyin = (name: string): string => {
  const place = name.length > 2 ? places[name.at(-1)!] : undefined
  const spelled = pinyinTables()(place ? name.slice(0, -1) : name, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.replace('v', 'u'),
  )
  return capital(join(spelled)) + (place ? ` ${place}` : '')
}

/** An apostrophe stands before a syllable that begins with a vowel: Xi'an. */
const join = (syllables: string[]) =>
  syllables.map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('')
/** 宾阳县 is Binyang County: the kind of place is said in English. */
const places: Record<string, string> = {
  省: 'Province',
  市: 'City',
  县: 'County',
  区: 'District',
  镇: 'Town',
  乡: 'Township',
  村: 'Village',
  路: 'Road',
  街: 'Street',
  桥: 'Bridge',
  河: 'River',
  湖: 'Lake',
  山: 'Mountain',
  岛: 'Island',
  港: 'Port',
  湾: 'Bay',
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
