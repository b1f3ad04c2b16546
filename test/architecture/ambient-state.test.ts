/** Clock, environment and random numbers are used in the folders that docs/architecture.md names, and nowhere else. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { documentText, projectFiles, tableUnder } from '../docs/documents.ts'
import { type AmbientState, ambientUses } from './ambient-state.ts'

const states: readonly AmbientState[] = ['clock', 'environment', 'randomness']

/** Folders that may use each, from the table `Clock and environment`. */
const allowed = new Map(
  tableUnder(documentText('docs/architecture.md'), 'Clock and environment').map(
    ([state = '', folders = '']) => [
      state,
      Array.from(folders.matchAll(/`([^`]+)`/gu), ([, folder = '']) => folder),
    ],
  ),
)

test('docs/architecture.md says who may use each of them', () => {
  assert.deepEqual([...allowed.keys()], states)
})

test('src and templates use them only there, and every folder named does', () => {
  const used = new Map<string, Set<string>>(states.map((state) => [state, new Set()]))
  for (const path of projectFiles('src', 'templates').filter((file) => /\.tsx?$/u.test(file)))
    for (const { state, line } of ambientUses(path, readFileSync(path, 'utf8'))) {
      const folder = allowed.get(state)?.find((each) => path.startsWith(each))
      assert.ok(folder, `${path}:${line} uses the ${state}`)
      used.get(state)?.add(folder)
    }
  for (const [state, folders] of allowed)
    assert.deepEqual([...(used.get(state) ?? [])].sort(), folders.sort(), state)
})

const offences: ReadonlyArray<[state: AmbientState, code: string]> = [
  ['clock', 'export const now = Date.now()'],
  ['clock', "export const now = Date['now']()"],
  ['clock', 'export const now = new Date()'],
  ['clock', 'export const now = new Date'],
  ['clock', 'export const now = Date()'],
  ['clock', 'export const { now } = Date'],
  ['clock', 'export const now = new globalThis.Date()'],
  ['clock', 'export const now = performance.now()'],
  ['clock', 'export const now = Temporal.Now.instant()'],
  ['clock', "export const today = new Intl.DateTimeFormat('zh-CN').format()"],
  ['environment', 'export const home = process.env.HOME'],
  ['environment', 'export const { argv } = process'],
  ['environment', 'export const os = process.platform'],
  ['environment', 'export const own = globalThis.process'],
  ['environment', "export const own = globalThis['process']"],
  ['environment', "export const fs = process.getBuiltinModule('fs')"],
  ['randomness', 'export const dice = Math.random()'],
  ['randomness', "import { randomUUID } from 'node:crypto'"],
]

for (const [state, code] of offences)
  test(`${code} is found`, () => {
    assert.deepEqual(ambientUses('src/model/probe.ts', code), [{ state, line: 1 }])
  })

const harmless = [
  "export const day = new Date('2022-09-05')",
  'export const day = Date.UTC(2022, 8, 5)',
  'export const isDate = (value: unknown): value is Date => value instanceof Date',
  'export interface Step { process: string }',
  'export const step = { process: 1 }.process',
  "export const day = new Intl.DateTimeFormat('zh-CN').format(0)",
]

for (const code of harmless)
  test(`${code} is allowed`, () => {
    assert.deepEqual(ambientUses('src/model/probe.ts', code), [])
  })
