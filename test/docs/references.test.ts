/** What README and docs name exists: paths, commands, links between documents and to their headings, code excerpts. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { codeBlocksIn, documents, documentText, projectFolder, tableUnder } from './documents.ts'

const Package = z.object({ scripts: z.record(z.string(), z.string()) })

const { scripts } = Package.parse(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')))

/** `src/parse/roles/`, `test/golden.test.ts`; not `src/rules/<id>.ts` or `src/*`. */
const projectPath = /`((?:src|test|scripts|templates|docs)\/[\w./-]*)`/gu

/** A heading as GitHub anchors it: `What `npm test` checks` is `what-npm-test-checks`. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const headingsOf = (path: string): string[] =>
  Array.from(documentText(path).matchAll(/^#+ (.*)$/gmu), ([, heading = '']) => anchorOf(heading))

for (const document of documents) {
  const text = documentText(document)

  test(`${document}: every path of the project exists`, () => {
    const missing = Array.from(text.matchAll(projectPath), ([, path = '']) => path).filter(
      (path) => !existsSync(join(projectFolder, path)),
    )
    assert.deepEqual(missing, [])
  })

  test(`${document}: every command exists`, () => {
    const named = Array.from(text.matchAll(/npm run (?:-s )?([a-z][\w:]*)/gu), ([, name = '']) => name)
    const run = Array.from(text.matchAll(/\bnpm (start|test)\b/gu), ([, name = '']) => name)
    assert.deepEqual(
      [...named, ...run].filter((name) => !(name in scripts)),
      [],
    )
  })

  test(`${document}: every link leads somewhere`, () => {
    const prose = text.replaceAll(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gmu, '')
    for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^https?:/u.test(target)) continue
      const [file = '', anchor] = target.split('#')
      const path = file === '' ? document : normalize(join(dirname(document), file))
      assert.ok(existsSync(join(projectFolder, path)), target)
      if (anchor !== undefined) assert.ok(headingsOf(path).includes(anchor), target)
    }
  })

  test(`${document}: TypeScript is an excerpt of the file that it names`, () => {
    for (const { language, info, code } of codeBlocksIn(document)) {
      if (!/^tsx?$/u.test(language)) continue
      const path = /^title=(\S+)$/u.exec(info)?.[1] ?? assert.fail(`no title: ${code}`)
      assert.ok(readFileSync(join(projectFolder, path), 'utf8').includes(code), path)
    }
  })
}

test('the README lists every command', () => {
  const rows = tableUnder(documentText('README.md'), 'Commands').map(([command = '']) => command)
  for (const name of Object.keys(scripts))
    assert.ok(
      rows.some((row) => new RegExp(`^\`npm (?:run |run -s )?${name}(?=[\` ])`, 'u').test(row)),
      name,
    )
})

test('the README has at most 120 lines', () => {
  assert.ok(documentText('README.md').trimEnd().split('\n').length <= 120)
})

test('every document is linked from the README', () => {
  const readme = documentText('README.md')
  const unlinked = documents.filter((path) => path.startsWith('docs/') && !readme.includes(`](${path})`))
  assert.deepEqual(unlinked, [])
})
