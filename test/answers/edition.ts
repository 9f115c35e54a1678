import { type AnswerDeps, createAnswering } from '../../src/answers/answer.ts'
import { keepIndex } from '../../src/answers/keep-index.ts'
import { openPassageIndex } from '../../src/answers/passage-index.ts'
import { createTerms } from '../../src/answers/terms.ts'
import { openDictionary } from '../../src/language/dictionary.ts'
import { loadLexicon } from '../../src/language/lexicon.ts'
import { type Article, identifyArticles } from '../../src/news/article.ts'
import type { Edition } from '../../src/news/edition.ts'
import { glossaryOf } from '../../src/news/glossary.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { createOfflineWriter } from '../../src/writers/offline/writer.ts'
import { dictionaryFile } from '../dictionary.ts'

export const today = '2026-03-03'

const stories: Record<string, [headline: string, ...body: string[]][]> = {
  '2026-03-02': [
    [
      '佳禾镇袜业出口开门红',
      '本报讯 记者从佳禾镇获悉，今年前两个月，该镇袜业企业对中东出口额达2.36亿元，同比增长12.5%。其中，出口沙特0.9亿元，进口原料0.4亿元。',
      '镇长李明远表示，下一步将在利雅得设立海外仓，预计今年9月投入使用。',
    ],
    [
      '城南图书馆新馆开馆',
      '城南图书馆新馆昨日开馆，总建筑面积1.8万平方米，藏书62万册。',
      '馆长周慧介绍，新馆每周二闭馆，其余时间免费开放至晚上9点。',
    ],
    [
      '松溪大桥完成合龙',
      '松溪大桥昨日顺利合龙。大桥全长876米，总投资3.2亿元，由省交通集团承建。',
      '项目负责人说，大桥通车后，从云山到城区只需20分钟。',
    ],
  ],
  '2026-02-20': [
    ['云山茶园迎来采摘季', '云山茶园今年种植面积达到4500亩，预计产量120吨，茶农陈秀兰一家忙着采摘早茶。'],
    ['城南图书馆招募志愿者', '城南图书馆面向社会招募志愿者80名，报名截至3月15日。'],
  ],
}

const dictionary = openDictionary(dictionaryFile)
const glossary = glossaryOf([{ zh: '佳禾镇', en: 'Jiahe Town', source: 'test' }])

/** Two small editions in a real store, index and dictionary; more: what is to be another way. */
export const openRoom = async (more: Partial<AnswerDeps> = {}) => {
  const store = await openStore({ url: 'memory:', dataDir: '' })
  const articles: Article[] = []
  for (const date of Object.keys(stories)) articles.push(...(await putEdition(store, date)))
  const index = openPassageIndex(':memory:')
  await keepIndex(index, store)
  const offline = createOfflineWriter({ lexicon: loadLexicon })
  const termsOf = createTerms({ dictionary, glossary, lexicon: loadLexicon(), index })
  return {
    store,
    index,
    articles,
    offline,
    termsOf,
    answering: createAnswering({ store, index, termsOf, writer: offline, offline, glossary, ...more }),
  }
}

export const putEdition = async (store: Store, date: string, hash = '1', printed = stories[date]!): Promise<Article[]> => {
  const id = `${date}-test`
  const articles = identifyArticles(
    id,
    printed.map(([headline, ...body]) => ({ kind: 'story', headline, byline: [], body, captions: [], page: '1' })),
  )
  for (const article of articles) await store.articles.set(article.id, article)
  const edition: Edition = {
    id,
    paper: { id: 'test', name: '佳禾日报' },
    date,
    pages: ['1'],
    articles: articles.map((article) => article.id),
    state: 'complete',
    hash,
    readAt: `${date}T00:00:00.000Z`,
  }
  await store.editions.set(id, edition)
  return articles
}
