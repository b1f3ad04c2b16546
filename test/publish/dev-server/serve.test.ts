import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { originOf, serve } from '#publish/dev-server/serve.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

async function siteWith(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder(t)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const server = await serve(folder, 0)
  t.after(() => server.close())
  return originOf(server)
}

test('serves the index of a folder, text as UTF-8, and the 404 page for missing files', async (t) => {
  const origin = await siteWith(t, {
    'hyrb/index.html': '报',
    '404.html': '没有这一页',
    'style.css': '',
    'a#b 100%/index.html': '怪',
  })
  const paper = await fetch(`${origin}/hyrb/`)
  assert.equal(await paper.text(), '报')
  assert.match(paper.headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/iu)
  assert.match((await fetch(`${origin}/style.css`)).headers.get('content-type') ?? '', /^text\/css/u)
  assert.equal((await fetch(`${origin}/hyrb`)).url, `${origin}/hyrb/`)
  assert.equal(await (await fetch(`${origin}/a%23b%20100%25/?q=1`)).text(), '怪')
  const missing = await fetch(`${origin}/nothing/`)
  assert.equal(missing.status, 404)
  assert.equal(await missing.text(), '没有这一页')
})

test('serves nothing outside the site, and survives a malformed address', async (t) => {
  const origin = await siteWith(t, { 'index.html': '首页' })
  const statusOf = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${origin}`, { path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  assert.equal(await statusOf('/../../etc/passwd'), 404)
  assert.equal(await statusOf('/%2e%2e/%2e%2e/etc/passwd'), 404)
  assert.equal(await statusOf('/%E0%A4%A'), 404)
  assert.equal(await statusOf('//'), 200)
})

test('answers only GET and HEAD', async (t) => {
  const origin = await siteWith(t, { 'index.html': '首页' })
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await fetch(`${origin}/`, { method })
    assert.deepEqual([status, headers.get('allow')], [405, 'GET, HEAD'])
  }
  assert.equal((await fetch(`${origin}/`, { method: 'HEAD' })).status, 200)
})
