import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** A sentence of the evidence, how an honest writer names what it names, and how a careless one does. Each must pass, or be refused by its name. */
type Row = [source: string, honest: string[], exchanged: string[]]

const refused = (source: string, claim: string) =>
  checkClaim({
    text: { [/\p{Script=Han}/u.test(claim) ? 'zh' : 'en']: claim },
    evidence: [source],
    date: '2025-06-18',
  })

const judge = (rows: Row[]) => {
  const wrong: string[] = []
  for (const [source, honest, exchanged] of rows) {
    for (const claim of honest) {
      const found = refused(source, claim)
      if (found.length > 0) wrong.push(`refused “${found.map(({ text }) => text).join(', ')}” in: ${claim}`)
    }
    for (const claim of exchanged) if (refused(source, claim).length === 0) wrong.push(`let pass: ${claim}`)
  }
  assert.deepEqual(wrong, [])
}

// biome-ignore format: a table
const foreigners: Row[] = [
  ['亚洲青年游泳锦标赛昨日在海丰开幕', ['亚青赛昨日在海丰开幕。', '亚锦赛昨日在海丰开幕。'], ['世青赛昨日在海丰开幕。', '亚乒赛昨日在海丰开幕。']],
  ['玻利维亚选手胡安·基斯佩夺冠', ['Juan Quispe of Bolivia won.'], ['Juan Quiroga of Bolivia won.', 'Juan Choque of Bolivia won.']],
  ['阿尔巴尼亚教练阿尔本·霍查说', ['Arben Hoxha said so.'], ['Arben Hysa said so.', 'Arben Haxhi said so.']],
  ['团结党主席伊昂·波佩斯库说', ['Ion Popescu said so.', 'Ion Popescu’s Unity Party said so.'], ['Ion Popovici said so.']],
  ['海地商人让-皮埃尔·德罗西耶说', ['Jean-Pierre Desrosiers said so.'], ['Jean-Pierre Dessalines said so.']],
  ['约翰内斯堡市长塔博·恩科西说', ['Thabo Nkosi said so.'], ['Thabo Nkomo said so.', 'Thabo Mbete said so.']],
  ['哥伦比亚设计师豪尔赫·希拉尔多说', ['Jorge Giraldo said so.', 'Giraldo said so.'], ['Jorge Rojas said so.']],
  ['厄瓜多尔总教练埃弗拉因·乔克说', ['Choque said so.'], ['Chávez said so.', 'Efraín Chávez said so.']],
  ['芬兰驻华使馆参赞亚历克西·海基宁到访', ['Aleksi Heikkinen, a counsellor, came.', 'Alexi Heikkinen came.'], ['Aleksi Hakala came.', 'Aleksi Heinonen came.', 'Antti Heikkinen came.']],
  ['公司首席执行官谢丽尔·麦克莱恩表示', ['Cheryl MacLean said so.', 'Sheryl McLean said so.'], ['Cheryl McLeod said so.']],
  ['项目经理艾丽斯·帕克曼称', ['Alice Parkman said so.'], ['Alice Bergman said so.']],
  ['经理梅根·帕克斯称', ['Megan Parks said so.'], ['Megan Banks said so.', 'Megan Barks said so.']],
  ['挪威渔业局局长英厄·索尔贝格介绍', ['Inge Solberg gave details.', '挪威渔业局局长英厄·索尔贝格介绍。', '英厄·索尔贝格称。'], ['Inge Solheim gave details.', '挪威渔业局局长英厄·索尔海姆介绍。', '英格·索尔贝格介绍。']],
  ['摩洛哥采购商优素菲下单', ['Youssoufi, a Moroccan buyer, placed an order.', 'A Moroccan buyer placed an order.'], ['Hassan, a Moroccan buyer, placed an order.', 'Benali, a Moroccan buyer, placed an order.']],
  ['埃及客商马哈茂德来参展', ['Mahmoud, an Egyptian trader, came.', 'Mahmud, an Egyptian trader, came.'], ['Ibrahim, an Egyptian trader, came.', 'Mustafa, an Egyptian trader, came.']],
  ['俄罗斯厨师谢尔盖获金奖', ['The Russian chef Sergei won gold.', 'Sergey won gold.', '俄罗斯厨师谢尔盖获金奖。'], ['The Russian chef Ivan won gold.', 'The Russian chef Dmitri won gold.', '俄罗斯厨师伊万获金奖。', '俄罗斯厨师安德烈获金奖。']],
  ['巴西教练卡洛斯·席尔瓦下课', ['Carlos Silva lost his post as coach.', '席尔瓦下课。'], ['Carlos Souza lost his post as coach.', 'Marcos Silva lost his post as coach.', '卡洛斯·席尔马下课。']],
  ['德国工程师约翰内斯·魏格尔说', ['Johannes Weigel said so.', 'Weigel said so.'], ['Johannes Weber said so.']],
  ['英国学者乔纳森·怀特黑德指出', ['The scholar Jonathan Whitehead said so.'], ['Jonathan Whitman said so.']],
  ['法国设计师克莱尔·迪布瓦展出作品', ['Claire Dubois showed her work.'], ['Claire Dupont showed her work.']],
  ['肯尼亚选手基普鲁托夺冠', ['Kipruto of Kenya won.'], ['Kiplagat of Kenya won.', 'Cheptegei of Kenya won.']],
  ['波兰市长雅采克·马耶夫斯基来访', ['Jacek Majewski, the mayor, came.'], ['Jacek Mazurek, the mayor, came.', 'Janusz Majewski, the mayor, came.']],
  ['意大利厨师洛伦佐·比安基讲课', ['Lorenzo Bianchi taught.'], ['Leonardo Bianchi taught.', 'Lorenzo Benedetti taught.']],
  ['美国教授理查德·霍奇森发言', ['Richard Hodgson spoke.', 'Professor Hodgson spoke.'], ['Robert Hodgson spoke.', 'Richard Hopkins spoke.']],
  ['西班牙球员伊克尔·蒙托亚受伤', ['Iker Montoya was hurt.'], []],
  ['瑞典经理拉尔斯·伦德奎斯特说', ['Lars Lundqvist said so.', 'Lars Lundquist said so.'], ['Lars Lindgren said so.', 'Lars Lundberg said so.']],
  ['荷兰花商彼得·范登贝赫参展', ['Pieter van den Bergh took part.', 'Peter van den Berg took part.'], ['Pieter van der Meer took part.']],
  ['希腊船长科斯塔斯·帕帕多普洛斯说', ['Kostas Papadopoulos said so.'], ['Kostas Papandreou said so.']],
]

