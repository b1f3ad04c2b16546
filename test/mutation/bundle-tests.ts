/**
 * Each test file with all sources it imports as one file of plain JavaScript, which a process loads in a tenth of the
 * time that tsx takes for it module by module.
 *
 * `test/census/census.test.ts` becomes `.bundles/test/census/census.test.mjs`.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  outExtension: { '.js': '.mjs' },
  logLevel: 'silent',
}

const placeOf = (path: string): Record<string, string> => ({
  'import.meta.dirname': JSON.stringify(dirname(path)),
  'import.meta.filename': JSON.stringify(path),
  'import.meta.url': JSON.stringify(pathToFileURL(path).href),
})

/** Sources that read files beside themselves go on finding them. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup(api) {
    api.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes('import.meta.')) return undefined
      const loader = path.endsWith('x') ? 'tsx' : 'ts'
      const { code } = await transform(source, {
        loader,
        define: placeOf(path),
        jsx: 'automatic',
        jsxImportSource: 'hastscript',
        charset: 'utf8',
      })
      return { contents: code, loader: 'js' }
    })
  },
}

/** The part of the runner that works in the processes of the mutants. */
const childNames = ['run-files', 'first-failure', 'record-coverage']

/**
 * Bundles the test files of a sandbox, and what their processes need besides.
 *
 * @param sandbox the folder with the instrumented copy of the project
 * @param tests paths in it: `test/census/census.test.ts`
 */
export async function bundleTests(sandbox: string, tests: readonly string[], outdir: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: childNames.map((name) => join(import.meta.dirname, `child/${name}.ts`)),
    outdir,
  })
  await build({
    ...shared,
    absWorkingDir: sandbox,
    entryPoints: [...tests],
    outdir,
    outbase: sandbox,
    plugins: [keepPlaces],
  })
}
