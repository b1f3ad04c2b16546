/** Watching Pagefind's requests: failures count, and one copy of the program serves all indexes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trackFetch } from '#search/browser/tracked-fetch.ts'

const base = 'https://archive.test/pagefind/'

function network(answer: (address: string) => Response) {
  const asked: string[] = []
  const watched = trackFetch((address) => {
    asked.push(String(address))
    return Promise.resolve(answer(String(address)))
  }, base)
  return { ...watched, asked }
}

test('counts what could not be loaded', async () => {
  const { fetch, failures } = network(
    (address) => new Response(null, { status: address.endsWith('b') ? 404 : 200 }),
  )
  await fetch(`${base}2022/index/a`)
  assert.equal(failures(), 0)
  await fetch(`${base}2022/index/b`)
  assert.equal(failures(), 1)
})

test('counts a network that is down', async () => {
  const { fetch, failures } = network(() => {
    throw new TypeError('down')
  })
  await assert.rejects(async () => await fetch(`${base}2022/index/a`), /down/u)
  assert.equal(failures(), 1)
})

test('loads the program once, whichever index asks for it', async () => {
  const { fetch, asked } = network(() => new Response('program'))
  for (const year of ['2022', '2021']) {
    assert.equal(await (await fetch(`${base}${year}/wasm.unknown.pagefind`)).text(), 'program')
  }
  assert.deepEqual(asked, [`${base}wasm.unknown.pagefind`])
})
