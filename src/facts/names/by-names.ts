/** Cities by what they are called with affection: 鹭岛 is 厦门. */
const cities = tableOf(
  `宁波:甬江|甬城|甬上 厦门:鹭岛|鹭江 深圳:鹏城 广州:羊城|穗城 上海:申城|申江|沪上 天津:津门|津沽|津城 成都:蓉城|锦官城 福州:榕城(?!区) 南京:金陵|石头城|秦淮 济南:泉城 合肥:庐州|庐城 哈尔滨:冰城 重庆:渝州|巴渝
  南昌:洪城|洪都 温州:鹿城|瓯江 泉州:鲤城|刺桐城 无锡:锡城|梁溪 嘉兴:禾城 杭州:杭城 贵阳:筑城 海口:椰城 南宁:邕城|邕江 北京:京城|燕京 澳门:濠江 香港:香江|香岛 新加坡:狮城 东莞:莞城 佛山:禅城`,
)

/** What else papers are named after, which elsewhere may be anything: 天府 is a bank, 长安 a make of cars. */
const papers = tableOf(
  `宁波:明州 广州:花城|珠江 上海:浦江 成都:锦城 福州:闽都 苏州:姑苏 青岛:岛城|琴岛 大连:滨城 武汉:汉口|江夏|楚城 长沙:星城|星沙|橘洲 南昌:豫章 昆明:春城|滇池 合肥:庐阳 重庆:山城|两江 郑州:商都|郑汴 西安:长安 嘉兴:嘉禾|南湖
  杭州:钱塘|钱江|西湖|武林 徐州:彭城 北京:京华|京畿 沈阳:盛京 呼和浩特:青城 景德镇:瓷都 常州:龙城 扬州:广陵 镇江:京口 绍兴:越城|会稽 湖州:湖城|苕溪 金华:婺城|婺州 洛阳:洛城 开封:汴梁|汴京 太原:并州|晋阳 兰州:金城
  银川:凤城 西宁:夏都 湖北:荆楚|楚天 山西:三晋 河北:燕赵 山东:齐鲁 陕西:三秦|秦川 福建:八闽 甘肃:陇原 四川:天府 广东:岭南|南粤 湖南:潇湘|三湘 安徽:江淮 河南:中原 黑龙江:龙江 江西:赣鄱 广西:八桂`,
)

/** The places that an article and the paper that prints it call by such names: 甬江晨报 is read in 宁波. */
export const placesByName = (article: string, paper: string): string[] => [
  ...cities.flatMap(([name, place]) => (name.test(article) ? [place] : [])),
  ...papers.flatMap(([name, place]) => (name.test(paper) ? [place] : [])),
]

function tableOf(rows: string): (readonly [RegExp, string])[] {
  return rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':'))
    .map(([place = '', names = '']) => [new RegExp(names), place] as const)
}
