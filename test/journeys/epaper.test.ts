import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { paragraphsOf } from '../../src/news/article.ts'
import { siteA, siteB, siteC, stories } from '../sources/epaper-sites.ts'
import { serve } from '../sources/serving.ts'
import { temporaryFolder } from '../test-store.ts'

const id = '2026-11-19-paper'

for (const [system, site] of Object.entries({ 'New Founder': siteA(), 'Founder classic': siteB(), PaperIndex: siteC() }))
  test(`a whole edition of the ${system} kind comes in, and after a cut only the rest is fetched`, async (t) => {
    const server = await serve()
    t.after(server.close)
    for (const [path, answer] of Object.entries(site.routes)) server.routes.set(path, answer)
    const dataDir = temporaryFolder(t)
    /** A process of its own, on the same data. */
    const inApp = async <T>(work: (app: ReturnType<typeof createApp>) => Promise<T>): Promise<T> => {
      const app = createApp(readConfig({ DATA_DIR: dataDir }), {
        log: createLogger('silent', [], { write: () => {} }),
        now: () => new Date('2026-11-19T08:00:00+08:00'),
        owner: 'test',
        signal: new AbortController().signal,
        fetcher: server.fetcher,
      })
      return work(app).finally(app.close)
    }
    const ingest = () => inApp((app) => app.ingest([server.base + site.entry]))

    server.cutAfter(site.articles + 3)
    const first = await ingest()
    assert.ok('edition' in first)
    assert.equal(first.edition.state, 'partial')
    const had = server.asked.filter((path) => site.articlePath.test(path))
    assert.ok(had.length > 0 && had.length < site.articles, `${had.length}`)

    server.cutAfter(undefined)
    const second = await ingest()
    assert.ok('edition' in second)
    assert.deepEqual([second.kind, second.edition.state, second.edition.id], ['completed', 'complete', id])
    const asked = server.asked.filter((path) => site.articlePath.test(path))
    assert.deepEqual([asked.length, new Set(asked).size], [site.articles, site.articles], 'no article was fetched twice')

    await inApp(async (app) => {
      const store = await app.store()
      const edition = await store.editions.get(id)
      assert.deepEqual(edition?.pages, ['1', '2', '4'])
      const articles = await Promise.all((edition?.articles ?? []).map(async (one) => (await store.articles.get(one))!))
      assert.deepEqual(
        articles.map((article) => ({
          page: article.page,
          ...(article.kicker && { kicker: article.kicker }),
          headline: article.headline,
          ...(article.subhead && { subhead: article.subhead }),
          names: article.byline,
          body: paragraphsOf(article),
          ...(article.captions.length > 0 && { caption: article.captions.join() }),
        })),
        stories.map(({ author: _, ...story }) => story),
      )
      for (const { url } of articles) assert.ok(url?.startsWith(server.base) && site.articlePath.test(url), url)
      assert.deepEqual(await Array.fromAsync(store.notes.entries('reading/')), [], 'nothing waits any more')
    })
  })
