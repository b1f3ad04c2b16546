/** Adds the counts of pages (micro average), so a page with ten articles weighs more than one with two. */
import { addCounts, noCount } from '#model/accuracy/count.ts'
import { byPart, type Score, type Share } from '#model/accuracy/score.ts'

const addShares = (a: Share, b: Share): Share => ({ right: a.right + b.right, all: a.all + b.all })

const noShare: Share = { right: 0, all: 0 }

const noScore: Score = {
  pages: 0,
  coverage: { all: 0, lost: 0, twice: 0 },
  publications: noShare,
  printedDates: noShare,
  otherDates: noShare,
  articles: noCount,
  exact: noShare,
  parts: byPart(() => noCount),
}

const add = (a: Score, b: Score): Score => ({
  pages: a.pages + b.pages,
  coverage: {
    all: a.coverage.all + b.coverage.all,
    lost: a.coverage.lost + b.coverage.lost,
    twice: a.coverage.twice + b.coverage.twice,
  },
  publications: addShares(a.publications, b.publications),
  printedDates: addShares(a.printedDates, b.printedDates),
  otherDates: addShares(a.otherDates, b.otherDates),
  articles: addCounts(a.articles, b.articles),
  exact: addShares(a.exact, b.exact),
  parts: byPart((part) => addCounts(a.parts[part], b.parts[part])),
})

/** Returns the sum of the scores of pages; all counts are 0 for an empty list. */
export const addScores = (scores: readonly Score[]): Score => scores.reduce(add, noScore)
