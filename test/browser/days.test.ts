import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { issuePath, onThisDayPath } from '#model/addresses/address.ts'
import { records } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

const dated = records.filter(({ date }) => date !== undefined)
const latest = [...dated].sort((a, b) => (a.date?.value ?? '').localeCompare(b.date?.value ?? '')).at(-1)
assert.ok(latest?.date)
const { value: day } = latest.date

test('the date form of a paper opens the issue of the day', async () => {
  const page = await browser.openPage(`/${latest.publication.slug}/`)
  await page.fill('#jump-date', day)
  await page.click('.jump button')
  await page.waitForURL(`${browser.origin}${issuePath(latest)}`)
  await page.context().close()
})

test('the date form reports a day without an issue and links to the nearest issues', async () => {
  const page = await browser.openPage('/date/?paper=&date=2022-09-06')
  const result = page.locator('#jump-answer')
  await result.locator('a').first().waitFor()
  assert.match(
    (await result.textContent()) ?? '',
    /2022年9月6日没有收报纸.*之前最近.*2022年9月5日.*之后最近/u,
  )
  assert.equal(await page.inputValue('#jump-date'), '2022-09-06')
  await page.context().close()
})

test('without scripts, the date page links to years and months', async () => {
  const page = await browser.openPage(`/date/?date=${day}`, { javaScriptEnabled: false })
  await page.click(`a[href="/${latest.publication.slug}/${day.slice(0, 4)}/${day.slice(5, 7)}/"]`)
  await page.click(`.day-issue a[href="${issuePath(latest)}"]`)
  assert.equal(new URL(page.url()).pathname, issuePath(latest))
  await page.context().close()
})

test('历史上的今天 links to today, or to the nearest day', async () => {
  const page = await browser.openPage('/')
  await page.clock.setFixedTime(new Date(`2031-${day.slice(5)}T12:00:00`))
  await page.goto(`${browser.origin}${onThisDayPath()}`)
  assert.equal(await page.getAttribute('[aria-current="date"]', 'data-day'), day.slice(5))
  await page.click('#today a')
  assert.equal(new URL(page.url()).pathname, onThisDayPath(day.slice(5)))
  await page.clock.setFixedTime(new Date('2031-12-31T12:00:00'))
  await page.goto(`${browser.origin}${onThisDayPath()}`)
  assert.match((await page.textContent('#today')) ?? '', /今天是12月31日，这一天没有收报纸。最近的是：.+期/u)
  await page.context().close()
  assert.deepEqual(browser.errors, [])
})
