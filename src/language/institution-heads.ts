/**
 * What the Chinese names of institutions end in, by kind. Of the nouns of one kind a body of one is easily taken for a body of another.
 * house: for the public, of which a city has one each.
 */
// biome-ignore format: a table
const nouns = {
  study: ['大学', '学院', '科学院', '研究院', '研究所'],
  school: ['中学', '小学', '幼儿园'],
  health: ['医院', '保健院', '卫生院'],
  company: ['公司', '集团', '银行'],
  society: ['协会', '商会', '学会', '联合会', '基金会'],
  press: ['出版社', '杂志社'],
  house: [
    '博物馆', '图书馆', '美术馆', '档案馆', '科技馆', '体育馆', '体育场', '文化馆', '文化宫', '少年宫', '音乐厅', '大剧院', '剧院', '剧场',
  ],
} as const

type InstitutionKind = keyof typeof nouns
export const institutionKinds = Object.keys(nouns) as InstitutionKind[]

/** The nouns of these kinds as the alternatives of a pattern, the longer before the shorter that it may end in. */
export const headsOf = (...kinds: InstitutionKind[]): string =>
  kinds
    .flatMap((kind): readonly string[] => nouns[kind])
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/**
 * What any of them ends in at the least, as alternatives of a pattern: enough only where the place says that a body is named, such as
 * before a verb of speech or before a person. 会, 办 and 司 are left to those who know that a speaker ends there.
 */
export const bodyTail = '局|厅|委|署|部|院|所|馆|台|站|队|公司|集团|银行|大学|中心|警方'
