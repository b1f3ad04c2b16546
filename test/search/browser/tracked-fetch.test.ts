/** The wrapped fetch counts failures and loads Pagefind's WebAssembly once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trackFetch } from '#search/browser/tracked-fetch.ts'

const base = 'https://archive.test/pagefind/'

function network(answer: (address: string) => Response) {
  const addresses: string[] = []
  const tracked = trackFetch((address) => {
    addresses.push(String(address))
    return Promise.resolve(answer(String(address)))
  }, base)
  return { ...tracked, addresses }
}

test('counts a response with an error status', async () => {
  const { fetch, failures } = network(
    (address) => new Response(null, { status: address.endsWith('b') ? 404 : 200 }),
  )
  await fetch(`${base}2022/index/a`)
  assert.equal(failures(), 0)
  await fetch(`${base}2022/index/b`)
  assert.equal(failures(), 1)
})

test('counts a request that fails', async () => {
  const { fetch, failures } = network(() => {
    throw new TypeError('down')
  })
  await assert.rejects(async () => await fetch(`${base}2022/index/a`), /down/u)
  assert.equal(failures(), 1)
})

test('loads the WebAssembly once for all indexes', async () => {
  const { fetch, addresses } = network(() => new Response('wasm'))
  for (const year of ['2022', '2021']) {
    assert.equal(await (await fetch(`${base}${year}/wasm.unknown.pagefind`)).text(), 'wasm')
  }
  assert.deepEqual(addresses, [`${base}wasm.unknown.pagefind`])
})
