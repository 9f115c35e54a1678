import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** A step of a work that is only planned, beside another one that is taken; and the rest of it that is still to come. */
// biome-ignore format: a table
const rows: Row[] = [
  ['市图书馆新馆昨日完成书架安装，计划元旦对外开放。', ['市图书馆新馆完成书架安装，计划元旦对外开放。', 'The city library\'s new building is to open to the public on New Year\'s Day.'], ['市图书馆新馆昨日对外开放。', 'The city library\'s new building opened to the public yesterday.']],
  ['市图书馆新馆昨日对外开放，儿童馆计划元旦开放。', ['市图书馆新馆昨日对外开放。', 'The city library\'s new building opened to the public yesterday.'], []],
  ['天然气管道三标段昨日焊接完成，整条管道力争12月初通气。', ['天然气管道三标段焊接完成，力争12月初通气。'], ['天然气管道昨日全线通气。', 'Gas began flowing through the pipeline yesterday.']],
  ['县医院新院区主体结构3月封顶，拟于今年国庆前启用，设床位800张。', ['县医院新院区3月封顶，拟于国庆前启用。'], ['县医院新院区已启用，设床位800张。', 'The county hospital\'s new campus, with 800 beds, is now in use.']],
  ['县医院老院区3月启用，新院区拟于今年国庆前启用，设床位800张。', ['县医院老院区已启用。'], []],
  ['企业今年研发投入6.3亿元，首款车规级芯片已流片，计划明年二季度量产。', ['企业首款车规级芯片已流片，计划明年量产。', 'The company\'s first automotive-grade chip, now taped out, goes into mass production in the second quarter of next year.'], ['企业首款车规级芯片已量产。', 'The company\'s first automotive-grade chip has gone into mass production.']],
  ['双方计划下月签署购销合同，总价约2亿元。', ['The two sides plan to sign a purchase contract worth about 200 million yuan.'], ['The two sides signed a purchase contract worth about 200 million yuan.']],
  ['双方昨日签署购销合同，总价约2亿元，计划下月签署补充协议。', ['The two sides signed a purchase contract worth about 200 million yuan.'], []],
  ['水厂昨日完成调试，预计月底向城北供水。', ['The plant is due to supply water to the north of the city at the end of the month.'], ['The plant is now supplying water to the north of the city.']],
  ['水厂昨日开始向城北供水，城南片区预计月底供水。', ['The plant began supplying water to the north of the city yesterday.'], []],
  ['石岭光伏项目一期50万千瓦已并网发电，二期计划今年9月底并网。', ['石岭光伏项目一期已并网发电。', 'The first 500 MW of the Shiling solar farm has been connected to the grid.'], ['The second phase of the Shiling solar farm has been connected to the grid.']],
  ['轮渡公司称，新造的两艘电动渡轮已下水，预计暑期投入运营。', ['两艘电动渡轮已下水，预计暑期投入运营。'], ['Two new electric ferries entered service, the ferry company said.']],
  ['大桥主拱昨日吊装到位，预计下月中旬合龙。', ['大桥主拱昨日吊装到位。'], ['大桥主拱昨日合龙。', 'The bridge\'s main arch was joined up yesterday.']],
  ['新书今日开启预订，将于下周上市。', ['The new book goes on sale next week.'], ['The new book went on sale today.']],
  ['白石至青禾城际铁路今日首班车发出，沿线设站7座；西延段计划2028年开通。', ['The Baishi-Qinghe intercity railway began services today.'], []],
  ['曹家村一处停车场日前建成投用，设泊位860个。', ['A car park with 860 spaces has opened in Caojia village.'], []],
  ['全省计划改造农村危桥120座，目前已完工95座，剩余25座预计11月底前完工。', ['全省120座农村危桥已完工95座。', 'The province plans to rebuild 120 dangerous rural bridges and has finished 95; all are due by the end of November.'], ['全省120座农村危桥已全部改造完工。', 'The province has finished rebuilding all 120 dangerous rural bridges.']],
  ['市供热集团说，老城区3条主管网改造已完成两条，还有一条月底前完成。', ['老城区3条供热主管网改造已完成两条。'], ['老城区3条供热主管网改造均已完成。']],
  ['首批30辆氢能公交车已交付，其余20辆年底前到位。', ['Thirty hydrogen buses have been delivered.'], ['All 50 hydrogen buses have been delivered.']],
  ['全县12个乡镇卫生院均已完成改造，另有3个村卫生室正在施工。', ['全县12个乡镇卫生院均已完成改造。', 'All 12 township health centres in the county have been renovated.'], []],
  ['全县12个乡镇卫生院改造已完成8个，其余4个正在施工。', ['全县12个乡镇卫生院已完成改造8个。'], ['全县12个乡镇卫生院已全部完成改造。', 'All 12 township health centres in the county have been renovated.']],
  ['湖滨步道分两期修建，首期已于上月完工，二期将于明年3月动工。', ['湖滨步道首期已于上月完工。', 'The first phase of the lakeside path was completed last month.'], ['Both phases of the lakeside path were completed last month.']],
  ['风电场三期日前全容量并网，装机50万千瓦。', ['The third phase of the wind farm, of 500 megawatts, is now fully connected to the grid.'], []],
  ['老城区燃气管网改造惠及1.8万户，已有1.1万户完成换管，剩余住户将在入冬前换完。', ['老城区1.1万户完成换管。', 'Gas pipes have been replaced for 11,000 households in the old town.'], ['老城区1.8万户燃气管网改造全部完成。', 'Gas pipes have been replaced for all 18,000 households in the old town.']],
  ['公司表示，正与三家车企洽谈供货，预计三季度签订首份合同。', ['公司正与三家车企洽谈供货。'], ['公司已与三家车企签订供货合同。', 'The company has signed its first supply contract with a carmaker.']],
]

test('a step that is only planned is not told as taken, nor a part as all of it', () => {
  assert.deepEqual(misjudged(rows), [])
})
