/**
 * A new newspaper needs only a YAML profile and no change of code.
 *
 * 《白鹭时报》 calls its reporters 驻埠员, begins datelines with 鹭讯社讯 and prints tides in its masthead: all of this is in
 * its profile, and nothing in `src/`. `UPDATE=1` rewrites the golden issue.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Profile } from '#model/content/profile.ts'
import type { Issue } from '#model/record/issue.ts'
import { loadProfiles } from '#read/load-profiles.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { parseIssue } from '../src/pipeline.ts'
import { projectLexicon } from './project-lexicon.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const issues = here('third-newspaper/issues/')
const golden = here('third-newspaper/issues/blsb.golden.json')

const own = await loadProfiles(here('golden/publications/'))
const third = await loadProfiles(here('third-newspaper/publications/'))

async function read(profiles: Profile[]): Promise<Issue> {
  const file = await readRawFile(`${issues}blsb.txt`, issues)
  return parseIssue(file, { profiles, defaultPublication: 'hyrb', lexicon: projectLexicon }).issue
}

test('its profile is valid together with those of the golden pages', () => {
  assert.deepEqual(
    [...own.files, ...third.files].flatMap(({ messages }) => messages.map(({ reason }) => reason)),
    [],
  )
  assert.deepEqual(
    [...own.profiles, ...third.profiles].map(({ slug }) => slug),
    ['hyrb', 'hywb', 'blsb'],
  )
})

test('its issue is parsed as in the golden file', async () => {
  const actual = `${JSON.stringify(await read([...own.profiles, ...third.profiles]), null, 1)}\n`
  if (process.env.UPDATE) writeFileSync(golden, actual)
  assert.equal(actual, readFileSync(golden, 'utf8'))
})

test('the parser does not recognize it without its profile', async () => {
  const { publication, items } = await read(own.profiles)
  assert.notEqual(publication.name, '白鹭时报')
  assert.ok(items.every(({ dateline }) => dateline?.text !== '鹭讯社讯'))
})

test('the code contains nothing of its profile', () => {
  const [profile] = third.profiles
  assert.ok(profile)
  const { name, slug, leads, columns, bylineRoles, aliases } = profile
  const words = [name, `'${slug}'`, ...leads, ...columns, ...bylineRoles, ...aliases]
  const sources = readdirSync(here('../src/'), { recursive: true, encoding: 'utf8' })
    .filter((each) => /\.tsx?$/u.test(each))
    .map((each) => readFileSync(join(here('../src/'), each), 'utf8'))
  assert.ok(sources.length > 100)
  for (const word of words) assert.ok(!sources.some((source) => source.includes(word)), word)
})
