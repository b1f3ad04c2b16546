/**
 * The description of `/data/` as a Data Package (https://datapackage.org/standard/data-package/): every file, for example
 * `2022.ndjson`, with size, SHA-256 and, for the table, its columns.
 */
import { dataPackagePath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import { articleColumns } from './article-table.ts'

/** A data file that was written. */
export interface DataFile {
  /** Path relative to the data folder: `2022.ndjson`. */
  path: string
  bytes: number
  /** SHA-256, in hexadecimal. */
  hash: string
}

const titles: ReadonlyArray<[RegExp, (name: string) => string]> = [
  [/^\d{4}\.ndjson$/u, (name) => `${name.slice(0, 4)}年各期的记录，一行一期`],
  [/^undated\.ndjson$/u, () => '日期待考各期的记录，一行一期'],
  [/\.csv$/u, () => '全部文章，一行一篇'],
  [/\.schema\.json$/u, () => '记录的 JSON Schema'],
]

const titleOf = (path: string): string => titles.find(([pattern]) => pattern.test(path))?.[1](path) ?? path

const formats: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  json: 'application/schema+json',
}

const table = {
  type: 'table',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: articleColumns.map(({ cell, ...field }) => field),
    primaryKey: ['id'],
    missingValues: [''],
  },
}

function resource({ path, bytes, hash }: DataFile) {
  const format = path.slice(path.lastIndexOf('.') + 1)
  return {
    name: path.slice(0, path.indexOf('.')),
    title: titleOf(path),
    path,
    format,
    mediatype: formats[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    ...(format === 'csv' && table),
  }
}

/** Returns the content of `datapackage.json` for the given files. */
export const dataPackage = ({ title, description, baseUrl }: Site, files: readonly DataFile[]): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'newspaper-archive',
      id: baseUrl + dataPackagePath,
      title,
      description: `${description}。报纸文字的权利属于原出版单位。`,
      homepage: `${baseUrl}/`,
      resources: files.map(resource),
    },
    null,
    2,
  )}\n`
