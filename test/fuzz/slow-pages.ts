/** Pages that took far longer than others of their size: a sign of an expression or a loop that runs away. */

export interface TimedPage {
  text: string
  /** Milliseconds. */
  time: number
}

/** A page may take so many times the median for its size. */
const tolerance = 10

/** So many pages of about one size make a median. */
const medianSampleSize = 100

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Each page with the median time of the pages nearest in length. */
function withMedians(pages: readonly TimedPage[]): Array<TimedPage & { median: number }> {
  const sorted = pages.toSorted((a, b) => a.text.length - b.text.length)
  return sorted.map((page, at) => {
    const from = Math.max(0, Math.min(at - medianSampleSize / 2, sorted.length - medianSampleSize))
    return { ...page, median: median(sorted.slice(from, from + medianSampleSize).map(({ time }) => time)) }
  })
}

/**
 * How many times the median the slowest page takes, and the pages over the tolerance. What seems slow is timed again,
 * five times, and the best counts: the machine has other work too.
 */
export function slowPages(
  pages: readonly TimedPage[],
  time: (text: string) => number,
): { slow: TimedPage[]; ratio: number } {
  const seen = withMedians(pages).map((page) => ({ ...page, ratio: page.time / page.median }))
  const again = seen.map((page) => {
    if (page.ratio <= tolerance) return page
    const best = Math.min(page.time, ...Array.from({ length: 5 }, () => time(page.text)))
    return { ...page, time: best, ratio: best / page.median }
  })
  return {
    slow: again.filter(({ ratio }) => ratio > tolerance),
    ratio: Math.max(...again.map(({ ratio }) => ratio)),
  }
}
