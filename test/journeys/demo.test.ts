import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { noBrowser } from './browser.ts'
import { openDemo } from './demo-page.ts'
import { openHouse } from './house.ts'

test('the demo in the terminal shows each step, both digests’ writers, the digest and a cited answer, and ends', async (t) => {
  const { paperboy } = openHouse(t)
  const { status, out, err } = await paperboy(['demo', '--once'])
  assert.equal(status, 0, err)
  assert.match(err, /Yesterday's paper .* written by a language model and checked again[\s\S]*the schedule reads the paper/)
  assert.doesNotMatch(err, /did not pass/, 'every claim of the stored digest passes the check as it is now')
  assert.match(
    out,
    /报童日报样张[\s\S]*\[sentence \d+\] \[extract\][\s\S]*\[extract\]: the paper's own words, with rough machine English[\s\S]*13\.86 billion/,
  )
})

// One demo, which its visitors find as the earlier ones left it.
describe('in the demo’s page', { skip: noBrowser }, () => {
  let demo: Awaited<ReturnType<typeof openDemo>>
  const closing: (() => unknown)[] = []
  before(async () => {
    if (!noBrowser) demo = await openDemo({ after: (work) => void closing.push(work) })
  })
  after(async () => {
    for (const close of closing.reverse()) await close()
  })

  test('on a phone the model-written edition is opened first, its first story seen without scrolling', async () => {
    const { page, troubles, bubble } = await demo.visit(true)
    const digest = bubble('Thursday, November 19, 2026')
    await page.locator('[data-edition].on', { hasText: 'A language model wrote it' }).waitFor()
    const view = (await page.locator('.messages').boundingBox())!
    const mark = (await digest.locator('.reference').first().boundingBox())!
    assert.ok(mark.y > view.y && mark.y + mark.height < view.y + view.height * 0.75, `the first claim ends at ${mark.y}`)
    await page.locator('[data-edition]', { hasText: 'Made that day' }).click()
    await page.locator('[data-edition].on', { hasText: 'Made that day' }).waitFor()
    assert.ok((await bubble('Friday, November 20, 2026').boundingBox())!.y >= view.y)
    assert.deepEqual(troubles, [])
  })

  test('today’s digest stands beside yesterday’s, each with what it is, and a question is one tap away', async () => {
    const { page, troubles, bubble, picture } = await demo.visit()
    const today = bubble('Friday, November 20, 2026')
    await today.waitFor()
    const head = (await page.locator('.messages').boundingBox())!.y
    assert.ok((await today.boundingBox())!.y >= head, 'the digest is shown from its head')
    const labels = await page.locator('[data-edition]').allInnerTexts()
    assert.match(labels.join('|'), /Nov 19\s*A language model wrote it\|.*Nov 20\s*Made that day, no model/)
    await page.locator('.beside', { hasText: 'Thursday, November 19, 2026' }).waitFor()
    await picture('first')
    await page.locator('.suggestions button').first().click()
    await bubble('13.86 billion').locator('.reference').first().waitFor()
    await picture('answer')
    assert.deepEqual(troubles, [])
  })

  test('on a phone, once the reader has asked, what is newest is opened', async () => {
    const { page, troubles } = await demo.visit(true)
    await page.locator('[data-edition]').first().waitFor()
    await page.locator('.messages .reference').last().waitFor()
    await page.waitForTimeout(500)
    assert.equal(await page.locator('[data-edition].on', { hasText: 'A language model wrote it' }).count(), 0)
    assert.deepEqual(troubles, [])
  })

  test('a search leads to a story’s card by its link, and the card to a question', async () => {
    const { troubles, bubble, press, write, picture } = await demo.visit(true)
    await write('/search 夜市')
    await bubble('“夜市”').getByRole('link', { name: /夜市/ }).first().click()
    const card = bubble('Full text')
    await card.getByText('记者 朱晚晴').waitFor()
    await card.locator('details', { hasText: 'Full text' }).last().locator('summary').click()
    await card.getByText('来自埃及的摊主哈桑').last().waitFor()
    await picture('card')
    await press(/提问/)
    await bubble('想问《').waitFor()
    await write('夜市几点收市？')
    await bubble('11时30分').locator('.reference').first().waitFor()
    await picture('card-question')
    assert.deepEqual(troubles, [])
  })

  test('a group adds the bot, chooses for one of its topics, and asks there; a channel follows its editor', async () => {
    const { page, troubles, bubble, press, write, sit, picture } = await demo.visit(true)
    await sit('group')
    await page.getByRole('button', { name: /^Add/ }).click()
    await bubble('Group admins, choose a language').waitFor()
    await page.locator('[data-topic="2"]').click()
    await write('/start@paperboy_sandbox_bot')
    await press('中文')
    await bubble('好的，以后用中文').waitFor()
    await write('@paperboy_sandbox_bot 末班车几点？')
    await bubble('23时30分').locator('.reference').first().waitFor()
    await picture('topic')
    await page.locator('[data-topic="0"]').click()
    assert.equal(await bubble('23时30分').count(), 0)
    await sit('channel')
    await page.getByRole('button', { name: /administrator/ }).click()
    await sit('editor')
    await press('English')
    await bubble(/以后每期以英文发到频道“.+”。/).waitFor()
    assert.deepEqual(troubles, [])
  })

  test('an editor corrects a claim that was sent; the reader’s message is edited and says so', async () => {
    const { page, troubles, bubble, press, write, sit, picture } = await demo.visit()
    await sit('editor')
    await write('/review')
    await bubble('更正 · 2026年11月20日').getByRole('button', { name: '修改', exact: true }).first().click()
    await press('1 · 英文')
    await page.locator('.replying', { hasText: '现在的英文第' }).waitFor()
    await write('There are 77,777 of them.')
    await bubble('核对发现下面的问题').getByText('77,777').first().waitFor()
    await picture('correction')
    await press('更正已发出的')
    await bubble(/已为\s\d+\s位订户更正/).waitFor()
    await sit('reader')
    const digest = bubble('There are 77,777 of them. (corrected)')
    await digest.getByText('Corrected since it was sent').waitFor()
    await digest.locator('.stamp', { hasText: 'edited' }).waitFor()
    await picture('corrected')
    assert.deepEqual(troubles, [])
  })

  test('a reader chooses a later hour; the clock moves, and the next digest comes at that hour and not before', async () => {
    const { page, troubles, bubble, press, write, moveClock, picture } = await demo.visit(true)
    await write('/settings')
    await press(/^(时间 )?Time$/)
    await press('09:00')
    await bubble('from 09:00').waitFor()
    await moveClock(/Next morning/)
    await page.locator('.who').click()
    // The channel has chosen no hour.
    await page.locator('[data-seat=channel]', { hasText: 'Paperboy Daily' }).waitFor()
    await page.locator('.rail').getByRole('button', { name: 'Close' }).click()
    assert.equal(await bubble('Saturday, November 21, 2026').count(), 0)
    await moveClock(/\+1 hour/)
    await moveClock(/\+1 hour/)
    await bubble('Saturday, November 21, 2026').waitFor()
    await picture('next-morning')
    assert.deepEqual(troubles, [])
    const { status, err } = await demo.end()
    assert.equal(status, 0, err)
  })
})

test('an editor drops a story of a held digest, and readers get the rest', { skip: noBrowser }, async (t) => {
  const { visit } = await openDemo(t, { REVIEW: 'on' })
  const { page, troubles, bubble, press, write, sit, picture } = await visit()
  await bubble('Thursday, November 19, 2026').waitFor()
  assert.equal(await page.locator('.message', { hasText: 'Friday, November 20, 2026' }).count(), 0)
  await sit('editor')
  await write('/review')
  const review = bubble('审稿 · 2026年11月20日')
  const headline = (await review.locator('p > strong').first().innerText()).replace('1. ', '')
  await review.getByRole('button', { name: '撤下', exact: true }).first().click()
  await bubble(`✗ ${headline}`).waitFor()
  await picture('review')
  await press('发给所有人')
  await bubble(/已发给\s\d/).waitFor()
  await sit('reader')
  const digest = bubble('Friday, November 20, 2026')
  await digest.waitFor()
  assert.equal(await digest.getByText(headline).count(), 0)
  assert.deepEqual(troubles, [])
})
