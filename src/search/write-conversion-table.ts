/** Bundles the table of traditional characters (習 to 习) as a separate script, which a browser loads when a query needs it. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { conversionTableFile } from './browser/simplify.ts'

/** Writes the table into the folder of the indexes. */
export async function writeConversionTable(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'browser/traditional.ts')],
    outfile: join(folder, conversionTableFile),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'silent',
  })
}
