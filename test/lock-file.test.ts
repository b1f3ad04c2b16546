/**
 * `npm ci` fails when the lock file lacks a package for another platform, and `npm install` omits packages that the
 * current registry does not have.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})

test('the lock file has the packages of all platforms', () => {
  const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')
  const { packages } = Lock.parse(JSON.parse(text))
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
    ),
  )
  assert.deepEqual(missing, [])
})

test('the lock file does not name a registry', () => {
  assert.doesNotMatch(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'), /"resolved"/u)
})
