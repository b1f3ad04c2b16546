/**
 * Checks linked data against the schema.org vocabulary, read from the declarations of `schema-dts`: the properties of a
 * type and of its supertypes, and the types of their values. `{"@type": "NewsStory"}` has the fault `NewsStory is no type`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const folder = dirname(createRequire(import.meta.url).resolve('schema-dts'))
const declarations = readFileSync(join(folder, 'schema.d.ts'), 'utf8')

interface TypeDeclaration {
  parents: string[]
  /** Types of the values of a property, by its name. */
  ranges: Map<string, string[]>
}

const interfaces = new Map<string, TypeDeclaration>()
for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+) extends ([^{]+) \{\n(.*?)^\}/gmsu,
)) {
  const ranges = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;/gmu)]
  interfaces.set(name, {
    parents: parents.split(', '),
    ranges: new Map(ranges.map(([, property = '', range = '']) => [property, range.split(' | ')])),
  })
}

/** Members of a union: `NewsArticle` is also `OpinionNewsArticle`. */
const unions = new Map(
  [...declarations.matchAll(/^export type (\w+) = (.*);/gmu)].map(([, name = '', union = '']) => [
    name,
    union.split(' | '),
  ]),
)

function rangeIn(name: string, property: string): string[] | undefined {
  const declaration = interfaces.get(name)
  if (!declaration) return undefined
  for (const parent of ['', ...declaration.parents]) {
    const range = parent === '' ? declaration.ranges.get(property) : rangeIn(parent, property)
    if (range) return range
  }
  return undefined
}

/** Whether a value of `type`, or a `string`, is allowed for `range`. */
const isWithin = (range: string, type: string): boolean =>
  range === type || (unions.get(range) ?? []).some((member) => member !== range && isWithin(member, type))

const Thing = z.looseObject({ '@type': z.string() })

function faultsOfValue(value: unknown, range: string[], path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => faultsOfValue(each, range, path))
  const thing = Thing.safeParse(value)
  const type = thing.success ? thing.data['@type'] : typeof value
  const isAllowed = range.some((each) => isWithin(each, type))
  return [
    ...(isAllowed ? [] : [`${path} holds ${type}, not ${range.join(' or ')}`]),
    ...(thing.success ? faultsIn(value) : []),
  ]
}

/** Returns the faults of a thing and of the things in it: unknown types, unknown properties, wrong values. */
export function faultsIn(value: unknown): string[] {
  const { '@type': type, '@id': id, ...properties } = Thing.parse(value)
  if (!interfaces.has(`${type}Leaf`)) return [`${type} is no type`]
  return Object.entries(properties).flatMap(([name, held]) => {
    const property = name.replace(/-input$/u, '')
    const range = rangeIn(`${type}Leaf`, property)
    if (!range) return [`${type} has no ${property}`]
    return name === property ? faultsOfValue(held, range, `${type}.${name}`) : []
  })
}
