/**
 * The table of all articles as CSV for spreadsheets, one row per article: `mdrb/2022-09-05/01-03,https://…,某地日报,…`.
 *
 * RFC 4180 with a byte order mark: without it, Excel on Chinese Windows decodes UTF-8 as GBK. Cells that a spreadsheet
 * would evaluate as a formula (`=1+1`, `@…`) are prefixed with an apostrophe, since raw text is untrusted.
 */
import { stringify } from 'csv-stringify/sync'
import { articlePath } from '#model/addresses/address.ts'
import { pageOfArticle } from '#model/addresses/page-key.ts'
import { type Article, Kind } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'

interface Column {
  name: string
  title: string
  type: 'string' | 'date' | 'integer'
  constraints?: { required?: true; unique?: true; enum?: readonly string[] }
  /** Returns the value for an article; undefined for an empty cell. */
  cell(article: Article, issue: Issue, baseUrl: string): string | number | undefined
}

/** Separates the values of a cell with several values. */
const valueSeparator = ' | '

const textOf = ({ dateline, body, captions }: Article): string =>
  [dateline?.text, ...body.map(({ text }) => text), ...captions.map(({ text }) => text)].join('')

const charactersIn = (text: string): number => [...text.replaceAll(/\s+/gu, '')].length

const required = { required: true } as const

/** The columns, in order. */
export const articleColumns: readonly Column[] = [
  {
    name: 'id',
    title: '编号',
    type: 'string',
    constraints: { required: true, unique: true },
    cell: ({ id }, issue) => `${issue.id}/${id}`,
  },
  {
    name: 'url',
    title: '网址',
    type: 'string',
    constraints: required,
    cell: ({ id }, issue, baseUrl) => baseUrl + articlePath(issue, id),
  },
  {
    name: 'paper',
    title: '报纸',
    type: 'string',
    constraints: required,
    cell: (_, { publication }) => publication.name,
  },
  { name: 'date', title: '日期', type: 'date', cell: (_, { date }) => date?.value },
  { name: 'page', title: '版次', type: 'string', constraints: required, cell: ({ id }) => pageOfArticle(id) },
  {
    name: 'kind',
    title: '体裁',
    type: 'string',
    constraints: { required: true, enum: Kind.options },
    cell: ({ kind }) => kind,
  },
  { name: 'column', title: '专栏', type: 'string', cell: ({ column }) => column },
  { name: 'kicker', title: '引题', type: 'string', cell: ({ kicker }) => kicker },
  {
    name: 'headline',
    title: '主题（无题者取正文开头）',
    type: 'string',
    constraints: required,
    cell: titleOf,
  },
  { name: 'subheads', title: '副题', type: 'string', cell: ({ subheads }) => subheads.join(valueSeparator) },
  {
    name: 'bylines',
    title: '署名',
    type: 'string',
    cell: ({ bylines }) =>
      bylines.map(({ role, name }) => (role === undefined ? name : `${role} ${name}`)).join(valueSeparator),
  },
  { name: 'place', title: '电头地点', type: 'string', cell: ({ dateline }) => dateline?.place },
  {
    name: 'characters',
    title: '正文与图片说明字数（不计空白）',
    type: 'integer',
    constraints: required,
    cell: (article) => charactersIn(textOf(article)),
  },
]

const csv = (rows: ReadonlyArray<ReadonlyArray<string | number | undefined>>, bom: boolean): string =>
  stringify([...rows], { bom, record_delimiter: 'windows', escape_formulas: true })

/** Returns the header row with the byte order mark, `id,url,paper,…`. */
export const articleTableHead = (): string => csv([articleColumns.map(({ name }) => name)], true)

/** Returns the rows of the articles of an issue, each ending with CRLF. */
export const articleRows = (issue: Issue, baseUrl: string): string =>
  csv(
    issue.items.map((article) => articleColumns.map(({ cell }) => cell(article, issue, baseUrl))),
    false,
  )
