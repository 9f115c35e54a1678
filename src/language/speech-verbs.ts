/**
 * Verbs that say that somebody speaks, as alternatives of a pattern: before them stands a speaker, and a person's name ends. Those that as
 * often have a thing for a subject or a meaning besides (称, 解释, 回忆, 通报) are added where the wording tells them apart.
 */
export const speechVerbs = '介绍|说|表示|指出|强调|认为|透露|坦言|提醒|告诉|感慨'
