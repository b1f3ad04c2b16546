/**
 * Gold from disk: a folder of `<name>.gold.json`, or one `gold.json` that holds the gold of many raw files by their names.
 *
 * Null is absent, so `"kicker": null` says the same as no kicker.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Gold } from '#model/accuracy/gold.ts'

/** Gold of somebody else's making may hold more than is asked of it here. */
const GoldByFile = z.record(z.string(), z.object(Gold.shape))

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) => (value === null ? undefined : value))

const goldSuffix = '.gold.json'

/** @throws {Error} naming the file and the fault */
function readValidated<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(readJson(path))
  if (!result.success) throw new Error(`${path}\n${z.prettifyError(result.error)}`)
  return result.data
}

/**
 * Gold by the name of its raw file, in the order of the names.
 *
 * @throws {Error} when the folder holds no gold, or a file that is none
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
