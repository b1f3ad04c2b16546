/**
 * Bundles each test file with the sources it imports into one JavaScript file, which loads about ten times faster than
 * tsx compiles and loads the same modules.
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

const importMetaOf = (path: string): Record<string, string> => ({
  'import.meta.dirname': JSON.stringify(dirname(path)),
  'import.meta.filename': JSON.stringify(path),
  'import.meta.url': JSON.stringify(pathToFileURL(path).href),
})

/** Keeps `import.meta` of each source at its original path, because some sources read files next to themselves. */
const keepImportMeta: Plugin = {
  name: 'keep-import-meta',
  setup(api) {
    api.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes('import.meta.')) return undefined
      const loader = path.endsWith('x') ? 'tsx' : 'ts'
      const { code } = await transform(source, {
        loader,
        define: importMetaOf(path),
        jsx: 'automatic',
        jsxImportSource: 'hastscript',
        charset: 'utf8',
      })
      return { contents: code, loader: 'js' }
    })
  },
}

/** Modules of the runner that are loaded in the process of each mutant. */
const childNames = ['run-files', 'first-failure', 'record-coverage']

/**
 * Bundles the test files of a sandbox and the modules that their processes load.
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
    plugins: [keepImportMeta],
  })
}
