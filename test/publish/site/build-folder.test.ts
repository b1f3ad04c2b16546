import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openBuild } from '#publish/site/build-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

function publish(out: string, text: string): void {
  const build = openBuild(out)
  writeFileSync(join(build.site, 'index.html'), text)
  build.publish()
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
  writeFileSync(join(build.site, 'index.html'), '坏')
  assert.equal(homePage(out), '一')
  build.discard()
  assert.equal(homePage(out), '一')
  assert.deepEqual(readdirSync(folder), ['_site'])
})

test('the next build restores an interrupted replacement, and does not use the folder of an ended build', (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  const ended = openBuild(out)
  writeFileSync(join(ended.site, 'withdrawn.html'), '')
  renameSync(out, join(ended.site, '../replaced'))
  const build = openBuild(out)
  assert.equal(homePage(out), '一')
  assert.equal(existsSync(ended.site), false)
  assert.deepEqual(readdirSync(build.site), ['.newspaper-archive'])
  build.discard()
  assert.deepEqual(readdirSync(folder), ['_site'])
})

test('folders of others next to the site are never removed, also copies of a site', (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  const names = ['_site.building-notes', '_site.building-x3Fa9c', '_site.replaced']
  for (const name of names) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, '.newspaper-archive'), '')
  }
  publish(out, '二')
  assert.deepEqual(readdirSync(folder).sort(), ['_site', ...names])
})

test('when the new site cannot be put in its place, the old one is put back', (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  const build = openBuild(out)
  rmSync(build.site, { recursive: true })
  assert.throws(() => build.publish(), /ENOENT/u)
  assert.equal(homePage(out), '一')
  assert.deepEqual(readdirSync(folder), ['_site'])
})

test('a folder that is not a site of this program is never replaced', (t) => {
  const out = temporaryFolder(t)
  writeFileSync(join(out, 'thesis.docx'), '')
  assert.throws(() => openBuild(out), /ARCHIVE_OUT/u)
  assert.ok(existsSync(join(out, 'thesis.docx')))
})

/** Mounts a folder on itself in a mount namespace of its own, and builds there. */
const buildOnMountPoint = `
  mount --bind "$1" "$1" &&
  exec "$2" --import tsx --input-type=module -e "
    import { openBuild } from './src/publish/site/build-folder.ts'
    try { openBuild(process.argv[1]) } catch (error) { console.log(error.message) }
  " "$1"`
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

test('a mount point is refused before anything is built', { skip: !canMount }, (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, '_site')
  publish(out, '一')
  const args = ['-rm', 'sh', '-c', buildOnMountPoint, 'sh', out, process.execPath]
  const { stdout } = spawnSync('unshare', args, { encoding: 'utf8' })
  assert.match(stdout, /挂载点/u)
  assert.equal(homePage(out), '一')
  assert.deepEqual(readdirSync(folder), ['_site'])
})
