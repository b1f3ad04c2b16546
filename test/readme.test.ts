import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fixGuide } from '#render/about/fix-guide.ts'

const project = join(import.meta.dirname, '..')
const readme = readFileSync(join(project, 'README.md'), 'utf8')

test('the README names every room of the source, and no other', () => {
  const named = [...readme.matchAll(/^\| `src\/([a-z]+)\/` \|/gmu)].map(([, room]) => room)
  const rooms = readdirSync(join(project, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  assert.deepEqual(named.sort(), rooms.map(({ name }) => name).sort())
})

test('the README shows the corrections that the handbook shows', () => {
  const [, block = ''] = /^## To correct.*?^```yaml\n(.*?)^```/msu.exec(readme) ?? []
  const examples = block
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/ # .*$/u, ''))
  assert.deepEqual(
    examples,
    fixGuide.map(({ example }) => example),
  )
})

test('the README names every command', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  for (const name of Object.keys(scripts))
    assert.match(readme, new RegExp(`^\\| \`npm (?:run |run -s )?${name}\\b`, 'mu'), name)
})
