/**
 * Decides whether the record of a raw file is a complete issue: no other file, no jumps, and an id that is not taken.
 *
 * `0905.txt` alone, without a 下转, is 滨江日报 of 2022-09-05.
 */
import type { FileMetadata, IssuePlan } from './plan-issues.ts'

interface ParsedFileFacts {
  /** Id of its record. */
  id?: string
  /** Whether one of its articles is continued on or from another page. */
  jumps: boolean
}

/** Returns whether the record of a file can be used as the planned issue without changes. */
export const isSingleFileIssue = <T extends FileMetadata>(
  { id, jumps }: ParsedFileFacts,
  plan: IssuePlan<T>,
): boolean => plan.members.length === 1 && id === plan.id && plan.notMergedWith === undefined && !jumps
