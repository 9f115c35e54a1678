import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinLines } from '../../src/segmentation/headlines.ts'

test('the lines of a headline stand one after another with a space', () => {
  const cases = [
    { value: ['桥头有“灯” 夜路更亮', '江州老桥换上新路灯'], expected: '桥头有“灯” 夜路更亮 江州老桥换上新路灯' },
    { value: ['清晨降到零下2℃', '上学请戴手套'], expected: '清晨降到零下2℃ 上学请戴手套' },
    { value: ['参展商增至320家', '比去年多一成'], expected: '参展商增至320家 比去年多一成' },
    { value: ['江州老街', '周日重新开街', '首日免费停车'], expected: '江州老街 周日重新开街 首日免费停车' },
    { value: ['Jiangzhou Fair', 'opens on Sunday'], expected: 'Jiangzhou Fair opens on Sunday' },
  ]
  for (const { value, expected } of cases) assert.equal(joinLines(value), expected)
})

test('what the end of a line only breaks is whole again: a word, a figure, a quotation, what grammar or a mark binds', () => {
  const cases = [
    { value: ['江州今年将新建幼儿', '园十二所'], expected: '江州今年将新建幼儿园十二所' },
    { value: ['参展商增至3', '20家'], expected: '参展商增至320家' },
    { value: ['客流达到12.6', '万人次'], expected: '客流达到12.6万人次' },
    { value: ['江州打造“水上', '花园”小区'], expected: '江州打造“水上花园”小区' },
    { value: ['来自海边的', '二十位客人'], expected: '来自海边的二十位客人' },
    { value: ['糖画、剪纸、', '皮影进校园'], expected: '糖画、剪纸、皮影进校园' },
  ]
  for (const { value, expected } of cases) assert.equal(joinLines(value), expected)
})
