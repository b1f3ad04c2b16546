/**
 * Plans the issues of an archive: which raw files belong to one issue, and the id of each issue.
 *
 * Files of one newspaper and date are one issue: `0905-1.txt` and `0905-2.txt`, both 滨江日报, 2022-09-05. A page with an
 * inferred date is added only by its file name or by a printed page number that is not taken. Otherwise it becomes a
 * separate issue with a warning, since a wrong merge is worse than two issues. A 号外 is an issue of its own.
 */
import { issueId } from '#model/addresses/address.ts'
import { folderOfName } from '#model/addresses/index-address.ts'
import { plainNumber } from '#model/addresses/page-key.ts'
import { maxSegmentBytes, utf8Length } from '#model/addresses/segment.ts'
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { withStrongestEvidence } from './evidence-rank.ts'
import { parseIssueFileName } from './issue-file-name.ts'

/** The part of a summary that planning needs. */
export type FileMetadata = Pick<
  IssueSummary,
  'publication' | 'date' | 'edition' | 'files' | 'pageNumbers' | 'hashes'
>

export interface IssuePlan<T extends FileMetadata> {
  id: string
  /** In input order. */
  members: T[]
  /** First raw file of the issue of the same newspaper and date into which this one was not merged. */
  notMergedWith?: string
}

/** Files that belong to one issue with certainty. */
interface FileGroup<T extends FileMetadata> {
  members: T[]
  slug: string
  /** Name of the newspaper: two newspapers without profiles may have the same slug. */
  name: string
  date: string | undefined
  edition: string | undefined
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
    edition: members.find(({ edition }) => edition !== undefined)?.edition,
    isCertain: date !== undefined && date.basis !== 'inferred',
  }
}

const fileOf = ({ files }: FileMetadata): string => files[0] ?? ''

const isPrinted = (basis: string | undefined): boolean => basis === 'masthead' || basis === 'editor'

/** Whether files with the same stem do not print different newspapers or dates. */
function agree(members: readonly FileMetadata[]): boolean {
  const papers = members.filter(({ publication }) => publication.basis !== 'assumed')
  const dates = members.filter(({ date }) => isPrinted(date?.basis))
  return (
    new Set(papers.map(({ publication }) => publication.slug)).size <= 1 &&
    new Set(dates.map(({ date }) => date?.value)).size <= 1 &&
    new Set(members.map(({ edition }) => edition)).size <= 1
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

/** What the files of an issue contain, so that a further group is compared with all of them at once. */
interface KnownPages {
  hashes: Set<string>
  /** Printed page numbers in one form, without the empty one. */
  numbers: Set<string>
  /** Whether every page prints its number. */
  areNumbered: boolean
}

function addPages(known: KnownPages, members: readonly FileMetadata[]): void {
  for (const hash of hashesOf(members)) known.hashes.add(hash)
  for (const number of numbersOf(members)) {
    if (number) known.numbers.add(plainNumber(number))
    else known.areNumbered = false
  }
}

/** Whether a group without a certain date can be added to an issue: as a copy, or with page numbers that are not taken. */
function fits(known: KnownPages, { members }: FileGroup<FileMetadata>, isCertain: boolean): boolean {
  const [hashes, numbers] = [hashesOf(members), numbersOf(members)]
  if (hashes.length > 0 && hashes.every((hash) => known.hashes.has(hash))) return true
  const isNumbered = numbers.every(Boolean) && (isCertain || known.areNumbered)
  return isNumbered && !numbers.some((number) => known.numbers.has(plainNumber(number)))
}

interface IssueDraft<T extends FileMetadata> {
  members: T[]
  slug: string
  date: string | undefined
  edition?: string | undefined
  notMergedWith?: string
}

/** Merges the groups of one newspaper and date into one issue; those that cannot be added become separate issues. */
function draftsOfDay<T extends FileMetadata>(groups: readonly FileGroup<T>[]): IssueDraft<T>[] {
  const certain = groups.filter((group) => group.isCertain)
  const { slug = '', date, edition } = groups[0] ?? {}
  const issue: IssueDraft<T> = { slug, date, edition, members: certain.flatMap(({ members }) => members) }
  const separate: IssueDraft<T>[] = []
  const known: KnownPages = { hashes: new Set(), numbers: new Set(), areNumbered: true }
  addPages(known, issue.members)
  for (const group of groups.filter((each) => !each.isCertain)) {
    const isFirst = issue.members.length === 0
    if (isFirst || fits(known, group, certain.length > 0)) {
      issue.members.push(...group.members)
      addPages(known, group.members)
    } else separate.push({ ...group, notMergedWith: issue.members.slice(0, 1).map(fileOf).join() })
  }
  return [issue, ...separate]
}

function issueDrafts<T extends FileMetadata>(groups: readonly FileGroup<T>[]): IssueDraft<T>[] {
  const dated = groups.filter(({ date }) => date !== undefined)
  const undated = groups.filter(({ date }) => date === undefined)
  const byDay = groupBy(dated, ({ slug, name, date, edition = '' }) => `${slug}/${name}/${date}/${edition}`)
  return [...Array.from(byDay.values()).flatMap((sameDay) => draftsOfDay(sameDay)), ...undated]
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]*$/u, '')

/** The whole path as one part of an address: `a~x`; a long one is shortened to its first characters and a hash. */
function wholePathName(path: string): string {
  const name = path.replaceAll('/', '~')
  return utf8Length(name) > maxSegmentBytes ? folderOfName(path) : name
}

/** A unique id; of two undated files `a/x.txt` and `b/x.txt` the second one gets an id with its whole path. */
function freeId(
  { slug, date, members, notMergedWith }: IssueDraft<FileMetadata>,
  taken: ReadonlySet<string>,
): string {
  const [first] = members
  const path = first ? withoutExtension(fileOf(first)) : ''
  const name = path.split('/').at(-1) ?? path
  let id = issueId(slug, notMergedWith === undefined ? date : undefined, name)
  if (taken.has(id)) id = issueId(slug, undefined, wholePathName(path))
  while (taken.has(id)) id += '~'
  return id
}

/** Plans all issues, in the order of their first files. */
export function planIssues<T extends FileMetadata>(all: readonly T[]): IssuePlan<T>[] {
  const position = new Map(all.map((each, index) => [each, index]))
  const inOrder = (a: T, b: T): number => (position.get(a) ?? 0) - (position.get(b) ?? 0)
  const drafts = issueDrafts(fileGroups(all)).map((draft) => ({
    ...draft,
    members: draft.members.toSorted(inOrder),
  }))
  const first = ({ members: [member] }: IssueDraft<T>): number => (member ? (position.get(member) ?? 0) : 0)
  const taken = new Set<string>()
  const ofTheDay = new Set(drafts.flatMap(({ slug, date, edition }) => (edition ? [] : [`${slug}/${date}`])))
  return drafts
    .sort((a, b) => first(a) - first(b))
    .map((draft) => {
      const isBesideDay = draft.edition !== undefined && ofTheDay.has(`${draft.slug}/${draft.date}`)
      const id = freeId(isBesideDay ? { ...draft, date: undefined } : draft, taken)
      taken.add(id)
      return {
        id,
        members: draft.members,
        ...(draft.notMergedWith === undefined ? {} : { notMergedWith: draft.notMergedWith }),
      }
    })
}
