/**
 * What a template may ask for while it writes a page: records by id, neighbours of an issue, holdings of a paper.
 *
 * `newsroom().neighbours('hyrb/2022-09-05').previous` is the summary of 2021-03-05.
 */
import type { Archive } from '#archive/archive.ts'
import type { Site } from '#model/site.ts'
import type { Summary } from '#model/summary.ts'
import type { Assets, Frame } from '#render/frame.ts'
import { holdingsOf, type PaperHoldings } from '#render/holdings.ts'
import type { Neighbours } from '#render/neighbours.tsx'

export interface Newsroom extends Archive {
  frame: Frame
  papers: PaperHoldings[]
  /** @throws {RangeError} when the archive has no such paper */
  paper(slug: string): PaperHoldings
  neighbours(id: string): Neighbours
}

/** Neighbours of every dated issue: before and after it in its paper, and beside it on its day. */
function neighbourhood(papers: PaperHoldings[]): Map<string, Neighbours> {
  const byDay = new Map<string, Summary[]>()
  for (const summary of papers.flatMap(({ dated }) => dated)) {
    const day = summary.date?.value ?? ''
    byDay.set(day, [...(byDay.get(day) ?? []), summary])
  }
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

/** Opens the newsroom over an archive. */
export function newsroomOf(site: Site, archive: Archive, assets: Assets): Newsroom {
  const papers = holdingsOf(archive.summaries)
  const neighbours = neighbourhood(papers)
  return {
    ...archive,
    papers,
    frame: { site, assets, papers: papers.map(({ slug, name }) => ({ slug, name })) },
    paper(slug) {
      const paper = papers.find((each) => each.slug === slug)
      if (!paper) throw new RangeError(`No paper \`${slug}\` in the archive`)
      return paper
    },
    neighbours: (id) => neighbours.get(id) ?? { sameDay: [] },
  }
}
