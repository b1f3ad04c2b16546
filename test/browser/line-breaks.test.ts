/** 行首行尾禁则 and 分离禁则 of W3C's clreq, as a browser sets the pages. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { evaluateInPage } from './evaluate-in-page.ts'
import { lineBreaks } from './line-breaks.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

/** What must not stand after a break, before one, and on both sides of one. */
const prohibitions: Readonly<Record<string, RegExp>> = {
  'a line begins with a closing mark': /\|[，。、！？：；…％%‰℃）》」』”’〉】〕]/u,
  'a line ends with an opening mark': /[（《「『“‘〈【〔]\|/u,
  'a dash or an ellipsis is cut': /—\|—|…\|…/u,
}

/** 2019 is not 20 and 19; a hash in 原文对照 may be cut anywhere, and so may an address. */
const cutNumber = /\d\|[\d.%]/u

const widths = [320, 360, 768, 1280]

test(`no line of any page breaks a prohibition, ${widths.join(', ')} pixels wide`, async () => {
  const breaks: string[] = []
  await visitor.forEachPageKind({}, async (page, kind) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const here = await evaluateInPage(page, lineBreaks)
      const where = `${kind}, ${width}: `
      breaks.push(...here.map((one) => where + one))
    }
  })
  assert.ok(breaks.filter((one) => one.startsWith('issue, 1280')).length > 100)
  for (const [fault, pattern] of Object.entries(prohibitions))
    assert.deepEqual(
      breaks.filter((one) => pattern.test(one)),
      [],
      fault,
    )
  const ofText = breaks.filter((one) => /^(?:issue|article),/u.test(one))
  assert.ok(ofText.some((one) => one.includes('¦')))
  assert.deepEqual(
    ofText.filter((one) => cutNumber.test(one)),
    [],
    'a number is cut',
  )
})
