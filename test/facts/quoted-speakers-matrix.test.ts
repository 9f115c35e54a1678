import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Whose words stand in quotation marks, and whether they say no. */
// biome-ignore format: a table
const rows: Row[] = [
  ['“灯亮了，晚上走路不怕了。”71岁的村民龚秀兰高兴地说。村党支部书记石振宇介绍：“今年又新装了86盏太阳能路灯。”', ['“With the lights on I am not afraid to walk at night,” said Gong Xiulan, a villager of 71.', '“We have put in another 86 solar street lights this year,” said village Party secretary Shi Zhenyu.'], ['“With the lights on I am not afraid to walk at night,” said village Party secretary Shi Zhenyu.']],
  ['“水质好了，白鹭才肯来。”站在湖边，护湖员老程打开了话匣子。市生态环境局副局长柳青说：“湖水已连续三年稳定在Ⅲ类。”', ['“Egrets come only when the water is good,” says Lao Cheng, who looks after the lake.'], ['“Egrets come only when the water quality is good,” says Liu Qing, deputy head of the city\'s ecology and environment bureau.', '“水质好了，白鹭才肯来。”市生态环境局副局长柳青说。']],
  ['队长严岩赛后说：“我们没有放弃。”主教练戴维则表示：“裁判的判罚影响了节奏。”', ['队长严岩说：“我们没有放弃。”', '"We did not give up," captain Yan Yan said.'], ['队长严岩说：“裁判的判罚影响了节奏。”']],
  ['“孩子们需要的不是更多作业，而是更多睡眠。”校长龚丽在家长会上说。教师代表徐波呼吁“把周末还给孩子”。', ['校长龚丽说，孩子们需要的“不是更多作业，而是更多睡眠”。', 'Children need "not more homework but more sleep", headteacher Gong Li said.', '教师代表徐波呼吁“把周末还给孩子”。', 'Teacher Xu Bo urged schools to "give weekends back to the children".'], ['教师代表徐波说，孩子们需要的“不是更多作业，而是更多睡眠”。', 'Teacher Xu Bo said children need "not more homework but more sleep".', 'Children need "more homework", headteacher Gong Li said.']],
  ['研究员毛宁说：“我们不能再等，冰川正在消失。”', ['研究员毛宁说：“冰川正在消失。”', '"The glaciers are disappearing," researcher Mao Ning said.'], []],
  ['研究员毛宁说：“机器不会取代医生，它只是帮手。”', ['"Machines will not replace doctors," researcher Mao Ning said.'], ['"Machines will replace doctors," researcher Mao Ning said.']],
  ['清江大学校长白石勉励毕业生：“愿你们走得远，也记得回家。”校友代表、企业家陶红则说：“母校教会我认输。”', ['清江大学校长白石勉励毕业生“走得远，也记得回家”。'], ['企业家陶红勉励毕业生“愿你们走得远，也记得回家”。', '校长白石说：“母校教会我认输。”']],
  ['“乡村旅游不是拆旧建新，而是把老房子用好。”县文旅局局长方圆在座谈会上说，今年将修缮老宅120栋。', [], ['Rural tourism is "about tearing down the old to build the new", county tourism chief Fang Yuan said.']],
  ['展览策展人顾凡介绍，“海上丝路”特展共展出文物210件，馆长叶青说：“最难的是借展。”', ['馆长叶青说，“海上丝路”特展最难的是借展。', 'Curator Gu Fan said the "Maritime Silk Road" show has 210 relics.'], []],
  ['书记何琳在会上强调“稳字当头”，县长丁立部署下半年工作，要求做到“四个不减”。', ['县长丁立要求做到“四个不减”。'], []],
]

test('words in quotation marks are given to whoever says them, and deny what he denies', () => {
  assert.deepEqual(misjudged(rows), [])
})
