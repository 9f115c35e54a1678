/** A record in a race that was bettered: 将纪录提高了0.75秒, `cutting 0.75 seconds off the record`. */
export const beaten = /(?:纪录|最[好佳]成绩)[^，。；\d]{0,4}(?:提[高升]|缩短|快|刷新|改写|推进)/
export const ofRecord = { zh: /纪录|最好成绩|最佳成绩/, en: /\b(?:records?|(?:personal|season[’']s|previous) best)\b/i }
