/**
 * Foreign names sound alike in both languages (斯德哥尔摩, Stockholm) but are spelt by no shared rule. Both sides are brought
 * to a row of consonant classes, which is then compared with tolerance. The characters are those that the usual tables for the
 * transcription of foreign names into Chinese use.
 */

/** Consonant classes: A stands for a name that begins with a vowel, N also for a syllable that ends in n or ng. */
type Sounds = string

const syllables: Record<string, string> = {
  P: '巴芭布博波伯勃贝比彼毕别宝鲍拜白北玻柏卜蓓碧皮帕佩普坡珀派珮裴朴蒲',
  PN: '班邦本宾彬滨冰潘庞彭平朋',
  T: '达戴黛代德得迪狄蒂地丢多杜都度道朵塔泰太特忒提图吐托陶铁帖',
  TN: '丹旦当登邓丁顿敦东冬栋坦唐汤滕廷亭通屯同',
  K: '格盖哥戈葛古瓜圭郭果高嘎卡喀凯开科柯克可库夸奎考基吉季加嘉贾佳',
  KN: '甘冈根贡坎康肯昆孔宽金钦',
  F: '法菲费弗夫富福佛斐芙',
  FN: '凡芬冯丰范方',
  W: '华瓦娃沃维威韦魏伟卫乌伍吴武窝',
  WN: '万旺文温翁汪',
  L: '拉莱赖勒雷蕾里利丽莉黎列烈留柳卢鲁露路罗洛萝络劳老略吕尔儿耳喇',
  LN: '兰朗伦林琳隆龙良连廉伦蓝仑',
  R: '雷热瑞若鲁儒',
  RN: '荣让仁伦',
  M: '马玛麦迈梅米密弥缪莫墨默穆姆木慕茅毛美摩',
  MN: '曼芒门蒙孟敏明',
  N: '牛纳娜奈内尼妮涅纽努诺瑙那',
  NN: '南楠宁农嫩年',
  S: '斯丝思司史士什石沙莎莱夏谢歇希西锡茜休许修舍肖绍萨赛塞色瑟索苏所诗施世兹茨齐泽佐祖扎',
  SN: '桑森生孙松辛欣新兴幸申珊山香尚善盛逊尊曾宗',
  J: '约查恰切奇齐乔丘杰捷朱佐卓兹哲泽治芝吉季贾久',
  JN: '钱强琴琼钦詹真珍曾曾金晋京敬津',
  H: '哈海赫黑胡霍豪侯希惠华怀',
  HN: '汉翰亨洪欣辛',
  Y: '亚雅耶也伊约尤犹优友',
  YN: '扬杨英因尹音',
  A: '阿埃艾爱奥厄欧俄伊以依乌鄂亚',
  AN: '安恩昂因翁',
}

/** Of each character, the ways it can sound. */
const readings = (() => {
  const table = new Map<string, Sounds[]>()
  for (const [sounds, characters] of Object.entries(syllables)) {
    for (const character of characters) {
      const known = table.get(character)
      if (!known) table.set(character, [sounds])
      else if (!known.includes(sounds)) known.push(sounds)
    }
  }
  return table
})()

const run = new RegExp(`[${[...readings.keys()].join('')}]{2,}`, 'g')

/** The stretches of a Simplified text that could be, or hold, a transcribed foreign name: two characters or more. */
export const transcribedIn = (text: string): string[] => text.match(run) ?? []

/** What two names that sound alike share: the classes of two consecutive syllables or consonants, to look names up by. */
export const soundKeys = (name: string): string[] => {
  const rows = /\p{Script=Han}/u.test(name) ? Array.from(name, (character) => readings.get(character) ?? ['']) : [[soundsOfEnglish(name)]]
  const keys = new Set<string>()
  if (rows.length === 1) {
    const sounds = rows[0]![0]!
    for (let at = 0; at + 1 < sounds.length; at++) keys.add(coarse(sounds[at]!) + coarse(sounds[at + 1]!))
    return [...keys]
  }
  for (let at = 0; at < rows.length; at++) {
    for (const here of rows[at]!) {
      if (here.length > 1) keys.add(coarse(here[0]!) + coarse(here[1]!))
      for (const next of rows[at + 1] ?? []) {
        keys.add(coarse(here[0]!) + coarse(next[0]!))
        if (here.length > 1) keys.add(coarse(here[1]!) + coarse(next[0]!))
      }
    }
  }
  return [...keys]
}

const coarse = (sound: string): string => ({ R: 'L', J: 'S', Y: 'A', M: 'N', F: 'W' })[sound] ?? sound

