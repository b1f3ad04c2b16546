/** The table of traditional characters (習 -> 习) as a script of its own, which a browser loads when a query needs it. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { conversionTableFile } from './browser/simplify.ts'

/** Writes the table beside the indexes. */
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
