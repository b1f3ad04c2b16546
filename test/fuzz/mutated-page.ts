/** Generates mutated pages: golden pages with one to sixteen mutations, some with blocks of another page. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { readRawFile } from '#read/read-raw-file.ts'
import { type Mutation, mutation } from './mutation.ts'

const folders = ['test/golden/seeds', 'test/golden/conventions', 'test/golden/kept-aside']

/** Returns the decoded text of every raw file in the repository. */
export async function goldenPages(): Promise<string[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(folder, name)),
  )
  return Promise.all(paths.map(async (path) => String((await readRawFile(path, '.')).value)))
}

const blocksOf = (text: string): string[] => text.split('\n\n')

/** Inserts blocks of another page. */
const mixPages = (one: string, other: string, share: number): string => {
  const [blocks, inserted] = [blocksOf(one), blocksOf(other)]
  const from = Math.floor(inserted.length * share)
  return blocks
    .toSpliced(Math.floor(blocks.length * share), 0, ...inserted.slice(from, from + 6))
    .join('\n\n')
}

const wellFormed = (text: string): string => Buffer.from(text).toString()

/** Returns an arbitrary for mutated pages; they are well-formed Unicode, like every decoded file. */
export const mutatedPage = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      page: fc.constantFrom(...pages),
      other: fc.option(fc.constantFrom(...pages), { freq: 4 }),
      share: fc.integer({ min: 0, max: 9 }),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 16, size: 'max' }),
    })
    .map(({ page, other, share, mutations }) => {
      const start = other === null ? page : mixPages(page, other, share / 10)
      return wellFormed(mutations.reduce((text: string, mutate: Mutation) => mutate(text), start))
    })
