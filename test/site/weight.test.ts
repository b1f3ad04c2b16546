import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { htmlFiles, siteFolder } from './built-site.ts'
import { filesOfPage, pageWeightOf } from './page-weight.ts'

/** Maximum weight in bytes per kind of page; the default is 60,000. */
const budgets: Readonly<Record<string, number>> = { article: 25_000 }

const kindOf = (html: string): string => /<body class="page-([a-z-]+)/u.exec(html)?.[1] ?? ''

const htmlOf = (file: string): string => readFileSync(join(siteFolder, file), 'utf8')

const heaviest = new Map<string, { file: string; weight: number }>()
for (const file of htmlFiles) {
  const [kind, weight] = [kindOf(htmlOf(file)), pageWeightOf(file)]
  if (weight > (heaviest.get(kind)?.weight ?? 0)) heaviest.set(kind, { file, weight })
}

for (const [kind, { file, weight }] of heaviest)
  test(`a page of the kind ${kind} weighs at most ${budgets[kind] ?? 60_000} bytes`, (t) => {
    t.diagnostic(`${weight} bytes with all resources, gzip: ${file}`)
    assert.ok(weight <= (budgets[kind] ?? 60_000), `${file} weighs ${weight} bytes`)
  })

test('the weight of a page includes its style sheet and scripts', () => {
  const files = [...filesOfPage('search/index.html')]
  assert.ok(files.some((file) => file.endsWith('.css')))
  assert.ok(files.some((file) => file.endsWith('.js')))
  assert.ok(pageWeightOf('search/index.html') > pageWeightOf('404.html'))
})

test('scripts are external modules that do not block rendering', () => {
  for (const file of htmlFiles)
    for (const [tag, attributes = '', content] of htmlOf(file).matchAll(
      /<script\b([^>]*)>(.*?)<\/script>/gsu,
    )) {
      if (attributes.includes('type="application/ld+json"')) continue
      assert.match(attributes, /\btype="module"/u, `${file}: ${tag}`)
      assert.doesNotMatch(attributes, /\bblocking\b/u, `${file}: ${tag}`)
      assert.equal(content, '', `${file}: ${tag}`)
    }
})
