import { readFileSync } from 'node:fs'
import { lettersOf, readingsOf } from './pinyin.ts'

/**
 * Foreign names in Chinese characters. transcription.tsv says for each character, and for each syllable, which letters it stood for, and how often in
 * a hundred, in the 9,900 names that people.tsv, names.tsv and dictionary-names.tsv have in both languages (learnt by spelling-model.ts). A name is
 * likely the transcription of a run of characters when its letters can be dealt out among them so that each gets letters that it usually stands for.
 * certain: the text is nothing but foreign names. least: how much alike. characters: how many at the least.
 */
export const isTransliterated = (
  name: string,
  text: string,
  options: { certain?: boolean; least?: number; characters?: number } = {},
): boolean => {
  const letters = lettersOf(name.replace(/ü/gi, 'u'))
  if (letters.length < 2) return false
  const certain = options.certain === true
  // Measured: .8 finds 93 in 100 names, and one of 200 names in 70 characters of other news.
  const least = options.least ?? (certain ? 0.4 : letters.length < 4 ? 1.2 : 0.8)
  return likeness(letters, text, certain, options.characters ?? (certain ? 1 : 2)) >= least
}

/** How much a name is like a foreign name as a whole, from its first character to its last; -Infinity where no letters fit them. */
export const wholeLikeness = (name: string, chinese: string): number => {
  const letters = lettersOf(name.replace(/ü/gi, 'u'))
  return letters.length < 2 ? Number.NEGATIVE_INFINITY : likeness(letters, chinese, true, chinese.length, true)
}

/** The longest stretch of letters that one character stands for. */
const longest = 5
/** What a letter costs that nothing explains; likeness is what a letter costs less. */
const perLetter = 2.3
/** What letters cost that a character never stands for, and each of them. */
const strange = 8

/** anchored: the first character of the text is the first of the name. */
const likeness = (letters: string, text: string, anyCharacter: boolean, characters: number, anchored = false): number => {
  const n = letters.length
  let best = Number.NEGATIVE_INFINITY
  let before: (Cell | undefined)[] = []
  for (const [at, character] of [...text].entries()) {
    const row: (Cell | undefined)[] = []
    for (const sound of anyCharacter || usual.has(character) ? soundsOf(character) : []) {
      for (let from = 0; from <= n; from++) {
        const cell = from === 0 && (!anchored || at === 0) ? { cost: 0, at } : before[from]
        if (!cell) continue
        for (let to = from; to <= Math.min(n, from + longest); to++) {
          const cost = cell.cost + costOf(sound, letters.slice(from, to))
          if (cost < (row[to]?.cost ?? 40)) row[to] = { cost, at: cell.at }
        }
      }
    }
    const end = row[n]
    if (end && at - end.at + 1 >= characters) best = Math.max(anchored ? Number.NEGATIVE_INFINITY : best, perLetter - end.cost / n)
    before = row
  }
  return best
}

type Cell = { cost: number; at: number }

/** The rows of the table that tell how a character is spelt: its own, or those of its syllables. */
const soundsOf = (character: string): string[] => (table().has(character) ? [character] : readingsOf(character).slice(0, 2))

const costOf = (sound: string, letters: string): number => {
  const key = `${sound} ${letters}`
  const known = costs.get(key)
  if (known !== undefined) return known
  const share = table().get(sound)?.get(letters)
  const syllable = /[a-z]/.test(sound) ? sound : (readingsOf(sound)[0] ?? '')
  // What a character never stood for in all its names is less likely than with one of which only the syllable is known.
  const possible = unseen(syllable, letters) + (sound === syllable ? 0 : 1)
  const cost = Math.min(share === undefined ? strange + 1.5 * letters.length : -Math.log(share), possible)
  if (costs.size > 50_000) costs.clear()
  costs.set(key, cost)
  return cost
}

const costs = new Map<string, number>()

