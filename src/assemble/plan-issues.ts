/**
 * Which raw files are pages of one issue, and by what id each issue goes.
 *
 * Paper and date make an issue: `0905-1.txt` and `0905-2.txt`, both of 滨江日报, 2022-09-05. A date that was merely inferred
 * is too weak for that: such a page joins only by its file's name or by a printed page number that is still free. A wrong
 * issue is worse than two: otherwise it keeps its date, but lives apart, and an editor is told.
 */
import { issueId } from '#model/addresses/address.ts'
import { comparePages } from '#model/addresses/page-key.ts'
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { withStrongestEvidence } from './evidence-rank.ts'
import { parseIssueFileName } from './issue-file-name.ts'

/** What is known of a raw file without loading its record. */
export type FileMetadata = Pick<IssueSummary, 'publication' | 'date' | 'files' | 'pageNumbers' | 'hashes'>

export interface IssuePlan<T extends FileMetadata> {
  id: string
  /** In the order in which they were given. */
  members: T[]
  /** Raw file of the issue of the same paper and date to which it could not be shown to belong. */
  notMergedWith?: string
}

/** Files that surely belong together. */
interface FileGroup<T extends FileMetadata> {
  members: T[]
  slug: string
  /** Of the paper: two papers without profiles may share a slug, but no issue. */
  name: string
  date: string | undefined
  isCertain: boolean
}

function fileGroup<T extends FileMetadata>(members: T[]): FileGroup<T> {
  const date = withStrongestEvidence(members, (member) => member.date?.basis)?.date
  const paper = withStrongestEvidence(members, ({ publication }) => publication.basis)?.publication
  return {
    members,
    slug: paper?.slug ?? '',
    name: paper?.name ?? '',
    date: date?.value,
    isCertain: date !== undefined && date.basis !== 'inferred',
  }
}

const fileOf = ({ files }: FileMetadata): string => files[0] ?? ''

const isPrinted = (basis: string | undefined): boolean => basis === 'masthead' || basis === 'editor'

/** Whether files that are named as one issue do not say otherwise themselves. */
function agree(members: readonly FileMetadata[]): boolean {
  const papers = members.filter(({ publication }) => publication.basis !== 'assumed')
  const dates = members.filter(({ date }) => isPrinted(date?.basis))
  return (
    new Set(papers.map(({ publication }) => publication.slug)).size <= 1 &&
    new Set(dates.map(({ date }) => date?.value)).size <= 1
  )
}

function fileGroups<T extends FileMetadata>(all: readonly T[]): FileGroup<T>[] {
  const stems = groupBy(all, (each) => parseIssueFileName(fileOf(each))?.stem ?? `${fileOf(each)}\n`)
  return Array.from(stems.values()).flatMap((members) =>
    agree(members) ? [fileGroup(members)] : members.map((member) => fileGroup([member])),
  )
}

const numbersOf = (members: readonly FileMetadata[]): string[] =>
  members.flatMap(({ files, pageNumbers }) => files.map((_, at) => pageNumbers?.[at] ?? ''))

const hashesOf = (members: readonly FileMetadata[]): string[] => members.flatMap(({ hashes }) => hashes ?? [])

/** Whether a unit is a copy of files that the issue has already. */
function isCopy(members: readonly FileMetadata[], unit: FileGroup<FileMetadata>): boolean {
  const [own, held] = [hashesOf(unit.members), new Set(hashesOf(members))]
  return own.length > 0 && own.every((hash) => held.has(hash))
}

/** Whether a unit without a certain date fits into an issue by its page numbers. */
function fits(members: readonly FileMetadata[], unit: FileGroup<FileMetadata>, isCertain: boolean): boolean {
  if (isCopy(members, unit)) return true
  const [own, taken] = [numbersOf(unit.members), numbersOf(members)]
  const isNumbered = own.every(Boolean) && (isCertain || taken.every(Boolean))
  return (
    isNumbered && !own.some((number) => taken.some((other) => other && comparePages(number, other) === 0))
  )
}

interface IssueDraft<T extends FileMetadata> {
  members: T[]
  slug: string
  date: string | undefined
  notMergedWith?: string
}

/** The units of one paper and date as one issue, and those that live apart from it. */
function draftsOfDay<T extends FileMetadata>(units: readonly FileGroup<T>[]): IssueDraft<T>[] {
  const certain = units.filter((unit) => unit.isCertain)
  const { slug = '', date } = units[0] ?? {}
  const issue: IssueDraft<T> = { slug, date, members: certain.flatMap(({ members }) => members) }
  const apart: IssueDraft<T>[] = []
  for (const unit of units.filter((each) => !each.isCertain)) {
    const isFirst = issue.members.length === 0
    if (isFirst || fits(issue.members, unit, certain.length > 0)) issue.members.push(...unit.members)
    else apart.push({ ...unit, notMergedWith: issue.members.slice(0, 1).map(fileOf).join() })
  }
  return [issue, ...apart]
}

function issueDrafts<T extends FileMetadata>(units: readonly FileGroup<T>[]): IssueDraft<T>[] {
  const dated = units.filter(({ date }) => date !== undefined)
  const undated = units.filter(({ date }) => date === undefined)
  const byDay = groupBy(dated, ({ slug, name, date }) => `${slug}/${name}/${date}`)
  return [...Array.from(byDay.values()).flatMap((sameDay) => draftsOfDay(sameDay)), ...undated]
}

const rawName = (path: string): string => path.replace(/\.[^./]*$/u, '')

/** An id that no other issue has; of two files `a/x.txt`, `b/x.txt` the second goes by its whole path. */
function freeId(
  { slug, date, members, notMergedWith }: IssueDraft<FileMetadata>,
  taken: ReadonlySet<string>,
): string {
  const [first] = members
  const path = first ? rawName(fileOf(first)) : ''
  const name = path.split('/').at(-1) ?? path
  let id = issueId(slug, notMergedWith === undefined ? date : undefined, name)
  if (taken.has(id)) id = issueId(slug, undefined, path.replaceAll('/', '~'))
  while (taken.has(id)) id += '~'
  return id
}

/** All issues, in the order of their first files. */
export function planIssues<T extends FileMetadata>(all: readonly T[]): IssuePlan<T>[] {
  const place = new Map(all.map((each, at) => [each, at]))
  const inOrder = (a: T, b: T): number => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  const drafts = issueDrafts(fileGroups(all)).map((draft) => ({
    ...draft,
    members: draft.members.toSorted(inOrder),
  }))
  const first = ({ members: [member] }: IssueDraft<T>): number => (member ? (place.get(member) ?? 0) : 0)
  const taken = new Set<string>()
  return drafts
    .sort((a, b) => first(a) - first(b))
    .map((draft) => {
      const id = freeId(draft, taken)
      taken.add(id)
      return {
        id,
        members: draft.members,
        ...(draft.notMergedWith === undefined ? {} : { notMergedWith: draft.notMergedWith }),
      }
    })
}
