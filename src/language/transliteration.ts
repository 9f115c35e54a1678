/**
 * Foreign names sound alike in both languages (斯德哥尔摩, Stockholm) but are spelt by no shared rule. Both sides are brought
 * to a row of consonant classes, to look them up by; name-likeness.ts compares what is found. The characters are those that the usual tables for the
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
const soundsOfEnglish = (name: string): Sounds => {
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
