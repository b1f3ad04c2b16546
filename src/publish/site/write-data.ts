/**
 * Writes the folder `/data/`: all records, one file per year, the table of all articles, the schema of records, and the
 * Data Package that describes these files.
 *
 * One record is in memory at a time: 2022-09-05 becomes one line of `2022.ndjson` and eight rows of the table.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Archive } from '#archive/archive.ts'
import {
  articleTablePath,
  dataFolder,
  dataPackagePath,
  recordSchemaPath,
  recordsPath,
} from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import { Issue } from '#model/record/issue.ts'
import { articleRows, articleTableHead } from '#render/exports/article-table.ts'
import { type DataFile, dataPackage } from '#render/exports/data-package.ts'
import { type DataFileWriter, openDataFile } from './data-file-writer.ts'

type RecordSource = Pick<Archive, 'summaries' | 'load'>

/** Writes all records and their table rows; summaries are sorted by date, so only one file of records is open. */
function writeRecordFiles(
  { summaries, load }: RecordSource,
  table: DataFileWriter,
  folder: string,
  site: Site,
): DataFile[] {
  const written: DataFile[] = []
  let open: { path: string; file: DataFileWriter } | undefined
  for (const { id, date } of summaries) {
    const path = basename(recordsPath(date?.value.slice(0, 4)))
    if (open?.path !== path) {
      if (open) written.push(open.file.end())
      open = { path, file: openDataFile(folder, path) }
    }
    const { issue } = load(id)
    open.file.write(`${JSON.stringify(issue)}\n`)
    table.write(articleRows(issue, site.baseUrl))
  }
  if (open) written.push(open.file.end())
  return written
}

/** Returns the JSON Schema of a record (`issue.json`), generated from its zod schema. */
export const recordSchema = (): unknown => z.toJSONSchema(Issue)

function writeSchema(folder: string): DataFile {
  const schema = openDataFile(folder, basename(recordSchemaPath))
  schema.write(`${JSON.stringify(recordSchema(), null, 2)}\n`)
  return schema.end()
}

/** Writes the data files into `build`. */
export function writeData(build: string, records: RecordSource, site: Site): void {
  const folder = join(build, dataFolder)
  mkdirSync(folder, { recursive: true })
  const table = openDataFile(folder, basename(articleTablePath))
  table.write(articleTableHead())
  const years = writeRecordFiles(records, table, folder, site)
  const files = [table.end(), ...years, writeSchema(folder)]
  writeFileSync(join(build, dataPackagePath), dataPackage(site, files))
}
