/**
 * With which letters a foreign name ends whose Chinese ends with a character: 门多萨 is no Mendez, 彼得罗娃 no Petrov, 约翰逊 no Johnston. Only for
 * characters that leave no doubt; 尔 may be nearly anything.
 */
const endings: readonly [characters: string, letters: RegExp][] = [
  ['娜萨莎沙塔达卡娃玛扎查法哈嘉', /(?:[aeh]|ar[a-z]{0,2}|a[sdt])$/],
  ['纳', /(?:[aeh]|ar[a-z]{0,2}|a[sdt]|ner)$/],
  ['拉', /(?:[aeh]|ar[a-z]{0,2}|a[sdt]|ler)$/],
  ['马', /(?:[aeh]|ar[a-z]{0,2}|a[sdt]|mer)$/],
  ['瓦', /(?:[aeh]|ar[a-z]{0,2}|a[sdt]|oi[a-z])$/],
  ['亚雅娅', /(?:[aeh]|a[rsd]|er|as)$/],
  ['诺罗洛托多莫戈佐奥约柯', /(?:[ouwe]|o[a-z]{1,2}|aux?|ault|a[uw][dl]?|ou?x|ar|er)$/],
  ['利里丽莉尼妮米西比迪蒂希皮', /(?:[^aou]|ea)$/],
  ['奇', /[^aoun]$/],
  ['斯', /(?:[szxc]|[scxz]es?|th|the|sh|st|ts|sc?h)$/],
  ['夫', /(?:[vfw]|ve|fe|phe?r?|vv)$/],
  ['德', /(?:[dt]h?|[dt]e[rs]?|[dt]s|the[rs]?|deu[xt]?)$/],
  ['特', /(?:[td]|t[eths]|te[sr]?|tre|the[sr]?)$/],
  ['克', /(?:[kcgqx]|[kcgq]h|[kc]ke?|kes?|ks|ques?|ck[es]|ch|ker)$/],
  ['姆', /(?:mb?|m+es?|n)$/],
  ['兹茨', /(?:[zsc]|ts|tz|ds|ze|ces?|tch|tsch|dz)$/],
  ['普', /(?:p|pe|pp|ppe|b|ph|ps|po?u)$/],
  ['森逊', /(?:[szc]+[aeiou]n+[ei]?|xon|x[eo]n|ths?[aeo]n)$/],
  ['曼', /m[aeo][nm]+[a-z]{0,2}$/],
  ['恩丁林兰伦根本文温万顿坦森逊安昂', /[nm][a-z]{0,3}$/],
]

const byCharacter = new Map<string, RegExp[]>()
for (const [characters, letters] of endings)
  for (const character of characters) byCharacter.set(character, [...(byCharacter.get(character) ?? []), letters])

/** Whether a foreign name, in small letters without accents, may end as its Chinese does. */
export const endsAlike = (letters: string, chinese: string): boolean =>
  (byCharacter.get(chinese.at(-1) ?? '') ?? []).every((ending) => ending.test(letters))