// biome-ignore format: a table
const chinese: Row[] = [
  ['旅行博主詹若川晒出路线', ['旅行博主詹若川晒出路线。', '詹若川晒出的路线走红。', 'The blogger Zhan Ruochuan posted a route.'], ['旅行博主占若川晒出路线。', '占若川晒出的路线走红。', '旅行博主詹若山晒出路线。']],
  ['村医梁福余行医30年', ['村医梁福余行医30年。', '行医30年的梁福余是村医。'], ['村医梁福河行医30年。', '行医30年的梁福河是村医。']],
  ['护林员龙来顺巡山万里', ['护林员龙来顺巡山万里。', '龙来顺巡山万里。', '巡山万里的龙来顺是护林员。'], ['护林员龙来福巡山万里。', '巡山万里的龙来福是护林员。', '护林员龙来舜巡山万里。']],
  ['乡村教师孟金水坚守山区', ['乡村教师孟金水坚守山区。', '孟金水老师坚守山区。'], ['乡村教师孟金海坚守山区。', '坚守山区的孟金海是乡村教师。', '孟进水坚守山区。']],
  ['馆长阮知微介绍', ['Curator Ruan Zhiwei gave details.', '馆长阮知微介绍。'], ['Curator Yuan Zhiwei gave details.', '馆长袁知微介绍。']],
  ['检察长尉迟明报告', ['Chief procurator Yuchi Ming reported.'], ['Chief procurator Weichi Ming reported.']],
  ['局长查文斌介绍', ['Zha Wenbin, the director, gave details.'], ['Cha Wenbin, the director, gave details.']],
  ['局长单志远介绍', ['Shan Zhiyuan, the director, gave details.'], ['Dan Zhiyuan, the director, gave details.', 'Chan Zhiyuan, the director, gave details.']],
  ['局长解玉良表示支持', ['Xie Yuliang, the director, supported it.'], ['Jie Yuliang, the director, supported it.']],
  ['局长仇建国介绍', ['Qiu Jianguo, the director, gave details.'], ['Chou Jianguo, the director, gave details.']],
  ['局长任海波介绍', ['Ren Haibo, the director, gave details.'], []],
  ['局长曾卫东介绍', ['Zeng Weidong, the director, gave details.'], ['Ceng Weidong, the director, gave details.']],
  ['局长盖文华介绍', ['Ge Wenhua, the director, gave details.', 'Gai Wenhua, the director, gave details.'], []],
  ['局长区少勇介绍', ['Ou Shaoyong, the director, gave details.'], ['Qu Shaoyong, the director, gave details.']],
  ['局长朴永哲介绍', ['Piao Yongzhe, the director, gave details.'], ['Pu Yongzhe, the director, gave details.']],
  ['局长陆文清介绍', ['Lu Wenqing, the director, gave details.'], ['Liu Wenqing, the director, gave details.']],
  ['局长缪宗海介绍', ['Miao Zonghai, the director, gave details.'], ['Mou Zonghai, the director, gave details.']],
  ['局长翟小军介绍', ['Zhai Xiaojun, the director, gave details.'], ['Cui Xiaojun, the director, gave details.']],
  ['局长乐嘉明介绍', ['Yue Jiaming, the director, gave details.', 'Le Jiaming, the director, gave details.'], []],
  ['局长万俟青介绍', ['Moqi Qing, the director, gave details.'], ['Wansi Qing, the director, gave details.']],
  ['局长长孙越介绍', ['Zhangsun Yue, the director, gave details.'], ['Changsun Yue, the director, gave details.']],
  ['局长吕少卿介绍', ['Lü Shaoqing gave details.', 'Lyu Shaoqing gave details.', 'Lu Shaoqing gave details.'], ['Luo Shaoqing gave details.']],
  ['局长秘明哲介绍', ['Bi Mingzhe gave details.'], []],
  ['局长卜祥林介绍', ['Bu Xianglin gave details.'], ['Bo Xianglin gave details.']],
  ['局长纪晓波介绍', ['Ji Xiaobo gave details.'], ['Qi Xiaobo gave details.']],
]

