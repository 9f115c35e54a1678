/** Who is named before or after a role: 记者 吴峰宇 实习生 马婧婷, 吕斌 摄, 图/王少华 文/韩慧. */
const roles = [
  '记者',
  '通讯员',
  '实习生',
  '实习记者',
  '评论员',
  '撰稿人?',
  '特约作者',
  '作者',
  '编译',
  '摄影报道',
  '摄影',
  '摄像',
  '供图',
  '供稿',
  '整理',
  '执笔',
  '漫画',
  '制图',
  '采写',
]
const rolePattern = new RegExp(`[^\\s、，,；;（()）]*?(?:${roles.join('|')})(?:[\\s/／:：]+|(?=\\S))`, 'gu')
const slashRole = /(?:文图|图文|文|图|画|撰文)\s*[/／:：]\s*/gu

/** Bullets that papers set before a byline. */
export const bullet = /^[\s\u3000]*[■□●◆◇◎▲△▶►☆★○◉▪•]+[\s\u3000]*/u

/** 王, 欧阳 …: the first character of nearly all Chinese family names, by frequency, and the usual ones of two characters. */
const surname =
  /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜骆詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆常皮])/u

/** True for what can be a Chinese name: a known family name and one or two characters more. */
export const isName = (text: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(text) &&
  surname.test(text) &&
  text.length <= (/^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒)/.test(text) ? 4 : 3)

/** The names of a byline, in order, without roles and papers: `全媒体记者 吴峰宇 实习生 马婧婷` gives 吴峰宇 and 马婧婷. */
export const namesIn = (byline: string): string[] => {
  const bare = byline
    .replace(bullet, '')
    .replace(/[（()）]/g, ' ')
    .replace(slashRole, ' ')
    .replace(/[\s\u3000]+(?:摄影报道|摄影|摄|图|文|供图)(?=[\s。]|$)/gu, ' ')
    .replace(rolePattern, ' ')
    .replace(/(?:摄影报道|摄影|报道|摄)[。]?$/u, ' ')
  const words = bare.split(/[\s、，,；;/／|│—-]+/u).filter((word) => word !== '')
  const names: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    // 李　萌: a name of two characters is often set apart.
    const next = words[i + 1]
    if (/^\p{Script=Han}$/u.test(word) && next !== undefined && /^\p{Script=Han}$/u.test(next)) {
      names.push(word + next)
      i++
    } else if (/^(?:\p{Script=Han}{2,4}|\p{Script=Han}+·[\p{Script=Han}·]+)$/u.test(word)) names.push(word)
  }
  return [...new Set(names)]
}
