/**
 * Verbs that say that somebody speaks, as alternatives of a pattern: before them stands a speaker, and a person's name ends. Those that as
 * often have a thing for a subject or a meaning besides (称, 解释, 回忆, 通报) are added where the wording tells them apart.
 */
export const speechVerbs = '介绍|说|表示|指出|强调|认为|透露|坦言|提醒|告诉|感慨'

/** Verbs of opinion and forecast that as often have a thing for a subject: of a person or a body they are speech. */
export const opinionVerbs =
  '认定|预计|预期|担心|担忧|建议|预测|推断|希望|期待|相信|要求|推测|估计|提出|解释|解读|分析(?!师|人士|家|员)|判断|测算|估算|反映|补充|主张|坚持|质疑|断言|倡议|力主'
