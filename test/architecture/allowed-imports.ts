/** The table of allowed imports of `.dependency-cruiser.mjs`, typed: `model` may import the package `zod`. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { projectFolder } from '../docs/documents.ts'

export const configPath = join(projectFolder, '.dependency-cruiser.mjs')

const names = z.array(z.string())

const AllowedImports = z.record(z.string(), z.strictObject({ folders: names, packages: names, node: names }))

const config: { allowedImports: unknown } = await import(pathToFileURL(configPath).href)

/** By folder of `src/`, `pipeline.ts` or `templates`. */
export const allowedImports = AllowedImports.parse(config.allowedImports)
