/** Folders stay small enough to be read at a glance, and are named for a task. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../docs/documents.ts'

const maxEntries = 20

const vagueNames = new Set(['utils', 'helpers', 'common', 'shared', 'misc', 'types', 'constants'])

const folders = [
  'src',
  ...readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1)),
]

test(`no folder under src has more than ${maxEntries} entries`, () => {
  const large = folders.filter((folder) => readdirSync(join(projectFolder, folder)).length > maxEntries)
  assert.deepEqual(large, [])
})

test('no folder under src is named for nothing in particular', () => {
  assert.deepEqual(
    folders.filter((folder) => vagueNames.has(basename(folder))),
    [],
  )
})

test('no file under src is a barrel', () => {
  const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
  assert.deepEqual(
    files.filter((file) => /(?:^|\/)index\.tsx?$/u.test(file)),
    [],
  )
})
