import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { issuePath, onThisDayPath } from '#model/addresses/address.ts'
import { records } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

const dated = records.filter(({ date }) => date !== undefined)
const latest = [...dated].sort((a, b) => (a.date?.value ?? '').localeCompare(b.date?.value ?? '')).at(-1)
assert.ok(latest?.date)
const { value: day } = latest.date

test('the jump form of a paper leads to the issue of a day', async () => {
  const page = await visitor.openPage(`/${latest.publication.slug}/`)
  await page.fill('#jump-date', day)
  await page.click('.jump button')
  await page.waitForURL(`${visitor.origin}${issuePath(latest)}`)
  await page.context().close()
})

test('a jump to a day without an issue says so and leads to those beside it', async () => {
  const page = await visitor.openPage('/date/?paper=&date=2022-09-06')
  const answer = page.locator('#jump-answer')
  await answer.locator('a').first().waitFor()
  assert.match(
    (await answer.textContent()) ?? '',
    /2022年9月6日没有收报纸.*之前最近.*2022年9月5日.*之后最近/u,
  )
  assert.equal(await page.inputValue('#jump-date'), '2022-09-06')
  await page.context().close()
})

test('without a script, a jump leads on by years and months', async () => {
  const page = await visitor.openPage(`/date/?date=${day}`, { javaScriptEnabled: false })
  await page.click(`a[href="/${latest.publication.slug}/${day.slice(0, 4)}/${day.slice(5, 7)}/"]`)
  await page.click(`.day-issue a[href="${issuePath(latest)}"]`)
  assert.equal(new URL(page.url()).pathname, issuePath(latest))
  await page.context().close()
})

test('历史上的今天 leads to today, or to the nearest day', async () => {
  const page = await visitor.openPage('/')
  await page.clock.setFixedTime(new Date(`2031-${day.slice(5)}T12:00:00`))
  await page.goto(`${visitor.origin}${onThisDayPath()}`)
  assert.equal(await page.getAttribute('[aria-current="date"]', 'data-day'), day.slice(5))
  await page.click('#today a')
  assert.equal(new URL(page.url()).pathname, onThisDayPath(day.slice(5)))
  await page.clock.setFixedTime(new Date('2031-12-31T12:00:00'))
  await page.goto(`${visitor.origin}${onThisDayPath()}`)
  assert.match((await page.textContent('#today')) ?? '', /今天是12月31日，这一天没有收报纸。最近的是：.+期/u)
  await page.context().close()
  assert.deepEqual(visitor.errors, [])
})
