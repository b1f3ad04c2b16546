/** Finds pages that take much longer than others of their size, a sign of superlinear time. */

export interface TimedPage {
  text: string
  /** Milliseconds. */
  time: number
}

/** Maximum ratio of a page's time to the median of its size. */
const tolerance = 10

/** Number of pages for a median. */
const medianSampleSize = 100

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Adds to each page the median time of the pages nearest in length. */
function withMedians(pages: readonly TimedPage[]): Array<TimedPage & { median: number }> {
  const sorted = pages.toSorted((a, b) => a.text.length - b.text.length)
  return sorted.map((page, at) => {
    const from = Math.max(0, Math.min(at - medianSampleSize / 2, sorted.length - medianSampleSize))
    return { ...page, median: median(sorted.slice(from, from + medianSampleSize).map(({ time }) => time)) }
  })
}

/**
 * Returns the pages over the tolerance, and the largest ratio of a time to its median. A slow page is measured five more
 * times, and its best time is used, since other programs may be running.
 */
export function slowPages(
  pages: readonly TimedPage[],
  time: (text: string) => number,
): { slow: TimedPage[]; ratio: number } {
  const measured = withMedians(pages).map((page) => ({ ...page, ratio: page.time / page.median }))
  const checked = measured.map((page) => {
    if (page.ratio <= tolerance) return page
    const best = Math.min(page.time, ...Array.from({ length: 5 }, () => time(page.text)))
    return { ...page, time: best, ratio: best / page.median }
  })
  return {
    slow: checked.filter(({ ratio }) => ratio > tolerance),
    ratio: Math.max(...checked.map(({ ratio }) => ratio)),
  }
}
