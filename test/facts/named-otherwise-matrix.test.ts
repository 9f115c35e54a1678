import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Whom and what a sentence names in other words, or not again, and the nearest thing that is wrong. */
// biome-ignore format: a table
const rows: Row[] = [
  // A clause without a subject goes on with the one before.
  ['陈思雨先失一局，以9比11、11比7、11比8、11比6击败刘婷夺冠', ['Chen Siyu won 3-1.'], ['Chen Siyu won 3-2.', 'Chen Siyu won 3-0.']],
  ['孙佳宁与徐晓彤搭档，在女子双人艇500米决赛中以1分54秒48夺冠，中国队获得首金', ['Sun Jianing and Xu Xiaotong won the 500m final in 1:54.48.'], ['Sun Jianing and Xu Xiaotong won the 500m final in 1:45.48.']],
  ['李启沣先胜一局，陆光明以18比21、21比15、21比19逆转夺冠', ['Lu Guangming won 2-1.'], ['Li Qifeng won 2-1.']],
  ['孙佳宁仅列第四，最终徐晓彤以1分54秒48夺冠', ['Xu Xiaotong won in 1:54.48.'], ['Sun Jianing won in 1:54.48.']],
  // Cuts of words and names.
  ['市民黄女士状告邻居，法院判决邻居赔偿3000元', ['南宁黄女士告邻居获赔3000元'], ['南宁刘女士告邻居获赔3000元']],
  ['情节严重的终身不得从业', ['严重者终身不得从业'], ['严重者五年不得从业']],
  // Many places by one character each.
  ['首趟“中泰马”冷链班列驶抵昆明', ['The first China-Thailand-Malaysia train reached Kunming.'], ['The first China-Thailand-Vietnam train reached Kunming.']],
  ['长株潭三市将共同保护绿心', ['Changsha, Zhuzhou and Xiangtan will protect the green heart.'], ['Changsha, Zhuzhou and Yueyang will protect the green heart.']],
  // A people before what is its own.
  ['榕江县一苗寨13日深夜失火', ['Fire broke out in a Miao village in Rongjiang late on the 13th.'], ['Fire broke out in a Dong village in Rongjiang late on the 13th.']],
  ['榕江县一村寨13日深夜失火', ['Fire broke out in a village in Rongjiang late on the 13th.'], ['Fire broke out in a Miao village in Rongjiang late on the 13th.']],
  // Bodies and offices in plain words.
  ['中国煤炭运销联合会19日发布，10月煤炭价格上涨3%', ['Coal prices rose 3% in October, the industry federation said.'], ['Coal prices rose 3% in October, the industry ministry said.']],
  ['该市专科候诊人数为7.3万人', ['The hospital waiting list stands at 73,000.'], ['The hospital said 73,000 were waiting.']],
  ['考古人员发现一座清代墓葬，墓主为一位知县', ['Archaeologists found the Qing tomb of a county magistrate.'], ['Archaeologists found the Qing tomb of a prime minister.']],
  ['博彩监察协调局公布,10月幸运博彩毛收入为241.6亿元', ['澳门10月博彩毛收入241.6亿澳门元'], ['澳门10月博彩毛收入241.6亿美元']],
  // Who says it.
  ['据新华社报道，俄央行20日宣布将基准利率下调50个基点至15.5%', ["Russia's central bank cut its key rate by half a point to 15.5%, Xinhua reported."], ["Russia's central bank cut its key rate by half a point to 15.5%, Sputnik reported."]],
  ['专利局已宣告海净公司一项专利无效，海净方面称将起诉', ['The patent office has declared a Haijing patent invalid, and the company says it will sue.'], ['The patent office has declared a Haijing patent valid, and the company says it will sue.']],
  // Nobody is told of whom a thing is bought.
  ['首次购房可不受年限限制，但单身人士仍只能购买一套住房', ['The limit no longer applies to a first purchase, though singles remain limited to one flat.'], ['The limit no longer applies to a first purchase, though singles may buy two flats.']],
  ['长虹集团以3亿元购买海天公司所持股份', ['Changhong bought shares from Haitian for 300 million yuan.'], ['Haitian bought shares from Changhong for 300 million yuan.']],
  // A title without marks.
  ['市文旅局公布最美乡村名单，共有12个村入选', ['Twelve villages made the list of "most beautiful villages".'], ['Twelve villages made the list of "richest villages".']],
  ['市长说，今年将新建学校12所', ['The mayor said 12 schools would be built this year.'], ['The mayor vowed to "build schools" this year, 12 of them.']],
  ['11月11日当天，快递企业揽收7亿件', ['“双11”当天揽收7亿件', "Couriers collected 700 million parcels on Singles' Day."], ['“双12”当天揽收7亿件']],
]

test('names, speakers and winners are known in other words, and others are refused', () => {
  assert.deepEqual(misjudged(rows), [])
})
