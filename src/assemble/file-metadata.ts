/** The part of a record that planning needs: for `bjrb/2022-09-05` 滨江日报, the date, their evidence, files and pages. */
import type { Issue } from '#model/record/issue.ts'
import type { FileMetadata } from './plan-issues.ts'

/** Returns the metadata of a record. */
export const fileMetadata = ({ publication, date, masthead, pages }: Issue): FileMetadata => ({
  publication: { slug: publication.slug, name: publication.name, basis: publication.evidence.basis },
  ...(date && { date: { value: date.value, basis: date.evidence.basis } }),
  ...(masthead?.edition === undefined ? {} : { edition: masthead.edition }),
  files: pages.map((page) => page.source.file),
  hashes: pages.map((page) => page.source.sha256),
  pageNumbers: pages.map((page) => page.number ?? ''),
})
