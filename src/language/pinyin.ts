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
          ]
            .filter((reading) => reading !== neverInNames[character])
            .flatMap(spellings),
        ),
      ]
    : []
  known.set(character, readings)
  return readings
}

const known = new Map<string, readonly string[]>()
/** Readings that the character has in no name: 陆 is liù only as a numeral. */
const neverInNames: Record<string, string> = { 陆: 'liu', 阮: 'yuan' }
/** How characters of several readings are read that are surnames; of some there are two families. */
const surnameReadings: Record<string, string[]> = Object.fromEntries(
  `单:shan 仇:qiu 解:xie 曾:zeng 区:ou 查:zha 任:ren 盖:ge,gai 朴:piao,park 覃:qin,tan 乐:yue,le 华:hua 那:na 黑:he,hei 佴:nai 员:yun 缪:miao 翟:zhai,di 尉:wei,yu
  卜:bu 纪:ji 石:shi 阚:kan 秘:bi,mi 俞:yu 洗:xian 冼:xian 逄:pang 隗:wei,kui 瞿:qu 郗:xi,chi 宓:mi,fu 牟:mu,mou
  沈:shen 葛:ge 车:che 柏:bai,bo 贾:jia 郝:hao 谌:chen,shen 娄:lou 洪:hong 强:qiang 宿:su 叶:ye 长:chang,zhang 乜:nie 臧:zang 尹:yin 於:yu
  隽:juan 谷:gu 邵:shao 翁:weng 许:xu 褚:chu 粘:nian 仉:zhang 亓:qi 莘:xin,shen 扎:zha
  万俟:moqi 尉迟:yuchi 长孙:zhangsun 单于:chanyu 澹台:tantai 宇文:yuwen 呼延:huyan 皇甫:huangfu 令狐:linghu 夏侯:xiahou`
    .split(/\s+/)
    .map((row) => {
      const [surname = '', readings = ''] = row.split(':')
      return [surname, readings.split(',')]
    }),
)

/** How a person's surname is read whose characters have other readings too; undefined for one that has no others. */
export const surnameReadingsOf = (person: string): readonly string[] | undefined =>
  surnameReadings[person.slice(0, 2)] ?? surnameReadings[person[0] ?? '']
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

/** The syllables that characters are read as, without tones; ü as v, u and yu. */
const knownSyllables: ReadonlySet<string> = new Set(
  `a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan chang chao che
  chen cheng chi chong chou chu chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dia
  dian diao die ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng
  gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian
  jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan
  lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lue lun luo lv lve lyu lyue ma mai man mang mao me mei men
  meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue
  nuo nv nve nyu nyue o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu
  qu quan que qun ran rang rao re ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei
  shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao
  tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya
  yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi
  zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo`.split(/\s+/),
)
const longestSyllable = 6

/** Whether a word can be a string of pinyin syllables. Each place is reached once: xianxianxian… divides in more ways than can be tried. */
export const isPinyin = (name: string): boolean => {
  const letters = lettersOf(name)
  const reached = new Set([0])
  for (let at = 0; at < letters.length; at++)
    if (reached.has(at))
      for (let end = at + 1; end <= at + longestSyllable; end++) if (knownSyllables.has(letters.slice(at, end))) reached.add(end)
  return letters !== '' && reached.has(letters.length)
}

/** Whether a word is one pinyin syllable. */
export const isSyllable = (name: string): boolean => !/[’']/.test(name) && knownSyllables.has(lettersOf(name))

/** Where in a Chinese text a run of characters reads as these letters. */
export const findPinyin = (letters: string, text: string): Stretch[] => {
  const found: Stretch[] = []
  if (letters === '') return found
  for (let at = 0; at < text.length; at++) {
    // Its letters would be those of 山西, from which its name in English tells it: Shaanxi.
    if (letters === 'shanxi' && text.startsWith('陕西', at)) continue
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
