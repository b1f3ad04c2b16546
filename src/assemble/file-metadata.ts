/** What planning needs of a record: of `hyrb/2022-09-05` its paper, date, files and pages, and why they are held to be so. */
import type { Issue } from '#model/record/issue.ts'
import type { FileMetadata } from './plan-issues.ts'

export const fileMetadata = ({ publication, date, pages }: Issue): FileMetadata => ({
  publication: { slug: publication.slug, name: publication.name, basis: publication.evidence.basis },
  ...(date && { date: { value: date.value, basis: date.evidence.basis } }),
  files: pages.map((page) => page.source.file),
  hashes: pages.map((page) => page.source.sha256),
  pageNumbers: pages.map((page) => page.number ?? ''),
})
