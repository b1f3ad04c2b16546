/**
 * One part of the page 原文对照: the raw files in it, or of a long file the groups of rows in it.
 *
 * The second part of a file of 3,000 lines has its lines from 1,480 on.
 */

import { partOfLine, type SourcePages } from '#model/addresses/source-address.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { CollatedFile, CollatedIssue } from './collate-issue.ts'
import type { CollationRow } from './collation.ts'
import type { RowGroup } from './group-rows.ts'

export interface FileInPart extends CollatedFile {
  /** The groups in this part. */
  groups: RowGroup[]
  /** Whether the file begins in an earlier part. */
  isContinued: boolean
}

const lineOf = ({ rows }: RowGroup): number => rows[0]?.segments[0]?.line ?? 1

/** The files of each part, by its number. Memoized, since every part needs them. */
const filesByPart = memoize(({ files }: CollatedIssue, pages: SourcePages): Map<number, FileInPart[]> => {
  const inParts = files.flatMap((collated) => {
    const { file, groups } = collated
    const parts = groupBy(groups, (group) => partOfLine(pages, { file, line: lineOf(group) }))
    return Array.from(parts, ([part, inPart], index) => ({
      part,
      file: { ...collated, groups: inPart, isContinued: index > 0 },
    }))
  })
  const byPart = groupBy(inParts, ({ part }) => part)
  return new Map(Array.from(byPart, ([part, entries]) => [part, entries.map(({ file }) => file)]))
})

/** Returns the files of a part in page order, from 1. */
export const filesOfPart = (collated: CollatedIssue, pages: SourcePages, part: number): FileInPart[] =>
  filesByPart(collated, pages).get(part) ?? []

/** Returns the rows of files in order. */
export const rowsOf = (files: readonly FileInPart[]): CollationRow[] =>
  files.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
