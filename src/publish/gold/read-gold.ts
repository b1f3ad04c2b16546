/**
 * Reads gold from disk: a folder of `<name>.gold.json`, or one `gold.json` with the gold of many raw files by their names.
 *
 * A null is read as absent: `"kicker": null` is the same as no kicker (引题).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Gold } from '#model/accuracy/gold.ts'

/** Allows additional fields, which external gold may have. */
const GoldByFile = z.record(z.string(), z.object(Gold.shape))

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) => (value === null ? undefined : value))

const goldSuffix = '.gold.json'

/** @throws {Error} with the file and the invalid field */
function readValidated<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(readJson(path))
  if (!result.success) throw new Error(`${path}\n${z.prettifyError(result.error)}`)
  return result.data
}

/**
 * Returns the gold by the name of its raw file; separate files are ordered by name.
 *
 * @throws {Error} when the folder has no gold, or an invalid file
 */
export function readGold(folder: string): Map<string, Gold> {
  const collection = join(folder, 'gold.json')
  if (existsSync(collection)) return new Map(Object.entries(readValidated(collection, GoldByFile)))
  const names = readdirSync(folder).filter((name) => name.endsWith(goldSuffix))
  if (names.length === 0) throw new Error(`${folder}: no gold.json, no *${goldSuffix}`)
  return new Map(
    names
      .sort()
      .map((name) => [name.replace(goldSuffix, '.txt'), readValidated(join(folder, name), Gold)] as const),
  )
}
