import { pinyinTables } from './pinyin-tables.ts'

/** A stretch of a text, UTF-16 offsets. */
export type Stretch = { at: number; end: number }

/** Every reading of a Chinese character, without tones, ü as v and also as u and yu: 吕 is lv, lu, lyu. Empty for anything else. */
export const readingsOf = (character: string): readonly string[] => {
  const kept = known.get(character)
  if (kept) return kept
  const readings = /\p{Script=Han}/u.test(character)
    ? [
        ...new Set(
          [
            ...pinyinTables()(character, { multiple: true, toneType: 'none', v: true, type: 'array' }),
            ...(surnameReadings[character] ?? []),
          ].flatMap(spellings),
        ),
      ]
    : []
  known.set(character, readings)
  return readings
}

const known = new Map<string, readonly string[]>()
/** Readings that only surnames have. */
const surnameReadings: Record<string, string[]> = {
  单: ['shan'],
  仇: ['qiu'],
  解: ['xie'],
  曾: ['zeng'],
  区: ['ou'],
  查: ['zha'],
  任: ['ren'],
  盖: ['ge'],
  尉: ['yu'],
  朴: ['piao', 'park'],
  覃: ['qin', 'tan'],
  乐: ['yue', 'le'],
  华: ['hua'],
  那: ['na'],
  黑: ['he'],
  佴: ['nai'],
  员: ['yun'],
  缪: ['miao'],
  翟: ['zhai'],
}
const spellings = (syllable: string) =>
  syllable.includes('v') ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [syllable]

/** The letters of a romanised name as they are compared: `Xi’an`, `Lü`, `Bei-jing` → xian, lv, beijing. */
export const lettersOf = (name: string): string =>
  name
    .replace(/ü/gi, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ui|ao|ou|iu|ie|ue|ve|an|en|in|un|vn|er|ia|ua|uo|a|o|e|i|u|v)'
const whole = new RegExp(`^(?:${syllable})+$`)

/** Whether a word can be a string of pinyin syllables. */
export const isPinyin = (name: string): boolean => {
  const letters = lettersOf(name)
  return letters !== '' && whole.test(letters)
}

/** Whether a word is one pinyin syllable. */
export const isSyllable = (name: string): boolean => !/[’']/.test(name) && new RegExp(`^${syllable}$`).test(lettersOf(name))

/** Where in a Chinese text a run of characters reads as these letters. */
export const findPinyin = (letters: string, text: string): Stretch[] => {
  const found: Stretch[] = []
  if (letters === '') return found
  for (let at = 0; at < text.length; at++) {
    for (const end of ends(letters, 0, text, at)) found.push({ at, end })
  }
  return found
}

const ends = (letters: string, done: number, text: string, at: number): number[] => {
  if (done === letters.length) return [at]
  const character = text[at]
  if (character === undefined) return []
  return readingsOf(character).flatMap((reading) =>
    letters.startsWith(reading, done) ? ends(letters, done + reading.length, text, at + 1) : [],
  )
}

/** Classes of consonants that transliterations do not keep apart. */
const classes: [RegExp, string][] = [
  [/^(?:sch|tch|zh|ch|sh|ts|tz|dz|[szjxq])/, 'S'],
  [/^(?:th|[dt])/, 'D'],
  [/^(?:ck|kh|gh|[gkc])/, 'G'],
  [/^(?:ph|[fvw])/, 'F'],
  [/^[bp]/, 'B'],
  [/^[lr]/, 'L'],
  [/^(?:ng|[mn])/, 'N'],
]

/** The consonants of a Latin name in classes, repetitions once: Müller → NL, Petrov → BDLF. */
export const consonants = (name: string): string => {
  let rest = lettersOf(name.replace(/ü/gi, 'u')).replace(/h(?=[^aeiou]|$)(?<![scptkg]h)/g, '')
  let out = ''
  while (rest !== '') {
    const hit = classes.find(([start]) => start.test(rest))
    const length = hit ? hit[0].exec(rest)![0].length : 1
    // c before e and i is an s; x is ks; r before a consonant is often left out, which repetition hides when an l is near.
    const own = hit ? (/^c[eiy]/.test(rest) ? 'S' : hit[1]) : ''
    out += rest.startsWith('x') && out !== '' ? 'GS' : own
    rest = rest.slice(length)
  }
  return out.replace(/(.)\1+/g, '$1')
}

/** Characters that news uses to write foreign names. */
const transliteration = new Set(
  '得埔浦茵蕾莲芙娅姬婕黛什茜帝娃甫厄赖斐涅济岑咸扎努峰蕴隐茅墨楠皓罕仑蓬坡珊萝翁谭滕渥锡夕熙雪逊崖仰贻英宰阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼边宾波伯博布采查察昌楚茨达大戴丹当道德登邓狄迪蒂丁东顿多杜厄恩尔法凡范方菲费芬丰冯佛夫弗福盖甘冈高戈哥格根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加佳贾简江杰金津京居久卡凯坎康考柯科可克肯库夸奎昆拉莱赖兰朗劳勒雷冷黎里理利莉立丽连廉良列林琳龙隆卢鲁伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明莫默姆穆那纳娜乃南内嫩尼妮宁纽农努诺欧帕派潘庞培佩彭皮匹平珀普奇齐恰钱强乔钦琴青丘让热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施石史舒斯司丝苏孙索塔泰坦唐陶特腾提田廷通图土托陀瓦万旺威韦维魏温沃乌伍武西希席夏香向肖谢辛欣兴休许雅亚扬杨耶叶伊依易因英尤于约赞泽曾扎詹张哲珍芝朱卓兹子佐',
)

/** Whether a Latin name may be the transliteration that stands in a Chinese text: compared by consonants, vowels are lost on the way. */
export const isTransliterated = (name: string, text: string, shortest = 2): boolean => {
  const own = consonants(name)
  if (own.length < shortest) return false
  const loose = consonants(name.replace(/r(?![aeiou])/gi, ''))
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at < run.length; at++) {
      let key = ''
      for (let end = at; end < run.length && end < at + 9 && transliteration.has(run[end]!); end++) {
        key += syllableKey(run[end]!)
        const plain = key.replace(/(.)\1+/g, '$1')
        if (end - at >= (shortest === 1 ? 0 : 1) && (alike(plain, own) || (own.length > 2 && alike(plain, loose)))) return true
        if (plain.length > own.length + 3) break
      }
    }
  }
  return false
}

/** Characters that stand for another sound than they have today: 加利福尼亚, 基辅, 斯大林格勒 … */
const soundsAs: Record<string, string> = { 尔: 'L', 耳: 'L', 加: 'G', 基: 'G', 金: 'GN' }
const syllableKey = (character: string): string =>
  soundsAs[character] ?? consonants((readingsOf(character)[0] ?? '').replace(/^y/, '').replace(/^x/, 's').replace(/^h/, ''))

/** Equal, or, for long names, one or two consonants apart. */
const alike = (a: string, b: string): boolean => {
  if (a === b) return a.length > 1 || a === b
  if (b.length < 4 || Math.abs(a.length - b.length) > 2) return false
  return distance(a, b) <= (b.length >= 7 ? 2 : b.length >= 5 ? 1 : 0)
}

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
