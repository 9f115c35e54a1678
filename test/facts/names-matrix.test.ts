import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** A source, what may be said of it, and what may not. */
type Row = [source: string, true: string[], false: string[]]

/** Names of persons, of places in short, of rockets and solar terms, and close ones that are others. */
// biome-ignore format: a table
const rows: Row[] = [
  ['高二学生戴雨桐凭借水下清洁机器人获一等奖，指导教师为龚平', ['高二学生戴雨桐凭水下清洁机器人获一等奖，指导教师龚平', 'Dai Yutong, a student taught by Gong Ping, won first prize.'], ['高二学生龚雨桐凭水下清洁机器人获一等奖', 'Gong Yutong, a student, won first prize with an underwater cleaning robot.', 'Dai Ping, a student, won first prize.']],
  ['院长钟海波与患者家属吕建民见面', ['Zhong Haibo met Lyu Jianmin.', '院长钟海波见了吕建民'], ['院长吕海波与患者家属见面', '院长钟建民与患者家属见面', "Lü Haibo, the director, met a patient's family.", "Zhong Jianmin, the director, met a patient's family."]],
  ['村民韩桂芳和邻居薛志强一起救人', ['村民韩桂芳和薛志强一起救人', 'Han Guifang and Xue Zhiqiang saved people.'], ['村民薛桂芳和邻居一起救人', 'Xue Guifang and Han Zhiqiang saved people.']],
  ['教练邵一鸣说，队员罗子涵表现出色', ['教练邵一鸣称赞罗子涵'], ['教练罗一鸣说，队员表现出色', 'Coach Luo Yiming praised the player.']],
  ['分析师卡洛斯·门多萨预计将出现缺口', ['Carlos Mendoza, an analyst, expects a gap.'], ['Carlos Mendez, an analyst, expects a gap.', 'Carlos Mendonça, an analyst, expects a gap.']],
  ['总裁彼得罗夫娜·伊万诺娃到访', ['Petrovna Ivanova came.'], []],
  ['设计师玛丽亚·彼得罗娃到场', ['Maria Petrova was there.'], ['Maria Petrov was there.']],
  ['经理谢尔盖·彼得罗夫到场', ['Sergei Petrov was there.'], ['Sergei Petrova was there.']],
  ['教授约翰·汤普森作报告', ['John Thompson gave a talk.'], ['John Thomas gave a talk.']],
  ['教授约翰·汤姆森作报告', ['John Thomson gave a talk.'], ['John Thomas gave a talk.']],
  ['律师埃里克·汉森说', ['Eric Hansen said so.', 'Eric Hanson said so.'], ['Eric Hamilton said so.', 'Eric Hayes said so.']],
  ['总裁安娜·科瓦尔斯卡到访', ['Anna Kowalska came.'], ['Anna Kowalski came.']],
  ['经济学家胡安·马丁内斯说', ['Juan Martinez said so.'], ['Juan Martin said so.']],
  ['经济学家佩德罗·马丁斯说', ['Pedro Martins said so.'], []],
  ['教练路易斯·费尔南德斯说', ['Luis Fernandes said so.', 'Luis Fernandez said so.'], ['Luis Fernando said so.']],
  ['博主阿曼达·席尔瓦说', ['Amanda Silva said so.'], ['Amanda Silver said so.']],
  ['工程师保罗·罗西说', ['Paolo Rossi said so.'], ['Paolo Rosso said so.', 'Paolo Russo said so.']],
  ['画家朱莉娅·罗马诺到场', ['Giulia Romano was there.', 'Julia Romano was there.'], ['Giulia Roman was there.', 'Giulia Romani was there.']],
  ['船长托马斯·安德森说', ['Thomas Anderson said so.', 'Thomas Andersson said so.'], ['Thomas Andrews said so.', 'Thomas Sanders said so.']],
  ['大使阿卜杜拉·拉赫曼说', ['Abdullah Rahman said so.'], ['Abdullah Rahim said so.', 'Abdullah Karim said so.']],
  ['工程师大卫·科恩说', ['David Cohen said so.'], ['David Cole said so.']],
  ['厨师安东尼奥·加西亚到场', ['Antonio Garcia was there.'], []],
  ['导演卢卡·比安奇到场', ['Luca Bianchi was there.'], ['Luca Bianco was there.']],
  ['球员马蒂亚斯·科斯塔入球', ['Matias Costa scored.'], ['Matias Castro scored.']],
  ['教授埃琳娜·索科洛娃作报告', ['Elena Sokolova gave a talk.'], ['Elena Sokolov gave a talk.']],
  ['司机穆罕默德·阿里获救', ['Mohammed Ali was rescued.'], ['Mohammed Amin was rescued.']],
  ['记者索菲·杜波依斯到场', ['Sophie Dubois was there.'], ['Sophie Dupont was there.']],
  ['医生汉斯·穆勒说', ['Hans Müller said so.', 'Hans Mueller said so.'], []],
  ['医生彼得·施密特说', ['Peter Schmidt said so.'], ['Peter Schneider said so.']],
  ['经理詹姆斯·威尔逊说', ['James Wilson said so.'], ['James Williams said so.', 'James Wilkinson said so.']],
  ['老师艾米丽·约翰逊说', ['Emily Johnson said so.'], ['Emily Johnston said so.', 'Emily Jones said so.']],
  ['分析师罗伯特·金说', ['Robert King said so.'], []],
  ['分析师迈克尔·布朗说', ['Michael Brown said so.'], ['Michael Browning said so.']],
  ['研究员拉杰·帕特尔说', ['Raj Patel said so.'], []],
  ['教练若泽·桑托斯说', ['Jose Santos said so.'], ['José Santana said so.']],
  ['沪镍主力合约下跌2.15%', ['Shanghai nickel fell 2.15 percent.', "Shanghai's most-traded nickel contract fell 2.15 percent."], ['London nickel fell 2.15 percent.', 'Zhengzhou nickel fell 2.15 percent.']],
  ['沪铜涨1.2%，伦铜跌0.3%', ['Shanghai copper rose 1.2 percent while London copper fell 0.3 percent.'], []],
  ['郑棉主力合约收涨0.8%', ['Zhengzhou cotton closed up 0.8 percent.'], ['Dalian cotton closed up 0.8 percent.']],
  ['湘企参展数量居首', ['Companies from Hunan were the most numerous exhibitors.'], ['Companies from Hubei were the most numerous exhibitors.']],
  ['浙商回归投资120亿元', ['Zhejiang entrepreneurs brought home 12 billion yuan of investment.'], ['Jiangsu entrepreneurs brought home 12 billion yuan of investment.']],
  ['京津冀三地签署协议', ['Beijing, Tianjin and Hebei signed an agreement.'], ['Beijing, Tianjin and Henan signed an agreement.']],
  ['川渝两地联合招聘', ['Sichuan and Chongqing are hiring together.'], ['Sichuan and Yunnan are hiring together.']],
  ['粤港澳青年交流营开营', ['A camp for young people from Guangdong, Hong Kong and Macao opened.'], []],
  ['闽台经贸论坛举行', ['Fujian and Taiwan held a trade forum.'], []],
  ['豫剧《花木兰》上演', ['The Henan opera "Hua Mulan" was staged.'], []],
  ['川菜馆开业', ['A Sichuan restaurant opened.'], []],
  ['苏绣展开幕', ['A show of Suzhou embroidery opened.'], []],
  ['在沪外企扩大投资', ['Foreign companies in Shanghai invest more.'], ['Foreign companies in Beijing invest more.']],
  ['返京客流达到高峰', ['Passengers returning to Beijing peaked.'], []],
  ['“星翎一号”遥三火箭升空', ['A Xingling-1 Y3 rocket lifted off.', 'The third Xingling-1 rocket lifted off.'], ['A Xingling-1 Y5 rocket lifted off.']],
  ['长征七号遥十二运载火箭升空', ['A Long March-7 Y12 rocket lifted off.'], ['A Long March-7 Y2 rocket lifted off.']],
  ['惊蛰过后，农机下田', ['Since Jingzhe, the Awakening of Insects, farm machines have been in the fields.'], []],
  ['谷雨时节采茶忙', ['Tea picking is in full swing around Guyu, or Grain Rain.', 'Tea picking is in full swing around Grain Rain.'], ['Tea picking is in full swing around White Dew.']],
  ['芒种前后抢插', ['Rice is being planted around Mangzhong, Grain in Ear.'], []],
  ['冬至吃汤圆', ['People eat dumplings on Dongzhi, the Winter Solstice.'], ['People eat dumplings on the Summer Solstice.']],
  ['霜降时节柿子红', ["Persimmons redden around Frost's Descent."], []],
  ['立秋后气温回落', ['It is cooler after Liqiu, the Start of Autumn.'], []],
  ['重阳节慰问老人', ['Old people were visited on Chongyang, the Double Ninth Festival.'], []],
  ['历史剧《渡口》昨晚在大剧院首演', ['历史剧《渡口》17日晚在大剧院首演'], []],
  ['话剧《归途》昨天上午在文化馆上演', ['话剧《归途》17日上午在文化馆上演'], []],
  ['展览昨天下午在博物馆开幕', ['展览17日下午在博物馆开幕'], []],
  ['患者昨天凌晨在儿童医院获救', ['患者17日凌晨在儿童医院获救'], []],
]

test('a name is whole: surname and given name of one person, a foreign one to its end, a place by one character', () => {
  const verdict = (source: string, claim: string) =>
    checkClaim({
      text: { [/\p{Script=Han}/u.test(claim) ? 'zh' : 'en']: claim },
      evidence: [source],
      date: '2025-06-18',
      paper: '青禾日报',
    })
  for (const [source, rightly, wrongly] of rows) {
    for (const claim of rightly) assert.deepEqual(verdict(source, claim), [], `${source} — ${claim}`)
    for (const claim of wrongly) assert.notEqual(verdict(source, claim).length, 0, `${source} — ${claim}`)
  }
})
