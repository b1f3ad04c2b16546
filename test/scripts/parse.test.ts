import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { Issue } from '#model/record/issue.ts'
import { createTestArchive, projectFolder, runScript, seeds } from './test-archive.ts'

const recordsIn = (stdout: string): Issue[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Issue.parse(JSON.parse(line)))

const namesOf = (records: readonly Issue[]): string[] =>
  records.map(({ pages }) => basename(pages[0]?.source.file ?? ''))

test('prints one valid record per line with the name of its raw file', async () => {
  const { code, stdout } = await runScript('parse', [seeds])
  assert.equal(code, 0)
  assert.deepEqual(
    namesOf(recordsIn(stdout)),
    readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .sort(),
  )
})

test('prints errors on standard error and records of all other files, with exit code 1', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/empty.txt', '')
  archive.write('issues/fine.txt', '# 标题\n\n本报讯 一段正文。\n')
  const nowhere = join(archive.content, 'nowhere')
  const { code, stdout, stderr } = await archive.run('parse', join(archive.content, 'issues'), nowhere)
  assert.equal(code, 1)
  assert.deepEqual(namesOf(recordsIn(stdout)), ['fine.txt'])
  assert.match(stderr, /empty\.txt\n\s*1:1\s+error/u)
  assert.match(stderr, /nowhere\n\s*1:1\s+error/u)
})

test('no path, an unknown flag, and --schema with a path are wrong usage', async () => {
  for (const args of [[], ['--shema'], ['--schema', seeds]]) {
    const { code, stdout, stderr } = await runScript('parse', args)
    assert.equal(code, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /用法/u)
  }
})

test('--schema prints the JSON Schema of a record', async () => {
  const { code, stdout } = await runScript('parse', ['--schema'])
  assert.equal(code, 0)
  const schema = JSON.parse(stdout)
  assert.equal(schema.type, 'object')
  assert.deepEqual(Object.keys(schema.properties), Object.keys(Issue.shape))
  assert.equal(schema.additionalProperties, false)
})

test('a closed pipe is not an error', async (t) => {
  const archive = createTestArchive(t)
  for (let day = 0; day < 400; day += 1)
    archive.write(`issues/${day}.txt`, `# 标题\n\n本报讯 ${'正文，一段很长的正文。'.repeat(100)}\n`)
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/parse.ts', join(archive.content, 'issues')],
    {
      cwd: projectFolder,
      env: { ...process.env, ...archive.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  await once(child.stdout, 'data')
  assert.equal(child.exitCode, null)
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  assert.equal(code, 0)
  assert.doesNotMatch(stderr, /EPIPE/u)
})
