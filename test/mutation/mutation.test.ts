/**
 * The runner on a project of one source, whose mutants are known: those that a test kills, one in an endless loop, one
 * that survives and one that no test runs.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'

const fixture = join(import.meta.dirname, 'fixture')
const command = join(import.meta.dirname, '../../scripts/test-mutation.ts')
const kept = join(fixture, '.stryker')

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { cwd: fixture, encoding: 'utf8' })

after(() => rmSync(kept, { recursive: true, force: true }))

test('mutants are killed, survive, time out or are run by no test', () => {
  const { status, stdout, stderr } = run('src/ages')
  assert.equal(status, 0, stderr)
  assert.match(stdout, /有效变异 13 个：杀死 10，超时 1，存活 1，未被测试运行 1；无效 0 个；得分 84\.6%/u)
  assert.deepEqual(readdirSync(kept), ['report.json'])
})

test('the survivors are listed again', () => {
  assert.equal(
    run('--survivors', 'src/ages').stdout,
    `src/ages/age.ts:4:67 NoCoverage StringLiteral: 'grown' → ""\n` +
      `src/ages/age.ts:4:77 Survived StringLiteral: 'child' → ""\n`,
  )
})

test('a path that does not exist is wrong usage', () => {
  const { status, stderr } = run('src/nowhere')
  assert.equal(status, 2)
  assert.match(stderr, /没有这个路径：src\/nowhere/u)
})
