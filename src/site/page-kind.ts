/**
 * Constructors for the rows of the table of page kinds: each lists the pages of a kind and selects those of a shard.
 *
 * `ofIssue(({ id, path }) => [{ path, id }])` lists one page for each issue, in the shard that holds the issue.
 */
import type { YearHoldings } from '#catalog/holdings.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Asset } from './assets.ts'
import type { Selection, Shard } from './shard.ts'
import type { SiteContext } from './site-context.ts'

/**
 * A page to be written: its address, and in further fields what its template needs to find the content.
 *
 * Eleventy keeps all references in memory, so they hold ids and no records.
 */
export interface Reference {
  path: string
}

/** Data from which references are listed. */
export interface PageSource extends Pick<SiteContext, 'summaries' | 'papers' | 'indexes' | 'issueMessages'> {
  assets: readonly Asset[]
}

export interface PageKind<R extends Reference> {
  /** Field of the shard that selects its pages. */
  shardedBy: keyof Shard
  /** References to its pages in a shard. */
  references(source: PageSource, shard: Shard): R[]
}

/** Pages of the archive as a whole, at most some thousand; one shard holds all of them. */
export const siteWide = <R extends Reference>(list: (source: PageSource) => readonly R[]): PageKind<R> => ({
  shardedBy: 'siteWide',
  references: (source, shard) => (shard.siteWide ? [...list(source)] : []),
})

function selects(selection: Selection): (id: string) => boolean {
  const ids = new Set(selection === 'all' ? [] : selection)
  return (id) => selection === 'all' || ids.has(id)
}

/** A year of a paper of which the archive holds an issue. */
export interface PaperYear {
  slug: string
  holdings: YearHoldings
}

/** Pages of the year of a paper. */
export const ofYear = <R extends Reference>(list: (year: PaperYear) => readonly R[]): PageKind<R> => ({
  shardedBy: 'years',
  references({ papers }, shard) {
    const isSelected = selects(shard.years)
    return papers
      .flatMap(({ slug, years }) => years.map((holdings) => ({ slug, holdings })))
      .filter(({ slug, holdings }) => isSelected(`${slug}/${holdings.year}`))
      .flatMap(list)
  },
})

/** Pages of the entries of the indexes, which a shard selects by their position in the list. */
export const ofIndexEntries = <R extends Reference>(
  list: (source: PageSource) => readonly R[],
): PageKind<R> => ({
  shardedBy: 'entries',
  references(source, { entries }) {
    if (entries === 'all') return [...list(source)]
    const [from, until] = entries
    return from === until ? [] : list(source).slice(from, until)
  },
})

/** Pages of an issue. */
export const ofIssue = <R extends Reference>(list: (issue: IssueSummary) => readonly R[]): PageKind<R> => ({
  shardedBy: 'issues',
  references({ summaries }, shard) {
    const isSelected = selects(shard.issues)
    return summaries.filter(({ id }) => isSelected(id)).flatMap(list)
  },
})
