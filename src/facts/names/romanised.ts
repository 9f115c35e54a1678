import { isPinyin, isSyllable, lettersOf } from '../../language/pinyin.ts'
import { hasWadeGiles } from '../../language/wade-giles.ts'

/**
 * Names that Chinese writes in characters and English in another spelling than pinyin: 植田和男 is Kazuo Ueda, 周杰伦 Jay Chou. Characters do not
 * show how Japan, Korea or Vietnam read them, so such a name cannot be proved by sound; it passes where it has the form of a name of a country that the
 * evidence speaks of.
 */
export const abroad = (name: string, source: string): boolean => forms.some(([country, form]) => country.test(source) && form.test(name))

const mora = '(?:(?:[kgsztdnhbpmyrwjf]|ky|gy|sh|j|ch|ts|ny|hy|by|py|my|ry)?(?:[aiueo]|ou|oh)|n(?![aiueo]))'
const korean = '(?:[bcdghjkmnprstwy]h?|kk|tt|pp|ss|jj)?(?:y?(?:ae?|eo|eu|e|o|oo|u|i|ui)|w(?:a|ae|e|i|o|on)|you)(?:k|n|l|m|p|ng|h|t)?'
const forms: [country: RegExp, form: RegExp][] = [
  [/日本|日籍|日方|日媒|日企|东京/, new RegExp(`^${mora}{2,6}$`, 'i')],
  [/韩国|朝鲜|韩方|韩媒|韩籍|首尔/, new RegExp(`^${korean}(?:-?${korean}){0,2}$`, 'i')],
]

/** Surnames as Cantonese, Wade-Giles, Hokkien, Korean and Vietnamese spell them, with their characters. */
const spellings: Record<string, string> = Object.fromEntries(
  `Chou:周 Chow:周 Tsai:蔡 Choi:蔡崔 Wong:黄王汪 Huang:黄 Chan:陈 Tan:陈 Cheung:张 Chang:张 Teo:张 Leung:梁 Lau:刘 Low:刘 Ho:何 Ng:吴黄伍 Goh:吴 Tsang:曾 Kwok:郭 Cheng:郑 Lam:林蓝 Lim:林 Yip:叶
  Yeh:叶 Tse:谢 Hsu:徐许 Hsieh:谢 Hsiao:萧 Hung:洪 Chiang:蒋江姜 Chu:朱 Chung:钟郑 Fung:冯 Kwan:关 Kong:江 Lai:黎赖 Lui:吕雷 Mok:莫 Pang:彭 Poon:潘 Siu:萧 To:杜 Tong:唐汤 Tsui:徐崔 Yeung:杨 Yiu:姚
  Yuen:袁 Ong:王 Koh:许 Lee:李 Lo:罗卢 Tam:谭 Chiu:赵 Hui:许 Yu:于余俞 Tsao:曹 Chao:赵 Kuo:郭 Teng:邓 Tang:邓唐 Sun:孙 Soong:宋 Ku:顾 Tung:董 Loh:罗 Chua:蔡 Sy:施 Kim:金 Park:朴 Jung:郑 Jeong:郑 Kang:姜康 Cho:赵曹
  Jo:赵 Yoon:尹 Yun:尹 Jang:张 Im:林 Oh:吴 Seo:徐 Suh:徐 Shin:申辛 Kwon:权 Hwang:黄 Ahn:安 Yoo:柳刘俞 Moon:文 Son:孙 Bae:裴 Baek:白 Heo:许 Nam:南 Roh:卢 Noh:卢 Ryu:柳
  Nguyen:阮 Tran:陈 Le:黎 Pham:范 Hoang:黄 Huynh:黄 Phan:潘 Vu:武 Vo:武 Dang:邓 Bui:裴 Do:杜 Ngo:吴 Duong:杨 Ly:李 Truong:张 Dinh:丁 Luong:梁 Trinh:郑 Dao:陶 Doan:段 Cao:高 Mai:梅 Lai:赖 Phung:冯 Thach:石
  Chau:周 Au:区欧 Chui:崔徐 Tik:狄 Mak:麦 Ma:马 Shum:沈岑 Sham:岑 Sin:冼 So:苏 Szeto:司徒 Ngai:魏倪 Kwong:邝 Law:罗 Lok:骆 Luk:陆 Man:文 Ngan:颜 Suen:孙 Sung:宋 Ting:丁 Tso:曹 Wan:温尹 Wai:韦 Woo:胡 Wu:胡 Yau:丘邱游 Yim:严 Yick:易
  Chin:陈 Chui:徐 Chum:覃 Fok:霍 Foo:傅 Hau:侯 Ip:叶 Kam:甘金 Ko:高 Koo:顾 Lee:利 Li:利 Lung:龙 Ling:凌 Nip:聂 Pun:潘 Shek:石 Shiu:邵 Sit:薛 Tai:戴 Tin:田 Tsoi:蔡 Tsang:曾 Wat:屈 Wing:荣 Kan:简 Ngok:岳 Yung:容翁 Yip:叶
  Chuang:庄 Chien:简钱 Chiu:邱丘 Hsiung:熊 Hsueh:薛 Hou:侯 Kao:高 Ko:柯葛 Lai:赖 Liao:廖 Lu:卢吕 Peng:彭 Shih:施石 Su:苏 Tien:田 Ting:丁 Tseng:曾 Tsou:邹 Tu:杜 Wei:魏 Yen:颜严 Yu:游余 Chung:钟 Ni:倪 Ke:柯 Pai:白 Jen:任`
    .split(/\s+/)
    .map((row) => row.split(':') as [string, string])
    .reduce<Map<string, string>>((all, [name, characters]) => all.set(name, (all.get(name) ?? '') + characters), new Map()),
)

/** Whether the evidence has a name of two characters and more that begins with a surname spelt like this. */
export const bearsSurname = (name: string, source: string, next = /\p{Script=Han}/u): boolean =>
  [...(spellings[name] ?? '')].some((character) => new RegExp(`${character}${next.source}`, 'u').test(source))

/**
 * A person's name in another spelling than pinyin: the source has the surname (Nguyen, Wong), or each of its syllables as Wade and Giles spell them. What
 * is in pinyin as a whole is compared as that.
 */
export const isRomanised = (parts: readonly string[], source: string): boolean =>
  !parts.every(inPinyin) &&
  (parts.some(
    (part, at) =>
      // Ronny Tong Ka-wah: the surname stands before what is joined.
      (at === 0 || at === parts.length - 1 || /-\p{Ll}/u.test(parts[at + 1]!)) && bearsSurname(part, source),
  ) ||
    (parts.length > 1 &&
      hasWadeGiles(
        parts.flatMap((part) => part.split('-')).map((part) => lettersOf(part)),
        source,
      )))

/** Chia-cheng is none, though chi, a and cheng would be. */
const inPinyin = (part: string): boolean =>
  part.includes('-') ? part.split('-').every((syllable) => isSyllable(lettersOf(syllable))) : isPinyin(lettersOf(part))

/** Wong Chi-keung, where the source has nobody of a surname spelt so: not a name that merely nobody knows. */
export const isRomanisedOther = (words: readonly string[]): boolean =>
  words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1]!) && spellings[words[0]!] !== undefined && !isPinyin(words[0]!)
