import { everyMatch } from '../../language/patterns.ts'
import { kinds, ofNoKind } from '../names/kinds-of-bodies.ts'
import type { Finding, Passage } from '../reading.ts'
import { speechesIn } from './speeches.ts'
import { tellingsIn } from './speeches-en.ts'

/** 市公安局通报, `the central bank said`, where nothing in the article (`whole`) is of their kind. */
export const unheardSpeakers = ({ text, language }: Passage, whole: string): Finding[] => {
  const speakers =
    language === 'zh'
      ? [...speechesIn(text).map(({ speaker }) => speaker), ...everyMatch(text, reporting).map(([, speaker]) => speaker!)]
      : tellingsIn(text).flatMap((telling) => telling.speakers)
  return speakers
    .map((speaker) => speaker.trim())
    .filter((speaker) => {
      const kind = kinds.find(({ zh, en }) => (language === 'zh' ? new RegExp(`${zh}$`) : en).test(speaker))
      return kind && !kind.shown.test(whole)
    })
    .map(ofNoKind)
}

/** 央行14日公布: whoever tells the public, at the beginning of a sentence. */
const reporting = /(?<=^|[。；\n])据?([^，。；：\d]{2,16}?)(?:昨日|昨天|今日|日前|近日|\d{1,2}日)?(?:公布|通报|发布|宣布|指控|供述)/g
