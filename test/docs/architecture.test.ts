/** The tables of folders and of allowed imports say what the folders and `.dependency-cruiser.mjs` say. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { allowedImports } from '../architecture/allowed-imports.ts'
import { codeNamesIn, documentText, projectFolder, tableUnder } from './documents.ts'

const entries = readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
  .map((entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`)
  .sort()

const architecture = documentText('docs/architecture.md')

/** First cells of a table that name something under `src/`. */
const sourcesIn = (rows: readonly string[][]): string[] =>
  rows
    .flatMap(([cell = '']) => codeNamesIn(cell))
    .filter((name) => name.startsWith('src/'))
    .sort()

test('the README describes every folder of src', () => {
  assert.deepEqual(sourcesIn(tableUnder(documentText('README.md'), 'How it works')), entries)
})

test('docs/architecture.md describes every folder of src', () => {
  assert.deepEqual(
    sourcesIn(tableUnder(architecture, 'Folders')),
    entries.filter((entry) => entry.endsWith('/')),
  )
})

test('docs/architecture.md names every folder of src/parse', () => {
  const [, , content = ''] = /^\| `src\/(parse)\/` \| (.*) \|$/mu.exec(architecture) ?? []
  const folders = readdirSync(join(projectFolder, 'src/parse')).map((name) => `${name}/`)
  assert.deepEqual(codeNamesIn(content).sort(), folders.sort())
})

test('docs/architecture.md lists the allowed imports', () => {
  const rows = tableUnder(architecture, 'Import rules').map(
    ([name = '', folders = '', packages = '', node = '']) => [
      codeNamesIn(name)[0],
      { folders: codeNamesIn(folders), packages: codeNamesIn(packages), node: codeNamesIn(node) },
    ],
  )
  assert.deepEqual(Object.fromEntries(rows), allowedImports)
})

test('docs/parsing.md lists the steps of the pipeline in their order', () => {
  const pipeline = readFileSync(join(projectFolder, 'src/pipeline.ts'), 'utf8')
  const steps = Array.from(
    pipeline.matchAll(/^\s*\.use\((\w+)(?:, ([^)]*))?\)/gmu),
    ([, plugin = '', option]) => (option === 'preset' ? option : plugin),
  ).filter((name) => name !== 'remarkParse')
  const rows = tableUnder(documentText('docs/parsing.md'), 'Steps').flatMap(([cell = '']) =>
    codeNamesIn(cell),
  )
  assert.deepEqual(rows, steps)
})
