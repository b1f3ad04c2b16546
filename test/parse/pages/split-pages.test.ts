/** Where one raw file goes from one printed page to the next. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unified } from 'unified'
import type { Role } from '#model/reading/role.ts'
import type { PageTree } from '#model/reading/tree.ts'
import { splitPages } from '#parse/pages/split-pages.ts'
import { blockOf } from '../block.ts'

type Row = [role: Role, text: string]

/** Indexes of the blocks that begin another page. */
function pageStarts(rows: Row[]): number[] {
  const children = rows.map(([role, text]) => blockOf(role, text, { role }))
  const tree: PageTree = { type: 'root', children }
  unified().use(splitPages).freeze().runSync(tree)
  return children.flatMap(({ data }, at) => (data.startsPage ? [at] : []))
}

const line = (text: string): Row => ['furniture', text]
const text: Row = ['paragraph', '今年以来，全市新开工项目42个。']
const masthead: Row = ['masthead', '滨江日报 2022年9月5日']
const notInArticle: Row = ['unplaced', '。、']

const cases: Array<[name: string, rows: Row[], starts: number[]]> = [
  ['no page line', [text, text], []],
  ['one page line at the top', [line('A02 要闻'), text], []],
  ['page lines at the top of two pages', [line('A02 要闻'), text, line('A03 国内'), text], [2]],
  ['three pages', [line('A02 要闻'), text, line('A03 国内'), text, line('A04 国际'), text], [2, 4]],
  [
    'a page line without text below it',
    [line('A02 要闻'), text, line('A03 国内'), text, line('A04 国际')],
    [2],
  ],
  [
    'a page line without text before the next one',
    [line('A02 要闻'), text, line('A03 国内'), notInArticle, line('A04 国际'), text],
    [4],
  ],
  ['unplaced text is no text of a page', [line('A02 要闻'), text, line('A03 国内'), notInArticle], []],
  ['a page line that is repeated', [line('A02 要闻'), text, line('A02 要闻'), text], []],
  ['an index of pages', [line('A02 要闻'), line('A03 国内'), text], []],
  [
    'the same page line twice in a row',
    [line('A02 要闻'), text, line('A03 国内'), line('A03 国内'), text],
    [2],
  ],
  ['page lines at the foot', [text, line('A02 要闻'), text, line('A03 国内')], [2]],
  [
    'page lines at the foot of three pages',
    [text, line('A02 要闻'), text, line('A03 国内'), text, line('A04 国际')],
    [2, 4],
  ],
  ['one page line at the foot', [text, line('A02 要闻')], []],
  ['a front page without a page line', [masthead, text, line('A02 要闻'), text], [2]],
  ['a front page with its page line', [masthead, text, line('A01 要闻'), text], []],
  ['a front page with its page line as a number', [masthead, text, line('1版 要闻'), text], []],
  ['text without a masthead above a page line', [text, line('A02 要闻'), text], []],
  ['a masthead without text above a page line', [masthead, line('A02 要闻'), text], []],
]

for (const [name, rows, starts] of cases)
  test(`pages: ${name}`, () => assert.deepEqual(pageStarts(rows), starts))
