import { tells } from '../../language/dictionary-words.ts'
import { everyMatch } from '../../language/patterns.ts'
import type { Finding, Passage } from '../reading.ts'
import { contentWords, partsOf, sharedWith } from './held-words.ts'

/** What the evidence leaves out of something (钢铝关税不受影响, 北线照常运行, 学生除外), with the clauses before it, which say of what. */
const exempt =
  /([^，。；：！？\n]{2,40}?)(?:则|仍|并|均|都|也|暂)*(?:不受(?:[^，。；]{0,8})影响|不在(?:[^，。；]{0,8})(?:之列|范围|其列)|不在此列|除外|照常|如常|不变|不包括在内|不适用|例外|不作调整|不予调整|维持原|正常(?:运行|营业|开放|通行|进行|执行|供应|运营|上课))/gu
const kept = {
  zh: /除|外|不|未|照|仍|继续|维持|例外|免|正常|没|无|暂不|如常|原|另|而|则|保持/,
  en: /\b(?:not|no|un[a-z]+|except\w*|exclud\w*|exempt\w*|spar\w*|remain\w*|continu\w*|normal\w*|usual\w*|still|same|other than|apart from|but|without|while|only|stay\w*|keep\w*|leav\w*|left|intact|open|run(?:s|ning)?|stand\w*|free)\b|n[’']t\b/i,
}
const likewise = {
  zh: /也|同样|一并|亦|均|都|一律|、/,
  en: /\b(?:also|too|as well|likewise|including|both|all|along with|together with|as well as|similarly|equally)\b/i,
}

/** `steel tariffs must also stop` where the evidence has them unaffected. */
export const exempted = ({ text, language }: Passage, source: string): Finding[] =>
  (likewise[language].test(text) ? everyMatch(source, exempt) : []).flatMap(({ 0: words, 1: subject = '', index }) => {
    const held = { by: '', text: subject, rest: `${source.slice(0, index)}\n${source.slice(index + words.length)}` }
    const before = source
      .slice(0, index)
      .split(/[。\n]/)
      .at(-1)!
    return partsOf(text, language).flatMap((part) => {
      const told = likewise[language].exec(part)?.[0]
      if (told === undefined || kept[language].test(part)) return []
      const of = sharedWith(part, language, held)
      // 也 beside what the evidence says of the others.
      const same =
        language === 'zh'
          ? everyMatch(part.slice(part.indexOf(told)), /\p{Script=Han}/gu).some(
              ([character]) => before.includes(character) && !subject.includes(character),
            )
          : contentWords(part).some((word) => tells(before, word) && !tells(words, word))
      return of.length > 0 && same ? [{ text: told, why: `the evidence leaves it out: ${words}` }] : []
    })
  })
