import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import {
  aboutPath,
  articlePath,
  articleTablePath,
  dataFolder,
  dataPackagePath,
  feedPath,
  feedsOf,
  recordSchemaPath,
  recordsPath,
} from '#model/addresses/address.ts'
import { Issue } from '#model/record/issue.ts'
import { articleColumns } from '#render/exports/article-table.ts'
import { records, siteFolder } from './built-site.ts'

const textOf = (path: string): string => readFileSync(join(siteFolder, path), 'utf8')

const name = z.string().regex(/^[-a-z0-9._/]+$/u)

/** The fields that the archive writes, by https://datapackage.org/profiles/2.0/datapackage.json. */
const DataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  id: z.url(),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  resources: z
    .array(
      z.strictObject({
        name,
        title: z.string().min(1),
        path: z.string().regex(/^[^/.]/u),
        format: z.enum(['csv', 'ndjson', 'json']),
        mediatype: z.string().regex(/^.+\/.+$/u),
        encoding: z.literal('utf-8'),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
        type: z.literal('table').optional(),
        dialect: z
          .strictObject({
            delimiter: z.string(),
            lineTerminator: z.string(),
            quoteChar: z.string().length(1),
            doubleQuote: z.boolean(),
            header: z.boolean(),
          })
          .optional(),
        schema: z
          .strictObject({
            fields: z.array(
              z.strictObject({
                name: z.string(),
                title: z.string(),
                type: z.enum(['string', 'date', 'integer']),
                constraints: z
                  .strictObject({
                    required: z.boolean().optional(),
                    unique: z.boolean().optional(),
                    enum: z.array(z.string()).optional(),
                  })
                  .optional(),
              }),
            ),
            primaryKey: z.array(z.string()),
            missingValues: z.array(z.string()),
          })
          .optional(),
      }),
    )
    .min(1),
})

const dataPackage = DataPackage.parse(JSON.parse(textOf(dataPackagePath)))

test('the data package describes every data file with its size and hash', () => {
  const files = readdirSync(join(siteFolder, dataFolder)).filter((file) => file !== 'datapackage.json')
  assert.deepEqual(dataPackage.resources.map(({ path }) => path).sort(), files.sort())
  for (const { path, bytes, hash } of dataPackage.resources) {
    const content = readFileSync(join(siteFolder, dataFolder, path))
    assert.equal(content.length, bytes)
    assert.equal(hash, `sha256:${createHash('sha256').update(content).digest('hex')}`)
  }
})

test('the record files contain exactly the records of their year', () => {
  const years = new Set(records.map(({ date }) => date?.value.slice(0, 4)))
  const lines = [...years].flatMap((year) => textOf(recordsPath(year)).trimEnd().split('\n'))
  const parsed = lines.map((line) => Issue.parse(JSON.parse(line)))
  const byId = (a: Issue, b: Issue): number => (a.id < b.id ? -1 : 1)
  assert.deepEqual(parsed.sort(byId), [...records].sort(byId))
  for (const year of years)
    for (const line of textOf(recordsPath(year)).trimEnd().split('\n'))
      assert.equal(Issue.parse(JSON.parse(line)).date?.value.slice(0, 4), year)
})

test('the data page links to every data file and every feed', () => {
  const html = textOf(`${aboutPath('data')}index.html`)
  const feeds = [undefined, ...records.map(({ publication }) => publication.slug)].flatMap(feedsOf)
  const paths = [
    ...dataPackage.resources.map(({ path }) => dataFolder + path),
    dataPackagePath,
    ...feeds.map(feedPath),
  ]
  for (const path of paths) assert.ok(html.includes(`href="${path}"`), path)
})

const Row = z.record(z.string(), z.string())

test('the table has a row for every article with the values of its record', () => {
  const text = textOf(articleTablePath)
  assert.ok(text.startsWith('\u{FEFF}id,url,paper,date,page,kind,'))
  const rows = z.array(Row).parse(parse(text, { bom: true, columns: true }))
  const expected = records.flatMap((issue) => issue.items.map((article) => ({ issue, article })))
  assert.equal(rows.length, expected.length)
  for (const { issue, article } of expected) {
    const row = rows.find(({ id }) => id === `${issue.id}/${article.id}`)
    assert.ok(row, article.id)
    assert.deepEqual(
      Object.keys(row),
      articleColumns.map(({ name }) => name),
    )
    assert.equal(row.url, `https://example.org${articlePath(issue, article.id)}`)
    assert.deepEqual([row.date, row.kind], [issue.date?.value ?? '', article.kind])
    assert.equal(row.headline || undefined, article.headline ?? row.headline)
    assert.equal(row.bylines?.split(' | ').filter(Boolean).length, article.bylines.length)
  }
})

test('the JSON Schema has every property of every record', () => {
  const schema = z.looseObject({ $schema: z.string(), properties: z.record(z.string(), z.unknown()) })
  const { properties } = schema.parse(JSON.parse(textOf(recordSchemaPath)))
  for (const issue of records) for (const key of Object.keys(issue)) assert.ok(key in properties, key)
})
