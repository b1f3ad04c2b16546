import assert from 'node:assert/strict'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { openBuildSteps } from '#publish/build-steps.ts'
import { build } from '#publish/site/build.ts'
import { assertUnchanged, hashSiteSources } from '#publish/site/site-sources.ts'
import { openConsoleWriter } from '#report/console-writer.ts'
import { createContentFolder, rawIssue } from '../content-folder.ts'

test('a change of a profile, of the lexicon or of the settings is named; a new raw file does not matter', (t) => {
  const { paths, write } = createContentFolder(t)
  const before = hashSiteSources(paths)
  write('issues/a.txt', rawIssue(5))
  assertUnchanged(before, paths)
  for (const name of ['site.yaml', 'publications/hyrb.yaml', 'lexicon/more.yaml']) {
    const hashes = hashSiteSources(paths)
    write(name, '#')
    assert.throws(
      () => assertUnchanged(hashes, paths),
      new RegExp(`建站期间 \\S*${name.split('/')[0]} 有改动`, 'u'),
    )
  }
  const hashes = hashSiteSources(paths)
  rmSync(paths.publications, { recursive: true })
  assert.throws(() => assertUnchanged(hashes, paths), /publications 有改动/u)
})

test('settings that are saved while pages are rendered are not published, and the old site stays', async (t) => {
  const { paths, write } = createContentFolder(t)
  process.env.ARCHIVE_CACHE = dirname(paths.cache)
  write('issues/a.txt', rawIssue(5))
  write('../site/.newspaper-archive', '')
  write('../site/index.html', '旧')
  const settings = readFileSync(paths.siteFile, 'utf8')
  const change = (line: string): boolean => {
    if (!line.includes('生成网页')) return true
    write('new.yaml', `${settings}# 改过\n`)
    renameSync(join(paths.content, 'new.yaml'), paths.siteFile)
    return true
  }
  const steps = openBuildSteps(openConsoleWriter({ isTTY: false, columns: 80, write: change }), () => 0)
  await assert.rejects(build(paths, steps, assert.fail), /建站期间 \S*site\.yaml 有改动/u)
  assert.equal(readFileSync(join(paths.out, 'index.html'), 'utf8'), '旧')
})
