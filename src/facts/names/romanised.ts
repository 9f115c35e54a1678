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
  [
    /越南|越方|河内/,
    /^(?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Truong|Dinh|To|Lam|Minh|Chinh|Van|Thi|Xuan|Phuc|Trong|Phu|Son|Hung|Cuong|Thanh|Man|Tien|Quang|Duc|Anh|Tuan|Long|Hai|Nam)$/i,
  ],
]

/** Surnames as Cantonese, Wade-Giles, Hokkien and Korean spell them, with their characters. */
const spellings: Record<string, string> = Object.fromEntries(
  `Chou:周 Chow:周 Tsai:蔡 Choi:蔡崔 Wong:黄王汪 Huang:黄 Chan:陈 Tan:陈 Cheung:张 Chang:张 Teo:张 Leung:梁 Lau:刘 Low:刘 Ho:何 Ng:吴黄 Goh:吴 Tsang:曾 Kwok:郭 Cheng:郑 Lam:林蓝 Lim:林 Yip:叶
  Yeh:叶 Tse:谢 Hsu:徐许 Hsieh:谢 Hsiao:萧 Hung:洪 Chiang:蒋江姜 Chu:朱 Chung:钟郑 Fung:冯 Kwan:关 Kong:江 Lai:黎赖 Lui:吕雷 Mok:莫 Pang:彭 Poon:潘 Siu:萧 To:杜 Tong:唐 Tsui:徐崔 Yeung:杨 Yiu:姚
  Yuen:袁 Ong:王 Koh:许 Lee:李 Lo:罗卢 Tam:谭 Chiu:赵 Hui:许 Yu:于余俞 Tsao:曹 Chao:赵 Kuo:郭 Teng:邓 Tang:邓唐 Sun:孙 Soong:宋 Ku:顾 Tung:董 Loh:罗 Chua:蔡 Sy:施 Kim:金 Park:朴 Jung:郑 Jeong:郑 Kang:姜康 Cho:赵曹
  Jo:赵 Yoon:尹 Yun:尹 Jang:张 Im:林 Oh:吴 Seo:徐 Suh:徐 Shin:申辛 Kwon:权 Hwang:黄 Ahn:安 Yoo:柳刘俞 Moon:文 Son:孙 Bae:裴 Baek:白 Heo:许 Nam:南 Roh:卢 Noh:卢 Ryu:柳`
    .split(/\s+/)
    .map((row) => row.split(':') as [string, string]),
)

/** Whether the evidence has a name of two characters and more that begins with a surname spelt like this. */
export const bearsSurname = (name: string, source: string, next = /\p{Script=Han}/u): boolean =>
  [...(spellings[name] ?? '')].some((character) => new RegExp(`${character}${next.source}`, 'u').test(source))
