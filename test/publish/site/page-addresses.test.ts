import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pageAddresses } from '#publish/site/page-addresses.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('yields pages by name, those of a folder before those of its subfolders, and no other files', (t) => {
  const site = temporaryFolder(t)
  for (const folder of ['版/05', 'about', 'assets', 'scan.html'])
    mkdirSync(join(site, folder), { recursive: true })
  const files = [
    'z.html',
    'index.html',
    '404.html',
    'a.css',
    'assets/a.js',
    'scan.html/a.txt',
    'about/index.html',
    '版/05/一 版.html',
  ]
  for (const file of files) writeFileSync(join(site, file), '')
  assert.deepEqual(
    [...pageAddresses(site)],
    ['/', '/z.html', '/about/', '/%E7%89%88/05/%E4%B8%80%20%E7%89%88.html'],
  )
  assert.deepEqual([...pageAddresses(site, '/about/')], ['/about/'])
})
