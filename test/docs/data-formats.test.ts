/** Tables of fields name every field of the schema and no other; YAML examples are what the schemas accept. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'
import { Gold, GoldItem } from '#model/accuracy/gold.ts'
import { Correction } from '#model/content/correction.ts'
import { Profile } from '#model/content/profile.ts'
import { Site } from '#model/content/site.ts'
import { Role } from '#model/reading/role.ts'
import { Article, BodyPart, Byline, Caption, Dateline, Jump, Kind } from '#model/record/article.ts'
import { ArticleRecord } from '#model/record/article-record.ts'
import { Clue } from '#model/record/evidence.ts'
import { Issue, Page } from '#model/record/issue.ts'
import { Masthead } from '#model/record/masthead.ts'
import { Message, Severity } from '#model/record/message.ts'
import { Place } from '#model/record/place.ts'
import { Source } from '#model/record/span.ts'
import { fixGuide } from '#render/about/fix-guide.ts'
import { codeBlocksIn, codeNamesIn, documentText, sectionUnder, tableUnder } from './documents.ts'

const formats = documentText('docs/data-formats.md')

const schemas: ReadonlyArray<[heading: string, schema: z.ZodObject]> = [
  ['Issue', Issue],
  ['Page', Page],
  ['Masthead', Masthead],
  ['Article', Article],
  ['Dateline', Dateline],
  ['Byline', Byline],
  ['Body part', BodyPart],
  ['Caption', Caption],
  ['Jump', Jump],
  ['Source', Source],
  ['Clue', Clue],
  ['Message', Message],
  ['Place', Place],
  ['Article record', ArticleRecord],
  ['Profile', Profile],
  ['Gold page', Gold],
  ['Gold item', GoldItem],
]

const namesIn = (rows: readonly string[][]): string[] => rows.flatMap(([cell = '']) => codeNamesIn(cell))

for (const [heading, schema] of schemas)
  test(`docs/data-formats.md lists the fields: ${heading}`, () => {
    assert.deepEqual(namesIn(tableUnder(formats, heading)), Object.keys(schema.shape))
  })

test('docs/data-formats.md lists the values of kind, severity and body type', () => {
  const valuesOf = (heading: string, field: string): string[] =>
    codeNamesIn(tableUnder(formats, heading).find(([cell]) => cell === `\`${field}\``)?.[1] ?? '')
  assert.deepEqual(valuesOf('Article', 'kind'), Kind.options)
  assert.deepEqual(valuesOf('Message', 'severity'), Severity.options)
  assert.deepEqual(valuesOf('Body part', 'type'), BodyPart.shape.type.options)
})

test('docs/publishing.md lists the settings of the site', () => {
  assert.deepEqual(namesIn(tableUnder(documentText('docs/publishing.md'), 'Build')), Object.keys(Site.shape))
})

test('docs/parsing.md names every role', () => {
  const [roles = ''] = sectionUnder(documentText('docs/parsing.md'), 'Roles').split('.')
  assert.deepEqual(codeNamesIn(roles), Role.options)
  assert.match(roles, new RegExp(`one of ${Role.options.length} roles`, 'u'))
})

const corrections = 'docs/corrections.md'

test('docs/corrections.md lists every correction with its fields', () => {
  const rows = tableUnder(documentText(corrections), 'Fields').map(([name = '', fields = '']) => [
    codeNamesIn(name)[0],
    codeNamesIn(fields),
  ])
  const expected = Correction.options.map(({ shape }) => {
    const { fix, ...fields } = shape
    return [[...fix.values][0], Object.keys(fields)]
  })
  assert.deepEqual(rows, expected)
})

test('docs/corrections.md shows the corrections that the handbook shows', () => {
  const [{ code } = assert.fail('no example')] = codeBlocksIn(corrections)
  assert.equal(z.array(Correction).parse(parse(code)).length, Correction.options.length)
  const examples = code
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/ # .*$/u, ''))
  assert.deepEqual(
    examples,
    fixGuide.map(({ example }) => example),
  )
})

test('the profile of docs/data-formats.md uses every field', () => {
  const [{ code } = assert.fail('no example')] = codeBlocksIn('docs/data-formats.md').filter(
    ({ info }) => info === 'profile',
  )
  assert.deepEqual(Object.keys(Profile.parse(parse(code))).sort(), Object.keys(Profile.shape).sort())
})
