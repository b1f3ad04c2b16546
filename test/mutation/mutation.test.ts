/**
 * Runs the mutation runner on a project of one source with known mutants: killed ones, one that loops forever, one that
 * survives and one that no test executes.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'

const fixture = join(import.meta.dirname, 'fixture')
const command = join(import.meta.dirname, '../../scripts/test-mutation.ts')
const output = join(fixture, '.stryker')

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { cwd: fixture, encoding: 'utf8' })

after(() => rmSync(output, { recursive: true, force: true }))

test('the summary counts killed, surviving, timed-out and uncovered mutants', () => {
  const { status, stdout, stderr } = run('src/ages')
  assert.equal(status, 0, stderr)
  assert.match(stdout, /有效变异 13 个：杀死 10，超时 1，存活 1，未被测试运行 1；无效 0 个；得分 84\.6%/u)
  assert.deepEqual(readdirSync(output), ['report.json'])
})

test('--survivors lists the surviving mutants of the last run', () => {
  assert.equal(
    run('--survivors', 'src/ages').stdout,
    `src/ages/age.ts:4:67 NoCoverage StringLiteral: 'grown' → ""\n` +
      `src/ages/age.ts:4:77 Survived StringLiteral: 'child' → ""\n`,
  )
})

test('a missing path is a usage error', () => {
  const { status, stderr } = run('src/nowhere')
  assert.equal(status, 2)
  assert.match(stderr, /没有这个路径：src\/nowhere/u)
})
