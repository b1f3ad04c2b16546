/** Checks that another program, citation-js, can read our BibTeX and CSL-JSON. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import '@citation-js/plugin-bibtex'
import { plugins } from '@citation-js/core'
import fc from 'fast-check'
import { z } from 'zod'
import { bibtex } from '#render/cite/bibtex.ts'
import type { Citation } from '#render/cite/citation.ts'
import type { CitationData } from '#render/cite/citation-data.ts'
import { cslJson } from '#render/cite/csl-json.ts'
import { pagesNumbered, sampleCitationData, url } from './cited-article.ts'

const Dates = z.object({ 'date-parts': z.array(z.array(z.number())) })
const Name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
const Item = z.object({
  id: z.string(),
  title: z.string(),
  author: z.array(Name).optional(),
  'container-title': z.string(),
  issued: Dates.optional(),
  accessed: Dates.optional(),
  page: z.string().optional(),
  URL: z.string(),
})

/** The citation with an access date inserted. */
const accessedOn = ({ before, accessed, after }: Citation): string =>
  `${before}${accessed?.form.replace('%F', '2026-11-24').replace('%P', '2026,11,24')}${after}`

function read(text: string) {
  const [item] = z.tuple([Item]).parse(plugins.input.chain(text, { generateGraph: false }))
  const { id, title, author = [], 'container-title': paper, issued, accessed, page, URL } = item
  const names = author.map(
    ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  )
  return {
    id,
    title,
    names,
    paper,
    issued: issued?.['date-parts'],
    accessed: accessed?.['date-parts'],
    page,
    URL,
  }
}

const styles = { bibtex, cslJson }

for (const [name, style] of Object.entries(styles)) {
  test(`${name} contains all citation data`, () => {
    const full = sampleCitationData({}, { pages: pagesNumbered('1') })
    const expected = {
      id: 'mdrb-2022-09-05-01-03',
      title: '秋收开镰 颗粒归仓',
      names: ['李明', '赵一', '钱二'],
      paper: '某地日报',
      issued: [[2022, 9, 5]],
      page: '1',
      URL: url,
    }
    assert.deepEqual(read(accessedOn(style(full))), { ...expected, accessed: [[2026, 11, 24]] })
    const { before, after } = style(full)
    assert.deepEqual(read(before + after), { ...expected, accessed: undefined })
  })

  test(`${name} omits unknown data`, () => {
    const { date: _, ...undated } = sampleCitationData({ bylines: [] })
    const { names, issued, page } = read(accessedOn(style(undated)))
    assert.deepEqual([names, issued, page], [[], undefined, undefined])
  })

  test(`${name} keeps a subtitle and the name of an organization`, () => {
    const article = { bylines: [{ name: '新华社, 中新社 and 人民网' }], subheads: ['——访李明'] }
    const { names, title } = read(accessedOn(style(sampleCitationData(article))))
    assert.deepEqual([names, title], [['新华社, 中新社 and 人民网'], '秋收开镰 颗粒归仓：访李明'])
  })

  test(`${name} preserves every title`, () => {
    const characters = fc.constantFrom(...'\\{}~^#$%&_"\'`,@=<>-[]年A1“”《》（）「」')
    const titles = fc.array(characters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(titles, (title) => {
        const data: CitationData = { ...sampleCitationData({}), title }
        assert.equal(read(accessedOn(style(data))).title, title)
      }),
      { numRuns: 500 },
    )
  })
}
