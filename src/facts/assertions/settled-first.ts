import { chineseWith } from '../../language/glosses.ts'
import { everyMatch, everyOf } from '../../language/patterns.ts'
import { accusing, clausesOf, done } from './plan-words.ts'

const past = (verbs: string) => new RegExp(`^(?:(?:has|have|had|was|were|been|already|also|now) ){0,3}(?:${verbs})\\b`, 'i')
/** Acts that come before what they are about. */
const firsts: { en: RegExp; zh: RegExp }[] = [
  { en: past('signed|agreed|reached|struck|concluded'), zh: /签|达成|商定|谈妥|约定/ },
  { en: past('approved|cleared|passed|adopted|endorsed|backed|voted'), zh: /批[准复]|获批|核准|通过|同意|表决/ },
  { en: past('won|secured|landed|received|awarded|obtained|clinched'), zh: /中标|获|赢得|夺得|拿[下到]|收到|取得|入选/ },
  { en: past('accepted|admitted|filed|lodged|sued'), zh: /受理|立案|起诉|提起|接受|递交|提交|申请/ },
  { en: past('announced|unveiled|issued|published|released|proposed|submitted'), zh: /宣布|公布|发布|印发|出台|提出|提交|推出/ },
  { en: past('started|begun|began|kicked off|launched|opened|broke ground'), zh: /开工|动工|启动|开始|展开|开启|开售|奠基|开幕|开赛/ },
  {
    en: past('drawn up|drew up|drafted|picked|chosen|selected|named|called up|recruited|set up|formed'),
    zh: /制定|制订|入选|选[中定]|聘|招募|成立|组建|设立/,
  },
]

/**
 * 签署协议，双方将投资50亿元: what was signed, approved or begun is what the evidence tells before any word of plan in its sentence.
 * from: the English claim from its first verb of the past on.
 */
const settledFirst = (from: string, source: string): boolean => {
  const verb = firsts.find(({ en }) => en.test(from))
  return (
    verb !== undefined &&
    source.split(/[。；\n]/).some((sentence) => {
      const at = sentence.search(verb.zh)
      return (
        at >= 0 &&
        !accusing.test(`${sentence.slice(0, at)}，`) &&
        !/[未待拟将尚]|下[周月]|明[年日天]/.test(sentence.slice(Math.max(0, at - 8), at))
      )
    })
  )
}

/** The same by the lexicon: a verb of the past that a clause of the evidence without a plan has. */
const inPlainClause = (text: string, source: string): boolean => {
  const plain = clausesOf(source).filter((clause) => !accusing.test(clause))
  return everyMatch(text, everyOf(done.en)).some(
    ([verb]) => verb.length > 3 && chineseWith(verb).some((zh) => zh.length > 1 && plain.some((clause) => clause.includes(zh))),
  )
}

/** Whether what an English claim tells from a verb of the past on (past: the first of them) is told as done beside a plan. */
export const isTold = (text: string, past: string, source: string): boolean =>
  settledFirst(text.slice(text.indexOf(past)), source) || inPlainClause(text, source)
