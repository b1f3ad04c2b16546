/** The colours of the roles in 原文对照: enough contrast to the background, light and dark, and 未归类 differs from 主题. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const assets = new URL('../../templates/assets/', import.meta.url)
const tokens = readFileSync(new URL('tokens.css', assets), 'utf8')
const sheet = readFileSync(new URL('source.css', assets), 'utf8')

/** Colours by token: `--background: light-dark(#fbf9f4, #161410)`. */
const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu)]
const light = new Map(pairs.map(([, token = '', colour = '']) => [token, colour]))
const dark = new Map(pairs.map(([, token = '', , colour = '']) => [token, colour]))

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

const tokenOf = (role: string): string | undefined =>
  new RegExp(`\\.role-${role}\\b[^{]*\\{\\s*--role-color: var\\(--([\\w-]+)\\)`, 'u').exec(sheet)?.[1]

for (const [name, colours] of Object.entries({ light, dark }))
  test(`every role colour has a contrast of at least 4.5 to the background, ${name}`, () => {
    const roles = [...colours].filter(([token]) => token.startsWith('role-') || token === 'text-muted')
    assert.ok(roles.length > 8)
    for (const [token, colour] of roles)
      assert.ok(contrast(colour, colours.get('background') ?? '') >= 4.5, `${token} ${colour}`)
  })

test('unplaced text has another colour than a headline', () => {
  assert.ok(tokenOf('unplaced'))
  assert.notEqual(tokenOf('unplaced'), tokenOf('headline'))
})
