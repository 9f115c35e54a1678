import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFurniture } from '../../src/segmentation/furniture.ts'

for (const { value, expected } of [
  { value: '2024年12月5日 星期四', expected: true },
  { value: '2024 年 12 月 5 日', expected: true },
  { value: '第02版：要闻', expected: true },
  { value: 'A04 | 社会', expected: true },
  { value: '第三版', expected: true },
  { value: '江州日报', expected: true },
  { value: '江 州 日 报', expected: true },
  { value: 'JIANGZHOU DAILY', expected: true },
  { value: '江州晚报 2026年7月9日 星期四 A4', expected: true },
  { value: '2026年7月9日 星期四 农历五月廿五 第12345期 今日8版', expected: true },
  { value: '国内统一连续出版物号：CN 33-0001', expected: true },
  { value: '04 综合 2026.7.9 星期四 编辑/周舟 校对/方圆', expected: true },
  { value: '责编:高原 版式:白杨 校对:方圆', expected: true },
  { value: '责任编辑 李青 版式 王 平', expected: true },
  { value: '◎主编：王平 ◎责编：李青', expected: true },
  { value: '新闻热线：0579-85550000', expected: true },
  { value: '投稿邮箱：news@jiangzhou.example 新闻热线 85552222', expected: true },
  { value: '本报地址：江州市人民路1号　邮编：321000　广告热线：85551111', expected: true },
  { value: '2024年12月5日，江州大桥通车', expected: false },
  { value: '主编说他很高兴', expected: false },
  { value: '编辑部的故事', expected: false },
  { value: '热线电话打爆', expected: false },
  { value: '12月5日', expected: false },
  { value: '要闻', expected: false },
  { value: '王平 李青', expected: false },
])
  test(`“${value}” is ${expected ? 'furniture of the page' : 'part of a story'}`, () => assert.equal(isFurniture(value), expected))