/** What the consonant of a syllable may stand for, where the table has not met the letters. */
const consonants: Record<string, RegExp> = {
  '': /^[aeiouyh]/, b: /^[bpv]/, p: /^[pbf]/, m: /^m/, f: /^(?:[fv]|ph)/, d: /^[dt]/, t: /^[td]/, n: /^(?:n|gn|kn)/, l: /^[lr]/, g: /^[gkcq]/, k: /^[kcgqx]/, h: /^(?:[hjgw]|kh|ch)/,
  j: /^[jgkqczdy]/, q: /^(?:[ckqjt]|ch)/, x: /^[shcxz]/, zh: /^[jgzdcx]/, ch: /^[ctx]/, sh: /^[scx]/, r: /^[rjlz]/, z: /^[zstj]/, c: /^[zcts]/, s: /^[sczxt]/, y: /^[yijaeu]/, w: /^[wvuoh]/,
} // biome-ignore format: a table

const unseen = (syllable: string, letters: string): number => {
  if (letters === '') return 4.6
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)![0]
  if (!consonants[initial]?.test(letters)) return Number.POSITIVE_INFINITY
  const shape = /ng?$/.test(syllable)
    ? /^[^aeiou]{0,3}[aeiouyhr]*(?:n|m|ng|nn|mm|ne|me|n[tdckgs]|mb|nch)?$/
    : /^[^aeiou]{0,3}[aeiouywhr]*(?:l|ll|r|rr|ss|tt|t|ck|g|gh|ch|d|s|x|z|u?lt|rd|rt)?$/
  return shape.test(letters) ? 3.9 + 0.5 * Math.max(0, letters.length - 2) : Number.POSITIVE_INFINITY
}

let sounds: Map<string, Map<string, number>> | undefined
/** By character or syllable, the share of its uses in which it stood for these letters. */
const table = () => {
  sounds ??= new Map(
    readFileSync(new URL('transcription.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [sound = '', cells = ''] = line.split('\t')
        const shares = cells.split(' ').map((cell) => cell.split(':') as [string, string])
        return [sound, new Map(shares.map(([letters, share]) => [letters === '-' ? '' : letters, Number(share) / 100]))]
      }),
  )
  return sounds
}

/** Whether news uses a character to write foreign names. */
export const writesNames = (character: string): boolean => usual.has(character)

/** Characters that news uses to write foreign names. */
const usual = new Set(
  '朔岸帆堪士摩喀敦太切拿松牙汤耳乐迦奈荷柏翰毕勃捷俾汀肋嘉玻突伟柔晋卜腊烈伐弥札庇忒果瑞轲得埔浦茵蕾莲芙娅姬婕黛什茜帝娃甫厄赖斐涅济岑咸扎努峰蕴隐茅墨楠皓罕仑蓬坡珊萝翁谭滕渥锡夕熙雪逊崖仰贻英宰阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼边宾波伯博布采查察昌楚茨达大戴丹当道德登邓狄迪蒂丁东顿多杜恩尔法凡范方菲费芬丰冯佛夫弗福盖甘冈高戈哥格根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加佳贾简江杰金津京居久卡凯坎康考柯科可克肯库夸奎昆拉莱兰朗劳勒雷冷黎里理利莉立丽连廉良列林琳龙隆卢鲁伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明莫默姆穆那纳娜乃南内嫩尼妮宁纽农诺欧帕派潘庞培佩彭皮匹平珀普奇齐恰钱强乔钦琴青丘让热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施石史舒斯司丝苏孙索塔泰坦唐陶特腾提田廷通图土托陀瓦万旺威韦维魏温沃乌伍武西希席夏香向肖谢辛欣兴休许雅亚扬杨耶叶伊依易因尤于约赞泽曾詹张哲珍芝朱卓兹子佐伏瑙璐玮莓岛港堡蜜蓝朴彻敖颇翠滋萍骆闵策俄延朵梭熊枫柱栋莹妲芮骏岚',
)
