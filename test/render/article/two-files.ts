/** The sample issue with a second page from the raw file `second.txt`, printed as 第2版. */
import type { Issue } from '#model/record/issue.ts'
import { sampleIssue } from '../sample-issue.ts'

export const issueOfTwoFiles: Issue = {
  ...sampleIssue,
  pages: sampleIssue.pages.flatMap((page) => [
    { ...page, number: '1' },
    { ...page, number: '2', source: { ...page.source, file: 'second.txt' } },
  ]),
}
