/** The printed pages of a raw file: `2022-09-05.txt` has 第1版 and 第2版. Memoized, since an issue may have a thousand files. */
import { groupBy } from '../group-by.ts'
import { memoize } from '../memoize.ts'
import type { Issue, Page } from './issue.ts'

const byFile = memoize(({ pages }: Pick<Issue, 'pages'>) => groupBy(pages, ({ source }) => source.file))

/** Returns the pages of a raw file in their order; none for another issue's file. */
export const pagesOfFile = (issue: Pick<Issue, 'pages'>, file: string): readonly Page[] =>
  byFile(issue).get(file) ?? []
