/**
 * Addresses in the raw text of an issue, whose page 原文对照 has several parts where the text is long: line 34 is at
 * `/hyrb/2022/09/05/source/#L34`, line 2000 of a long text at `/hyrb/2022/09/05/source/2/#L2000`.
 */
import { memoize } from '../memoize.ts'
import type { ParsedIssue } from '../reading/parsed-issue.ts'
import type { SourcePartStart } from '../reading/source-parts.ts'
import { correctionAnchor, filesOf, lineAnchor, type SourceLine, sourcePath } from './address.ts'

/** What the addresses in the raw text of an issue depend on. */
export interface SourcePages {
  /** Id of the issue. */
  id: string
  /** Its raw files, in page order. */
  files: readonly string[]
  /** Starts of the second and every further part. */
  sourceParts?: readonly SourcePartStart[] | undefined
}

/** An issue with the parts of its raw text. */
export type IssueWithSource = Pick<ParsedIssue, 'issue' | 'sourceParts'>

/** Returns what the addresses in the raw text of an issue depend on. */
export const sourcePagesOf = ({ issue, sourceParts }: IssueWithSource): SourcePages => ({
  id: issue.id,
  files: filesOf(issue),
  sourceParts,
})

/** Number of parts of the page 原文对照, at least 1. */
export const sourcePartCount = ({ sourceParts = [] }: Pick<SourcePages, 'sourceParts'>): number =>
  sourceParts.length + 1

/** Address of a part of the page 原文对照, from 1. */
export const sourcePartPath = (issue: Pick<SourcePages, 'id'>, part: number): string =>
  part === 1 ? sourcePath(issue) : `${sourcePath(issue)}${part}/`

/** Addresses of all parts. */
export const sourcePartPaths = (pages: Pick<SourcePages, 'id' | 'sourceParts'>): string[] =>
  Array.from({ length: sourcePartCount(pages) }, (_, index) => sourcePartPath(pages, index + 1))

const positions = memoize(
  (files: readonly string[]) => new Map(files.map((file, index) => [file, index] as const)),
)

/** Number of the part that contains a place, from 1; `isAfter` tells whether it is after the start of a part in its file. */
function partOf(
  { files, sourceParts = [] }: SourcePages,
  file: string | undefined,
  isAfter: (start: SourcePartStart) => boolean,
): number {
  const position = (name: string): number => positions(files).get(name) ?? 0
  const own = file === undefined ? 0 : position(file)
  const last = sourceParts.findLastIndex((start) => {
    const other = position(start.file)
    return other === own ? isAfter(start) : other < own
  })
  return last + 2
}

/** Number of the part that contains a line, from 1. */
export const partOfLine = (pages: SourcePages, { file, line }: SourceLine): number =>
  partOf(pages, file, (start) => start.line <= line)

/**
 * Address of a line of the raw text: `/hyrb/2022/09/05/source/#L34`.
 *
 * @throws {RangeError} when the issue has no such raw file
 */
export const sourceLinePath = (pages: SourcePages, place: SourceLine): string =>
  `${sourcePartPath(pages, partOfLine(pages, place))}#${lineAnchor(pages.files, place)}`

/** Address of a correction in the raw text: `/hyrb/2022/09/05/source/#C120`. */
export const correctionPath = (pages: SourcePages, file: string, offset: number): string => {
  const part = partOf(pages, file, (start) => start.offset <= offset)
  return `${sourcePartPath(pages, part)}#${correctionAnchor(pages.files, file, offset)}`
}