// biome-ignore format: a table
const addressed: Row[] = [
  ['居民洪女士反映噪声', ['A Ms Hong spoke of noise.', '洪女士反映噪声。'], ['A Ms Gong spoke of noise.']],
  ['傅先生买下老屋', ['A Mr Fu bought the old house.'], ['A Mr Hu bought the old house.']],
  ['水位已下降。论文的作者提醒，仍有风险', ['水位下降，但作者提醒仍有风险。'], []],
]

// biome-ignore format: a table
const bodies: Row[] = [
  ['镇政府出资修桥', ['镇政府出资修桥。', 'The township government paid for the bridge.', 'The town government paid for it.'], ['县政府出资修桥。', 'The county government paid for the bridge.', 'The village committee paid for the bridge.']],
  ['市民政局发放补贴', ['市民政局发放补贴。', '民政部门发放补贴。', 'The city’s civil affairs bureau paid the subsidies.'], ['市财政局发放补贴。', 'The city’s finance bureau paid the subsidies.']],
  ['省教育厅公布名单', ['省教育厅公布名单。', 'The provincial education department published a list.', 'The education department of the province published a list.'], ['市教育局公布名单。', 'The city’s education bureau published a list.', 'The municipal education bureau published a list.', '县教育局公布名单。']],
  ['县教育局公布名单', ['县教育局公布名单。', 'The county’s education bureau published a list.'], ['市教育局公布名单。', '省教育厅公布名单。', 'The provincial education department published a list.', 'The city’s education bureau published a list.']],
  ['市第一人民医院启用新楼', ['市一院启用新楼。', '市第一人民医院启用新楼。', '第一人民医院启用新楼。', 'The city’s No. 1 People’s Hospital has a new building.', 'The First People’s Hospital has a new building.'], ['市二院启用新楼。', '市第二人民医院启用新楼。', 'The Second People’s Hospital has a new building.', 'The No 3 People’s Hospital has a new building.']],
  ['市三院启用新楼', ['市三院启用新楼。', '市第三医院启用新楼。', 'The city’s No 3 Hospital has a new building.', 'The Third Hospital has a new building.'], ['市二院启用新楼。', 'The city’s No 2 Hospital has a new building.']],
  ['市三中学生获奖', ['市三中学生获奖。', '市第三中学学生获奖。', 'Pupils of No 3 Middle School won.'], ['市四中学生获奖。', '市第四中学学生获奖。', 'Pupils of No 4 Middle School won.']],
  ['实验二小开学', ['实验二小开学。', '实验第二小学开学。'], ['实验一小开学。', '实验第一小学开学。']],
  ['上交所下发问询函', ['上交所下发问询函。', '上海证券交易所下发问询函。', 'The Shanghai Stock Exchange sent questions.'], ['深交所下发问询函。', '北交所下发问询函。', '深圳证券交易所下发问询函。', '港交所下发问询函。', 'The Shenzhen Stock Exchange sent questions.', 'The Beijing Stock Exchange sent questions.']],
  ['深圳证券交易所受理申请', ['深交所受理申请。'], ['上交所受理申请。', '北交所受理申请。', '上海证券交易所受理申请。']],
  ['郑商所上市新品种', ['郑州商品交易所上市新品种。', 'The Zhengzhou exchange listed a new product.'], ['大商所上市新品种。', '上期所上市新品种。', 'The Dalian exchange listed a new product.']],
  ['农业银行发放贷款', ['农行发放贷款。', '农业银行发放贷款。', 'The Agricultural Bank of China made loans.', 'ABC made loans.'], ['农商银行发放贷款。', '建设银行发放贷款。', '工行发放贷款。', 'The Industrial and Commercial Bank of China made loans.']],
  ['青禾农商银行发放贷款', ['青禾农商行发放贷款。', 'Qinghe Rural Commercial Bank made loans.'], ['农业银行发放贷款。', '青禾农业银行发放贷款。', 'The Agricultural Bank of China made loans.']],
  ['白石区启用新馆', ['白石区启用新馆。', 'Baishi District opened a hall.', 'The district of Baishi opened a hall.'], ['白石县启用新馆。', '白石市启用新馆。', 'Baishi County opened a hall.']],
  ['白石县启用新馆', ['白石县启用新馆。', 'Baishi County opened a hall.', '白石启用新馆。'], ['白石区启用新馆。', '白石镇启用新馆。', 'Baishi District opened a hall.']],
  ['云溪医科大学招生', ['云溪医科大学招生。', '云溪医大招生。', 'Yunxi Medical University admits students.'], ['云溪师范大学招生。', '云溪理工大学招生。', 'Yunxi Normal University admits students.', 'Yunxi University admits students.']],
  ['云溪农业大学培育新品种', ['云溪农大培育新品种。', 'Yunxi Agricultural University bred it.'], ['云溪林业大学培育新品种。', '云溪农科院培育新品种。', 'Yunxi Forestry University bred it.']],
  ['据《人民日报》报道，新馆开放', ['《人民日报》报道，新馆开放。', 'A hall opened, the People’s Daily reported.'], ['《光明日报》报道，新馆开放。', '据新华社报道，新馆开放。', 'A hall opened, Xinhua reported.', 'A hall opened, the Guangming Daily reported.']],
  ['新华社发表声明', ['新华社发表声明。', 'The statement came from the news agency Xinhua.'], ['中新社发表声明。', '人民日报发表声明。', 'China News Service issued the statement.', '法新社发表声明。']],
  ['据法新社报道，协议签署', ['法新社报道，协议签署。', 'A deal was signed, AFP reported.'], ['路透社报道，协议签署。', 'A deal was signed, Reuters reported.', 'A deal was signed, the Associated Press reported.']],
  ['省大剧院上演新戏', ['省大剧院上演新戏。', 'The provincial grand theatre staged a new play.'], ['市文化宫上演新戏。', '市音乐厅上演新戏。', 'The city’s concert hall staged a new play.']],
  ['省交通投资集团捐资建校', ['省交投集团捐资建校。', 'The Provincial Communications Investment Group paid for the school.', 'The Provincial Transport Investment Group paid for it.'], ['省建设投资集团捐资建校。', 'The Provincial Construction Investment Group paid for the school.']],
  ['国家市场监管总局约谈企业', ['市场监管总局约谈企业。', 'The State Administration for Market Regulation summoned the firm.'], ['国家税务总局约谈企业。', 'The State Taxation Administration summoned the firm.']],
  ['市卫健委发布提示', ['市卫生健康委发布提示。', 'The city’s health commission issued a reminder.'], ['市疾控中心发布提示。', '省卫健委发布提示。', 'The provincial health commission issued a reminder.']],
  ['越南工贸部副部长到访', ['Vietnam’s deputy minister of industry and trade came.'], ['Vietnam’s deputy minister of foreign affairs came.', 'Vietnam’s deputy foreign minister came.', 'Vietnam’s deputy minister of finance came.']],
]

