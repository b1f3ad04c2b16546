/** The about section of the built site: statistics, citation example, navigation. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aboutPath, aboutTopics } from '#model/addresses/address.ts'
import { records, siteFolder } from './built-site.ts'
import { pageText } from './page-text.ts'

const fileOf = (path: string): string => join(siteFolder, path, 'index.html')

test('the overview has the number of issues, articles and people of the records', () => {
  const text = pageText(fileOf(aboutPath()))
  const articles = records.flatMap(({ items }) => items)
  const people = new Set(articles.flatMap(({ bylines }) => bylines.map(({ name }) => name)))
  for (const figure of [`${records.length}期`, `${articles.length}篇`, `${people.size}人`])
    assert.ok(text.includes(figure), figure)
})

test('the citation example is an article of the archive', () => {
  const text = pageText(fileOf(aboutPath('citing')))
  const article = records
    .flatMap(({ items }) => items)
    .find(({ headline }) => headline && text.includes(`${headline}[N/OL]`))
  assert.ok(article)
})

test('every page of the section links to all others, and the home page to the section', () => {
  for (const path of [aboutPath(), ...aboutTopics.map(aboutPath)]) {
    const html = readFileSync(fileOf(path), 'utf8')
    for (const topic of aboutTopics)
      assert.ok(html.includes(`href="${aboutPath(topic)}"`), `${path} ${topic}`)
  }
  assert.ok(readFileSync(join(siteFolder, 'index.html'), 'utf8').includes(`href="${aboutPath()}"`))
})
