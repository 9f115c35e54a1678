import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  datelineOf,
  endsStory,
  isByline,
  isDetail,
  isNoticeHeading,
  isPagePointer,
  isPhotoCredit,
  isRow,
  isSignOff,
  isTeaserHead,
  leadBylineOf,
  opensReport,
  plainPage,
  turnFrom,
  turnTo,
} from '../../src/segmentation/marks.ts'

const table = <T>(name: string, read: (text: string) => T, cases: { value: string; expected: T }[]) => {
  for (const { value, expected } of cases) test(`${name}: ${value}`, () => assert.deepEqual(read(value), expected))
}

table('dateline', datelineOf, [
  { value: '本报讯 昨日上午,市政府开会', expected: '本报讯' },
  { value: '本报江州7月8日讯（江州日报全媒体记者何朗）7月8日', expected: '本报江州7月8日讯' },
  { value: '新华社北京7月8日电 会议今天开幕', expected: '新华社北京7月8日电' },
  { value: '据新华社北京7月8日电 会议今天开幕', expected: '据新华社北京7月8日电' },
  { value: '本报通讯员来自各行各业', expected: undefined },
  { value: '新华社电视节目昨日开播', expected: undefined },
  { value: '昨日上午,市政府开会', expected: undefined },
])

table('end of a story', endsStory, [
  { value: '她说。（本报江州7月8日讯）', expected: true },
  { value: '（新华社北京7月8日电 记者丁舟 沈一苇）', expected: true },
  { value: '（图/高原 文/白杨）', expected: true },
  { value: '（讲话全文见A02版）', expected: true },
  { value: '她说。（林一凡 周小满）', expected: true },
  { value: '他来自江州（今北江区）。', expected: false },
])

table('byline', isByline, [
  { value: '全媒体记者 林一凡 实习生 周小满', expected: true },
  { value: '■ 李青', expected: true },
  { value: '通讯员 方圆', expected: true },
  { value: '■ 人民日报评论员', expected: true },
  { value: '记者节里看记者', expected: false },
  { value: '■ 看产业', expected: false },
  { value: '记者在现场看到，人很多。', expected: false },
])

table('photo credit', isPhotoCredit, [
  { value: '本报记者 高 原 摄', expected: true },
  { value: '全媒体记者 许可 摄', expected: true },
  { value: '（主办方供图）', expected: true },
  { value: '制图/高原', expected: true },
  { value: '他爱好摄影', expected: false },
  { value: '昨天，许可在江边拍摄', expected: false },
])

table('byline in the first words', leadBylineOf, [
  { value: '（记者 林一凡 通讯员 周小满）昨天上午,江州大桥通车', expected: '记者 林一凡 通讯员 周小满' },
  { value: '记者林一凡报道：江州大桥昨天上午通车', expected: '记者林一凡报道' },
  { value: '本报记者 林一凡 文/图 江州大桥昨天上午通车', expected: '本报记者 林一凡 文/图' },
  { value: '记者节里看记者，他们都在路上跑', expected: undefined },
  { value: '记者从市气象台获悉，冷空气到了', expected: undefined },
])

table('first paragraph of a report', opensReport, [
  { value: '7月8日，江州大桥通车', expected: true },
  { value: '近日，江州大桥通车', expected: true },
  { value: '昨天上午，江州大桥通车', expected: true },
  { value: '７月８日上午，江州大桥通车', expected: true },
  { value: '此外，江州大桥通车', expected: false },
])

table('teaser head', isTeaserHead, [
  { value: '■ 导读', expected: true },
  { value: '今日看点', expected: true },
  { value: '导读员上岗', expected: false },
])

table('pointer to a page', isPagePointer, [
  { value: '（A04/05）', expected: true },
  { value: '详见3版', expected: true },
  { value: '▶02版', expected: true },
  { value: '2024', expected: false },
])

table('announcement heading', isNoticeHeading, [
  { value: '停水通知', expected: true },
  { value: '江州市土地拍卖公告（2024年第3号）', expected: true },
  { value: '公告栏前人头攒动', expected: false },
])

table('who signs', isSignOff, [
  { value: '江州市自来水有限公司', expected: true },
  { value: '2024年12月5日', expected: true },
  { value: '他走进公司', expected: false },
])

table('turns to', (text) => turnTo(text)?.page, [
  { value: '今年最大的变化是（下转2版）', expected: '2' },
  { value: '订单多了。▶下转A06版', expected: 'A6' },
  { value: '订单多了。（紧接第二版）', expected: '2' },
  { value: '列车在这里转2号线', expected: undefined },
])

table('turns from', (text) => turnFrom(text)?.page, [
  { value: '◀上接A01版', expected: 'A1' },
  { value: '（上接第1版）订单多了', expected: '1' },
  { value: '接诊3000人', expected: undefined },
])

table('page number', plainPage, [
  { value: '02', expected: '2' },
  { value: 'A01', expected: 'A1' },
  { value: '十二', expected: '12' },
  { value: '十', expected: '10' },
])

table('detail of an announcement', isDetail, [
  { value: '活动时间：12月1日至10日', expected: true },
  { value: '联系人:方女士', expected: true },
  { value: '贵宾热线：0579-85550000', expected: true },
  { value: '时间都去哪儿了', expected: false },
])

table('row of results or of a list', isRow, [
  { value: '江州98比96东海', expected: true },
  { value: '3.云州 7胜0负 14分', expected: true },
  { value: '11月26日 松江—江州', expected: true },
  { value: '2比1险胜东海', expected: false },
  { value: '98%的人说好', expected: false },
])
