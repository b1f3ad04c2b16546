import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { openSearch } from '#render/exports/open-search.ts'
import { siteMap, siteMapIndex } from '#render/exports/site-map.ts'
import { atom } from '#render/feeds/atom.ts'
import { sampleFrame } from '../sample-issue.ts'

/** What XML does not allow in text or in attributes, or not as it stands. */
const special = [
  ...[']]>', ']', '>', '<', '&', '"', "'", '&#0;', '&nbsp;', '<![CDATA[', '-->', '<?xml', '\t', '\r', '\n'],
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...['\u007F', '\u0085', '\uD800', '\uDC00', '\uFFFD', '\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{10FFFF}', '衡'],
]

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...special), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map((parts) => parts.join(''))

const day = '2022-09-05'

const feedOf = (text: string): string =>
  atom({
    ...{ title: text, description: text, home: text, self: text, author: text },
    entries: [{ url: text, title: text, day, authors: [text], tags: [text], html: text }],
  })

const documentsWith = (text: string): string[] => [
  feedOf(text),
  siteMap([{ url: text, day: text }]),
  siteMapIndex([{ url: text }]),
  openSearch({ ...sampleFrame.site, title: text, description: text, baseUrl: text, errorReports: text }),
]

async function faultsIn(documents: readonly string[]): Promise<string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
  const { errors } = await validateXML({ xml, extension: 'schema', schema: anyDocument })
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => message.includes('parser error'))
}

/** A schema has to be given; its own errors are not looked at. */
const anyDocument = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'

test('a document is well-formed whatever its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 40, maxLength: 40 }), async (texts) => {
      assert.deepEqual(await faultsIn(texts.flatMap(documentsWith)), [])
    }),
    { numRuns: 5, endOnFailure: true },
  )
})

test('an ill-formed document is reported by this test', async () => {
  assert.notDeepEqual(await faultsIn(['<a>]]></a>']), [])
})