// biome-ignore format: a table
const onlyEnglish: Row[] = [
  ['竹山县、雨泽县出现内涝', ['Zhushan and Yuze counties were flooded.', 'Zhushan County and Yuze County were flooded.', 'Zhushan and Yuze were flooded.'], ['Zhushan and Longgang counties were flooded.', 'Zhushan and Yuzhang counties were flooded.', 'Lushan and Yuze were flooded.', 'Songshan and Dagang were flooded.']],
  ['队伍抵达兰坪乡', ['The team reached Lanping.', 'The team reached Lanping Township.'], ['The team reached Changping.', 'The team reached Langping.', 'The team reached Songping Township.']],
  ['桥架在清溪河上', ['The bridge spans the Qingxi River.', 'The bridge spans the Qingxi.'], ['The bridge spans the Longxi River.', 'The bridge spans the Qinghu River.']],
  ['俄罗斯喀山歌剧院乐团来访', ['The orchestra of the Kazan opera came from Russia.'], ['The orchestra of the Moscow opera came from Russia.', 'The orchestra came from Saint Petersburg.']],
  ['石门村村民领到分红', ['Villagers of Shimen received dividends.'], ['Villagers of Songmen received dividends.', 'Villagers of Shangmen received dividends.']],
  ['启元科技公司投产', ['Qiyuan Technology began production.'], ['Qihang Technology began production.', 'Yuanqi Technology began production.']],
  ['长青大道通车', ['Changqing Avenue opened.'], ['Changping Avenue opened.']],
  ['沙湾隧道贯通', ['The Shawan tunnel was cut through.'], ['The Shangwan tunnel was cut through.', 'The Dawan tunnel was cut through.']],
  ['东阳门地铁站启用', ['Dongyangmen metro station opened.'], ['Dongyuanmen metro station opened.', 'Chaoyangmen metro station opened.']],
  ['云台山景区限流', ['Yuntai Mountain limited its visitors.', 'The Yuntaishan scenic area limited its visitors.'], ['Yunlong Mountain limited its visitors.', 'Wutai Mountain limited its visitors.']],
]

test('a Chinese name is the same in every character, and in the readings that its surname has', () => judge(chinese))
test('a body is the same in kind, number, level and place', () => judge(bodies))
test('what only the English names is named in the evidence', () => judge(onlyEnglish))
test('a foreign name is one that sounds like it as a whole', () => judge(foreigners))
test('somebody whose given name is not told is named by the surname', () => judge(addressed))
