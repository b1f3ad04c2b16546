/**
 * Each import rule of `.dependency-cruiser.mjs` reports the module that breaks it, and no other rule does.
 *
 * The probes are a small project in a temporary folder: its `src/model/to-node-fs.ts` imports `node:fs`.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { projectFolder } from '../docs/documents.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { allowedImports, configPath } from './allowed-imports.ts'

/** Code by path, and the rules that must report it; none for code that is allowed. */
interface Probe {
  path: string
  code: string
  rules: string[]
}

const names = Object.keys(allowedImports)
const folders = [...names.filter((name) => !name.includes('.')), 'publish', 'scripts', 'test']

const pathOf = (name: string): string =>
  ['templates', 'scripts', 'test'].includes(name) ? name : `src/${name}`

const reexport = (module: string): string => `export { value } from '${module}'\n`

const targetIn = (folder: string): Probe => ({
  path: `${pathOf(folder)}/target.ts`,
  code: 'export const value = 1\n',
  rules: [],
})

/** From a file of one folder to one of another: forbidden where the table does not list it. */
const folderProbe = (from: string, to: string, rule: string, allowed: readonly string[]): Probe => ({
  path: `${pathOf(from)}/to-${to}.ts`,
  code: reexport(`${'../'.repeat(pathOf(from).split('/').length)}${pathOf(to)}/target.ts`),
  rules: allowed.includes(to) ? [] : [rule],
})

const folderProbes = names
  .filter((name) => !name.includes('.'))
  .flatMap((from) =>
    folders
      .filter((to) => to !== from)
      .map((to) =>
        folderProbe(from, to, `${from}-imports-only-its-folders`, allowedImports[from]?.folders ?? []),
      ),
  )

/** From each folder to a package and to modules of Node.js that it may not import, by every kind of import. */
const moduleProbes = names
  .filter((name) => !name.includes('.'))
  .flatMap((name): Probe[] => {
    const path = (probe: string): string => `${pathOf(name)}/${probe}.ts`
    const [packages, node] = [`${name}-imports-only-its-packages`, `${name}-imports-only-its-node-modules`]
    return [
      { path: path('to-package'), code: reexport('chokidar'), rules: [packages] },
      { path: path('to-package-type'), code: "export type { FSWatcher } from 'chokidar'\n", rules: [] },
      { path: path('to-node-http'), code: reexport('node:http'), rules: [node] },
      { path: path('to-http'), code: reexport('http'), rules: [node] },
      {
        path: path('to-worker'),
        code: "export const load = () => import('node:worker_threads')\n",
        rules: [node],
      },
      { path: path('to-process'), code: "export { default } from 'node:child_process'\n", rules: [node] },
      { path: path('to-node-type'), code: "export type { Server } from 'node:http'\n", rules: [] },
    ]
  })

const pure = [
  'model',
  'parse',
  'rules',
  'assemble',
  'census',
  'accuracy',
  'catalog',
  'report',
  'render',
  'templates',
]

const otherProbes: Probe[] = [
  ...pure.map((name) => ({
    path: `${pathOf(name)}/to-fs.ts`,
    code: reexport('node:fs'),
    rules: [`${name}-imports-only-its-node-modules`],
  })),
  { path: 'src/model/to-zod.ts', code: reexport('zod'), rules: [] },
  { path: 'src/model/to-crypto.ts', code: reexport('node:crypto'), rules: [] },
  { path: 'src/model/to-vfile.ts', code: reexport('vfile'), rules: ['model-imports-only-its-packages'] },
  { path: 'src/model/to-vfile-type.ts', code: "export type { VFile } from 'vfile'\n", rules: [] },
  {
    path: 'src/pipeline.ts',
    code: ['./render/target.ts', 'chokidar', 'node:fs'].map(reexport).join(''),
    rules: ['folders', 'node-modules', 'packages'].map((what) => `pipeline.ts-imports-only-its-${what}`),
  },
  {
    path: 'src/search/browser/to-node.ts',
    code: reexport('node:fs'),
    rules: ['browser-code-imports-no-node-modules'],
  },
  ...['scripts', 'test', 'templates', 'browser'].map((to) =>
    folderProbe('publish', to, 'entry-points-are-not-imported', []),
  ),
  {
    path: 'eleventy.config.ts',
    code: reexport('./scripts/target.ts'),
    rules: ['entry-points-are-not-imported'],
  },
  { path: 'src/parse/cycle-a.ts', code: reexport('./cycle-b.ts'), rules: ['no-cycles'] },
  // A cycle is reported once.
  { path: 'src/parse/cycle-b.ts', code: reexport('./cycle-a.ts'), rules: [] },
  { path: 'src/parse/orphan.ts', code: 'export const value = 1\n', rules: ['no-orphans'] },
  { path: 'src/parse/to-nowhere.ts', code: reexport('./nowhere.ts'), rules: ['no-unresolved'] },
]

const probes = [...folders.map(targetIn), ...folderProbes, ...moduleProbes, ...otherProbes]

function writeProject(folder: string): void {
  for (const { path, code } of probes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), code)
  }
  for (const name of ['package.json', 'tsconfig.json'])
    copyFileSync(join(projectFolder, name), join(folder, name))
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
}

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
  }),
})

/** Runs dependency-cruiser as `npm test` does, over the probes. */
function cruise(folder: string): z.infer<typeof Report>['summary'] {
  const program = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = spawnSync(
    process.execPath,
    [
      program,
      ...['--config', configPath, '--output-type', 'json'],
      ...['src', 'templates', 'scripts', 'test', 'eleventy.config.ts'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  return Report.parse(JSON.parse(stdout)).summary
}

test('every broken promise is reported by its own rule, and what is allowed by none', (t) => {
  const folder = temporaryFolder(t)
  writeProject(folder)
  const { violations, ruleSetUsed } = cruise(folder)
  for (const { path, rules } of probes) {
    const reported = violations.filter(({ from }) => from === path).map(({ rule }) => rule.name)
    assert.deepEqual([...new Set(reported)].sort(), rules, path)
  }
  const probed = new Set(probes.flatMap(({ rules }) => rules))
  assert.deepEqual(
    ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !probed.has(name)),
    [],
    'every rule has a probe',
  )
})

test('every folder of src has import rules, and every rule a folder', () => {
  const inSource = readdirSync(join(projectFolder, 'src'))
  assert.deepEqual([...names, 'publish'].sort(), [...inSource, 'templates'].sort())
})
