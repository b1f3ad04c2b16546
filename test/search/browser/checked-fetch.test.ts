/** The wrapped fetch returns whole files only, counts failures and loads Pagefind's WebAssembly once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { checkFetch } from '#search/browser/checked-fetch.ts'

const base = 'https://archive.test/pagefind/'
const plain = Buffer.from('pagefind_dcd with a chunk')
const chunk = gzipSync(plain)
const script = Buffer.from('export const a = 1')
/** CRC-32 of `script`. */
const checksums = new Map([['2022/entry.json', 'ea855965']])

type Answer = (address: string, cache: RequestCache | undefined) => Uint8Array | number

function network(answer: Answer) {
  const requests: string[] = []
  const checked = checkFetch(
    (input, init) => {
      const address = String(input).slice(base.length)
      requests.push(`${address} ${init?.cache}`)
      const content = answer(address, init?.cache)
      return Promise.resolve(
        typeof content === 'number'
          ? new Response(null, { status: content })
          : new Response(Uint8Array.from(content)),
      )
    },
    base,
    checksums,
  )
  const load = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await checked.fetch(`${base}${path}`)).arrayBuffer())
  return { ...checked, load, requests }
}

const withFlip = (content: Buffer, at: number): Buffer =>
  Buffer.from(content.map((byte, index) => (index === at ? byte ^ 1 : byte)))

const html = Buffer.from('<!doctype html><title>登录</title>')

test('returns a compressed file decompressed, also when the browser has decompressed it', async () => {
  for (const content of [chunk, plain]) {
    const { load, failures } = network(() => content)
    assert.deepEqual(await load('2022/index/a.pf_index'), plain)
    assert.equal(failures(), 0)
  }
})

test('a damaged compressed file is a failure', async () => {
  const flips = Array.from({ length: chunk.length - 10 }, (_, index) => withFlip(chunk, index + 10))
  const halves = Array.from({ length: chunk.length }, (_, length) => chunk.subarray(0, length))
  for (const content of [...flips, ...halves, html, gzipSync('without signature'), 404, 500]) {
    const { load, failures } = network(() => content)
    await assert.rejects(load('2022/index/a.pf_index'))
    assert.equal(failures(), 1)
  }
})

test('a file with a checksum is returned as it is, and a damaged one is a failure', async () => {
  const { load } = network(() => script)
  assert.deepEqual(await load('2022/entry.json?ts=1'), script)
  for (const content of [withFlip(script, 3), script.subarray(1), Buffer.from(''), html, 404]) {
    const { load, failures } = network(() => content)
    await assert.rejects(load('2022/entry.json?ts=1'))
    assert.equal(failures(), 1)
  }
})

test('a file without a checksum that is not compressed is a failure', async () => {
  const { load, failures } = network(() => script)
  await assert.rejects(load('other.json'), /other\.json/u)
  assert.equal(failures(), 1)
})

test('a request that fails is a failure', async () => {
  const { load, failures } = network(() => {
    throw new TypeError('down')
  })
  await assert.rejects(load('2022/index/a.pf_index'), /down/u)
  assert.equal(failures(), 1)
})

test('loads a file again past the cache when the cached content is damaged', async () => {
  const { load, failures, requests } = network((_, cache) => (cache === 'reload' ? chunk : html))
  assert.deepEqual(await load('2022/index/a.pf_index'), plain)
  assert.equal(failures(), 0)
  assert.deepEqual(requests, ['2022/index/a.pf_index default', '2022/index/a.pf_index reload'])
})

test('loads the WebAssembly once for all indexes', async () => {
  const { load, requests } = network(() => chunk)
  for (const year of ['2022', '2021']) assert.deepEqual(await load(`${year}/wasm.unknown.pagefind`), plain)
  assert.deepEqual(requests, ['wasm.unknown.pagefind default'])
})
