import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { discardBuild, openBuild, publishBuild } from '#publish/site/build-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

function publish(out: string, text: string): void {
  const build = openBuild(out)
  writeFileSync(join(build, 'index.html'), text)
  publishBuild(build, out)
}

const homePage = (out: string): string => readFileSync(join(out, 'index.html'), 'utf8')

test('a finished build replaces the site, and no other folder remains', (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  publish(out, '二')
  assert.equal(homePage(out), '二')
  assert.deepEqual(readdirSync(folder), ['_site'])
})

test('the site is unchanged during a build and after it was discarded', (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  const build = openBuild(out)
  writeFileSync(join(build, 'index.html'), '坏')
  assert.equal(homePage(out), '一')
  discardBuild(build)
  assert.equal(homePage(out), '一')
  assert.deepEqual(readdirSync(folder), ['_site'])
})

test('the next build restores an interrupted replacement and removes the folder of a killed build', (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  renameSync(out, `${out}.replaced`)
  mkdirSync(`${out}.building-999999999`)
  const build = openBuild(out)
  assert.equal(homePage(out), '一')
  assert.deepEqual(readdirSync(folder).sort(), ['_site', `_site.building-${process.pid}`])
  discardBuild(build)
})

test('a folder that is not a site of this program is never replaced', (t) => {
  const out = temporaryFolder(t)
  writeFileSync(join(out, 'thesis.docx'), '')
  assert.throws(() => openBuild(out), /ARCHIVE_OUT/u)
  assert.ok(existsSync(join(out, 'thesis.docx')))
})
