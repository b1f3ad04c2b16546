/** Line breaking rules of W3C clreq (行首行尾禁则, 分离禁则), checked in the rendered pages. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { evaluateInPage } from './evaluate-in-page.ts'
import { lineBreaks } from './line-breaks.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

/** Forbidden characters after a break, before a break, and around a break. */
const prohibitions: Readonly<Record<string, RegExp>> = {
  'a line begins with a closing mark': /\|[，。、！？：；…％%‰℃）》」』”’〉】〕]/u,
  'a line ends with an opening mark': /[（《「『“‘〈【〔]\|/u,
  'a dash or an ellipsis is split': /—\|—|…\|…/u,
}

/** A number must not be split: 2019 into 20 and 19. Hashes in 原文对照 and addresses may be split. */
const splitNumber = /\d\|[\d.%]/u

const widths = [320, 360, 768, 1280]

test(`no line break of any page is forbidden, ${widths.join(', ')} pixels wide`, async () => {
  const breaks: string[] = []
  await browser.forEachPageKind({}, async (page, kind) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const found = await evaluateInPage(page, lineBreaks)
      const prefix = `${kind}, ${width}: `
      breaks.push(...found.map((each) => prefix + each))
    }
  })
  assert.ok(breaks.filter((each) => each.startsWith('issue, 1280')).length > 100)
  for (const [fault, pattern] of Object.entries(prohibitions))
    assert.deepEqual(
      breaks.filter((each) => pattern.test(each)),
      [],
      fault,
    )
  const ofText = breaks.filter((each) => /^(?:issue|article),/u.test(each))
  assert.ok(ofText.some((each) => each.includes('¦')))
  assert.deepEqual(
    ofText.filter((each) => splitNumber.test(each)),
    [],
    'a number is split',
  )
})
