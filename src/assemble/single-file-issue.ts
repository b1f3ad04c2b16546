/**
 * Whether a raw file is an issue as it was read: no other file belongs to it, nothing of it goes on elsewhere, and its id is free.
 *
 * `0905.txt` alone, without a 下转, is 滨江日报 of 2022-09-05.
 */
import type { FileMetadata, IssuePlan } from './plan-issues.ts'

interface ParsedFileFacts {
  /** Of the issue that it would be. */
  id?: string
  /** Whether an article of it goes on, or comes from, on another page. */
  jumps: boolean
}

export const isSingleFileIssue = <T extends FileMetadata>(
  { id, jumps }: ParsedFileFacts,
  plan: IssuePlan<T>,
): boolean => plan.members.length === 1 && id === plan.id && plan.notMergedWith === undefined && !jumps
