/**
 * What templates can use to render a page: the archive, its papers and indexes, the neighbours of an issue.
 *
 * `siteContext.neighbours('hyrb/2022-09-05').previous` is the summary of the issue of 2021-03-05.
 */
import type { Archive } from '#archive/archive.ts'
import { type Anniversaries, anniversariesOf } from '#catalog/anniversaries.ts'
import { holdingsOf, type PaperHoldings } from '#catalog/holdings.ts'
import { findRelatedArticles, type RelatedArticles } from '#catalog/indexes/find-related-articles.ts'
import { articleNumber } from '#catalog/indexes/group-articles.ts'
import { type Indexes, openIndexes } from '#catalog/indexes/open-indexes.ts'
import type { Profile } from '#model/content/profile.ts'
import type { Site } from '#model/content/site.ts'
import { groupBy } from '#model/group-by.ts'
import type { RuleDocs } from '#model/rule-metadata.ts'
import type { Assets, Frame, PaperInfo } from '#render/frame.ts'
import type { Neighbours } from '#render/issue/issue-navigation.tsx'

export interface SiteContext extends Archive {
  frame: Frame
  papers: PaperHoldings[]
  indexes: Indexes
  /** @throws {RangeError} when the archive has no such paper */
  paper(slug: string): PaperHoldings
  neighbours(id: string): Neighbours
  /** Issues by day of the calendar. */
  anniversaries(): Anniversaries
  /** Related articles to link from an article of an issue. */
  relatedArticles(id: string, article: string): RelatedArticles[]
}

/** Neighbours of every dated issue: the previous and next one of its paper, and those of other papers on its day. */
function neighboursById(papers: PaperHoldings[]): Map<string, Neighbours> {
  const dated = papers.flatMap((paper) => paper.dated)
  const byDay = groupBy(dated, ({ date }) => date?.value ?? '')
  const all = papers.flatMap(({ dated }) =>
    dated.map((summary, index): [string, Neighbours] => [
      summary.id,
      {
        previous: dated[index - 1],
        next: dated[index + 1],
        sameDay: (byDay.get(summary.date?.value ?? '') ?? []).filter((other) => other !== summary),
      },
    ]),
  )
  return new Map(all)
}

function paperInfo({ slug, name, dated }: PaperHoldings, profiles: readonly Profile[]): PaperInfo {
  const [first, last] = [dated[0]?.date?.value, dated.at(-1)?.date?.value]
  const { publisher, cn } = profiles.find((profile) => profile.slug === slug) ?? {}
  return {
    slug,
    name,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...(publisher !== undefined && { publisher }),
    ...(cn !== undefined && { cn }),
  }
}

/** What pages show besides the archive: the texts of its editors and of the rules. */
export interface SiteConfig {
  site: Site
  profiles: readonly Profile[]
  ruleDocs: RuleDocs
}

/** Creates the context of an archive; `assets` are the addresses of the built assets. */
export function createSiteContext(
  { site, profiles, ruleDocs }: SiteConfig,
  archive: Archive,
  assets: Assets,
): SiteContext {
  const papers = holdingsOf(archive.summaries)
  const indexes = openIndexes(archive.summaries)
  const neighbours = neighboursById(papers)
  const neighboursOf = (id: string): Neighbours => neighbours.get(id) ?? { sameDay: [] }
  let anniversaries: Anniversaries | undefined
  return {
    ...archive,
    papers,
    indexes,
    frame: { site, assets, papers: papers.map((paper) => paperInfo(paper, profiles)), ruleDocs },
    paper(slug) {
      const paper = papers.find((each) => each.slug === slug)
      if (!paper) throw new RangeError(`No paper \`${slug}\` in the archive`)
      return paper
    },
    anniversaries() {
      anniversaries ??= anniversariesOf(archive.summaries)
      return anniversaries
    },
    neighbours: neighboursOf,
    relatedArticles(id, article) {
      const number = articleNumber(indexes.groups, id, article)
      return number === undefined ? [] : findRelatedArticles(indexes.groups, number, neighboursOf(id).sameDay)
    },
  }
}