/** An English name as a row of consonant classes: Kotchman is KJMN. */
export const soundsOfEnglish = (name: string): Sounds => {
  const word = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^(x)/, 'z')
    .replace(/ght/g, 't')
    .replace(/tsch|tch|cz/g, 'j')
    .replace(/sch|sh/g, 's')
    .replace(/dge|dg/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'j')
    .replace(/ck/g, 'k')
    .replace(/th/g, 's')
    .replace(/gh/g, '')
    .replace(/qu/g, 'kw')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'g')
    .replace(/c|q/g, 'k')
    .replace(/e$/, '')
  let sounds = ''
  let last = ''
  for (const [at, letter] of [...word].entries()) {
    const sound = letters[letter] ?? (letter === 'y' && at === 0 ? 'Y' : at === 0 ? 'A' : '')
    if (sound && (sound !== last || !sounds)) sounds += sound
    last = sound
  }
  return sounds
}

const letters: Record<string, string> = {
  b: 'P',
  p: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  f: 'F',
  v: 'W',
  w: 'W',
  l: 'L',
  r: 'R',
  m: 'M',
  n: 'N',
  s: 'S',
  z: 'S',
  j: 'J',
  h: 'H',
}

export type SoundMatch = { likeness: number /** The part of the Chinese that sounds like the name. */; part: string }

/**
 * How much an English name sounds like a part of a Chinese stretch, 0 to 1; above .7 it is most likely the same name. A name with
 * fewer than two consonants never matches: it would sound like everything.
 */
export const soundsLike = (english: string, chinese: string): SoundMatch => {
  const target = soundsOfEnglish(english)
  if (target.length < 2) return { likeness: 0, part: '' }
  const characters = [...chinese]
  // best[i]: cheapest way to have used the characters so far for the first i classes, and where in the Chinese it began.
  let best: Cell[] = [{ cost: 0, from: 0 }]
  for (const [at, sound] of [...target].entries()) best.push({ cost: best[at]!.cost + dropped(sound), from: 0 })
  let found: { cost: number; from: number; to: number } = { cost: Number.POSITIVE_INFINITY, from: 0, to: 0 }
  for (const [at, character] of characters.entries()) {
    const next: Cell[] = [{ cost: 0, from: at + 1 }]
    for (let i = 1; i <= target.length; i++) next.push({ cost: best[i]!.cost + (isSoft(character) ? 0.25 : 0.9), from: best[i]!.from })
    for (const reading of readings.get(character) ?? []) {
      for (let i = 0; i < target.length; i++) {
        const begun = i === 0 ? { cost: 0, from: at } : best[i]!
        const first = apart(target[i]!, reading[0]!)
        const nasal = reading.length > 1
        relax(next, i + 1, begun.cost + first + (nasal ? 0.3 : 0), begun.from)
        if (nasal && i + 1 < target.length) relax(next, i + 2, begun.cost + first + apart(target[i + 1]!, 'N'), begun.from)
        // An initial vowel of the syllable that English writes without a class of its own.
        if (reading === 'AN') relax(next, i + 1, begun.cost + apart(target[i]!, 'N') + 0.1, begun.from)
      }
    }
    for (let i = 1; i <= target.length; i++) relax(next, i, next[i - 1]!.cost + dropped(target[i - 1]!), next[i - 1]!.from)
    best = next
    const end = best[target.length]!
    if (end.cost < found.cost) found = { cost: end.cost, from: end.from, to: at + 1 }
  }
  const part = characters.slice(found.from, found.to).join('')
  if ([...part].length < 2) return { likeness: 0, part: '' }
  return { likeness: Math.max(0, 1 - found.cost / target.length), part }
}

type Cell = { cost: number; from: number }

const relax = (cells: Cell[], at: number, cost: number, from: number) => {
  if (cost < cells[at]!.cost) cells[at] = { cost, from }
}

/** 尔 and 斯 and vowels are often written for nothing that English has as a class. */
const isSoft = (character: string) => '尔儿耳阿亚伊奥欧夫特克'.includes(character)

/** The cost of an English consonant that the Chinese passes over. */
const dropped = (sound: string): number => ({ R: 0.25, H: 0.3, A: 0.4, W: 0.5, Y: 0.4, L: 0.5, T: 0.6 })[sound] ?? 0.9

const apart = (english: string, chinese: string): number => {
  if (english === chinese) return 0
  return near[english + chinese] ?? near[chinese + english] ?? 1
}

const near: Record<string, number> = {
  LR: 0.05,
  SJ: 0.25,
  KJ: 0.4,
  WF: 0.25,
  TS: 0.5,
  WH: 0.5,
  YJ: 0.35,
  HK: 0.5,
  MN: 0.3,
  PW: 0.5,
  TJ: 0.4,
  KS: 0.6,
  AY: 0.2,
  AW: 0.5,
  AH: 0.5,
  HY: 0.6,
  FP: 0.6,
}
